import IEPModel

/// What stands above a line of service and holds for it: the heading, and columns named once for several tables.
struct ServiceContext {
  /// Aids and instruction lists name supports as well as services; only lines with minutes are services there.
  var isAids: Bool
  var heading: SpannedText?
  /// "Speech therapy" over a table of its amounts, which name no service.
  var name: SpannedText?
  var heads: [SpannedText]?
  /// What the letters in its tables mean.
  let key: CodeKey
  /// "All of these start 11/13/25 and end 11/5/26": the dates of services that have none of their own.
  var dates: DatesOfAll

  init(section: DraftSection, heads: [SpannedText]?, key: CodeKey) {
    self.heads = heads
    self.key = key
    isAids = !section.covers(any: [.services, .relatedServices])
    heading = section.heading
    dates = DatesOfAll(section)
  }

  /// What the heading says of delivery and place: "B. Direct Services in General Education Classrooms".
  var phrase: ServicePhrase? { heading.map { ServicePhrase.read($0) } }
}

/// Names of services: what a line begins with before its amount.
enum ServiceNames {
  /// The bytes of the name, without the signs that part it from the amount; nil where no name is there.
  static func name(in text: SpannedText, before amount: Int?) -> Range<Int>? {
    let bytes = text.bytes
    var end = amount ?? bytes.count
    // "Service: OT; Frequency: 1x/wk" names it behind its label, "Frequency: 1x/wk" not at all.
    if let labelled = LabelledLine.read(text), let role = ServiceColumnRole.named(labelled.label) {
      guard role == .service, let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < end else {
        return nil
      }
      return Self.name(in: text[(colon + 1)..<bytes.count], before: amount.map { $0 - colon - 1 })
        .map { $0.lowerBound + colon + 1..<$0.upperBound + colon + 1 }
    }
    // "Counseling - individual, counseling office (frequency TBD)": the name ends at the first strong sign.
    let limit = bytes[0..<end]
    for index in limit.indices.dropFirst() {
      let sign = bytes[index]
      // "Music therapy 1:1".
      let isRatio =
        sign == UInt8(ascii: ":") && bytes[index - 1].isASCIIDigit && index + 1 < limit.endIndex
        && bytes[index + 1].isASCIIDigit
      if isRatio { continue }
      let isLong =
        sign == 0xE2 && index + 2 < limit.endIndex && bytes[index + 1] == 0x80
        && (0x93...0x94).contains(bytes[index + 2])
      let isDash = (sign == UInt8(ascii: "-") || isLong) && bytes[index - 1] == UInt8(ascii: " ")
      if sign == UInt8(ascii: ":") || sign == UInt8(ascii: ";") || isDash
        || sign == UInt8(ascii: "(") && amount == nil
        || sign == UInt8(ascii: ",") && !isListOfTwo(bytes, index, end)
      {
        end = index
        break
      }
    }
    let letter = text.isLettered ? 2 : 0
    let tokens = PhraseToken.tokens(of: text[0..<end]).drop { $0.range.lowerBound < letter }
      .prefix { !changes.contains($0.text) }
    guard let first = tokens.first(where: { $0.isWord || $0.number != nil }),
      let last = tokens.last(where: { $0.isWord || $0.number != nil || $0.text == ")" }),
      first.range.lowerBound < last.range.upperBound
    else { return nil }
    var name = first.range.lowerBound..<last.range.upperBound
    if ["for", "with", "at", "of"].contains(last.text) {
      // "OT for" 20 minutes, and not "checks in with the teacher for" 15 minutes.
      guard last.text == "for", let end = tokens.dropLast().last?.range.upperBound,
        name.lowerBound < end, isSpecific(text[name.lowerBound..<end]),
        !tokens.contains(where: { $0.text == "with" })
      else { return nil }
      name = name.lowerBound..<end
    }
    return plausible(text[name]) ? name : nil
  }

  /// "Counseling decreased from 60 to 30 minutes".
  private static let changes: WordSet = [
    "increased", "increase", "increasing", "decreased", "decrease", "decreasing", "reduced", "reduce",
    "reducing",
    "changed", "change", "changing", "was", "were", "previously", "currently",
  ]

  /// "Reading, writing and math support": a comma inside a name is followed by lower case and "and".
  private static func isListOfTwo(_ bytes: [UInt8], _ comma: Int, _ end: Int) -> Bool {
    let rest = bytes[comma..<end]
    return rest.place(of: Array(" and ".utf8)) != nil
  }

