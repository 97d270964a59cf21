import IEPModel

/// What a form asks for, and the answer that stands after it: "Describe how the disability affects …?", "A description
/// of other options that the team considered and the reasons why those were rejected:".
struct Prompt {
  /// The question, without the sign that ends it.
  var label: SpannedText
  /// What stands after it on its last line.
  var value: SpannedText
  /// How many lines it takes.
  var lineCount: Int

  /// The longest prompt of a form runs over so many lines.
  static let lineLimit = 6

  /// Reads a prompt that begins on the first of these lines; nil where none does that a form is known to have.
  /// O(its length × rules).
  static func read(_ lines: ArraySlice<SpannedText>, _ words: FormWords) -> Prompt? {
    guard let first = lines.first?.trimmed.bytes.first(where: \.isWordByte), !first.isASCIILowercase else {
      return nil
    }
    var whole = SpannedText()
    for (count, line) in lines.prefix(lineLimit).enumerated() {
      if count > 0,
        startsAnew(line.trimmed, lines.first?.trimmed.isCapitals ?? false) || isFact(line.trimmed, words)
      {
        return nil
      }
      let start = whole.count
      whole.append(line)
      guard let end = end(in: whole.bytes, from: start) else {
        // "6/14/2027." above "Social work: …" is no part of its name.
        if count == 0, line.trimmed.endsSentence, whole.bytes.first?.isASCIIDigit ?? false { return nil }
        continue
      }
      let label = whole[0..<end].trimmed
      let phrase = FormPhrase.normalized(label)
      let isKnown = !words.labels.exact(phrase).isEmpty || words.headings.exactInNumber(phrase) != nil
      guard isKnown || isQuestion(label, phrase, endsInMark: whole.bytes[end] == UInt8(ascii: "?")),
        words.isAsked(phrase)
      else { return nil }
      let value = whole[(end + 1)..<whole.count].trimmed
      // "… will be measured by: (check all that apply)".
      let isRemark =
        value.bytes.first == UInt8(ascii: "(") && FormPhrase.normalized(value).hasPrefix("check ")
      return Prompt(label: label, value: isRemark ? SpannedText() : value, lineCount: count + 1)
    }
    return nil
  }

  /// Whether a line cannot be the rest of a question, which in a form of capitals goes on in capitals.
  private static func startsAnew(_ line: SpannedText, _ areCapitals: Bool) -> Bool {
    line.isEmpty || line.isNumbered || line.isCapitals && !areCapitals || !CheckBox.read(line).isEmpty
      || LabelledLine.read(line) != nil && !(line.bytes.first?.isASCIILowercase ?? false) && !areCapitals
  }

  /// "NAME: Ana Ruiz" below titles in capitals.
  private static func isFact(_ line: SpannedText, _ words: FormWords) -> Bool {
    guard let fact = LabelledLine.read(line), !fact.value.isEmpty, !fact.value.isCapitals else {
      return false
    }
    let phrase = FormPhrase.normalized(fact.label)
    return words.labels.exact(phrase).contains {
      $0.name.hasPrefix("student.") || $0.name.hasPrefix("dates.")
    }
  }

  /// The first colon or question mark outside parentheses, before a blank or the end.
  private static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: ":"), UInt8(ascii: "?"):
        let isLast = index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ")
        if depth == 0, isLast { return index }
      default: break
      }
    }
    return nil
  }

  /// A question is about "the student", never about a child as he or she; and it asks, or names what to write.
  private static func isQuestion(_ label: SpannedText, _ phrase: String, endsInMark: Bool) -> Bool {
    let words = phrase.split(separator: " ")
    guard let first = words.first, (2...60).contains(words.count), CheckBox.read(label).isEmpty else {
      return false
    }
    // "The reason we are proposing or refusing to take action is:".
    let named = first == "the" || first == "any" ? words[1] : first
    if askers.contains(first) || words.contains("purpose") || ["reason", "reasons", "other"].contains(named) {
      return true
    }
    // What stands before the last sentence's colon is a statement, not a question.
    if label.string.holds(". ") { return false }
    if endsInMark { return true }
    let isHeOrShe = words.indices.contains { index in
      let beside = [index - 1, index + 1].contains {
        words.indices.contains($0) && pronouns.contains(words[$0])
      }
      return pronouns.contains(words[index]) && !beside
    }
    return !isHeOrShe && !words.contains { verbs.contains($0) }
  }

  /// "Include strengths, parent concerns, … and how the disability affects the student's progress.": what the form asks for,
  /// and no answer.
  static func asksForImpact(_ text: SpannedText) -> Bool {
    let phrase = FormPhrase.normalized(text)
    return [
      "include ", "describe ", "summarize ", "state ", "explain ", "discuss ", "address ", "document ",
    ].contains(where: phrase.hasPrefix)
      && ["how the disability", "how the student", "how the child"].contains { phrase.holds($0) }
      && phrase.holds("disability")
  }

  /// "Describe supports needed", "List accommodations": what a form says before a list of help, and no name of any.
  static func asksForSupports(_ label: String) -> Bool {
    ["describe ", "list ", "specify ", "identify "].contains(where: label.hasPrefix)
      && ["support", "accommodation", "aids", "modification"].contains { label.holds($0) }
      && !label.holds("personnel") && !label.holds("staff")
  }

  private static let askers: Set<Substring> = [
    "describe", "list", "identify", "indicate", "explain", "summarize", "specify", "state", "document",
    "consider",
    "how", "what", "which", "when", "where", "why", "who", "does", "do", "is", "are", "will", "has", "if",
    "description", "explanation", "statement", "an",
  ]
  /// Words of a statement about the child, which a name of something to write does not hold.
  private static let verbs: Set<Substring> = [
    "is", "are", "was", "were", "will", "has", "have", "had", "can", "may", "needs", "shows", "reports",
    "says",
    "wants", "asks", "uses", "should", "must", "does",
  ]
  private static let pronouns: Set<Substring> = ["he", "she", "his", "her", "him"]
}

extension FormWords {
  /// Whether forms ask for something in words like these.
  func isAsked(_ phrase: String) -> Bool {
    headings.exactInNumber(phrase) != nil || headings.rules.name(of: phrase) != nil
      || labels.rules.name(of: phrase) != nil || !labels.exact(phrase).isEmpty
  }
}
