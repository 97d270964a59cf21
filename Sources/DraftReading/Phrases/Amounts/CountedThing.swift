/// What a number counts, by the words after it.
enum CountedThing: Hashable, Sendable {
  case sessions, days
  /// "6 weeks": how long a service goes on, not how much of it there is.
  case span
  /// "5 trials", "20 words": a goal's criterion.
  case trials
  /// "3 students", "80 %", "grade 4": no part of an amount.
  case other

  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<CountedThing>? {
    if tokens.text(start) == "d", tokens.text(start + 1) == "/" { return Found(.days, end: start + 1) }
    return things.longest(tokens, at: start)
  }

  /// The word for a session, which counts where its number stands further off: "3 small group sessions".
  static func session(_ tokens: [PhraseToken], at start: Int) -> Found<CountedThing>? {
    guard let thing = read(tokens, at: start), thing.value == .sessions else { return nil }
    return ["time", "times", "x's"].contains(tokens.text(start)) ? nil : thing
  }

  /// Whether a word for one of its kind can stand after this number: not "15 consult".
  static func agrees(_ word: PhraseWord?, with quantity: Quantity) -> Bool {
    word != "consult" && word != "consultation" || quantity == .one
  }

  private static let things = PhraseTable<CountedThing>([
    .sessions: """
    times | time | x's | session | sessions | sess | visit | visits | lesson | lessons | period | periods
    | class period | class periods | block | blocks | consult | consults | consultation | consultations
    | appointment | appointments | meeting | meetings | contacts | class | classes | treatment | treatments
    | therapy session | therapy sessions | segment | segments | break | breaks | check ins
    """,
    .days: "day | days | school day | school days",
    .span: """
    week | weeks | wk | wks | month | months | mo | mos | year | years | yr | yrs | quarter | quarters
    | semester | semesters | trimester | trimesters | marking period | marking periods | grading period
    | grading periods | term | terms | school weeks | school year | school years
    """,
    .trials: """
    trial | trials | opportunities | attempts | probes | samples | consecutive | prompts | prompt | cues
    | reminders | data points | observations | item | items | step | steps | question | questions | word
    | words | problem | problems | sentence | sentences | paragraph | paragraphs | error | errors | turns
    | task | tasks | sounds | letters | wcpm | cwpm | wpm
    """,
    .other: """
    % | percent | percentile | st | nd | rd | th | student | students | child | children | peer | peers
    | kids | pupils | adult | adults | staff | teachers | paras | aides | people | members | year old
    | years old | yr old | yrs old | years of age | y o | yo | am | a m | pm | p m | o'clock | second
    | seconds | sec | secs | credit | credits | point | points | page | pages | goal | goals | objective
    | objectives | degrees | feet | ft | inch | inches | activities | activity | assignment | assignments
    | grade | grades | cards | card | grade level | grade levels | bpm | dollars | lbs | miles | mg | ml
    """,
  ])
}
