import IEPModel

/// One score in words that name its kind: "standard score 85, percentile 16, range 80 to 90".
///
/// A number without the name of its kind is no score: 85 may be a percent, an age or a page.
enum ScorePhrase {
  /// Nil where no kind is named or anything else stands there. O(tokens).
  static func read(_ text: SpannedText) -> Score? {
    var score: Score?
    for part in text.bytes.split(separator: UInt8(ascii: ",")).map({
      text[$0.startIndex..<$0.endIndex].trimmed
    }) {
      let tokens = PhraseToken.tokens(of: part)
      let words = tokens.prefix { $0.number == nil }.map(\.text).joined(separator: " ")
      let numbers = tokens.compactMap(\.number)
      if score == nil {
        guard let (kind, limit) = kind(named: words), numbers.count <= 1, let place = text.spans.extent else {
          return nil
        }
        score = Score(kind: kind, value: numbers.first, span: place)
        score?.limit = limit
      } else if words == "percentile", numbers.count == 1 {
        score?.percentile = numbers.first
      } else if words == "range", numbers.count == 2 {
        score?.low = numbers.first
        score?.high = numbers.last
      } else {
        return nil
      }
    }
    return score
  }

  private static func kind(named words: String) -> (Score.Kind, Score.Limit?)? {
    for kind in Score.Kind.allCases {
      let name = kind.notation
      guard words.hasPrefix(name) else { continue }
      switch words.utf8.dropFirst(name.utf8.count) {
      case let rest where rest.isEmpty: return (kind, nil)
      case let rest where rest.elementsEqual(" below".utf8): return (kind, .below)
      case let rest where rest.elementsEqual(" above".utf8): return (kind, .above)
      default: continue
      }
    }
    return nil
  }
}
