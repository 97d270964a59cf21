import IEPModel

/// What a number counts: "words correct per minute", "consecutive weekly probes".
struct CriterionUnit: Hashable, Sendable {
  /// The draft's words; a known abbreviation written out; without "consecutive".
  var text: String
  /// The last word before any "per": what is counted.
  var head: PhraseWord
  /// Whether it is counted for a time: "per minute", "a day".
  var isRate = false
  var isConsecutive = false
  var isDistinct = false
  var end: Int
}

extension GoalText {
  /// The unit that starts at a token; nil where no word there names one.
  func unit(at start: Int) -> CriterionUnit? {
    if start < tokens.count, let known = CriterionUnit.abbreviations[word(start)] {
      return CriterionUnit(text: known.text, head: word(start), isRate: known.isRate, end: start + 1)
    }
    var kept: [Int] = []
    var isConsecutive = false
    var next = start
    while next < tokens.count, next - start < 8 {
      if CriterionUnit.consecutive.contains(word(next)) {
        isConsecutive = true
        // "for two consecutive nine weeks", "3 consecutive 9-week periods": a term by its length.
        let term = termOfWeeks(at: next + 1)
        if kept.isEmpty {
          kept += term
          next += term.count
        }
      } else if isUnitWord(next) || isInnerDash(next, kept) {
        kept.append(next)
      } else if isCompound(next) {
        kept += [next, next + 1, next + 2]
        next += 2
      } else {
        break
      }
      next += 1
    }
    // "of words spelled correctly"
    if kept.count > 1, let last = kept.last, Self.isDone(word(last)),
      GoalVocabulary.adverbs.contains(word(next))
    {
      kept.append(next)
      next += 1
    }
    guard let last = kept.last else { return rate(at: start).map { rateAlone($0, isConsecutive) } }
    var unit = CriterionUnit(text: words(kept), head: word(last), isConsecutive: isConsecutive, end: next)
    unit.isDistinct = CriterionUnit.distinct.contains(word(kept[0]))
    if unit.head.hasPrefix("point"), kept.contains(where: { word($0) == "data" }) {
      unit.head = "data points"
    }
    // "zero instances of hitting": the word alone says nothing.
    if Self.events.contains(unit.head), word(next) == "of", isUnitWord(next + 1) {
      var end = next + 2
      while end - next < 4, isUnitWord(end) { end += 1 }
      unit.text += " " + words(Array(next..<end))
      (unit.end, next) = (end, end)
    }
    if unit.head == "x" { (unit.head, unit.text) = ("times", "times") }
    if let end = CriterionUnit.inARow.end(at: next, in: tokens) {
      (unit.isConsecutive, unit.end) = (true, end)
    }
    if let rate = rate(at: next) ?? rateAfterAdverb(next) {
      unit.text += " " + (next < rate.from ? words([next]) + " " : "") + rate.text
      (unit.isRate, unit.end) = (true, rate.end)
    }
    return unit
  }

  /// "nine weeks", "9-week" behind "consecutive": the tokens of a marking period by its length.
  private func termOfWeeks(at start: Int) -> Range<Int> {
    guard let number = number(at: start)?.value.whole, [6, 9, 12].contains(number) else {
      return start..<start
    }
    let week = word(start + 1) == "-" ? start + 2 : start + 1
    return ["week", "weeks"].contains(word(week)) ? start..<(week + 1) : start..<start
  }

  private static let events: WordSet = [
    "instance", "instances", "incident", "incidents", "episode", "episodes", "occurrence", "occurrences",
    "act", "acts",
  ]

  private static func isDone(_ word: PhraseWord) -> Bool {
    word.hasSuffix("ed") || ["read", "written", "said"].contains(word)
  }

  private struct Rate {
    var from: Int
    var text: String
    var end: Int
  }

  private func rateAlone(_ rate: Rate, _ isConsecutive: Bool) -> CriterionUnit {
    CriterionUnit(text: rate.text, head: "", isRate: true, isConsecutive: isConsecutive, end: rate.end)
  }

  func isUnitWord(_ index: Int) -> Bool {
    let text = word(index)
    return isWord(index) && number(at: index) == nil && !boundaries.contains(index)
      && !GoalVocabulary.stops.contains(text)
      && !GoalVocabulary.adverbs.contains(text) && !CriterionUnit.isAdverb(text)
      && !CriterionUnit.tails.contains(text)
      && (!CriterionUnit.oftenWords.contains(text) || isUnitWord(index + 1))
  }

