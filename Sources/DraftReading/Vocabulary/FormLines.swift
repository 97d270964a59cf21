import IEPModel

/// The lines of a file of form words, in order: `[name]`, then one phrase a line; `#` begins a comment.
struct FormLines {
  let file: String
  private let bytes: [UInt8]
  private var at = 0
  /// The line's number, from 1.
  private(set) var number = 0
  /// Every `[name]` so far; the line stands under the last.
  private(set) var names: [String] = []

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The next phrase, without the blanks around it; nil at the end. Throws where one stands before the first `[name]`.
  mutating func next() throws(FormWordsError) -> ArraySlice<UInt8>? {
    while at <= bytes.count {
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var (first, last) = (at, end)
      while first < last, bytes[first].isASCIISpace { first += 1 }
      while first < last, bytes[last - 1].isASCIISpace { last -= 1 }
      at = end + 1
      number += 1
      guard first < last, bytes[first] != UInt8(ascii: "#") else { continue }
      if bytes[first] == UInt8(ascii: "["), bytes[last - 1] == UInt8(ascii: "]") {
        names.append(String(decoding: bytes[(first + 1)..<(last - 1)], as: UTF8.self))
      } else {
        guard !names.isEmpty else { throw error("a line before any [name]") }
        return bytes[first..<last]
      }
    }
    return nil
  }

  /// What is wrong with the line.
  func error(_ reason: String) -> FormWordsError { FormWordsError(file: file, line: number, reason: reason) }
}

extension ArraySlice<UInt8> {
  /// Takes the sign off that may stand before a phrase.
  mutating func removesSign(_ sign: Unicode.Scalar) -> Bool {
    guard let first, first == UInt8(ascii: sign) else { return false }
    removeFirst()
    return true
  }
}