  /// A name has letters, is short, and is no sentence.
  static func plausible(_ text: SpannedText) -> Bool {
    let words = PhraseToken.tokens(of: text).filter(\.isWord).map(\.text)
    guard (1...14).contains(words.count), text.count <= 110 else { return false }
    // "IEP of 02/05/2026", "June 7 - July 1".
    if namesOnlyTime(text) { return false }
    // "Total minutes per week in school", "Percent of time in general education".
    if ["minutes", "percent", "hours"].contains(words[0]) || isTotal(words) { return false }
    // "Instructional day", "Length of the school week"; a "Yes" under "Concurrent".
    if words.allSatisfy(schoolTime.contains) || ["yes", "no"].contains(words[0]) && words.count == 1 {
      return false
    }
    return !words.contains {
      [
        "will", "can", "may", "is", "are", "was", "were", "begin", "team", "because", "would", "gets",
        "checks", "meets",
        "sees", "works",
        "helps", "teaches", "comes", "has", "receives", "who", "she", "he",
        "that", "considered", "options",
      ].contains($0)
    }
  }

  /// Whether a text is a date, or a plan by its date.
  private static func namesOnlyTime(_ text: SpannedText) -> Bool {
    let dates = DatePhrase.dates(in: text).map(\.range)
    return !dates.isEmpty
      && PhraseToken.tokens(of: text).allSatisfy { token in
        !token.isWord || planWords.contains(token.text) || dates.contains { $0.overlaps(token.range) }
      }
  }

  private static let planWords: WordSet = [
    "iep", "plan", "ifsp", "of", "from", "dated", "to", "through", "until", "on", "the", "beginning",
    "starting",
  ]

  /// "Total minutes", "Subtotal", and not "Total communication".
  static func isTotal(_ words: [PhraseWord]) -> Bool {
    ["total", "totals", "subtotal"].contains(words.first) && words[safe: 1] != "communication"
  }

  /// "Total minutes per week in special education": of all services, or of the school, and not of the one above.
  static func isOfWeek(_ label: SpannedText) -> Bool {
    let words = PhraseToken.tokens(of: label).filter(\.isWord).map(\.text)
    return words.contains { ["total", "minutes", "hours", "time"].contains($0) }
      && words.contains { ["education", "school", "instructional"].contains($0) }
  }

  /// Words that name the time of a school, and no help in it.
  private static let schoolTime: WordSet = [
    "school", "instructional", "student's", "total", "length", "of", "the", "a", "day", "week", "time",
    "full",
    "bell", "to", "per", "minutes", "hours", "weekly", "daily", "available",
  ]

  /// Whether it names a kind of help that schools list as a service.
  static func isKnown(_ text: SpannedText) -> Bool {
    PhraseToken.tokens(of: text).contains { $0.isWord && known.contains($0.text) }
  }

  /// Whether it names one kind of help, and not the part of a plan that lists them: "Related Services".
  static func isSpecific(_ text: SpannedText) -> Bool {
    PhraseToken.tokens(of: text).contains {
      $0.isWord && known.contains($0.text) && !general.contains($0.text)
    }
  }

  /// Whether it names help, and not only what is learned: "Reading intervention", "Co-taught math", and not "World history".
  static func isHelp(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    return SettingWords.read(tokens).setting != nil
      || tokens.contains {
        $0.isWord && known.contains($0.text) && !SchoolSubjects.words.contains($0.text)
      }
  }

  private static let general: WordSet = [
    "special", "education", "service", "services", "support", "instruction", "academic", "specialized",
    "skills",
    "life", "training",
  ]

  private static let known: WordSet = [
    "therapy", "speech", "language", "occupational", "physical", "counseling", "instruction", "resource",
    "consultation", "consult", "nursing", "nurse", "transportation", "audiology", "psychological",
    "psychology",
    "social", "interpreting", "interpreter", "orientation", "mobility", "vision", "hearing", "aide",
    "paraprofessional", "paraeducator", "training", "inclusion", "tutoring", "specialized", "special", "sdi",
    "sai",
    "ot", "pt", "slp", "ape", "behavior", "recreation", "co-teaching", "coteaching", "itinerant", "support",
    "services",
    "service", "education", "itinerancy", "job", "coaching", "assistive", "deaf", "reading", "math",
    "mathematics",
    "writing", "academic", "life", "skills", "adapted", "1:1", "counselor", "counselling", "psychologist",
    "therapist",
    "tutor", "intervention", "interventionist", "literacy", "st", "slt", "rsp", "tvi", "o&m", "setss", "ict",
    "sp", "couns", "psych",
    "para", "paraprofessionals", "aides", "braille",
  ]
}

