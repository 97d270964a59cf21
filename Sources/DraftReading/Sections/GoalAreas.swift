import IEPModel

/// The area of a goal where it stands before the goal's sentence.
extension SpannedText {
  /// "Rdg Fluency - By 1/28/2027, …" as the area and the goal's sentence after it.
  var areaBeforeDash: (area: SpannedText, sentence: SpannedText)? {
    guard let (area, rest) = partedAtDash, (1...4).contains(area.words.count), area.startsWithCapital,
      area.bytes.allSatisfy({ !$0.isASCIIDigit && $0 != UInt8(ascii: ",") }),
      rest.startsWithCapital, GoalBuilder.isGoal(rest)
    else { return nil }
    return (area, rest)
  }

  /// "(Articulation): By January, …", "Self-advocacy. By January, …", "SPEECH; Rosie will …" as the area and the goal's sentence after it.
  var areaFirst: (area: SpannedText, sentence: SpannedText)? { areaBeforeStop ?? areaOnFirstLine }

  private var areaBeforeStop: (area: SpannedText, sentence: SpannedText)? {
    let isRemark = bytes.first == UInt8(ascii: "(")
    guard let end = bytes.firstIndex(where: { isRemark ? $0 == UInt8(ascii: ")") : ".;".utf8.contains($0) }),
      end <= 60, end + 1 < count
    else { return nil }
    let area = self[(isRemark ? 1 : 0)..<end].trimmed
    let after = self[(end + 1)..<count]
    let start = after.bytes.firstIndex { $0.isASCIILetter || $0.isASCIIDigit } ?? after.count
    let rest = after[start..<after.count]
    let isTitle =
      isRemark
      || start > 0 && !area.bytes.contains(where: \.isASCIIDigit)
        && (area.words.count <= 5 && area.startsWithCapital
          // "Goal 1, work completion. Right now …"
          || area.words.count <= 3 && rest.startsWithCapital && bytes[end] == UInt8(ascii: "."))
    return isTitle && GoalBuilder.isGoal(rest) ? (area, rest) : nil
  }

  /// "(Need #2)" names no area: nil for it alone, what stands behind it else.
  var withoutNeed: SpannedText? {
    guard bytes.first == UInt8(ascii: "("), let close = bytes.firstIndex(of: UInt8(ascii: ")")) else {
      return self
    }
    let words = FormPhrase.normalized(self[1..<close]).split(separator: " ")
    guard words.count == 2, ["need", "needs", "standard"].contains(words[0]),
      words[1].allSatisfy({ $0.isNumber || $0 == "," })
    else { return self }
    let rest = self[(close + 1)..<count].trimmed
    return rest.bytes.contains(where: \.isWordByte) ? rest : nil
  }

  /// "1.1 With a model, … 1.2 With a cue, …", "1. By May, … 2. By June, …": steps by their numbers; the whole where it is one.
  var numberedSteps: [(number: SpannedText?, text: SpannedText)] {
    let tokens = PhraseToken.tokens(of: self)
    if let steps = letteredSteps(tokens) { return steps }
    let starts = tokens.indices.filter { index in
      // "… by 05/29/2026 2. Read 84 words": behind a number that ends the step before it.
      let isFirst =
        index == 0 || [".", ";", "%"].contains(tokens[index - 1].text) || tokens[index - 1].number != nil
      let behind = tokens[index].range.upperBound
      // "1.1 With a model" or "1. By May".
      let isPart = tokens[index].number?.scale == 1 && tokens.at(index + 1)?.isWord ?? false && behind < count
      let isWhole = tokens[index].number?.whole.map { $0 < 10 } ?? false && tokens.text(index + 1) == "."
      let blank = isWhole ? behind + 1 : behind
      return isFirst && (isPart || isWhole) && blank + 1 < count && bytes[blank] == UInt8(ascii: " ")
        && bytes[blank + 1].isASCIIUppercase
    }.map { tokens[$0].range }
    guard starts.count > 1, starts[0].lowerBound == 0 else { return [(nil, self)] }
    return zip(starts, starts.dropFirst().map(\.lowerBound) + [count]).map { number, end in
      let rest = self[number.upperBound..<end].trimmed
      return (self[number], rest.bytes.first == UInt8(ascii: ".") ? rest[1..<rest.count].trimmed : rest)
    }
  }

  /// "(a) 20 signs by June; (b) 30 signs by May", "a. By June, … b. By May, …": a letter with its sign before each.
  private func letteredSteps(_ tokens: [PhraseToken]) -> [(number: SpannedText?, text: SpannedText)]? {
    let starts = tokens.indices.compactMap { index -> (letter: Range<Int>, from: Int, start: Int)? in
      let isFirst = index == 0 || [".", ";", ","].contains(tokens[index - 1].text)
      let isOpen = tokens[index].text == "("
      let at = isOpen ? index + 1 : index
      guard isFirst, let letter = tokens.at(at), letter.range.count == 1, let sign = tokens.at(at + 1),
        sign.text == ")" || sign.text == "." && !isOpen,
        isOpen || self[letter.range.lowerBound..<count].isLetteredStep
      else { return nil }
      return (letter.range, sign.range.upperBound, tokens[index].range.lowerBound)
    }
    let letters = starts.compactMap { bytes[safe: $0.letter.lowerBound] }
    guard starts.count > 1, starts[0].start == 0, zip("abcdefgh".utf8, letters).allSatisfy(==) else {
      return nil
    }
    let ends = starts.dropFirst().map(\.start) + [count]
    return zip(starts, ends).map { start, end in
      let rest = self[start.from..<end].trimmed
      let cut = rest.bytes.last.map { ";,".utf8.contains($0) } ?? false ? rest.count - 1 : rest.count
      return (self[start.letter], rest[0..<cut])
    }
  }

  /// "a. By June, …", "b) Given …": a small letter with its sign before a sentence.
  var isLetteredStep: Bool {
    count > 4 && bytes[0].isASCIILowercase && ".)".utf8.contains(bytes[1]) && bytes[2] == UInt8(ascii: " ")
      && bytes[3].isASCIIUppercase
  }

  /// "(Need 1: Speech)" without its parentheses.
  var withoutRemark: SpannedText {
    let text = strippingLabelEnd
    guard text.bytes.first == UInt8(ascii: "("), text.bytes.last == UInt8(ascii: ")") else { return text }
    return text[1..<(text.count - 1)].trimmed
  }
}
