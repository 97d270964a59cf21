import IEPModel

/// By when: `By October 2026`, `In 36 instructional weeks`, `by the annual review`.
struct TimeframePhrase: Hashable, Sendable {
  var tokens: Range<Int>
  var by: String?
  var withinWeeks: Int?

  /// A way to say by when: the words that open it, those it may go on with, and those it must reach.
  private struct Family: Sendable {
    let cues: GoalCues
    let words: Set<String>
    let ends: GoalCues
  }

  /// The time that starts at a token; nil where "by", "in" and "after" mean something else.
  static func read(_ text: GoalText, at start: Int) -> TimeframePhrase? {
    if let weeks = weeks(text, at: start) { return weeks }
    if let cue = text.end(of: dateCues, at: start) {
      let first = text.word(cue) == "the" ? cue + 1 : cue
      if let date = text.date(at: first) { return closed(text, start, date) }
      if let end = blank(text, at: first) { return TimeframePhrase(tokens: start..<end) }
      if let end = monthDay(text, at: first) ?? loneMonth(text, at: first) {
        return TimeframePhrase(tokens: start..<end)
      }
    }
    let named = families.compactMap { family(text, $0, at: start) }
    if let longest = named.max(by: { $0.tokens.upperBound < $1.tokens.upperBound }) { return longest }
    guard let cue = text.end(of: dateCues, at: start) else { return nil }
    return yearOrAge(text, at: cue).map { TimeframePhrase(tokens: start..<$0) }
  }

  /// "in 36 weeks", "within 9 school weeks of instruction".
  private static func weeks(_ text: GoalText, at start: Int) -> TimeframePhrase? {
    guard let cue = text.end(of: spanCues, at: start), let number = text.number(at: cue) else { return nil }
    var end = number.end
    if text.word(end) == "-" { end += 1 }
    while spanKinds.contains(text.word(end)) { end += 1 }
    let unit = text.word(end)
    guard spanUnits.contains(unit), unit != "year" || text.word(end + 1) != "of" else { return nil }
    end += 1
    if let tail = text.end(of: spanTails, at: end) { end = tail }
    let isWeeks = unit == "weeks" || unit == "week"
    return TimeframePhrase(tokens: start..<end, withinWeeks: isWeeks ? number.value.whole : nil)
  }

  /// A blank to be filled in: `[date]`, `____`.
  private static func blank(_ text: GoalText, at start: Int) -> Int? {
    if text.word(start) == "[" {
      return text.tokens[start...].prefix(5).firstIndex { $0.text == "]" }.map { $0 + 1 }
    }
    let end = text.tokens[start...].firstIndex { $0.text != "_" } ?? text.tokens.count
    return end > start ? end : nil
  }

  /// "10/15" without a year: a day or a month and a year, so no date.
  private static func monthDay(_ text: GoalText, at start: Int) -> Int? {
    guard let month = text.number(at: start), text.word(month.end) == "/", text.isGlued(month.end),
      let day = text.number(at: month.end + 1), !GoalVocabulary.occasions.contains(text.word(day.end))
    else { return nil }
    return day.end
  }

  /// "2026", "age 18": neither a day nor a month.
  private static func yearOrAge(_ text: GoalText, at start: Int) -> Int? {
    let first = text.word(start) == "age" ? start + 1 : start
    guard let number = text.number(at: first), let value = number.value.whole else { return nil }
    return first > start || value >= 2000 && value <= 2099 && !text.isWord(number.end) ? number.end : nil
  }

  private static func loneMonth(_ text: GoalText, at start: Int) -> Int? {
    guard text.month(at: start) != nil else { return nil }
    return text.word(start + 1) == "." && text.word(start).utf8.count < 5 ? start + 2 : start + 1
  }

  private static func family(_ text: GoalText, _ family: Family, at start: Int) -> TimeframePhrase? {
    guard var next = text.end(of: family.cues, at: start) else { return nil }
    var result: TimeframePhrase?
    while next < text.tokens.count {
      if let date = text.date(at: next), result != nil || text.word(next - 1) == "of" {
        return closed(text, start, date)
      }
      if let end = text.end(of: family.ends, at: next) {
        result = TimeframePhrase(tokens: start..<end)
        next = end
      } else if family.words.contains(text.word(next)) || isOrdinalOrYear(text, next) {
        next += 1
      } else {
        break
      }
    }
    return result
  }

  private static func closed(_ text: GoalText, _ start: Int, _ date: GoalDate) -> TimeframePhrase {
    let end = text.word(date.end) == ")" ? date.end + 1 : date.end
    return TimeframePhrase(tokens: start..<end, by: date.iso)
  }

  private static func isOrdinalOrYear(_ text: GoalText, _ index: Int) -> Bool {
    text.tokens[index].number != nil
      || GoalText.ordinalEndings.contains(text.word(index)) && text.isGlued(index)
      || text.word(index) == "-"
  }
}

extension TimeframePhrase {
  private static let dateCues: GoalCues = [
    "by", "on or before", "before", "no later than", "prior to", "by or before", "through", "until",
    "by the end of", "at the end of",
  ]
  private static let spanCues: GoalCues = [
    "in", "within", "in the next", "within the next", "over the next", "during the next", "after",
    "over the course of", "by the end of", "at the end of", "over a period of", "within a period of",
  ]
  private static let spanKinds: Set<String> = [
    "instructional", "school", "academic", "calendar", "consecutive",
  ]
  private static let spanUnits: Set<String> = ["week", "weeks", "month", "months", "year"]
  private static let spanTails: GoalCues = ["of instruction", "of intervention", "of school", "from now"]

  private static let families: [Family] = [
    Family(
      cues: [
        "by", "by the", "before", "at the end of", "at the conclusion of", "prior to", "until",
        "no later than",
      ],
      words: fill,
      ends: [
        "year", "annual review", "annual iep review", "iep review", "iep", "ieps", "semester", "quarter",
        "trimester", "eoy", "graduation", "spring", "fall", "winter", "summer", "grading period",
        "marking period", "reporting period", "iep period", "review period", "iep term", "iep cycle",
        "annual iep", "annual meeting", "annual", "annual review date", "iep date", "annual ard", "ard",
        "ard meeting", "iep meeting", "review date", "first grade", "second grade", "third grade",
        "fourth grade", "fifth grade", "sixth grade", "seventh grade", "eighth grade", "ninth grade",
        "st grade", "nd grade", "rd grade", "th grade", "kindergarten", "high school",
      ]),
    Family(
      cues: [
        "over the course of", "throughout", "during", "within", "in", "for", "over", "for the duration of",
        "for the length of",
      ],
      words: fill.subtracting(["end", "conclusion", "close"]),
      ends: [
        "year", "iep", "semester", "iep period", "iep cycle", "iep term", "iep year", "duration of the iep",
        "annual period", "grading period", "marking period", "reporting period",
      ]),
    Family(
      cues: ["after", "upon", "following", "within one year of", "within 1 year of", "after completing"],
      words: [
        "graduating", "completion", "completing", "of", "leaving", "exiting", "the", "his", "her", "their",
        "finishing", "from", "secondary",
      ],
      ends: [
        "high school", "graduation", "secondary school", "graduating", "exiting school", "leaving school",
      ]),
  ]
  private static let fill: Set<String> = [
    "the", "end", "of", "his", "her", "their", "this", "next", "first", "second", "third", "fourth", "last",
    "school", "annual", "iep", "current", "date", "conclusion", "close", "academic", "calendar", "scheduled",
    "plan", "one", "a", "following", "coming", "upcoming", "'s", "on", "course", "period", "(", "in",
  ]
}
