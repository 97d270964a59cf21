import IEPModel

/// What a column of a services table holds, by its heading.
enum ServiceColumnRole: Hashable, Sendable, CaseIterable {
  case service, frequency
  /// The length of a session, or the time from start to end: only the cells tell which.
  case duration
  case minutes, sessions, period, setting, location, group, delivery, provider, start, end
  /// The whole line in the draft's words.
  case text
  /// Start and end in one cell.
  case dates
  /// What there was before this plan: no service of it.
  case former

  /// Whether its cells tell how much.
  var isAmount: Bool { [.frequency, .duration, .minutes, .sessions, .period].contains(self) }

  /// Nil for a heading that names none of them.
  static func read(_ heading: SpannedText) -> ServiceColumnRole? { read(GluedWords.tokens(of: heading)) }

  private static func read(_ tokens: [PhraseToken]) -> ServiceColumnRole? {
    let words = tokens.filter(\.isWord).map(\.text)
    if words.contains(where: formerWords.contains) || words.contains("last") && words.contains("year")
      // "Delivered" beside "In the IEP", and not "Delivered by".
      || words.contains("delivered") && !words.contains("by")
    {
      return .former
    }
    if let role = named(tokens) { return role }
    // "Service line id": a number of the program that wrote the file.
    if words.count > 1, words.last == "id" { return nil }
    // "Direct (D) / Consult (C)".
    if words.count > 1, words.contains("direct"), words.allSatisfy(deliveryWords.contains) {
      return .delivery
    }
    // "Week / month" over "week".
    if words.count > 1, words.allSatisfy(periodWords.contains) { return .period }
    if let own = own(tokens), let role = read(own) { return role }
    if let label = AmountLabel(tokens), let unit = label.unit {
      switch unit {
      case .time: return .minutes
      case .sessions, .days: return .sessions
      case .frequency: return .frequency
      }
    }
    // "Instructional Setting (Classroom)".
    if let role = named(tokens.prefix { $0.text != "(" }) { return role }
    let hint = hints.first { !$0.words.isDisjoint(with: words) }?.role
    // "Service Code" beside "Service Label".
    return hint == .service && words.last == "code" ? nil : hint
  }

  /// The role of a heading that a table lists, word for word.
  static func named(_ heading: SpannedText) -> ServiceColumnRole? {
    named(GluedWords.tokens(of: heading))
  }

  /// A heading without what stands over its column and others: "Begins" under "Dates", "Days per" under "Service time".
  static func withoutGroup(_ heading: SpannedText) -> SpannedText {
    guard let own = own(GluedWords.tokens(of: heading)), let first = own.first, read(own) != nil else {
      return heading
    }
    return heading[first.range.lowerBound..<heading.count]
  }

  private static func own(_ tokens: [PhraseToken]) -> [PhraseToken]? {
    guard let first = tokens.firstIndex(where: { $0.isWord && !groupWords.contains($0.text) }),
      tokens[..<first].contains(where: \.isWord)
    else { return nil }
    return Array(tokens[first...])
  }

  private static func named(_ tokens: some Sequence<PhraseToken>) -> ServiceColumnRole? {
    let words = tokens.filter(\.isWord).map(\.text)
    // "Anticipated Amount", "Instructional Setting".
    let start = words.first.map { plans.contains($0) } ?? false ? 1 : 0
    return synonyms[words.joined(separator: " ")] ?? synonyms[words[start...].joined(separator: " ")]
  }

  private static let plans: WordSet = ["anticipated", "projected", "planned", "instructional"]

