import IEPModel

/// Numbers that a draft's words say without naming them: "weekly" is 1 time a week, "every other week" each 2 weeks.
struct ImpliedNumbers {
  private let spans: [SourceSpan]
  private let source: [UInt8]

  init(at spans: [SourceSpan], of source: [UInt8]) {
    self.spans = spans
    self.source = source
  }

  /// Whether they say the number of a fact, in its unit. O(places).
  func hold(_ fact: Fact) -> Bool {
    guard case .number(let number) = fact.value, fact.zeros == 0 else { return false }
    return hold(number, fact.unit)
  }

  /// Whether they say so many of a unit. O(places).
  func hold(_ number: Decimal, _ unit: FactUnit? = nil) -> Bool {
    let isOfCalendar = unit.map { $0.ofTime == nil } ?? false
    return switch number {
    case 1 where unit == .minute: has(Self.minute)
    case 1: has(Self.once) && !(isOfCalendar && has(Self.alternate, other: true))
    case 2: has(Self.two) || unit != .time && has(Self.alternate, other: true)
    case 60: has(Self.hour)
    default: false
    }
  }

  /// Whether one of some words stands in the places, or with `other` the "other" of "every other".
  private func has(_ words: Set<UInt64>, other: Bool = false) -> Bool {
    spans.contains { span in
      let bytes = source[span.range.clamped(to: 0..<source.count)]
      var at = bytes.startIndex
      var last: UInt64 = 0
      while at < bytes.endIndex {
        var end = at
        while end < bytes.endIndex, bytes[end].isASCIILetter { end += 1 }
        if end > at {
          let key = FactWords.key(bytes[at..<end])
          if words.contains(key) || other && key == Self.other && Self.each.contains(last) { return true }
          last = key
        }
        at = max(at + 1, end)
      }
      return false
    }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { FactWords.key($0.utf8) })
  }
  private static let once = keys(
    "a an each every per daily weekly monthly quarterly yearly annually annual biweekly day week month wk mo qtr individual"
  )
  private static let two = keys("biweekly bimonthly bi pair pairs both")
  private static let alternate = keys("alternate alternating fortnightly")
  private static let minute = keys("minute min")
  private static let hour = keys("hour hr hourly")
  private static let each = keys("each every")
  private static let other = FactWords.key("other".utf8)
}
