import IEPModel

/// What a few words among goals are, where a label or a place alone does not tell.
extension SpannedText {
  /// "1", "#2", "3 of 4": the number of a goal and nothing else.
  var isGoalNumber: Bool {
    let tokens = PhraseToken.tokens(of: self)
    return !tokens.isEmpty && tokens.count <= 4 && tokens.contains { $0.number != nil }
      && tokens.allSatisfy { $0.number != nil || ["#", "of", "."].contains($0.text) }
  }

  /// "Braille reading", where a number might stand: a few words, which name what the goal is about.
  var namesGoalArea: Bool {
    startsWithCapital && (1...6).contains(words.count) && bytes.count > 3
      && bytes.contains(where: \.isASCIILowercase) && !bytes.contains(where: \.isASCIIDigit)
  }

  /// "Goals of 2025-26 (closed, for information only)": a title over goals that are none of this plan, whatever stands on the
  /// lines below it.
  var tellsClosedGoals: Bool {
    let line = gapPieces.first ?? self
    let title = line.bytes.firstIndex(of: UInt8(ascii: ")")).map { line[0..<($0 + 1)] } ?? line
    let said = PhraseToken.tokens(of: title).map(\.text)
    // "Goals 1 and 2 are closed; the goals below are new." is no title.
    guard said.count <= 16, said.contains("goals"), startsWithCapital,
      title.bytes.last.map({ !".;:".utf8.contains($0) }) ?? false,
      !said.contains(where: { Self.verbs.contains($0) })
    else { return false }
    let phrase = said.map(\.string).joined(separator: " ")
    return ["closed", "for information only", "for comparison only", "no longer in effect", "not continued"]
      .contains { phrase.holds($0) }
  }

  /// "required for students with disabilities who take the alternate test", "[x] Parent has determined these are not necessary":
  /// what a form says of steps, and none of them.
  var tellsWhoNeedsSteps: Bool {
    let said = PhraseToken.tokens(of: self).prefix(16).map(\.text)
    if said.contains("will") { return false }
    return said.prefix(12).contains("required") && said.contains { ["students", "children"].contains($0) }
      || said.indices.contains { index in
        said[index] == "not" && said.dropFirst(index + 1).prefix(2).contains(where: Self.needed.contains)
      }
  }

  private static let needed: WordSet = ["necessary", "required", "needed", "applicable", "appropriate"]

  private static let verbs: WordSet = ["will", "are", "is", "was", "were", "have", "has", "had", "be"]
}
