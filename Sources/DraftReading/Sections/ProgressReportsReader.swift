import IEPModel

/// How often parents hear about progress.
enum ProgressReportsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    guard reading.draft.progressReports?.times == nil else { return }
    var text = NarrativeReader.text(of: section)
    if text.isEmpty, let facts = section.passages.first?.table.map({ LabelledFacts.of($0, reading.words) }),
      facts.count == 1
    {
      text = facts[0].label.followed(by: facts[0].value)
    }
    guard !text.isEmpty, text.count < 800 else { return }
    let reports = reports(text)
    // In a progress report the part of that name is the report itself, unless it says how often.
    let isReport = reading.draft.kind == .progressReport
    if reports.times != nil || !isReport && reading.draft.progressReports == nil {
      reading.draft.progressReports = reports
    }
  }

  /// The words, and the count a year where they give one.
  static func reports(_ text: SpannedText) -> ProgressReports {
    let tokens = PhraseToken.tokens(of: ticked(text))
    var result = ProgressReports(text: text.sourced)
    // "Times per year: 4".
    if let cue = countCue.all(tokens).first, let value = tokens.number(cue.tokens.upperBound + 1)?.whole,
      tokens.text(cue.tokens.upperBound) == ":", (1...40).contains(value)
    {
      (result.times, result.per) = (value, .year)
      return result
    }
    for index in tokens.indices {
      let value = tokens[index].number?.whole ?? counts[tokens[index].text]
      guard let value, (1...40).contains(value) else { continue }
      let next = tokens[(index + 1)...].prefix(4).map(\.text).joined(separator: " ")
      for (unit, cues) in units where cues.contains(where: { next.hasPrefix($0) }) {
        result.times = value
        result.per = unit
        return result
      }
    }
    // Words that give a rhythm and no count: the contract keeps the unit, and one report for each.
    let words = " " + tokens.map(\.text).joined(separator: " ") + " "
    let rhythm = rhythms.first { $0.cues.contains { words.holds($0) } }?.unit ?? alone[words]
    if let rhythm { (result.times, result.per) = (1, rhythm) }
    return result
  }

  private static let countCue = PhraseTable(
    "times per year | times a year | times each year | number per year")

  /// Only what is ticked counts where there are boxes: "☐ Quarterly ☒ Semester   How? ☒ Written report".
  private static func ticked(_ text: SpannedText) -> SpannedText {
    let all = CheckBox.read(text)
    let boxes = all.filter(\.isTicked)
    // None of several is ticked yet.
    if all.count > 1, boxes.isEmpty { return SpannedText() }
    guard let box = boxes.first,
      boxes.count == 1 || alone[" \(FormPhrase.normalized(text[box.label])) "] != nil
    else { return text }
    return text[box.label]
  }

  /// What a box of its own says.
  private static let alone: [String: ServicePeriod.Unit] = [
    " quarter ": .quarter, " quarterly ": .quarter, " trimester ": .trimester, " semester ": .semester,
    " month ": .month, " monthly ": .month,
  ]

  private static let counts: WordTable<Int> = [
    "once": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
  ]
  private static let units: [(ServicePeriod.Unit, [String])] = [
    (
      .year,
      [
        "times per year", "times a year", "times each year", "times yearly", "times / year", "a year",
        "per year", "times annually", "x / yr", "x / year", "x per year", "x per yr", "x a yr",
        "times per yr", "times a yr", "x a year", "x yearly", "x year",
        "times year",
      ]
    ),
    (.semester, ["times per semester", "times a semester", "per semester"]),
    (.quarter, ["times per quarter", "times a quarter", "per quarter"]),
  ]
  private static let rhythms: [(unit: ServicePeriod.Unit, cues: [String])] = [
    (.quarter, [" quarterly ", " each quarter ", " every quarter ", " per quarter "]),
    (.trimester, [" each trimester ", " every trimester ", " trimesterly "]),
    (.semester, [" each semester ", " every semester "]),
    (.month, [" monthly ", " each month ", " every month "]),
    (
      .term,
      [" each marking period ", " every marking period ", " each grading period ", " each reporting period "]
    ),
  ]
}
