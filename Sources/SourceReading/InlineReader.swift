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
    if readsMarkup { InlineEmphasis.pair(&atoms, bytes) }
    return assemble(atoms)
  }

  private mutating func assemble(_ atoms: [InlineAtom]) -> [SpannedText] {
    var lines: [SpannedText] = []
    var line = SpannedText()
    func isBlankOrEmpty(_ text: SpannedText) -> Bool { text.isEmpty || text.bytes.last == UInt8(ascii: " ") }
    for atom in atoms {
      switch atom.kind {
      case .text, .delimiter: line.append(atom.span, of: bytes)
      case .decoded(let text): line.append(text, standingFor: atom.span)
      case .space:
        guard !isBlankOrEmpty(line) else { continue }
        if atom.span.count == 1, bytes[atom.span.start] == UInt8(ascii: " ") {
          line.append(atom.span, of: bytes)
        } else {
          line.append([UInt8(ascii: " ")], standingFor: atom.span)
        }
      case .lineBreak:
        // A line that the draft itself breaks (`<br>`) ends without the blank that stands for a wrap.
        if !isBlankOrEmpty(line), !atom.span.isEmpty {
          line.append([UInt8(ascii: " ")], standingFor: whiteSpace(of: atom.span))
        }
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
    line = line.trimmed
    if !line.isEmpty { lines.append(line) }
    if let last = lines.indices.last { lines[last] = lines[last].trimmed }
    return lines
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

  init(_ kind: Kind, _ span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  var isText: Bool { if case .text = kind { true } else { false } }
  var isDelimiter: Bool { if case .delimiter = kind { true } else { false } }
}
