import IEPModel

/// By when: `By October 2026`, `In 36 instructional weeks`, `by the annual review`.
struct TimeframePhrase: Hashable, Sendable {
  var tokens: Range<Int>
  var by: String?
  var withinWeeks: Int?

  /// The time that starts at a token; nil where "by", "in" and "after" mean something else.
  ///
  /// `isFront`: before the learner, where "over 36 weeks" says by when and not how surely.
  static func read(_ text: GoalText, at start: Int, isFront: Bool = false) -> TimeframePhrase? {
    if isFront, text.word(start) == "over", let weeks = weeks(text, from: start, at: start + 1) {
      return weeks.withDay(in: text)
    }
    if let weeks = weeks(text, from: start, at: text.end(of: TimeframeCues.spanCues, at: start)) {
      return weeks.withDay(in: text)
    }
    if let cue = text.end(of: TimeframeCues.dateCues, at: start) {
      let first = text.word(cue) == "the" ? cue + 1 : cue
      if let date = text.date(at: first) { return closed(text, start, date) }
      if let end = blank(text, at: first) { return TimeframePhrase(tokens: start..<end) }
      if text.word(start) == "by", let end = monthDay(text, at: first) {
        return TimeframePhrase(tokens: start..<end)
      }
      if let end = loneMonth(text, at: first) { return TimeframePhrase(tokens: start..<end) }
    }
    let named = TimeframeCues.families.compactMap { family(text, $0, at: start) }
    if let longest = named.max(by: { $0.tokens.upperBound < $1.tokens.upperBound }) { return longest }
    guard let cue = text.end(of: TimeframeCues.dateCues, at: start) else { return nil }
    return yearOrAge(text, at: cue).map { TimeframePhrase(tokens: start..<$0) }
  }

  /// The same in a cell of its own, where "by" and "in" may be missing: `10/14/2026`, `36 weeks`.
  static func readCell(_ text: GoalText, at start: Int) -> TimeframePhrase? {
    if let date = text.date(at: start) { return closed(text, start, date) }
    return read(text, at: start) ?? weeks(text, from: start, at: start)
  }

  /// "in 36 weeks", "within 9 school weeks of instruction".
  private static func weeks(_ text: GoalText, from start: Int, at first: Int?) -> TimeframePhrase? {
    guard let first, let number = text.number(at: first) else { return nil }
    var end = number.end
    if text.word(end) == "-" { end += 1 }
    while TimeframeCues.spanKinds.contains(text.word(end)) { end += 1 }
    let unit = text.word(end)
    guard TimeframeCues.spanUnits.contains(unit), unit != "year" || text.word(end + 1) != "of" else {
      return nil
    }
    end += 1
    // "In one year's time".
    if text.word(end) == "'s" || text.word(end) == "'", text.word(end + 1) == "time" { end += 2 }
    if let tail = text.end(of: TimeframeCues.spanTails, at: end) { end = tail }
    let isWeeks = unit == "weeks" || unit == "week"
    return TimeframePhrase(tokens: start..<end, withinWeeks: isWeeks ? number.value.whole : nil)
  }

  /// "Within one year (by 11/04/2027)": the day that ends the time, in brackets behind it.
  private func withDay(in text: GoalText) -> TimeframePhrase {
    let end = tokens.upperBound
    guard text.word(end) == "(", let date = text.date(at: text.word(end + 1) == "by" ? end + 2 : end + 1),
      text.word(date.end) == ")"
    else { return self }
    return TimeframePhrase(tokens: tokens.lowerBound..<(date.end + 1), by: date.iso, withinWeeks: withinWeeks)
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
    // "by Sept." has a full stop of its own, "by June." ends a sentence.
    return text.word(start + 1) == "." && GoalText.isShortMonth(text.word(start)) ? start + 2 : start + 1
  }

  private static func family(_ text: GoalText, _ family: TimeframeCues.Family, at start: Int)
    -> TimeframePhrase?
  {
    guard var next = text.end(of: family.cues, at: start) else { return nil }
    // "improve by one year" is growth.
    if text.word(start) == "by", text.word(next) == "a" || isSmallNumber(text, next) { return nil }
    var result: TimeframePhrase?
    while next < text.tokens.count {
      if let date = text.date(at: next), result != nil || text.word(next - 1) == "of" {
        return closed(text, start, date)
      }
      if let end = text.end(of: family.ends, at: next) {
        // "by the end of quarter 1"
        next = TimeframeCues.counted.contains(text.word(end - 1)) ? text.number(at: end)?.end ?? end : end
        result = TimeframePhrase(tokens: start..<next)
      } else if family.words.contains(text.word(next)) || isOrdinalOrYear(text, next) {
        next += 1
      } else {
        break
      }
    }
    return result
  }

  private static func isSmallNumber(_ text: GoalText, _ index: Int) -> Bool {
    guard let number = text.number(at: index) else { return false }
    return number.value < 1990 && !NumberWords.ordinalEndings.contains(text.word(number.end))
  }

  private static func closed(_ text: GoalText, _ start: Int, _ date: GoalDate) -> TimeframePhrase {
    let end = text.word(date.end) == ")" ? date.end + 1 : date.end
    return TimeframePhrase(tokens: start..<end, by: date.iso)
  }

  private static func isOrdinalOrYear(_ text: GoalText, _ index: Int) -> Bool {
    text.tokens[index].number != nil
      || NumberWords.ordinalEndings.contains(text.word(index)) && text.isGlued(index)
      || text.word(index) == "-"
  }
}
