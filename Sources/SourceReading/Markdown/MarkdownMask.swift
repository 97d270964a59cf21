import IEPModel

/// What libcmark is shown of a draft: the same bytes and places, with every sign that has a meaning only
/// inside a line replaced.
///
/// libcmark then decides blocks alone. Words cannot vanish into link definitions, and its slow cases inside
/// lines (nested brackets, runs of backticks) cannot arise.
enum MarkdownMask {
  static func masked(_ bytes: [UInt8]) -> [UInt8] {
    var inWords = false
    return bytes.map { byte in
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        inWords = false
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\\") {
        inWords = true
        return UInt8(ascii: "x")
      } else if inWords {
        return isInlineSign(byte) ? UInt8(ascii: "x") : byte
      } else if byte.isASCIILetter || byte >= 0x80 {
        inWords = true
      }
      return byte
    }
  }

  private static func isInlineSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "!"):
      true
    default: false
    }
  }
}

/// A look at how deep a draft nests before libcmark sees it: its time grows with depth times lines.
enum MarkdownDepth {
  /// How much nesting work one draft may ask for: libcmark does about 50 million steps a second.
  private static let workLimit = 20_000_000

  /// Throws where one line opens more containers than the limit, or all lines together cost too much. O(bytes).
  static func check(_ lines: [SourceSpan], _ bytes: [UInt8], limits: Limits) throws(ReadFailure) {
    var depth = 0
    var work = 0
    for line in lines {
      let isBlank = line.isBlank(in: bytes)
      if !isBlank {
        let (markers, indent) = opening(line, bytes)
        if markers > limits.depth { throw .tooDeep(at: line.start, limit: limits.depth) }
        depth = max(markers, min(indent / 2, depth + markers))
        if depth > limits.depth { throw .tooDeep(at: line.start, limit: limits.depth) }
      }
      work += depth
      if work > workLimit { throw .tooDeep(at: line.start, limit: limits.depth) }
    }
  }

  /// How many quote and list marks a line begins with, and how far it is set in.
  private static func opening(_ line: SourceSpan, _ bytes: [UInt8]) -> (markers: Int, indent: Int) {
    var markers = 0
    var indent = 0
    var at = line.start
    while at < line.end {
      let byte = bytes[at]
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        if markers == 0 { indent += byte == UInt8(ascii: "\t") ? 4 : 1 }
        at += 1
      } else if byte == UInt8(ascii: ">") {
        markers += 1
        at += 1
      } else if "-*+".utf8.contains(byte), at + 1 >= line.end || bytes[at + 1].isASCIISpace {
        markers += 1
        at += 1
      } else if byte.isASCIIDigit {
        var end = at
        while end < line.end, bytes[end].isASCIIDigit { end += 1 }
        guard end - at <= 9, end < line.end,
          bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
        else {
          break
        }
        markers += 1
        at = end + 1
      } else {
        break
      }
    }
    return (markers, indent)
  }
}
