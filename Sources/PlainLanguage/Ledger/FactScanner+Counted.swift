import IEPModel

extension FactScanner {
  /// What the words after a number say that it counts, and for each of what.
  struct Counted {
    var unit: FactUnit?
    var per: FactUnit?
    var noun: UInt64?
  }

  /// "4 steps", "3 times a year"; "second" is then read, since it is no number there.
  mutating func counted(after end: Int) -> Counted {
    var next = end
    if next < bytes.count, bytes[next] == UInt8(ascii: "%") { return Counted(unit: .percent) }
    if next < bytes.count, bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "-") { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: "%") { return Counted(unit: .percent) }
    if next < bytes.count, bytes[next] == UInt8(ascii: "(") { next += 1 }
    let wordEnd = wordEnd(next)
    guard wordEnd > next else { return Counted() }
    let key = key(next, wordEnd)
    guard let entry = FactWords.entries[key] else {
      // What is counted stands in the plural: "3 consecutive" names nothing yet.
      return Counted(noun: wordEnd - next > 3 && bytes[wordEnd - 1] | 0x20 == UInt8(ascii: "s") ? key : nil)
    }
    if entry.unit == .second { at = wordEnd }
    // "30 minutes once a week": the next number is no unit of this one.
    guard let unit = entry.unit, entry.number == nil || unit == .second else { return Counted() }
    return Counted(unit: unit, per: entry.per ?? per(after: wordEnd))
  }

  /// "a year", "per week", "/wk", "each time".
  func per(after end: Int) -> FactUnit? {
    guard end < bytes.count else { return nil }
    var next = end + 1
    if bytes[end] == UInt8(ascii: " ") {
      let word = next
      next = wordEnd(word) + 1
      guard next < bytes.count, Self.eaches.contains(key(word, next - 1)) else { return nil }
    } else if bytes[end] != UInt8(ascii: "/") {
      return nil
    }
    return FactWords.entries[key(next, wordEnd(next))]?.unit
  }

  private static let eaches = Set(["a", "an", "per", "each", "every"].map { FactWords.key($0.utf8) })

  /// How many zeros a number begins with before another digit.
  func zeros(_ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end + 1 < range.upperBound, bytes[end] == UInt8(ascii: "0"), bytes[end + 1].isASCIIDigit {
      end += 1
    }
    return end - range.lowerBound
  }
}
