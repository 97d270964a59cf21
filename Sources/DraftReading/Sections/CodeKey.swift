import IEPModel

/// What the letters in tables mean, as a line near them says: "* R = Regular class   S = Special education class", "2a Resource
/// Setting; 2b Separate Setting; 3a Community Setting".
struct CodeKey {
  private var meanings: [String: SpannedText] = [:]

  /// The keys of a whole draft: a letter with two meanings has none. O(bytes).
  init(_ sections: [DraftSection]) {
    var twice: Set<String> = []
    for passage in sections.flatMap(\.passages) where passage.table == nil {
      for (code, meaning) in Self.entries(of: passage.line ?? passage.text) {
        if let known = meanings[code], known.string != meaning.string { twice.insert(code) }
        meanings[code] = meaning
      }
    }
    for code in twice { meanings[code] = nil }
  }

  /// A cell with what its letters mean in their place: "2 x W" as "2 x Weekly". O(words).
  func resolved(_ cell: SpannedText) -> SpannedText {
    guard !meanings.isEmpty else { return cell }
    let words = cell.words
    guard words.count <= 4, words.contains(where: { meanings[cell[$0].string] != nil }) else { return cell }
    return words.reduce(into: SpannedText()) { text, word in
      text.append(meanings[cell[word].string] ?? cell[word])
    }
  }

  /// The letters that a line explains, two or more, with what it says of each; nothing for any other line.
  static func entries(of line: SpannedText) -> [(code: String, meaning: SpannedText)] {
    let found = line.bytes.contains(UInt8(ascii: "=")) ? signed(line) : listed(line)
    return found.count > 1 ? found : []
  }

  /// "D = Daily   W = Weekly".
  private static func signed(_ line: SpannedText) -> [(code: String, meaning: SpannedText)] {
    let tokens = PhraseToken.tokens(of: line)
    let signs = tokens.indices.dropFirst().filter { index in
      tokens[index].text == "=" && tokens[index - 1].isWord && tokens[index - 1].range.count <= 3
        && line.bytes[tokens[index - 1].range.lowerBound].isASCIIUppercase
    }
    return zip(signs, signs.dropFirst().map { $0 - 1 } + [tokens.count]).compactMap { sign, next in
      guard let last = tokens[(sign + 1)..<next].last(where: \.isWord) else { return nil }
      let meaning = line[tokens[sign].range.upperBound..<last.range.upperBound].trimmed
      return (line[tokens[sign - 1].range].string, meaning)
    }
  }

  /// "*1a General Education Setting; 2a Resource Setting; 2c Related Service Setting".
  private static func listed(_ line: SpannedText) -> [(code: String, meaning: SpannedText)] {
    let start = line.bytes.prefix { $0 == UInt8(ascii: "*") }.count
    guard line.bytes[safe: start]?.isASCIIDigit ?? false else { return [] }
    let cuts = line.bytes.indices.filter { line.bytes[$0] == UInt8(ascii: ";") }
    guard cuts.count > 1 else { return [] }
    let pieces = zip([start] + cuts.map { $0 + 1 }, cuts + [line.count]).map { line[$0..<$1].trimmed }
    let entries = pieces.compactMap { piece -> (code: String, meaning: SpannedText)? in
      guard let code = piece.words.first, code.count == 2, piece.bytes[0].isASCIIDigit,
        piece.bytes[1].isASCIILowercase, piece.words.count > 1
      else { return nil }
      return (piece[code].string, piece[code.upperBound..<piece.count].trimmed)
    }
    return entries.count == pieces.count ? entries : []
  }
}
