import IEPModel

/// One-line facts that stand in another part: "ESY: no" in the placement, "Transportation: ☒ Yes" in a list.
enum StrayFactsReader {
  static func read(_ reading: inout Reading) {
    for fact in reading.facts where !fact.value.isEmpty {
      let (phrase, names, value) = (fact.phrase, fact.names, fact.value)
      if names.contains("esy"), reading.draft.extendedSchoolYear?.decision == nil,
        let decision = ExtendedSchoolYearReader.decision(value)
      {
        var result = reading.draft.extendedSchoolYear ?? ExtendedSchoolYear()
        result.decision = decision
        reading.draft.extendedSchoolYear = result
      }
      if names.contains("transportation"), reading.draft.transportation == nil {
        reading.draft.transportation = SupportsReader.withoutBoxes(value)
      }
      if names.contains("progress"), reading.draft.progressReports?.times == nil {
        let reports = ProgressReportsReader.reports(value)
        if reading.draft.progressReports == nil || reports.times != nil {
          reading.draft.progressReports = reports
        }
      }
      if names.contains("placement.percentInside"), reading.draft.placement?.percentInRegularClass == nil,
        let percent = PlacementReader.percent(value)
          ?? (phrase.holds("percent")
            ? PlacementReader.number(value).flatMap { $0.value <= 100 ? $0 : nil } : nil)
      {
        var placement = reading.draft.placement ?? Placement()
        placement.percentInRegularClass = percent
        reading.draft.placement = placement
      }
      if names.contains("placement.minutesOutside"), reading.draft.placement?.minutesOutsidePerWeek == nil,
        let minutes = PlacementReader.minutes(value, under: phrase)
      {
        var placement = reading.draft.placement ?? Placement()
        placement.minutesOutsidePerWeek = minutes
        reading.draft.placement = placement
      }
      SpecialFactorsReader.readStray(fact, &reading)
      if phrase == "team", reading.draft.team.isEmpty {
        reading.draft.team = TeamReader.members(
          of: Passage(kind: .text, text: value, span: value.spans.extent ?? SourceSpan(0, 0)))
      }
    }
    progressOfGoals(&reading)
    inlineDecision(&reading)
    columns(&reading)
    impact(&reading)
    progressSentence(&reading)
    share(&reading)
  }

  /// "Area | Strengths | Needs | Impact of disability" over a row for each area: what all rows say of the strengths and the impact.
  private static func columns(_ reading: inout Reading) {
    let levels: Set<SectionKind> = Outline.areas.union([.studentProfile, .evaluationResults])
    let fields: [(String, WritableKeyPath<IEPDraft, Sourced<String>?>)] = [
      ("strengths", \.strengths), ("impact", \.impact),
    ]
    for table in reading.sections.filter({ $0.covers(any: levels) }).flatMap(\.passages).compactMap(\.table) {
      for (name, field) in fields where reading.draft[keyPath: field] == nil {
        let column = table.headPhrases.firstIndex { phrase in
          reading.words.headings.asked(phrase, name) != nil
            || reading.words.headings.nearest(phrase)?.name == name
        }
        guard let column else { continue }
        let told = table.rows.compactMap { $0.cell(column) }.whole
        if !told.isEmpty { reading.draft[keyPath: field] = told.sourced }
      }
    }
  }

  /// "Leo would be in general education for 84% of his week" as a sentence of another part.
  private static func share(_ reading: inout Reading) {
    guard reading.draft.placement?.percentInRegularClass == nil else { return }
    let others: Set<SectionKind> = [
      .goals, .presentLevels, .evaluationResults, .pwn, .lre, .placement,
    ]
    let texts = reading.sections.lazy.filter { !$0.covers(any: others) }.flatMap(\.passages)
      .filter {
        ($0.kind == .text || $0.isSetting) && $0.text.bytes.last.map { ".%".utf8.contains($0) } ?? false
      }
      .map(\.text)
    guard let percent = texts.compactMap(Self.lastShare).first else { return }
    var placement = reading.draft.placement ?? Placement()
    placement.percentInRegularClass = percent
    reading.draft.placement = placement
  }

  /// "Hours per week 28.25 Percent Time With Non-Disabled Peers 84%": of a line with several figures what its last label says.
  private static func lastShare(_ text: SpannedText) -> Sourced<Decimal>? {
    guard text.bytes.last == UInt8(ascii: "%") else { return PlacementReader.inside(text) }
    let label = PhraseToken.tokens(of: text).last { ["percent", "percentage"].contains($0.text) }
    return PlacementReader.inside(text[(label?.range.lowerBound ?? 0)..<text.count])
  }

