import IEPModel

/// Labels and values on one line with nothing but blanks between: "Grade  6     Date of Birth  04/22/2014", as a form
/// with boxes comes out of a PDF.
enum RunOnFacts {
  /// The facts of a line that begins with a known label; a value ends at the next label or at a wide gap. O(words).
  static func read(_ text: SpannedText, _ words: FormWords) -> [(label: SpannedText, value: SpannedText)] {
    guard text.count <= 300, !text.bytes.contains(UInt8(ascii: ":")), text.startsWithCapital else {
      return []
    }
    let places = text.words
    let labels = labels(in: text, places, words)
    guard labels.first?.words.lowerBound == 0 else { return [] }
    var facts: [(label: SpannedText, value: SpannedText)] = []
    for (index, label) in labels.enumerated() {
      let limit = index + 1 < labels.count ? labels[index + 1].words.lowerBound : places.count
      guard label.words.upperBound < limit else { continue }
      let isDate = label.fact.hasPrefix("dates.") || label.fact == "student.dateOfBirth"
      let isApart = isFar(text, places[label.words.upperBound - 1], places[label.words.upperBound], than: 1)
      // "School Attending Elm Street School": where a paste kept no gaps, two words of a label, or another on the line.
      let isClear = labels.count > 1 || label.words.count > 1
      guard isDate || isApart || isClear && label.fact.hasPrefix("student.") else { continue }
      var end = label.words.upperBound + 1
      while end < limit, label.fact == "dates.range" || !isFar(text, places[end - 1], places[end], than: 2) {
        end += 1
      }
      let value = text[places[label.words.upperBound].lowerBound..<places[end - 1].upperBound].withoutLine
      let name = text[
        places[label.words.lowerBound].lowerBound..<places[label.words.upperBound - 1].upperBound]
      if fits(value, label.fact),
        isDate || isApart || isSure(label.fact, FormPhrase.normalized(name), value, words)
      {
        let place = places[label.words.lowerBound].lowerBound..<places[label.words.upperBound - 1].upperBound
        facts.append((text[place], value))
      }
    }
    return facts
  }

  /// "Grade 4", "Attending School Greasewood Elementary": a cell that is a known label and, after one blank or none, a value
  /// that fits it. O(words).
  static func whole(_ text: SpannedText, _ words: FormWords) -> LabelledLine? {
    guard text.count <= 120, !text.bytes.contains(UInt8(ascii: ":")), text.startsWithCapital else {
      return nil
    }
    // "Student NameAna Ruiz": nothing between them.
    let glue = text.bytes.indices.dropFirst().first {
      text.bytes[$0 - 1].isASCIILowercase && text.bytes[$0].isASCIIUppercase
    }
    if let glue, words.labels.name(of: FormPhrase.normalized(text[0..<glue]), in: "student.name") != nil {
      return LabelledLine(label: text[0..<glue], value: text[glue..<text.count])
    }
    let places = text.words
    for count in stride(from: min(6, places.count - 1), through: 1, by: -1) {
      let label = text[places[0].lowerBound..<places[count - 1].upperBound]
      let phrase = FormPhrase.normalized(label)
      guard
        let fact = ["student.", "dates."].lazy.compactMap({ words.labels.name(of: phrase, in: $0) }).first
      else { continue }
      let value = text[places[count].lowerBound..<text.count].trimmed
      if fits(value, fact), isSure(fact, phrase, value, words) {
        return LabelledLine(label: label, value: value)
      }
    }
    return nil
  }

  /// The same for a fact of a goal, whose label is two words or "Who".
  static func ofGoal(_ text: SpannedText, _ words: FormWords) -> LabelledLine? {
    let places = text.words
    guard text.startsWithCapital, !text.bytes.contains(UInt8(ascii: ":")), places.count > 1 else {
      return nil
    }
    for count in stride(from: min(4, places.count - 1), through: 1, by: -1) {
      let label = text[places[0].lowerBound..<places[count - 1].upperBound]
      guard let fact = words.labels.name(of: FormPhrase.normalized(label), in: "goal."),
        count > 1 || label.string == "Who",
        ["goal.baseline", "goal.method", "goal.schedule", "goal.responsible", "goal.criteria"].contains(fact)
      else { continue }
      return LabelledLine(label: label, value: text[places[count].lowerBound..<text.count].trimmed)
    }
    return nil
  }

  /// "Evaluation Procedure Work samples Person Responsible Special Education Teacher": the value up to the next label of two words
  /// or more, and that label with its value.
  static func partedGoalFact(_ value: SpannedText, _ words: FormWords) -> (
    own: SpannedText, next: LabelledLine
  )? {
    let places = value.words
    guard places.count > 3, !value.bytes.contains(UInt8(ascii: ":")) else { return nil }
    for start in 1..<places.count where value.bytes[places[start].lowerBound].isASCIIUppercase {
      for count in [4, 3, 2] where start + count < places.count {
        let label = value[places[start].lowerBound..<places[start + count - 1].upperBound]
        guard label.isTitleCase, let fact = words.labels.name(of: FormPhrase.normalized(label), in: "goal."),
          ["goal.method", "goal.schedule", "goal.responsible"].contains(fact)
        else { continue }
        let rest = value[places[start + count].lowerBound..<value.count]
        return (value[0..<places[start - 1].upperBound], LabelledLine(label: label, value: rest))
      }
    }
    return nil
  }

