import IEPModel

/// The English words that are facts, or parts of them.
enum FactWords {
  /// What a word can be.
  struct Entry: Sendable {
    var fact: (kind: FactKind, word: FactWord)?
    var number: Decimal?
    var unit: FactUnit?
    /// For each of what it says that by itself: "30 mpw" are minutes per week.
    var per: FactUnit?
    /// 1 is January.
    var month: Int?
    /// Longer terms that begin with this word, the longest first.
    var phrases: [Phrase] = []
  }

  /// The words after the first, by key. Nil for a term that only looks like a fact ("up to date").
  struct Phrase: Sendable {
    var rest: [UInt64]
    var fact: (kind: FactKind, word: FactWord)?
  }

  /// A number for a word in small letters (FNV-1a, 64 bits). O(word).
  static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1.asciiLowercased)) &* 0x100_0000_01b3 }
  }

  static let entries: [UInt64: Entry] = {
    var entries: [UInt64: Entry] = [:]
    entries.reserveCapacity(300)
    func keys(_ words: some Collection<UInt8>) -> [UInt64] {
      words.split(separator: UInt8(ascii: " ")).map { key($0) }
    }
    func add(_ words: String, _ change: (inout Entry) -> Void) {
      for key in keys(words.utf8) { change(&entries[key, default: Entry()]) }
    }
    for (kind, word, words) in single { add(words) { $0.fact = (kind, word) } }
    for (unit, words) in units { add(words) { $0.unit = unit } }
    for (number, words) in numbers { add(words) { $0.number = number } }
    for (index, words) in months.enumerated() { add(words) { $0.month = index + 1 } }
    add("once twice thrice") { $0.unit = .time }
    for (per, word) in [(FactUnit.day, "mpd"), (.week, "mpw"), (.month, "mpm")] { add(word) { $0.per = per } }
    for (kind, word, terms) in phrases {
      for term in terms.utf8.split(separator: UInt8(ascii: ",")) {
        let words = keys(term)
        let fact = word.map { (kind, $0) }
        entries[words[0], default: Entry()].phrases.append(Phrase(rest: Array(words.dropFirst()), fact: fact))
      }
    }
    for (key, entry) in entries where entry.phrases.count > 1 {
      entries[key]?.phrases.sort { $0.rest.count > $1.rest.count }
    }
    return entries
  }()

  /// Month names that are written short, and need a day or a year beside them.
  static let shortMonths: Set<UInt64> = Set(
    ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"].map {
      key($0.utf8)
    })

  /// Whether it is "one" to "nine": "two hundred", but not "second hundred".
  static func isCardinal(_ key: UInt64) -> Bool { cardinals.contains(key) }

  private static let cardinals: Set<UInt64> = Set(
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"].map { key($0.utf8) })

  private static let single: [(FactKind, FactWord, String)] = [
    (.negations, .not, "not"), (.negations, .no, "no none nobody nothing nowhere neither nor"),
    (.negations, .never, "never"), (.negations, .without, "without"), (.negations, .unable, "unable"),
    (.modals, .will, "will"), (.modals, .would, "would"), (.modals, .shall, "shall"),
    (.modals, .must, "must"),
    (.modals, .should, "should"), (.modals, .may, "may"), (.modals, .might, "might"), (.modals, .can, "can"),
    (.modals, .could, "could"), (.modals, .atMost, "maximum max"), (.modals, .atLeast, "minimum"),
    (.modals, .about, "approximately approx roughly"),
    (.conditions, .unless, "unless"), (.conditions, .ifThen, "if"), (.conditions, .until, "until till"),
    (.conditions, .only, "only"), (.conditions, .except, "except excluding"),
    (.conditions, .when, "when whenever"),
    (.conditions, .asNeeded, "prn"), (.conditions, .depending, "depending"),
    (.conditions, .discretion, "discretion"),
    (.conditions, .otherwise, "otherwise"),
    (.actors, .student, "student students child learner pupil"),
    (.actors, .parent, "parent parents guardian guardians mother father mom dad family you"),
    (.actors, .teacher, "teacher teachers educator educators"), (.actors, .therapist, "therapist therapists"),
    (.actors, .speechPathologist, "pathologist pathologists slp slps"),
    (.actors, .psychologist, "psychologist psychologists"), (.actors, .counselor, "counselor counselors"),
    (.actors, .nurse, "nurse nurses"),
    (
      .actors, .aide,
      "aide aides paraprofessional paraprofessionals para paras paraeducator paraeducators"
    ),
    (.actors, .principal, "principal"), (.actors, .administrator, "administrator administrators"),
    (.actors, .district, "district lea"), (.actors, .team, "team"), (.actors, .staff, "staff"),
    (.actors, .specialist, "specialist specialists interventionist interventionists"),
    (.actors, .interpreter, "interpreter interpreters"), (.actors, .provider, "provider providers"),
    (.actors, .coordinator, "coordinator coordinators"), (.actors, .evaluator, "evaluator evaluators"),
    (.actors, .coach, "coach coaches"), (.actors, .peer, "peer peers"),
  ]

  private static let phrases: [(FactKind, FactWord?, String)] = [
    (.modals, nil, "up to date"), (.modals, .atMost, "up to,at most,no more than,not more than"),
    (.modals, .atMost, "no greater than,no longer than,not to exceed"),
    (.modals, .atMost, "or fewer,or less,or lower,or below"),
    (.modals, .atLeast, "at least,no less than,no fewer than,not less than,not fewer than"),
    (.modals, .atLeast, "or more,or greater,or better,or higher,or above"),
    (.modals, .moreThan, "more than,greater than"), (.modals, .lessThan, "fewer than,less than"),
    (.modals, .noLaterThan, "no later than,not later than"),
    (.modals, .must, "required to,have to,has to"),
    (.conditions, .provided, "provided that,providing that,as long as,subject to,in case"),
    (.conditions, .asNeeded, "as needed,as necessary,as required"),
    (.conditions, .asAppropriate, "as appropriate,as available,as applicable"),
    (.conditions, .onRequest, "upon request,on request,by request"),
    (.actors, .caseManager, "case manager,case managers"),
    (.actors, .socialWorker, "social worker,social workers"),
    (.negations, .notApplicable, "not applicable"),
  ]

  private static let units: [(FactUnit, String)] = [
    (.percent, "percent"), (.second, "second seconds sec secs"),
    (.minute, "minute minutes min mins mpw mpm mpd"), (.hour, "hour hours hr hrs"), (.day, "day days"),
    (.week, "week weeks wk wks"), (.month, "month months"), (.quarter, "quarter quarters"),
    (.trimester, "trimester trimesters"), (.semester, "semester semesters"), (.year, "year years yr yrs"),
    (.time, "time times x session sessions"), (.word, "word words wcpm cwpm wpm wrcm"),
    (.percentile, "percentile ile"),
  ]

  private static let numbers: [(Decimal, String)] =
    [
      "zero", "one first once", "two second twice", "three third thirds thrice", "four fourth fourths",
      "five fifth fifths", "six sixth", "seven seventh", "eight eighth", "nine ninth", "ten tenth",
      "eleven eleventh", "twelve twelfth dozen", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
      "eighteen", "nineteen",
    ].enumerated().map { (Decimal($0.offset), $0.element) }
    + [
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ].enumerated().map { (Decimal(($0.offset + 2) * 10), $0.element) }
    + [(100, "hundred"), (Decimal(5, scale: 1), "half")]

  private static let months: [String] = [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sep sept", "october oct", "november nov", "december dec",
  ]
}
