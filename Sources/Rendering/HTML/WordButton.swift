/// A hard word in a line: a button that opens its entry in the list.
struct WordButton {
  /// Bytes of the line.
  var range: Range<Int>
  /// Its number in the list.
  let word: Int
  /// Whether the entry leads back here.
  let isHome: Bool

  func moved(by offset: Int) -> WordButton {
    WordButton(range: range.lowerBound + offset..<range.upperBound + offset, word: word, isHome: isHome)
  }

  func write(_ line: [UInt8], into output: inout [UInt8]) {
    output += "<button\(isHome ? " id=\"u\(word)\"" : "") popovertarget=\"\(word)\">".utf8
    TextHTML.write(line[range], into: &output)
    output += "</button>".utf8
  }
}
