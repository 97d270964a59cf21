import IEPModel

/// What is looked at before libxml2 sees a document: all that it would read files for, grow without bound over
/// or spend quadratic time on. Linear, no recursion.
struct XMLScan {
  private let bytes: [UInt8]
  private let format: SourceFormat
  private let limits: Limits
  /// How many namespaces each open element names.
  private var namespaces: [Int] = []
  private var namespacesInForce = 0
  private var seen = XMLTally()

  /// Throws ``ReadFailure/malformed(_:at:reason:)`` for a document type, for too many attributes and for an
  /// encoding other than UTF-8, ``ReadFailure/tooDeep(at:limit:)`` and ``ReadFailure/tooManyBlocks(at:limit:)``.
  /// Whether the rest is XML is not asked here.
  static func check(
    _ bytes: [UInt8], as format: SourceFormat, limits: Limits
  ) throws(ReadFailure) -> XMLTally {
    var scan = XMLScan(bytes: bytes, format: format, limits: limits)
    return try scan.run()
  }

  private init(bytes: [UInt8], format: SourceFormat, limits: Limits) {
    self.bytes = bytes
    self.format = format
    self.limits = limits
  }

  private mutating func run() throws(ReadFailure) -> XMLTally {
    var tokens = XMLTokens(bytes)
    if bytes.has("<?xml", at: tokens.at) { try checkEncoding(tokens.at + 5) }
    while let token = tokens.next() {
      switch token {
      case .start(let tag): try enter(tag)
      case .end: namespacesInForce -= namespaces.popLast() ?? 0
      case .declaration(let span):
        // A document type stands before the root. Elsewhere, and with other words, it is just broken XML.
        if bytes[span.end...].prefix(7).elementsEqual("DOCTYPE".utf8, by: { $0 & 0xDF == $1 }) {
          throw malformed(span.start, Self.documentType)
        }
      case .text, .literal, .comment, .instruction: break
      }
    }
    return seen
  }

  private mutating func enter(_ tag: XMLTag) throws(ReadFailure) {
    var attributes = 0
    var named = 0
    var at = tag.name.span.end
    while let attribute = XMLAttribute.read(bytes, at) {
      if attribute.isNamespace(in: bytes) { named += 1 } else { attributes += 1 }
      at = attribute.span.end
    }
    seen.elements += 1
    seen.attributes += attributes
    if attributes > limits.attributes {
      throw malformed(
        tag.span.start, "an element has more than \(limits.attributes) attributes; no plan needs that")
    }
    if namespacesInForce + named > limits.attributes {
      throw malformed(
        tag.span.start, "more than \(limits.attributes) namespaces are named here; no plan needs that")
    }
    if namespaces.count >= limits.depth { throw .tooDeep(at: tag.span.start, limit: limits.depth) }
    if seen.elements + seen.attributes > limits.nodes {
      throw .tooManyBlocks(at: tag.span.start, limit: limits.nodes)
    }
    if !tag.isEmpty {
      namespaces.append(named)
      namespacesInForce += named
    }
  }

  /// The bytes are UTF-8 already. A declaration that says otherwise was written for other bytes than these.
  private func checkEncoding(_ start: Int) throws(ReadFailure) {
    var at = start
    while let part = XMLAttribute.read(bytes, at) {
      at = part.span.end
      guard bytes[part.name.span.range].elementsEqual("encoding".utf8) else { continue }
      let name = String(decoding: bytes[part.value.range], as: UTF8.self).lowercased()
      let isASCII = ["us-ascii", "ascii"].contains(name) && bytes.allSatisfy { $0 < 0x80 }
      if !["utf-8", "utf8"].contains(name), !isASCII {
        throw malformed(part.value.start, Self.otherEncoding)
      }
    }
  }

  private func malformed(_ at: Int, _ reason: String) -> ReadFailure {
    .malformed(format, at: at, reason: reason)
  }

  static let documentType =
    "a document type (<!DOCTYPE …>) is not read: it can draw in other files; take it out of the file"
  static let otherEncoding =
    "the first line names another encoding than the file has; save the file as UTF-8 and write encoding=\"UTF-8\""
}

/// How much two readers of the same bytes saw. Where they differ, one of them was led astray.
struct XMLTally: Equatable {
  var elements = 0
  /// Without the names of namespaces.
  var attributes = 0
}
