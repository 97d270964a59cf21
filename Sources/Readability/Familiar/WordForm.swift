/// What a regular form of an English word may have been made from.
enum WordForm {
  /// Endings, what stands in their place in the word itself, and whether a letter before them may be doubled.
  private static let endings: [(ending: String, instead: String, doubles: Bool)] = [
    ("s", "", false), ("es", "", false), ("ies", "y", false), ("ed", "", true), ("ed", "e", false),
    ("ied", "y", false), ("ing", "", true), ("ing", "e", false), ("er", "", true), ("er", "e", false),
    ("ier", "y", false), ("est", "", true), ("est", "e", false), ("iest", "y", false), ("ly", "", false),
    ("n't", "", false),
  ]

  /// The words that a word in small letters may be a form of: for `stopped`, `stopp`, `stop` and `stoppe`.
  /// O(length).
  static func stems(of word: ArraySlice<UInt8>) -> [[UInt8]] {
    endings.flatMap { ending, instead, doubles -> [[UInt8]] in
      guard word.count >= ending.utf8.count + 2, word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      else { return [] }
      let stem = Array(word.dropLast(ending.utf8.count)) + Array(instead.utf8)
      guard doubles, stem.count > 2, stem[stem.count - 1] == stem[stem.count - 2] else { return [stem] }
      return [stem, Array(stem.dropLast())]
    }
  }
}
