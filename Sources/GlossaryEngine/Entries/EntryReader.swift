import IEPModel

/// One member of `entries:` as a ``GlossaryEntry``.
enum EntryReader {
  /// The entry, or nil where something that it needs is missing; and all that is wrong with it.
  static func entry(_ node: DataNode, topic: String) -> (GlossaryEntry?, [GlossaryProblem]) {
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

    let labelPlace = map.place(of: "label")
    let acronymPlace = map.place(of: "acronym")
    let matchPlace = map.place(of: "match")
    let articlePlace = map.place(of: "article")
    let id = map.text("id")
    let label = map.text("label")
    let acronym = map.optionalText("acronym")
    let forms = map.texts("forms")
    let match = checkChoice(
      "match", map.optionalText("match"), MatchPolicy.allCases.map(\.rawValue), at: matchPlace)
    let article = checkChoice("article", map.optionalText("article"), ["a", "an"], at: articlePlace)
    let meaning = map.text("meaning")
    let forYourChild = map.text("forYourChild")
    let question = map.optionalText("question")
    let cues = map.texts("cues")
    let prior = map.optionalNumber("prior")
    let source = map.text("source")
    let reviewed = map.text("reviewed")
    let matches = map.texts("matches")
    let mustNot = map.texts("mustNot")
    map.finish()
    if let label { checkForm(label, at: labelPlace) }
    if let acronym { checkForm(acronym, at: acronymPlace) }
    for form in forms { checkForm(form.text, at: form.offset) }
    problems += map.problems

    guard let id, let label, let meaning, let forYourChild, let source, let reviewed else {
      return (nil, problems)
    }
    let entry = GlossaryEntry(
      id: id, label: label, acronym: acronym, forms: forms.map(\.text),
      match: match.flatMap(MatchPolicy.init(rawValue:)) ?? .caps, article: article, meaning: meaning,
      forYourChild: forYourChild, question: question, topic: topic, cues: cues.map(\.text), prior: prior,
      source: source, reviewed: reviewed, matches: matches.map(\.text), mustNot: mustNot.map(\.text))
    return (entry, problems)
  }
}
