import Foundation
import Synchronization

/// Fact finding done a second time, with regular expressions over Strings and nothing of the program's, to compare.
struct SecondLedger {
  struct Found: Hashable, CustomStringConvertible {
    var kind: String
    var value: String
    /// UTF-8 offsets.
    var start: Int
    var end: Int
    var description: String { "\(kind) \(value) at \(start)..<\(end)" }
  }

  /// Names to look for, in small letters.
  var names: Set<String> = []

  func facts(in text: String) -> [Found] {
    var found: [Found] = []
    var rest = text
    let offsets = Offsets(text)
    /// Takes every match of a pattern that `read` gives facts for, and blanks it out. The facts stand in one `group` of it.
    /// Where it gives none, the search goes on at the next character.
    func take(
      _ pattern: String, caseSensitive: Bool = false, group: Int = 0, blank: String = "\u{1}",
      _ read: ([String], Int) -> [(String, String)]
    ) {
      let options: NSRegularExpression.Options = caseSensitive ? [] : [.caseInsensitive]
      guard let regex = Self.patterns.regex(pattern, options) else { return }
      let length = (rest as NSString).length
      var at = 0
      while at < length,
        let match = regex.firstMatch(
          in: rest, options: .withTransparentBounds, range: NSRange(location: at, length: length - at))
      {
        let groups = (0..<match.numberOfRanges).map { index in
          let range = match.range(at: index)
          return range.location == NSNotFound ? "" : (rest as NSString).substring(with: range)
        }
        let facts = read(groups, match.range.location)
        at = match.range.location + (facts.isEmpty ? 1 : match.range.length)
        for (kind, value) in facts where !kind.isEmpty {
          let range = match.range(at: group)
          let (start, end) = (offsets[range.location], offsets[range.location + range.length])
          found.append(Found(kind: kind, value: value, start: start, end: end))
        }
        guard !facts.isEmpty else { continue }
        rest = (rest as NSString).replacingCharacters(
          in: match.range, with: String(repeating: blank, count: match.range.length))
      }
    }
    let edge = "(?<!\\p{L})", stop = "(?!\\p{L})"

    // Names first: a capitalised word of a name, but a month before a day or a year.
    take("\(edge)(\\p{L}+)\(stop)", caseSensitive: true) { groups, at in
      guard names.contains(groups[1].lowercased()), groups[1].first?.isLowercase == false else { return [] }
      let after = (rest as NSString).substring(from: at + groups[1].utf16.count)
      let isDate = Self.month(groups[1]) != nil && after.firstMatch(of: /^\.? ?,? ?\d/) != nil
      return isDate ? [] : [("names", groups[1].lowercased())]
    }
    // Days as databases write them.
    take(#"(?<![\d/.-])(20[0-4]\d)(\d\d)(\d\d)(?!\d|[-/.,]\d)"#, blank: "\u{2}") { groups, _ in
      Self.date(year: groups[1], month: groups[2], day: groups[3])
    }
    // Dates with dashes around the name of a month, then dates in figures, from left to right.
    let month = "(\\p{Lu}\\p{L}*)"
    take("(?<!\\d)(?<!\\d\\.)(\\d{1,2})-\(month)-(\\d{4}|\\d{2})(?!\\d)", caseSensitive: true, blank: "\u{2}")
    { groups, _ in
      let year = groups[3].count == 2 ? "20" + groups[3] : groups[3]
      return Self.month(groups[2]).map { Self.date(year: year, month: "\($0)", day: groups[1]) } ?? []
    }
    take(
      #"(?<![\d/.])(?:(\d{4})([-/])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4})|(\d{1,2})([-/])(\d{1,2})\10(\d{2}))(?!\d)"#,
      blank: "\u{2}"
    ) { groups, _ in
      if !groups[1].isEmpty { return Self.date(year: groups[1], month: groups[3], day: groups[4]) }
      let isLong = !groups[5].isEmpty
      let (one, two) = isLong ? (groups[5], groups[7]) : (groups[9], groups[11])
      let swaps = (Int(one) ?? 0) > 12 && (Int(two) ?? 0) <= 12
      return Self.date(
        year: isLong ? groups[8] : "20" + groups[12], month: swaps ? two : one, day: swaps ? one : two)
    }
    take(#"(?<![\d/.])(\d{4})-(\d{2})(?!\d|[-/.]\d)"#) { groups, _ in
      Self.date(year: groups[1], month: groups[2])
    }
    take(#"(?<![\d/.])(\d{1,2})/(\d{4})(?!\d|/[\d\x02])"#) { groups, _ in
      Self.date(year: groups[2], month: groups[1])
    }
    // Dates with the name of a month.
    take(
      "(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?\(month)\\.?(?:, ?| )(\\d{4})(?!\\d)",
      caseSensitive: true
    ) {
      groups, _ in
      Self.month(groups[2]).map { Self.date(year: groups[3], month: "\($0)", day: groups[1]) } ?? []
    }
    take(
      "\(edge)\(month)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )((?:19|20|21)\\d\\d)(?!\\d)",
      caseSensitive: true
    ) {
      groups, _ in
      Self.month(groups[1]).map { Self.date(year: groups[3], month: "\($0)", day: groups[2]) } ?? []
    }
    take("\(edge)\(month)(?:\\.? |, ?| of )(\\d{4})(?!\\d)", caseSensitive: true) { groups, _ in
      Self.month(groups[1]).map { Self.date(year: groups[2], month: "\($0)") } ?? []
    }
    take(
      "\(edge)\(month)\\.? (\\d{1,2})(?:st|nd|rd|th|(?![/-][\\d\\x02]))(?![\\d\\p{L}])", caseSensitive: true
    ) {
      groups, _ in
      Self.month(groups[1]).map { Self.date(year: "0", month: "\($0)", day: groups[2]) } ?? []
    }
    take("\(edge)\(month)\(stop)", caseSensitive: true) { groups, at in
      guard groups[1].count > 3 || groups[1].lowercased() == "may", groups[1].lowercased() != "sept",
        let month = Self.month(groups[1])
      else { return [] }
      let before = (text as NSString).substring(to: at).reversed().drop { " \"".contains($0) }
      if month == 5, before.first.map({ ".:?!;".contains($0) }) ?? true { return [] }
      return Self.date(year: "0", month: "\(month)")
    }
    // Terms of several words, then words.
    take("\(edge)(?:\(Self.termPattern))\(stop)") { groups, _ in
      let term = groups[0].lowercased().replacing("-", with: " ")
      return Self.terms.first { $0.2.split(separator: ",").contains { $0 == term } }.map { [($0.0, $0.1)] }
        ?? []
    }
    take("\(edge)(can|won|shan|\\p{L}*n)['’]t\(stop)") { groups, _ in
      let modals = ["can": "can", "won": "will", "shan": "shall"]
      let modal = modals[groups[1].lowercased()] ?? Self.modal(String(groups[1].dropLast()))
      return [("negations", "not")] + (modal.map { [("modals", $0)] } ?? [])
    }
    take("\(edge)cannot\(stop)") { _, _ in [("negations", "not"), ("modals", "can")] }
    take("\(edge)n/a\(stop)") { _, _ in [("negations", "notApplicable")] }
    take("≥") { _, _ in [("modals", "atLeast")] }
    take("≤") { _, _ in [("modals", "atMost")] }
    take("[¼½¾]") { groups, _ in [("numbers", ["¼": "0.25", "½": "0.5"][groups[0]] ?? "0.75")] }
    take("\(edge)(\\p{L}+)\(stop)") { groups, _ in Self.words[groups[1].lowercased()].map { [$0] } ?? [] }
    // Numbers in words and in figures; a second after one is time.
    let time = "(?:(?:[ -]\\(?|\\()seconds?\(stop))"
    take(
      "\(edge)((twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\(stop))\(time)?",
      group: 1
    ) {
      groups, _ in
      guard let tens = Self.number(groups[2]), let ones = Self.number(groups[3]) else { return [] }
      return [("numbers", "\((Int(tens) ?? 0) + (Int(ones) ?? 0))")]
    }
    take(
      "\(edge)((one|two|three|four|five|six|seven|eight|nine)[ -]hundred\(stop))\(time)?", group: 1
    ) { groups, _ in
      [("numbers", "\((Int(Self.number(groups[2]) ?? "") ?? 0) * 100)")]
    }
    take("(?<=\\d|\\dst|\\dnd|\\drd|\\dth)(?<!\\$[\\d,.]{1,12})[ -]?\\(?(?:seconds?)\(stop)") { _, _ in
      [("", "")]
    }
    take("\(edge)(\(Self.numberPattern))\(time)", group: 1) { groups, _ in
      Self.number(groups[1]).map { [("numbers", $0)] } ?? []
    }
    take("\(edge)(\\p{L}+)\(stop)") { groups, _ in Self.number(groups[1]).map { [("numbers", $0)] } ?? [] }
    take(#"(?:(?<![^\s(])\.\d+|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)"#) { groups, _ in
      let digits = groups[0].filter { $0 != "," }
      guard digits.filter(\.isNumber).count <= 15 else { return [("numbers", "long")] }
      let zeros = groups[0].prefixMatch(of: /0+(?=\d)/).map { String($0.output) } ?? ""
      return [("numbers", zeros + NSDecimalNumber(string: digits).stringValue)]
    }
    return found.sorted { ($0.start, $0.kind) < ($1.start, $1.kind) }
  }

