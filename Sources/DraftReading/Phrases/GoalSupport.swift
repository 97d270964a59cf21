/// How much help: "independently", "with minimal prompts", "given no more than 2 verbal cues".
extension GoalText {
  /// The end of the support that starts at a token.
  func support(at start: Int) -> Int? {
    if let end = end(of: GoalSupportCues.alone, at: start) { return end }
    guard var next = supportLead(at: start) else { return nil }
    // "given a prompt" may be something to write about.
    if word(start) == "given", isNoun(next) || ["a", "an", "the"].contains(word(next)) && isNoun(next + 1) {
      return nil
    }
    while next < tokens.count, next - start < 14 {
      if isNoun(next) { return supportTail(next + 1) }
      if let end = bound(at: next)?.end ?? boundAfter(next)?.end ?? end(of: CriterionCues.upTo, at: next) {
        next = end
      } else if let number = number(at: next) {
        next = number.end
      } else if GoalSupportCues.kinds.contains(word(next)) {
        next += 1
      } else {
        return nil
      }
    }
    return nil
  }

  private func isNoun(_ index: Int) -> Bool { GoalSupportCues.nouns.contains(word(index)) }

  /// "with", "given", or a bound: "and no more than", "at most".
  private func supportLead(at start: Int) -> Int? {
    if let bound = bound(at: start) { return bound.end }
    if word(start) == "and" { return bound(at: start + 1)?.end }
    return GoalSupportCues.leads.contains(word(start)) ? start + 1 : nil
  }

  /// "prompts or cues", "prompts from an adult", "prompts or less".
  private func supportTail(_ end: Int) -> Int {
    if let bound = boundAfter(end) { return bound.end }
    if ["or", "and", "/"].contains(word(end)), GoalSupportCues.nouns.contains(word(end + 1)) {
      return end + 2
    }
    return end
  }
}

/// Words of help, as data.
enum GoalSupportCues {
  static let alone: GoalCues = [
    "independently", "with independence", "with full independence", "hand-over-hand", "hand over hand",
    "with hand-over-hand assistance", "with hand over hand assistance", "with fading", "with faded prompts",
    "without assistance", "without help", "without adult support", "without support", "unprompted",
    "without reminders", "without being prompted", "with supervision", "with close supervision",
  ]
  static let leads: WordSet = ["with", "given", "without", "using", "after", "following"]
  static let nouns: WordSet = [
    "prompt", "prompts", "prompting", "cue", "cues", "cueing", "cuing", "assist", "assists", "assistance",
    "support", "supports", "help", "reminder", "reminders", "redirection", "redirections", "redirects",
    "guidance",
  ]
  static let kinds: WordSet = [
    "verbal", "visual", "gestural", "gesture", "physical", "model", "modeling", "minimal", "moderate",
    "maximum", "maximal", "min", "mod", "max", "teacher", "adult", "staff", "peer", "partial", "full",
    "tactile", "indirect", "direct", "additional", "faded", "fading", "or", "and", "/", ",", "-", "some",
    "few", "no", "any", "a", "an", "the", "single", "total", "nonverbal", "non", "auditory", "light",
    "contact", "guard", "stand", "by", "standby", "occasional", "intermittent", "consistent", "varied",
    "level", "of", "limited", "initial", "repeated", "further", "only", "explicit", "specific", "sensory",
    "therapist", "environmental", "more", "than", "one", "two",
  ]
}
