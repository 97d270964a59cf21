import IEPModel

/// Takes a line apart into text, blanks and markup: the inline half of Markdown, as drafts use it.
///
/// libcmark reports no dependable places within a line, and hides words; this keeps every byte.
struct InlineScanner {
  let bytes: [UInt8]
  let readsMarkup: Bool
  /// In a page `&amp;` means something and `**` is just two signs.
  let readsEntities: Bool
  private var atoms: [InlineAtom] = []
  /// The brackets around words with attributes, each with whether it opens.
  private var marks: [Int: Bool] = [:]
  /// The last ">" of the span, once a "<" asked for it.
  private var lastClose: Int?

  init(bytes: [UInt8], readsMarkup: Bool, readsEntities: Bool = false) {
    self.bytes = bytes
    self.readsMarkup = readsMarkup
    self.readsEntities = readsMarkup || readsEntities
  }

  mutating func atoms(in span: SourceSpan) -> [InlineAtom] {
    atoms = []
    marks = marked(in: span)
    lastClose = nil
    var at = span.start
    while at < span.end { at = step(at, span) }
    return atoms
  }

  private func byte(_ index: Int, _ span: SourceSpan) -> UInt8? { index < span.end ? bytes[index] : nil }

  /// Reads one atom and returns where the next begins.
  private mutating func step(_ at: Int, _ span: SourceSpan) -> Int {
    var blank = at
    while blank < span.end {
      let count = WhiteSpace.count(at: blank, in: bytes)
      if count == 0 { break }
      blank += count
    }
    if blank > at { return add(.space, at, blank) }
    if readsEntities, bytes[at] == UInt8(ascii: "&"),
      let (text, end) = HTMLEntity.decode(bytes, at, span.end)
    {
      return add(WhiteSpace.count(at: 0, in: text) == text.count ? .space : .decoded(text), at, end)
    }
    guard readsMarkup else { return text(at, span) }
    switch bytes[at] {
    case UInt8(ascii: "\\"):
      if at + 1 == span.end { return add(.markup, at, at + 1) }
      let next = bytes[at + 1]
      if next > 0x20, next < 0x7F, !next.isWordByte { return add(.decoded([next]), at, at + 2) }
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return delimiter(at, span)
    case UInt8(ascii: "`"):
      if let end = codeSpan(at, span) { return end }
    case UInt8(ascii: "<"):
      if let end = tag(at, span) { return end }
    case UInt8(ascii: "~"):
      if let end = struckOut(at, span) { return end }
    case UInt8(ascii: "["):
      if let end = link(at, span) { return end }
      if marks[at] == true { return add(.markup, at, at + 1) }
    case UInt8(ascii: "{"):
      // "# Goals {#goals .unnumbered}".
      if at == span.start || bytes[at - 1].isASCIISpace, let end = attributes(at, span) {
        return add(.markup, at, end)
      }
    case UInt8(ascii: "!"):
      if byte(at + 1, span) == UInt8(ascii: "["), let end = link(at + 1, span) {
        atoms.insert(InlineAtom(.markup, SourceSpan(at, at + 1)), at: atoms.count - 1)
        return end
      }
    case UInt8(ascii: "]"):
      if marks[at] == false, let end = attributes(at + 1, span) { return add(.markup, at, end) }
      if let end = linkTarget(at, span) { return end }
    default: break
    }
    return text(at, span)
  }

  private mutating func add(_ kind: InlineAtom.Kind, _ start: Int, _ end: Int) -> Int {
    atoms.append(InlineAtom(kind, SourceSpan(start, end)))
    return end
  }

