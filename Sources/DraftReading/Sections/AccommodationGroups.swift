import IEPModel

/// Groups of accommodations whose names no colon parts from what they hold: "Grading Spelling not graded", "Environment
/// Preferential seating", as a form's two columns come out of a PDF.
enum AccommodationGroups {
  /// The passages with such lines as labels and values; as they are where fewer than two begin with the name of a group.
  /// O(words).
  static func parted(_ passages: [Passage]) -> [Passage] {
    let ends = passages.map { $0.kind == .text && !$0.isItem ? nameEnd(of: $0.text) : nil }
    guard ends.count(where: { $0 != nil }) > 1 else { return passages }
    return zip(passages, ends).map { passage, end in
      guard let end else { return passage }
      var parted = passage
      parted.kind = .field(label: passage.text[0..<end])
      (parted.text, parted.line) = (passage.text[end..<passage.text.count].trimmed, passage.text)
      return parted
    }
  }

  /// Where the longest name of a group at the start ends; nil where there is none, or nothing behind it.
  private static func nameEnd(of text: SpannedText) -> Int? {
    let places = text.words
    return (1..<max(1, min(places.count, 6))).last { count in
      let name = text[0..<places[count - 1].upperBound]
      return text.bytes[places[count].lowerBound].isASCIIUppercase
        && (AccommodationCategory.named(name) != nil || DraftSection.isGroup(name)
          || names.contains(FormPhrase.normalized(name)))
    }.map { places[$0 - 1].upperBound }
  }

  private static let names: Set<String> = [
    "materials", "equipment", "books", "materials books equipment", "tests quizzes time", "tests quizzes",
    "tests quizzes assessments", "grading", "instructional strategies", "homework", "assignments",
    "behavioral interventions and support", "behavioral interventions", "behavior management support",
    "materials and equipment", "motivation and reinforcement", "test taking", "note taking", "other",
  ]
}
