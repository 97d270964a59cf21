import IEPModel

/// A JSON value with its members in a fixed order: the same value gives the same bytes.
public enum JSON: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  case object([(name: String, value: JSON)])
  case array([JSON])
  case string(String)
  /// Digits as they are written.
  case number(String)
  case bool(Bool)
  case null

  /// Escaped when it is written, not here.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Kept as decimal digits.
  public init(integerLiteral value: Int) { self = .number(String(value)) }
  /// JSON's own `true` or `false`, not a number.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// JSON's `null`: a member that is there and has no value.
  public init(nilLiteral: ()) { self = .null }

  public static func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }
  public static func count(_ value: Int?) -> JSON { value.map { .number(String($0)) } ?? .null }

  /// RFC 8259, UTF-8. With `indented`, two blanks a level and a line feed at the end; else one line without one.
  public func bytes(indented: Bool) -> [UInt8] {
    var output: [UInt8] = []
    write(to: &output, level: indented ? 0 : nil)
    if indented { output.append(UInt8(ascii: "\n")) }
    return output
  }

  private func write(to output: inout [UInt8], level: Int?) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .number(let digits): output += digits.utf8
    case .string(let text): Self.write(text, to: &output)
    case .array(let members):
      // Spans and other flat members stay on one line.
      let isFlat = members.allSatisfy(\.isFlat)
      Self.write(members, "[", "]", isFlat ? nil : level, to: &output) { $0.write(to: &$1, level: $2) }
    case .object(let members):
      Self.write(members, "{", "}", isFlat ? nil : level, to: &output) { member, output, level in
        Self.write(member.name, to: &output)
        output += ": ".utf8
        member.value.write(to: &output, level: level)
      }
    }
  }

  /// Whether it is short enough for one line: a scalar, or an object of at most two numbers.
  private var isFlat: Bool {
    switch self {
    case .object(let members):
      members.count <= 2
        && members.allSatisfy { if case .number = $0.value { true } else { false } }
    case .array(let members): members.isEmpty
    default: true
    }
  }

  private static func write<Member>(
    _ members: [Member], _ open: String, _ close: String, _ level: Int?, to output: inout [UInt8],
    _ write: (Member, inout [UInt8], Int?) -> Void
  ) {
    output += open.utf8
    for (index, member) in members.enumerated() {
      if index > 0 { output += (level == nil ? ", " : ",").utf8 }
      if let level { newLine(level + 1, to: &output) }
      write(member, &output, level.map { $0 + 1 })
    }
    if let level, !members.isEmpty { newLine(level, to: &output) }
    output += close.utf8
  }

  private static func newLine(_ level: Int, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: level * 2)
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): output += "\\n".utf8
      case UInt8(ascii: "\t"): output += "\\t".utf8
      case 0..<0x20, 0x7F:
        output += "\\u00".utf8
        output += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
