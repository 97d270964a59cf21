import IEPModel

/// The words for what an amount is counted for.
///
/// A count of days is a `cycle` (the contract's word for a rotation of days) in "per 10 days" and in
/// "6-day cycle", and days in "every other day".
enum PeriodPhrase: Hashable, Sendable {
  case frequency(Frequency)
  /// "each session", "per class".
  case session
  /// "per cycle", which does not say how long a cycle is.
  case unnamedCycle
  /// "every 30 minutes", "per hour", "twice an hour": a rhythm within the day, which is no amount of service.
  case withinDay

  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<PeriodPhrase>? {
    if let adverb = adverbs.longest(tokens, at: start) {
      return Found(.frequency(Frequency(adverb.value, isHowOften: true)), end: adverb.end)
    }
    if let cycle = cycle(tokens, at: start) { return cycle }
    if let span = overAll.longest(tokens, at: start) {
      return Found(.frequency(Frequency(ServicePeriod(1, span.value), isHowOften: false)), end: span.end)
    }
    guard let opener = openers.longest(tokens, at: start),
      !(tokens.text(start) == "a" && tokens.text(start - 1) == "on")
    else { return nil }
    return counted(tokens, opener) ?? single(tokens, opener)
  }

  /// A unit with nothing in front of it, right after a number and its unit: "2x week".
  static func bare(_ tokens: [PhraseToken], at start: Int) -> Found<PeriodPhrase>? {
    guard let unit = units.longest(tokens, at: start), let last = tokens.text(unit.end - 1),
      unit.value != .session, !last.hasSuffix("s"), last != "morning", last != "afternoon"
    else { return nil }
    return Found(.frequency(Frequency(ServicePeriod(1, unit.value), isHowOften: false)), end: unit.end)
  }

  /// Whether a text is a unit and nothing else: "week".
  static func isUnit(_ tokens: [PhraseToken]) -> Bool {
    units.longest(tokens, at: 0).map { $0.end == tokens.count } ?? false
  }

  private enum Opener: Hashable, Sendable { case per, slash, article, every, each }

  /// "per week", "a day", "each school day".
  private static func single(_ tokens: [PhraseToken], _ opener: Found<Opener>) -> Found<PeriodPhrase>? {
    // In `M/W/F` the letters are days.
    if opener.value == .slash, tokens.text(opener.end + 1) != "/",
      let unit = tokens.text(opener.end).flatMap({ letters[$0] })
    {
      return Found(.frequency(Frequency(ServicePeriod(1, unit), isHowOften: false)), end: opener.end + 1)
    }
    if let time = DurationPhrase.unit(tokens, at: opener.end), opener.value != .article {
      return Found(.withinDay, end: time.end)
    }
    if opener.value != .article, let cycle = cycleNames.longest(tokens, at: opener.end) {
      return Found(.unnamedCycle, end: cycle.end)
    }
    // "120 min per mon", and not "every Mon".
    if opener.value == .per, tokens.text(opener.end) == "mon" {
      return Found(.frequency(Frequency(ServicePeriod(1, .month), isHowOften: false)), end: opener.end + 1)
    }
    guard let unit = units.longest(tokens, at: opener.end) else { return nil }
    if unit.value == .session { return Found(.session, end: unit.end) }
    let isHowOften = opener.value == .every || opener.value == .each && unit.value == .day
    return Found(.frequency(Frequency(ServicePeriod(1, unit.value), isHowOften: isHowOften)), end: unit.end)
  }

  /// "every other week", "every 3rd week", "per 9 weeks", "/10 days".
  private static func counted(_ tokens: [PhraseToken], _ opener: Found<Opener>) -> Found<PeriodPhrase>? {
    guard opener.value != .article, let count = count(tokens, opener) else { return nil }
    let isEvery = opener.value == .every
    if DurationPhrase.unit(tokens, at: count.end) != nil {
      // "2x/30 min" has a slash between a count and a length.
      return opener.value == .slash ? nil : Found(.withinDay, end: count.end + 1)
    }
    guard let unit = units.longest(tokens, at: count.end), unit.value != .session,
      // "45 min / 5 days per week": the days are counted for the week.
      isEvery || openers.longest(tokens, at: unit.end) == nil
        || units.longest(tokens, at: unit.end + 1) == nil
    else { return nil }
    let inCycle = unit.value == .day && count.value > 1 && !isEvery
    let period = ServicePeriod(count.value, inCycle ? .cycle : unit.value)
    // "9-week grading period".
    let end = count.value > 1 ? schoolPeriods.longest(tokens, at: unit.end)?.end : nil
    return Found(.frequency(Frequency(period, isHowOften: isEvery)), end: end ?? unit.end)
  }

  private static let schoolPeriods = PhraseTable(
    "grading period | marking period | reporting period | term | period")

  private static func count(_ tokens: [PhraseToken], _ opener: Found<Opener>) -> Found<Int>? {
    if opener.value == .every {
      if tokens.text(opener.end) == "other" { return Found(2, end: opener.end + 1) }
      if let place = NumberWords.ordinal(tokens, at: opener.end) { return place }
    }
    guard let number = NumberWords.read(tokens, at: opener.end), let count = number.value.whole,
      (1...366).contains(count)
    else { return nil }
    return Found(count, end: tokens.text(number.end) == "-" ? number.end + 1 : number.end)
  }

