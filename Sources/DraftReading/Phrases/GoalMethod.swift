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
    var next = end
    while next < end + 6,
      isWord(next) || word(next) == "-" || tokens.indices.contains(next) && tokens[next].number != nil
    {
      if GoalMethodCues.sureNouns.contains(word(next)) { return end }
      if GoalVocabulary.stops.contains(word(next)), !GoalVocabulary.determiners.contains(word(next)) {
        return nil
      }
      next += 1
    }
    return nil
  }

  private func isDoing(_ index: Int) -> Bool {
    let next = GoalVocabulary.adverbs.contains(word(index)) ? index + 1 : index
    return word(next).hasSuffix("ing") && GoalVerbs.base(of: word(next)) != nil
      && !(next + 1...next + 2).contains { GoalMethodCues.nouns.contains(word($0)) }
  }

  /// "collected weekly", "reviewed each quarter".
  func schedule(at index: Int, _ limit: Int) -> Range<Int>? {
    guard GoalVocabulary.measuring.contains(word(index - 1)),
      let end = end(of: GoalVocabulary.frequencies, at: index), end <= limit
    else { return nil }
    return index..<end
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
      }
  }
}

/// The words around a method, as data.
enum GoalMethodCues {
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
    "data collected through", "data collected via", "according to", "with progress measured by",
    "with progress monitored by",
  ]
  /// A method only before a word that names one.
  static let aids: GoalCues = ["using", "based on", "based upon", "via", "through", "per", "by use of"]
  static let sureNouns: WordSet = [
    "data", "probe", "probes", "cbm", "cbms", "measurement", "measurements", "log", "logs", "rubric",
    "rubrics", "sample", "samples", "observation", "observations", "record", "records", "recording",
    "recordings", "test", "tests", "quiz", "quizzes", "assessment", "assessments", "tally", "tallies",
    "inventory", "inventories", "documentation", "monitoring", "benchmark", "benchmarks", "aimsweb", "dibels",
    "acadience", "easycbm",
  ]
  /// What a part of a list of methods may be called.
  static let nouns: WordSet = sureNouns.union([
    "measure", "measures", "checklist", "checklists", "chart", "charts", "charting", "graph", "graphs",
    "sheet", "sheets", "report", "reports", "survey", "portfolio", "portfolios", "evaluation", "evaluations",
    "notes", "scale", "scales", "tracking", "interview", "interviews", "worksheets", "work", "screening",
    "screener", "star", "map", "fastbridge", "iready", "exam", "exams", "grades", "gradebook", "journal",
    "journals", "counts", "analysis", "forms", "tracker", "trackers", "referrals", "attendance", "timesheets",
    "projects", "assignments", "products", "demonstration", "diary", "videos", "timings", "reading",
    "readings", "passages", "card", "cards", "list",
  ])
  static let joints: WordSet = ["and", "or", ",", "&", ";", "/"]
  static let staff: WordSet = [
    "slp", "ot", "pt", "teacher", "teachers", "pathologist", "therapist", "manager", "counselor",
    "psychologist", "worker", "paraprofessional", "aide", "nurse", "staff", "interventionist", "bcba",
    "specialist", "team", "coach", "cota", "tvi", "parent", "parents", "instructor", "interpreter",
    "administrator", "rsp",
  ]
  static let staffWords: WordSet = [
    "special", "education", "general", "speech", "language", "occupational", "physical", "case", "school",
    "social", "classroom", "resource", "and", "or", "/", "-", ",", "sped", "gen", "ed", "the", "reading",
    "behavior", "regular", "transition", "his", "her", "their", "math", "&", "vision", "mobility",
    "orientation",
  ]
}
