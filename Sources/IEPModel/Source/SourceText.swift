/// The bytes of one draft, under the name it goes by.
public struct SourceText: Sendable {
  /// What people call it: the file's name, or `-` for standard input.
  public let name: String
  /// The whole draft as UTF-8. Spans index this array; a byte order mark keeps its three places.
  public let bytes: [UInt8]

  /// The bytes are not looked at: what is no UTF-8 is refused when the draft is read.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The draft's own words in a span, undecoded. O(length).
  public func text(in span: SourceSpan) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
