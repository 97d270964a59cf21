import IEPModel

/// What the team found the child eligible under: labelled values and ticked boxes, never a passing mention.
enum DisabilityReader {
  /// Values of labels such as "Primary Disability", anywhere.
  static func readLabels(_ reading: inout Reading) {
    for (fact, next) in zip(reading.facts, reading.facts.dropFirst().map(Optional.some) + [nil])
    where !fact.value.isEmpty && PhraseToken.tokens(of: fact.value).first?.text != "none" {
      let value = fact.value
      // "Category: Autism" and on the next line "Met: No".
      if let next, findings.contains(next.phrase), YesNo.read(next.value)?.answer == .no { continue }
      guard let fact = fact.names.first(where: { $0.hasPrefix("student.disability") }),
        !isDenied(value, reading.sections)
      else { continue }
      let role: Disability.Role? =
        switch fact {
        case "student.disability.primary": .primary
        case "student.disability.secondary": .secondary
        case "student.disability.tertiary": .tertiary
        default: nil
        }
      let known = reading.draft.student.disabilities.count
      let boxes = CheckBox.read(value)
      // "Hearing Impairment (HI)   [ ] Not eligible for special education": what stands before boxes of another question.
      if let start = boxes.first?.mark.lowerBound, start > 0, !boxes.contains(where: \.isTicked) {
        add(value[0..<start], role: role, &reading)
        continue
      }
      if !boxes.isEmpty {
        // Of a row of boxes only those that are ticked.
        for box in boxes where box.isTicked { add(value[box.label], role: role, &reading) }
        continue
      }
      add(value, role: role, &reading)
      // "Specific Learning", the first line of a cell of which all is known.
      let place = value.spans.extent
      let isKnown = reading.draft.student.disabilities.contains { known in
        known.text.spans.extent.flatMap { whole in place.map(whole.overlaps) } ?? false
      }
      // A state's own category, under a label that can mean nothing else.
      if !isKnown, known == reading.draft.student.disabilities.count, role != nil, value.count <= 60,
        !value.saysNothing,
        categories(in: value, reading.words).isEmpty, value.bytes.contains(where: \.isASCIILetter)
      {
        reading.draft.student.disabilities.append(
          Disability(category: .other, role: role, text: value.sourced))
      }
    }
  }

  /// What a line below the name of a category says of it.
  private static let findings: Set<String> = [
    "met", "is met", "criteria met", "found", "eligible", "is eligible", "qualifies",
  ]

  /// "Rank | Category": the rows of a table that ranks them, where nothing else names one. A rank of 0 is none.
  static func readRanks(_ reading: inout Reading) {
    guard reading.draft.student.disabilities.isEmpty else { return }
    for table in reading.sections.lazy.flatMap(\.passages).compactMap(\.table) {
      guard
        let column = table.headPhrases.firstIndex(where: { ranks.contains($0) || asksForFirst.contains($0) })
      else { continue }
      // "Primary | Disability" over "Y | Autism" and "N | Speech Impairment".
      let roles = asksForFirst.contains(table.headPhrases[column]) ? answered : roles
      for row in table.rows where !row.cells.contains(where: { isOver($0) || ServiceMarks.isEnd($0) }) {
        guard let rank = row.cell(column), let role = roles[FormPhrase.normalized(rank)] else { continue }
        for (index, cell) in row.cells.enumerated() where index != column { add(cell, role: role, &reading) }
      }
    }
  }

  private static let asksForFirst: Set<String> = ["primary", "is primary", "primary disability"]
  private static let answered: [String: Disability.Role] = [
    "y": .primary, "yes": .primary, "n": .secondary, "no": .secondary,
  ]
  private static let ranks: Set<String> = [
    "rank", "order", "priority", "role", "level", "designation", "sequence", "type",
  ]
  private static let roles: [String: Disability.Role] = [
    "1": .primary, "primary": .primary, "2": .secondary, "secondary": .secondary, "3": .tertiary,
    "tertiary": .tertiary,
  ]

