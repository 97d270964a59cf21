/// The words around a time, as data.
enum TimeframeCues {
  /// A way to say by when: the words that open it, those it may go on with, and those it must reach.
  struct Family: Sendable {
    let cues: GoalCues
    let words: WordSet
    let ends: GoalCues
  }

  static let dateCues: GoalCues = [
    "by", "on or before", "before", "no later than", "prior to", "by or before", "through", "until",
    "by the end of", "at the end of",
  ]
  static let spanCues: GoalCues = [
    "in", "within", "in the next", "within the next", "over the next", "during the next", "after",
    "over the course of", "by the end of", "at the end of", "within a period of",
  ]
  static let spanKinds: WordSet = ["instructional", "school", "academic", "calendar"]
  static let spanUnits: WordSet = ["week", "weeks", "wk", "wks", "month", "months", "year", "years"]
  static let spanTails: GoalCues = ["of instruction", "of intervention", "of school", "from now"]

  /// Parts of a school year that go by number.
  static let counted: WordSet = ["quarter", "qtr", "semester", "sem", "trimester", "period"]

  static let families: [Family] = [
    Family(
      cues: [
        "by", "by the", "before", "at the end of", "at the conclusion of", "prior to", "until",
        "no later than",
      ],
      words: fill,
      ends: [
        "year", "qtr", "sem", "annual review", "annual iep review", "iep review", "iep", "ieps", "semester",
        "quarter",
        "trimester", "eoy", "graduation", "spring", "fall", "winter", "summer", "grading period",
        "marking period", "reporting period", "iep period", "review period", "iep term", "iep cycle",
        "annual iep", "annual iep period", "annual iep year", "annual review meeting", "annual review period",
        "day of school", "nine weeks", "9 weeks", "six weeks", "6 weeks", "birthday", "year end",
        "year's end", "spring break", "winter break",
        "midyear", "mid-year", "moy", "pre-k", "prek", "preschool", "annual meeting", "annual",
        "annual review date", "iep date", "iep end date", "iep due date", "annual ard", "ard",
        "annual ard period", "ard period", "ard year", "annual ard cycle",
        "ard meeting", "iep meeting", "review date", "first grade", "second grade", "third grade",
        "fourth grade", "fifth grade", "sixth grade", "seventh grade", "eighth grade", "ninth grade",
        "st grade", "nd grade", "rd grade", "th grade", "kindergarten", "high school",
      ]),
    Family(
      cues: [
        "over the course of", "throughout", "during", "within", "in", "for", "over", "for the duration of",
        "for the length of",
      ],
      words: fill.subtracting(["end", "conclusion", "close"]),
      ends: [
        "year", "iep", "semester", "iep period", "iep cycle", "iep term", "iep year", "duration of the iep",
        "annual period", "grading period", "marking period", "reporting period",
      ]),
    Family(
      cues: ["after", "upon", "following", "within one year of", "within 1 year of", "after completing"],
      words: [
        "graduating", "completion", "completing", "of", "leaving", "exiting", "the", "his", "her", "their",
        "finishing", "from", "secondary",
      ],
      ends: [
        "high school", "graduation", "secondary school", "graduating", "exiting school", "leaving school",
      ]),
  ]
  static let fill: WordSet = [
    "the", "end", "of", "his", "her", "their", "this", "next", "first", "second", "third", "fourth", "last",
    "school", "annual", "iep", "current", "date", "conclusion", "close", "academic", "calendar", "scheduled",
    "plan", "one", "a", "following", "coming", "upcoming", "'s", "on", "course", "period", "(", "in", "dated",
    "ending",
  ]
}
