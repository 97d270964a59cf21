import IEPModel

/// The child, from the draft's head: labels anywhere, the first of each counts.
enum StudentReader {
  static func read(_ reading: inout Reading) {
    reading.draft.student.name = name(reading)
    if let text = reading.firstValue(of: "student.dateOfBirth") {
      reading.draft.student.dateOfBirth = DatesReader.date(in: text, &reading)
    }
    reading.draft.student.grade = reading.firstValue(of: "student.grade").flatMap(grade)
    let head = Letterhead(reading)
    reading.draft.student.name = reading.draft.student.name ?? head.name?.sourced
    reading.draft.student.school =
      reading.firstValue(of: "student.school").flatMap(beforeLabel).flatMap(plain) ?? head.school?.sourced
    reading.draft.student.district =
      reading.firstValue(of: "student.district").flatMap(beforeLabel).flatMap(district) ?? agency(reading)?
      .sourced
      ?? head.district?.sourced
    DisabilityReader.readLabels(&reading)
    DisabilityReader.readRanks(&reading)
  }

  /// "Agency: Elm Public Schools" at the head of a plan; elsewhere an agency is anybody who helps.
  private static func agency(_ reading: Reading) -> SpannedText? {
    reading.facts.lazy.filter { $0.isHead && ["agency", "public agency", "system"].contains($0.phrase) }
      .compactMap { Letterhead.district($0.value) }.first
  }

  private static func name(_ reading: Reading) -> Sourced<String>? {
    // "Last Name | First Name" in columns of their own.
    if let first = reading.firstValue(of: "student.firstName"),
      let last = reading.firstValue(of: "student.lastName")
    {
      return first.followed(by: last).sourced
    }
    guard let text = reading.firstValue(of: "student.name") else { return nil }
    if let parts = firstAndLast(text, reading) { return parts.sourced }
    // "Ana Lopez (they/them)", "Ana Lopez, grade 4": the name ends where a remark begins.
    let bytes = text.bytes
    // "Ana Lopez[^1]" has a note.
    var end = bytes.firstIndex { "(;[".utf8.contains($0) } ?? bytes.count
    if let digit = bytes[..<end].firstIndex(where: \.isASCIIDigit) {
      end = digit
      // "Ana Lopez   Page 1 of 9".
      if text[0..<end].trimmed.string.lowercased().hasSuffix(" page") {
        end = text[0..<end].trimmed.count - 5
      }
    }
    // "Ana Lopez   Grade 4": so does it where the next label stands.
    end = nextLabel(in: text[0..<end]) ?? end
    // "Ana Lopez · Grade 7": nor does the sign between the two.
    while end > 0, let sign = Self.signs.first(where: { bytes[..<end].suffix($0.count).elementsEqual($0) }) {
      end -= sign.count
    }
    let name = text[0..<end].strippingLabelEnd.trimmed
    return name.isEmpty || name.count > 80 || !name.bytes.contains(where: \.isWordByte) ? nil : name.sourced
  }

  private static let signs = [",", " ", "·", "•", "|", "–", "—", "/", "⟶", "→"].map { Array($0.utf8) }

  /// "First: Ana   Middle: Mae   Last: Ruiz", "Last: Ruiz  First: Ana  M: M." as "Ana Ruiz"; the line's labels may have made
  /// facts of their own.
  private static func firstAndLast(_ text: SpannedText, _ reading: Reading) -> SpannedText? {
    let words = text.words
    let labels = words.indices.filter { text.bytes[words[$0].upperBound - 1] == UInt8(ascii: ":") }
    guard labels.first == 0 else { return nil }
    let parts = zip(labels, labels.dropFirst() + [words.count]).compactMap {
      label, end -> (phrase: String, value: SpannedText)? in
      guard label + 1 < end else { return nil }
      return (
        FormPhrase.normalized(text[words[label]]),
        text[words[label + 1].lowerBound..<words[end - 1].upperBound]
      )
    }
    func part(_ phrase: String) -> SpannedText? {
      parts.first { $0.phrase == phrase }?.value
        ?? reading.facts.first { $0.phrase == phrase && !$0.value.isEmpty }?.value
    }
    guard parts.contains(where: { ["first", "last"].contains($0.phrase) }), let first = part("first"),
      let last = part("last")
    else { return nil }
    return first.followed(by: last)
  }

