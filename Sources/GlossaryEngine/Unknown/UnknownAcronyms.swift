/// Short forms that the glossary does not know. They are listed, and what they may stand for is never guessed.
public enum UnknownAcronyms {
  /// A use of letters that the glossary does not know.
  public struct Acronym: Hashable, Sendable {
    /// Bytes of the text, without a plural's s.
    public var range: Range<Int>
    /// The letters.
    public var letters: String
    /// What the document itself says they stand for.
    public var expansion: String?
  }

  /// Every use in a text, in order: two to six capitals, perhaps with `&` or `/` between (`B&W`, `S/L`).
  ///
  /// Left out: what the glossary knows, words of a line in capitals, words in capitals for weight (`NOT`), Roman
  /// numerals, states in addresses, codes, links, and letters that everybody knows (`AM`, `TV`, `N/A`).
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - matcher: The glossary.
  ///   - matches: The matcher's matches for the same text.
  ///   - protected: As for ``TermMatcher/matches(in:protecting:)``.
  ///   - definitions: What the document says its short forms stand for.
  ///   - section: As for ``OwnDefinitions/read(_:section:)``.
  /// - Returns: The uses, by their places.
  /// - Complexity: O(bytes).
  public static func find(
    in bytes: [UInt8], _ matcher: TermMatcher, besides matches: [TermMatch],
    protecting protected: [Range<Int>] = [],
    definitions: OwnDefinitions = OwnDefinitions(), section: Int = 0
  ) -> [Acronym] {
    var result: [Acronym] = []
    var skipped = ProtectedRanges(protected + matches.map(\.range))
    var links = LinkCheck(bytes)
    var scanner = WordScanner()
    var at = 0
    while let word = scanner.next(from: at, in: bytes) {
      at = word.end
      guard let range = CapitalToken.range(at: word, in: bytes) else { continue }
      at = max(at, range.upperBound)
      if skipped.touch(range) || links.covers(range) || isKnown(range, bytes, matcher) { continue }
      let definition = definitions.definition(of: range, in: bytes, section)
      if definition == nil, CapitalToken.saysNothing(range, in: bytes, matcher) { continue }
      let letters = String(decoding: bytes[range], as: UTF8.self)
      result.append(Acronym(range: range, letters: letters, expansion: definition?.expansion))
    }
    return result
  }

  /// Known, but not matched in this place, so that it is no term here.
  private static func isKnown(_ range: Range<Int>, _ bytes: [UInt8], _ matcher: TermMatcher) -> Bool {
    matcher.hasShortForm(range, in: bytes) || !matcher.entries(named: Array(bytes[range])).isEmpty
  }
}