/// What stands in each column of a table of services.
enum ServiceTableColumns {
  /// The roles of columns by their heads; where no head names the services, by what stands in the cells too.
  /// Empty where it is no table of services.
  static func roles(of table: DraftTable, _ heads: [SpannedText]) -> [ServiceColumnRole?] {
    var named = heads.map { ServiceColumnRole.read($0) }
    // "Current amount" beside "Proposed amount" is what there was.
    let words = heads.map { Set(PhraseToken.tokens(of: $0).map(\.text)) }
    let isNew = words.map { !$0.isDisjoint(with: newWords) }
    if isNew.contains(true) {
      for index in named.indices where !isNew[index] && isFormer(heads[index], words[index]) {
        named[index] = .former
      }
    }
    // "2025-26 | 2026-27": of two school years only the later is this plan's.
    let years = heads.map { year(of: $0) }
    if let last = years.compactMap({ $0 }).max(), years.count(where: { $0 != nil }) > 1 {
      for index in named.indices {
        if let year = years[index] { named[index] = year < last ? .former : .frequency }
      }
    }
    // "From | To" over amounts, and not over days.
    // "until 4/16/2027 | from 4/19/2027" says the same.
    for index in named.indices.dropLast()
    where begins(heads[index], "from") && begins(heads[index + 1], "to")
      || begins(heads[index], "until") && begins(heads[index + 1], "from")
    {
      let cells = table.rows.compactMap { $0.cell(index) }
      if !cells.isEmpty, cells.allSatisfy({ !ServicePhrase.read($0).amounts.isEmpty || $0.saysNothing }) {
        (named[index], named[index + 1]) = (.former, .frequency)
      }
    }
    // "Services outside the general education classroom | Minutes per week": the title of the rows names a place too.
    if named.count == 2, named[1]?.isAmount ?? false, heads[0].words.count > 4, named[0] != .former {
      named[0] = .service
    }
    // "Kind | Name", "Category | Title": the name is the service's, and beside it is what sort it is.
    let phrases = heads.map(FormPhrase.normalized)
    if let own = phrases.firstIndex(where: { ["name", "title"].contains($0) }),
      let kind = phrases.firstIndex(where: { ["kind", "type", "category"].contains($0) })
    {
      (named[own], named[kind]) = (.service, nil)
    }
    // "Setting code" beside "Setting".
    for index in named.indices where phrases[index].hasSuffix(" code") {
      if phrases.contains(String(phrases[index].dropLast(5))) { named[index] = nil }
    }
    // "Service category" beside "Service".
    if named.count(where: { $0 == .service }) > 1,
      let kind = phrases.firstIndex(where: { $0.hasSuffix(" category") }), named[kind] == .service
    {
      named[kind] = nil
    }
    let holdsAmounts = named.contains { [.frequency, .minutes, .sessions, .duration].contains($0) }
    if named.contains(.service), holdsAmounts {
      // "Method", and below it "Individual".
      let groups =
        named.contains(.group)
        ? nil
        : named.indices.first { index in
          let cells = table.rows.compactMap { $0.cell(index) }.filter { !$0.isEmpty }
          return named[index] == nil && !cells.isEmpty && cells.allSatisfy(isGroup)
        }
      if let groups { named[groups] = .group }
      return named
    }
    return guessed(table, named)
  }

  /// "From (IEP of 10/8/2026)", "Changed to".
  private static func begins(_ head: SpannedText, _ word: PhraseWord) -> Bool {
    let words = PhraseToken.tokens(of: head).map(\.text)
    return words.first == word
      || ["changed", "change"].contains(words.first) && words.dropFirst().first == word
  }

  /// Whether heads tell an amount and name no service, as in a table below the name of one.
  static func areOfOne(_ heads: [SpannedText]) -> Bool {
    let roles = heads.map { ServiceColumnRole.read($0) }
    return roles.count > 2 && roles[0] != nil && !roles.contains(.service)
      && roles.contains { $0?.isAmount ?? false } && !heads.contains(where: \.isEmpty)
  }

