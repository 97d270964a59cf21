import IEPModel

/// What kind of document this is, whose state it is from, and whether it is a draft: by words in its first parts.
enum DocumentReader {
  static func read(_ reading: inout Reading) {
    let head = reading.sections.prefix(3).flatMap { section in
      [section.heading].compactMap(\.self) + section.passages.prefix(12).map(\.text)
    }.map { $0.string.lowercased() }.joined(separator: "\n")
    let kinds = Set(reading.sections.flatMap(\.kinds))
    reading.draft.kind = kind(head, kinds)
    reading.draft.status = status(head, reading)
    reading.draft.state = state(reading)
  }

  private static func kind(_ head: String, _ kinds: Set<SectionKind>) -> DocumentKind {
    if head.holds("section 504") || head.holds("504 plan") { return .section504 }
    if head.holds("individualized family service plan") || head.holds("ifsp") { return .ifsp }
    if head.holds("prior written notice") || head.holds("notice of recommended educational placement"),
      !kinds.contains(.goals)
    {
      return .priorWrittenNotice
    }
    if head.holds("evaluation report"), !kinds.contains(.goals) { return .evaluationReport }
    if head.hasPrefix("services plan") { return .servicesPlan }
    if head.hasPrefix("notice of meeting") { return .meetingNotice }
    if head.hasPrefix("transition plan") { return .transitionPlan }
    if head.hasPrefix("progress report") { return .progressReport }
    if head.hasPrefix("letter") { return .letter }
    let isNamed =
      [
        "individualized education program", "individual education plan", "individual educational plan",
        "individualized education plan", " iep", "iep ",
      ].contains { head.holds($0) } || head.hasPrefix("iep")
    if isNamed || kinds.isSuperset(of: [.goals, .services]) { return .iep }
    if head.holds("behavior intervention plan") || head.holds("behavior support plan") {
      return .behaviorPlan
    }
    if head.holds("progress report"), kinds.contains(.goals) { return .progressReport }
    return kinds.contains(.goals) && kinds.contains(.presentLevels) ? .iep : .unknown
  }

  private static func status(_ head: String, _ reading: Reading) -> Sourced<DraftStatus>? {
    let labelled = field("document.status", reading)
    let value = labelled?.string.lowercased() ?? ""
    for (word, status) in [("draft", DraftStatus.draft), ("amend", .amendment), ("final", .final)] {
      if value.holds(word) { return Sourced(status, labelled?.spans ?? []) }
    }
    // A line for it that is not filled in leaves it open.
    if value.isEmpty, labelled != nil { return nil }
    return head.holds("draft") || head.holds("proposed iep") ? Sourced(.draft, []) : nil
  }

  /// The value of a labelled line; empty where it is not filled in.
  private static func field(_ fact: String, _ reading: Reading) -> SpannedText? {
    reading.facts.first { $0.names.contains { $0.hasPrefix(fact) } }?.value
  }

  /// From a label, or from terms that one state alone uses.
  private static func state(_ reading: Reading) -> Sourced<String>? {
    if let field = field("document.state", reading) {
      let named = field.string.lowercased()
      for (name, letters) in stateNames where named.contains(name) || named == letters.lowercased() {
        return Sourced(letters, field.spans)
      }
    }
    return stateByTerms(reading).map { Sourced($0, []) }
  }

  private static func stateByTerms(_ reading: Reading) -> String? {
    var text: [UInt8] = []
    func add(_ words: SpannedText?) {
      guard let words else { return }
      text.append(UInt8(ascii: " "))
      text += words.bytes
    }
    for section in reading.sections {
      add(section.heading)
      for passage in section.passages where passage.kind != .pageFurniture {
        add(passage.label)
        add(passage.text)
      }
    }
    text.append(UInt8(ascii: " "))
    var found = RunSearch(stateTerms.flatMap(\.terms)).found(in: text)[...]
    let hits = stateTerms.map { state in
      defer { found = found.dropFirst(state.terms.count) }
      return found.prefix(state.terms.count).count { $0 }
    }
    guard let most = hits.max(), most > 0, hits.count(where: { $0 == most }) == 1 else { return nil }
    return hits.firstIndex(of: most).map { stateTerms[$0].letters }
  }

  /// Words on forms and names of tests that belong to one state.
  private static let stateTerms: [(letters: String, terms: [String])] = [
    ("CA", ["SELPA", "CAASPP", "Specialized Academic Instruction", "California"]),
    ("TX", ["ARD ", "STAAR", "TEKS", "Admission, Review, and Dismissal", "LSSP", "Texas"]),
    ("NY", ["CSE ", "COMMITTEE ON SPECIAL EDUCATION", "Committee on Special Education", "NYS ", "BOCES"]),
    ("WI", ["(I-4)", "Form I-4", "Wisconsin"]),
    ("PA", ["NOREP", "Keystone Exam", "PASA", "PennData", "PENNDATA", "Intermediate Unit", "Pennsylvania"]),
    ("IL", ["CONFERENCE SUMMARY REPORT", "Illinois", "ISBE"]),
    ("MA", ["MCAS", "Massachusetts", "PL1"]),
    ("HI", ["Hawaii", "HIDOE"]), ("FL", ["Florida", "B.E.S.T.", "Matrix of Services"]),
    ("OH", ["ETR", "PR-07", "Ohio"]), ("NJ", ["NJSLA", "New Jersey", "PRISE"]),
    ("NC", ["DEC 4", "North Carolina"]), ("CT", ["PPT ", "ED620", "Connecticut"]),
    ("VA", ["Virginia", "VAAP"]), ("MN", ["Minnesota", "Federal Setting"]),
    ("WA", ["Washington State", "OSPI"]),
    ("MI", ["M-STEP", "Michigan"]), ("MD", ["Maryland", "MCAP"]), ("GA", ["Georgia", "GAA "]),
    ("CO", ["CMAS", "Colorado"]), ("MO", ["Missouri"]),
    ("IN", ["Case Conference Committee", "ILEARN", "Indiana"]),
  ]

  private static let stateNames: [(String, String)] = [
    ("hawaii", "HI"), ("california", "CA"), ("texas", "TX"), ("new york", "NY"), ("wisconsin", "WI"),
    ("pennsylvania", "PA"), ("illinois", "IL"), ("massachusetts", "MA"), ("florida", "FL"), ("ohio", "OH"),
    ("new jersey", "NJ"), ("north carolina", "NC"), ("connecticut", "CT"), ("virginia", "VA"),
    ("minnesota", "MN"),
    ("washington", "WA"), ("michigan", "MI"), ("maryland", "MD"), ("georgia", "GA"), ("colorado", "CO"),
    ("missouri", "MO"), ("indiana", "IN"), ("oregon", "OR"), ("arizona", "AZ"), ("nevada", "NV"),
  ]
}
