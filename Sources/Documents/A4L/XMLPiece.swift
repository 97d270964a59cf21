/// One element to write. What has neither words nor elements in it is not written at all.
struct XMLPiece {
  private let name: String
  private let text: String?
  private let children: [XMLPiece]

  /// An element with words; nil without any.
  static func text(_ name: String, _ value: String?) -> XMLPiece? {
    guard let value, !value.isEmpty else { return nil }
    return XMLPiece(name: name, text: value, children: [])
  }

  /// An element that holds others; nil without any.
  static func group(_ name: String, _ children: [XMLPiece?]) -> XMLPiece? {
    let children = children.compactMap(\.self)
    return children.isEmpty ? nil : XMLPiece(name: name, text: nil, children: children)
  }

  /// The outermost element, empty or not, as a whole document.
  static func document(_ name: String, namespace: String, _ children: [XMLPiece?]) -> [UInt8] {
    var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(name) xmlns=\"\(namespace)\">\n".utf8)
    for child in children.compactMap(\.self) { child.write(indent: 1, to: &output) }
    output += "</\(name)>\n".utf8
    return output
  }

  /// As deep as a plan is: no recursion over a draft's own depth.
  private func write(indent: Int, to output: inout [UInt8]) {
    let margin = repeatElement(UInt8(ascii: " "), count: indent * 2)
    output += margin
    output += "<\(name)>".utf8
    if let text {
      for byte in text.utf8 { Self.write(byte, to: &output) }
    } else {
      output.append(UInt8(ascii: "\n"))
      for child in children { child.write(indent: indent + 1, to: &output) }
      output += margin
    }
    output += "</\(name)>\n".utf8
  }

  /// Signs of XML as references; control characters, which XML does not have, as blanks.
  private static func write(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output += "&amp;".utf8
    case UInt8(ascii: "<"): output += "&lt;".utf8
    case UInt8(ascii: ">"): output += "&gt;".utf8
    case 0x0A: output.append(byte)
    case 0..<0x20: output.append(UInt8(ascii: " "))
    default: output.append(byte)
    }
  }
}
