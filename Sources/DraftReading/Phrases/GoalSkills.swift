/// What a goal's verbs tell: whether they can be seen, and whether there are two.
extension GoalText {
  /// The base of the first verb: past "consistently", "be able to", "begin to".
  func leadVerb(from start: Int) -> PhraseWord? {
    for index in start..<min(start + 5, tokens.count) {
      if word(index) == "self", word(index + 1) == "-" {
        if let base = GoalVerbs.base(of: "self-" + word(index + 2)) { return base }
      }
      if let base = GoalVerbs.base(of: word(index)), base != "be" || word(index + 1) != "able" { return base }
      guard word(index).hasSuffix("ly") || Self.beforeVerb.contains(word(index)) else { return nil }
    }
    return nil
  }

  /// "be understood by a listener", "be on task": what others can see.
  func isSeen(_ start: Int) -> Bool {
    let be = ["be", "remain", "stay"].contains(word(start)) ? start + 1 : start
    return be > start && Self.seenStates.contains(word(be))
  }

  /// "demonstrate understanding by answering …", "demonstrate the ability to read": something is seen.
  func showsByDoing(from start: Int, to end: Int) -> Bool {
    (start + 1..<max(end, start + 1)).contains { index in
      guard ["by", "to", "through"].contains(word(index)) else { return false }
      let next = GoalVocabulary.adverbs.contains(word(index + 1)) ? index + 2 : index + 1
      guard let base = GoalVerbs.base(of: word(next)), !GoalVerbs.vague.contains(base) else { return false }
      return word(index) != "to" || word(index - 1) == "ability" || word(index - 1) == "how"
    }
  }

  /// "read and write", "increase comprehension, fluency and decoding".
  func namesTwoSkills(in open: [Int], lead: PhraseWord?) -> Bool {
    for index in open where word(index) == "and" || word(index) == "&" {
      if word(index + 1) == "will" { return true }
      let next = GoalVocabulary.adverbs.contains(word(index + 1)) ? index + 2 : index + 1
      if open.contains(next), let base = GoalVerbs.base(of: word(next)), base == word(next),
        base != lead, !GoalVerbs.falling.contains(base), !GoalVerbs.pairs.contains((lead ?? "") + " " + base)
      {
        return true
      }
    }
    guard let lead, GoalVerbs.vague.contains(lead) else { return false }
    let skills = open.filter { Self.skills.contains(word($0)) }
    return zip(skills, skills.dropFirst()).contains { left, right in
      (left..<right).contains { ["and", ",", "&"].contains(word($0)) } && right - left <= 4
    }
  }

  private static let seenStates: WordSet = [
    "understood", "intelligible", "seated", "dressed", "on", "in", "at", "present", "dry",
  ]
  private static let beforeVerb: WordSet = [
    "not", "also", "be", "able", "to", ",", "no", "longer", "then",
  ]
  private static let skills: WordSet = [
    "comprehension", "fluency", "decoding", "spelling", "writing", "vocabulary", "attention", "organization",
    "behavior", "articulation", "language", "math", "reading", "computation", "phonics", "encoding",
    "handwriting", "grammar", "calculation", "pragmatics", "skills",
  ]
}
