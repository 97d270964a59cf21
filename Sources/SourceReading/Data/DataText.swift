import IEPModel

/// Puts together the text of a name or value of JSON or YAML, folded as data is.
///
/// A run of white space becomes one blank; a run with line breaks in it becomes that many line feeds (0x0A) and
/// nothing else, so that what wrote it as two paragraphs can be read as two. At either end it is left out, and its
/// bytes are markup where they are escapes. A zero character becomes U+FFFD: no page can hold one.
struct DataText {
  private let bytes: [UInt8]
  private(set) var text = SpannedText()
  /// White space that is text only if something follows it.
  private var pending: (span: SourceSpan, breaks: Int)?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Adds bytes without white space as they stand.
  mutating func add(_ span: SourceSpan) {
    settle()
    text.append(span, of: bytes)
  }

  /// Adds a character that is no white space and stands for an escape.
  mutating func add(_ character: some Collection<UInt8>, standingFor span: SourceSpan) {
    settle()
    text.append(character.first == 0 ? [0xEF, 0xBF, 0xBD] : Array(character), standingFor: span)
  }

  /// Adds a run of white space, however it is written.
  mutating func addSpace(_ span: SourceSpan, breaks: Int) {
    guard !text.isEmpty else { return }
    pending = pending.map { ($0.span.union(span), $0.breaks + breaks) } ?? (span, breaks)
  }

  private mutating func settle() {
    guard let (span, breaks) = pending else { return }
    pending = nil
    if breaks > 0 {
      text.append(repeatElement(UInt8(ascii: "\n"), count: breaks), standingFor: span)
    } else if span.count == 1, bytes[span.start] == UInt8(ascii: " ") {
      text.append(span, of: bytes)
    } else {
      text.append(CollectionOfOne(UInt8(ascii: " ")), standingFor: span)
    }
  }

  /// How many line breaks a decoded run of white space holds; CR LF is one. O(run).
  static func breaks(in run: some Sequence<UInt8>) -> Int {
    var count = 0
    var last: (UInt8, UInt8) = (0, 0)
    for byte in run {
      switch (last.0, last.1, byte) {
      case (_, 0x0D, 0x0A): break
      case (_, _, 0x0A), (_, _, 0x0D), (_, 0xC2, 0x85), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): count += 1
      default: break
      }
      last = (last.1, byte)
    }
    return count
  }
}
