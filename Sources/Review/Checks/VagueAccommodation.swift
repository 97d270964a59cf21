import IEPModel
import Wording

extension Check {
  /// An accommodation that does not say when, where or how much.
  static let vagueAccommodation = Check(
    id: "RF-ACC-VAGUE", name: "vagueAccommodation", severity: .medium, basis: .federalContent,
    citation: "34 CFR 300.320(a)(4)"
  ) { reviewed in
    zip(reviewed.draft.accommodations, reviewed.accommodations).compactMap { accommodation, flaws in
      let question: SentenceKey? =
        if flaws.contains(.asNeeded) || flaws.contains(.discretion) {
          .accommodationAskOpen
        } else if flaws.contains(.noLocation) {
          .accommodationAskSeat
        } else if flaws.contains(.noAmount), !saysMore(beside: accommodation, reviewed.draft),
          !isToldElsewhere(accommodation, reviewed)
        {
          .accommodationAskTime
        } else { nil }
      return question.map {
        Hit(spans: accommodation.text.spans, slots: [.text: .text(accommodation.text.value)], question: $0)
      }
    }
  }

  /// "Extended time (time and a half)" in the list says how much for "extended time" among the tests.
  private static func isToldElsewhere(_ accommodation: Accommodation, _ reviewed: ReviewedDraft) -> Bool {
    let own = accommodation.text.value.lowercased()
    return zip(reviewed.draft.accommodations, reviewed.accommodations).contains { other, flaws in
      other.text.value.count > own.count && other.text.value.lowercased().hasPrefix(own)
        && !flaws.contains(.noAmount)
    }
  }

  /// Whether another cell of its row has a number: "Extended time | all tests | 1.5x".
  private static func saysMore(beside accommodation: Accommodation, _ draft: IEPDraft) -> Bool {
    guard let place = accommodation.text.spans.first else { return false }
    let rows = draft.sections.lazy.flatMap(\.blocks).compactMap { $0.table(around: place) }.first?.children
    return rows?.first { $0.span.contains(place) }?.children.contains { cell in
      cell.text.bytes.contains(where: \.isASCIIDigit)
    } ?? false
  }
}
