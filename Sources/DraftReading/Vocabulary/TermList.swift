import IEPModel

/// A file of form words whose lines keep their capitals: `[name]`, then one term a line; `~` marks a weak one.
struct TermList {
  struct Line {
    var name: String
    var term: [UInt8]
    var isWeak: Bool
    /// From 1.
    var number: Int
  }

  private(set) var lines: [Line] = []

  /// Throws where a line stands before the first `[name]`. O(bytes).
  init(_ bytes: [UInt8], file: String) throws(FormWordsError) {
    var name: String?
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      var text = line
      while let first = text.first, first.isASCIISpace { text.removeFirst() }
      while let last = text.last, last.isASCIISpace { text.removeLast() }
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") {
        name = String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
        continue
      }
      guard let name else {
        throw FormWordsError(file: file, line: number, reason: "a line before any [name]")
      }
      let isWeak = first == UInt8(ascii: "~")
      lines.append(
        Line(name: name, term: Array(isWeak ? text.dropFirst() : text), isWeak: isWeak, number: number))
    }
  }
}
