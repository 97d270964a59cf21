/// Takes the text of an entry apart.
struct SentenceParser {
  /// What is wrong, and the byte of the text where it is.
  struct Fault: Error {
    let reason: CatalogueError.Reason
    let offset: Int
  }

  private let text: [UInt8]
  private var pieces: [SentencePattern.Piece] = []
  private var literal: [UInt8] = []
  private var index = 0

  static func parse(_ text: [UInt8]) throws(Fault) -> SentencePattern {
    var parser = SentenceParser(text: text)
    try parser.run()
    return SentencePattern(pieces: parser.pieces)
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func run() throws(Fault) {
    while index < text.count {
      let byte = text[index]
      let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      if isBrace, index + 1 < text.count, text[index + 1] == byte {
        literal.append(byte)
        index += 2
      } else if byte == UInt8(ascii: "{") {
        endLiteral()
        pieces.append(try slot())
      } else if isBrace {
        throw Fault(reason: .strayBrace, offset: index)
      } else {
        literal.append(byte)
        index += 1
      }
    }
    endLiteral()
  }

  private mutating func endLiteral() {
    if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
    literal = []
  }

  /// `name`, `name one|other` or `name:one|other`, from the brace at `index` to the next.
  private mutating func slot() throws(Fault) -> SentencePattern.Piece {
    let start = index + 1
    let end = text[start...].firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    guard let end, text[end] == UInt8(ascii: "}") else { throw Fault(reason: .unclosedSlot, offset: index) }
    index = end + 1
    let content = text[start..<end]
    let nameEnd = content.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") } ?? end
    let name = String(decoding: content[..<nameEnd], as: UTF8.self)
    guard let slot = SlotName(rawValue: name) else { throw Fault(reason: .unknownSlot(name), offset: start) }
    if nameEnd == end { return .slot(slot) }
    let isCounted = content[nameEnd] == UInt8(ascii: " ")
    // "goal{count:|s}" has an empty form; after a number it would leave a blank behind
    let forms = content[(nameEnd + 1)...]
      .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: isCounted)
      .map { String(decoding: $0.trimmed, as: UTF8.self) }
    let needed = PluralForm.allCases.count
    guard forms.count == needed else {
      throw Fault(reason: .pluralForms(found: forms.count, needed: needed), offset: start)
    }
    return .plural(slot, forms: forms, isCounted: isCounted)
  }
}
