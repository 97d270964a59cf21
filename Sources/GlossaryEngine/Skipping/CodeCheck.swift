/// Capitals that are a part of a code: a form's number, a date, somebody's number.
enum CodeCheck {
  static func isCode(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    isFormNumber(range, bytes) || isMonth(range, bytes) || isIdentifier(range, bytes)
      || isDatePattern(range, bytes) || isBesideMeasure(range, bytes) || isNumberLabel(range, bytes)
      || HourCheck.isZone(range, in: bytes)
  }

  /// `MM/DD/YYYY`: one letter over and over, with the same thing behind a stroke at its side.
  private static func isDatePattern(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    func isRun(_ word: Range<Int>?) -> Bool {
      guard let word, word.count >= 2, let first = bytes[word].first.map(ASCII.folded) else { return false }
      return "mdy".utf8.contains(first) && bytes[word].allSatisfy { ASCII.folded($0) == first }
    }
    guard isRun(range) else { return false }
    let after = Neighbours.word(after: range.upperBound, in: bytes)
    let before = Neighbours.word(before: range.lowerBound, in: bytes)
    return isRun(after) && after?.lowerBound == range.upperBound + 1
      || isRun(before) && before?.upperBound == range.lowerBound - 1
  }

  /// `3:00 PM CST`, `2 PM AT Lincoln School`, `12 PT font`.
  private static func isBesideMeasure(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let before = Neighbours.word(before: range.lowerBound, in: bytes) else { return false }
    if halves.contains(before, of: bytes) { return zones.contains(range, of: bytes) }
    guard Neighbours.isNumber(before, in: bytes),
      let after = Neighbours.word(after: range.upperBound, in: bytes)
    else { return false }
    return prints.contains(after, of: bytes)
  }

  /// `SS#: 123-45`, `GATE NO. 4`
  private static func isNumberLabel(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "#") { return true }
    guard let after = Neighbours.word(after: range.upperBound, in: bytes),
      Neighbours.areOnlyBlanks(range.upperBound..<after.lowerBound, in: bytes),
      Neighbours.folded(after, in: bytes).elementsEqual("no".utf8),
      let number = Neighbours.word(after: after.upperBound, in: bytes),
      ASCII.isDigit(bytes[number.lowerBound])
    else { return false }
    return bytes[after.upperBound..<number.lowerBound].elementsEqual(". ".utf8)
  }

  /// `ED-620`, `Form ED 620`, `ED#620`. A single figure after a dash is an edition (`CELF-5`), four may be a year
  /// (`IDEA-2004`).
  private static func isFormNumber(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let after = Neighbours.word(after: range.upperBound, in: bytes),
      ASCII.isDigit(bytes[after.lowerBound])
    else { return false }
    let between = bytes[range.upperBound..<after.lowerBound]
    if between.elementsEqual("#".utf8) || between.elementsEqual(" #".utf8) { return true }
    if let before = Neighbours.word(before: range.lowerBound, in: bytes), forms.contains(before, of: bytes) {
      return true
    }
    guard Gap.read(from: range.upperBound, in: bytes).kind == Gap.space,
      Scalars.decode(bytes, at: range.upperBound).kind == .dash
    else { return false }
    return after.count >= 2 && !isYear(after, bytes)
  }

  /// `DEC 5`, `MAR 2026`.
  private static func isMonth(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count <= 4, let after = Neighbours.word(after: range.upperBound, in: bytes),
      Neighbours.isNumber(after, in: bytes), after.count <= 2 || isYear(after, bytes),
      Neighbours.areOnlyBlanks(range.upperBound..<after.lowerBound, in: bytes)
    else { return false }
    return months.contains(range, of: bytes)
  }

  /// `Student ID`, `ID: 0047216`, `ID card`.
  private static func isIdentifier(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard bytes[range].first.map(ASCII.folded) == UInt8(ascii: "i"), range.count <= 4,
      Neighbours.folded(range, in: bytes).elementsEqual("id".utf8)
    else { return false }
    if let before = Neighbours.word(before: range.lowerBound, in: bytes), owners.contains(before, of: bytes),
      Neighbours.areOnlyBlanks(before.upperBound..<range.lowerBound, in: bytes)
    {
      return true
    }
    guard let after = Neighbours.word(after: range.upperBound, in: bytes) else { return false }
    return holders.contains(after, of: bytes) || after.count > 3 && Neighbours.isNumber(after, in: bytes)
  }

  private static func isYear(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count == 4 && (bytes[range].starts(with: "19".utf8) || bytes[range].starts(with: "20".utf8))
  }

  private static let halves = WordSet("am pm")
  private static let zones = WordSet("at est cst mst pst edt cdt mdt pdt et ct mt")
  private static let prints = WordSet("font fonts type print")
  private static let forms = WordSet("form forms")
  private static let months = WordSet("jan feb mar apr may jun june jul july aug sep sept oct nov dec")
  private static let owners = WordSet(
    "student pupil child state case photo user login school district employee medicaid local unique national")
  private static let holders = WordSet("number numbers no num card badge")
}