  /// With one blank between, "District Representative" is no district and "Student Support Team" no student.
  private static func isSure(_ fact: String, _ phrase: String, _ value: SpannedText, _ words: FormWords)
    -> Bool
  {
    let last = value.string.lowercased().split(separator: " ").last.map(String.init) ?? ""
    // "Primary Disability Autism", but "Disability Services".
    if fact.hasPrefix("student.disability") {
      return ["primary", "secondary"].contains { phrase.hasPrefix($0) }
        && !DisabilityReader.categories(in: value, words).isEmpty
    }
    switch fact {
    case "student.name": return phrase.hasSuffix("name")
    case "student.school": return ["school", "elementary", "academy", "preschool", "center"].contains(last)
    case "student.district": return ["district", "schools", "isd", "county"].contains(last)
    default: return true
    }
  }

  /// The facts of a line with several labels and colons, one after another: "Student: Ana Ruiz · Grade: 2", "Student Name:
  /// Ana Ruiz Grade: 2". Nil where the line has but one. A page keeps no gap by which a paste would part them. O(words).
  static func labelled(_ text: SpannedText, _ words: FormWords) -> [(label: SpannedText, value: SpannedText)]?
  {
    let colons = text.bytes.count { $0 == UInt8(ascii: ":") }
    guard colons > 1, text.count <= 300 else { return nil }
    let places = text.words
    var starts = [0]
    for at in places.indices.dropFirst() where text.bytes[places[at].lowerBound].isASCIIUppercase {
      let isAfterSign =
        separators.contains(text.bytes[places[at - 1]]) || isFar(text, places[at - 1], places[at], than: 2)
      // After a sign or a wide gap any label counts, elsewhere only one that forms have for the child and the plan.
      for count in 1...6 where at + count <= places.count {
        // A gap ends a value, and no label goes over it.
        if count > 1, isFar(text, places[at + count - 2], places[at + count - 1], than: 2) { break }
        let label = text[places[at].lowerBound..<places[at + count - 1].upperBound]
        guard label.bytes.last == UInt8(ascii: ":") else { continue }
        let phrase = FormPhrase.normalized(label)
        // "PARENT'S NAME:".
        if phrase == "name", others.contains(FormPhrase.normalized(text[places[at - 1]])) { break }
        if isAfterSign
          || ["student.", "dates.", "services."].contains(where: {
            words.labels.name(of: phrase, in: $0) != nil
          })
        {
          starts.append(at)
        }
        break
      }
    }
    guard starts.count > 1 else { return nil }
    return zip(starts, starts.dropFirst() + [places.count]).compactMap { start, end in
      var last = end - 1
      if last > start, separators.contains(text.bytes[places[last]]) { last -= 1 }
      return LabelledLine.read(text[places[start].lowerBound..<places[last].upperBound]).map {
        ($0.label, end < places.count ? $0.value.withoutStop : $0.value)
      }
    }
  }

  /// Before "Name": not the child's.
  private static let others: Set<String> = [
    "parent", "parents", "guardian", "guardians", "mother", "mothers", "father", "fathers", "teacher",
    "teachers", "school", "district", "manager", "surrogate", "contact", "provider", "doctor",
  ]

  private static let separators = ["·", "•", "|", "–", "—", "/"].map { ArraySlice($0.utf8) }

  private static func labels(in text: SpannedText, _ places: [Range<Int>], _ words: FormWords)
    -> [(words: Range<Int>, fact: String)]
  {
    var found: [(words: Range<Int>, fact: String)] = []
    var at = 0
    outer: while at < places.count {
      if text.bytes[places[at].lowerBound].isASCIIUppercase {
        for count in stride(from: min(6, places.count - at), through: 1, by: -1) {
          let name = text[places[at].lowerBound..<places[at + count - 1].upperBound]
          if name.bytes.contains(where: \.isASCIIDigit) { continue }
          let phrase = FormPhrase.normalized(name)
          // "End Date 10/21/2026": a date's label in other words than the lists have.
          let isDated =
            count > 1 && at + count < places.count && text.bytes[places[at + count].lowerBound].isASCIIDigit
            && (at == 0 || text.bytes[places[at - 1].upperBound - 1].isASCIIDigit)
            && (at + 1..<at + count).allSatisfy { !isFar(text, places[$0 - 1], places[$0], than: 1) }
          let fact =
            ["student.", "dates.", "other."].lazy.compactMap { words.labels.name(of: phrase, in: $0) }.first
            ?? (isDated ? words.labels.rules.name(of: phrase, in: "dates.") : nil)
          // "Specific Learning Disability" holds a word that is a label elsewhere.
          let isInValue =
            at > 0 && fact?.hasPrefix("student.disability") ?? false
            && !isFar(text, places[at - 1], places[at], than: 1)
            && !["primary ", "secondary "].contains(where: { phrase.hasPrefix($0) })
          // "School Tuckahoe Bend Elementary School": the last word of its value.
          let isEnd =
            at > 0 && !isFar(text, places[at - 1], places[at], than: 1)
            && (at + count == places.count || count == 1 && fact == found.last?.fact && isName(of: fact)
              || isName(of: fact) && isFar(text, places[at + count - 1], places[at + count], than: 2))
          if let fact, !isInValue, !isEnd {
            found.append((at..<at + count, fact))
            at += count
            continue outer
          }
        }
      }
      at += 1
    }
    return found
  }