  private static let labels: WordSet = [
    "id", "grade", "gr", "dob", "sex", "gender", "age", "meeting", "date", "birthdate", "school", "student",
    "ssid",
  ]

  private static func nextLabel(in text: SpannedText) -> Int? {
    let label = PhraseToken.tokens(of: text).dropFirst().first { labels.contains($0.text) }
    // "Ana Lopez, Elm Street School": the whole name of the school.
    let comma = label.flatMap {
      $0.text == "school" ? text.bytes[..<$0.range.lowerBound].lastIndex(of: UInt8(ascii: ",")) : nil
    }
    return comma ?? label?.range.lowerBound
  }

  /// A grade without what follows it: "7 (2025-26)" is 7; "4K (early childhood)" is 4K.
  private static func grade(_ text: SpannedText) -> Sourced<String>? {
    let bytes = text.bytes
    let end =
      bytes.firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
      ?? bytes.count
    // "00 (Kindergarten)": a code, and what it stands for.
    if ["0", "00"].contains(text[0..<end].trimmed.string), end < text.count, bytes[end] == UInt8(ascii: "("),
      let close = bytes[end...].firstIndex(of: UInt8(ascii: ")")),
      case let said = text[(end + 1)..<close].trimmed, said.string.lowercased().hasPrefix("kindergarten")
    {
      return said.sourced
    }
    // "11 ID# 00881": the next label has no colon.
    var grade = text[0..<(nextLabel(in: text[0..<end]) ?? end)].trimmed
    // "11 Eleventh grade": the same in words.
    let tokens = PhraseToken.tokens(of: grade)
    if tokens.count == 3, let number = tokens.number(0)?.whole, tokens.text(2) == "grade",
      NumberWords.ordinal(tokens, at: 1)?.value == number
    {
      return Sourced(grade[tokens[0].range].string, grade.spans)
    }
    // "5th" and "5th grade" are 5.
    let digits = bytes.prefix { $0.isASCIIDigit }.count
    let rest = grade[digits..<grade.count].string.lowercased()
    if (1...2).contains(digits),
      ["st", "nd", "rd", "th"].contains(where: { rest == $0 || rest == $0 + " grade" })
    {
      grade = grade[0..<digits]
    }
    return grade.isEmpty || grade.count > 30 ? nil : grade.sourced
  }

  /// "Elm School District     Mississippi     DRAFT": a whole name, and behind the gap something else. A name that was
  /// wrapped has a gap in it, too, so that only the words tell.
  private static func district(_ text: SpannedText) -> Sourced<String>? {
    guard let gap = text.wideGap, case let name = text[0..<gap].trimmed, name.words.count > 2,
      let last = name.words.last.map({ name[$0].string.lowercased() }),
      ["district", "schools", "isd", "cusd", "usd"].contains(last), text[gap..<text.count].startsWithCapital
    else { return plain(text) }
    return plain(name)
  }

  /// "Birch Hill Elementary Report Date: 9/11/2026": a name up to the label behind it, where the name's own last word tells that
  /// it ends; nil where nothing does.
  private static func beforeLabel(_ text: SpannedText) -> SpannedText? {
    guard let colon = text.bytes.place(of: Array(": ".utf8)) else { return text }
    let end = text.words.last {
      $0.upperBound <= colon.lowerBound && namesEnd.contains(text[$0].string.lowercased())
    }
    return end.map { text[0..<$0.upperBound] }
  }

  private static let namesEnd: Set<String> = [
    "elementary", "school", "academy", "center", "high", "middle", "preschool", "district", "schools", "isd",
    "county",
  ]

  static func plain(_ text: SpannedText) -> Sourced<String>? {
    text.isEmpty || text.count > 120 || text.bytes.count(where: \.isASCIILetter) < 2 ? nil : text.sourced
  }
}
