/// Word classes that several of the goal's grammars share.
enum GoalVocabulary {
  /// What a slot never starts or ends with.
  static let edgeSigns: WordSet = [",", ";", ":", ".", "-", "•", "|", "(", "*", "_", "!", "?"]

  /// Small words that end the name of a thing counted.
  static let stops: WordSet = [
    "a", "about", "across", "after", "against", "all", "also", "among", "an", "and", "any", "are", "as", "at",
    "based", "be", "because", "before", "below", "beside", "between", "both", "but", "by", "can", "collected",
    "compared", "containing", "documented", "during", "each", "either", "every", "following", "for", "from",
    "given", "has", "have", "he", "her", "his", "if", "in", "including", "independently", "into", "is", "it",
    "its", "like", "may", "measured", "must", "nor", "not", "now", "of", "off", "on", "once", "or", "out",
    "over",
    "per", "presented", "provided", "recorded", "related", "shall", "she", "should", "so", "such", "than",
    "that", "the", "their", "them", "then", "these", "they", "this", "those", "through", "throughout", "to",
    "toward", "under", "until", "up", "upon", "using", "via", "w", "was", "when", "whenever", "where",
    "which",
    "while", "who", "will", "with", "within", "without",
  ]

  /// Adverbs after a thing counted: "8 of 10 words correctly".
  static let adverbs: WordSet = [
    "accurately", "aloud", "appropriately", "clearly", "correctly", "fluently", "legibly", "orally",
    "successfully", "verbally",
  ]

  static let determiners: WordSet = [
    "the", "a", "an", "all", "her", "his", "their", "its", "each", "every", "any", "these", "those", "this",
    "possible", "total", "given", "such",
  ]

  static let minutes: WordSet = ["minute", "minutes", "min", "mins"]
  static let times: WordSet = minutes.union([
    "second", "seconds", "sec", "secs", "s", "hour", "hours", "hr", "hrs",
  ])

  /// What a rate is counted for: "per minute", "a day", "each session".
  static let periods: WordSet = times.union([
    "day", "week", "month", "quarter", "semester", "trimester", "session", "class", "period", "lesson",
    "observation", "opportunity", "trial", "sample", "activity", "conversation", "interval", "page",
    "passage", "assignment", "sentence", "paragraph", "task", "visit", "block", "year", "probe", "utterance",
    "transition", "recess", "meal", "lunch", "routine", "shift", "game", "setting", "problem", "direction",
    "interaction", "event", "episode", "incident", "subject", "turn", "word", "question", "step", "item",
    "discussion",
  ])

  /// Tries and times: what consistency is counted in.
  static let occasions: WordSet = [
    "trial", "trials", "session", "sessions", "day", "days", "week", "weeks", "month", "months", "quarter",
    "quarters", "trimesters", "semesters", "probe", "probes", "opportunity", "opportunities", "setting",
    "settings", "observation", "observations", "attempt", "attempts", "occasion", "occasions", "times",
    "measurement", "measurements", "assessments", "tests", "quizzes", "checks", "chances", "instances",
    "intervals", "periods", "classes", "lessons", "samples", "environments", "situations", "contexts",
    "activities", "visits", "events", "recordings", "administrations", "collections", "transitions",
    "evaluations", "partners", "tries", "conversations", "shifts", "outings", "games", "data points",
    "wk", "wks", "mos", "weekdays", "mornings", "afternoons",
  ]
  /// Of these, lengths of time: "in 3 weeks" says by when, "for 3 weeks" how surely.
  static let calendarOccasions: WordSet = [
    "day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "trimesters", "semesters",
    "periods", "wk", "wks", "mos",
  ]

  /// Days, and what stands for one in a school or a job.
  static let daysAtWork: Set<String> = [
    "day", "days", "week", "weeks", "shift", "shifts", "mornings", "afternoons",
  ]

  /// Help, of which a goal allows only so much.
  static let prompts: WordSet = [
    "prompt", "prompts", "cue", "cues", "reminder", "reminders", "redirection", "redirections", "redirects",
    "prompting", "cueing", "assists", "supports", "model", "models",
  ]
  static let errors: WordSet = ["error", "errors", "mistake", "mistakes", "miscue", "miscues"]

  /// After these a frequency says how often the goal is measured: "collected weekly".
  static let measuring: WordSet = [
    "measured", "assessed", "collected", "monitored", "reported", "reviewed", "administered", "recorded",
    "evaluated", "checked", "probed", "kept", "gathered", "conducted", "graphed", "taken", "tracked",
    "charted", "data", "documented",
  ]

  /// How often something is measured.
  static let frequencies: GoalCues = [
    "daily", "weekly", "wkly", "biweekly", "bi-weekly", "monthly", "bimonthly", "quarterly", "annually",
    "every day",
    "every week", "every two weeks", "every 2 weeks", "every other week", "every month", "every quarter",
    "every grading period", "every marking period", "every trimester", "every semester", "each day",
    "each week", "each month", "each quarter", "each trimester", "each semester", "each grading period",
    "each marking period", "each reporting period", "once a week", "once per week", "once a month",
    "once per month", "once a quarter", "once per quarter", "twice a week", "twice per week", "twice a month",
    "twice per month", "on a daily basis", "on a weekly basis", "on a bi-weekly basis", "on a biweekly basis",
    "on a monthly basis", "on a quarterly basis", "per week", "per month", "per quarter", "per semester",
    "per grading period", "q week", "q wk", "q month", "q mo", "q quarter", "q qtr", "q session", "q day",
    "each session",
    "every session",
  ]
}