  /// "6-day cycle", with "per", "/" or "in a" before it or nothing.
  private static func cycle(_ tokens: [PhraseToken], at start: Int) -> Found<PeriodPhrase>? {
    let number = openers.longest(tokens, at: start)?.end ?? start
    guard let days = cycleDays.longest(tokens, at: number),
      let count = NumberWords.read(tokens, at: number)?.value.whole, (1...366).contains(count)
    else { return nil }
    return Found(.frequency(Frequency(ServicePeriod(count, .cycle), isHowOften: false)), end: days.end)
  }

  private static let openers = PhraseTable<Opener>([
    .per:
      "per | per : | period : | in each | in every | out of every | during each | within each | per each | per every",
    .slash: "/ | p /",
    .article: "a | an | in a | on a | within a | during a | over a",
    .every: "every",
    .each: "each | ea | for each",
  ])

  /// "10 hours over the school year".
  private static let overAll = PhraseTable<ServicePeriod.Unit>([
    .year: """
    over the school year | over the course of the school year | over the course of the year | over the year
    | across the school year | over the course of the iep year | over the iep year | across the year
    | during the iep year | in the iep year | during the school year | in the school year | during the year
    """,
    .semester: "over the semester | over the course of the semester | across the semester",
    .month: "over the month | over the course of the month | over the course of a month",
    .week: "over the week | over the course of the week | over the course of a week | across the week",
  ])

  private static let adverbs = PhraseTable<[Frequency.Choice]>([
    [Frequency.Choice(period: ServicePeriod(1, .day))]: "daily | everyday",
    [Frequency.Choice(period: ServicePeriod(1, .week))]: "weekly | wkly | pw | p w",
    [Frequency.Choice(period: ServicePeriod(1, .month))]: "monthly | mthly | mnthly",
    [Frequency.Choice(period: ServicePeriod(1, .quarter))]: "quarterly | qtrly",
    [Frequency.Choice(period: ServicePeriod(1, .year))]: "annually | yearly",
    [Frequency.Choice(period: ServicePeriod(2, .week))]:
      "fortnightly | alternating weeks | alternate weeks | eow",
    [Frequency.Choice(period: ServicePeriod(2, .day))]:
      "alternating days | alternate days | alternating school days",
    [Frequency.Choice(times: 2, period: ServicePeriod(1, .day))]: """
    at the start and end of each day | at the start and end of the day | at the start and end of each school day
    | at the start and the end of each day | at the start and the end of the day | start and end of each day
    | at the beginning and end of each day | at the beginning and end of the day | start and end of the day
    | at the beginning and end of each school day | beginning and end of each day | beginning and end of the day
    | every morning and afternoon | each morning and afternoon | every morning and every afternoon
    """,
    [Frequency.Choice(times: 2, period: ServicePeriod(1, .week))]: "semiweekly | semi weekly",
    [Frequency.Choice(times: 2, period: ServicePeriod(1, .month))]: "semimonthly | semi monthly",
    [Frequency.Choice(times: 2, period: ServicePeriod(1, .year))]:
      "semiannually | semi annually | semi annual",
    either(2, .week): "biweekly | bi weekly | bi wkly | biwkly",
    either(2, .month): "bimonthly | bi monthly",
    either(2, .year): "biannually | bi annually | biannual | bi annual",
  ])

  /// What "bi-" can mean: every two weeks, or twice a week.
  private static func either(_ count: Int, _ unit: ServicePeriod.Unit) -> [Frequency.Choice] {
    [
      Frequency.Choice(period: ServicePeriod(count, unit)),
      Frequency.Choice(times: Decimal(count), period: ServicePeriod(1, unit)),
    ]
  }

  private static let units = PhraseTable<ServicePeriod.Unit>([
    .day: """
    day | days | school day | school days | schoolday | schooldays | instructional day | instructional days
    | academic day | weekday | week day | morning | mornings | afternoon | afternoons
    """,
    .week: """
    week | weeks | wk | wks | school week | school weeks | calendar week | instructional week | week period
    | week periods
    """,
    .month: "month | months | mo | mos | mth | mths | calendar month | school month",
    .quarter: "quarter | quarters | qtr | qtrs | school quarter",
    .trimester: "trimester | trimesters | tri",
    .semester: "semester | semesters | sem",
    .year:
      "year | years | yr | yrs | school year | school yr | academic year | calendar year | iep year | annum",
    .term: """
    term | terms | iep term | school term | marking period | marking periods | grading period
    | grading periods | reporting period | reporting periods | report period | progress period
    | progress report period | progress reporting period | report card period | report card
    """,
    .session: """
    session | visit | class | class period | class session | lesson | treatment | therapy session | time
    | period | meeting | block
    """,
  ])

  private static let letters: WordTable<ServicePeriod.Unit> = [
    "w": .week, "d": .day, "q": .quarter, "y": .year,
  ]
  private static let cycleNames = PhraseTable("cycle | rotation | rotating cycle")
  private static let cycleDays = PhraseTable(
    "# day cycle | # day rotation | # day rotating cycle | # day schedule cycle | # day school cycle",
    "# days cycle | # day rotational cycle | # school day cycle")
}
