/// Tells the full stop that ends a sentence from the others.
struct SentenceEnd {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the stop at an offset ends a sentence.
  ///
  /// - Parameters:
  ///   - offset: A `.`, `!` or `?` in the text.
  ///   - word: The word before it, where one stands right before it.
  ///   - startsItem: Whether that word is the first of its line, where a number belongs to a list.
  ///   - before: The word before that one.
  /// - Returns: Whether a new sentence starts after it.
  /// - Complexity: O(word).
  func isEnd(at offset: Int, after word: Range<Int>?, startsItem: Bool, before: Range<Int>?) -> Bool {
    var next = offset + 1
    while next < bytes.count, [.quote, .apostrophe].contains(Letter(bytes, at: next).kind) {
      next += Letter(bytes, at: next).length
    }
    guard next < bytes.count else { return true }
    // "wait..." goes on to its last point; "end.Next" lacks a blank and ends all the same.
    if bytes[next] == UInt8(ascii: ".") { return false }
    let start = startOfNextWord(from: next)
    guard start < bytes.count else { return true }
    let first = Letter(bytes, at: start)
    if first.isLower { return false }
    guard bytes[offset] == UInt8(ascii: "."), let word else { return true }
    return ends(word, startsItem: startsItem, before: before, next: start, first)
  }

  private func ends(
    _ word: Range<Int>, startsItem: Bool, before: Range<Int>?, next: Int, _ first: Letter
  ) -> Bool {
    let letters = bytes[word].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let isNumber = letters.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    if startsItem, isNumber ? letters.count <= 3 : letters.count == 1 { return false }
    if let kind = Abbreviations.kind(letters) {
      switch kind {
      case .never: return false
      case .beforeNumber: return first.kind != .digit
      // "at 3 p.m. The team": only a usual first word tells a new sentence from a name.
      case .sometimes: return first.kind != .digit && isUsualStart(next)
      }
    }
    // Initials and dotted letters: "J. Smith", "the U.S. Department". "I" and "Part B" are words.
    let isDotted = letters.count > 1 && letters.dropFirst().contains(UInt8(ascii: "."))
    let isInitial = letters.count == 1 && !isNumber && letters != [UInt8(ascii: "i")]
    if isInitial, let before, Self.lettered.contains(lower(before)) { return true }
    if isDotted && !isNumber && letters.contains(where: { $0 >= 0x61 }) || isInitial {
      return isUsualStart(next)
    }
    return true
  }

  /// The end of the text where no word starts within reach: a page of "! ! !" is not worth reading for each.
  private func startOfNextWord(from offset: Int) -> Int {
    var at = offset
    while at < min(bytes.count, offset + 64) {
      let letter = Letter(bytes, at: at)
      if letter.isWord { return at }
      at += letter.length
    }
    return bytes.count
  }

  /// Whether a word is one that sentences often start with and names do not.
  private func isUsualStart(_ offset: Int) -> Bool {
    var end = offset
    while end < bytes.count, Letter(bytes, at: end).isWord { end += Letter(bytes, at: end).length }
    return Letter(bytes, at: offset).isUpper && Self.starts.contains(lower(offset..<end))
  }

  private func lower(_ range: Range<Int>) -> [UInt8] {
    bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// Words after which a single letter is a name of its own: "Part B."
  private static let lettered = words(
    "part section appendix option plan type grade class level schedule form item box tier")

  private static let starts = words(
    """
    a all an and any as at before both but by during each every for from he her his how if in is it its my no not on
    our she since some that the their then there these they this those to we what when where while who why with you
    your
    """)

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) })
  }
}