  /// A byte of text and the words after it that hold nothing but text, added to the run before it.
  private mutating func text(_ at: Int, _ span: SourceSpan) -> Int {
    var end = at + 1
    while end < span.end {
      if Self.isPlain(bytes[end]) {
        end += 1
      } else if bytes[end] == UInt8(ascii: " "), end + 1 < span.end, Self.isPlain(bytes[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    if let last = atoms.last, last.isText, last.span.end == at {
      atoms[atoms.count - 1].span.end = end
      return end
    }
    return add(.text, at, end)
  }

  /// Letters, digits and signs that are themselves in any format.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= UInt8(ascii: "'") && byte <= UInt8(ascii: ";") && byte != UInt8(ascii: "*")
  }

  /// `~~words~~`, as many write what they cross out: set apart like what a page hides.
  private mutating func struckOut(_ at: Int, _ span: SourceSpan) -> Int? {
    let mark = Array("~~".utf8)
    guard bytes[at..<span.end].starts(with: mark), at + 2 < span.end,
      let close = bytes[(at + 2)..<span.end].place(of: mark), close.lowerBound > at + 2
    else { return nil }
    return add(.comment(SourceSpan(at + 2, close.lowerBound)), at, close.upperBound)
  }

  /// A run of `*` or `_` by the flanking rules of CommonMark 6.2. `_X_` is a ticked box, not emphasis.
  private mutating func delimiter(_ at: Int, _ span: SourceSpan) -> Int {
    let sign = bytes[at]
    var end = at
    while byte(end, span) == sign { end += 1 }
    if sign == UInt8(ascii: "_"), let box = tickedBox(at, end, span) { return add(.text, at, box) }
    let before = at > span.start ? bytes[at - 1] : 0x20
    let after = byte(end, span) ?? 0x20
    func isSpace(_ byte: UInt8) -> Bool { byte.isASCIISpace }
    func isSign(_ byte: UInt8) -> Bool { !isSpace(byte) && !byte.isWordByte }
    let left = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before))
    let right = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after))
    let opens = sign == UInt8(ascii: "_") ? left && (!right || isSign(before)) : left
    let closes = sign == UInt8(ascii: "_") ? right && (!left || isSign(after)) : right
    return add(.delimiter(opens: opens, closes: closes), at, end)
  }

  /// The end of `_X_`, `__x__`, `_✓_`, or nil.
  private func tickedBox(_ at: Int, _ inner: Int, _ span: SourceSpan) -> Int? {
    guard inner - at <= 4 else { return nil }
    let marks: [[UInt8]] = [[0x58], [0x78], Array("✓".utf8), Array("✔".utf8), Array("√".utf8)]
    for mark in marks where bytes[inner..<span.end].starts(with: mark) {
      var end = inner + mark.count
      let close = end
      while byte(end, span) == UInt8(ascii: "_") { end += 1 }
      return end > close ? end : nil
    }
    return nil
  }

  /// `` `words` `` on one line: the backticks are markup.
  private mutating func codeSpan(_ at: Int, _ span: SourceSpan) -> Int? {
    var open = at
    while byte(open, span) == UInt8(ascii: "`") { open += 1 }
    var close = open
    while close < span.end {
      if bytes[close] == UInt8(ascii: "`") {
        var end = close
        while byte(end, span) == UInt8(ascii: "`") { end += 1 }
        if end - close == open - at {
          _ = add(.markup, at, open)
          _ = add(.text, open, close)
          return add(.markup, close, end)
        }
        close = end
      } else {
        close += 1
      }
    }
    return nil
  }

  /// A tag, a comment, an address in angle brackets; nil where `<` is just a sign.
  private mutating func tag(_ at: Int, _ span: SourceSpan) -> Int? {
    // Many a "<" and no ">" behind it: looked for once.
    let last = lastClose ?? bytes[span.range].lastIndex(of: UInt8(ascii: ">")) ?? span.start
    lastClose = last
    guard at < last else { return nil }
    if bytes[at..<span.end].starts(with: Array("<!--".utf8)) {
      let rest = bytes[(at + 4)..<span.end]
      guard let close = rest.place(of: Array("-->".utf8)) else { return nil }
      return add(.comment(SourceSpan(at + 4, close.lowerBound)), at, close.upperBound)
    }
    guard let tag = HTMLTag.read(bytes, at, span.end) else {
      if let end = bytes[at..<min(span.end, at + 2_000)].firstIndex(of: UInt8(ascii: ">")),
        bytes[at..<end].contains(UInt8(ascii: ":")) || bytes[at..<end].contains(UInt8(ascii: "@")),
        !bytes[at..<end].contains(UInt8(ascii: " "))
      {
        _ = add(.markup, at, at + 1)
        _ = add(.text, at + 1, end)
        return add(.markup, end, end + 1)
      }
      return nil
    }
    if tag.name == "br" { _ = add(.lineBreak, at, at) }
    return add(.markup, at, tag.span.end)
  }

  /// `[words](address)`: the brackets are markup; words and address stay.
  private mutating func link(_ at: Int, _ span: SourceSpan) -> Int? {
    var index = at + 1
    while index < span.end, bytes[index] != UInt8(ascii: "]"), bytes[index] != UInt8(ascii: "[") {
      index += 1
    }
    guard byte(index, span) == UInt8(ascii: "]"), byte(index + 1, span) == UInt8(ascii: "("), index > at + 1,
      bytes[index..<min(span.end, index + 4_000)].contains(UInt8(ascii: ")"))
    else { return nil }
    return add(.markup, at, at + 1)
  }

  /// `[words]{.mark}`, as a converter writes what a word processor underlines: the brackets and the braces are markup. Those
  /// brackets, each with whether it opens. O(bytes).
  private func marked(in span: SourceSpan) -> [Int: Bool] {
    guard readsMarkup, bytes[span.range].contains(UInt8(ascii: "{")) else { return [:] }
    var found: [Int: Bool] = [:]
    var open: [Int] = []
    var index = span.start
    while index < span.end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "]"):
        if let start = open.popLast(), attributes(index + 1, span) != nil {
          found[start] = true
          found[index] = false
        }
      default: break
      }
      index += 1
    }
    return found
  }

  /// The end of `{.mark}`, `{#place .kind}`; nil for other braces, and for more than such a name is long.
  private func attributes(_ at: Int, _ span: SourceSpan) -> Int? {
    guard byte(at, span) == UInt8(ascii: "{"), let first = byte(at + 1, span),
      first == UInt8(ascii: ".") || first == UInt8(ascii: "#"),
      let close = bytes[at..<min(span.end, at + 200)].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return close + 1
  }

  /// The `](` between a link's words and its address.
  private mutating func linkTarget(_ at: Int, _ span: SourceSpan) -> Int? {
    guard byte(at + 1, span) == UInt8(ascii: "("),
      atoms.contains(where: { $0.kind == .markup && bytes[$0.span.start] == UInt8(ascii: "[") })
    else { return nil }
    return add(.decoded(Array(" (".utf8)), at, at + 2)
  }
}