  /// Whether heads set what was beside what is new: "Current IEP (through 1/31)" and "Proposed".
  static func areOldAndNew(_ heads: [SpannedText]) -> Bool {
    let words = heads.map { Set(PhraseToken.tokens(of: $0).map(\.text)) }
    let isShort = heads.dropFirst().allSatisfy { $0.words.count <= 8 }
    return isShort && words.contains { !$0.isDisjoint(with: newWords) }
      && zip(heads, words).contains { isFormer($0, $1) && $1.isDisjoint(with: newWords) }
  }

  private static let newWords: Set<PhraseWord> = [
    "proposed", "new", "recommended", "revised", "amended", "now",
  ]

  /// "Current amount", "In the IEP of 9/16/2025", beside a column of what is new.
  private static func isFormer(_ head: SpannedText, _ words: Set<PhraseWord>) -> Bool {
    let isOld = !words.isDisjoint(with: [
      "current", "existing", "present", "previous", "prior", "old", "before", "was",
    ])
    return isOld || words.contains("iep") && !DatePhrase.dates(in: head).isEmpty
  }

  /// The first year of a head that is a school year, or one and a remark: "2025-26 (current)".
  static func year(of head: SpannedText) -> Int? {
    guard head.words.count <= 4, let date = DatePhrase.dates(in: head).first, date.kind == .schoolYear,
      head.bytes[date.range.upperBound...].allSatisfy({ !$0.isASCIIDigit }),
      head.bytes[..<date.range.lowerBound].allSatisfy({ !$0.isASCIIDigit })
    else { return nil }
    return PhraseToken.tokens(of: head)[date.tokens].lazy.compactMap { $0.number?.whole }.first { $0 > 1_900 }
  }

  /// Whether a row names columns: most of its cells are known heads, and none is an amount or a day ("2 times weekly").
  static func areHeads(_ cells: [SpannedText]) -> Bool {
    cells.count { ServiceColumnRole.read($0) != nil } * 2 > cells.count
      && !cells.contains { $0.bytes.first?.isASCIIDigit ?? false }
  }

  /// "12:1+1", "Small group (5:1)", "Individual" and nothing else.
  private static func isGroup(_ cell: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: cell)
    return GroupWords.read(tokens) == tokens.indices
  }

  private static func isYesOrNo(_ cell: SpannedText) -> Bool {
    ["yes", "no", "y", "n"].contains(FormPhrase.normalized(cell))
  }

  private static func guessed(_ table: DraftTable, _ known: [ServiceColumnRole?]) -> [ServiceColumnRole?] {
    let count = table.rows.map(\.cells.count).max() ?? 0
    var roles = known + Array(repeating: nil, count: max(0, count - known.count))
    func cells(_ index: Int) -> [SpannedText] {
      table.rows.compactMap { $0.cell(index) }.filter { !$0.saysNothing }
    }
    var hasAmount = roles.contains { [.frequency, .minutes, .sessions, .duration].contains($0) }
    for index in 0..<count where roles[index] == nil {
      let cells = cells(index)
      guard !cells.isEmpty else { continue }
      let amounts = cells.count { !ServicePhrase.read($0).amounts.isEmpty }
      let dates = cells.count { !DatePhrase.dates(in: $0).isEmpty }
      if dates * 2 > cells.count {
        roles[index] = roles.contains(.start) ? .end : .start
      } else if amounts * 2 > cells.count {
        roles[index] = .frequency
        hasAmount = true
      } else if index > 0, !roles.contains(.group), cells.count(where: isGroup) * 2 > cells.count {
        roles[index] = .group
      } else if !roles.contains(.service), !cells.allSatisfy(isYesOrNo),
        // The numbers of rows name nothing.
        cells.contains(where: { $0.bytes.contains(where: \.isASCIILetter) }),
        index == 0 || cells.contains(where: { ServiceNames.isKnown($0) })
      {
        roles[index] = .service
      }
    }
    // "SDI Rdg 150 min/wk | RR": the amount stands beside the name.
    if !hasAmount, let names = roles.firstIndex(of: .service), known.count > 1 {
      let cells = cells(names)
      hasAmount = cells.count { !ServicePhrase.read($0).amounts.isEmpty } * 2 > cells.count
    }
    guard hasAmount, roles.contains(.service) else { return [] }
    if known.isEmpty, !roles.contains(.location), let last = roles.indices.last(where: { roles[$0] == nil }) {
      roles[last] = .location
    }
    return roles
  }
}
