/// Takes the text of an entry apart.
struct SentenceParser {
  /// What is wrong, and the byte of the text where it is.
  struct Fault: Error {
    let reason: CatalogueError.Reason
    let offset: Int
  }

  private let text: [UInt8]
  private var pieces: [SentencePattern.Piece] = []
  /// What stands before `start` of a run of words with a literal brace in it.
  private var literal: [UInt8] = []
  private var start = 0
  private var index = 0

  static func parse(_ text: [UInt8]) throws(Fault) -> SentencePattern {
    var parser = SentenceParser(text: text)
    try parser.run()
    return SentencePattern(pieces: parser.pieces)
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func run() throws(Fault) {
    pieces.reserveCapacity(3)
    while let brace = text[index...].firstIndex(where: Self.isBrace) {
      index = brace
      if brace + 1 < text.count, text[brace + 1] == text[brace] {
        literal += text[start...brace]
        index += 2
      } else if text[brace] == UInt8(ascii: "{") {
        endLiteral(brace)
        pieces.append(try slot())
      } else {
        throw Fault(reason: .strayBrace, offset: brace)
      }
      start = index
    }
    endLiteral(text.count)
  }

  private static func isBrace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  private mutating func endLiteral(_ end: Int) {
    let run = text[start..<end]
    if !literal.isEmpty || !run.isEmpty {
      pieces.append(.literal(String(decoding: literal.isEmpty ? run : literal[...] + run, as: UTF8.self)))
    }
    literal = []
  }

  /// `name`, `name one|other` or `name:one|other`, from the brace at `index` to the next.
  private mutating func slot() throws(Fault) -> SentencePattern.Piece {
    let start = index + 1
    let end = text[start...].firstIndex(where: Self.isBrace)
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
