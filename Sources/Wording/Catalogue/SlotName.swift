/// Every gap that a sentence may have.
///
/// A closed list, so that a misspelt slot fails the build in Swift and the catalogue in its files.
public enum SlotName: String, Hashable, Sendable, CaseIterable {
  case baseline, behavior, minutes, service, sessions
  /// Of a list: what came so far, and the next one.
  case items, item
  case day, month, year
}
