import IEPModel

/// Lines of a draft → text as people read it: white space folded, markup set aside, nothing lost.
struct InlineReader {
  let bytes: [UInt8]
  /// Whether `**`, `\*`, `&amp;`, `<br>` mean something; in pasted text they are just signs.
  let readsMarkup: Bool
  /// Everything that shapes and says nothing, found so far.
  private(set) var markup: [SourceSpan] = []
  /// Words in comments, found so far: each becomes a block of its own after the one it stood in.
  private(set) var comments: [SourceBlock] = []

  init(_ bytes: [UInt8], readsMarkup: Bool) {
    self.bytes = bytes
    self.readsMarkup = readsMarkup
  }

  /// Records bytes as markup. White space alone needs no record.
  mutating func set(aside span: SourceSpan) {
    if !span.isEmpty, bytes[span.range].contains(where: { !$0.isASCIISpace }) { markup.append(span) }
  }

  /// Hands over the comments found since the last call.
  mutating func takeComments() -> [SourceBlock] {
    defer { comments = [] }
    return comments
  }

  /// The texts of a leaf's lines. A line that another follows ends in the blank for its break; `<br>` makes
  /// two lines of one; lines with no text are left out.
  mutating func lines(_ spans: [SourceSpan]) -> [SpannedText] {
    var atoms: [InlineAtom] = []
    var scanner = InlineScanner(bytes: bytes, readsMarkup: readsMarkup)
    for (index, span) in spans.enumerated() {
      if index > 0 { atoms.append(InlineAtom(.lineBreak, SourceSpan(spans[index - 1].end, span.start))) }
      atoms += scanner.atoms(in: span)
    }
    return lines(of: atoms)
  }

  /// The same from atoms that are there already.
  mutating func lines(of atoms: [InlineAtom]) -> [SpannedText] {
    guard readsMarkup else { return assemble(atoms) }
    var paired = atoms
    InlineEmphasis.pair(&paired, bytes)
    return assemble(paired)
  }

  private mutating func assemble(_ atoms: [InlineAtom]) -> [SpannedText] {
    var lines: [SpannedText] = []
    var line = SpannedText()
    /// A blank that waits for a word after it.
    var blank: SourceSpan?
    for atom in atoms {
      switch atom.kind {
      case .text, .delimiter, .decoded:
        if let span = blank { addBlank(span, to: &line) }
        blank = nil
        if case .decoded(let text) = atom.kind {
          line.append(text, standingFor: atom.span)
        } else {
          line.append(atom.span, of: bytes)
        }
      case .space:
        if blank == nil, !line.isEmpty, line.bytes.last != UInt8(ascii: " ") {
          blank = atom.span
        } else {
          drop(atom.span)
        }
      case .lineBreak:
        // A line that the draft itself breaks (`<br>`) ends without the blank that stands for a wrap.
        if atom.span.isEmpty {
          if let span = blank { drop(span) }
        } else if let span = blank {
          addBlank(span, to: &line)
        } else if !line.isEmpty, line.bytes.last != UInt8(ascii: " ") {
          line.append([UInt8(ascii: " ")], standingFor: whiteSpace(of: atom.span))
        }
        blank = nil
        if !line.isEmpty { lines.append(line) }
        line = SpannedText()
      case .markup: set(aside: atom.span)
      case .comment(let words):
        set(aside: SourceSpan(atom.span.start, words.start))
        set(aside: SourceSpan(words.end, atom.span.end))
        var inner = InlineReader(bytes, readsMarkup: false)
        let text = inner.lines([words])
        if !text.isEmpty { comments.append(SourceBlock(.hidden, atom.span, lines: text)) }
      }
    }
    if let span = blank { drop(span) }
    line = line.trimmed
    if !line.isEmpty { lines.append(line) }
    if let last = lines.indices.last { lines[last] = lines[last].trimmed }
    return lines
  }

  private mutating func addBlank(_ span: SourceSpan, to line: inout SpannedText) {
    if !span.isEmpty, bytes[span.start] == UInt8(ascii: "&") {
      drop(span)
      line.append([UInt8(ascii: " ")], standingFor: SourceSpan(span.start, span.start))
    } else if span.count == 1, bytes[span.start] == UInt8(ascii: " ") {
      line.append(span, of: bytes)
    } else {
      line.append([UInt8(ascii: " ")], standingFor: span)
    }
  }

  /// A blank that no text keeps. `&nbsp;` is written with signs, which must not vanish from the count.
  private mutating func drop(_ span: SourceSpan) {
    if !span.isEmpty, bytes[span.start] == UInt8(ascii: "&") { markup.append(span) }
  }

  /// The part of a break that is white space: a `>` of a quote in it is markup, not a blank.
  private func whiteSpace(of span: SourceSpan) -> SourceSpan {
    var end = span.start
    while end < span.end, bytes[end].isASCIISpace { end += 1 }
    return SourceSpan(span.start, end)
  }
}

/// One thing on a line: text, blank, sign of markup.
struct InlineAtom {
  enum Kind: Equatable {
    case text
    case space
    case lineBreak
    case markup
    /// Other text than the bytes show: a decoded escape or entity.
    case decoded([UInt8])
    /// A run of `*` or `_` that may begin or end emphasis; markup once it is paired, text else.
    case delimiter(opens: Bool, closes: Bool)
    /// A comment; the span is that of its words.
    case comment(SourceSpan)
  }

  var kind: Kind
  var span: SourceSpan
  /// How HTML sets it: 0 as it is, 1 in italics, 2 underlined, 3 in bold.
  var weight = 0

  init(_ kind: Kind, _ span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  var isText: Bool { if case .text = kind { true } else { false } }
  var isLineBreak: Bool { kind == .lineBreak }
  var isSpace: Bool { kind == .space }
  /// Whether it puts anything on the page.
  var isWord: Bool {
    switch kind {
    case .text, .decoded, .delimiter: true
    default: false
    }
  }
  var isDelimiter: Bool { if case .delimiter = kind { true } else { false } }
}
