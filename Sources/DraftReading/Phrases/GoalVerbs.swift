/// Verbs of goals, as data: those that can be seen and counted, and those that cannot.
enum GoalVerbs {
  /// Says that something grows or shrinks, and needs a number to be met.
  static let rising: WordSet = [
    "increase", "improve", "raise", "expand", "extend", "grow", "advance", "progress", "boost", "enhance",
    "strengthen", "lengthen", "gain", "develop", "rise",
  ]
  static let falling: WordSet = [
    "reduce", "decrease", "lower", "lessen", "diminish", "minimize", "limit", "eliminate", "decline",
    "shorten",
  ]
  /// Verbs that no one can see done: a goal that has one alone needs a count.
  static let vague: WordSet = rising.union(falling).union([
    "understand", "learn", "demonstrate", "know", "appreciate", "explore", "be", "become", "master", "work",
    "continue", "show", "exhibit", "display", "maintain", "acquire", "comprehend", "attempt", "try",
    "experience", "enjoy", "feel", "realize", "recognize", "value", "respect", "cope", "behave",
    "participate", "engage", "focus", "manage", "control", "regulate", "self-regulate", "self-advocate",
    "advocate", "practice", "receive", "have", "access", "achieve", "believe", "think", "benefit", "succeed",
  ])
  /// Of the vague, those whose percent has nothing to count: "will self-advocate with 80% accuracy".
  static let uncountable: WordSet = vague.subtracting([
    "demonstrate", "show", "maintain", "master", "achieve", "recognize", "participate", "engage", "work",
    "continue", "receive", "attempt", "try", "practice",
  ])
  /// What they are about makes the percent uncountable as well: "will demonstrate self-control …".
  static let uncountableThings: GoalCues = [
    "self-advocacy", "self-control", "self-regulation", "self-esteem", "self-awareness", "respect",
    "responsibility", "confidence", "motivation", "maturity", "attitude", "understanding", "empathy",
    "independence", "sportsmanship", "friendship", "resilience",
  ]
  /// Verbs whose object can be counted: "name 40 letters".
  static let counting: WordSet = [
    "read", "write", "type", "spell", "say", "name", "label", "list", "state", "identify", "answer", "ask",
    "tell", "recall", "produce", "complete", "solve", "decode", "segment", "blend", "define", "count",
    "submit", "turn", "initiate", "generate", "provide", "give", "recite", "earn", "walk", "climb", "catch",
    "throw", "jump", "hop", "copy", "pronounce", "articulate", "keyboard", "perform", "share", "contribute",
    "accept", "exchange", "imitate", "locate", "draw", "trace", "bounce", "skip", "run", "kick", "travel",
    "correct", "edit", "describe", "recognize", "make", "compute", "calculate", "match", "retell", "request",
    "comment", "display", "exhibit", "have", "take", "utter", "replace", "tolerate", "select", "circle",
    "mark", "find", "know", "learn", "master",
  ]
  /// Other verbs that can be seen.
  private static let seen: WordSet = [
    "add", "go", "move", "build", "drop", "cut", "subtract", "multiply", "divide", "compare", "combine",
    "follow", "use", "sort", "order", "sequence", "join", "sit", "stand", "stay", "remain", "start", "begin",
    "transition", "respond", "greet", "point", "raise", "button", "zip", "wash", "brush", "dress", "feed",
    "eat", "drink", "toilet", "prepare", "cook", "navigate", "comply", "rate", "record", "chart", "summarize",
    "paraphrase", "explain", "infer", "predict", "cite", "analyze", "determine", "apply", "organize", "plan",
    "wait", "play", "arrive", "attend", "report", "log", "open", "close", "carry", "hold", "grasp", "cross",
    "step", "pedal", "balance", "push", "pull", "reach", "lift", "transfer", "stack", "string", "lace",
    "fold", "pour", "scoop", "express", "communicate", "speak", "talk", "listen", "look", "sign", "gesture",
    "vocalize", "verbalize", "pronounce", "repeat", "revise", "compose", "develop", "construct", "create",
    "outline", "highlight", "check", "bring", "pack", "keep", "finish", "enroll", "live", "obtain", "apply",
    "interview", "schedule", "budget", "pay", "purchase", "shop", "ride", "board", "present", "lead",
    "interact", "acknowledge", "accept", "refrain", "leave", "clean", "put", "place", "set", "get", "hang",
    "line", "orient", "measure", "tell", "round", "convert", "graph", "utilize", "stop", "employ",
    "implement", "simplify", "evaluate", "estimate", "regroup", "skip-count", "rote", "trace", "form",
    "print", "score", "retrieve", "swallow", "chew", "tolerate", "try", "choose", "indicate", "discriminate",
    "distinguish", "recognise", "differentiate", "contrast", "discuss", "relate", "connect", "narrate",
    "rephrase", "clarify", "call", "dial", "text", "email", "visit", "volunteer", "perform", "demonstrate",
    "achieve", "meet", "pass", "fix", "snip", "pick", "detect", "research", "restate", "jot", "pronounce",
    "underline", "reread", "rewrite", "proofread", "insert", "attempt", "sweep", "fill", "sing", "clap",
    "tap",
    "roll", "crawl", "swing", "squeeze", "peel", "spread", "stir", "set", "serve", "water", "load", "unload",
  ]
  /// Pairs that are one doing.
  static let pairs: WordSet = [
    "set solve", "stop think", "wait take", "log use", "put take", "get put", "stand walk", "walk sit",
    "keep maintain", "maintain keep", "ask wait", "start maintain", "initiate maintain", "start keep",
    "initiate sustain", "hang put", "go get", "try taste", "sit attend", "start finish", "begin complete",
    "initiate complete", "ask answer", "answer ask", "look respond", "raise wait", "open use", "define use",
  ]

  /// Every verb known.
  private static let all = seen.union(counting).union(vague)

  /// The base of a verb's form: "reads", "reading" → "read". Nil for other words.
  static func base(of word: PhraseWord) -> PhraseWord? {
    if all.contains(word) { return word }
    if let verb = irregular[word] { return verb }
    if word.hasSuffix("s") { return known([word.dropLast(1)] + third(word)) }
    return word.hasSuffix("ing") ? known(continuous(word.dropLast(3))) : nil
  }

  /// Of several verbs that have a form in common ("planing") the first in the alphabet.
  private static func known(_ verbs: [PhraseWord]) -> PhraseWord? {
    verbs.filter(all.contains).min { $0.string < $1.string }
  }

  /// "tries", "pushes".
  private static func third(_ form: PhraseWord) -> [PhraseWord] {
    if form.hasSuffix("ies") { return [form.dropLast(3) + "y"] }
    let verb = form.dropLast(2)
    let hisses = verb.hasSuffix("s") || verb.hasSuffix("h") || verb.hasSuffix("x") || verb.hasSuffix("z")
    return form.hasSuffix("es") && hisses ? [verb] : []
  }

  /// "reading", "writing", "running", by what stands before the "ing".
  private static func continuous(_ stem: PhraseWord) -> [PhraseWord] {
    let shorter = stem.dropLast(1)
    let isDoubled = stem.last == shorter.last
    let isWhole = !stem.hasSuffix("e") || stem == "be"
    return (isWhole ? [stem] : []) + (stem == "b" ? [] : [stem + "e"]) + (isDoubled ? [shorter] : [])
  }

  private static let irregular: WordTable<PhraseWord> = [
    "is": "be", "has": "have", "goes": "go", "does": "do", "tying": "tie", "lying": "lie",
  ]
}
