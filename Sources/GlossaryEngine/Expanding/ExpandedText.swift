/// Puts the words for short forms into a text, so that it still reads as English: "She is an IEP student." becomes "She is
/// an individualized education program (IEP) student."
public struct ExpandedText {
  private let index: GlossaryIndex
  /// Entries whose words stand in the text already.
  private var seen: Set<Int> = []

  /// For the texts of one document, in their order: each short form gets its words once.
  public init(_ index: GlossaryIndex) { self.index = index }

  /// The text with the words of its short forms, the letters in brackets behind them.
  ///
  /// Left as they are: letters with several meanings here, those beside their words, those that are not the initials of
  /// the entry's name, possessives, and lines in capitals. An article before them is set anew, a plural goes to the
  /// words, and the first letter is a capital where a sentence starts. O(text).
  public mutating func expand(_ bytes: [UInt8], _ terms: [ChosenTerm]) -> String {
    var result: [UInt8] = []
    var at = 0
    for term in terms {
      guard let entry = term.entry else { continue }
      if !term.isShort || term.alreadyExpanded {
        seen.insert(entry)
        continue
      }
      guard !seen.contains(entry), let words = words(for: term, entry, bytes) else { continue }
      seen.insert(entry)
      let (start, article) = articleBefore(term.range.lowerBound, words, bytes)
      result += bytes[at..<max(at, start)] + article
      result +=
        article.isEmpty && startsSentence(term.range.lowerBound, bytes) ? Self.capitalized(words) : words
      result += Array(" (".utf8) + bytes[term.range] + Array(")".utf8)
      at = term.range.upperBound
    }
    return String(decoding: result + bytes[at...], as: UTF8.self)
  }

  private func words(for term: ChosenTerm, _ entry: Int, _ bytes: [UInt8]) -> [UInt8]? {
    guard term.alternatives.isEmpty, let acronym = index.acronym(of: entry),
      !isPossessive(term.range.upperBound, bytes),
      !CapitalRun.surrounds(term.range, in: bytes, knows: { _ in false })
    else { return nil }
    let written = bytes[term.range].filter { ASCII.folded($0) != 0 }
    let letters = acronym.utf8.filter { ASCII.folded($0) != 0 }
    let words = Array(index.expansion(of: entry).utf8)
    guard areInitials(letters, of: words) else { return nil }
    if written.elementsEqual(letters) {
      return ExpandedPlural.isPlural(words) && standsForOne(term.range, bytes) ? nil : words
    }
    return written.elementsEqual(letters + Array("s".utf8)) ? ExpandedPlural.of(words) : nil
  }

  private func areInitials(_ letters: [UInt8], of words: [UInt8]) -> Bool {
    let places = LongForm.words(of: words.indices, words)
    return Initials.start(of: letters.map(ASCII.folded), among: places, in: words) == 0
  }

  /// Whether the words beside it take it for one thing: "a PLAAFP", "the PLAAFP is".
  private func standsForOne(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    Neighbours.word(before: range.lowerBound, in: bytes).map { Self.ones.contains($0, of: bytes) } ?? false
      || Neighbours.word(after: range.upperBound, in: bytes).map { Self.verbsOfOne.contains($0, of: bytes) }
        ?? false
  }

  private static let ones = WordSet("a an this that each every one another")
  private static let verbsOfOne = WordSet(
    "is was has does isn’t wasn’t hasn’t doesn’t says shows states lists includes describes needs gives helps"
  )

  private func isPossessive(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset < bytes.count && Scalars.decode(bytes, at: offset).kind == .apostrophe
  }

  /// Where an article right before an offset starts, and the one that the words need; the offset and nothing where none
  /// stands there.
  private func articleBefore(_ offset: Int, _ words: [UInt8], _ bytes: [UInt8]) -> (
    start: Int, article: [UInt8]
  ) {
    guard let word = Neighbours.word(before: offset, in: bytes),
      Neighbours.areOnlyBlanks(word.upperBound..<offset, in: bytes), Self.articles.contains(word, of: bytes)
    else { return (offset, []) }
    let article = Array((Self.soundsOpen(words) ? "an" : "a").utf8)
    let isCapital = ASCII.isUpper(bytes[word.lowerBound])
    return (
      word.lowerBound, (isCapital ? Self.capitalized(article) : article) + bytes[word.upperBound..<offset]
    )
  }

  private static let articles = WordSet("a an")

  /// Whether a word takes `an`, by its letters: "an hour", "a unit", "a one-to-one aide".
  static func soundsOpen(_ words: [UInt8]) -> Bool {
    let start = words.prefix(6).map(ASCII.folded)
    func starts(_ text: String) -> Bool { start.starts(with: text.utf8) }
    if ["hour", "honest", "honor", "heir"].contains(where: starts) { return true }
    if ["uni", "use", "usu", "uti", "eu", "one", "once"].contains(where: starts) {
      return starts("unin") || starts("unim")
    }
    return start.first.map { "aeiou".utf8.contains($0) } ?? false
  }

  private func startsSentence(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    var at = offset
    while at > 0 {
      let found = Scalars.decode(bytes, before: at)
      switch found.kind {
      case .space: at -= found.length
      case .lineBreak: return false
      case _ where "\"“‘(".unicodeScalars.contains(found.scalar): at -= found.length
      default: return ".?!".unicodeScalars.contains(found.scalar) && at < offset
      }
    }
    return true
  }

  private static func capitalized(_ words: [UInt8]) -> [UInt8] {
    guard let first = words.first, ASCII.isLower(first) else { return words }
    return [first & 0xDF] + words.dropFirst()
  }
}

/// The plural of a term's words, in their own letters.
enum ExpandedPlural {
  /// Whether the word that a plural would change is one already: "present levels of performance".
  static func isPlural(_ words: [UInt8]) -> Bool {
    guard let form = WrittenForm(words, .any) else { return false }
    let places = LongForm.words(of: words.indices, words)
    let head = Plural.head(of: form)
    guard places.indices.contains(head) else { return false }
    let ending = words[places[head]].suffix(2).map(ASCII.folded)
    return ending.last == UInt8(ascii: "s") && !["ss", "us", "is"].contains { ending.elementsEqual($0.utf8) }
  }

  /// Nil where the words have none: "occupational therapy", or where they are plural already.
  static func of(_ words: [UInt8]) -> [UInt8]? {
    guard let form = WrittenForm(words, .any) else { return nil }
    let head = Plural.head(of: form)
    let places = LongForm.words(of: words.indices, words)
    guard places.indices.contains(head), !uncounted.contains(places[head], of: words),
      let (dropped, ending) = Plural.change(of: form.word(head), isName: false)
    else { return nil }
    let end = places[head].upperBound
    return words[..<(end - dropped)] + ending + words[end...]
  }

  private static let uncounted = WordSet(
    """
    therapy education technology communication instruction mobility data transportation readiness language autism
    behavior attention health information learning literacy fluency
    """)
}
