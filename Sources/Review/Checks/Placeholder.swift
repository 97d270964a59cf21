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
          // "To be determined by 4/15/2025" says when.
          && !(small[place.upperBound...].starts(with: by)
            && small.dropFirst(place.upperBound + by.count).first?.isASCIIDigit == true)
      }.map { Hit(spans: text.spans(of: $0)) }.filter { !$0.spans.isEmpty }
    }
  }

  private static let by = Array(" by ".utf8)

  private static let cues = [
    "tbd", "to be determined", "choose an item", "click or tap", "enter text here", "insert name",
    "lorem ipsum",
    "to be completed", "fill in here", "insert date",
  ].map { Array($0.utf8) }
}
