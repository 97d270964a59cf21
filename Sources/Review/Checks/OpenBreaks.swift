import IEPModel
import Wording

extension Check {
  /// Help during long breaks that is not decided.
  static let openBreaks = Check(
    id: "RF-ESY", name: "openBreaks", severity: .medium, basis: .federalProcess, citation: "34 CFR 300.106"
  ) { reviewed in
    guard reviewed.isWholePlan else { return [] }
    let year = reviewed.draft.extendedSchoolYear
    guard let decision = year?.decision else {
      return [Hit(spans: year?.reason?.spans ?? [], question: .esyAsk)]
    }
    return decision.value == .undecided && !saysWhen(reviewed.draft)
      ? [Hit(spans: decision.spans, question: .esyAsk)] : []
  }

  /// "The team will decide by March 27", "in April".
  private static func saysWhen(_ draft: IEPDraft) -> Bool {
    let texts = draft.sections.filter { $0.kinds == [.esy] }.flatMap(\.blocks).flatMap(\.leafTexts)
    return texts.contains { text in
      let said = text.string.lowercased()
      return text.bytes.contains(where: \.isASCIIDigit)
        || [
          "january", "february", "march", "april", "in may", "june", "october", "november", "december",
          "winter", "spring",
        ]
        .contains { said.holds($0) }
    }
  }
}
