import IEPModel

/// A thing in a text that a summary must not lose, change or invent.
struct Fact: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    case number(Decimal)
    case date(FactDate)
    case word(FactWord)
    /// A word of a name, or a number too long to hold, by ``FactWords/key(_:)``.
    case text(UInt64)
  }

  var kind: FactKind
  var value: Value
  /// What a number counts, where the words beside it say so.
  var unit: FactUnit?
  /// For each of what it counts that: "3 times a year", "30 minutes each time".
  var per: FactUnit?
  /// What it counts where that is no unit, by ``FactWords/key(_:)``: "4 steps".
  var noun: UInt64?
  /// How many zeros a number in figures begins with that say nothing: one in "030", none in "0.5".
  var zeros = 0
  /// Bytes of the text that it was read from.
  var range: Range<Int>

  /// Whether it is the same in all but its place.
  func isSame(as other: Fact) -> Bool {
    kind == other.kind && value == other.value && unit == other.unit && zeros == other.zeros
  }

  /// Whether this fact, in the draft, bears out another in a statement: the same value, and the same unit where both
  /// have one. The draft's "05 minutes" may be said as 5, but no 5 as "05".
  func supports(_ said: Fact) -> Bool {
    guard kind == said.kind else { return false }
    if value == said.value {
      return FactUnit.agree(unit, said.unit) && FactUnit.agree(per: per, said.per)
        && (said.zeros == 0 || said.zeros == zeros)
    }
    guard case .word(let own) = value, case .word(let other) = said.value else { return false }
    return own.means(other)
  }
}

/// A day, a month of a year, a day or month without its year. What is not said is 0.
struct FactDate: Hashable, Sendable {
  var year: Int
  var month: Int
  var day: Int

  init(year: Int = 0, month: Int, day: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether a calendar can have it, in the years that plans speak of.
  var isPossible: Bool {
    guard (1...12).contains(month), year == 0 || (1900...2199).contains(year) else { return false }
    let longest = month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (0...longest).contains(day)
  }
}

/// What a number counts.
enum FactUnit: UInt8, Hashable, Sendable {
  case percent, second, minute, hour, day, week, month, quarter, trimester, semester, year, time, word,
    percentile, dollar

  /// The unit where it is no part of a calendar.
  var ofTime: FactUnit? {
    switch self {
    case .day, .week, .month, .quarter, .trimester, .semester, .year: nil
    default: self
    }
  }

  /// "5 days a week" is 5 times a week.
  static func agree(_ first: FactUnit?, _ second: FactUnit?) -> Bool {
    guard let first, let second, first != second else { return true }
    return (first == .time && second == .day) || (first == .day && second == .time)
  }

  /// "30 minutes a day" may be 30 each time, but what is once a month is not once a year.
  static func agree(per first: FactUnit?, _ second: FactUnit?) -> Bool {
    guard let first, let second else { return true }
    return first == second || first.ofTime != nil || second.ofTime != nil
  }
}

/// Words that turn, weaken or bind what a sentence says, and those who act: one case for what means the same.
enum FactWord: UInt8, Hashable, Sendable {
  // negations
  case not, no, never, without, unable, notApplicable
  // modals, and the bounds of amounts
  case will, would, shall, must, should, may, might, can, could, atLeast, atMost, moreThan, lessThan,
    noLaterThan, about
  // conditions
  case unless, ifThen, until, only, except, when, provided, asNeeded, asAppropriate, onRequest, depending,
    discretion, otherwise
  // actors
  case student, parent, teacher, therapist, speechPathologist, psychologist, counselor, nurse, aide,
    principal,
    administrator, district, team, staff, specialist, caseManager, socialWorker, interpreter, provider,
    coordinator, evaluator, coach, peer

  /// What "shall" means in a plan may be said with "must" or "will".
  func means(_ other: FactWord) -> Bool {
    switch (self, other) {
    case (.shall, .must), (.shall, .will), (.must, .shall): true
    default: false
    }
  }
}
