import IEPModel

/// Help for staff, and how the child gets to school.
enum SupportsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    if section.covers(.staffSupports) {
      reading.draft.staffSupports += section.passages.compactMap { staff($0) }
    }
    if section.covers(.transportation), reading.draft.transportation == nil {
      // A yes or no is the whole answer; what follows may be about something else.
      let first = section.passages.first.flatMap { YesNo.read($0.text) == nil ? nil : $0.text }
      let text = first ?? NarrativeReader.text(of: section)
      if !text.isEmpty { reading.draft.transportation = text.sourced }
    }
  }

  private static func staff(_ passage: Passage) -> Sourced<String>? {
    switch passage.kind {
    case .text: passage.text.isEmpty ? nil : passage.text.sourced
    case .field(let label):
      passage.text.isEmpty ? nil : (passage.line ?? label.followed(by: passage.text)).sourced
    default: nil
    }
  }
}

/// Yes-no lines on what every team must consider (34 CFR 300.324(a)(2)).
enum SpecialFactorsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    for passage in section.passages {
      if let table = passage.table {
        for row in table.rows { add(row.text, question: row.cells.first ?? row.text, &reading) }
      } else if let label = passage.label {
        var whole = label
        whole.append(passage.text)
        add(whole, question: label, answer: passage.text, &reading)
      } else if passage.kind == .text {
        add(passage.text, question: passage.text, &reading)
      }
    }
  }

  private static func add(
    _ text: SpannedText, question: SpannedText, answer: SpannedText? = nil, _ reading: inout Reading
  ) {
    let said = " " + FormPhrase.normalized(question) + " "
    // Whether a plan is needed is another question than whether behavior is in the way.
    if said.holds(" plan ") { return }
    let labelled = reading.words.labels.name(of: FormPhrase.normalized(question), in: "factor.")?.split(
      separator: ".")
    guard
      let factor = labelled?.last.map(String.init)
        ?? factors.first(where: { $0.cues.contains { said.holds($0) } })?.name
    else { return }
    let value = answer ?? text
    let found = YesNo.read(value) ?? YesNo.read(text)
    guard found != nil || answer?.isEmpty == false else { return }
    // Under the profile's own label the value is all there is to say.
    let own = labelled != nil ? answer.map { Self.words(of: $0, found) } : nil
    reading.draft.specialFactors.append(
      SpecialFactor(
        factor: factor,
        answer: Sourced(found?.answer ?? .notStated, found.map { value.spans(of: $0.range) } ?? []),
        text: (own ?? text).sourced))
  }

  /// What a value says besides its answer; a bare answer stands for itself.
  private static func words(of value: SpannedText, _ answer: YesNo?) -> SpannedText {
    guard let rest = answer.map({ value[$0.rest].trimmed }), !rest.isEmpty else {
      return value.strippingLabelEnd
    }
    return rest
  }

  private static let factors: [(name: String, cues: [String])] = [
    ("behavior", ["behavior"]), ("braille", ["braille", " blind", "visually impaired", "visual or"]),
    ("assistiveTechnology", ["assistive"]),
    ("deafOrHardOfHearing", [" deaf", "hard of hearing"]), ("communication", ["communication"]),
    ("limitedEnglish", ["english", "emergent bilingual", "language learner"]),
    ("accessibleMaterials", ["accessible educational materials", "accessible materials"]),
    ("lowIncidence", ["low incidence"]),
  ]
}
