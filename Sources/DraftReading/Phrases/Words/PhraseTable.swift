/// Fixed phrases and what each stands for; of those that fit at a place the longest wins.
///
/// A cell lists phrases between `|`. Dashes and full stops between the words of a draft do not matter, so
/// that `pull out` also reads "pull-out" and `gen ed` "Gen. Ed.". `#` stands for one number.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Row: Sendable {
    var words: [String]
    var value: Value
  }

  /// By first word, the longest first.
  private var rows: [String: [Row]] = [:]
  /// Those that start with a number.
  private var numbered: [Row] = []

  init(_ table: KeyValuePairs<Value, String>) {
    for (value, cell) in table {
      for phrase in cell.split(separator: "|") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else { continue }
        rows[first, default: []].append(Row(words: words, value: value))
      }
    }
    rows = rows.mapValues { rows in rows.sorted { $0.words.count > $1.words.count } }
    numbered = rows.removeValue(forKey: "#") ?? []
  }

  /// The longest phrase that starts at a token.
  func longest(_ tokens: [PhraseToken], at start: Int) -> Found<Value>? {
    guard let first = tokens.text(start) else { return nil }
    var best: Found<Value>?
    func take(_ rows: [Row]) {
      for row in rows {
        guard let end = end(of: row.words, tokens, at: start), end > best?.end ?? start else { continue }
        best = Found(row.value, end: end)
      }
    }
    if let rows = rows[first] { take(rows) }
    if !numbered.isEmpty, NumberWords.read(tokens, at: start) != nil { take(numbered) }
    return best
  }

  /// Every phrase from left to right; none overlaps another.
  func all(_ tokens: [PhraseToken]) -> [(value: Value, tokens: Range<Int>)] {
    var found: [(value: Value, tokens: Range<Int>)] = []
    var index = 0
    while index < tokens.count {
      if let match = longest(tokens, at: index) {
        found.append((match.value, index..<match.end))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }

  private func end(of words: [String], _ tokens: [PhraseToken], at start: Int) -> Int? {
    var index = start
    for (place, word) in words.enumerated() {
      while place > 0, let between = tokens.text(index), between != word, between == "-" || between == "." {
        index += 1
      }
      if word == "#" {
        guard let number = NumberWords.read(tokens, at: index) else { return nil }
        index = number.end
      } else {
        guard tokens.text(index) == word else { return nil }
        index += 1
      }
    }
    return index
  }
}

extension PhraseTable where Value == Bool {
  /// Phrases that only have to be known.
  init(_ cells: String...) {
    self.init(cells.joined(separator: "|"))
  }

  private init(_ cell: String) {
    self.init([true: cell])
  }
}
