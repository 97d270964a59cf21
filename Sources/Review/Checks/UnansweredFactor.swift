import IEPModel
import Wording

extension Check {
  /// A special factor with no answer.
  static let unansweredFactor = Check(
    id: "RF-FACTOR-BLANK", name: "unansweredFactor", severity: .medium, basis: .federalProcess,
    citation: "34 CFR 300.324(a)(2)"
  ) { reviewed in
    let factors = reviewed.draft.specialFactors
    // A form with no box ticked at all was not filled in, or its boxes were lost on the way here.
    guard factors.contains(where: { $0.answer.value != .notStated }) else { return [] }
    return factors.filter { $0.answer.value == .notStated && !isSetAside($0.text.value) }.map {
      Hit(spans: $0.text.spans, slots: [.text: .text($0.text.value)])
    }
  }
  /// "Not applicable" is an answer.
  private static func isSetAside(_ text: String) -> Bool {
    let words = text.lowercased()
    return ["not applicable", "n/a", "does not apply", "none"].contains { words.holds($0) }
  }
}
