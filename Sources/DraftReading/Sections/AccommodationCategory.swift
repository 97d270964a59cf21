import IEPModel

/// Which group an accommodation belongs to, by its words.
///
/// The groups and what stands in them follow the manual of the state school officers (CCSSO, "Accommodations
/// Manual"), which states' lists are made after: presentation, response, timing, setting; behavior and staff beside
/// them.
enum AccommodationCategory {
  /// The category that a heading or a first cell names.
  static func named(_ text: SpannedText) -> Accommodation.Category? {
    let phrase = FormPhrase.normalized(text)
    for (category, names) in names where names.contains(phrase) { return category }
    return nil
  }

  /// Names that tell a category as a heading alone.
  static let asHeading: [String: Accommodation.Category] = ["other": .other, "staff": .staff]

  /// The category of an accommodation by its own words; the first rule that fits.
  static func of(_ phrase: String) -> Accommodation.Category {
    let padded = " " + phrase + " "
    for (category, cues) in cues where cues.contains(where: { padded.holds($0) }) { return category }
    return givesTime(phrase) ? .timing : .other
  }

  /// "Additional 30 minutes for essays", "2 more days for projects".
  private static func givesTime(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ")
    return words.indices.contains { index in
      ["additional", "extra", "more", "extended"].contains(words[index])
        && words[index...].prefix(3).contains {
          ["minutes", "minute", "hours", "hour", "days", "day"].contains($0)
        }
    }
  }

  private static let names: [(Accommodation.Category, Set<String>)] = [
    (.presentation, ["presentation", "presentation of instruction", "instructional presentation"]),
    (.response, ["response", "student response"]),
    (
      .timing,
      ["timing scheduling", "timing", "scheduling", "timing and scheduling", "scheduling timing", "time"]
    ),
    (.setting, ["setting", "setting environment", "environment", "environmental"]),
    (
      .behavior,
      ["behavior", "behavioral", "organization", "behavior supports", "behavioral organizational"]
    ),
  ]

  private static let cues: [(Accommodation.Category, [String])] = [
    (.presentation, ["break tasks", "break down", "break assignments", "break work", "break large"]),
    (.behavior, ["break card", "break pass", "cool down", "cooling off", "calm down", "calming"]),
    (
      .timing,
      [
        "extended time", "extra time", "time and a half", "time and one half", "double time", " 1 5x ",
        "breaks", " break ", "extra day", "due date", "additional time", "scheduling", "untimed", "wait time",
        "think time", "processing time", "minutes late", "limited to 20 minutes", "late work", "more time",
        "extra school days", "extended deadline", "extra minutes", "several days", "multiple days",
        "multiple sessions", "several sessions", "shorter sessions", "time of day", "unlimited time",
        "time limit", "time to complete", "self paced", "pacing", "ext time", "extended test time",
        "short sessions", "over two days", "over 2 days", "over several days", "over more than one day",
        "over 3 days",
        "flexible deadline", "deadlines",
      ]
    ),
    (
      .setting,
      [
        "small group", "small grp", "sm group", "separate room", "separate setting", "separate location",
        "separate quiet",
        "separate area",
        "separate ", "preferential seating", " seat ", "seating", " sit ", "seated", "quiet", "distraction",
        "private place",
        " room ", "location", "lunch at", "group of", "noise", "ear plugs", "headphones to reduce",
        "study carrel",
        "carrel", "lighting", "alternate setting", "alternative setting", "sensory space", "standing desk",
        "individual testing", "individual administration", "tested individually", "one on one testing",
      ]
    ),
    (
      .response,
      [
        "speech to text", "voice to text", "scribe", "dictat", "answer in", "answers in", "oral response",
        "answer orally", "respond orally", "answer out loud", "answers out loud", "respond out loud",
        "write down student",
        "writes down", " calc ", "oral answers", "oral presentation", "calculator",
        "word processor",
        "word processing", " type ", " typing ", " typed ", "spelling", "spell check", "spellcheck",
        "spell checker", "graphic organizer", "keyboard", "sentence starter", "sentence frame",
        "sentence stem",
        "word bank", "multiplication chart", "multiplication table", "math facts chart", "number line",
        "manipulatives", "word prediction", "point to", "pointing", "pencil", "slant board",
        "raised line", "adapted paper", "adaptive paper", "graph paper", "lined paper", "test booklet",
        "mark answers", "record answers", "bubble",
        "answer sheet",
        "communication device", " aac ", "communication board", "alternate response", "grammar check",
        "brailler", "braillewriter", "show or draw", "draw or show", "oral or written", "written or oral",
        "draw instead", "show instead",
        "show or tell",
        "show what he knows", "show what she knows", "show what they know",
      ]
    ),
    (
      .presentation,
      [
        " aloud", " out loud", "read to ", "read orally", "tests read", "test read", "tests are read",
        "items read",
        "questions read", "read in english", "read tests", "read the test", "reads tests", "reader",
        "human voice", "text to speech",
        "audio",
        "large print", "enlarged", "enlarge", "magnif", "visual", "directions", "instructions", "notes",
        "caption", "highlight", "chunk", "broken into", "break down", "break assignments", "cut into",
        "braille",
        "interpreter", "sign language", "simplified", "picture", "model", "preview", "preteach", "pre teach",
        "copy of", "copies of", "study guide", "outline", "microphone", "fm system", " fm ", "amplification",
        "sound field", "hearing assistive", "color overlay", "overlay", "font", "white space",
        "fewer items per page",
        "one step at a time", "repeat", "rephras", "examples", "demonstrat", "line reader", "line guide",
        "tactile",
        "glossary", "dictionary", "translat", "screen reader", "videos", "hands on",
      ]
    ),
    (
      .behavior,
      [
        "behavior", "redirect", "refocus", "check in", "check ins", "check for understanding", "planner",
        "agenda",
        "praise", "reminder", "prompt", "sensory", "headphones", "hall pass", "pass to ", "passes",
        "not called on", "calm", "reward",
        "timer",
        "reinforce", "token", "point sheet", "sticker", "incentive", "fidget", "checklist", "organiz",
        "self monitor",
        "nonverbal cue", "non verbal cue", "private cue", "cue ", "cues", "proximity", "choices",
        "assignment notebook",
        "homework log", "warning before", "transition warning", "countdown", "movement", "social stor",
      ]
    ),
    (
      .staff,
      ["staff", "aide", "paraprofessional", "paraeducator", "adult", "teacher will", "one to one", "para "]
    ),
    // What a machine is for, where the words above do not tell: writing.
    (.response, ["laptop", "chromebook", "computer", "tablet", "ipad"]),
  ]
}

