/// Whether a sentence tells a help that the plan does not give: one for all children, or one outside the plan.
enum GivenToAll {
  /// "ESL is given to all EL students", "Title I math, not IEP time". Not "to all 3 students of her group", "to all staff".
  static func says(_ tokens: [PhraseToken]) -> Bool {
    if !outside.all(tokens).isEmpty { return true }
    // "All first graders have a 60 min. literacy block", "Other students in the school get 25 minutes of reading lab".
    if ["all", "every", "other"].contains(tokens.first?.text), tokens.number(1) == nil,
      let child = tokens.prefix(5).lastIndex(where: { children.contains($0.text) }),
      tokens[child...].dropFirst().prefix(5).contains(where: { having.contains($0.text) })
    {
      return true
    }
    return tokens.indices.contains { index in
      // "given to all EL students", "available for every third grader".
      ["all", "every"].contains(tokens[index].text)
        && tokens.text(index + 1) != "of" && tokens.number(index + 1) == nil
        && (["to", "for"].contains(tokens.text(index - 1) ?? "")
          && giving.contains(tokens.text(index - 2) ?? "")
          // "gives every junior a daily advisory".
          || ["give", "gives", "offers", "provides"].contains(tokens.text(index - 1) ?? ""))
        && tokens[(index + 1)...].prefix(3).contains { children.contains($0.text) }
    }
  }

  private static let outside = PhraseTable(
    """
    not iep time | not iep minutes | no iep time | no iep minutes | not an iep service | not iep services | no iep service
    | is from regular education | is from general education | part of regular education | part of general education
    | not a special education service | not special education time | not special education minutes
    """)
  private static let giving: WordSet = [
    "given", "provided", "offered", "open", "available", "taught", "goes",
  ]
  private static let having: WordSet = ["have", "has", "get", "gets", "receive", "receives"]
  private static let children: WordSet = [
    "students", "student", "children", "child", "pupils", "pupil", "learners", "learner", "grader", "graders",
    "kids", "junior", "juniors", "senior", "seniors", "freshman", "freshmen", "sophomore", "sophomores",
  ]
}
