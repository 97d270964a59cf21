/// Capitals that are a part of a code: a form's number, a date, somebody's number.
enum CodeCheck {
  static func isCode(_ spot: Spot) -> Bool {
    isFormNumber(spot) || isMonth(spot) || isIdentifier(spot) || isDatePattern(spot) || isBesideMeasure(spot)
      || isNumberLabel(spot) || HourCheck.isZone(spot)
  }

  /// `MM/DD/YYYY`: one letter over and over, with the same thing behind a stroke at its side.
  private static func isDatePattern(_ spot: Spot) -> Bool {
    func isRun(_ word: Range<Int>?) -> Bool {
      guard let word, word.count >= 2, let first = spot.bytes[word].first.map(ASCII.folded),
        first == UInt8(ascii: "m") || first == UInt8(ascii: "d") || first == UInt8(ascii: "y")
      else { return false }
      return spot.bytes[word].allSatisfy { ASCII.folded($0) == first }
    }
    guard isRun(spot.range) else { return false }
    return isRun(spot.after) && spot.after?.lowerBound == spot.range.upperBound + 1
      || isRun(spot.before) && spot.before?.upperBound == spot.range.lowerBound - 1
  }

  /// `3:00 PM CST`, `2 PM AT Lincoln School`, `12 PT font`.
  private static func isBesideMeasure(_ spot: Spot) -> Bool {
    guard let before = spot.before else { return false }
    if halves.contains(spot.beforeKey) { return zones.contains(spot.key) }
    return Neighbours.isNumber(before, in: spot.bytes) && prints.contains(spot.afterKey)
  }

  /// `SS#: 123-45`, `GATE NO. 4`
  private static func isNumberLabel(_ spot: Spot) -> Bool {
    if spot.next == UInt8(ascii: "#") { return true }
    guard no.contains(spot.afterKey), let after = spot.besideAfter,
      let number = Neighbours.word(after: after.upperBound, in: spot.bytes),
      ASCII.isDigit(spot.bytes[number.lowerBound])
    else { return false }
    return spot.bytes[after.upperBound..<number.lowerBound].elementsEqual(". ".utf8)
  }

  /// `ED-620`, `Form ED 620`, `ED#620`. A single figure after a dash is an edition (`CELF-5`), four may be a year
  /// (`IDEA-2004`).
  private static func isFormNumber(_ spot: Spot) -> Bool {
    let bytes = spot.bytes
    guard let after = spot.after, ASCII.isDigit(bytes[after.lowerBound]) else { return false }
    let between = bytes[spot.range.upperBound..<after.lowerBound]
    if between.elementsEqual("#".utf8) || between.elementsEqual(" #".utf8) { return true }
    if forms.contains(spot.beforeKey) { return true }
    guard Gap.read(from: spot.range.upperBound, in: bytes).kind == Gap.space,
      Scalars.decode(bytes, at: spot.range.upperBound).kind == .dash
    else { return false }
    return after.count >= 2 && !isYear(after, bytes)
  }

  /// `DEC 5`, `MAR 2026`.
  private static func isMonth(_ spot: Spot) -> Bool {
    guard spot.range.count <= 4, months.contains(spot.key), let after = spot.besideAfter else { return false }
    return Neighbours.isNumber(after, in: spot.bytes) && (after.count <= 2 || isYear(after, spot.bytes))
  }

  /// `Student ID`, `ID: 0047216`, `ID card`.
  private static func isIdentifier(_ spot: Spot) -> Bool {
    guard spot.range.count <= 4, id.contains(spot.key) else { return false }
    if owners.contains(spot.beforeKey), spot.besideBefore != nil { return true }
    guard let after = spot.after else { return false }
    return holders.contains(spot.afterKey) || after.count > 3 && Neighbours.isNumber(after, in: spot.bytes)
  }

  private static func isYear(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count == 4 && (bytes[range].starts(with: "19".utf8) || bytes[range].starts(with: "20".utf8))
  }

  private static let id = WordSet("id")
  private static let no = WordSet("no")
  private static let halves = WordSet("am pm")
  private static let zones = WordSet("at est cst mst pst edt cdt mdt pdt et ct mt")
  private static let prints = WordSet("font fonts type print")
  private static let forms = WordSet("form forms")
  private static let months = WordSet("jan feb mar apr may jun june jul july aug sep sept oct nov dec")
  private static let owners = WordSet(
    "student pupil child state case photo user login school district employee medicaid local unique national")
  private static let holders = WordSet("number numbers no num card badge")
}
