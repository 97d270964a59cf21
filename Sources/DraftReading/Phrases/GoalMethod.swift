/// How a goal is measured: "as measured by weekly probes and teacher records".
extension GoalText {
  /// The words that lead to a method: their end, and how often it is measured where they say it.
  /// `isFront`: before the learner, where "using …" is a circumstance.
  func methodLead(at start: Int, isFront: Bool = false) -> (end: Int, schedule: Range<Int>?)? {
    if let end = end(of: GoalMethodCues.plain, at: start) { return (end, nil) }
    var next = start
    let isSaid = word(next) == "as"
    if isSaid { next += 1 }
    guard GoalMethodCues.verbs.contains(word(next)) || isSaid && GoalMethodCues.saidVerbs.contains(word(next))
    else {
      return isFront ? nil : methodAid(at: start).map { ($0, nil) }
    }
    next += 1
    var schedule: Range<Int>?
    if let end = end(of: GoalVocabulary.frequencies, at: next) {
      schedule = next..<end
      next = end
    }
    guard let end = end(of: GoalMethodCues.links, at: next) else { return nil }
    // "as demonstrated by answering 8 of 10" says what the child does, not how it is measured.
    if isDoing(end) { return nil }
    return (end, schedule)
  }

  /// "using data sheets", "based on work samples": a method only where its words name one.
  private func methodAid(at start: Int) -> Int? {
    guard let end = end(of: GoalMethodCues.aids, at: start) else { return nil }
    // "per period" says how often; "per attendance records" where it is written down.
    if word(start) == "per", GoalVocabulary.periods.contains(word(end)) { return nil }
    let nouns = word(start) == "per" ? GoalMethodCues.nouns : GoalMethodCues.sureNouns
    var next = end
    while next < end + 6,
      isWord(next) || word(next) == "-" || tokens.indices.contains(next) && tokens[next].number != nil
    {
      if nouns.contains(word(next)) { return end }
      if GoalVocabulary.stops.contains(word(next)), !GoalVocabulary.determiners.contains(word(next)) {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// "on weekly probes", "in language samples" after a measure: what it is measured on. The token after "on".
  func methodPlace(at start: Int) -> Int? {
    guard ["on", "in"].contains(word(start)) else { return nil }
    var end = start + 1
    while isWord(end) || word(end) == "-",
      !GoalVocabulary.stops.contains(word(end)) || GoalVocabulary.determiners.contains(word(end)),
      number(at: end) == nil, end - start < 8
    {
      end += 1
    }
    return GoalMethodCues.sureNouns.contains(word(end - 1)) ? start + 1 : nil
  }

  private func isDoing(_ index: Int) -> Bool {
    let next = GoalVocabulary.adverbs.contains(word(index)) ? index + 1 : index
    return word(next).hasSuffix("ing") && GoalVerbs.base(of: word(next)) != nil
      && !(next + 1...next + 2).contains { GoalMethodCues.nouns.contains(word($0)) }
  }

  /// "collected weekly", "reviewed each quarter".
  func schedule(at index: Int, _ limit: Int) -> Range<Int>? {
    guard GoalVocabulary.measuring.contains(word(index - 1)), let end = frequency(at: index), end <= limit
    else { return nil }
    return index..<end
  }

  /// The end of "weekly", "every 3 weeks", "twice a month", "on Fridays".
  func frequency(at index: Int) -> Int? {
    if let end = end(of: GoalVocabulary.frequencies, at: index) { return end }
    if ["on", "each", "every"].contains(word(index)), GoalMethodCues.weekdays.contains(word(index + 1)) {
      return index + 2
    }
    if ["every", "q"].contains(word(index)) { return periods(at: index + 1) }
    // "2x/mo".
    if number(at: index)?.end == index + 1, word(index + 1) == "x", isGlued(index + 1),
      word(index + 2) == "/",
      GoalMethodCues.calendar.contains(word(index + 3))
    {
      return index + 4
    }
    // "once every 2 weeks", "3 times a month".
    let often =
      ["once", "twice"].contains(word(index))
      ? index + 1 : number(at: index).flatMap { word($0.end) == "times" ? $0.end + 1 : nil }
    guard let often, ["a", "per", "each", "every"].contains(word(often)) else { return nil }
    return GoalMethodCues.calendar.contains(word(often + 1)) ? often + 2 : periods(at: often + 1)
  }

  /// "2 weeks".
  private func periods(at index: Int) -> Int? {
    number(at: index).flatMap { GoalMethodCues.calendar.contains(word($0.end)) ? $0.end + 1 : nil }
  }

  /// The people of "by the reading specialist" after words that say how something is measured.
  func staff(at index: Int, _ limit: Int) -> Range<Int>? {
    word(index) == "by" ? staff(after: index, limit) : nil
  }

  /// The people named behind "by" or "with".
  func staff(after index: Int, _ limit: Int) -> Range<Int>? {
    var end = index + 1
    while end < limit,
      GoalMethodCues.staff.contains(word(end)) || GoalMethodCues.staffWords.contains(word(end))
    {
      end += 1
    }
    while end > index + 1, !GoalMethodCues.staff.contains(word(end - 1)) { end -= 1 }
    let people = trimmedStaff(index + 1..<end)
    return isStaff(people) ? people : nil
  }

  /// People without the article before them.
  func trimmedStaff(_ range: Range<Int>) -> Range<Int> {
    var part = trimmed(range)
    while let first = part.first, ["the", "a", "an", "both", "his", "her", "their"].contains(word(first)) {
      part = part.lowerBound + 1..<part.upperBound
    }
    return part
  }

  /// The end of a method that stands after a measure with no word to lead it: ", teacher observation",
  /// "(counselor log)".
  func bareMethod(at sign: Int, _ limit: Int) -> Range<Int>? {
    let close = word(sign) == "(" ? tokens[sign..<limit].prefix(14).firstIndex { $0.text == ")" } : limit
    guard let close, close - sign <= 10, close == limit || close + 1 == limit else { return nil }
    let range = trimmed(sign + 1..<close)
    let isPlain = range.allSatisfy { index in
      isWord(index) && !GoalVocabulary.stops.contains(word(index))
        || ["-", "/", "&", ","].contains(word(index))
        || word(index) == "and" || word(index) == "or"
    }
    guard isPlain, let last = range.last, range.count > 1 || word(sign) == "(" else { return nil }
    return GoalMethodCues.nouns.contains(word(last)) ? range : nil
  }

  /// A method's words as several methods, where each part names one.
  func methods(in range: Range<Int>) -> [Range<Int>] {
    guard let whole = method(range) else { return [] }
    let joints = range.filter { GoalMethodCues.joints.contains(word($0)) }
    let starts = [range.lowerBound] + joints.map { $0 + 1 }
    let pieces = zip(starts, joints + [range.upperBound]).map { trimmed($0..<$1) }.filter { !$0.isEmpty }
    // "teacher and student observation" is one.
    let parts = pieces.compactMap { method($0) }
    let allName = parts.allSatisfy { part in part.contains { GoalMethodCues.nouns.contains(word($0)) } }
    return allName && !parts.isEmpty && !pieces.contains(where: isStaff) ? parts : [whole]
  }

  /// A method without the signs and articles around it; nil where only a person is named.
  private func method(_ range: Range<Int>) -> Range<Int>? {
    var part = trimmed(range)
    while let first = part.first, ["and", "or", "the", "a", "an", "&", "/", "both"].contains(word(first)) {
      part = trimmed(first + 1..<part.upperBound)
    }
    while let last = part.last, ["and", "or", "with", "at", "the", "a", "on", "in", "/"].contains(word(last))
    {
      part = trimmed(part.lowerBound..<last)
    }
    return part.isEmpty || isStaff(part) ? nil : part
  }

  /// Whether a run names people who work with the child and nothing else.
  func isStaff(_ range: Range<Int>) -> Bool {
    range.contains { GoalMethodCues.staff.contains(word($0)) }
      && range.allSatisfy {
        GoalMethodCues.staff.contains(word($0)) || GoalMethodCues.staffWords.contains(word($0))
          || GoalMethodCues.taught.contains(word($0))
      }
  }
}

/// The words around a method, as data.
enum GoalMethodCues {
  /// "teacher of the visually impaired": whom staff teach.
  static let taught: WordSet = [
    "of", "the", "for", "visually", "impaired", "blind", "deaf", "hard", "hearing", "students",
  ]
  /// Say how something is measured by themselves.
  static let verbs: WordSet = [
    "measured", "evidenced", "documented", "determined", "evaluated", "assessed", "monitored", "recorded",
    "tracked",
  ]
  /// Only after "as".
  static let saidVerbs: WordSet = [
    "demonstrated", "shown", "indicated", "observed", "reported", "noted", "reflected", "collected",
    "charted", "judged", "verified", "scored", "seen", "rated", "graphed", "supported",
  ]
  static let links: GoalCues = [
    "by", "through", "in", "on", "via", "using", "with", "from", "by the use of", "through the use of",
    "by means of", "by both",
  ]
  static let plain: GoalCues = [
    "with data collected through", "with data collected by", "with data collected via",
    "data collected through", "data collected via", "data collected by", "data taken by", "data kept by",
    "according to", "taken from", "drawn from", "as per",
    "based on data from", "with data from", "with progress measured by",
    "with progress monitored by",
  ]
  /// A method only before a word that names one.
  static let aids: GoalCues = ["using", "based on", "based upon", "via", "through", "per", "by use of"]
  static let sureNouns: WordSet = [
    "data", "probe", "probes", "cbm", "cbms", "measurement", "measurements", "log", "logs", "rubric",
    "rubrics", "sample", "samples", "observation", "observations", "record", "records", "recording",
    "recordings", "test", "tests", "quiz", "quizzes", "assessment", "assessments", "tally", "tallies",
    "inventory", "inventories", "documentation", "monitoring", "benchmark", "benchmarks", "aimsweb", "dibels",
    "acadience", "easycbm", "sampling", "logbook", "tallies", "stopwatch",
  ]
  /// What a part of a list of methods may be called.
  static let nouns: WordSet = sureNouns.union([
    "measure", "measures", "checklist", "checklists", "chart", "charts", "charting", "graph", "graphs",
    "sheet", "sheets", "report", "reports", "survey", "portfolio", "portfolios", "evaluation", "evaluations",
    "notes", "scale", "scales", "tracking", "interview", "interviews", "worksheets", "work", "screening",
    "screener", "star", "map", "fastbridge", "iready", "exam", "exams", "grades", "gradebook", "journal",
    "journals", "counts", "analysis", "forms", "tracker", "trackers", "referrals", "attendance", "timesheets",
    "projects", "assignments", "products", "demonstration", "diary", "videos", "timings", "reading",
    "readings", "passages", "card", "cards", "list", "ratings", "feedback", "folder", "rating", "stubs",
    "spreadsheet", "progress", "diagnostic", "inventory", "screenings",
  ])
  static let joints: WordSet = ["and", "or", ",", "&", ";", "/"]
  static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "mondays", "tuesdays", "wednesdays", "thursdays",
    "fridays",
  ]
  static let calendar: WordSet = [
    "day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "semester", "trimester", "year",
    "wk", "wks", "mo", "mos", "qtr",
  ]
  /// What is done with a method, and not its name: "a language sample taken monthly by the SLP".
  static let doings: WordSet = [
    "collected", "administered", "reviewed", "taken", "recorded", "kept", "completed", "gathered",
    "measured", "scored", "conducted", "maintained", "checked", "graphed", "done",
  ]
  static let staff: WordSet = [
    "slp", "ot", "pt", "teacher", "teachers", "pathologist", "therapist", "manager", "counselor",
    "psychologist", "worker", "paraprofessional", "aide", "nurse", "staff", "interventionist", "bcba",
    "specialist", "team", "coach", "cota", "tvi", "parent", "parents", "instructor", "interpreter",
    "administrator", "rsp", "clinician", "provider", "supervisor", "employer", "assistant", "educator",
    "librarian", "dean", "para", "paras", "otr", "principal", "facilitator", "mentor", "liaison", "staff",
    "teams", "therapists",
  ]
  static let staffWords: WordSet = [
    "special", "education", "general", "speech", "language", "occupational", "physical", "case", "school",
    "social", "classroom", "resource", "and", "or", "/", "-", ",", "sped", "gen", "ed", "the", "reading",
    "behavior", "regular", "transition", "his", "her", "their", "math", "&", "vision", "mobility",
    "orientation", "job", "preschool", "lead", "intervention", "literacy", "writing", "support", "program",
    "work", "site", "lunch", "homeroom", "adapted", "pe", "kindergarten", "a", "an", "life", "skills", "co",
  ]
}
