import IEPModel

/// Test scores from tables and from sentences of evaluation results and present levels.
enum ScoresReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    // A 504 plan tells its evaluation there; elsewhere it holds cut-offs and rules.
    if section.kinds == [.eligibility], reading.draft.kind != .section504 { return }
    guard !section.covers(any: [.goals, .objectives]) else { return levels(of: section, &reading) }
    for text in ScoreLines.texts(of: section) {
      add(ScoreText.read(text, names: reading.childNames), &reading)
    }
    for (index, passage) in section.passages.enumerated() {
      guard var table = passage.table else { continue }
      table.rows = table.rows.flatMap { stacked($0, table.heads) }
      if table.heads.isEmpty, index > 0, let heads = heads(section.passages[index - 1].text, over: table) {
        table.heads = heads
      }
      let above = index > 0 ? said(over: section.passages[index - 1]) : section.heading
      read(table, section, above: above, &reading)
    }
  }

  /// "Present Level of Educational Performance: WJ IV Broad Reading SS 81, 10th percentile" above the goal for it: all else
  /// there is what a child shall reach.
  private static func levels(of section: DraftSection, _ reading: inout Reading) {
    for passage in section.passages {
      guard let label = passage.label, FormPhrase.normalized(label).hasPrefix("present level"),
        passage.text.words.count > 8
      else { continue }
      add(ScoreText.read(passage.text, names: reading.childNames), &reading)
    }
  }

  /// What stands right above a table, as a line of text, a label or a heading: "WIAT-4, standard scores:".
  private static func said(over passage: Passage) -> SpannedText? {
    switch passage.kind {
    case .text, .heading: passage.text
    case .field: passage.line ?? passage.text
    default: nil
    }
  }

  /// The names of score columns on a line above a table, whose other names ran together: "TestDateArea    Std. Score   %ile".
  private static func heads(_ line: SpannedText, over table: DraftTable) -> [SpannedText]? {
    guard let count = table.rows.first?.cells.count, table.rows.allSatisfy({ $0.cells.count == count }) else {
      return nil
    }
    let pieces = line.gapPieces
    let names = Array(pieces.reversed().prefix { ScoreColumn.role($0) != nil }.reversed())
    guard names.count > 1, names.count < count, names.count < pieces.count,
      table.rows.allSatisfy({
        $0.cells.suffix(names.count).allSatisfy { $0.bytes.contains(where: \.isASCIIDigit) }
      })
    else { return nil }
    return Array(repeating: SpannedText(), count: count - names.count) + names
  }

  /// Takes scores; a row that they alone make up is done with.
  static func add(
    _ scores: [Score], row: DraftTable.Row? = nil, measures: [Int] = [], rater: SpannedText? = nil,
    _ reading: inout Reading
  ) {
    let cells = measures.compactMap { row?.cell($0) } + [rater].compactMap(\.self)
    let name = cells.first.map { cells.dropFirst().reduce($0) { $0.followed(by: $1) } }
    let taken = (scores.map(\.span) + (name?.spans ?? [])).merged
    let isWhole =
      row?.cells.allSatisfy { cell in cell.spans.allSatisfy { $0.subtracting(taken).isEmpty } } ?? false
    for var score in scores {
      if score.measure == nil { score.measure = name.map { Sourced(Self.named($0, rater), $0.spans) } }
      if let name = score.measure?.value,
        name.split(separator: " ").allSatisfy({ word in reading.childNames.contains { $0 == word } })
      {
        score.measure = nil
      }
      if !isWhole { reading.scoresInWords.insert(reading.draft.scores.count) }
      reading.draft.scores.append(score)
    }
  }

  /// Cells that name the kinds of their scores, each score with the last name before it.
  private static func loose(_ row: DraftTable.Row) -> [Score] {
    var scores: [Score] = []
    var name: SpannedText?
    let isOnTScale = row.cells.flatMap(ScoreText.tests).contains { ScoreNames.onTScale.contains($0) }
    for (index, cell) in row.cells.enumerated() where !cell.isEmpty {
      var read =
        ScoreColumn.byPercentile(cell).map { [$0] } ?? ScoreText.read(cell, beside: row.others(index))
      // "BASC-3 | Depression | T 79"
      if read.isEmpty, isOnTScale, let score = ScoreColumn.labelled(cell), score.kind == .tScore {
        read = [score]
      }
      if read.isEmpty, cell.bytes.contains(where: \.isASCIILetter), DatePhrase.dates(in: cell).isEmpty {
        name = cell
      }
      for var score in read {
        if score.measure == nil { score.measure = name?.sourced }
        if score.kind == .percentile, let last = scores.last, last.percentile == nil,
          last.measure == score.measure,
          [.standardScore, .scaledScore, .tScore].contains(last.kind)
        {
          scores[scores.count - 1].percentile = score.value
          scores[scores.count - 1].span = last.span.union(score.span)
        } else {
          scores.append(score)
        }
      }
    }
    return scores
  }

  /// The columns that name what was measured, where no head says it: the first, and with heads for the scores alone all
  /// words before them.
  private static func unnamed(_ table: DraftTable, _ roles: [ScoreColumn.Role?]) -> [Int] {
    guard let first = roles.first, first == nil else { return [] }
    guard table.heads[0].isEmpty, let scores = roles.firstIndex(where: { $0 != nil }) else { return [0] }
    return (0..<scores).filter { column in
      table.rows.allSatisfy { row in
        row.cell(column).map { $0.bytes.contains(where: \.isASCIILetter) && DatePhrase.dates(in: $0).isEmpty }
          ?? false
      }
    }
  }

  /// "Anxiety (Teacher)".
  private static func named(_ name: SpannedText, _ rater: SpannedText?) -> String {
    guard let rater else { return name.string }
    return "\(name[0..<(name.count - rater.count)].trimmed.string) (\(rater.string))"
  }

  private static func read(
    _ table: DraftTable, _ section: DraftSection, above: SpannedText?, _ reading: inout Reading
  ) {
    if let newest = table.withNewestYear { return read(newest, section, above: above, &reading) }
    func columns(_ fact: String) -> [Int] {
      table.headPhrases.indices.filter {
        reading.words.columns.name(of: table.headPhrases[$0], in: fact) != nil
      }
    }
    var roles = table.heads.map(ScoreColumn.role)
    for column in ScoreColumn.intervals(in: table, roles) { roles[column] = .kind(.confidenceInterval) }
    let raters = table.heads.indices.filter { ScoreColumn.rater(table.heads[$0]) != nil }
    if raters.count > 1, roles.allSatisfy({ $0 == nil }),
      let kind = table.heads.first.flatMap(ScoreColumn.kind(saidBy:))
        ?? above.flatMap(ScoreColumn.kind(saidBy:))
    {
      for index in raters { roles[index] = kind }
    }
    // What a test's norm is beside the child's scores is none of them; any other such column makes the table one of goals.
    for column in table.headPhrases.indices where table.headPhrases[column].hasPrefix("norm ") {
      roles[column] = nil
    }
    guard !table.headPhrases.contains(where: { ScoreLines.isOther($0) && !$0.hasPrefix("norm ") }) else {
      return
    }
    if let typed = typedColumn(table) {
      return typedRows(table, roles, typed, measures: columns("score.measure"), &reading)
    }
    let across = across(table, above: above)
    if !across.isEmpty { return add(across, &reading) }
    // "Test" and "Subtest" name it together.
    // "Index | Composite | Percentile": a column of numbers names nothing.
    let named = columns("score.measure").filter { roles[$0] == nil && !table.isOfNumbers($0) }
    var measures = named.isEmpty ? unnamed(table, roles) : named
    // "Developmental area" over two columns: the second has no head of its own.
    while let last = measures.last, let next = table.heads[safe: last + 1], next.isEmpty,
      roles[last + 1] == nil,
      table.rows.contains(where: { $0.cell(last + 1)?.bytes.first?.isASCIILetter ?? false })
    {
      measures.append(last + 1)
    }
    if roles.contains(where: { $0 != nil }) {
      // Without a test's name it is a key to the scores, not a result.
      guard !measures.isEmpty, !measures.contains(where: { isKey(table.headPhrases[$0]) }) else { return }
      let plain = roles.indices.first {
        roles[$0] == nil && !measures.contains($0)
          && (table.headPhrases[$0].holds("score")
            || table.headPhrases[$0] == "composite" && table.isOfNumbers($0))
      }
      func ownKind(_ row: DraftTable.Row) -> ScoreColumn.Role? {
        measures.lazy.compactMap { row.cell($0).flatMap(kindInRemark) }.first
      }
      let told = plain.flatMap { byPercentile(table.rows.filter { ownKind($0) == nil }, $0, roles) }
      /// What a name over rows says of them: "BASC-3 (T scores)".
      var over: ScoreColumn.Role?
      for row in table.rows where measures.contains(where: { row.cell($0) != nil }) {
        if row.cells.count(where: { !$0.isEmpty }) == 1 {
          over = ownKind(row)
          continue
        }
        var roles = roles
        if let over {
          roles = roles.map { $0 == .kind(.standardScore) || $0 == .kind(.scaledScore) ? over : $0 }
        }
        // "Core Language (standard score)" in the row says what its "Score" is.
        if let plain {
          roles[plain] = ownKind(row) ?? told
        }
        for part in byRater(roles, table.heads) {
          add(
            scores(of: row, part.roles, named: plain.flatMap { roles[$0] == nil ? $0 : nil }), row: row,
            measures: measures, rater: part.rater, &reading)
        }
      }
      return
    }
    if table.heads.isEmpty {
      // "WIAT-4 | 3/12/2024 | Word Reading | SS 79 | 8th %ile": each row in its own words.
      for row in table.rows { add(loose(row), &reading) }
      return
    }
    guard !named.isEmpty, let result = columns("score.result").first else {
      // "Area | Strengths | Needs": sentences in cells are read as any.
      for row in table.rows where !row.cells.contains(where: ScoreCues.namesFamily) {
        for (index, cell) in row.cells.enumerated() {
          let others = row.others(index)
          // "ABAS-3 | Conceptual 62; Practical 71": a few words are enough beside the name of a test.
          guard cell.words.count > 4 || cell.words.count > 1 && others.contains(where: ScoreText.namesTest)
          else { continue }
          add(ScoreText.read(cell, names: reading.childNames, beside: others), &reading)
        }
      }
      return
    }
    for row in table.rows {
      guard let text = row.cell(result) else { continue }
      if let score = ScoreColumn.byPercentile(text)
        ?? (section.covers(.evaluationResults) ? ScorePhrase.read(text) : nil)
      {
        add([score], row: row, measures: named, &reading)
      } else {
        let lines = entries(row, result) ?? [text]
        let scores = lines.flatMap { ScoreText.read($0, beside: row.others(result)) }
        // "T 73", "61 T" in a column for the results of a test.
        let short = ScoreColumn.labelled(text).flatMap { $0.kind == .tScore || scores.isEmpty ? [$0] : nil }
        add(short ?? scores, row: row, measures: named, &reading)
      }
    }
  }

  /// The lines of a cell, where each begins with a name and has its own number; nil for text that was wrapped.
  private static func entries(_ row: DraftTable.Row, _ column: Int) -> [SpannedText]? {
    guard let lines = row.lines[safe: column], lines.count > 1,
      lines.allSatisfy({ $0.startsWithCapital && $0.bytes.contains(where: \.isASCIIDigit) })
    else { return nil }
    return lines
  }

  /// "Parent T | Parent %ile | Teacher T | Teacher %ile": the columns of each who answered, with the word for who; all
  /// columns together where no two are named.
  private static func byRater(_ roles: [ScoreColumn.Role?], _ heads: [SpannedText])
    -> [(roles: [ScoreColumn.Role?], rater: SpannedText?)]
  {
    let raters = zip(roles, heads).map { $0 == nil ? nil : ScoreColumn.rater($1) }
    var parts: [(roles: [ScoreColumn.Role?], rater: SpannedText?)] = []
    for (index, rater) in raters.enumerated() {
      guard let rater, raters.firstIndex(where: { $0?.string == rater.string }) == index else { continue }
      let own = zip(roles, raters).map { $1?.string == rater.string ? $0 : nil }
      parts.append((own, rater))
    }
    return parts.count > 1 && raters.count { $0 != nil } == roles.count { $0 != nil } ? parts : [(roles, nil)]
  }

  /// What a column of scores without the name of their kind holds, as the percentiles beside them tell.
  private static func byPercentile(_ rows: [DraftTable.Row], _ column: Int, _ roles: [ScoreColumn.Role?])
    -> ScoreColumn.Role?
  {
    guard let percentiles = roles.firstIndex(of: .kind(.percentile)) else { return nil }
    let pairs = rows.compactMap { row -> (value: Decimal, percentile: Decimal)? in
      guard let value = row.cell(column).flatMap({ ScoreColumn.read($0, .kind(.raw)) })?.value,
        let percentile = row.cell(percentiles).flatMap({ ScoreColumn.read($0, .kind(.percentile)) })?.value
      else { return nil }
      return (value, percentile)
    }
    return ScoreByPercentile.kind(of: pairs).map { .kind($0) }
  }

  private static func kindInRemark(_ cell: SpannedText) -> ScoreColumn.Role? {
    guard cell.bytes.last == UInt8(ascii: ")"), let open = cell.bytes.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    let remark = cell[(open + 1)..<(cell.count - 1)]
    // "Anxiety (T)"
    return remark.string == "T" ? .kind(.tScore) : ScoreColumn.role(remark)
  }

  private static func isKey(_ head: String) -> Bool {
    ["range", "descript", "classif", "categor", "meaning", "interpret"].contains { head.holds($0) }
  }

  /// The scores of a row whose columns name their kinds.
  /// `named`: a column whose cells say their kind themselves, "SS 99".
  static func scores(of row: DraftTable.Row, _ roles: [ScoreColumn.Role?], named: Int?) -> [Score] {
    joined(
      roles.enumerated().flatMap { index, role -> [Score] in
        guard role != nil || index == named, let cell = row.cell(index) else { return [] }
        // A cell that says more than its column asks for is read by its own words.
        return
          (role.flatMap { ScoreColumn.read(cell, $0) } ?? ScoreColumn.labelled(cell)
          ?? ScoreColumn.byPercentile(cell)).map { [$0] }
          ?? ScoreText.read(cell, beside: row.others(index))
      })
  }

  /// The scores of one row or column: with one main score, its percentile and interval go with it.
  static func joined(_ scores: [Score]) -> [Score] {
    var beside = scores.filter { $0.kind == .percentile || $0.kind == .confidenceInterval }
    var mains = scores.filter { $0.kind != .percentile && $0.kind != .confidenceInterval }
    let whole = mains.filter { [.standardScore, .scaledScore, .tScore].contains($0.kind) }
    guard whole.count == 1, var main = whole.first, let place = mains.firstIndex(of: main) else {
      return mains + beside
    }
    beside.removeAll { other in
      if other.kind == .percentile, other.limit == nil, main.percentile == nil {
        main.percentile = other.value
      } else if other.kind == .confidenceInterval, main.low == nil, let low = other.low,
        let high = other.high,
        let value = main.value, low <= value, value <= high
      {
        (main.low, main.high) = (low, high)
      } else {
        return false
      }
      main.span = [main.span, other.span].extent ?? main.span
      return true
    }
    mains[place] = main
    return mains + beside
  }
}

extension ScoreText {
  fileprivate static func namesTest(_ text: SpannedText) -> Bool { !tests(in: text).isEmpty }
}

extension DraftTable.Row {
  /// The cells beside one.
  fileprivate func others(_ index: Int) -> [SpannedText] {
    cells.indices.filter { $0 != index }.map { cells[$0] }
  }
}

extension DraftTable {
  /// Whether each cell of a column that holds something is a number.
  fileprivate func isOfNumbers(_ column: Int) -> Bool {
    let cells = rows.compactMap { $0.cell(column) }
    return !cells.isEmpty && cells.allSatisfy { $0.bytes.allSatisfy(\.isASCIIDigit) }
  }
}
