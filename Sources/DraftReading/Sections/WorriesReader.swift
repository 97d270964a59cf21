import IEPModel

/// What worries a parent, told where a report speaks of the family: "Background and Parent Information".
enum WorriesReader {
  /// The paragraphs of parts about the parents that tell a worry of theirs, where the draft has no part for it.
  static func read(_ reading: inout Reading) {
    guard reading.draft.parentConcerns == nil else { return }
    let told = reading.sections.filter { $0.covers(.parentInfo) }.flatMap(\.passages)
      .filter { $0.kind == .text && $0.text.endsSentence && tellsWorry($0.text) }.map(\.text)
    if !told.isEmpty { reading.draft.parentConcerns = told.whole.trimmed.sourced }
  }

  /// Whether a sentence names a parent and a worry that is not denied. O(words).
  private static func tellsWorry(_ text: SpannedText) -> Bool {
    text.saidSentences.contains { sentence in
      let tokens = PhraseToken.tokens(of: sentence)
      guard tokens.contains(where: { parents.contains($0.text) }) else { return false }
      return tokens.indices.contains { index in
        worries.contains(tokens[index].text)
          && !tokens[..<index].suffix(3).contains { denials.contains($0.text) }
      }
    }
  }

  private static let parents: WordSet = [
    "ms", "mrs", "mr", "mother", "father", "mom", "dad", "parent", "parents", "guardian", "grandmother",
    "grandfather", "aunt", "uncle", "family", "stepmother", "stepfather", "mother's", "father's", "parent's",
    "parents'",
  ]
  private static let worries: WordSet = [
    "concern", "concerns", "concerned", "worry", "worries", "worried", "afraid", "fear", "fears", "fearful",
  ]
  private static let denials: WordSet = ["no", "not", "without", "never", "any", "nor", "neither"]
}