  /// "Progress reported: quarterly (4x a year)" beside each goal, where all begin with the same word.
  private static func progressOfGoals(_ reading: inout Reading) {
    guard reading.draft.progressReports == nil else { return }
    let said = reading.facts.filter { $0.phrase == "progress reported" && !$0.value.isEmpty }.map(\.value)
    let reports = said.map(ProgressReportsReader.reports)
    let rhythms = Set(said.map { PhraseToken.tokens(of: $0).first?.text })
    guard rhythms.count == 1, reports.allSatisfy({ $0.times != nil }) else { return }
    reading.draft.progressReports = reports.first { $0.per == .year } ?? reports.first
  }

  /// "Progress reports will be sent home every quarter" as a sentence of another part.
  private static func progressSentence(_ reading: inout Reading) {
    guard reading.draft.progressReports == nil else { return }
    for passage in reading.sections.flatMap(\.passages) where passage.kind == .text {
      let words = PhraseToken.tokens(of: passage.text).prefix(2).map(\.text)
      let isReported =
        PhraseToken.tokens(of: passage.text).prefix(3).map(\.text) == ["progress", "is", "reported"]
      if isReported || words.first == "progress",
        ["reports", "report", "rpts", "rpt", "will"].contains(words.last)
      {
        reading.draft.progressReports = ProgressReportsReader.reports(passage.text)
        return
      }
      // "I send progress on the goals home each quarter."
      let told = passage.text.saidSentences.first { sentence in
        let said = " " + FormPhrase.normalized(sentence) + " "
        return said.holds(" progress ")
          && ([" send ", " sent ", " sends "].contains { said.holds($0) }
            || said.holds(" reported ") && ProgressReportsReader.reports(sentence).times != nil)
          // "Reports are sent four times a year."
          || said.hasPrefix(" reports ") && (said.holds(" sent ") || said.holds(" home "))
            && ProgressReportsReader.reports(sentence).times != nil
      }
      if let told {
        reading.draft.progressReports = ProgressReportsReader.reports(told)
        return
      }
    }
  }

  /// "Extended school year: ☒ No ☐ Yes." as a sentence in the middle of a paragraph.
  private static func inlineDecision(_ reading: inout Reading) {
    guard reading.draft.extendedSchoolYear?.decision == nil else { return }
    for passage in reading.sections.flatMap(\.passages) where passage.table == nil {
      let text = passage.text
      // Few passages hold a colon, and letters beyond ASCII are none of these words.
      guard text.bytes.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") }) else {
        continue
      }
      let said = text.bytes.map(\.asciiLowercased)
      guard
        let found = ["extended school year:", "extended school year)?", "extended school year?"].lazy
          .compactMap({ said.place(of: Array($0.utf8)) }).first
      else { continue }
      let end = text.bytes[found.upperBound...].firstIndex(of: UInt8(ascii: ".")) ?? text.count
      if let decision = ExtendedSchoolYearReader.decision(text[found.upperBound..<end].trimmed) {
        reading.draft.extendedSchoolYear = ExtendedSchoolYear()
        reading.draft.extendedSchoolYear?.decision = decision
        return
      }
    }
  }

  /// "The disability affects her in the general classroom because …" among what the child does now.
  private static func impact(_ reading: inout Reading) {
    guard reading.draft.impact == nil else { return }
    let levels: Set<SectionKind> = Outline.areas.union([.studentProfile, .evaluationResults])
    // Some forms have the present level of each goal among the goals.
    let parts =
      reading.sections.filter { $0.covers(any: levels) } + reading.sections.filter { $0.covers(.goals) }
    let said = parts.lazy.flatMap(\.passages).filter { $0.kind == .text }.flatMap(\.text.sentences).first {
      if Prompt.asksForImpact($0) { return false }
      let words = " " + FormPhrase.normalized($0) + " "
      let isCause = ["his", "her", "their"].contains { words.hasPrefix(" because of \($0) ") }
      return isCause
        || [" disability affects ", " disability impacts ", " disability impact "].contains {
          words.holds($0)
        }
    }
    reading.draft.impact = said?.sourced
  }
}

extension Passage {
  /// "Setting: Leo is in the regular classroom 84% of the week."
  fileprivate var isSetting: Bool {
    label.map { ["setting", "placement"].contains(FormPhrase.normalized($0)) } ?? false
  }
}
