/// What the formulas need to know of a text. Counts of several texts add up.
public struct TextCounts: Hashable, Sendable {
  /// What white space, slashes and dashes part. A number is one word, and so is "well-known".
  public var words = 0
  /// What ends in a full stop, a question or exclamation mark, an empty line, or where the text ends; only with a
  /// word in it.
  public var sentences = 0
  /// As the words are spoken: "IEP" has three, "30" has two.
  public var syllables = 0
  /// Letters and figures.
  public var letters = 0
  /// Words of three or more syllables.
  public var polysyllables = 0
  /// Words that are not on a list of familiar words; nil where the text was counted without one.
  public var unfamiliar: Int?
  /// The same, each word once in a sample of a text: so many words, up to the end of a sentence.
  public var distinctUnfamiliar: Int?

  /// How long a sample is at least: those that Spache's formula was made on had some 100 words.
  static let sampleLength = 100

  /// The counts of no text.
  public init() {}

  /// Counts a text. O(bytes).
  ///
  /// - Parameters:
  ///   - bytes: The text, as UTF-8.
  ///   - acronyms: Which capitals are spoken as a word, not letter by letter.
  ///   - familiar: The words that are not hard; without them two of the formulas have no value.
  public init(_ bytes: [UInt8], acronyms: SpokenAcronyms = .usual, familiar: FamiliarWords? = nil) {
    var counter = TextCounter(bytes, acronyms, familiar)
    self = counter.count()
  }

  /// Counts a text. O(bytes).
  public init(_ text: String, acronyms: SpokenAcronyms = .usual, familiar: FamiliarWords? = nil) {
    self.init(Array(text.utf8), acronyms: acronyms, familiar: familiar)
  }

  /// The counts of two texts that do not share a sentence. A word that is unfamiliar in both counts in both.
  public static func + (left: TextCounts, right: TextCounts) -> TextCounts {
    var sum = left
    sum += right
    return sum
  }

  /// Adds the counts of another text.
  public static func += (left: inout TextCounts, right: TextCounts) {
    left.words += right.words
    left.sentences += right.sentences
    left.syllables += right.syllables
    left.letters += right.letters
    left.polysyllables += right.polysyllables
    left.unfamiliar = sum(left.unfamiliar, right.unfamiliar)
    left.distinctUnfamiliar = sum(left.distinctUnfamiliar, right.distinctUnfamiliar)
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    left == nil && right == nil ? nil : (left ?? 0) + (right ?? 0)
  }

  // Averages, for texts with words; a text with words has a sentence.
  var wordsPerSentence: Double { Double(words) / Double(sentences) }
  var syllablesPerWord: Double { Double(syllables) / Double(words) }
  var lettersPerWord: Double { Double(letters) / Double(words) }
}
