import GlossaryEngine

/// A small glossary that has a bit of everything.
enum Fixtures {
  static let entries = [
    entry("iep", "individualized education program", "IEP", ["individual education plan"]),
    entry("iep-team", "IEP team"),
    entry("iep-team-meeting", "IEP team meeting"),
    entry("504", "Section 504 plan", "504", ["504 plan", "Section 504 of the Rehabilitation Act"]),
    entry("lre", "least restrictive environment", "LRE"),
    entry("need", "statement of need"),
    entry("ot", "occupational therapy", "OT", cues: ["motor", "handwriting"]),
    entry("pt", "physical therapy", "PT", cues: ["gross motor", "walking"], prior: 90),
    entry("pt-part-time", "part-time", "PT", cues: ["staff", "hours", "works *"], prior: 5),
    entry("rti", "response to intervention", "RTI", match: .title),
    entry("mtss", "multi-tiered system of supports", "MTSS"),
    entry("sped", "special education", "SPED", ["SpEd"], match: .title),
    entry("dhh", "deaf/hard of hearing", "DHH", ["D/HH"]),
    entry("om", "orientation and mobility", "O&M"),
    entry("at", "assistive technology", "AT", ["assistive technology device"], cues: ["device", "software"]),
    entry("idea", "Individuals with Disabilities Education Act", "IDEA", cues: ["law", "federal"]),
    entry("add", "attention deficit disorder", "ADD", cues: ["attention"]),
    entry("act", "American College Test", "ACT", cues: ["college"]),
    entry("map", "measures of academic progress", "MAP", cues: ["growth"]),
    entry("hi", "hearing impairment", "HI", cues: ["hearing"]),
    entry("id", "intellectual disability", "ID", cues: ["disability", "adaptive"]),
    entry("ma", "mental age", "MA"),
    entry("ed", "emotional disturbance", "ED", cues: ["emotional", "behavior"], prior: 60),
    entry("ed-department", "U.S. Department of Education", "ED", cues: ["federal", "department"], prior: 40),
    entry("ada", "Americans with Disabilities Act", "ADA"),
    entry("dec", "Division for Early Childhood", "DEC"),
    entry("vi", "visual impairment", "VI"),
    entry("celf", "clinical evaluation of language fundamentals", "CELF"),
    entry("one-to-one", "one-to-one", nil, ["1:1"]),
    entry("goal", "annual goal"),
    entry("safeguards", "procedural safeguards"),
    entry("rights", "parents' rights"),
    entry("cue", "cue"),
    entry("deaf-blind", "deaf-blindness", "DB"),
    entry("diagnosis", "medical diagnosis"),
    entry("ability", "ability"),
    entry("twice", "twice exceptional", "2e"),
    entry("abc", "ABC data", "ABC", cues: ["behavior"], prior: 0),
    entry("spanish", "educación especial"),
    entry("tx-ard", "admission, review, and dismissal", "ARD", state: "TX", cues: ["committee"]),
    entry("tx-ppcd", "preschool program", "PT", state: "TX", prior: 1),
    entry("at-evaluation", "AT evaluation"),
    entry("percentile", "percentile", nil, ["%ile"]),
    entry("ss", "standard score", "SS", cues: ["#", "test"], prior: 30),
    entry("ss-class", "social studies", "SS", cues: ["math"], prior: 30),
    entry("probe", "probe", cues: ["reading"], prior: 0),
    entry("el", "English learner", "EL", cues: ["language"]),
    entry("plop", "present levels of performance", "PLOP"),
    entry("sld", "specific learning disability", "SLD"),
  ]

  static let index = GlossaryIndex(entries)
  static let matcher = TermMatcher(index)

  static func entry(
    _ id: String, _ label: String, _ acronym: String? = nil, _ forms: [String] = [],
    match: MatchPolicy = .caps, state: String? = nil, cues: [String] = [], prior: Int? = nil
  ) -> GlossaryEntry {
    GlossaryEntry(
      id: id, label: label, acronym: acronym, forms: forms, match: match, meaning: "What \(label) is.",
      forYourChild: "What it does.", topic: "test", state: state, cues: cues, prior: prior, source: "ours",
      reviewed: "2026")
  }

  /// The matches of a text as `words=ids`, ids apart by commas.
  static func matches(_ text: String, protecting: [Range<Int>] = []) -> [String] {
    let bytes = Array(text.utf8)
    return matcher.matches(in: bytes, protecting: protecting).map { match in
      let words = String(decoding: bytes[match.range], as: UTF8.self)
      return "\(words)=\(match.candidates.map(index.id(of:)).joined(separator: ","))"
    }
  }

  /// The chosen senses of a text: `words=id`, alternatives after `|`, `+` for words already expanded.
  static func senses(_ text: String, context: [String] = [], state: String? = nil) -> [String] {
    var matcher = matcher
    matcher.state = state
    let bytes = Array(text.utf8)
    var definitions = OwnDefinitions()
    definitions.read(bytes)
    let chooser = SenseChooser(matcher, definitions: definitions)
    return chooser.choose(matcher.matches(in: bytes), in: bytes, context: context).map { term in
      let words = String(decoding: bytes[term.range], as: UTF8.self)
      let sense =
        switch term.sense {
        case .entry(let entry): index.id(of: entry)
        case .definedHere(let words): "«\(words)»"
        }
      let others = term.alternatives.map { "|" + index.id(of: $0) }.joined()
      return "\(words)=\(sense)\(others)\(term.alreadyExpanded ? "+" : "")"
    }
  }
}
