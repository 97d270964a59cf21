/// Dates in digits: 10/14/2025, 10-14-25, 10.14.25, 2025-10-14, 20251014, 10/2025, 2025-26.
///
/// Digits joined by signs are read as one run, whole or not at all: a date is never cut out of a telephone
/// number or a section number.
enum NumericDates {
  /// The dates of the run that starts at a token, none where it is something else; nil where no run starts.
  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<[(value: DateValue, tokens: Range<Int>)]>?
  {
    let (pieces, end) = run(tokens, at: start)
    if let day = compact(pieces), !isGlued(tokens, before: start) {
      return Found([(day, start..<end)], end: end)
    }
    guard pieces.count > 1 else { return nil }
    guard !isGlued(tokens, before: start) else { return Found([], end: end) }
    let inSchoolYear = isSchoolYearWord(tokens, before: start)
    var found: [(value: DateValue, tokens: Range<Int>)] = []
    var rest = pieces[...]
    while let first = rest.first {
      guard
        let count = [3, 2].first(where: { value(of: rest.prefix($0), count: $0, inSchoolYear) != nil }),
        let value = value(of: rest.prefix(count), count: count, inSchoolYear),
        let last = rest.prefix(count).last, last.sign == nil || last.sign == "-"
      else { return Found([], end: end) }
      found.append((value, first.token..<last.token + 1))
      rest = rest.dropFirst(count)
    }
    return Found(found, end: end)
  }

  /// `20251104`, as databases write a day of this century; nil for the number of a file.
  private static func compact(_ pieces: [Piece]) -> DateValue? {
    guard pieces.count == 1, let digits = pieces.first?.digits, digits.utf8.count == 8,
      let number = Int(digits), (2000...2049).contains(number / 10_000)
    else { return nil }
    let value = DateValue.day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    return value.kind == .day ? value : nil
  }

  /// Digits, and the sign between them and the next.
  private struct Piece {
    var digits: String
    var token: Int
    var sign: PhraseWord?
  }

  /// Digits and signs that belong together. A dash with a blank beside it parts two things.
  private static func run(_ tokens: [PhraseToken], at start: Int) -> (pieces: [Piece], end: Int) {
    var pieces: [Piece] = []
    var index = start
    while let token = tokens.at(index), token.number != nil, token.text.string.utf8.allSatisfy(isDigitOrPoint)
    {
      let digits = token.text.string.split(separator: ".").map(String.init)
      for (place, part) in digits.enumerated() {
        pieces.append(Piece(digits: part, token: index, sign: place + 1 < digits.count ? "." : nil))
      }
      index += 1
      guard let sign = tokens.at(index), let next = tokens.at(index + 1), next.number != nil,
        sign.text == "/" || ["-", "."].contains(sign.text) && !sign.spaced && !next.spaced
      else { break }
      pieces[pieces.count - 1].sign = sign.text
      index += 1
    }
    return (pieces, max(index, start + 1))
  }

  private static func value(of pieces: ArraySlice<Piece>, count: Int, _ inSchoolYear: Bool) -> DateValue? {
    guard pieces.count == count, let first = pieces.first, let sign = first.sign else { return nil }
    let digits = pieces.map(\.digits)
    if count == 2 { return pair(digits[0], sign, digits[1], inSchoolYear) }
    return pieces.dropLast().allSatisfy { $0.sign == sign } ? triple(digits, sign) : nil
  }

  private static func triple(_ digits: [String], _ sign: PhraseWord) -> DateValue? {
    let lengths = digits.map(\.utf8.count)
    let yearFirst = lengths[0] == 4
    guard let year = CalendarDay.year(digits[yearFirst ? 0 : 2]),
      let month = Int(digits[yearFirst ? 1 : 0]), let day = Int(digits[yearFirst ? 2 : 1]),
      lengths[yearFirst ? 1 : 0] <= 2, lengths[yearFirst ? 2 : 1] <= 2
    else { return nil }
    // Full stops also number the standards of a curriculum: 3.4.12.
    if sign == ".", yearFirst || max(lengths[0], lengths[1]) < 2 { return nil }
    let value = DateValue.day(year: year, month: month, day: day)
    // With a year of four digits it can be nothing but a date. With two it may be scores: 45-50-60.
    let isSure = yearFirst || lengths[2] == 4 || (1...12).contains(month) && (1...31).contains(day)
    return value.kind == .day || isSure ? value : nil
  }

  private static func pair(_ first: String, _ sign: PhraseWord, _ second: String, _ inSchoolYear: Bool)
    -> DateValue?
  {
    guard sign != ".", let one = Int(first), let two = Int(second) else { return nil }
    switch (first.utf8.count, second.utf8.count) {
    case (4, 4), (4, 2):
      guard let year = CalendarDay.year(first) else { return nil }
      if two == (second.utf8.count == 4 ? year + 1 : (year + 1) % 100) { return .schoolYear }
      return sign == "-" && second.utf8.count == 2 ? .month(year: year, month: two) : nil
    case (2, 2):
      return inSchoolYear && two == (one + 1) % 100 ? .schoolYear : nil
    case (1...2, 4):
      return sign == "/" ? CalendarDay.year(second).flatMap { .month(year: $0, month: one) } : nil
    default:
      return nil
    }
  }

  /// Whether letters or another number stand before it without a blank, as in a code.
  private static func isGlued(_ tokens: [PhraseToken], before start: Int) -> Bool {
    guard let token = tokens.at(start), !token.spaced, let before = tokens.at(start - 1) else { return false }
    if before.isWord { return before.text != "sy" }
    guard ["-", "/", "."].contains(before.text), !before.spaced, let further = tokens.at(start - 2) else {
      return false
    }
    return further.isWord || further.number != nil
  }

  private static func isSchoolYearWord(_ tokens: [PhraseToken], before start: Int) -> Bool {
    tokens.text(start - 1) == "sy" || tokens.text(start - 1) == "year" && tokens.text(start - 2) == "school"
  }

  private static func isDigitOrPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
