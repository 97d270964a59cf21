import IEPModel

/// What codes in the lines of goals stand for, as a list above them says: "Procedure codes: 1. Teacher-made tests
/// 2. Observations", and under a goal "Procedure: 2".
struct GoalCodes {
  /// By the fact that they are codes of: "goal.method", "goal.schedule".
  private var meanings: [String: [String: SpannedText]] = [:]

  init() {}

  /// The lists of a whole draft; a code with two meanings has none. O(bytes).
  init(_ sections: [DraftSection], _ words: FormWords) {
    for passage in sections.flatMap(\.passages) {
      guard let label = passage.label, let fact = Self.fact(of: label, words) else { continue }
      add(Self.entries(of: passage.text), to: fact)
    }
  }

  /// The fact whose codes a label announces: "Procedure codes", "Evaluation schedule key".
  private static func fact(of label: SpannedText, _ words: FormWords) -> String? {
    switch words.labels.name(of: FormPhrase.normalized(label), in: "goal.") {
    case "goal.methodCodes": "goal.method"
    case "goal.scheduleCodes": "goal.schedule"
    default: nil
    }
  }

  private mutating func add(_ entries: [(code: String, meaning: SpannedText)], to fact: String) {
    var twice: Set<String> = []
    for (code, meaning) in entries {
      if let known = meanings[fact]?[code], known.string != meaning.string { twice.insert(code) }
      meanings[fact, default: [:]][code] = meaning
    }
    for code in twice { meanings[fact]?[code] = nil }
  }

  /// What the codes in a value stand for; nil where it holds anything else. "6, 10", "A and C", "#3".
  func meanings(of value: SpannedText, as fact: String) -> [SpannedText]? {
    guard let known = meanings[fact], value.count <= 24 else { return nil }
    let tokens = PhraseToken.tokens(of: value).filter {
      ![",", ";", "/", "&", "and", "#", ".", "+"].contains($0.text)
    }
    let found = tokens.map { known[value[$0.range].string.uppercased()] }
    return found.isEmpty || found.contains(nil) ? nil : found.compactMap(\.self)
  }

  /// "1. Teacher-made tests  2. Observations": numbers or letters that count on from the first, each with a sign behind it and
  /// words up to the next. Nothing for any other text.
  static func entries(of text: SpannedText) -> [(code: String, meaning: SpannedText)] {
    let tokens = PhraseToken.tokens(of: text)
    var starts: [(code: String, at: Int, from: Int)] = []
    for index in tokens.indices {
      let code = text[tokens[index].range].string.uppercased()
      let isNext = starts.last.map { code == Self.code(after: $0.code) } ?? ["1", "A"].contains(code)
      guard isNext, index == 0 || tokens[index].spaced,
        let sign = tokens.at(index + 1), [".", ")", "-", "=", ":", "–"].contains(sign.text)
      else { continue }
      starts.append((code, tokens[index].range.lowerBound, sign.range.upperBound))
    }
    guard starts.count > 1, starts[0].at == 0 else { return [] }
    let entries = zip(starts, starts.dropFirst().map(\.at) + [text.count]).map { start, end in
      (code: start.code, meaning: text[start.from..<end].trimmed.withoutComma)
    }
    return entries.allSatisfy { (1...8).contains($0.meaning.words.count) } ? entries : []
  }

  private static func code(after last: String) -> String? {
    if let number = Int(last) { return String(number + 1) }
    return last.utf8.first.map { String(UnicodeScalar($0 + 1)) }
  }
}

extension SpannedText {
  fileprivate var withoutComma: SpannedText {
    bytes.last.map { ",;".utf8.contains($0) } ?? false ? self[0..<(count - 1)].trimmed : self
  }
}
