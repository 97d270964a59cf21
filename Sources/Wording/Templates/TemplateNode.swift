/// One step of a compiled template. Steps lie flat, so that a section is a range of them.
enum TemplateNode: Sendable {
  /// Bytes of the source.
  case literal(Range<Int>)
  /// Where a line of the source starts, unless its only tag takes the line with it: a partial's indent goes
  /// here.
  case lineStart
  /// `{{name}}`, or raw `{{{name}}}`.
  case value(TemplateName, isRaw: Bool)
  /// The steps up to `end`, for `{{#name}}` or inverted `{{^name}}`.
  case section(TemplateName, isInverted: Bool, end: Int)
  case partial(TemplatePartial)
}

/// A name in a tag.
struct TemplateName: Sendable {
  /// `a.b` in parts; none for `.`, the value around the tag.
  let parts: [String]
  /// Where the tag starts in the source.
  let offset: Int

  init(_ name: String, offset: Int) {
    parts = name == "." ? [] : name.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    self.offset = offset
  }

  var text: String { parts.isEmpty ? "." : parts.joined(separator: ".") }
}

struct TemplatePartial: Sendable {
  let name: String
  /// Where the tag starts in the source.
  let offset: Int
  /// The blanks before a tag that has its line to itself; nil for a tag within a line.
  let indent: [UInt8]?
}
