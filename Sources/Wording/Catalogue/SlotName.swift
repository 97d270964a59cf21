/// Every gap that a sentence may have.
///
/// A closed list, so that a misspelt slot fails the build in Swift and the catalogue in its files.
public enum SlotName: String, Hashable, Sendable, CaseIterable {
  case amount, area, baseline, behavior, bytes, condition, count, date, day, draft,
    explained, goal, hash, high, item, items, label, last, left, line,
    low, meaning, minutes, month, name, of, percent, percentile, period, question, quoted,
    role, service, sessions, state, sum, summary, target, term, text, total,
    unit, value, version, year
}
