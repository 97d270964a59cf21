import IEPModel

/// Words by which a number near a score's name is known to be no result of this child.
enum ScoreCues {
  /// Anywhere in the clause: goals, norms, cut-offs and conditions.
  static let elsewhere: WordSet = [
    "will", "would", "if", "goal", "goals", "target", "targets", "benchmark", "benchmarks", "norm", "norms",
    "cutoff", "cut", "criterion", "criteria", "expected", "expectation", "eligible", "eligibility", "qualify",
    "qualifies", "unless", "baseline", "objective", "objectives", "requires", "required", "must", "should",
    "discrepancy", "projected", "predicted", "needed", "typical", "typically", "mastery", "aim", "until",
    "points", "example", "between", "brother's", "sister's", "twin's", "mother's", "father's", "sibling's",
    "cousin's",
    "invalid", "invalidated",
    "ranged", "ranging", "ranges", "district", "state", "national", "nationally", "statewide", "norming",
  ]

  /// "brother" alone in a cell: what its row tells is of him.
  static func namesFamily(_ cell: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: cell)
    return tokens.count == 1 && family.contains(tokens[0].text)
  }

  static let family: WordSet = ["brother", "sister", "sibling", "twin", "cousin", "mother", "father"]

  /// Whose mean is no score of the child: "the school mean".
  static let groups: WordSet = [
    "school", "class", "classroom", "grade", "level", "group", "peer", "peers", "building", "local", "sample",
  ]
  static let means: WordSet = ["mean", "average", "median"]
  /// Before such a mean: the score is the child's, set against it.
  static let comparing: WordSet = ["below", "above", "than", "over", "under", "near", "to", "with", "at"]

  /// Behind "eligibility": when a child was tested, and no rule for it.
  static let looks: WordSet = [
    "testing", "tests", "test", "evaluation", "assessment", "report", "meeting", "scores",
  ]

  /// More of them where a rate is read: what others read in a minute.
  static let othersRates: WordSet = [
    "peers", "average", "class", "grade-level", "students", "type", "types",
  ]

  /// What the parts of a test are called, behind their names.
  static let partsOfTests: WordSet = ["subtest", "index", "composite", "scale", "cluster", "domain"]

  /// Words before a score that make it one end of a range, or another's.
  static let before: WordSet = [
    "mean", "average", "from", "to", "than", "between", "minimum", "maximum", "least", "most", "normal", "or",
    "and",
    "per", "no", "not", "of", "/", "-", "≤", "≥", "about", "approximately", "almost", "nearly", "around", "x",
    "below", "above", "under", "over", "<", ">",
  ]

  /// "SS" beside other subjects is social studies.
  static let subjects: WordSet = [
    "science", "social", "studies", "history", "gpa", "credits", "grades", "ela", "pe", "art", "biology",
    "algebra", "quarter", "semester",
  ]

  /// "A T-score of 65 is …": what a score means in general.
  static let verbsOfMeaning: WordSet = [
    "is", "are", "means", "mean", "indicates", "indicate", "represents", "suggests", "falls", "corresponds",
  ]
  /// Behind such a verb: what many have.
  static let mostOf: WordSet = ["most", "many"]
  static let articles: WordSet = ["a", "an", "the", "any"]

  /// "A child at the 16th percentile …"
  static let anyone: WordSet = [
    "score", "child", "student", "person", "percentile", "result", "scores",
  ]
  static let generalSubjects: WordSet = ["scores", "students", "children", "percentiles", "anyone"]

  /// Between the name of a measure and its score.
  static let linksBefore: WordSet = [
    ":", "=", "(", ",", "-", "was", "is", "a", "an", "subtest", "composite", "at", "the", "score", "standard",
    "his", "her", "their", "average", "low", "high", "below", "above", "range", "in", "with", "fell", "falls",
  ]
  /// Between the name of a measure and its score, as a sentence says it.
  static let verbsOfResults: [[PhraseWord]] = [
    ["was"], ["is"], ["at"], ["was", "at"], ["is", "at"], ["came", "to"], ["came", "out", "to"],
    ["came", "out", "at"], ["came", "out", "as"], ["came", "in", "at"], ["came", "at"], ["comes", "to"],
    ["stood", "at"], ["stands", "at"], ["fell", "at"], ["landed", "at"], ["amounted", "to"],
    ["resulted", "in"], ["yielded"],
  ]
  /// Small words inside the name of a test.
  static let insideNames: WordSet = ["of", "and", "for", "in"]
  static let seasons: WordSet = ["fall", "winter", "spring", "summer"]
  /// Words by which a number with an L is a Lexile.
  static let lexileWords: WordSet = ["lexile", "reading", "reads", "read", "map", "star", "inventory"]

  /// Between the name of a score and its value.
  static let links: WordSet = [
    "of", "=", ":", "was", "is", "at", "a", "an", "the", "score", "rank", "low", "high", "came", "out",
  ]

  /// Between a score and its percentile: joints, and the words of a descriptor.
  static let joints: WordSet = [
    ",", "(", ")", "[", "]", "/", ";", ":", "at", "the", "in", "and", "a", "an", "with", "which", "is", "or",
    "falling", "falls", "corresponding", "corresponds", "to", "for", "his", "her", "percentile", "rank",
    "low",
    "average", "very", "high", "extremely", "superior", "range", "borderline", "well", "below", "above", "-",
    "|",
    "lower", "fell", "was", "ranked", "ranking", "placing", "placed", "him", "them", "descriptor",
    "significant", "clinically",
  ]

  /// After a number: it counts something else.
  static let units: WordSet = [
    "minutes", "minute", "min", "points", "point", "words", "word", "items", "item", "months", "month",
    "years",
    "year", "days", "weeks", "times", "students", "percent", "pages", "sd", "seconds", "correct", "errors",
    "st",
    "nd", "rd", "th", "to", "of", "out", "questions", "trials", "sessions", "standard", "hours", "hour",
    "children",
  ]

  /// After a number: "or above" makes it a bound.
  static let bounds: WordSet = [
    "above", "below", "higher", "lower", "better", "up", "more", "less", "greater",
  ]

  /// What a test may be in, where it stands without a capital: "a RIT of 214 in reading".
  static let skills: WordSet = [
    "reading", "math", "mathematics", "language", "writing", "science", "spelling",
  ]

  /// Not the name of a test, though it has its capital.
  static let noMeasures: WordSet = [
    "on", "the", "in", "his", "her", "he", "she", "they", "their", "a", "an", "was", "is", "at", "when",
    "and", "of",
    "for", "also", "this", "that", "these", "it", "with", "results", "result", "scores", "score", "date",
    "current",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "spring", "fall", "winter", "summer", "grade", "age", "iep", "student", "page", "low",
    "average",
    "high", "very", "below", "above", "extremely", "superior", "ms", "mr", "mrs", "dr", "mother", "father",
    "reads", "read", "earned", "obtained", "scored", "received", "currently", "overall", "most", "recent",
    "recently",
  ]

  /// After a full stop that ends no sentence.
  static let abbreviations: WordSet = months.union(names).union([
    "std", "stand", "pct", "vs", "dr", "mr", "ms", "mrs", "approx", "ed",
  ])

  /// As a test is dated: "Aug. STAR Early Literacy".
  static let months: WordSet = ["aug", "sept", "sep", "oct", "nov", "dec", "jan", "feb", "mar", "apr"]

  /// Words of a test's name cut short: "Aud. Comp.", "Exp. Comm.".
  static let names: WordSet = [
    "aud", "comp", "exp", "comm", "expr", "recep", "rec", "lang", "calc", "prob", "solv", "flu", "vocab",
    "soc",
    "mem", "proc", "op", "ops",
  ]
}
