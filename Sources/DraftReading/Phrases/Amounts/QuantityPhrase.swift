import IEPModel

/// Numbers and ranges of numbers without their unit: `30`, "two (2)", "2-3", "20 to 30", "between 2 and 3".
///
/// A value of nil stands for a number that must not be read: "two (3)", "60 to 30".
enum QuantityPhrase {
  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<Quantity?>? {
    let opener = tokens.text(start)
    let opened = opener == "between" || opener == "from"
    guard let low = number(tokens, at: opened ? start + 1 : start) else { return nil }
    guard let high = upper(tokens, after: low, opened), !isTwoProducts(tokens, start, high.end) else {
      return opened ? nil : plus(tokens, after: low) ?? Found(low.value.map { Quantity($0) }, end: low.end)
    }
    guard let from = low.value, let to = high.value, from < to else { return Found(nil, end: high.end) }
    var range = Quantity(low: from, high: to)
    range.isDashed = tokens.text(low.end) == "-"
    return Found(range, end: high.end)
  }

  /// The other end of a range: the 3 of "2-3", and of "2x to 3x".
  private static func upper(
    _ tokens: [PhraseToken], after low: Found<Decimal?>, _ opened: Bool
  ) -> Found<Decimal?>? {
    let isTimes = tokens.text(low.end) == "x"
    let join = isTimes ? low.end + 1 : low.end
    guard let word = tokens.text(join), joins.contains(word) || opened && word == "and",
      let high = number(tokens, at: join + 1), !isTimes || tokens.text(high.end) == "x"
    else { return nil }
    return high
  }

  /// "2x30 or 1x60": the numbers in the middle belong to two products.
  private static func isTwoProducts(_ tokens: [PhraseToken], _ start: Int, _ end: Int) -> Bool {
    tokens.text(start - 1) == "x" && tokens.text(end) == "x"
  }

  /// One number, which may stand there twice: "two (2)", "30 (thirty)".
  private static func number(_ tokens: [PhraseToken], at start: Int) -> Found<Decimal?>? {
    guard let number = NumberWords.read(tokens, at: start) else { return nil }
    guard tokens.text(number.end) == "(", let again = NumberWords.read(tokens, at: number.end + 1),
      tokens.text(again.end) == ")"
    else { return Found(number.value, end: number.end) }
    return Found(number.value == again.value ? number.value : nil, end: again.end + 1)
  }

  /// "30+ minutes", "2 or more times"; with anything but a unit behind it the sign adds.
  private static func plus(_ tokens: [PhraseToken], after low: Found<Decimal?>) -> Found<Quantity?>? {
    guard let bound = openEnds.longest(tokens, at: low.end), let value = low.value,
      tokens.text(bound.end) == "x"
        || DurationPhrase.unit(tokens, at: bound.end) != nil
        || CountedThing.read(tokens, at: bound.end) != nil
    else { return nil }
    return Found(Quantity(value).bounded(by: bound.value), end: bound.end)
  }

  private static let openEnds = PhraseTable<BoundWord>([
    .atLeast: "+ | or more", .atMost: "or fewer | or less",
  ])

  private static let joins: WordSet = ["-", "to", "or"]
}
