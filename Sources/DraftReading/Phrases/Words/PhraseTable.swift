import IEPModel

/// Fixed phrases and what each stands for; of those that fit at a place the longest wins.
///
/// A cell lists phrases between `|`. Dashes and full stops between the words of a draft do not matter, so
/// that `pull out` also reads "pull-out" and `gen ed` "Gen. Ed.". `#` stands for one number.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Row: Sendable {
    var words: Range<Int>
    var value: Value
    var next: Int?
  }

  /// The words of all rows, one row after another.
  private var words: [PhraseWord] = []
  /// The longest first, then as the table lists them.
  private var rows: [Row] = []
  /// The row that begins with a word and comes first in `rows`; each row knows the next that begins as it does.
  private var starting = WordTable<Int>()
  /// The first of those that start with a number.
  private var numbered: Int?

  init(_ table: KeyValuePairs<Value, StaticString>) {
    for (value, cell) in table { add(cell, value) }
    index()
  }

  /// Adds the phrases of a cell, whose words are parted by blanks and line ends.
  private mutating func add(_ cell: StaticString, _ value: Value) {
    let bytes = UnsafeBufferPointer(start: cell.utf8Start, count: cell.utf8CodeUnitCount)
    var first = words.count
    var at = 0
    while at <= bytes.count {
      if at == bytes.count || bytes[at] == UInt8(ascii: "|") {
        if words.count > first { rows.append(Row(words: first..<words.count, value: value)) }
        first = words.count
        at += 1
      } else if bytes[at].isASCIISpace {
        at += 1
      } else {
        let start = at
        while at < bytes.count, !bytes[at].isASCIISpace, bytes[at] != UInt8(ascii: "|") { at += 1 }
        words.append(PhraseWord(UnsafeBufferPointer(rebasing: bytes[start..<at])))
      }
    }
  }

  private mutating func index() {
    rows.sort { $0.words.count > $1.words.count }
    for place in rows.indices.reversed() {
      let first = words[rows[place].words.lowerBound]
      rows[place].next = first == "#" ? numbered : starting[first]
      if first == "#" { numbered = place } else { starting.set(first, place) }
    }
  }

  /// The longest phrase that starts at a token.
  func longest(_ tokens: [PhraseToken], at start: Int) -> Found<Value>? {
    guard let first = tokens.text(start) else { return nil }
    var best: Found<Value>?
    func take(_ first: Int?) {
      var next = first
      while let place = next {
        next = rows[place].next
        if let end = end(of: rows[place].words, tokens, at: start), end > best?.end ?? start {
          best = Found(rows[place].value, end: end)
        }
      }
    }
    take(starting[first])
    if numbered != nil, NumberWords.read(tokens, at: start) != nil { take(numbered) }
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

  private func end(of row: Range<Int>, _ tokens: [PhraseToken], at start: Int) -> Int? {
    var index = start
    for place in row {
      let word = words[place]
      while place > row.lowerBound, let between = tokens.text(index), between != word,
        between == "-" || between == "."
      {
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
  init(_ cells: StaticString...) {
    for cell in cells { add(cell, true) }
    index()
  }
}
