import DraftReading
import IEPModel

/// Random texts of the words that goals are made of, and what must hold for any text.
enum GoalSoup {
  /// The same numbers on every machine (SplitMix64).
  struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) >> 33) % bound
    }
  }

  private static let words = [
    "Ana", "will", "be able to", "the student", "read", "increase", "reduce", "not", "from", "to", "by",
    "with",
    "at", "in", "on", "for", "over", "across", "within", "given", "when", "after", "during", "using", "and",
    "or",
    "of", "out of", "a", "the", "per", "each", "every", "at least", "no more than", "or fewer", "or better",
    "+",
    "4", "5", "10", "80", "95", "1.5", "1,200", "½", "⅘", "four", "five", "twenty-five", "zero", "(5)", "%",
    "percent", "/", "-", "–", ",", ";", ":", ".", "(", ")", "[", "]", "\"", "’s", "$", "#", "•", "|",
    "accuracy",
    "trials", "sessions", "days", "weeks", "minutes", "minute", "words", "WCPM", "prompts", "errors",
    "points",
    "rubric", "level", "grade", "score of", "consecutive", "in a row", "times", "twice", "as measured by",
    "based on", "data", "work samples", "weekly", "quarterly", "baseline", "Baseline:", "Criteria:",
    "(baseline:",
    "Objective 1:", "October", "2026", "10/15/2026", "the end of the year", "annual review", "SLP", "(SLP)",
    "independently", "currently", "Level M", "RF.3.4", "100-word", "e.g.", "(e.g.,", "é", "数", "\u{00A0}",
    "_",
  ]

  static func text(_ random: inout Random) -> String {
    var text = ""
    for _ in 0..<random.next(24) {
      text += words[random.next(words.count)]
      if random.next(6) > 0 { text += " " }
    }
    return text
  }

  /// What is wrong with the reading of a text; empty for none.
  static func faults(in string: String) -> [String] {
    let text = GoalSketch.text(string)
    let goal = GoalPhrase.read(text)
    var faults: [String] = []
    func check(_ value: Sourced<String>, _ name: String) {
      // Between runs of words that stand apart there is one blank, for which the draft has no byte of its own.
      let found = value.spans.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }.joined()
      if found.filter({ $0 != " " }) != value.value.filter({ $0 != " " }) {
        faults.append("\(name): spans give \(found)")
      }
      if value.value.isEmpty { faults.append("\(name): empty") }
    }
    for (slot, ranges) in goal.ranges {
      for range in ranges where range.isEmpty || range.upperBound > text.count || range.lowerBound < 0 {
        faults.append("\(slot): range \(range)")
      }
    }
    for criterion in goal.criteria {
      check(criterion.text, "criterion")
      let numbers = numbers(in: criterion.text.value)
      if !numbers.contains(criterion.value) { faults.append("criterion \(GoalSketch.line(criterion))") }
      if let of = criterion.of, !numbers.contains(of) { faults.append("whole \(GoalSketch.line(criterion))") }
      if let of = criterion.of, criterion.kind == .ratio, of < criterion.value {
        faults.append("more than all")
      }
      if criterion.unit?.isEmpty == true { faults.append("empty unit") }
    }
    for consistency in goal.consistencies {
      check(consistency.text, "consistency")
      let numbers = numbers(in: consistency.text.value)
      if !numbers.contains(Decimal(consistency.count)) {
        faults.append("count \(GoalSketch.line(consistency))")
      }
      if let of = consistency.of, !numbers.contains(Decimal(of)) {
        faults.append("of \(GoalSketch.line(consistency))")
      }
      if consistency.unit.isEmpty { faults.append("empty unit") }
    }
    if let baseline = goal.baseline {
      check(baseline.text, "baseline")
      if let value = baseline.value, !numbers(in: baseline.text.value).contains(value) {
        faults.append("baseline \(GoalSketch.line(baseline))")
      }
    }
    if let time = goal.timeframe { check(time.text, "timeframe") }
    for value in goal.conditions + goal.methods + goal.supports { check(value, "words") }
    for value in [goal.behavior, goal.learner, goal.schedule, goal.responsible] {
      if let value { check(value, "words") }
    }
    _ = goal.vague
    if let baseline = BaselinePhrase.read(text), let value = baseline.value,
      !numbers(in: string).contains(value)
    {
      faults.append("baseline alone \(GoalSketch.line(baseline))")
    }
    return faults
  }

  /// Every number that stands in a text, in digits or in words; more rather than fewer.
  private static func numbers(in text: String) -> [Decimal] {
    let folded = text.lowercased()
    let runs = folded.split { !($0.isASCII && $0.isNumber) && $0 != "." && $0 != "," }
    let parts = runs.flatMap { run in
      let pieces = run.split { $0 == "." || $0 == "," } + run.split(separator: ",")
      let thousands = zip(pieces, pieces.dropFirst()).map { Substring($0 + $1) }
      return pieces + thousands + [run]
    }
    let digits = (parts + runs.map { $0[...].trimmedPoints }).compactMap { Decimal($0) }
    return digits + spelled.filter { folded.contains($0.0) }.flatMap(\.1)
  }

  private static let spelled: [(String, [Decimal])] = [
    ("zero", [0]), ("one", [1]), ("once", [1]), ("two", [2]), ("twice", [2]), ("three", [3]), ("four", [4]),
    ("five", [5]), ("six", [6]), ("seven", [7]), ("eight", [8]), ("nine", [9]), ("ten", [10]),
    ("fifteen", [15]), ("twenty", [20, 24, 25]), ("eighty", [80]), ("½", [Decimal(5, scale: 1)]),
    ("⅘", [4, 5]),
  ]
}

extension Substring {
  /// Without points and commas at the end.
  fileprivate var trimmedPoints: Substring {
    var result = self
    while let last = result.last, last == "." || last == "," { result.removeLast() }
    return result
  }
}
