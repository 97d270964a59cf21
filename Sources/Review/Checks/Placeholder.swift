import IEPModel
import Wording

extension Check {
  /// Words that hold a place for others.
  static let placeholder = Check(
    id: "RF-PLACEHOLD", name: "placeholder", severity: .medium, basis: .goodPractice
  ) { reviewed in
    reviewed.draft.sections.flatMap(\.blocks).flatMap(\.leafTexts).flatMap { text -> [Hit] in
      let small = text.bytes.map(\.asciiLowercased)
      return cues.flatMap(small.places).filter { place in
        (place.lowerBound == 0 || !small.isWord(at: place.lowerBound - 1))
          && (place.upperBound == small.count || !small.isWord(at: place.upperBound))
      }.map { Hit(spans: text.spans(of: $0)) }.filter { !$0.spans.isEmpty }
    }
  }

  private static let cues = [
    "tbd", "to be determined", "choose an item", "click or tap", "enter text here", "insert name",
    "lorem ipsum",
    "to be completed", "fill in here", "insert date",
  ].map { Array($0.utf8) }
}
