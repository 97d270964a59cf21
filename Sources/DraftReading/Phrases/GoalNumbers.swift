import IEPModel

/// A number of a phrase, in digits or in words, and the token after it.
struct GoalNumber: Hashable, Sendable {
  var value: Decimal
  var end: Int
  var isSpelled: Bool
}

extension GoalText {
  /// The number that starts at a token: `4`, `four`, `twenty-five`, `four (4)`. Nil where the number in
  /// parentheses differs.
  func number(at index: Int) -> GoalNumber? {
    guard tokens.indices.contains(index) else { return nil }
    guard
      var number = NumberWords.read(tokens, at: index).map({
        GoalNumber(value: $0.value, end: $0.end, isSpelled: tokens[index].number == nil)
      })
    else { return nil }
    if word(number.end) == "(", number.end + 2 < tokens.count, word(number.end + 2) == ")",
      let again = tokens[number.end + 1].number
    {
      guard again == number.value else { return nil }
      number.end += 3
    }
    return number
  }
}

/// A date of a phrase. `iso` is nil where no calendar has it or it can be read in two ways.
struct GoalDate: Hashable, Sendable {
  var iso: String?
  var end: Int
}

extension GoalText {
  func date(at index: Int) -> GoalDate? {
    if let named = NamedDate.read(tokens, at: index) {
      return GoalDate(iso: named.value.iso, end: named.end)
    }
    guard let first = NumericDates.read(tokens, at: index)?.value.first, first.value.kind != .schoolYear
    else {
      return nil
    }
    return GoalDate(iso: first.value.iso, end: first.tokens.upperBound)
  }

  /// The month that a word names, from 1.
  func month(at index: Int) -> Int? { NamedDate.months[word(index)] }

  /// "Sept": a month's name that may have a full stop of its own.
  static func isShortMonth(_ word: PhraseWord) -> Bool {
    NamedDate.months[word] != nil && word.count < 5 && word != "may" && word != "june" && word != "july"
  }
}
