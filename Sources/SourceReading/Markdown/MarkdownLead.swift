import IEPModel

/// Bold or italic words that label what follows them: `**Baseline:** 42`, `**Reading.** On three probes …`.
struct MarkdownLead {
  /// With its stars.
  var span: SourceSpan
  var isStrong: Bool

  /// The first lead in a line: bold words at its start, or words in bold or italics anywhere that end in a
  /// colon. Check boxes in bold are values, not labels. O(length).
  static func read(_ line: SourceSpan, of bytes: [UInt8]) -> MarkdownLead? {
    var at = line.start
    while at < line.end {
      guard bytes[at] == UInt8(ascii: "*") || bytes[at] == UInt8(ascii: "_"),
        at == line.start || bytes[at - 1].isASCIISpace
      else {
        at += 1
        continue
      }
      let sign = bytes[at]
      var open = at
      while open < line.end, bytes[open] == sign { open += 1 }
      guard let close = closing(sign, open - at, from: open, line, bytes) else {
        at = open
        continue
      }
      let end = close + (open - at)
      let words = SourceSpan(open, close)
      let next = end < line.end ? bytes[end] : 0x20
      let endsInColon = bytes[close - 1] == UInt8(ascii: ":") || next == UInt8(ascii: ":")
      // "*Strengths.* Leo is quick with numbers": italics that end as a short sentence.
      let isShort = bytes[close - 1] == UInt8(ascii: ".") && words.count <= 60 && bytes[open].isASCIIUppercase
      let atStart = begins(line.start, at, bytes) && (open - at >= 2 || isShort)
      if isLabel(words, bytes), endsInColon || atStart {
        return MarkdownLead(
          span: SourceSpan(at, next == UInt8(ascii: ":") ? end + 1 : end), isStrong: open - at >= 2)
      }
      at = end
    }
    return nil
  }

  /// Whether nothing but a picture or two stands before: `👥 **Team**`.
  private static func begins(_ line: Int, _ at: Int, _ bytes: [UInt8]) -> Bool {
    at == line
      || at - line <= 16 && bytes[line..<at].allSatisfy { $0 >= 0xE2 || $0 & 0xC0 == 0x80 || $0 == 0x20 }
  }

  /// Where the run of signs that closes the emphasis begins.
  private static func closing(_ sign: UInt8, _ count: Int, from: Int, _ line: SourceSpan, _ bytes: [UInt8])
    -> Int?
  {
    guard from < line.end, !bytes[from].isASCIISpace else { return nil }
    var at = from
    // No label is longer, and a line may open many and close none.
    let limit = min(line.end, from + 1_000)
    while at < limit {
      if bytes[at] == sign {
        var end = at
        while end < line.end, bytes[end] == sign { end += 1 }
        if end - at == count, at > from, !bytes[at - 1].isASCIISpace { return at }
        at = end
      } else {
        at += 1
      }
    }
    return nil
  }

  private static func isLabel(_ words: SourceSpan, _ bytes: [UInt8]) -> Bool {
    let first = bytes[words.start]
    return (first.isWordByte && first != 0xE2 || first == UInt8(ascii: "#")) && words.count > 2
      && words.count <= 200
  }
}
