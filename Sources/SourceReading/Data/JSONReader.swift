import IEPModel

/// JSON (RFC 8259) → names and values, each with its place.
///
/// Our own reader, as every failure needs its byte and its reason, and every escape its place. Stricter than the RFC
/// in one thing: a name that stands twice in an object is refused, as nobody can know which value is meant. Looser in
/// one: a byte order mark is let pass. O(bytes), on a stack of its own, which ``Limits/depth`` bounds.
struct JSONReader {
  static func read(_ source: SourceText, limits: Limits) throws(ReadFailure) -> Outcome<SourceTree> {
    var reader = JSONReader(source.bytes, limits)
    let root = try reader.read()
    let markup = DataMarkup.between(reader.tree.leaves, in: source.bytes)
    return Outcome(SourceTree(format: .json, content: .data(root), markup: markup))
  }

  /// What may come next.
  private enum Next { case value, firstMember, name, comma }

  private let bytes: [UInt8]
  private var at = 0
  private var tree: DataBuilder
  private var next = Next.value

  private init(_ bytes: [UInt8], _ limits: Limits) {
    self.bytes = bytes
    tree = DataBuilder(.json, limits: limits)
  }

  private mutating func read() throws(ReadFailure) -> DataNode {
    if bytes.starts(with: DataMarkup.byteOrderMark) { at = DataMarkup.byteOrderMark.count }
    while true {
      skipBlanks()
      if at == bytes.count {
        if let root = tree.root { return root }
        throw failure("the text ends before the value does")
      }
      if tree.root != nil { throw failure("there is more text after the end of the value") }
      switch next {
      case .firstMember where closes: close()
      case .firstMember: next = tree.needsName ? .name : .value
      case .name: try readName()
      case .value: try readValue()
      case .comma where bytes[at] == UInt8(ascii: ","): try readComma()
      case .comma where closes: close()
      case .comma: throw missingComma
      }
    }
  }

  private mutating func skipBlanks() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  /// Whether the bracket that stands here closes what is open.
  private var closes: Bool {
    tree.isInMap.map { bytes[at] == ($0 ? UInt8(ascii: "}") : UInt8(ascii: "]")) } ?? false
  }

  private mutating func close() {
    at += 1
    tree.close(at: at)
    next = .comma
  }

  private mutating func readComma() throws(ReadFailure) {
    let comma = at
    at += 1
    skipBlanks()
    if at < bytes.count, closes { throw failure("no value follows this comma: take it out", comma) }
    next = tree.needsName ? .name : .value
  }

  private mutating func readName() throws(ReadFailure) {
    let start = at
    guard bytes[at] == UInt8(ascii: "\"") else { throw failure("a name must stand in double quotes") }
    let name = try JSONString.read(bytes, at: &at)
    try tree.add(name: name, at: start)
    skipBlanks()
    if at == bytes.count { return }
    guard bytes[at] == UInt8(ascii: ":") else {
      throw failure("a colon is missing between a name and its value")
    }
    at += 1
    next = .value
  }

  private mutating func readValue() throws(ReadFailure) {
    let start = at
    next = .comma
    switch bytes[at] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try tree.open(isMap: bytes[at] == UInt8(ascii: "{"), at: start)
      at += 1
      next = .firstMember
    case UInt8(ascii: "\""):
      let text = try JSONString.read(bytes, at: &at)
      try tree.add(text, .string, span: SourceSpan(start, at))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try JSONNumber.skip(bytes, at: &at)
      try addLeaf(from: start, .number)
    case UInt8(ascii: "t"): try readWord(Self.trueWord, .bool)
    case UInt8(ascii: "f"): try readWord(Self.falseWord, .bool)
    case UInt8(ascii: "n"): try readWord(Self.nullWord, .null)
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): throw failure("a value is missing here")
    case UInt8(ascii: ":"): throw failure("a colon can stand only between a name and its value")
    case UInt8(ascii: "'"): throw failure("text must stand in double quotes")
    case UInt8(ascii: "/"), UInt8(ascii: "#"): throw failure("JSON has no comments: take this one out")
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      throw failure("a number must begin with a digit or a minus sign")
    default: throw noValue
    }
  }

  private static let trueWord = Array("true".utf8)
  private static let falseWord = Array("false".utf8)
  private static let nullWord = Array("null".utf8)

  private mutating func readWord(_ word: [UInt8], _ kind: DataScalar) throws(ReadFailure) {
    let start = at
    for byte in word {
      guard at < bytes.count else { throw failure("the text ends before the value does") }
      guard bytes[at] == byte else { throw failure(noValueReason, start) }
      at += 1
    }
    try addLeaf(from: start, kind)
  }

  /// Adds what stands from `start` to here, a number or word, where nothing is glued to it.
  private mutating func addLeaf(from start: Int, _ kind: DataScalar) throws(ReadFailure) {
    if at < bytes.count, bytes[at].isWordByte || bytes[at] == UInt8(ascii: ".") {
      throw kind == .number ? failure("a sign of this number is wrong") : failure(noValueReason, start)
    }
    let span = SourceSpan(start, at)
    try tree.add(SpannedText(span, of: bytes), kind, span: span)
  }

  private var noValueReason: String {
    "text must stand in double quotes; without them only numbers, true, false and null can stand here"
  }
  private var noValue: ReadFailure { failure(noValueReason) }

  private var missingComma: ReadFailure {
    switch bytes[at] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"): failure("this bracket closes nothing that is open here")
    case UInt8(ascii: ":"): failure("a colon can stand only between a name and its value")
    case UInt8(ascii: "/"), UInt8(ascii: "#"): failure("JSON has no comments: take this one out")
    default: failure("a comma is missing between two values")
    }
  }

  private func failure(_ reason: String, _ offset: Int? = nil) -> ReadFailure {
    .malformed(.json, at: offset ?? at, reason: reason)
  }
}