  private static func date(year: String, month: String, day given: String? = nil) -> [(String, String)] {
    guard let year = Int(year), let month = Int(month), let day = Int(given ?? "0"), (1...12).contains(month),
      year == 0 || (1900...2199).contains(year)
    else { return [] }
    let longest = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]
    return day <= longest && (day > 0) == (given != nil) ? [("dates", "\(year)-\(month)-\(day)")] : []
  }

  private static func month(_ word: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    let word = word.lowercased()
    if word == "sept" { return 9 }
    return names.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
  }

  static func number(_ word: String) -> String? { numbers[word.lowercased()] }

  private static let numberPattern: String = numbers.keys.filter {
    !["once", "twice", "thrice"].contains($0)
  }
  .sorted { $0.count > $1.count }.joined(separator: "|")

  private static let numbers: [String: String] = {
    let names = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth",
    ]
    var numbers = [
      "once": "1", "twice": "2", "thrice": "3", "half": "0.5", "hundred": "100", "dozen": "12", "thirds": "3",
      "fourths": "4", "fifths": "5", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50",
      "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
    ]
    for (value, name) in names.enumerated() { numbers[name] = "\(value)" }
    for (value, name) in ordinals.enumerated() { numbers[name] = "\(value + 1)" }
    return numbers
  }()

  private static func modal(_ word: String) -> String? {
    ["will", "would", "shall", "must", "should", "may", "might", "can", "could"].first {
      $0 == word.lowercased()
    }
  }

  private static let terms: [(String, String, String)] = [
    ("", "", "up to date"), ("modals", "noLaterThan", "no later than,not later than"),
    (
      "modals", "atMost",
      "up to,at most,no more than,not more than,no greater than,no longer than,not to exceed"
    ),
    ("modals", "atMost", "or fewer,or less,or lower,or below"),
    ("modals", "atLeast", "at least,no less than,no fewer than,not less than,not fewer than"),
    ("modals", "atLeast", "or more,or greater,or better,or higher,or above"),
    ("modals", "moreThan", "more than,greater than"), ("modals", "lessThan", "fewer than,less than"),
    ("modals", "must", "required to,have to,has to"),
    ("conditions", "provided", "provided that,providing that,as long as,subject to,in case"),
    ("conditions", "asNeeded", "as needed,as necessary,as required"),
    ("conditions", "asAppropriate", "as appropriate,as available,as applicable"),
    ("conditions", "onRequest", "upon request,on request,by request"),
    ("actors", "caseManager", "case managers,case manager"),
    ("actors", "socialWorker", "social workers,social worker"),
    ("negations", "notApplicable", "not applicable"),
  ]

  /// Longer terms first: "no more than" before "more than".
  private static let termPattern: String = terms.flatMap { $0.2.split(separator: ",").map(String.init) }
    .sorted { $0.count > $1.count }.map { $0.replacing(" ", with: "[ -]") }.joined(separator: "|")

  private static let words: [String: (String, String)] = Dictionary(
    wordLists.flatMap { kind, value, words in words.split(separator: " ").map { (String($0), (kind, value)) }
    }
  ) { first, _ in first }

  private static let patterns = Patterns()

  private static let wordLists: [(String, String, String)] = [
    ("negations", "not", "not"), ("negations", "no", "no none nobody nothing nowhere neither nor"),
    ("negations", "never", "never"), ("negations", "without", "without"), ("negations", "unable", "unable"),
    ("modals", "will", "will"), ("modals", "would", "would"), ("modals", "shall", "shall"),
    ("modals", "must", "must"), ("modals", "should", "should"), ("modals", "may", "may"),
    ("modals", "might", "might"), ("modals", "can", "can"), ("modals", "could", "could"),
    ("modals", "atMost", "maximum max"), ("modals", "atLeast", "minimum"),
    ("modals", "about", "approximately approx roughly"), ("conditions", "unless", "unless"),
    ("conditions", "ifThen", "if"), ("conditions", "until", "until till"), ("conditions", "only", "only"),
    ("conditions", "except", "except excluding"), ("conditions", "when", "when whenever"),
    ("conditions", "asNeeded", "prn"), ("conditions", "depending", "depending"),
    ("conditions", "discretion", "discretion"), ("conditions", "otherwise", "otherwise"),
    ("actors", "student", "student students child learner pupil"),
    ("actors", "parent", "parent parents guardian guardians mother father mom dad family you"),
    ("actors", "teacher", "teacher teachers educator educators"),
    ("actors", "therapist", "therapist therapists"),
    ("actors", "speechPathologist", "pathologist pathologists slp slps"),
    ("actors", "psychologist", "psychologist psychologists"),
    ("actors", "counselor", "counselor counselors"), ("actors", "nurse", "nurse nurses"),
    ("actors", "aide", "aide aides paraprofessional paraprofessionals para paras paraeducator paraeducators"),
    ("actors", "principal", "principal"),
    ("actors", "administrator", "administrator administrators"), ("actors", "district", "district lea"),
    ("actors", "team", "team"), ("actors", "staff", "staff"),
    ("actors", "specialist", "specialist specialists interventionist interventionists"),
    ("actors", "interpreter", "interpreter interpreters"),
    ("actors", "provider", "provider providers"), ("actors", "coordinator", "coordinator coordinators"),
    ("actors", "evaluator", "evaluator evaluators"), ("actors", "coach", "coach coaches"),
    ("actors", "peer", "peer peers"),
  ]
}

/// Regular expressions, each compiled once.
private final class Patterns: Sendable {
  private let compiled = Mutex<[String: NSRegularExpression]>([:])

  func regex(_ pattern: String, _ options: NSRegularExpression.Options) -> NSRegularExpression? {
    compiled.withLock { compiled in
      if let known = compiled[pattern] { return known }
      let regex = try? NSRegularExpression(pattern: pattern, options: options)
      compiled[pattern] = regex
      return regex
    }
  }
}

/// UTF-8 offsets of a text by its UTF-16 offsets.
private struct Offsets {
  private var table: [Int] = []

  init(_ text: String) {
    var at = 0
    for scalar in text.unicodeScalars {
      table.append(at)
      if scalar.utf16.count == 2 { table.append(at) }
      at += scalar.utf8.count
    }
    table.append(at)
  }

  subscript(utf16: Int) -> Int { table[utf16] }
}
