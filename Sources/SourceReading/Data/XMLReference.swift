import IEPModel

/// `&amp;`, `&#233;`, `&#xE9;`: the references that XML has without a document type.
struct XMLReference {
  let text: [UInt8]
  let span: SourceSpan

  /// The reference whose `&` stands at `start`; nil where it stands for nothing. O(length).
  static func read(_ bytes: [UInt8], _ start: Int, limit: Int) -> XMLReference? {
    guard let semicolon = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")),
      let text = text(bytes[(start + 1)..<semicolon])
    else { return nil }
    return XMLReference(text: text, span: SourceSpan(start, semicolon + 1))
  }

  private static func text(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    guard name.first == UInt8(ascii: "#") else { return named[String(decoding: name, as: UTF8.self)] }
    let digits = name.dropFirst()
    let isHex = digits.first == UInt8(ascii: "x")
    let number = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    return UInt32(number, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) }
  }

  private static let named: [String: [UInt8]] = [
    "amp": [UInt8(ascii: "&")], "lt": [UInt8(ascii: "<")], "gt": [UInt8(ascii: ">")],
    "quot": [UInt8(ascii: "\"")], "apos": [UInt8(ascii: "'")],
  ]
}
