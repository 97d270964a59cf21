import IEPModel

/// Test scores in running words: "WIAT-4 Word Reading: SS 76, 5th percentile".
///
/// A number is a score only where the draft names its kind beside it. Norms, goals, cut-offs, ranges, item counts and
/// shares of right answers are left alone, and so is everything that could be one of them: its words stay as they are.
struct ScoreText {
  let text: SpannedText
  let tokens: [PhraseToken]
  /// The child's: no name of a test.
  let names: [String]
  /// Tests that the other cells of the same row name.
  let testsBeside: Set<PhraseWord>
  /// The "Anneke" of "her twin sister, Anneke": names that stand right behind what somebody is to the child.
  let namesOfFamily: Set<PhraseWord>
  /// The clause that each token stands in, as a range of tokens.
  private let clauses: [Range<Int>]

  /// A score and the tokens that it was read from.
  struct Part {
    var score: Score
    var tokens: Range<Int>
    var measure: Range<Int>?
    /// Where the measure is named after the score: "85 on the WIAT-4".
    var measuresAfter = false
  }

  init(_ text: SpannedText, names: [String] = [], beside: [SpannedText] = []) {
    self.text = text
    self.names = names
    testsBeside = Set(beside.flatMap(Self.tests))
    tokens = PhraseToken.tokens(of: text)
    clauses = Self.clauses(of: tokens)
    namesOfFamily = Self.namesOfFamily(tokens, text)
  }

  private static func namesOfFamily(_ tokens: [PhraseToken], _ text: SpannedText) -> Set<PhraseWord> {
    Set(
      tokens.indices.compactMap { index in
        guard ScoreCues.family.contains(tokens[index].text) else { return nil }
        let next = tokens.text(index + 1) == "," ? index + 2 : index + 1
        guard let name = tokens.at(next), name.isWord, text.startsWithCapital(name) else { return nil }
        return name.text
      })
  }

  /// All scores, in order; `names` are the child's, and `beside` what the other cells of the row hold. O(tokens), times the
  /// length of a clause.
  static func read(_ text: SpannedText, names: [String] = [], beside: [SpannedText] = []) -> [Score] {
    // Few texts hold any: a look at the bytes spares the rest.
    guard text.bytes.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      return []
    }
    let reader = ScoreText(text.withRank, names: names, beside: beside)
    return reader.parts().map(reader.score)
  }

  /// The tests that a text names, with a capital.
  static func tests(in text: SpannedText) -> [PhraseWord] {
    PhraseToken.tokens(of: text)
      .filter { ScoreNames.tests.contains($0.text) && text.startsWithCapital($0) }.map(\.text)
  }

  func clause(_ index: Int) -> Range<Int> {
    clauses.indices.contains(index) ? clauses[index] : 0..<tokens.count
  }

  func parts() -> [Part] {
    var parts: [Part] = []
    var index = 0
    while index < tokens.count {
      let listed = listed(at: index)
      if let last = listed.last, listed.allSatisfy(isSaidOfTheChild) {
        parts += listed
        index = last.tokens.upperBound
        continue
      }
      // "SS 33?? – to check": whoever wrote it is not sure.
      guard let part = part(at: index), isSaidOfTheChild(part), tokens.text(part.tokens.upperBound) != "?"
      else {
        index += 1
        continue
      }
      index = max(index + 1, part.tokens.upperBound)
      join(part, to: &parts)
      while let last = parts.last, last.measuresAfter, let next = next(after: last) {
        index = next.tokens.upperBound
        parts.append(next)
      }
    }
    return parts
  }

  private func score(_ part: Part) -> Score {
    var score = part.score
    score.span = text.spans(of: tokens.bytes(part.tokens)).extent ?? SourceSpan(0, 0)
    score.measure = measure(of: part).map { text.sourced(tokens.bytes($0)) }
    return score
  }

  private func part(at index: Int) -> Part? {
    valueFirst(at: index) ?? nameFirst(at: index) ?? byPercentile(at: index)
  }

  /// Whether letters stand in capitals in the draft: "SS", not "ss".
  func isCapital(_ index: Int) -> Bool {
    guard let token = tokens.at(index) else { return false }
    return text.bytes[token.range].allSatisfy { $0.isASCIIUppercase }
  }

  /// Sentences, and their parts between semicolons.
  private static func clauses(of tokens: [PhraseToken]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in 0...tokens.count {
      guard index == tokens.count || ends(tokens, index) else { continue }
      let end = min(index + 1, tokens.count)
      for _ in start..<end { clauses.append(start..<end) }
      start = end
    }
    return clauses
  }

  static func ends(_ tokens: [PhraseToken], _ index: Int) -> Bool {
    guard let token = tokens.at(index), !token.isWord, token.number == nil else { return false }
    if [";", "?", "!", "•"].contains(token.text) { return true }
    guard token.text == ".", let next = tokens.at(index + 1) else { return false }
    return next.spaced && !(tokens.text(index - 1).map { ScoreCues.abbreviations.contains($0) } ?? false)
  }
}

extension SpannedText {
  /// The draft's own letter at a place is a capital.
  func startsWithCapital(_ token: PhraseToken) -> Bool {
    token.isWord && bytes[token.range.lowerBound].isASCIIUppercase
  }
}
