/// One way to write a term, cut into words: what the trie is built from.
struct WrittenForm {
  /// The folded letters of all words, one after the other.
  private(set) var letters: [UInt8] = []
  /// Where each word ends in ``letters``.
  private(set) var ends: [Int] = []
  /// What stands before each word but the first, as ``Gap`` tells them apart.
  private(set) var gaps: [UInt8] = []
  /// The letters and digits as the entry writes them, all words together.
  private(set) var exact: [UInt8] = []
  /// A phrase's is any case, whatever the entry says, unless it has letters that spell an ordinary word: `AT evaluation`
  /// is not "at evaluation".
  private(set) var policy = MatchPolicy.any
  /// Whether it is letters that stand for words.
  private(set) var isShort = false

  /// Whether the matcher can find it at all.
  static func isMatchable(_ form: String) -> Bool { WrittenForm(Array(form.utf8), .any) != nil }

  /// The form, its plural, and both without the commas of a list, which drafts set as they like.
  static func all(of written: [UInt8], _ policy: MatchPolicy) -> [WrittenForm] {
    guard let form = WrittenForm(written, policy) else { return [] }
    let comma = UInt8(ascii: ",")
    var bare = form
    bare.gaps = form.gaps.map { $0 == comma ? Gap.space : $0 }
    let forms = form.gaps.contains(comma) ? [form, bare] : [form]
    return forms + forms.compactMap(\.plural)
  }

  /// Cuts a form as the entry writes it; nil where it has no words that a text could have. Round brackets at
  /// its end (`assignment (to a school)`) are left out: they tell senses apart and nobody writes them.
  init?(_ written: [UInt8], _ entryPolicy: MatchPolicy) {
    let bytes = Self.withoutBrackets(written)
    var scanner = WordScanner()
    letters.reserveCapacity(bytes.count + 2)
    exact.reserveCapacity(bytes.count + 1)
    var last: Int?
    while let word = scanner.next(from: last ?? 0, in: bytes) {
      if let last {
        let gap = Gap.read(from: last, in: bytes)
        if gap.kind == Gap.barrier { return nil }
        gaps.append(gap.kind)
      }
      if !word.isPlain { letters += scanner.folded }
      for byte in bytes[word.start..<word.end] {
        if word.isPlain { letters.append(ASCII.folded(byte)) }
        if byte != UInt8(ascii: ".") { exact.append(byte) }
      }
      ends.append(letters.count)
      last = word.end
    }
    guard exact.count > 1 else { return nil }
    isShort = !Self.isPhrase(bytes)
    policy = isShort ? entryPolicy : hasOrdinaryLetters ? .caps : .any
  }

  private var hasOrdinaryLetters: Bool {
    guard exact.count == letters.count else { return false }
    return ends.indices.contains { index in
      let word = (index == 0 ? 0 : ends[index - 1])..<ends[index]
      return word.count < 4 && OrdinaryWords.isSpelled(by: word, in: exact)
    }
  }

  func word(_ index: Int) -> ArraySlice<UInt8> { letters[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  /// Its regular plural; nil where it has none, as `MTSS` and `related services`.
  var plural: WrittenForm? {
    let head = isShort ? ends.count - 1 : Plural.head(of: self)
    guard let (dropped, ending) = Plural.change(of: word(head), isName: isShort) else { return nil }
    var form = self
    let end = ends[head] - dropped..<ends[head]
    form.letters.replaceSubrange(end, with: ending)
    for index in head..<ends.count { form.ends[index] += ending.count - dropped }
    if exact.count == letters.count {
      form.exact.replaceSubrange(end, with: ending)
    } else if isShort {
      form.exact += ending
    }
    return form
  }

  /// Lower-case letters or blanks make a phrase, but for short single words with a capital or a figure, such as
  /// `RtI`, `SpEd` and `2e`.
  private static func isPhrase(_ bytes: [UInt8]) -> Bool {
    if bytes.contains(where: ASCII.isSpace) { return true }
    guard bytes.contains(where: ASCII.isLower) else { return false }
    return bytes.count > 4 || !bytes.contains { ASCII.isUpper($0) || ASCII.isDigit($0) }
  }

  /// A form without round brackets at its end, and the blank before them.
  static func withoutBrackets(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")), open > 0 else {
      return bytes
    }
    return Array(bytes[..<open].reversed().drop { ASCII.isSpace($0) }.reversed())
  }
}
