import IEPModel

/// A draft while it is read.
struct Reading {
  let words: FormWords
  let sections: [DraftSection]
  /// Every labelled fact of the draft, in order: lines, list items, two-column tables and tables with one row.
  let facts: [Fact]
  /// What letters in its tables mean.
  let key: CodeKey
  /// What codes in the lines of goals mean.
  let goalCodes: GoalCodes
  var draft = IEPDraft()
  var diagnostics: [Diagnostic] = []
  /// Scores, by their place in the draft, whose sentence or row says more: its words stay together as unread.
  var scoresInWords: Set<Int> = []
  /// What lines in the parts above say of the goal that follows: "AREA: Basic Reading Skills", "Baseline: 6 of 10".
  var aboveGoal: AboveGoal
  /// The names of service columns that stand once, above tables in several parts.
  var serviceHeads: [SpannedText]?
  /// The days that a part above gives for the services of the whole plan.
  var serviceDates: DatesOfAll?

  init(words: FormWords, sections: [DraftSection]) {
    self.words = words
    self.sections = sections
    key = CodeKey(sections)
    goalCodes = GoalCodes(sections, words)
    aboveGoal = AboveGoal(GoalPlaces(sections, words))
    let own = sections.flatMap { section in
      let isHead = section.kinds.allSatisfy { Self.headKinds.contains($0) }
      var isOfOthers = section.heading.map(Self.namesOthers) ?? false
      let told = section.passages.flatMap { passage in
        if passage.kind == .heading { isOfOthers = Self.namesOthers(passage.text) }
        return isOfOthers || passage.table.map(Self.areRelatives) ?? false
          ? [] : LabelledFacts.of(passage, words) + (isHead ? Self.runOn(passage, words) : [])
      }
      // "PARENT INFORMATION" over "Name: …": the parent's.
      return told.map { Fact($0, $1, isHead: isHead, words) }
        .filter { section.kinds != [.parentInfo] || !Self.namesAnyone.contains($0.phrase) }
    }
    // What each page repeats counts where the pages themselves do not say it.
    let furniture = sections.flatMap(\.passages).filter { $0.kind == .pageFurniture }.prefix(4)
    facts =
      own
      + furniture.flatMap { passage in
        (RunOnFacts.labelled(passage.text, words) ?? LabelledLine.read(passage.text).map {
          [($0.label, $0.value)]
        }
          ?? RunOnFacts.read(passage.text, words)).map { Fact($0.0, $0.1, isHead: true, words) }
      }
  }

  /// Labels of a name that say of no one whose it is.
  private static let namesAnyone: Set<String> = [
    "name", "legal name", "full name", "first name", "last name",
  ]

  /// "Siblings enrolled", "Children" over what is said of them.
  private static func namesOthers(_ heading: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: heading)
    if ["children", "household", "related student", "related students"].contains(
      FormPhrase.normalized(heading))
    {
      return true
    }
    return tokens.prefix(4).contains {
      [
        "relative", "relatives", "sibling", "siblings", "brother", "brothers", "sister", "sisters", "twin",
        "cousin",
      ].contains($0.text)
    }
  }

  /// "Relationship | Name | Birth date" over "Brother | Sam Ruiz | …": none of the child's own.
  private static func areRelatives(_ table: DraftTable) -> Bool {
    guard let column = table.heads.firstIndex(where: { FormPhrase.normalized($0).hasPrefix("relation") })
    else {
      return false
    }
    return table.rows.contains { $0.cells[safe: column].map(namesOthers) ?? false }
  }

  /// The facts on the lines of a form that lost its colons.
  private static func runOn(_ passage: Passage, _ words: FormWords) -> [(
    label: SpannedText, value: SpannedText
  )] {
    switch passage.kind {
    case .text: RunOnFacts.read(passage.text, words)
    case .table(let table):
      // "Primary | Disability | Status" are the names of columns.
      ((areNames(table.heads) ? [] : [table.heads]) + table.rows.map(\.cells)).flatMap { cells in
        RunOnFacts.read(cells.whole.trimmed, words)
      }
    default: []
    }
  }

  private static func areNames(_ heads: [SpannedText]) -> Bool {
    heads.count > 2 && heads.allSatisfy { $0.words.count == 1 }
  }

  /// A label and its value.
  struct Fact {
    /// The label as it stands.
    var label: SpannedText
    /// The label, brought to one form.
    var phrase: String
    /// What forms mean by the label.
    var names: [String]
    /// Empty where the draft leaves it open.
    var value: SpannedText
    /// Whether it stands in the parts about the plan itself.
    var isHead: Bool

    fileprivate init(_ label: SpannedText, _ value: SpannedText, isHead: Bool, _ words: FormWords) {
      (self.label, self.value, self.isHead) = (label, value, isHead)
      phrase = FormPhrase.normalized(label)
      names = words.labels.exact(phrase).map(\.name)
      // "Date of this IEP meeting", "Annual review must occur before": no list has them all.
      let isKnown = names.contains { $0.hasPrefix("dates.") || $0.hasPrefix("student.") }
      if !isKnown, isHead, label.words.count <= 10 {
        names += ["dates.", "student."].compactMap { words.labels.rules.name(of: phrase, in: $0) }
      }
    }
  }

  private static let headKinds: Set<SectionKind> = [
    .cover, .studentInfo, .parentInfo, .meetingInfo, .dates, .eligibility,
  ]

  /// The names that the draft may call the child by: whole, first, last, "Last, First".
  var childNames: [String] {
    guard let name = draft.student.name?.value else { return [] }
    return name.split { " ,\"“”()".contains($0) }.map(String.init).filter { $0.utf8.count > 1 }
  }

  /// The places that no reader has to look at again.
  var claimedSpans: [SourceSpan] {
    guard !scoresInWords.isEmpty else { return draft.claimedSpans }
    var claimed = draft
    claimed.scores = draft.scores.enumerated().filter { !scoresInWords.contains($0.offset) }.map(\.element)
    return claimed.claimedSpans
  }

  /// The first value of a fact in the draft, by the names that forms give it.
  func firstValue(of fact: String) -> SpannedText? {
    facts.first { !$0.value.isEmpty && $0.names.contains(fact) }?.value
  }

  /// The same, where it stands in the parts about the plan itself.
  func headValue(of fact: String) -> SpannedText? {
    facts.first { $0.isHead && !$0.value.isEmpty && $0.names.contains(fact) }?.value
  }
}
