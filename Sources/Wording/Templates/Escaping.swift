/// How a value is made to stand for its own characters in the format around it.
///
/// All escaping works on bytes: by grapheme, a quotation mark with a combining mark would be another
/// character than a quotation mark, and pass into an attribute alive.
public enum Escaping: Hashable, Sendable {
  /// Text and quoted attribute values of HTML alike, so that a template need not say which it is. It makes
  /// no address safe to follow: whoever writes a link checks where it goes.
  case html
  /// Inline text of CommonMark and GitHub's Markdown.
  case markdown
  /// As it stands, for plain text.
  case none

  /// Appends the text, escaped. O(text).
  public func append(_ text: some StringProtocol, to output: inout [UInt8]) {
    append(text.utf8, to: &output)
  }

  /// Appends UTF-8, escaped. O(text).
  public func append(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    switch self {
    case .html: Self.html(text, into: &output)
    case .markdown: Self.markdown(text, into: &output)
    case .none: output.append(contentsOf: text)
    }
  }
}

/// Characters that no page may hold: they show nothing, and can hide or reorder what stands around them.
enum Unprintable {
  /// How many bytes at `index` are such a character: 0 for none.
  ///
  /// C0 without its white space, DEL, C1, and the controls that turn the direction of text round
  /// (U+202A–202E, U+2066–2069). The marks U+200E and U+200F stay: Arabic and Hebrew need them.
  static func count(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[index] {
    case 0x09...0x0D: 0
    case 0x00..<0x20, 0x7F: 1
    case 0xC2 where index + 1 < bytes.count && (0x80...0x9F).contains(bytes[index + 1]): 2
    case 0xE2 where index + 2 < bytes.count:
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): 3
      default: 0
      }
    default: 0
    }
  }
}

extension Collection<UInt8> {
  /// Lends the bytes as one run of memory; copies them only where they do not lie in one.
  func lend<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
  }
}
