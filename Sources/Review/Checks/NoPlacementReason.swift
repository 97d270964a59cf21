import IEPModel
import Wording

extension Check {
  /// Time away from the regular class with no reason.
  static let noPlacementReason = Check(
    id: "RF-LRE-NOREASON", name: "noPlacementReason", severity: .high, basis: .federalContent,
    citation: "34 CFR 300.320(a)(5)"
  ) { reviewed in
    guard let placement = reviewed.draft.placement, placement.reason == nil else { return [] }
    let isAway =
      placement.percentInRegularClass.map { $0.value < 100 }
      ?? placement.minutesOutsidePerWeek.map { $0.value > 0 }
    let spans =
      (placement.percentInRegularClass?.spans ?? []) + (placement.minutesOutsidePerWeek?.spans ?? [])
    // A paragraph of the part may give the reason in words that were not understood.
    let isTold = reviewed.draft.sections.contains { part in
      [.placement, .lre].contains(part.kinds.first)
        && part.blocks.flatMap(\.leafTexts).contains { $0.words.count > 24 }
    }
    return isAway == true && !isTold ? [Hit(spans: spans)] : []
  }
}
