/// Days of the week that a service is given on: `M/W/F`, "Tuesdays and Thursdays", "every Monday", "MWF",
/// "Monday through Friday". The value is how many days of a week they are.
///
/// One day needs a word or a plural that makes it a rhythm: "Monday, October 5" is a date.
enum WeekdayPhrase {
  static func read(_ tokens: [PhraseToken], at start: Int) -> Found<Int>? {
    let opener = openers.longest(tokens, at: start)
    let first = opener?.end ?? start
    if let run = runs[tokens.text(first) ?? ""] { return Found(run, end: first + 1) }
    guard let head = day(tokens, at: first) else { return nil }
    if let to = spans.longest(tokens, at: head.end), let other = day(tokens, at: to.end),
      let count = distance(head.value, other.value)
    {
      return Found(count, end: other.end)
    }
    var days: Set<Int> = [head.value.place]
    var last = head.value
    var end = head.end
    // Letters out of order are no days: "F/T".
    while let link = links.longest(tokens, at: end), let next = day(tokens, at: link.end),
      !next.value.isLetter || next.value.place > last.place, days.insert(next.value.place).inserted
    {
      (last, end) = (next.value, next.end)
    }
    let isRhythm = opener?.value == true || head.value.isPlural
    guard days.count > 1 || isRhythm && !head.value.isLetter else { return nil }
    return Found(days.count, end: end)
  }

  private struct Day: Hashable, Sendable {
    /// 1 for Monday.
    var place: Int
    var isPlural: Bool
    var isLetter: Bool
  }

  private static func day(_ tokens: [PhraseToken], at index: Int) -> Found<Day>? {
    guard let token = tokens.at(index), token.isWord else { return nil }
    if let place = names[token.text] {
      let isPlural = token.text.hasSuffix("days")
      let end = tokens.text(index + 1) == "." ? index + 2 : index + 1
      return Found(Day(place: place, isPlural: isPlural, isLetter: false), end: end)
    }
    // A letter beside a number is its unit: "30 m".
    guard let place = letters[token.text], tokens.number(index - 1) == nil else { return nil }
    return Found(Day(place: place, isPlural: false, isLetter: true), end: index + 1)
  }

  /// "Monday through Friday" are five days; letters alone may be anything but `M-F`.
  private static func distance(_ first: Day, _ last: Day) -> Int? {
    guard first.place < last.place, !first.isLetter || first.place == 1 && last.isLetter else { return nil }
    return last.place - first.place + 1
  }

  /// `true` where the words make one day a rhythm.
  private static let openers = PhraseTable<Bool>([
    true: "every | each | all", false: "on",
  ])
  private static let spans = PhraseTable("- | to | through | thru")
  private static let links = PhraseTable(", | / | & | and | , and | , &")
  private static let names: [PhraseWord: Int] = {
    var names: [PhraseWord: Int] = [:]
    let rows = [
      ["monday", "mondays", "mon"], ["tuesday", "tuesdays", "tue", "tues"],
      ["wednesday", "wednesdays", "wed", "weds"], ["thursday", "thursdays", "thu", "thur", "thurs"],
      ["friday", "fridays", "fri"],
    ]
    for (place, row) in rows.enumerated() { for name in row { names[PhraseWord(name)] = place + 1 } }
    return names
  }()
  private static let letters: [PhraseWord: Int] = ["m": 1, "t": 2, "tu": 2, "w": 3, "th": 4, "r": 4, "f": 5]
  /// Letters of days written as one word.
  private static let runs: [PhraseWord: Int] = [
    "mwf": 3, "tth": 2, "tuth": 2, "mw": 2, "mtwthf": 5, "mtwrf": 5, "mtwth": 4, "mtthf": 4,
  ]
}
