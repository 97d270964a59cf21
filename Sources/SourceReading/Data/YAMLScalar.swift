import IEPModel

/// The text of one YAML value and the bytes of each part of it.
///
/// libyaml says what the value is and where it stands. Between the two, all but white space and escapes is the same
/// byte for byte, in the same order; so this walks both side by side, and needs to know no rule of folding.
struct YAMLScalar {
  let text: SpannedText
  /// The value with its quotes, or its `|` or `>`, without white space at the end.
  let span: SourceSpan
  /// The part of the span in which a `#` is no comment.
  let body: SourceSpan

  /// O(span).
  init(_ style: YAMLEvents.Style, value: [UInt8], span: SourceSpan, in bytes: [UInt8]) {
    var end = span.end
    while end > span.start, bytes[end - 1].isASCIISpace { end -= 1 }
    self.span = SourceSpan(span.start, end)
    switch style {
    case .plain: body = self.span
    case .singleQuoted, .doubleQuoted: body = SourceSpan(span.start + 1, max(span.start + 1, end - 1))
    case .block: body = SourceSpan(min(Self.headerEnd(span, bytes), end), end)
    }
    var walk = Walk(bytes: bytes, body: body, value: value, style: style)
    if let text = walk.text() {
      self.text = text
    } else {
      // No known value comes here. If one does, its words are kept, and its place is the whole value.
      var whole = SpannedText()
      whole.append(value, standingFor: body)
      text = whole
    }
  }

  /// The end of the line that a block value begins on: indicators, and perhaps a comment.
  private static func headerEnd(_ span: SourceSpan, _ bytes: [UInt8]) -> Int {
    var at = span.start
    while at < span.end, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    return at
  }
}

/// A walk along a value as it stands in the draft and as libyaml decodes it.
private struct Walk {
  let bytes: [UInt8]
  let body: SourceSpan
  let value: [UInt8]
  let style: YAMLEvents.Style
  var at = 0
  var valueAt = 0

  init(bytes: [UInt8], body: SourceSpan, value: [UInt8], style: YAMLEvents.Style) {
    self.bytes = bytes
    self.body = body
    self.value = value
    self.style = style
    at = body.start
  }

  /// Nil where the two are not the same text.
  mutating func text() -> SpannedText? {
    var text = DataText(bytes)
    while at < body.end {
      let start = at
      skipSpace()
      if at > start {
        let run = decodedSpace()
        // An escaped line break joins two lines with nothing between.
        if !run.isEmpty {
          text.addSpace(SourceSpan(start, at), breaks: DataText.breaks(in: value[run]))
        }
      } else if let escape = escapeCount() {
        guard valueAt < value.count else { return nil }
        let count = max(1, min((~value[valueAt]).leadingZeroBitCount, value.count - valueAt))
        text.add(value[valueAt..<valueAt + count], standingFor: SourceSpan(at, min(at + escape, body.end)))
        at = min(at + escape, body.end)
        valueAt += count
      } else {
        skipWord()
        guard at > start else { return nil }
        text.add(SourceSpan(start, at))
      }
    }
    _ = decodedSpace()
    return valueAt == value.count ? text.text : nil
  }

  /// Moves over bytes that are the same on both sides.
  private mutating func skipWord() {
    while at < body.end, valueAt < value.count, bytes[at] == value[valueAt], escapeCount() == nil,
      spaceCount() == 0
    {
      at += 1
      valueAt += 1
    }
  }

  private mutating func skipSpace() {
    while at < body.end {
      let count = spaceCount()
      if count == 0 { return }
      at = min(at + count, body.end)
    }
  }

  /// The bytes of the white-space character that stands here, as it is or as an escape; 0 for none.
  private func spaceCount() -> Int {
    let plain = WhiteSpace.count(at: at, in: bytes)
    if plain > 0 { return plain }
    guard let count = escapeCount(), bytes[at] == UInt8(ascii: "\\"), at + 1 < body.end else { return 0 }
    switch bytes[at + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "v"), UInt8(ascii: "f"), UInt8(ascii: "r"),
      UInt8(ascii: "_"), UInt8(ascii: "N"), UInt8(ascii: "L"), UInt8(ascii: "P"):
      return count
    case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = bytes[min(at + 2, body.end)..<min(at + count, body.end)]
      let number = digits.reduce(0 as UInt32) { $0 << 4 | (JSONString.hexValue($1) ?? 0) }
      guard let scalar = Unicode.Scalar(number), let character = UTF8.encode(scalar) else { return 0 }
      return WhiteSpace.count(at: 0, in: Array(character)) > 0 ? count : 0
    default:
      // A blank, a tab or a line break behind a backslash.
      let blank = WhiteSpace.count(at: at + 1, in: bytes)
      return blank > 0 ? 1 + blank : 0
    }
  }

  /// The bytes of the escape that stands here; nil for none.
  private func escapeCount() -> Int? {
    switch (style, bytes[at]) {
    case (.singleQuoted, UInt8(ascii: "'")): return 2
    case (.doubleQuoted, UInt8(ascii: "\\")):
      guard at + 1 < body.end else { return 1 }
      return switch bytes[at + 1] {
      case UInt8(ascii: "x"): 4
      case UInt8(ascii: "u"): 6
      case UInt8(ascii: "U"): 10
      default: 2
      }
    default: return nil
    }
  }

  /// Moves over the white space that the value has here.
  private mutating func decodedSpace() -> Range<Int> {
    let start = valueAt
    while valueAt < value.count {
      let count = WhiteSpace.count(at: valueAt, in: value)
      if count == 0 { break }
      valueAt += count
    }
    return start..<valueAt
  }
}
