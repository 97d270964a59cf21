import IEPModel

/// Accommodations told in sentences: "She will be given extended time, a quiet room and breaks."
enum AccommodationSentences {
  /// One for each thing that a sentence lists; a sentence that gives one is taken whole, so that its "may" stays.
  ///
  /// `takesAll`: also a sentence of which no list knows what it gives, in a part that is about nothing else.
  static func pieces(of text: SpannedText, takesAll: Bool = false) -> [SpannedText] {
    text.saidSentences.flatMap { sentence -> [SpannedText] in
      if let pieces = commaList(sentence) { return pieces }
      let tokens = PhraseToken.tokens(of: sentence)
      if tokens.contains(where: { denials.contains($0.text) }) { return [] }
      // "Adults wait 10 seconds before they help."
      if takesAll, tokens.count > 3, ["adults", "staff", "teachers"].contains(tokens[0].text) {
        return [sentence]
      }
      guard
        let verb = tokens.indices.lazy.filter({ !isMonth(tokens, $0, sentence) })
          .compactMap({ verbs.longest(tokens, at: $0) }).first,
        let first = tokens.at(verb.end)
      else { return [] }
      let rest = sentence[first.range.lowerBound..<sentence.count].strippingLabelEnd.trimmed
      // "For tests, he will get extra time": when it is given stays with what is given.
      if !isTied(tokens), let pieces = list(rest) { return pieces }
      return isKnown(sentence) || takesAll && isGift(tokens, verb) ? [sentence] : []
    }
  }

  /// "in May": no verb.
  private static func isMonth(_ tokens: [PhraseToken], _ index: Int, _ text: SpannedText) -> Bool {
    index > 0 && tokens[index].text == "may" && text.startsWithCapital(tokens[index])
  }

  /// Whether words before the subject say when: "On tests, …", "When there is a test, …".
  private static func isTied(_ tokens: [PhraseToken]) -> Bool {
    ["for", "on", "in", "when", "during", "if", "before", "after"].contains(tokens.first?.text ?? "")
      && tokens.prefix(8).contains { $0.text == "," }
  }

  /// Whether a sentence says what the child gets or may do, or what teachers do: not what the team will decide.
  private static func isGift(_ tokens: [PhraseToken], _ verb: Found<Bool>) -> Bool {
    !tokens[..<verb.end].contains { others.contains($0.text) }
  }

  private static let others: WordSet = [
    "team", "committee", "accommodations", "accommodation", "these", "they", "parents", "parent", "plan",
    "iep", "review",
    "i", "you",
  ]

  /// "Math class: a times table, graph paper, a calculator": such a list of one place, which is said with each.
  static func placedList(_ text: SpannedText) -> [SpannedText]? {
    guard let colon = text.bytes.firstIndex(of: UInt8(ascii: ":")), colon < 60,
      case let place = text[0..<colon].trimmed, (1...6).contains(place.words.count)
    else { return nil }
    return placedList(text[(colon + 1)..<text.count].trimmed, at: place)
  }

  static func placedList(_ text: SpannedText, at place: SpannedText) -> [SpannedText]? {
    commaList(text)?.map(place.labelling)
  }

  /// "English 11: text-to-speech for novels; typed notes": what a class by its name has, said with each; nil for any other
  /// label, and where nothing is known for help.
  static func ofClass(_ text: SpannedText, at label: SpannedText) -> [SpannedText]? {
    let phrase = FormPhrase.normalized(label)
    let isSubject =
      label.words.count <= 5
      && PhraseToken.tokens(of: label).contains { SchoolSubjects.words.contains($0.text) }
    let isClass = phrase.hasSuffix(" class") || phrase == "all classes" || isSubject
    guard isClass || label.words.count <= 4 && !DraftSection.isGroup(label), !text.saysNothing else {
      return nil
    }
    if isClass, let pieces = placedList(text, at: label) { return pieces }
    var pieces: [SpannedText] = []
    for part in text.bytes.split(separator: UInt8(ascii: ";")) {
      pieces.append(text[part.startIndex..<part.endIndex].strippingLabelEnd.trimmed)
    }
    pieces.removeAll(where: \.isEmpty)
    let areShort = pieces.allSatisfy { $0.words.count <= 14 && $0.saidSentences.count == 1 }
    // "Automotive Technologies III": a label that may be a class, where all beside it is known for help.
    let isHelp = isClass ? pieces.contains(where: isKnown) : pieces.allSatisfy(isKnown)
    return areShort && !pieces.isEmpty && isHelp ? pieces.map(label.labelling) : nil
  }

