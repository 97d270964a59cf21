/// One tag of a template's source.
struct TemplateTag {
  enum Kind {
    case value(isRaw: Bool)
    case section(isInverted: Bool)
    case end, partial, comment, delimiters

    /// Whether the tag takes its line with it when nothing else stands there.
    var canStandAlone: Bool {
      if case .value = self { false } else { true }
    }
  }

  let kind: Kind
  /// From the first byte of the opening delimiter to the last of the closing one.
  let extent: Range<Int>
  /// What stands between mark and closing delimiter.
  let content: Range<Int>
}

/// Finds the tags of a template.
struct TagScanner {
  let source: [UInt8]
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)

  init(_ source: [UInt8]) { self.source = source }

  enum Found {
    case tag(TemplateTag)
    case unclosed(at: Int)
    case none
  }

  /// The first tag at or after an offset.
  func next(from start: Int) -> Found {
    guard let tagStart = find(open, from: start) else { return .none }
    var contentStart = tagStart + open.count
    var kind = TemplateTag.Kind.value(isRaw: false)
    var closing = close
    if contentStart < source.count, let marked = Self.kind(of: source[contentStart]) {
      kind = marked
      closing = Self.extraClosing(of: source[contentStart]) + close
      contentStart += 1
    }
    guard let contentEnd = find(closing, from: contentStart) else { return .unclosed(at: tagStart) }
    return .tag(
      TemplateTag(
        kind: kind, extent: tagStart..<contentEnd + closing.count, content: contentStart..<contentEnd))
  }

  /// Takes the delimiters that a tag sets; false where they are none.
  mutating func setDelimiters(_ content: Range<Int>) -> Bool {
    let pair = source[content].split(whereSeparator: Self.isSpace)
    guard pair.count == 2, !pair.joined().contains(UInt8(ascii: "=")) else { return false }
    (open, close) = (Array(pair[0]), Array(pair[1]))
    return true
  }

  /// The name in a tag; nil for none, and for more than one word.
  func name(in content: Range<Int>) -> String? {
    let words = source[content].split(whereSeparator: Self.isSpace)
    guard words.count == 1 else { return nil }
    return String(decoding: words[0], as: UTF8.self)
  }

  /// The line of a tag with its end, where the tag and blanks are all that stands on it.
  func ownLine(of extent: Range<Int>) -> Range<Int>? {
    let before = source[..<extent.lowerBound].lastIndex { !$0.isBlank }
    if let before, source[before] != UInt8(ascii: "\n") { return nil }
    let lineStart = before.map { $0 + 1 } ?? 0
    guard var lineEnd = source[extent.upperBound...].firstIndex(where: { !$0.isBlank }) else {
      return lineStart..<source.count
    }
    if source[lineEnd] == UInt8(ascii: "\r"), lineEnd + 1 < source.count { lineEnd += 1 }
    return source[lineEnd] == UInt8(ascii: "\n") ? lineStart..<lineEnd + 1 : nil
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + pattern.count <= source.count {
      if source[index] == pattern[0], source[index...].starts(with: pattern) { return index }
      index += 1
    }
    return nil
  }

  private static func kind(of mark: UInt8) -> TemplateTag.Kind? {
    switch mark {
    case UInt8(ascii: "#"): .section(isInverted: false)
    case UInt8(ascii: "^"): .section(isInverted: true)
    case UInt8(ascii: "/"): .end
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    case UInt8(ascii: "&"), UInt8(ascii: "{"): .value(isRaw: true)
    default: nil
    }
  }

  /// What a tag with this mark has before its closing delimiter.
  private static func extraClosing(of mark: UInt8) -> [UInt8] {
    switch mark {
    case UInt8(ascii: "="): [mark]
    case UInt8(ascii: "{"): [UInt8(ascii: "}")]
    default: []
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
