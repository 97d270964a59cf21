import IEPModel

/// Services told in sentences: "He will receive speech therapy twice a week for 30 minutes."
enum ServiceSentences {
  /// The service that a sentence gives: what someone receives, or what will be provided; nil where it names none that
  /// schools list as a service.
  static func name(in text: SpannedText, _ amounts: ServicePhrase) -> Range<Int>? {
    let tokens = PhraseToken.tokens(of: text)
    for index in tokens.indices {
      guard let verb = verbs.longest(tokens, at: index) else { continue }
      // "He will have a reading test of 30 minutes": what someone has is help where it comes again.
      if tokens[index].text == "have", !amounts.amounts.contains(where: { $0.per != nil }) { break }
      let direct = phrase(tokens, from: verb.end, before: amounts.amountRange?.lowerBound)
      if let name = known(direct, tokens, text) { return name }
      // "Receive 30 minutes of speech therapy weekly".
      if let of = tokens[verb.end...].firstIndex(where: { $0.text == "of" }),
        let name = known(phrase(tokens, from: of + 1, before: nil), tokens, text)
      {
        return name
      }
      break
    }
    guard
      let verb = tokens.firstIndex(where: { doings.contains($0.text) })
        ?? tokens.firstIndex(where: { auxiliaries.contains($0.text) })
        // "The nurse may check her blood sugar as needed": how often is left open, too.
        ?? (amounts.amounts.isEmpty ? tokens.firstIndex { ["can", "may"].contains($0.text) } : nil)
    else { return nil }
    func subject(from start: Int) -> Range<Int> {
      phrase(tokens, from: start, before: tokens[verb].range.lowerBound)
    }
    func name(of subject: Range<Int>) -> Range<Int>? {
      let isWhole = subject.upperBound == verb || tokens.text(subject.upperBound) == ","
      return isWhole ? known(subject, tokens, text) : nil
    }
    // "From March 9 to May 22, the speech therapist will see him": the subject may stand behind the last comma.
    let first = subject(from: 0)
    let last = subject(from: tokens[..<verb].lastIndex { $0.text == "," }.map { $0 + 1 } ?? 0)
    let own = name(of: first) ?? name(of: last)
    // "A para will push in for behavior support": the help and not who gives it.
    let isPerson = first.contains {
      ["para", "paras", "teacher", "aide", "paraprofessional"].contains(tokens[$0].text)
    }
    if let own, !isPerson { return own }
    // "Mrs. Lindholm will see him for speech therapy", "I will teach Ana early reading".
    for index in tokens.indices[verb...] where led.contains(tokens[index].text) {
      var start = index + 1
      if tokens[index].text != "for", let whom = tokens.at(start), whom.isWord,
        !ServiceNames.isKnown(text[whom.range])
      {
        start += 1
      }
      let name = phrase(tokens, from: start, before: nil)
      if let first = tokens.at(name.lowerBound), let last = tokens.at(name.upperBound - 1), !name.isEmpty,
        ServiceNames.isSpecific(text[first.range.lowerBound..<last.range.upperBound])
      {
        return known(name, tokens, text)
      }
    }
    if own == nil, let consult = tokens[verb...].first(where: { ["consult", "consults"].contains($0.text) }) {
      return consult.range
    }
    return own
  }

