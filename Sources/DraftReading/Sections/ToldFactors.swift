import IEPModel

/// The factors of 34 CFR 300.324(a)(2) where sentences tell them: "His behavior does not impede learning, and he is not an
/// English learner", "Braille, no."
enum ToldFactors {
  /// What each clause says for certain; a clause with a condition, or one that only mentions a factor, says nothing.
  static func read(_ text: SpannedText, factor: (String) -> String?) -> [SpecialFactor] {
    text.sentences.flatMap { sentence in
      clauses(of: sentence).flatMap { clause -> [SpecialFactor] in
        let named = Set(pieces(of: clause).compactMap { factor(FormPhrase.normalized($0)) }).filter {
          // "She is not blind, but she has low vision": half of an answer.
          $0 != "braille" || !PhraseToken.tokens(of: sentence).contains { sight.contains($0.text) }
        }
        guard !named.isEmpty, let answer = answer(clause) else { return [] }
        return named.sorted().map {
          SpecialFactor(
            factor: $0, answer: Sourced(answer.value, clause.spans(of: answer.range)),
            text: clause.strippingLabelEnd.sourced)
        }
      }
    }
  }

  /// "English learner, no": a bare answer stays with the words before it.
  private static func clauses(of sentence: SpannedText) -> [SpannedText] {
    let tokens = PhraseToken.tokens(of: sentence)
    var parts: [SpannedText] = []
    var start = 0
    for index in tokens.indices where [",", ";", ":", "and", "but", "though"].contains(tokens[index].text) {
      guard let next = tokens.at(index + 1), tokens[index].range.lowerBound > start else { continue }
      let isAnswer = ["yes", "no"].contains(next.text) && !(tokens.at(index + 2)?.isWord ?? false)
      let opens = next.isWord && !isAnswer && (tokens[index].text != "and" || hasSubject(tokens, index + 1))
      // "Yes, communication is a need".
      let isAfterAnswer =
        tokens[index].text == "," && ["yes", "no"].contains(tokens.text(index - 1) ?? "")
        && sentence[start..<tokens[index].range.lowerBound].words.count < 2
      guard opens, !isAfterAnswer else { continue }
      parts.append(sentence[start..<tokens[index].range.lowerBound].trimmed)
      start = next.range.lowerBound
    }
    return (parts + [sentence[start..<sentence.count].trimmed]).filter { !$0.isEmpty }
  }

  /// "… and he is not": a clause, where "reading and writing" are two things.
  private static func hasSubject(_ tokens: [PhraseToken], _ index: Int) -> Bool {
    tokens[index...].prefix(5).contains { verbs.contains($0.text) }
  }

  /// "Braille or any assistive technology": each may be a factor.
  private static func pieces(of clause: SpannedText) -> [SpannedText] {
    let tokens = PhraseToken.tokens(of: clause)
    let cuts = tokens.filter { ["or", "nor", "and"].contains($0.text) }.map(\.range)
    return zip([0] + cuts.map(\.upperBound), cuts.map(\.lowerBound) + [clause.count]).map {
      clause[$0..<$1].trimmed
    }
  }

  private static func answer(_ clause: SpannedText) -> (value: Answer, range: Range<Int>)? {
    let tokens = PhraseToken.tokens(of: clause)
    guard !tokens.contains(where: { open.contains($0.text) }), cases.all(tokens).isEmpty else { return nil }
    let place =
      (tokens.first?.range.lowerBound ?? 0)..<(tokens.last { $0.isWord }?.range.upperBound ?? clause.count)
    // "Communication, yes", "Yes, communication is a need".
    for index in tokens.indices where ["yes", "no"].contains(tokens[index].text) {
      let isApart =
        [",", "-", ":"].contains(tokens.text(index - 1) ?? "") || index == 0 && tokens.text(1) == ","
      if isApart { return (tokens[index].text == "yes" ? .yes : .no, tokens[index].range) }
    }
    if let denial = tokens.first(where: { denials.contains($0.text) || $0.text.string.hasSuffix("n't") }) {
      return tokens.contains { verbs.contains($0.text) }
        ? (.no, denial.range.lowerBound..<place.upperBound) : nil
    }
    return affirms.all(tokens).isEmpty ? nil : (.yes, place)
  }

  private static let open: WordSet = [
    "may", "might", "if", "unless", "whether", "considered", "consider", "could", "only", "yet",
  ]
  /// "In the case of a child who is blind" asks.
  private static let cases = PhraseTable("in the case of | in case of | a student who | a child who")
  private static let sight: WordSet = ["vision", "print", "sight", "eyes", "glasses", "magnifier"]
  private static let denials: WordSet = ["not", "no", "never", "neither", "cannot"]
  private static let verbs: WordSet = [
    "is", "are", "has", "have", "does", "do", "needs", "need", "needed", "uses", "impedes", "impede", "gets",
    "isn't",
    "doesn't", "aren't", "required", "learning",
  ]
  private static let affirms = PhraseTable(
    """
    is a need | is needed | are needed | is required | are required | does need | needs | need | impedes | impede | gets in the way
    | get in the way | is an english | is learning english | has communication | is blind | is deaf | is visually | uses
    | does get in | is hard of hearing | interferes
    """)
}
