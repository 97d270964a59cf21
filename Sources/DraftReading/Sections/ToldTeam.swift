import IEPModel

/// People whom a sentence tells with the part that each plays: "Mrs. Kettle (grade 4 teacher), Mr. Abdi (school counselor) and
/// our principal, Ms. LaFleur, who spoke for the district".
enum ToldTeam {
  /// Those that it gives both a name and a part. O(words).
  static func members(in text: SpannedText) -> [TeamMember] {
    let tokens = PhraseToken.tokens(of: text)
    var members: [TeamMember] = []
    var at = 0
    while at < tokens.count {
      guard let name = name(text, tokens, at) else {
        at += 1
        continue
      }
      if let role = role(text, tokens, around: name) {
        members.append(TeamMember(name: text.sourced(bytes(name, tokens)), role: text.sourced(role)))
      }
      at = name.upperBound
    }
    return members
  }

  private static func bytes(_ range: Range<Int>, _ tokens: [PhraseToken]) -> Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// "Dr. Sunniva Halle", "Bernadette Kills-Small": a title and a name, or two names and more.
  private static func name(_ text: SpannedText, _ tokens: [PhraseToken], _ start: Int) -> Range<Int>? {
    var end = start
    var names = 0
    let isTitled = tokens.at(start).map { PersonTitles.words.contains($0.text) } ?? false
    while let token = tokens.at(end) {
      if text.startsWithCapital(token), !others.contains(token.text) {
        names += 1
      } else if !(token.text == "." && isTitled && end == start + 1
        || token.text == "-" && !token.spaced && names > 0)
      {
        break
      }
      end += 1
    }
    while end > start, !tokens[end - 1].isWord { end -= 1 }
    return names > 1 ? start..<end : nil
  }

  /// The part in parentheses or between commas behind a name, or before it: "our principal, Ms. LaFleur".
  private static func role(_ text: SpannedText, _ tokens: [PhraseToken], around name: Range<Int>) -> Range<
    Int
  >? {
    if let open = tokens.at(name.upperBound), open.text == "(",
      let close = tokens[name.upperBound...].firstIndex(where: { $0.text == ")" }),
      close > name.upperBound + 1
    {
      let inside = name.upperBound + 1..<close
      return isRole(inside, tokens) ? bytes(inside, tokens) : nil
    }
    if tokens.text(name.upperBound) == ",",
      let behind = run(tokens, from: name.upperBound + 1, text), isRole(behind, tokens)
    {
      return bytes(behind, tokens)
    }
    // "our principal, Ms. LaFleur", "his mother, Pilar Marquez".
    guard tokens.text(name.lowerBound - 1) == "," else { return nil }
    var first = name.lowerBound - 1
    while first > 0, tokens[first - 1].isWord, !text.startsWithCapital(tokens[first - 1]),
      !joins.contains(tokens[first - 1].text)
    {
      first -= 1
    }
    while first < name.lowerBound - 1, ["our", "his", "her", "their", "the"].contains(tokens[first].text) {
      first += 1
    }
    let before = first..<name.lowerBound - 1
    return !before.isEmpty && before.count <= 5 && isRole(before, tokens) ? bytes(before, tokens) : nil
  }

  /// The words up to the next sign, or up to another name.
  private static func run(_ tokens: [PhraseToken], from start: Int, _ text: SpannedText) -> Range<Int>? {
    var first = start
    while ["our", "his", "her", "their", "the", "as"].contains(tokens.text(first) ?? "") { first += 1 }
    var end = first
    while let token = tokens.at(end), token.isWord || token.text == "-" || token.number != nil,
      end - first < 9,
      !(token.text == "and" && tokens.at(end + 1).map { text.startsWithCapital($0) } ?? false),
      token.text != "who", !PersonTitles.words.contains(token.text)
    {
      end += 1
    }
    return end > first ? first..<end : nil
  }

  private static func isRole(_ range: Range<Int>, _ tokens: [PhraseToken]) -> Bool {
    range.count <= 14
      && range.contains { GoalMethodCues.staff.contains(tokens[$0].text) || roles.contains(tokens[$0].text) }
  }

  private static let roles: WordSet = [
    "mother", "father", "grandmother", "grandfather", "guardian", "aunt", "uncle", "mom", "dad",
    "superintendent",
    "director", "representative", "coordinator", "advocate", "student", "evaluator", "chair", "case", "lea",
  ]
  private static let joins: WordSet = ["and", "or", "with", "was", "were", "also", "you", "me"]
  private static let others: WordSet = [
    "the", "a", "our", "his", "her", "besides", "present", "coming", "also", "and", "iep", "i", "on",
    "thursday", "monday",
    "tuesday", "wednesday", "friday", "at", "special", "general", "school", "district", "lea",
  ]
}
