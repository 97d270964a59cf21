import IEPModel

/// Labels on a line of their own, with the value on the next: "Date of Birth" and below it "12/19/2018".
extension Outline {
  /// The label on a line and its value on the next, where forms give a value of this shape that name here.
  func stackedLabel(_ lines: [SpannedText], at index: Int) -> LabelledLine? {
    guard index + 1 < lines.count else { return nil }
    let (line, value) = (lines[index].trimmed, lines[index + 1].trimmed)
    guard line.count <= 80, line.words.count <= 9, LabelledLine.read(line) == nil, line.startsWithCapital,
      let last = line.bytes.last, !".;,:".utf8.contains(last),
      let fact = stackedFact(line), !value.isEmpty, stackedFact(value) == nil,
      LabelledLine.read(value) == nil,
      fits(value, fact)
    else { return nil }
    return LabelledLine(label: line.strippingLabelEnd, value: value)
  }

  /// The fact that a line names, alone on it: the child's and the plan's anywhere, a goal's among the goals, a column's
  /// among the services.
  func stackedFact(_ line: SpannedText) -> String? {
    let phrase = FormPhrase.normalized(line)
    if current?.covers(.goals) ?? false, let fact = words.labels.asked(phrase, "goal."),
      Self.goalFacts.contains(fact)
    {
      return fact
    }
    if current?.covers(any: [.services, .relatedServices]) ?? false, ServiceColumnRole.named(line) != nil,
      kinds(of: line, .marked) == nil
    {
      return "service"
    }
    // "Timing and Scheduling" and below it what is done.
    if current?.holdsAccommodations ?? false, line.words.count <= 5, AccommodationCategory.named(line) != nil
    {
      return "category"
    }
    if current?.covers(any: [.lre, .placement]) ?? false,
      let fact = words.labels.name(of: phrase, in: "placement.")
    {
      return fact
    }
    return ["student.", "dates."].lazy.compactMap { words.labels.name(of: phrase, in: $0) }.first
  }

  private static let goalFacts: Set<String> = [
    "goal.label", "goal.area", "goal.text", "goal.baseline", "goal.criteria", "goal.method", "goal.schedule",
    "goal.responsible",
  ]

  private func fits(_ value: SpannedText, _ fact: String) -> Bool {
    let count = value.words.count
    let isSentence = ".;".utf8.contains(value.bytes.last ?? 0)
    let hasDigit = value.bytes.contains(where: \.isASCIIDigit)
    switch fact {
    case "student.name":
      return (2...5).contains(count) && value.startsWithCapital && !hasDigit && !isSentence
        && !value.isCapitals
    case "student.grade": return count <= 2 && value.count <= 14 && (hasDigit || value.startsWithCapital)
    case "student.school", "student.district":
      return (2...8).contains(count) && value.startsWithCapital && !isSentence
    case _ where fact == "student.dateOfBirth" || fact.hasPrefix("dates."):
      return DatePhrase.dates(in: value).first?.range.lowerBound == 0
    case _ where fact.hasPrefix("student.disability"):
      return count <= 8 && !DisabilityReader.categories(in: value, words).isEmpty
    default: return true
    }
  }
}
