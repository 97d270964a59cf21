/// Tells a link, a mail address or a file name by its signs.
enum LinkShape {
  /// Whether a run without white space is one. O(length).
  static func isLink(_ run: Range<Int>, of bytes: [UInt8]) -> Bool {
    if bytes[run].first == UInt8(ascii: "@") { return true }
    var sawAt = false
    for index in run {
      switch bytes[index] {
      case UInt8(ascii: ":"):
        if bytes[index + 1..<run.upperBound].starts(with: "//".utf8) { return true }
      case UInt8(ascii: "@"): sawAt = true
      case UInt8(ascii: "."):
        if sawAt || index > run.lowerBound && isEnding(index + 1, run, bytes) { return true }
        if index == run.lowerBound + 3, bytes[run].starts(with: "www".utf8) { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether a name that ends a file or a domain stands at an offset by itself.
  private static func isEnding(_ start: Int, _ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var end = start
    while end < run.upperBound, ASCII.folded(bytes[end]) != 0 { end += 1 }
    return (2...5).contains(end - start) && endings.contains(start..<end, of: bytes)
  }

  private static let endings = WordSet(
    """
    com org gov edu net us info pdf doc docx odt rtf txt md html htm xml json yaml csv xls xlsx ppt pptx zip png
    jpg jpeg gif mp3 mp4
    """)
}
