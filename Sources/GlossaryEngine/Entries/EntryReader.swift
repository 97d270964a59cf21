import IEPModel

/// One member of `entries:` as a ``GlossaryEntry``.
enum EntryReader {
  /// The entry, or nil where it has no name or no meaning; and all that is wrong with it.
  static func entry(_ node: DataNode, topic: String, state: String?) -> (PlacedEntry?, [GlossaryProblem]) {
    guard case .map(let members) = node.value else {
      return (nil, [GlossaryProblem(.notAMapping, at: node.span.start)])
    }
    var map = CheckedMap(members, at: node.span.start)
    var problems: [GlossaryProblem] = []
    func checkForm(_ form: String, at offset: Int) {
      if !WrittenForm.isMatchable(form) {
        problems.append(GlossaryProblem(.unmatchable(form: form), at: offset))
      }
    }
    func checkChoice(_ key: String, _ text: String?, _ allowed: [String], at offset: Int) -> String? {
      guard let text else { return nil }
      if allowed.contains(text) { return text }
      problems.append(GlossaryProblem(.wrongType(key: key), at: offset))
      return nil
    }

    let keys = ["label", "acronym", "match", "article", "meaning", "forYourChild", "question", "source"]
    let places = Dictionary(keys.map { ($0, map.place(of: $0)) }) { first, _ in first }
    func place(_ key: String) -> Int { places[key] ?? node.span.start }
    let label = map.text("label")
    let id = map.optionalText("id") ?? label.map(Self.id)
    let acronym = map.optionalText("acronym")
    let forms = map.texts("forms")
    let match = checkChoice(
      "match", map.optionalText("match"), MatchPolicy.allCases.map(\.rawValue), at: place("match"))
    let article = checkChoice("article", map.optionalText("article"), ["a", "an"], at: place("article"))
    let meaning = map.text("meaning")
    let forYourChild = map.expectedText("forYourChild")
    let question = map.optionalText("question")
    let cues = map.texts("cues")
    let prior = map.optionalNumber("prior")
    let source = map.expectedText("source")
    let reviewed = map.expectedText("reviewed")
    let matches = map.texts("matches")
    let mustNot = map.texts("mustNot")
    map.finish()
    if let label { checkForm(label, at: place("label")) }
    if let acronym { checkForm(acronym, at: place("acronym")) }
    for form in forms { checkForm(form.text, at: form.offset) }
    problems += map.problems

    guard let id, let label, let meaning else { return (nil, problems) }
    let entry = GlossaryEntry(
      id: id, label: label, acronym: acronym, forms: forms.map(\.text),
      match: match.flatMap(MatchPolicy.init(rawValue:)) ?? .caps, article: article, meaning: meaning,
      forYourChild: forYourChild, question: question, topic: topic, state: state, cues: cues.map(\.text),
      prior: prior, source: source, reviewed: reviewed, matches: matches.map(\.text),
      mustNot: mustNot.map(\.text))
    let lists = ["forms": forms, "matches": matches, "mustNot": mustNot].mapValues { $0.map(\.offset) }
    return (PlacedEntry(entry: entry, offset: node.span.start, keys: places, members: lists), problems)
  }

  /// The id of an entry that gives none: its name in small letters, with hyphens.
  private static func id(of label: String) -> String {
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.joined(separator: "-")
  }
}
