import IEPModel

/// Labels on a line of their own, with the value on the next: "Date of Birth" and below it "12/19/2018".
extension Outline {
  /// The label on a line and its value on the next, where forms give a value of this shape that name here.
  func stackedLabel(_ lines: [SpannedText], at index: Int) -> LabelledLine? {
    guard index + 1 < lines.count else { return nil }
    let (line, value) = (lines[index].trimmed, lines[index + 1].trimmed)
    guard line.count <= 80, line.words.count <= 9, LabelledLine.read(line) == nil, line.startsWithCapital,
      let last = line.bytes.last, !".;,:".utf8.contains(last), line.bytes.place(of: Array(": ".utf8)) == nil,
      !line.bytes.contains(where: \.isASCIIDigit) || GoalHeading.matches(line), let fact = stackedFact(line),
      !value.isEmpty,
      value.bytes.first?.isASCIIDigit ?? false || stackedFact(value) == nil,
      LabelledLine.read(value) == nil,
      fits(value, fact)
    else { return nil }
    return LabelledLine(label: line.strippingLabelEnd, value: value)
  }

  /// Whether a heading, or words in bold alone, is the label of the line below: "**Student Name**" over "Ana Ruiz".
  func labelsFact(_ heading: SourceBlock, _ level: Int, above below: SourceBlock?) -> Bool {
    guard level > 1, let below, below.kind == .paragraph, below.lines.count == 1, !below.text.isEmpty,
      LabelledLine.read(below.text) == nil, heading.text.words.count <= 9
    else { return false }
    let label = heading.text.strippingLabelEnd
    guard let fact = stackedFact(label), fits(below.text, fact) else { return false }
    // "## Disability" is the name of a part.
    if level < 7 {
      return ["student.", "dates."].contains { fact.hasPrefix($0) } && kinds(of: label, .marked) == nil
    }
    return fact != "goal.text" && fact != "category" && below.text.sentences.count < 3
  }

  /// The labels and values of lines that are nothing else, each label above its value, by the place of the label: a form
  /// copied from a page. A title or two may stand above. Half of the labels are known, or say what is asked. O(lines).
  func stackedPairs(_ lines: [SpannedText]) -> [Int: LabelledLine] {
    let lines = lines.map(\.trimmed)
    for start in 0...2 {
      let count = lines.count - start
      guard count >= 4, count.isMultiple(of: 2), start == 0 || isTitle(lines[start - 1]) else {
        if start > 0, start <= lines.count, !isTitle(lines[start - 1]) { return [:] }
        continue
      }
      let places = stride(from: start, to: lines.count, by: 2)
      let labels = places.map { lines[$0] }
      let values = places.map { lines[$0 + 1] }
      guard labels.allSatisfy(isLabel) else { continue }
      let known = zip(labels, values).count { isKnownLabel($0) || Self.answers($1) }
      // "Behavior" is a value under "Area", and a label elsewhere; "Area of Need: Math" has its value behind it.
      let areLabels = values.count { value in
        let own = LabelledLine.read(value).flatMap { $0.value.isEmpty ? nil : $0.label }
        return isKnownLabel(own ?? value) && !Self.answers(value)
      }
      if known >= 2, known * 2 >= labels.count, areLabels * 3 <= known {
        return Dictionary(
          uniqueKeysWithValues: zip(places, zip(labels, values)).map { place, pair in
            (place, LabelledLine(label: pair.0.strippingLabelEnd, value: pair.1))
          })
      }
    }
    return [:]
  }

  private func isTitle(_ line: SpannedText) -> Bool {
    line.isCapitals || GoalHeading.matches(line) || kinds(of: line, .marked) != nil
  }

  /// Words that may be a label on a line of their own: no sentence, no amount, no answer, and no line that has its values.
  private func isLabel(_ line: SpannedText) -> Bool {
    guard line.count <= 100, line.words.count <= 14, line.startsWithCapital, let last = line.bytes.last else {
      return false
    }
    return !".;,:".utf8.contains(last) && YesNo.read(line)?.rest.isEmpty != true
      && LabelledLine.read(line) == nil && RunOnFacts.read(line, words).isEmpty
  }

  private func isKnownLabel(_ line: SpannedText) -> Bool {
    guard line.words.count <= 9, !line.endsSentence, line.bytes.contains(where: \.isASCIILetter) else {
      return false
    }
    let phrase = FormPhrase.normalized(line)
    return words.isAsked(phrase) || !words.columns.exact(phrase).isEmpty
  }

  /// "Is the student deaf?" and below it "No"; a test and below it "With accommodations".
  private static func answers(_ value: SpannedText) -> Bool {
    YesNo.read(value)?.rest.isEmpty ?? false || tellsHowTaken(value)
  }

  /// How a test is taken, and no more.
  static func tellsHowTaken(_ value: SpannedText) -> Bool {
    let boxes = CheckBox.read(value)
    if boxes.count > 1, boxes[0].mark.lowerBound == 0 {
      return boxes.prefix(2).allSatisfy { tellsHowTaken(value[$0.label].trimmed) }
    }
    return ["with accommodations", "without accommodations", "no accommodations"].contains(
      value.string.lowercased())
      || value.string.lowercased().hasPrefix("alternate assessment")
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
      let fact = words.labels.asked(phrase, "placement.")
    {
      return fact
    }
    return words.labels.name(of: phrase, in: "student.") ?? words.labels.asked(phrase, "dates.")
  }

  static let goalFacts: Set<String> = [
    "goal.label", "goal.area", "goal.text", "goal.baseline", "goal.criteria", "goal.method", "goal.schedule",
    "goal.responsible",
  ]

  /// A table whose cells stand each on a line of its own: the names of its columns, and then the cells of one row after
  /// another. Nil where the lines do not come out even. O(lines).
  func stackedTable(_ lines: [SpannedText], at index: Int) -> SourceBlock? {
    func cell(_ line: SpannedText) -> SourceBlock {
      SourceBlock(.cell, line.spans.extent ?? SourceSpan(0, 0), lines: [line.trimmed])
    }
    // Heads first: each line asks, and most begin no table.
    var rest = lines[index...]
    var heads: [SourceBlock] = []
    while let line = rest.first, line.words.count <= 10, heads.count <= Self.mostColumns {
      let head = cell(line)
      if head.text.bytes.first == UInt8(ascii: "("), !heads.isEmpty {
        // "(Per Service Frequency)" below the name.
        heads[heads.count - 1].lines += head.lines
      } else if head.text.words.count <= 4,
        isColumnName(head.text) || ServiceColumnRole.read(head.text) != nil
      {
        heads.append(head)
      } else {
        break
      }
      rest.removeFirst()
    }
    guard (2...Self.mostColumns).contains(heads.count), !rest.isEmpty, rest.count.isMultiple(of: heads.count),
      rest.allSatisfy({ $0.trimmed.count <= 80 && LabelledLine.read($0.trimmed) == nil })
    else { return nil }
    let cells = rest.map(cell)
    func row(_ cells: some Collection<SourceBlock>, isHeader: Bool) -> SourceBlock {
      SourceBlock(
        .row(isHeader: isHeader), cells.map(\.span).extent ?? SourceSpan(0, 0), children: Array(cells))
    }
    let starts = stride(from: cells.startIndex, to: cells.endIndex, by: heads.count)
    let rows = starts.map { row(cells[$0..<$0 + heads.count], isHeader: false) }
    let all = [row(heads, isHeader: true)] + rows
    return all.map(\.span).extent.map { SourceBlock(.table, $0, children: all) }
  }

  private static let mostColumns = 20

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
