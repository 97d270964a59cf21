public import GlossaryEngine
import Readability

/// Whether an entry's own words are easy: short sentences, few long words.
public enum DefinitionLevel {
  /// What makes a text hard.
  public enum Hardness: Hashable, Sendable {
    case tooLong(words: Int)
    case longSentence(words: Int)
    /// The Flesch-Kincaid grade of meaning and what it means for the child together.
    case grade(Double)
  }

  /// In words: of a text, and of a sentence.
  static let longest = 40
  static let longestSentence = 20
  /// A single entry is a small sample: grades of single entries scatter by two around that of the whole glossary.
  static let highestGrade = 8.0

  /// What is hard in a text of an entry; nil for an easy one. O(length).
  public static func hardness(of text: String) -> Hardness? {
    let words = text.split(whereSeparator: \.isWhitespace).count
    if words > longest { return .tooLong(words: words) }
    let sentences = text.split { ".?!".contains($0) }.map { $0.split(whereSeparator: \.isWhitespace).count }
    if let most = sentences.max(), most > longestSentence { return .longSentence(words: most) }
    return nil
  }

  /// Whether an entry's texts together read too hard; nil for no, or for too few words to tell.
  public static func grade(of entry: GlossaryEntry) -> Hardness? {
    let text = [entry.meaning, entry.forYourChild, entry.question].compactMap(\.self).joined(separator: " ")
    guard let grade = FleschKincaidGrade.grade(TextCounts(text)).value, grade > highestGrade else {
      return nil
    }
    return .grade(grade)
  }
}