  /// Whole headings, without their signs.
  private static let synonyms: [String: ServiceColumnRole] = {
    let table: KeyValuePairs<ServiceColumnRole, String> = [
      .service: """
      service | services | type of service | special education service | special education services
      | related service | related services | support | supports | service type | area | program
      | special education and related services | service area | description | special education program
      | special education program services | program service | programs services | instruction service
      | specially designed instruction | services provided | service description | service name
      | instructional service | support service | type | service label | service title | discipline
      """,
      .frequency: """
      frequency | how often | freq | amount and frequency | frequency and amount | freq amount | amount frequency | frequency amount | amount of service
      | amount | amt | service amount | frequency duration | frequency and duration | amount of time
      | duration freq | duration frequency | time frequency | frequency of service | frequency of services | frequency per | freq dur
      | in the iep | per iep | planned | scheduled | how much | plan says
      """,
      .duration:
        "duration | intensity | length | length of service | duration of service | duration of services | dur",
      .minutes:
        "minutes | how long | time | time per session | session time | time each session | session length | min session | min | length of session | session duration",
      .sessions: """
      sessions | session | number of sessions | of sessions | sess | times | number of times | session count | sessions count
      | session number | session quantity | session qty | count | frequency count | frequency number | frequency value | times count
      """,
      .period:
        """
      period | per | cycle | time period | service period | interval | frequency period | unit | per week month year
      | session per | sessions per | session unit | session period | sessions period | frequency unit | frequency type | frequency interval
      | per unit | per period | times per | every
      """,
      .location:
        "location | where | environment | place | service location | loc | site | room | service site | where provided",
      .setting: "setting | service setting | educational setting",
      .text: "as written | in full",
      .group: """
      group | ratio | group ratio | group size | individual group | ind grp | individual or group
      | group type | service ratio | grouping | i g
      """,
      .delivery: """
      delivery | direct indirect | is direct | d i | d c i | service delivery | delivery model | direct or indirect
      | method of delivery | direct consult | model | mode of service | type of delivery
      | service delivery recommendations | service delivery recommendation | delivery recommendations
      """,
      .provider: """
      provider | personnel | responsible staff | delivered by | agency | person responsible
      | who | service provider | provided by | service provided by | position responsible | implementer | by whom | staff | title of provider
      | responsible person | staff title | provider title | provider role | staff role
      """,
      .start: """
      start | start date | initiation | beginning | beginning date | begin date | projected beginning date
      | projected beginning date s | initiation date | date of initiation | from | begins | begins on | starts | starts on
      | projected start date
      """,
      .end:
        "end | end date | duration date | ending | through | ending date | to | until | ends | ends on | projected end date",
      .dates:
        "dates | from to | start and end dates | start end | begin end | begin and end dates | service dates | dates of service | date range",
    ]
    var synonyms: [String: ServiceColumnRole] = [:]
    for (role, cell) in table {
      for heading in Array(cell.utf8).split(separator: UInt8(ascii: "|")) {
        let words = heading.split(whereSeparator: \.isASCIISpace).joined(separator: [UInt8(ascii: " ")])
        synonyms[String(decoding: Array(words), as: UTF8.self)] = role
      }
    }
    return synonyms
  }()

  private static let deliveryWords: WordSet = [
    "direct", "indirect", "consult", "consultation", "consultative", "consultive", "d", "i", "c", "or",
  ]

  /// What stands over several columns and tells nothing of one.
  private static let groupWords: WordSet = ["amount", "dates", "date", "time", "service"]

  private static let periodWords: WordSet = ["day", "week", "month", "quarter", "semester", "year", "or"]

  private static let formerWords: WordSet = [
    "previous", "previously", "prior", "former", "formerly", "old", "missed", "owed",
  ]

  /// Single words that tell the role of a heading that no table lists; the first row that fits wins.
  private static let hints: [(role: ServiceColumnRole, words: WordSet)] = [
    (.provider, ["provider", "providers", "personnel", "responsible", "staff", "implementer", "agency"]),
    (.start, ["start", "initiation", "beginning", "begin", "beg"]),
    (.end, ["end", "ending"]),
    (.location, ["location", "setting", "environment", "place", "inside", "outside"]),
    (.group, ["group", "ratio"]),
    (.frequency, ["frequency", "often", "amount"]),
    (.duration, ["duration", "length"]),
    (.service, ["service", "services"]),
  ]
}