  /// The "two-word" of "5 different two-word phrases".
  private func isCompound(_ index: Int) -> Bool {
    number(at: index) != nil && word(index + 1) == "-" && isGlued(index + 1) && isGlued(index + 2)
      && isUnitWord(index + 2)
  }

  private func isInnerDash(_ index: Int, _ kept: [Int]) -> Bool {
    word(index) == "-" && isGlued(index) && kept.last == index - 1
      && isUnitWord(index + 1)
  }

  /// `per minute`, `/min`, `a day`, `each class period`, `per 30-minute session`, `daily`.
  private func rate(at index: Int) -> Rate? {
    if CriterionUnit.oftenWords.contains(word(index)) {
      return Rate(from: index, text: words([index]), end: index + 1)
    }
    if let end = CriterionUnit.perEvery.end(at: index, in: tokens), let number = number(at: end),
      isUnitWord(number.end)
    {
      return Rate(from: index, text: words(Array(index...number.end)), end: number.end + 1)
    }
    guard ["per", "a", "an", "each", "every", "/"].contains(word(index)) else { return nil }
    var last = index + 1
    while last < index + 5, last < tokens.count {
      if GoalVocabulary.periods.contains(word(last)), !isWord(last + 1) || !isPeriodWord(last + 1) {
        let first = word(index) == "/" ? "per " : words([index]) + " "
        return Rate(from: index, text: first + words(Array(index + 1...last)), end: last + 1)
      }
      guard isWord(last) || word(last) == "-" || tokens[last].number != nil,
        !GoalVocabulary.stops.contains(word(last))
      else { return nil }
      last += 1
    }
    return nil
  }

  private func isPeriodWord(_ index: Int) -> Bool { GoalVocabulary.periods.contains(word(index)) }

  /// `words read correctly per minute`.
  private func rateAfterAdverb(_ index: Int) -> Rate? {
    guard GoalVocabulary.adverbs.contains(word(index)) else { return nil }
    return rate(at: index + 1)
  }
}

extension CriterionUnit {
  /// Abbreviations of curriculum-based measures, written out.
  static let abbreviations: WordTable<(text: String, isRate: Bool)> = [
    "wcpm": ("words correct per minute", true), "cwpm": ("correct words per minute", true),
    "wpm": ("words per minute", true), "dcpm": ("digits correct per minute", true),
    "cdpm": ("correct digits per minute", true), "cws": ("correct writing sequences", false),
    "l": ("Lexile", false), "lsf": ("letter sound fluency", true),
    "wrcpm": ("words read correctly per minute", true),
  ]

  static let consecutive: WordSet = ["consecutive", "successive", "consecutively", "straight"]
  /// "10 colors receptively", but not a "family" or "monthly" probes.
  static func isAdverb(_ word: PhraseWord) -> Bool {
    word.count > 8 && word.hasSuffix("ly") && !oftenWords.contains(word) && word != "biweekly"
  }

  static let perEvery: GoalCues = ["per", "for every", "in every", "out of every", "for each"]
  static let inARow: GoalCues = ["in a row", "consecutively", "in succession", "running"]
  /// Words that only a bound or an adverb of time starts with.
  static let tails: WordSet = [
    "maximum", "minimum", "max", "currently", "overall", "according", "scoring", "achieving", "earning",
    "rated", "taken", "improving", "increasing",
  ]
  /// "3 different recipes": on how many of them, whatever they are.
  static let distinct: WordSet = ["different", "separate", "novel", "various", "unfamiliar"]
  static let oftenWords: WordSet = ["daily", "weekly", "monthly", "quarterly", "hourly"]

  /// The unit in a form to compare: "correct words read in one minute" is "words correct per minute".
  static func canonical(_ text: String) -> Set<PhraseWord> {
    let words = PhraseToken.tokens(of: Array(text.utf8)).filter(\.isWord).map(\.text)
    return Set(words.compactMap { word in same[word] ?? (fillers.contains(word) ? nil : word) })
  }

  private static let same: WordTable<PhraseWord> = [
    "correctly": "correct", "a": "per", "an": "per", "each": "per", "every": "per", "in": "per",
    "minutes": "minute", "times": "time", "trials": "trial", "words": "word", "prompts": "prompt",
  ]
  private static let fillers: WordSet = ["read", "the", "of", "one", "one-minute", "accuracy"]
}
