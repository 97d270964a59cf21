/// Definitions in words: "AT stands for Achievement Team", "the Achievement Team, or AT,", "AT: Achievement Team".
enum SpokenDefinitions {
  /// The pairs of a text. O(bytes).
  static func pairs(in bytes: [UInt8]) -> [DefinitionPair] {
    var result: [DefinitionPair] = []
    var scanner = WordScanner()
    var at = 0
    while let word = scanner.next(from: at, in: bytes) {
      at = word.end
      // Two capitals at least, or there is nothing to read.
      guard word.end - word.start <= ShortForm.longest, ASCII.isUpper(bytes[word.start]) else { continue }
      let end = joinedEnd(of: word, bytes)
      guard bytes[word.start + 1..<end].contains(where: ASCII.isUpper) else { continue }
      guard let letters = ShortForm.letters(of: word.start..<end, in: bytes) else { continue }
      at = end
      if let long = after(word.start..<end, letters, bytes) ?? before(word.start..<end, letters, bytes) {
        result.append(DefinitionPair(short: word.start..<end, long: long))
      }
    }
    return result
  }

  /// `O&M` and `D/HH` are one short form.
  private static func joinedEnd(of word: Word, _ bytes: [UInt8]) -> Int {
    guard word.end + 1 < bytes.count,
      bytes[word.end] == UInt8(ascii: "&") || bytes[word.end] == UInt8(ascii: "/"),
      ASCII.isUpper(bytes[word.end + 1]), let next = Neighbours.word(after: word.end + 1, in: bytes)
    else { return word.end }
    return next.upperBound
  }

  /// "AT stands for Achievement Team", "AT – Achievement Team"
  private static func after(_ short: Range<Int>, _ letters: [UInt8], _ bytes: [UInt8]) -> Range<Int>? {
    guard let (start, isSpoken) = connector(after: short.upperBound, bytes) else { return nil }
    var words: [Range<Int>] = []
    var at = start
    while words.count < letters.count * 2 + 2, let word = Neighbours.word(after: at, in: bytes) {
      let gap = bytes[at..<word.lowerBound]
      if !words.isEmpty, gap.contains(where: { ".;:!?()|\t".utf8.contains($0) }) { break }
      at = word.upperBound
      if words.isEmpty, articles.contains(word, of: bytes) { continue }
      words.append(word)
    }
    guard let count = Initials.end(of: letters.map(ASCII.folded), among: words, in: bytes) else { return nil }
    let long = words[..<count]
    guard isSpoken || areNames(long, bytes) else { return nil }
    return long[0].lowerBound..<long[count - 1].upperBound
  }

  /// "the Achievement Team, or AT,", "Achievement Team – AT"
  private static func before(_ short: Range<Int>, _ letters: [UInt8], _ bytes: [UInt8]) -> Range<Int>? {
    guard let (end, isSpoken) = connector(before: short.lowerBound, bytes) else { return nil }
    let text = DefinitionFinder.sentence(before: end, words: letters.count * 2 + 2, bytes)
    guard let start = LongForm.start(of: letters, in: text, of: bytes) else { return nil }
    let long = DefinitionFinder.trimmed(start..<text.upperBound, bytes)
    return isSpoken || areNames(LongForm.words(of: long, bytes)[...], bytes) ? long : nil
  }

  /// Where the words after a sign or some words that say "means" start, and whether it is words.
  private static func connector(after offset: Int, _ bytes: [UInt8]) -> (start: Int, isSpoken: Bool)? {
    var at = offset
    var isDashed = false
    while at < bytes.count {
      let found = Scalars.decode(bytes, at: at)
      if found.scalar == ":" || found.kind == .dash { isDashed = true }
      if found.kind == .word || found.kind == .lineBreak || ".;()|/&".unicodeScalars.contains(found.scalar) {
        break
      }
      at += found.length
    }
    // A dash inside a word, as in "CELF-5", tells nothing.
    if isDashed { return at - offset > 1 ? (at, false) : nil }
    var spoken: [[UInt8]] = []
    while spoken.count < 5, let word = Neighbours.word(after: at, in: bytes) {
      spoken.append(Neighbours.folded(word, in: bytes))
      at = word.upperBound
      if means.contains(spoken) { return (at, true) }
      if isThe.contains(spoken) { return (at, false) }
    }
    return nil
  }

  /// Where the words end before ", or", "also called" or a dash; and whether it is words.
  private static func connector(before offset: Int, _ bytes: [UInt8]) -> (end: Int, isSpoken: Bool)? {
    var at = offset
    var words = 0
    while words < 5, let word = Neighbours.word(before: at, in: bytes), called.contains(word, of: bytes),
      bytes[word.upperBound..<at].allSatisfy({ $0 == 0x20 || $0 >= 0x80 || $0 == UInt8(ascii: "\"") })
    {
      words += 1
      at = word.lowerBound
    }
    guard at > 0 else { return nil }
    var signs = at
    while signs > 0, bytes[signs - 1] == 0x20 { signs -= 1 }
    if words > 0, signs > 0, bytes[signs - 1] == UInt8(ascii: ",") { return (signs - 1, true) }
    guard words == 0, signs > 0, signs < at else { return nil }
    let found = Scalars.decode(bytes, before: signs)
    let end = signs - found.length
    return found.kind == .dash && end > 0 && bytes[end - 1] == 0x20 ? (end, false) : nil
  }

  /// Whether all words of weight start with a capital.
  private static func areNames(_ words: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Bool {
    words.allSatisfy { word in
      Initials.light.contains(word, of: bytes)
        || Scalars.decode(bytes, at: word.lowerBound).scalar.properties.isUppercase
    }
  }

  private static let means: Set<[[UInt8]]> = Set(
    [
      "stands for", "which stands for", "means", "which means", "is short for", "short for", "refers to",
      "is an abbreviation for", "is the abbreviation for", "is what we call the", "abbreviates",
    ].map { $0.split(separator: " ").map { Array($0.utf8) } })
  /// These need names after them: "AT is the Achievement Team", not "AT is the amazing tool".
  private static let isThe: Set<[[UInt8]]> = Set(
    ["is the", "is our"].map { $0.split(separator: " ").map { Array($0.utf8) } })
  private static let called = WordSet(
    "or also called known as the abbreviated hereafter referred to aka simply")
  private static let articles = WordSet("the a an our your")
}
