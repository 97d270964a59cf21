import IEPModel

/// Tables of tests: how each is taken in a column, under a mark, or beside its name.
extension AssessmentsReader {
  static func add(_ table: DraftTable, _ reading: inout Reading) {
    let name =
      table.headPhrases.firstIndex { reading.words.columns.name(of: $0, in: "assessment.name") != nil } ?? 0
    func column(_ fact: String) -> Int? {
      table.headPhrases.firstIndex { reading.words.columns.name(of: $0, in: fact) != nil }
    }
    // "Accommodations? ☒ Yes ☐ No", and beside it which.
    let asked = table.headPhrases.firstIndex {
      $0 == "accommodations" || $0 == "accommodation" || $0 == "with accommodations"
    }
    func answer(_ row: DraftTable.Row) -> Sourced<Assessment.Participation>? {
      guard let cell = asked.flatMap({ row.cell($0) }), let said = YesNo.read(cell), said.rest.isEmpty,
        said.answer == .yes || said.answer == .no
      else { return nil }
      return Sourced(said.answer == .yes ? .withAccommodations : .regular, cell.spans(of: said.range))
    }
    let marks = DraftTable.markColumns(table.heads, table.rows)
    let (how, details) = (column("assessment.participation"), column("assessment.text"))
    /// "M-STEP | Mathematics | standard": the cell that says how, where the row says no more than what is tested.
    func alone(_ row: DraftTable.Row) -> SpannedText? {
      guard let how, let said = row.cell(how), standard.contains(FormPhrase.normalized(said)),
        row.cells.indices.allSatisfy({ index in
          index == how || row.cells[index].saysNothing
            || table.headPhrases[safe: index].map {
              reading.words.columns.name(of: $0, in: "assessment.name") != nil
            } ?? false
        })
      else { return nil }
      return said
    }
    let asks = table.heads.indices.filter { column in
      column != name
        && ["accommodation", "alternate", "regular", "standard"].contains {
          table.headPhrases[column].holds($0)
        }
        && table.rows.allSatisfy { $0.cell(column).map { YesNo.read($0)?.rest.isEmpty ?? false } ?? true }
    }
    for row in table.rows where row.cells.count > 1 {
      guard let test = row.cell(name) else { continue }
      // "Takes without accommodations: No | Takes with accommodations: Yes".
      let taken = asks.count > 1 ? asks.filter { row.cell($0).flatMap(YesNo.read)?.answer == .yes } : []
      if taken.count == 1, let column = taken.first {
        let head = table.heads[column]
        reading.draft.assessments.append(
          Assessment(
            name: test.sourced,
            participation: Sourced(participation(head, test), head.spans + row.cells[column].spans),
            text: head.sourced))
        continue
      }
      if let column = table.marked(row) {
        // "LEAP Science | | X | |" says how under its column's name.
        let (head, mark) = (table.heads[column], row.cells[column])
        var text = head
        for index in row.cells.indices where index != name && !marks.contains(index) {
          text.append(row.cells[index])
        }
        reading.draft.assessments.append(
          Assessment(
            name: test.sourced, participation: Sourced(participation(head, test), head.spans + mark.spans),
            text: text.sourced))
        continue
      }
      if let said = answer(row) {
        var text = SpannedText()
        for index in row.cells.indices where index != name && index != asked { text.append(row.cells[index]) }
        reading.draft.assessments.append(
          Assessment(name: test.sourced, participation: said, text: (text.isEmpty ? test : text).sourced))
        continue
      }
      if let details {
        let said = how.flatMap { row.cell($0) }.map { Sourced(participation($0, test), $0.spans) }
        let text = row.cell(details) ?? test
        reading.draft.assessments.append(
          Assessment(name: test.sourced, participation: said ?? Sourced(.notStated, []), text: text.sourced))
        continue
      }
      var text = SpannedText()
      for (index, cell) in row.cells.enumerated() where index != name && !CheckBox.isUnticked(cell) {
        text.append(cell)
      }
      if let said = alone(row) {
        reading.draft.assessments.append(
          Assessment(name: test.sourced, participation: Sourced(.regular, said.spans), text: text.sourced))
      } else if let cell = how.flatMap({ row.cell($0) }), case let said = participation(cell, test),
        said == .withAccommodations || said == .alternate
      {
        // "With accommodations", and beside it "Human signer not needed".
        reading.draft.assessments.append(
          Assessment(name: test.sourced, participation: Sourced(said, cell.spans), text: text.sourced))
      } else if !text.isEmpty {
        add(test, text, &reading)
      }
    }
  }
}
