import IEPModel

/// Goals that name nobody: "Identify the main idea with 80% accuracy".
extension GoalBuilder {
  /// Whether words are a goal's sentence, or say by themselves what is done and how well.
  static func isGoal(_ text: SpannedText) -> Bool { isSentence(text) || isBare(text) }

  /// Whether words begin with what is done, in its base form, and say how well: not "Reading 90 words a minute".
  static func isBare(_ text: SpannedText) -> Bool {
    guard text.words.count >= 4, let first = PhraseToken.tokens(of: text).first?.text,
      GoalVerbs.base(of: first) == first
    else { return false }
    return !GoalPhrase.read(text, names: [], as: .goal).criteria.isEmpty
  }
}