  /// Who gives the help that a sentence tells: "Mrs. Lindholm" before "will see him", "para, Miss Tuma". Not the child, and
  /// not the writer.
  static func provider(in text: SpannedText) -> Range<Int>? {
    let tokens = PhraseToken.tokens(of: text)
    guard let verb = tokens.firstIndex(where: { doings.contains($0.text) }) else { return nil }
    // "On Mondays our paraeducator, Mrs. Stowe, comes", "Ms. Vachon, who teaches in our center, will".
    var subject = 0..<verb
    if let start = subject.lastIndex(where: { tokens[$0].text == "our" }) { subject = start..<verb }
    // "Beginning 9/1/2026, a mobility specialist will".
    if let comma = subject.last(where: { tokens[$0].text == "," }),
      tokens[subject.lowerBound..<comma].contains(where: { $0.number != nil })
    {
      subject = (comma + 1)..<verb
    }
    if tokens[subject].contains(where: { $0.text == "who" }),
      let comma = subject.first(where: { tokens[$0].text == "," })
    {
      subject = subject.lowerBound..<comma
    }
    guard subject.count <= 10 else { return nil }
    while let first = subject.first, openers.contains(tokens[first].text) {
      subject.removeFirst()
    }
    while let last = subject.last, [",", "also"].contains(tokens[last].text) { subject.removeLast() }
    guard let first = subject.first, let last = subject.last else { return nil }
    let name = subject.first { PersonTitles.words.contains(tokens[$0].text) }
    let isStaff = subject.contains {
      GoalMethodCues.staff.contains(tokens[$0].text) || ["para", "paras"].contains(tokens[$0].text)
    }
    guard name != nil || isStaff else { return nil }
    // "The occupational therapist, Mr. Bassett": the first names the help.
    let isNamed =
      name != nil
      && ServiceNames.isKnown(text[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
    return tokens[isNamed ? name ?? first : first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// Who gives what the sentence before tells: "The speech therapist gives it."
  static func giver(_ sentence: SpannedText) -> Sourced<String>? {
    let text = GoalText(sentence)
    guard
      let verb = text.tokens.indices.first(where: {
        ["gives", "provides", "teaches", "leads"].contains(text.word($0))
      }),
      ["it", "this"].contains(text.word(verb + 1))
    else { return nil }
    let people = text.trimmedStaff(0..<verb)
    guard !people.isEmpty, text.isStaff(people) else { return nil }
    return sentence.sourced(
      text.tokens[people.lowerBound].range.lowerBound..<text.tokens[people.upperBound - 1].range.upperBound)
  }

  /// The parts of a sentence that each give a help its own time: "speech for 30 minutes a week, and OT for 20 minutes twice
  /// a month". One where a word such as "each", or a date before them, holds for all.
  static func clauses(of sentence: SpannedText) -> [SpannedText] {
    if let cut = secondSubject(in: sentence) {
      let second = sentence[cut.upperBound..<sentence.count].trimmed
      // "From March 16 to June 12, the teacher will …, and the counselor will …": the dates hold for both.
      return [
        sentence[0..<cut.lowerBound].trimmed, leadingDates(of: sentence)?.followed(by: second) ?? second,
      ]
    }
    let starts = joints(of: sentence)
    guard !starts.isEmpty, !PhraseToken.tokens(of: sentence).contains(where: { shared.contains($0.text) })
    else { return [sentence] }
    let clauses = zip([0..<0] + starts, starts + [sentence.count..<sentence.count]).map {
      sentence[$0.upperBound..<$1.lowerBound].trimmed
    }
    guard let first = clauses.first, let amount = ServicePhrase.read(first).amountRange,
      DatePhrase.dates(in: first).allSatisfy({ amount.lowerBound < $0.range.lowerBound })
    else { return [sentence] }
    return clauses
  }

  /// The ", and" before another who gives help, where each of the two gives some: "…, and the counselor will see him 30 minutes
  /// a week".
  private static func secondSubject(in sentence: SpannedText) -> Range<Int>? {
    let tokens = PhraseToken.tokens(of: sentence)
    let will = tokens.indices.filter { tokens[$0].text == "will" }
    guard will.count == 2,
      let joint = tokens[will[0]..<will[1]].lastIndex(where: { $0.text == "and" }),
      tokens.text(joint - 1) == ",",
      will[1] - joint <= 7,
      tokens[joint..<will[1]].contains(where: { GoalMethodCues.staff.contains($0.text) })
    else { return nil }
    let cut = tokens[joint - 1].range.lowerBound..<tokens[joint + 1].range.lowerBound
    let parts = [sentence[0..<cut.lowerBound], sentence[cut.upperBound..<sentence.count]]
    return parts.allSatisfy { !ServicePhrase.read($0).amounts.isEmpty } ? cut : nil
  }

  /// "From March 16, 2026 to March 9, 2027," at the start of a sentence.
  private static func leadingDates(of sentence: SpannedText) -> SpannedText? {
    let first = PhraseToken.tokens(of: sentence).first?.text ?? ""
    guard ["from", "beginning", "starting", "between"].contains(first),
      let end = DatePhrase.dates(in: sentence).prefix(2).last?.range.upperBound, end < 60,
      end < sentence.count,
      sentence.bytes[end] == UInt8(ascii: ",")
    else { return nil }
    return sentence[0..<end + 1]
  }

  /// From each "and" that leads to one more help with its time, to the name of that help.
  static func joints(of sentence: SpannedText) -> [Range<Int>] {
    let tokens = PhraseToken.tokens(of: sentence)
    return tokens.indices.compactMap { index in
      guard tokens[index].text == "and" else { return nil }
      let name = phrase(tokens, from: index + 1, before: nil)
      let time = tokens.text(name.upperBound) == "for" ? name.upperBound + 1 : name.upperBound
      guard known(name, tokens, sentence) != nil, tokens.at(time)?.number != nil else { return nil }
      return tokens[index].range.lowerBound..<tokens[name.lowerBound].range.lowerBound
    }
  }

  private static let shared: WordSet = ["each", "both", "all", "except", "between"]

  /// Words before the name of the help: what someone is seen for, taught or helped with.
  private static let led: WordSet = ["for", "teach", "teaches", "on", "give", "gives"]

  /// "She will meet with Tobias three times a week for 30 minutes": help for the child, or for the staff, without a name of
  /// its own.
  static func isHelp(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    guard let verb = tokens.firstIndex(where: { doings.contains($0.text) }), text.count <= 240,
      !tokens[..<verb].contains(where: { notHelpers.contains($0.text) })
    else { return false }
    let named = tokens.indices[verb...].dropFirst().contains {
      meets.contains(tokens[$0 - 1].text) && text.startsWithCapital(tokens[$0])
        && !PersonTitles.words.contains(tokens[$0].text)
    }
    // "She will meet with her counselor" is what the child does.
    if tokens[..<verb].contains(where: { ["he", "she", "they"].contains($0.text) }) { return named }
    return named
      || tokens.indices[verb...].contains { index in
        // "see her for": not "in her seat".
        ["him", "them"].contains(tokens[index].text)
          || tokens[index].text == "her"
            && !(tokens.at(index + 1).map { $0.isWord && !stops.contains($0.text) } ?? false)
      }
  }

  /// "If Marcus fails two classes, study skills will go up to 50 minutes": not given yet.
  static func isConditional(_ text: SpannedText) -> Bool {
    ["if", "unless", "should"].contains(PhraseToken.tokens(of: text).first?.text ?? "")
  }

  /// Whether the name holds two kinds of help that each get the time: "SLP & OT – 20 min each".
  static func isOfTwo(_ text: SpannedText, _ name: Range<Int>) -> Bool {
    let names = PhraseToken.tokens(of: text[name]).split { ["&", "and", "/"].contains($0.text) }
    guard names.count > 1,
      names.allSatisfy({ part in part.contains { ServiceNames.isKnown(text[name][$0.range]) } })
    else {
      return false
    }
    return PhraseToken.tokens(of: text[name.upperBound..<text.count]).contains { $0.text == "each" }
  }

  static func namesDays(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    return tokens.indices.contains { WeekdayPhrase.read(tokens, at: $0) != nil }
  }

  private static let meets: WordSet = ["with", "see", "sees", "have", "help", "helps", "teach", "teaches"]
  private static let notHelpers: WordSet = ["team", "we", "parents", "committee", "you", "bus", "driver"]

  /// More words than any name of a help has.
  private static let longest = 32

  private static func phrase(_ tokens: [PhraseToken], from start: Int, before limit: Int?) -> Range<Int> {
    var start = start
    while let word = tokens.text(start), openers.contains(word) { start += 1 }
    var end = start
    while let token = tokens.at(end), token.isWord || ["-", "/", "&"].contains(token.text),
      !stops.contains(token.text), end - start < longest, limit.map({ token.range.lowerBound < $0 }) ?? true
    {
      end += 1
    }
    while end > start, tokens[end - 1].text == "and" || !tokens[end - 1].isWord { end -= 1 }
    return start..<end
  }

  private static func known(_ words: Range<Int>, _ tokens: [PhraseToken], _ text: SpannedText) -> Range<Int>?
  {
    guard (1...8).contains(words.count), let first = tokens.at(words.lowerBound),
      let last = tokens.at(words.upperBound - 1)
    else { return nil }
    let place = first.range.lowerBound..<last.range.upperBound
    return ServiceNames.isKnown(text[place]) ? place : nil
  }

  private static let verbs = PhraseTable(
    """
    provide | provides | receive | receives | get | gets | be provided with | is provided with | be given | is given | be provided
    | attend | attends | participate in | participates in | be seen for | is seen for | be offered | access
    | continue to receive | needs | requires | have | see the | see our | sees the | sees our
    """)
  private static let auxiliaries: WordSet = [
    "will", "is", "are", "shall", "consults", "provides", "meets", "comes", "works", "sees", "teaches",
    "helps", "joins",
    "pushes", "checks",
  ]
  /// What people do who give help, as a sentence says it.
  static let doings: WordSet = [
    "will", "comes", "works", "sees", "teaches", "helps", "joins", "pushes", "consults", "meets",
  ]
  private static let openers: WordSet = [
    "the", "a", "an", "also", "his", "her", "their", "its", "weekly", "daily", "monthly", "direct",
    "indirect",
    "individual", "in", "addition", "our",
  ]
  private static let stops: WordSet = [
    "for", "from", "with", "in", "by", "at", "on", "to", "during", "through", "outside", "inside", "per",
    "each",
    "every", "twice", "once", "weekly", "daily", "monthly", "quarterly", "a", "an", "times", "as", "that",
    "which", "who", "when", "will", "is", "are", "shall", "using", "within", "two", "three", "four", "five",
    "consults", "provides", "meets", "stays", "comes", "works", "sees", "helps", "up", "one", "delivered",
    "provided", "until", "beginning", "starting",
  ]
}
