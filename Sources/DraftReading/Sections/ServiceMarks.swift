import IEPModel

/// Columns that a mark answers: an X under "Inside Reg. Ed." or "Direct".
struct ServiceMarks {
  private let marked: [(head: [PhraseToken], cell: SpannedText)]

  init(_ row: DraftTable.Row, _ heads: [SpannedText]) {
    marked = zip(heads, row.cells).compactMap { head, cell in
      Self.isMark(cell) ? (GluedWords.tokens(of: head).filter { $0.text != "." }, cell) : nil
    }
  }

  /// Takes over what the marked heads say, where they agree.
  func fill(_ service: inout Service) {
    let settings = marked.compactMap { mark in
      SettingWords.cell(mark.head).setting.map { (value: $0, cell: mark.cell) }
    }
    if service.setting == nil, let first = settings.first, settings.allSatisfy({ $0.value == first.value }) {
      (service.setting, service.settingSpans) = (first.value, first.cell.spans)
    }
    let deliveries = marked.compactMap { mark in
      DeliveryWords.read(mark.head).map { (value: $0.value, cell: mark.cell) }
    }
    if service.delivery == .unknown, let first = deliveries.first,
      deliveries.allSatisfy({ $0.value == first.value })
    {
      (service.delivery, service.deliverySpans) = (first.value, first.cell.spans)
    }
  }

  /// Whether a name of no help has its mark under "Gen Ed" and none under "Special Ed" beside it: a class that all children
  /// have. "Speech therapy" is given there.
  static func isClassOfAll(_ name: SpannedText, _ row: DraftTable.Row, _ heads: [SpannedText]) -> Bool {
    let phrases = heads.map { FormPhrase.normalized($0) }
    func isMarked(_ names: Set<String>) -> Bool? {
      phrases.firstIndex(where: names.contains).map { row.cell($0).map(isMark) ?? false }
    }
    return isMarked(generalHeads) == true && isMarked(specialHeads) == false && !ServiceNames.isHelp(name)
  }

  private static let generalHeads: Set<String> = [
    "gen ed", "general ed", "general education", "reg ed", "regular ed", "regular education",
  ]
  private static let specialHeads: Set<String> = [
    "special ed", "special education", "sped", "sp ed", "spec ed",
  ]

  /// `X`, `✓`, `☒` and nothing else.
  static func isMark(_ cell: SpannedText) -> Bool {
    let text = cell.trimmed
    if ["x", "X", "✓", "✔", "√"].contains(text.string) { return true }
    let boxes = CheckBox.read(text)
    return boxes.count == 1 && boxes[0].isTicked && boxes[0].label.isEmpty
  }

  /// "Discontinued", "Declined by parent": a cell that says that the service is not given.
  static func isEnd(_ cell: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: cell)
    if tokens.count == 1, states.contains(tokens[0].text) { return true }
    // "Considered, not recommended", "evaluated 10/2025, did not qualify".
    let clauses = [0] + tokens.indices.filter { [",", ";", "("].contains(tokens[$0].text) }.map { $0 + 1 }
    // "45 min, 5x/wk (no special service)".
    let isDenied = clauses.contains {
      NotGiven.words.longest(tokens, at: $0).map { tokens.text($0.end) == ")" } ?? false
    }
    if isDenied { return true }
    let says = clauses.contains { clause in
      let start = tokens[clause...].firstIndex { !who.contains($0.text) } ?? clause
      return (clause == 0 || tokens[clause - 1].text == "(" ? ends.longest(tokens, at: start) : nil) != nil
        || NotGiven.words.longest(tokens, at: start) != nil
    }
    guard says && tokens.count <= 14 || tokens.count <= 10 && !refusals.all(tokens).isEmpty else {
      return false
    }
    // "Discontinued 5/2025": a date is no amount.
    return ServicePhrase.read(cell).amounts.isEmpty
  }

  /// "Taken out", "Under discussion", "Considered and rejected": a label over what the plan does not give, or not yet.
  static func isOverOrOpen(_ label: SpannedText) -> Bool {
    let words = PhraseToken.tokens(of: label)
    return isEnd(label)
      // "Looked at, and NOT put in the plan".
      || words.count <= 12 && !left.all(words).isEmpty
      || words.count <= 8
        && words.contains {
          ["discussion", "pending", "rejected"].contains($0.text)
        }
      || words.count <= 5 && words.contains { ["proposed", "requested", "asked"].contains($0.text) }
        && words.contains { ["parent", "parents", "family", "guardian"].contains($0.text) }
  }

  private static let left = PhraseTable(
    "not doing | not agreed | not agreed to | taken away | no longer needed | no longer used | no longer given | tried and ended | tried and stopped | tried and dropped | not put in | not part of | not in the plan | not included | not added | not adopted | left out of the plan"
  )

  private static let ends = PhraseTable(
    """
    discontinue | discontinued | discontinuing | declined | dismissed | refused | rejected | terminated
    | exited | ended | inactive | not approved | denied | no longer | dropped | removed | stopped | on hold | paused | suspended
    | struck | stricken | crossed out | deleted | taken out | taken away | withdrawn | waived | not started | not provided | not given | d / c'd | dc'd
    """)
  /// Alone in a cell, as records have the state of a line.
  private static let states: WordSet = ["closed", "expired", "cancelled", "canceled", "completed", "void"]
  /// "Parent refused"
  private static let who: WordSet = [
    "parent", "parents", "guardian", "mother", "father", "family", "student", "team", "school", "district",
    "was", "were",
    "has", "have", "been", "by", "the",
  ]
  /// Wherever they stand in a few words: "Requested by parent; declined".
  private static let refusals = PhraseTable("declined | refused | denied | rejected | on hold")

  /// What is done with the adults, and not with the child.
  static let staffHelp = PhraseTable(
    "consult with teachers | consult with staff | consult with the teachers | consults with teachers | consult with the team"
  )

  /// "Music therapy was asked about.", "we looked at an aide and decided against it".
  private static let considered = PhraseTable("was asked about | were asked about | decided against")

  /// Whether a line says that what it names is given to all children, or in brackets, or behind a sign, that what it names is over or was refused: "OT: 30 min/wk (ended
  /// 5/1/24)", "… (offered; parent refused)".
  static func saysOver(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    if !considered.all(tokens).isEmpty { return true }
    if let first = text.saidSentences.first, GivenToAll.says(PhraseToken.tokens(of: first)) { return true }
    return tokens.indices.dropFirst().contains { index in
      // "Counseling (30 min/week) ended Dec 19, 2025".
      let isPast = ["ended", "stopped", "discontinued"].contains(tokens[index].text)
      guard isPast || ["(", ";", "-", ",", ":"].contains(tokens[index - 1].text) else { return false }
      let start = tokens[index...].firstIndex { !who.contains($0.text) } ?? index
      return ends.longest(tokens, at: start) != nil && tokens[start...].allSatisfy { $0.text != "now" }
    }
  }
}
