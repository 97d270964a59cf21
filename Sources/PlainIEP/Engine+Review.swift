import DraftReading
public import IEPModel
import PlainLanguage
import Rendering
import Review

extension Engine {
  /// What an advocate would ask about a draft: what is missing, loose or does not fit. O(checks × draft).
  public func check(_ reading: Reading) -> Findings {
    let draft = reviewed(reading)
    let conflicts = summary(of: reading, asking: []).questions.filter(\.isConflict)
    return review.findings(in: draft, conflicts: conflicts)
  }

  func reviewed(_ reading: Reading) -> ReviewedDraft {
    let draft = reading.shown
    let vague = DraftVague(draft)
    return ReviewedDraft(
      draft, of: reading.source, diagnostics: reading.diagnostics, goals: vague.goals,
      services: vague.services, accommodations: vague.accommodations,
      goalNames: draft.goals.map { writer.name(of: $0, in: draft) })
  }

  /// Findings as the contract's JSON.
  public func json(_ findings: Findings) -> [UInt8] { FindingsJSON.json(findings).bytes(indented: true) }

  /// Findings of the drafts of a file as one table of comma-separated values (RFC 4180), with the line of the draft that
  /// each begins on.
  public func csv(_ findings: [(Findings, Reading)]) -> [UInt8] {
    FindingsCSV.head + findings.flatMap { FindingsCSV.rows($0, lines: $1.lines) }
  }
}
