import IEPModel

/// Rows of a table, a service each.
extension ServicesReader {
  static func services(in table: DraftTable, _ context: inout ServiceContext) -> [Service] {
    var heads = table.heads
    if table.rows.isEmpty {
      context.heads = heads
      return []
    }
    if heads.isEmpty, table.rows.count == 1, let only = table.rows.first,
      ServiceTableColumns.areHeads(only.cells)
    {
      // The names of columns whose rows stand in the tables below.
      context.heads = only.cells
      return []
    }
    if heads.isEmpty, let above = context.heads, table.rows.allSatisfy({ $0.cells.count == above.count }) {
      heads = above
    }
    if heads.isEmpty {
      let lines = table.rows.map { asLine($0, context) }
      if lines.count(where: { $0 != nil }) * 2 > lines.count { return lines.compactMap { $0 } }
    }
    var table = table
    if let name = context.name, ServiceTableColumns.areOfOne(heads) {
      // The name stands above: as a column before the others.
      var head = SpannedText()
      head.append("Service".utf8, standingFor: SourceSpan(0, 0))
      heads = [head] + heads
      for index in table.rows.indices {
        table.rows[index].cells.insert(name, at: 0)
        table.rows[index].lines.insert([name], at: 0)
      }
    }
    let roles = ServiceTableColumns.roles(of: table, heads)
    guard let nameColumn = roles.firstIndex(of: .service) else { return [] }
    // Rows under "RELATED SERVICES" go on with the columns above it.
    if !table.heads.isEmpty { context.heads = heads }
    let filler = ServiceFiller(context)
    return table.rows.compactMap { row -> Service? in
      guard let name = row.cell(nameColumn), !isBand(row), !CheckBox.isUnticked(name), !isFormer(name)
      else { return nil }
      let cells = zip(roles, row.cells).enumerated().compactMap { index, pair -> ServiceCell? in
        guard let role = pair.0, role != .former, !ServiceMarks.isMark(pair.1),
          pair.1.bytes.contains(where: { $0.isWordByte })
        else { return nil }
        return ServiceCell(
          role: role, heading: heads.indices.contains(index) ? heads[index] : nil, text: pair.1)
      }
      if isNotNeeded(row, cells) { return nil }
      // Nothing where the new amount would stand: the help was.
      if roles.contains(.former), !cells.contains(where: { $0.role.isAmount && !$0.text.saysNothing }) {
        return nil
      }
      var service = Service(text: row.text.sourced, span: row.span)
      service.name = name.sourced
      filler.fill(&service, from: cells)
      // A column for the setting that is not filled in leaves it open.
      if roles.contains(.setting), roles.contains(.location), !cells.contains(where: { $0.role == .setting })
      {
        service.setting = nil
      }
      ServiceMarks(row, heads).fill(&service)
      return context.isAids && !service.hasMinutes ? nil : service
    }
  }

  /// "Reading   45 min/day, 4 days/week   Special classroom   Ms. Lee" without heads over it: a line whose gaps are dashes.
  private static func asLine(_ row: DraftTable.Row, _ context: ServiceContext) -> Service? {
    let cells = row.cells.filter { !$0.isEmpty }
    guard cells.count > 2, !row.cells.contains(where: ServiceMarks.isEnd),
      cells.allSatisfy({ !ServiceMarks.isMark($0) && CheckBox.read($0).isEmpty })
    else { return nil }
    let text = cells.dropFirst().reduce(into: cells[0]) { text, cell in
      let place = cell.spans.first?.start ?? 0
      text.append(" –".utf8, standingFor: SourceSpan(place, place))
      text.append(cell)
    }
    guard var line = service(in: Passage(kind: .text, text: text, isItem: true, span: row.span), context),
      !line.amounts.isEmpty
    else { return nil }
    // A day alone in its cell, and the next.
    let days = cells.compactMap { cell in
      DatePhrase.dates(in: cell).first.flatMap { $0.range == cell.range ? $0.iso : nil }.map {
        Sourced($0, cell.spans)
      }
    }
    line.start = line.start ?? days.first
    line.end = line.end ?? days.dropFirst().first
    line.text = row.text.sourced
    return line
  }

  /// A row that is one heading over the rows below; a cell to fill in makes it a row of its own.
  private static func isBand(_ row: DraftTable.Row) -> Bool {
    row.cells.count > 2 && row.cells.count { !$0.isEmpty } == 1 && row.lines.count { !$0.isEmpty } <= 1
  }

  /// "Not needed", "N/A", "Discontinued" in place of an amount.
  private static func isNotNeeded(_ row: DraftTable.Row, _ cells: [ServiceCell]) -> Bool {
    let amounts = cells.filter { $0.role.isAmount }.map(\.text)
    if row.cells.contains(where: ServiceMarks.isEnd) { return true }
    if !amounts.isEmpty { return amounts.allSatisfy(\.saysNothing) }
    return row.cells.contains { !$0.isEmpty && $0.saysNothing }
      && !row.cells.contains { $0.bytes.contains(where: \.isASCIIDigit) }
  }
}
