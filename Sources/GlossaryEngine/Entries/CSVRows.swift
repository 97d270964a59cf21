import IEPModel

/// The rows of a CSV file, one after the other.
struct CSVRows {
  struct Cell {
    /// Without its quotation marks and the white space around it.
    var text: String
    var span: SourceSpan
  }

  /// Where the quotation mark stands that is not closed.
  private(set) var unclosed: Int?
  private let bytes: [UInt8]
  private let comma: UInt8
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let line = bytes[at...].prefix { $0 != 0x0A && $0 != 0x0D }
    let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    comma = signs.first(where: line.contains) ?? signs[0]
  }

  /// The next row; nil at the end. O(its length).
  mutating func next() -> [Cell]? {
    guard at < bytes.count else { return nil }
    var cells: [Cell] = []
    while true {
      cells.append(cell())
      guard at < bytes.count, bytes[at] == comma else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    return cells
  }

  private mutating func cell() -> Cell {
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    let start = at
    let quote = UInt8(ascii: "\"")
    var text: [UInt8] = []
    if at < bytes.count, bytes[at] == quote {
      at += 1
      while at < bytes.count {
        if bytes[at] != quote {
          text.append(bytes[at])
        } else if at + 1 < bytes.count, bytes[at + 1] == quote {
          text.append(quote)
          at += 1
        } else {
          break
        }
        at += 1
      }
      if at == bytes.count { unclosed = unclosed ?? start }
      at = min(at + 1, bytes.count)
    }
    while at < bytes.count, bytes[at] != comma, bytes[at] != 0x0A, bytes[at] != 0x0D {
      text.append(bytes[at])
      at += 1
    }
    while let last = text.last, ASCII.isSpace(last) { text.removeLast() }
    return Cell(
      text: String(decoding: text.drop(while: ASCII.isSpace), as: UTF8.self), span: SourceSpan(start, at))
  }
}