  /// "Specific Learning Disability | No" under "Category | Found": a row that says no of it.
  private static func isDenied(_ value: SpannedText, _ sections: [DraftSection]) -> Bool {
    guard let place = value.spans.extent else { return false }
    let row = sections.lazy.flatMap(\.passages).compactMap(\.table).filter { $0.span.contains(place) }
      .flatMap(\.rows).first { $0.span.contains(place) }
    return row?.cells.contains { cell in
      YesNo.read(cell).map { $0.answer == .no && $0.range.lowerBound == 0 && $0.rest.isEmpty } ?? false
    } ?? false
  }

  /// "Exited": a cell with the status of a disability that is one no more.
  static func isOver(_ status: SpannedText) -> Bool {
    ["exited", "inactive", "dnq", "ended", "dismissed"].contains(FormPhrase.normalized(status))
  }

  /// Ticked boxes and numbered boxes of an eligibility part; its plain text where nothing else names one.
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    let isFirst = reading.draft.student.disabilities.isEmpty
    for passage in section.passages {
      // "Secondary | Speech Impairment | Exited".
      let rows = passage.table?.rows.filter { !$0.cells.contains(where: isOver) }
      let texts = rows.map { $0.flatMap(\.cells) } ?? [passage.text]
      for text in texts {
        for (role, value) in glued(text) { add(value, role: role, &reading) }
        for box in CheckBox.read(text) where box.isTicked {
          add(text[box.label], role: nil, &reading)
        }
        numbered(text, &reading)
      }
      // "She meets the criteria for …", and as the next item what else.
      let goesOn = isFirst && passage.isItem && passage.text.string.lowercased().holds(" meets ")
      if reading.draft.student.disabilities.isEmpty || goesOn, passage.kind == .text || passage.label != nil,
        CheckBox.read(passage.text).isEmpty
      {
        // "She does not meet the criteria for …" finds nothing.
        for sentence in (passage.line ?? passage.text).sentences {
          let said = " " + FormPhrase.normalized(sentence) + " "
          if ![" not ", " no ", " ruled out ", " neither "].contains(where: { said.holds($0) }) {
            add(sentence, role: nil, &reading)
          }
        }
      }
    }
  }

  /// Boxes of which four or more name a disability, in any part about the child: those that are ticked.
  static func readBoxes(_ section: DraftSection, _ reading: inout Reading) {
    let labels = section.passages.filter { $0.kind == .text }.flatMap { passage in
      CheckBox.read(passage.text).map { (label: passage.text[$0.label], isTicked: $0.isTicked) }
    }
    guard labels.count(where: { !categories(in: $0.label, reading.words).isEmpty }) >= 4 else { return }
    for box in labels where box.isTicked { add(box.label, role: nil, &reading) }
  }

  /// "PrimarySpecific Learning DisabilitySecondarySpeech Impairment": roles that a paste ran together with their values.
  private static func glued(_ text: SpannedText) -> [(role: Disability.Role, value: SpannedText)] {
    let names: [(Disability.Role, [UInt8])] = [
      (.primary, Array("Primary".utf8)), (.secondary, Array("Secondary".utf8)),
      (.tertiary, Array("Tertiary".utf8)),
    ]
    var cuts: [(role: Disability.Role, range: Range<Int>)] = []
    for at in text.bytes.indices where text.bytes[at].isASCIIUppercase {
      for (role, name) in names where text.bytes[at...].starts(with: name) {
        let end = at + name.count
        if end < text.count, text.bytes[end].isASCIIUppercase { cuts.append((role, at..<end)) }
      }
    }
    return zip(cuts, cuts.dropFirst().map(\.range.lowerBound) + [text.count]).map { cut, end in
      (cut.role, text[cut.range.upperBound..<end])
    }
  }

  /// What a sentence of the head says after "qualifies under", "her disability is"; nothing where it says "not".
  static func readTold(_ whole: SpannedText, _ reading: inout Reading) {
    // "… is Other Health Impairment (the evaluation did not find a reading disability)": what is in brackets is beside it.
    // "(primary)" is its rank.
    let open = whole.bytes.indices.first { index in
      whole.bytes[index] == UInt8(ascii: "(")
        && statedRole(after: index, in: whole)?.range.lowerBound != index
    }
    let sentence = whole[0..<(open ?? whole.count)]
    let tokens = PhraseToken.tokens(of: sentence)
    guard let cue = cues.all(tokens).first?.tokens,
      !tokens.contains(where: { ["not", "no", "neither"].contains($0.text) || family.contains($0.text) })
    else { return }
    add(sentence[tokens[cue.upperBound - 1].range.upperBound..<sentence.count], role: nil, &reading)
  }

  /// "His half-brother was found eligible under autism": nobody's category here.
  private static let family: WordSet = [
    "brother", "sister", "sibling", "twin", "cousin", "brothers", "sisters", "siblings", "father", "mother",
    "uncle",
    "aunt",
  ]

  /// "Specific learning disability (basic reading)." as a sentence: the name of a category and no more.
  static func readNamed(_ sentence: SpannedText, _ reading: inout Reading) {
    let open = sentence.bytes.firstIndex(of: UInt8(ascii: "(")) ?? sentence.count
    let name = sentence[0..<open].strippingLabelEnd.trimmed
    guard let found = categories(in: name, reading.words).first, found.range == 0..<name.count else { return }
    add(name, role: nil, &reading)
  }

  private static let cues = PhraseTable(
    """
    makes him eligible is | makes her eligible is | disability is | disability area is | disability category is | primary disability is | eligible under | eligible as | eligible with a | eligible with an
    | eligible for special education under | qualifies under | qualify under | qualify as | qualifies as | qualified under | eligibility under
    | eligibility is | eligibility category is | qualifies for special education under | eligible in the area of
    """)

  /// `(1) Speech Impairment ( ) Autism (2) Hearing Impairment`: numbers in place of ticks.
  private static func numbered(_ text: SpannedText, _ reading: inout Reading) {
    let bytes = text.bytes
    var at = 0
    while at + 2 < bytes.count {
      if bytes[at] == UInt8(ascii: "("), bytes[at + 1].isASCIIDigit, bytes[at + 2] == UInt8(ascii: ")") {
        let end = bytes[(at + 3)...].firstIndex(of: UInt8(ascii: "(")) ?? bytes.count
        let role: Disability.Role? = [.primary, .secondary, .tertiary][safe: Int(bytes[at + 1]) - 49]
        add(text[(at + 3)..<end].trimmed, role: role, &reading)
        at = end
      } else {
        at += 1
      }
    }
  }

  /// Adds every category that a value names, each once.
  private static func add(_ text: SpannedText, role: Disability.Role?, _ reading: inout Reading) {
    var role = role
    for found in categories(in: text, reading.words) {
      if isOver(after: found.range.upperBound, in: text) || isFormer(before: found.range.lowerBound, in: text)
      {
        continue
      }
      let known = reading.draft.student.disabilities
      if known.contains(where: { $0.category == found.category }) { continue }
      let after = statedRole(after: found.range.upperBound, in: text)
      let stated = after?.role ?? statedRole(before: found.range.lowerBound, in: text)
      let next: Disability.Role? = stated ?? role ?? (known.isEmpty ? .primary : .secondary)
      var name = text.sourced(found.range)
      // The words for its rank are part of what was read.
      if let after { name.spans += text.spans(of: after.range) }
      reading.draft.student.disabilities.append(Disability(category: found.category, role: next, text: name))
      role = role == .primary ? .secondary : role
    }
  }

  /// "previously SLD", "formerly eligible under OHI".
  private static func isFormer(before start: Int, in text: SpannedText) -> Bool {
    let words = String(decoding: text.bytes[..<start].suffix(40), as: UTF8.self).lowercased()
    let own = words.split(whereSeparator: { ";,.".contains($0) }).last.map(String.init) ?? words
    return [
      "previously", "formerly", "possible", "past ", "prior ", "ruled out", "no longer", "referral under",
      "referral for",
    ].contains { own.holds($0) }
  }

  /// "Speech impairment — exited 5/2025", "SLD pending": what was found before, or is not yet.
  private static func isOver(after end: Int, in text: SpannedText) -> Bool {
    let sentence = text.bytes.place(of: Array(". ".utf8), from: end)?.lowerBound ?? text.count
    let rest = String(
      decoding: text.bytes[end..<sentence].prefix { !";,\n".utf8.contains($0) }.prefix(60), as: UTF8.self
    )
    .lowercased()
    return [
      "exited", "dnq", "dismissed", "inactive", "dropped", "was considered", "considered but",
      "considered and", "was looked at", "was discussed", "were discussed",
      "no longer", "ruled out", "pending", "suspected", "not eligible",
      "does not qualify",
      "discontinued", "did not qualify",
    ].contains { rest.holds($0) }
  }

  /// "Autism (primary)": the rank, and where its words stand.
  private static func statedRole(after end: Int, in text: SpannedText)
    -> (role: Disability.Role, range: Range<Int>)?
  {
    // "with SLI as secondary".
    for role in [Disability.Role.primary, .secondary, .tertiary] {
      let said = Array(" as \(role.rawValue)".utf8)
      if text.bytes[end...].starts(with: said) { return (role, end..<(end + said.count)) }
    }
    guard let close = text.bytes[end...].firstIndex(of: UInt8(ascii: ")")),
      let open = text.bytes[end...].firstIndex(of: UInt8(ascii: "(")), open < close
    else { return nil }
    let rest = String(decoding: text.bytes[end...].prefix(24), as: UTF8.self).lowercased()
    let short: [(Disability.Role, String)] = [
      (.primary, "(prim)"), (.secondary, "(sec)"), (.tertiary, "(tert)"),
    ]
    for (role, abbreviation) in short
    where rest.holds("(\(role.rawValue))") || rest.hasPrefix(" " + abbreviation) {
      return (role, open..<close + 1)
    }
    return nil
  }

  /// "Primary DCD", "Secondary: Speech".
  private static func statedRole(before start: Int, in text: SpannedText) -> Disability.Role? {
    let word = PhraseToken.tokens(of: text[0..<start]).last { $0.isWord }?.text
    return [Disability.Role.primary, .secondary, .tertiary].first { word?.string == $0.rawValue }
  }

  /// The categories that a text names, longest names first, in its order. "Emotional Disability" is not also a
  /// disability of another name inside it.
  static func categories(in text: SpannedText, _ words: FormWords) -> [(
    category: DisabilityCategory, range: Range<Int>
  )] {
    let tokens = PhraseToken.tokens(of: text).filter { $0.isWord || $0.number != nil }
    var found: [(category: DisabilityCategory, range: Range<Int>)] = []
    var at = 0
    outer: while at < tokens.count {
      for length in stride(from: min(7, tokens.count - at), through: 1, by: -1) {
        let range = tokens[at].range.lowerBound..<tokens[at + length - 1].range.upperBound
        let phrase = tokens[at..<(at + length)].map(\.text).joined(separator: " ")
        guard let entry = words.disabilities.exact(phrase).first,
          let category = DisabilityCategory(rawValue: entry.name)
        else { continue }
        let letters = text.bytes[range]
        // A short form counts in capitals alone: "AU", not "au".
        if length == 1, letters.count <= 5, letters.contains(where: \.isASCIILowercase), phrase != "deaf" {
          continue
        }
        at += length
        let end = abbreviationEnd(tokens, at, category, words, text) ?? range.upperBound
        found.append((category, range.lowerBound..<end))
        continue outer
      }
      at += 1
    }
    return found
  }
}

extension DisabilityReader {
  /// Where "(SLD)" after the name ends, if the letters stand for the same category.
  private static func abbreviationEnd(
    _ tokens: [PhraseToken], _ at: Int, _ category: DisabilityCategory, _ words: FormWords,
    _ text: SpannedText
  ) -> Int? {
    guard at < tokens.count,
      words.disabilities.exact(tokens[at].text.string).contains(where: { $0.name == category.rawValue })
    else { return nil }
    let range = tokens[at].range
    let bytes = text.bytes
    guard range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "("),
      range.upperBound < bytes.count,
      bytes[range.upperBound] == UInt8(ascii: ")")
    else { return nil }
    return range.upperBound + 1
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
