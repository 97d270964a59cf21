public import IEPModel
public import Wording

/// Looks through a draft for what an advocate would ask about. A pure function of its arguments.
public struct Review: Sendable {
  private let words: Catalogue

  /// `words` hold what findings say. A finding that they cannot say is not made.
  public init(words: Catalogue) { self.words = words }

  /// What is missing, loose or does not fit, what matters most first. `conflicts` are the questions of the summary that ask
  /// which of two things holds: a sum against a table, words that can be read in two ways. O(checks × draft).
  public func findings(in draft: ReviewedDraft, conflicts: [PlainQuestion] = []) -> Findings {
    let found =
      Check.all.flatMap { $0.findings(in: draft, words) } + conflicts.compactMap { conflict($0, draft) }
    let ranked = found.enumerated().sorted {
      ($0.element.severity, $0.element.spans.first?.start ?? 0, $0.offset)
        < ($1.element.severity, $1.element.spans.first?.start ?? 0, $1.offset)
    }
    return Findings(
      ranked.map(\.element), requiredParts: draft.draft.kind == .iep ? draft.requiredParts : [])
  }

  /// What the summary asks because two things do not fit.
  private func conflict(_ question: PlainQuestion, _ draft: ReviewedDraft) -> Finding? {
    let quoted = draft.quoted(question.spans)
    guard let says = words.say(.findingConflictSays, [.quoted: .text(quoted)]) else { return nil }
    return Finding(
      id: "RF-INTERNAL", severity: .medium, basis: .goodPractice, spans: question.spans.merged, says: says,
      meaning: question.because, question: question.text)
  }
}