/// What tells a modification, which changes what is taught or expected, from an accommodation, which changes how.
enum ModificationCue {
  /// O(words) of a normalised phrase.
  static func matches(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ").map(String.init)
    let padded = " " + phrase + " "
    if fixed.contains(where: { padded.holds($0) }) { return true }
    // "At a second grade level".
    let isLeveled = words.indices.dropFirst().dropLast().contains { index in
      words[index] == "grade" && words[index + 1] == "level" && isOrdinal(words[index - 1])
    }
    if isLeveled { return true }
    // "Modified tests", "modify the grading scale": the next words tell what of.
    for (index, word) in words.enumerated() where changed.contains(word) {
      let next = words[(index + 1)...].prefix(4)
      if next.contains(where: contents.contains), !next.contains(where: forms.contains) { return true }
    }
    return false
  }

  /// "Fewer words to learn (modification)", "Math with real coins (modified curriculum)": a remark at the end that says so or
  /// begins with what is changed.
  static func isRemark(behind text: SpannedText) -> Bool {
    guard text.bytes.last == UInt8(ascii: ")"), let open = text.bytes.lastIndex(of: UInt8(ascii: "(")) else {
      return false
    }
    let remark = FormPhrase.normalized(text[(open + 1)..<(text.count - 1)])
    return remark == "modification" || changed.contains { remark.hasPrefix($0 + " ") } && matches(remark)
  }

  private static func isOrdinal(_ word: String) -> Bool {
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"].contains(word)
      || word.utf8.first?.isASCIIDigit == true && ["st", "nd", "rd", "th"].contains(word.suffix(2))
  }

  private static let changed: Set<String> = [
    "modified", "modify", "modifying", "alternate", "alternative", "adapted", "reduced", "lowered",
    "different",
    "simplified", "modifications", "modification",
  ]
  /// What is taught or expected of a child.
  private static let contents: Set<String> = [
    "curriculum", "content", "grading", "standards", "standard", "expectations", "requirements", "concepts",
    "objectives", "grades", "rubric", "coursework",
  ]
  /// How it is given: "alternate format of the content" changes no content.
  private static let forms: Set<String> = [
    "format", "formats", "amount", "presentation", "setting", "location",
  ]

  private static let fixed = [
    "modified assignment", "modified test", "modified assessment", "modified homework", "modified classwork",
    "modified work", "modified quiz", "modified spelling", "modified materials", "modified exams",
    "modified exam",
    "modified instruction", "modify assignment", "modify test", "below grade level", "pass fail",
    "pass or fail",
    "fewer answer choices", "reduced answer choices", "reduced number of answer", "fewer concepts",
    "out of level",
    "out of grade", "lower grade level", "lower level", "kindergarten level",
    "instructional level work", "instructional level materials", "alternate eligible content",
    "fewer standards",
    "not graded on", "graded on effort", "grading based on", "graded based on", "rather than grade level",
    "exempt from grade", "essential elements", "extended standards",
    "alternate assignments", "alternative assignments", "prerequisite skills instead",
  ]
}