  /// "SAU 94 - Elm School District      Individualized Education Program": the end of a name before a gap labels nothing.
  private static func isName(of fact: String?) -> Bool {
    fact.map { ["student.district", "student.school"].contains($0) } ?? false
  }

  /// Dates with their labels behind boxes and a gap: "☒ Annual Review   Next evaluation date: 03/10/2028".
  static func datesBehindBoxes(_ text: SpannedText, _ words: FormWords) -> [(
    label: SpannedText, value: SpannedText
  )] {
    guard text.count <= 400, text.bytes.contains(UInt8(ascii: ":")), !CheckBox.read(text).isEmpty else {
      return []
    }
    return text.gapPieces.compactMap { piece in
      guard let fact = LabelledLine.read(piece), CheckBox.read(fact.label).isEmpty,
        words.labels.name(of: FormPhrase.normalized(fact.label), in: "dates.") != nil,
        DatePhrase.dates(in: fact.value).first?.range == fact.value.range
      else { return nil }
      return (fact.label, fact.value)
    }
  }

  /// Whether more blanks part two words in the draft.
  static func isFar(_ text: SpannedText, _ left: Range<Int>, _ right: Range<Int>, than blanks: Int)
    -> Bool
  {
    guard let end = text.spans(of: left).last?.end, let start = text.spans(of: right).first?.start else {
      return false
    }
    return start - end > blanks
  }

  private static func fits(_ value: SpannedText, _ fact: String) -> Bool {
    let count = value.words.count
    let hasDigit = value.bytes.contains(where: \.isASCIIDigit)
    switch fact {
    case "student.name": return (2...5).contains(count) && value.startsWithCapital && !hasDigit
    case "student.grade":
      return count <= 2 && (value.bytes[0].isASCIIDigit || ["K", "PK", "Pre-K"].contains(value.string))
    case "student.school", "student.district":
      // "School | Plan Date | Review Date" is a row of labels.
      return (2...7).contains(count) && value.startsWithCapital
        && !value.string.lowercased().hasSuffix(" date")
    case _ where fact.hasPrefix("student.disability"):
      return (1...6).contains(count) && value.startsWithCapital && !hasDigit
    case "dates.range": return DatePhrase.dates(in: value).count == 2
    case _ where fact == "student.dateOfBirth" || fact.hasPrefix("dates."):
      return DatePhrase.dates(in: value).first?.range.lowerBound == 0
    default: return false
    }
  }
}

extension SpannedText {
  /// "_Cypress Knee High School___" as it was written on the form's line.
  fileprivate var withoutLine: SpannedText {
    let isLine: (UInt8) -> Bool = { $0 == UInt8(ascii: "_") }
    let start = bytes.prefix(while: isLine).count
    return start < count ? self[start..<(count - bytes.reversed().prefix(while: isLine).count)] : self
  }

  /// "1." before the next label is 1, but "Lee Jr." keeps its stop.
  fileprivate var withoutStop: SpannedText {
    guard bytes.last == UInt8(ascii: "."), let last = words.last,
      last.count > 3 || bytes[last.lowerBound].isASCIIDigit
    else { return self }
    return self[0..<(count - 1)]
  }

  /// The parts of a line between gaps of two blanks or more in the draft.
  var gapPieces: [SpannedText] {
    let places = words
    guard let first = places.first, let last = places.last else { return [] }
    var starts = [first.lowerBound]
    for (left, right) in zip(places, places.dropFirst()) {
      guard let end = spans(of: left).last?.end, let start = spans(of: right).first?.start, start - end > 1
      else { continue }
      starts.append(right.lowerBound)
    }
    return zip(starts, starts.dropFirst() + [last.upperBound]).map { self[$0..<$1].trimmed }
  }

  /// Where the first gap of three blanks or more in the draft ends; nil where there is none.
  var wideGap: Int? {
    let places = words
    return zip(places, places.dropFirst()).first { left, right in
      guard let end = spans(of: left).last?.end, let start = spans(of: right).first?.start else {
        return false
      }
      return start - end > 2
    }?.1.lowerBound
  }
}