  /// "Extended time (1.5x), preferential seating, frequent breaks": three short pieces or more, most of them known, and
  /// no sentence.
  static func commaList(_ text: SpannedText) -> [SpannedText]? {
    var pieces: [SpannedText] = []
    var (start, depth) = (0, 0)
    for (index, byte) in (text.bytes + [UInt8(ascii: ",")]).enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      guard depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") else { continue }
      pieces.append(text[start..<index].strippingLabelEnd.trimmed)
      start = index + 1
    }
    let areShort = pieces.allSatisfy { piece in
      (1...12).contains(PhraseToken.tokens(of: piece).count(where: \.isWord)) && !hasVerb(piece)
    }
    return pieces.count >= 3 && areShort && pieces.count(where: isKnown) * 2 >= pieces.count ? pieces : nil
  }

  /// Whether a part lists what it gives in lines of their own without a sign: three or more, most of them known. A health plan
  /// has others ("Snacks in class"): there each line is counted, or one is known and no sentence stands among them.
  static func areLines(_ passages: [Passage]) -> Bool {
    let texts = passages.filter { $0.kind == .text && !$0.isItem }.map(\.text)
    let areCounted = texts.enumerated().allSatisfy { number(of: $1) == $0 + 1 }
    if areCounted, texts.count >= 3 { return true }
    let lines = texts.filter(isLine)
    let known = lines.count { isKnown($0) }
    guard lines.count >= 3, known * 2 < lines.count else { return lines.count >= 3 }
    return lines.count == texts.count && known > 0 && lines.allSatisfy { $0.words.count <= 10 && !tells($0) }
  }

  /// "Digital copies of all handouts.": one thing, and no sentence about it.
  static func isLine(_ text: SpannedText) -> Bool {
    let text = withoutNumber(text)
    return text.startsWithCapital && text.words.count <= 16 && !hasVerb(text)
      && text.saidSentences.count == 1 && CheckBox.read(text).isEmpty
  }

  /// "2. Water bottle at desk" without what counts it.
  static func withoutNumber(_ text: SpannedText) -> SpannedText {
    number(of: text) == nil ? text : text[text.words[0].upperBound..<text.count].trimmed
  }

  /// The number of a line that counts: "2.", "2)" and words behind it.
  static func number(of text: SpannedText) -> Int? {
    guard text.words.count > 1, case let first = text[text.words[0]], first.count < 4,
      ".)".utf8.contains(first.bytes[first.count - 1])
    else { return nil }
    return Int(first[0..<(first.count - 1)].string)
  }

  /// Whether a line begins as a sentence about the child or the team does.
  private static func tells(_ text: SpannedText) -> Bool {
    PhraseToken.tokens(of: text).first.map { subjects.contains($0.text) } ?? false
  }

  private static let subjects: WordSet = [
    "he", "she", "they", "it", "we", "the", "this", "these", "there", "his", "her", "their", "parent",
    "parents",
    "student", "team", "see",
  ]

  /// "Scribe: refused", "Extra breaks – discontinued 5/2026": named as not given.
  static func isOver(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    if !refusals.all(tokens).isEmpty { return true }
    return tokens.indices.contains {
      [":", "-", "("].contains(tokens[$0].text) && $0 > 0 && $0 + 1 < tokens.count
        && ServiceMarks.isEnd(text[tokens[$0 + 1].range.lowerBound..<text.count].strippingLabelEnd)
    }
  }

  /// "Parent requested a reduced workload; team declined", "Preferential seating is not needed".
  private static let refusals = PhraseTable(
    """
    declined | rejected | not included | not selected | not chosen | team refused | school refused | parent refused | parents refused | was denied | were denied
    | request denied | is not needed | are not needed | not needed | not necessary | no longer needed | no longer needs
    | no longer uses | did not help | didn't help | decided against | not approved | considered , not | considered but not | is not required | are not required
    """)

  /// A text up to the sentence that lists what is given no more: "Wiggle seat. No longer needed: fidgets".
  static func withoutEnded(_ text: SpannedText) -> SpannedText {
    var kept = SpannedText()
    for sentence in text.sentences {
      let first = PhraseToken.tokens(of: sentence).prefix(2).map(\.text)
      let isEnd =
        first.first == "no" && first.last == "longer"
        || ["dropping", "discontinued", "discontinuing", "removed", "ended"].contains(first.first)
      if isEnd, !kept.isEmpty, sentence.bytes.contains(UInt8(ascii: ":")) { return kept }
      kept.append(sentence)
    }
    return text
  }

  private static func hasVerb(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    // "Breaks, not more than 3 a day".
    return tokens.indices.contains { saying.contains(tokens[$0].text) && tokens.text($0 + 1) != "more" }
  }

  private static let saying: WordSet = [
    "will", "is", "are", "was", "were", "has", "have", "had", "can", "may", "should", "does", "do",
    "receives",
    "uses", "benefits", "requires", "see", "check", "describe", "list", "not", "never", "declined", "cannot",
  ]

  /// The things of a list with commas, each of which is known by itself; nil where it is one thing.
  ///
  /// Two of one kind may be one thing and its place ("seating, front of the room"), unless a label says the kind.
  static func list(_ text: SpannedText, hasCategory: Bool = false) -> [SpannedText]? {
    let tokens = PhraseToken.tokens(of: text)
    var pieces: [SpannedText] = []
    var (start, depth) = (0, 0)
    for (index, token) in tokens.enumerated() {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      guard depth == 0, token.text == "," || token.text == "and" && tokens.text(index - 1) != "," else {
        continue
      }
      let isBoth = token.text == "," && tokens.text(index + 1) == "and"
      guard let next = tokens.at(isBoth ? index + 2 : index + 1), token.range.lowerBound >= start else {
        continue
      }
      let piece = text[start..<token.range.lowerBound].trimmed
      // "Repeat and rephrase directions", "time and a half": half of it is no thing of its own.
      if token.text == "and", !isKnown(piece) || !isKnown(text[next.range.lowerBound..<text.count]) {
        continue
      }
      pieces.append(piece)
      start = next.range.lowerBound
    }
    pieces.append(text[start..<text.count].strippingLabelEnd.trimmed)
    let kinds = pieces.map { AccommodationCategory.of(FormPhrase.normalized($0)) }
    let areSeveral = pieces.count > 2 || pieces.count == 2 && (hasCategory || kinds[0] != kinds[1])
    return areSeveral && !kinds.contains(.other) ? pieces : nil
  }

  static func isKnown(_ text: SpannedText) -> Bool {
    AccommodationCategory.of(FormPhrase.normalized(text)) != .other
  }

  private static let verbs = PhraseTable(
    """
    be given | is given | be provided with | be provided | is provided with | receive | receives | have | has
    | may use | can use | use | uses | be allowed to use | is allowed to use | be allowed to | is allowed to
    | be allowed | be permitted to | may | benefits from | requires | needs | give | provide | allow | seat
    | be seated | sit | be offered | gets | get | are read to | is read to | be read to | is read | are read | tests in
    | takes tests in | take tests in | is tested in | be tested in | is to | is to get | is to have | is going to | will say | will post
    | will tell | will let | will write | will read | is allowed | are to | will repeat | will check | will show
    """)
  private static let denials: WordSet = ["not", "never", "no", "declined", "cannot", "without"]
}
