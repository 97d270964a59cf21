/// Numbers and words that look like an amount of service and are none.
enum NotAnAmount: Hashable, Sendable {
  /// Words to pass over.
  case ignored
  /// "4 of 5": how many tries a goal asks for.
  case criterion
  /// A part of the year that is named and not dated.
  case season
  /// "Reported": what the clause counts may be papers, not services.
  case paperwork
  /// The clause speaks of something that is not, or no longer, given.
  case stop
  /// "Increased from": the amount up to "to" is no longer given.
  case former

  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<NotAnAmount>? {
    numbered(tokens, at: start) ?? fixed.longest(tokens, at: start) ?? ratio(tokens, at: start)
      ?? timeOfDay(tokens, at: start) ?? code(tokens, at: start)
  }

  /// Whether words say that what they speak of is not, or no longer, given: "discontinued", "considered and rejected".
  static func denies(_ tokens: [PhraseToken]) -> Bool {
    tokens.indices.contains { fixed.longest(tokens, at: $0)?.value == .stop }
  }

  /// "4 of 5 trials", "4/5". A slash before a cycle divides: "2/6-day cycle", "2x30/10 days".
  private static func ratio(_ tokens: [PhraseToken], at start: Int) -> Found<NotAnAmount>? {
    guard let ratio = ratios.longest(tokens, at: start) else { return nil }
    if tokens.text(start + 1) == "/", let period = PeriodPhrase.read(tokens, at: start + 1) {
      let isCycle = tokens.text(period.end - 1).map(cycles.contains) == true
      if isCycle || tokens.text(start - 1) == "x" { return nil }
    }
    return Found(.criterion, end: CountedThing.read(tokens, at: ratio.end)?.end ?? ratio.end)
  }

  /// "grade 4", "room 12", "#3". Not "Level 2 hours", "Resource Room 1 period a day": there the number counts what
  /// follows.
  private static func numbered(_ tokens: [PhraseToken], at start: Int) -> Found<NotAnAmount>? {
    let sign = tokens.text(start) == "#" ? start + 1 : nil
    guard let name = numberedThings.longest(tokens, at: start)?.end ?? sign,
      let number = QuantityPhrase.read(tokens, at: tokens.text(name) == "." ? name + 1 : name)
    else { return nil }
    let counts =
      DurationPhrase.unit(tokens, at: number.end) != nil
      || ["x", "times", "%"].contains(tokens.text(number.end))
      || CountedThing.session(tokens, at: number.end).map { PeriodPhrase.read(tokens, at: $0.end) != nil }
        == true
    return counts ? nil : Found(.ignored, end: number.end)
  }

  /// "9:30".
  private static func timeOfDay(_ tokens: [PhraseToken], at start: Int) -> Found<NotAnAmount>? {
    guard tokens.number(start) != nil, tokens.text(start + 1) == ":", tokens.number(start + 2) != nil,
      tokens.text(start + 2)?.count == 2
    else { return nil }
    return Found(.ignored, end: start + 3)
  }

  /// A number with letters right before it: `SLP101`. Letters that count, as in `30min2x`, are read before.
  private static func code(_ tokens: [PhraseToken], at start: Int) -> Found<NotAnAmount>? {
    guard let token = tokens.at(start), token.number != nil, !token.spaced, let before = tokens.at(start - 1),
      before.isWord, before.text != "x", DurationPhrase.unit(tokens, at: start - 1) == nil
    else { return nil }
    return Found(.ignored, end: start + 1)
  }

  private static let ratios = PhraseTable("# of # | # out of # | # of the # | # out of the # | # / #")
  private static let cycles: WordSet = ["cycle", "rotation"]

  private static let numberedThings = PhraseTable(
    """
    grade | grades | gr | room | rm | building | bldg | page | pg | section | sec | § | goal | goals
    | objective | objectives | level | levels | lvl | tier | phase | step | chapter | code | ext | suite
    | age | ages | aged | no | number | case | form | part | article | cfr | $ | score | standard | line
    | item | unit | id | apt | days | weeks | table | appendix | lexile | iq | ss | title | january | jan
    | february | feb | march | april | apr | june | july | august | aug | september | sept | october | oct
    | november | nov | december | dec
    """)

  private static let fixed = PhraseTable<NotAnAmount>([
    .former: """
    increase from | increased from | increasing from | reduced from | reduce from | reducing from
    | decreased from | decrease from | decreasing from | changed from | change from | changing from
    | increase services from | reduce services from | decrease services from | change services from
    | moved from | moving from | move from
    """,
    .stop: """
    previously | formerly | no longer | discontinue | discontinued | was receiving | were receiving
    | received | had been | has been | last year | prior iep | previous iep | past year | instead of
    | rather than | not | never | without | declined | declines | refused | refuse | rejected | exempt
    | except | excluding | ago | was # | were # | was once | was twice | exited | terminated | notice | within # | make up | makeup | missed | misses | absent | absences
    | attended | up from | down from | extended time | extra time | additional time
    | time and a half | wait time | dismissed | suspended | tardy | no services | none | scored | score of
    | # % of # | # percent of #
    """,
    .ignored: """
    be received | across # | over # sessions | across # consecutive | for # consecutive | daily living
    | activities of daily living | daily report | daily log | daily schedule | daily planner | daily notes
    | daily work | daily assignments | daily routine | daily routines | daily classroom | daily activities
    | weekly probe | weekly probes | weekly data | weekly progress | weekly report | weekly reports
    | weekly quiz | weekly quizzes | weekly test | weekly tests | weekly planner | weekly spelling
    | not during | weekly assignments | weekly log | monthly progress | monthly report | monthly reports
    | monthly calendar | monthly data | quarterly progress | quarterly report | quarterly reports
    | quarterly data | annual | part time | full time | first day | last day | per iep
    """,
    .paperwork: """
    report | reports | reported | reporting | review | reviews | reviewed | data | collected | updated
    | updates | assessed | assessment | evaluated | evaluation | measured | progress | goal | goals
    | objective | notes
    """,
    .season: """
    first semester | second semester | # st semester | # nd semester | fall semester | spring semester
    | first quarter | second quarter | third quarter | fourth quarter | # st quarter | # nd quarter
    | # rd quarter | # th quarter | first trimester | second trimester | third trimester | # st trimester
    | # nd trimester | # rd trimester | semester # | trimester # | quarter # | fall | spring | winter
    | summer | esy | extended school year | regular school year | during the school year | january
    | february | march | april | june | july | august | september | sept | october | november | december
    | first half | second half | first month
    """,
    .criterion: """
    # % accuracy | # percent accuracy | # % correct | # % of the time | # % of trials | # % of opportunities
    | trials | opportunities | correctly | mastery criterion | with accuracy
    """,
  ])
}
