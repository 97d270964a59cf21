import IEPModel

extension FactScanner {
  /// Digits: a date, or a number with what it counts.
  mutating func number() {
    let start = at
    if let found = numericDate(start) {
      add(.dates, .date(found.date), start..<found.end)
      at = found.end
      return
    }
    let end = numberEnd(start)
    var next = end
    if let ordinal = ordinalEnd(end) { next = ordinal }
    at = next
    if let day = smallNumber(start..<end), let found = date(day: day, after: next) {
      add(.dates, .date(found.date), start..<found.end)
      at = found.end
      return
    }
    let isMoney = start > 0 && bytes[start - 1] == UInt8(ascii: "$")
    var counted = isMoney ? Counted(unit: .dollar) : counted(after: next)
    if isProduct(at: start) { counted.unit = counted.unit?.ofTime }
    add(value(start..<end), start..<end, counting: counted)
  }

  /// "4x30 wk": the week is how often, and not what the 30 counts.
  private func isProduct(at start: Int) -> Bool {
    start > 1 && bytes[start - 1] | 0x20 == UInt8(ascii: "x") && bytes[start - 2].isASCIIDigit
  }

  /// Whether the point at hand begins a number, as in "(.25 hours)", and not the end of "No.5".
  var startsDecimal: Bool {
    guard at + 1 < bytes.count, bytes[at + 1].isASCIIDigit else { return false }
    return at == 0 || bytes[at - 1].isASCIISpace || bytes[at - 1] == UInt8(ascii: "(")
  }

  /// `.25`.
  mutating func decimal() {
    let start = at
    at = digitsEnd(start + 1)
    add(value(start..<at), start..<at, counting: counted(after: at))
  }

  /// `62`, `1,200`, `1.5`.
  private func numberEnd(_ start: Int) -> Int {
    var end = digitsEnd(start)
    while end < bytes.count, bytes[end] == UInt8(ascii: ","), digitsEnd(end + 1) == end + 4 { end += 4 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), digitsEnd(end + 1) > end + 1 {
      end = digitsEnd(end + 1)
    }
    return end
  }

  func digitsEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    return end
  }

  /// The number of up to four digits; nil for more, or none.
  func smallNumber(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 4 else { return nil }
    var value = 0
    for byte in bytes[range] {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private func value(_ range: Range<Int>) -> Fact.Value {
    let number = bytes[range].withUnsafeBufferPointer { Decimal($0) }
    return number.map { .number($0) } ?? .text(FactWords.key(bytes[range]))
  }

  /// Where "st", "nd", "rd" or "th" ends.
  func ordinalEnd(_ start: Int) -> Int? {
    guard start + 2 <= bytes.count, wordEnd(start) == start + 2 else { return nil }
    return switch (bytes[start] | 0x20, bytes[start + 1] | 0x20) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      start + 2
    default: nil
    }
  }

  /// A number in words: "four", "twenty-five", "one hundred"; "once" and "twice" are times.
  mutating func numberWord(_ number: Decimal, _ entry: FactWords.Entry, _ start: Int, _ end: Int) {
    var (number, end) = (number, end)
    if let tens = number.whole, tens % 10 == 0, (20...90).contains(tens), let ones = nextNumber(after: end),
      let digit = ones.number.whole, (1...9).contains(digit), !ones.isPart
    {
      (number, end) = (Decimal(tens + digit), ones.end)
    } else if let count = number.whole, (1...9).contains(count), FactWords.isCardinal(key(start, end)),
      let next = nextNumber(after: end),
      next.number == 100
    {
      (number, end) = (Decimal(count * 100), next.end)
    }
    at = end
    // "Second" and "once" have units of their own; only a number before them makes a second one of time.
    let isTimes = entry.unit == .time
    let counted = isTimes ? Counted(unit: .time, per: per(after: end)) : counted(after: end)
    add(.number(number), start..<end, counting: counted)
  }

  private func nextNumber(after end: Int) -> (number: Decimal, end: Int, isPart: Bool)? {
    guard end < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "-") else {
      return nil
    }
    let next = wordEnd(end + 1)
    guard next > end + 1, let entry = FactWords.entries[key(end + 1, next)], entry.unit != .time else {
      return nil
    }
    // "Thirds" are parts, and no ones of a ten.
    let isPart = bytes[next - 1] | 0x20 == UInt8(ascii: "s")
    return entry.number.map { ($0, next, isPart) }
  }
}
