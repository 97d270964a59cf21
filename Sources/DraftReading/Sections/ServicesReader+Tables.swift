import IEPModel

/// Rows of a table, a service each.
extension ServicesReader {
  static func services(in table: DraftTable, _ context: inout ServiceContext) -> [Service] {
    var table = table
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
    if TimeSheet.isOne([heads] + table.rows.map(\.cells)) { return times(in: table, context) }
    if heads.isEmpty, let above = context.heads, let fitted = table.fitted(to: above.count) {
      (heads, table) = (above, fitted)
    }
    if heads.isEmpty {
      let lines = table.rows.map { asLine($0, context) }
      if lines.count(where: { $0 != nil }) * 2 > lines.count { return lines.compactMap { $0 } }
    }
    if ServiceTableColumns.areOfOne(heads), let name = context.name ?? name(over: table, context) {
      table.rows.removeAll(where: isBand)
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
    return zip(table.rows, names(of: table.rows, in: nameColumn)).compactMap { row, name -> Service? in
      guard let name, !isBand(row), !table.isUnfilled(row), !isTotal(name),
        !CheckBox.isUnticked(name),
        !isFormer(name),
        !ServiceMarks.isClassOfAll(name, row, heads)
      else { return nil }
      let cells = zip(roles, row.cells).enumerated().compactMap { index, pair -> ServiceCell? in
        guard let role = pair.0, role != .former, !ServiceMarks.isMark(pair.1),
          pair.1.bytes.contains(where: { $0.isWordByte })
        else { return nil }
        // "from 4/19/2027", beside what was, is no part of the amount.
        let isDay =
          roles.contains(.former) && heads[safe: index].map { !DatePhrase.dates(in: $0).isEmpty } ?? false
        let heading = isDay ? nil : heads[safe: index].map(ServiceColumnRole.withoutGroup)
        // "D" under "Direct (D)" is what its column says, whatever a key has for another.
        let isOwn = role == .service || DeliveryWords.letter(pair.1, under: heading) != nil
        return ServiceCell(role: role, heading: heading, text: isOwn ? pair.1 : context.key.resolved(pair.1))
      }
      if isNotNeeded(row, cells) || isClass(name, cells, among: roles) { return nil }
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
      service.start = service.start ?? start(of: heads, roles)
      return context.isAids && !service.isTimedHelp ? nil : service
    }
  }

  /// "To (beginning 03/22/2027)", beside what was: the day that what is new begins.
  private static func start(of heads: [SpannedText], _ roles: [ServiceColumnRole?]) -> Sourced<String>? {
    guard roles.contains(.former), let column = roles.firstIndex(of: .frequency),
      let head = heads[safe: column],
      let date = DatePhrase.dates(in: head).first, let day = date.iso,
      PhraseToken.tokens(of: head[0..<date.range.lowerBound]).last.map({ beginnings.contains($0.text) })
        ?? false
    else { return nil }
    return Sourced(day, head.spans(of: date.range))
  }

  private static let beginnings: WordSet = ["beginning", "starting", "effective", "from", "begins", "starts"]

  /// The name of each row; a row that fills all columns but that goes on with the service above: "| | 6 times per quarter | 30
  /// min | Office |" below "Counseling | weekly | 30 min | Office".
  private static func names(of rows: [DraftTable.Row], in column: Int) -> [SpannedText?] {
    var above: DraftTable.Row?
    return rows.map { row in
      let name = row.cell(column)
      defer { if name != nil { above = row } }
      guard name == nil, let above, row.cells.count == above.cells.count, row.cells.count > 3,
        row.cells.indices.allSatisfy({ $0 == column || !row.cells[$0].isEmpty }),
        above.cells.allSatisfy({ !$0.isEmpty })
      else { return name }
      return above.cell(column)
    }
  }

  /// The name of the services of a table that has no column for it: what stands over its rows ("Anticipated Services: Special
  /// Education"), or the part's own title.
  private static func name(over table: DraftTable, _ context: ServiceContext) -> SpannedText? {
    let band = table.rows.first { isBand($0) }?.cell(0)
    return [band.flatMap { LabelledLine.read($0)?.value } ?? band, context.heading].compactMap(\.self).first {
      FormPhrase.normalized($0).holds("special education") && $0.words.count <= 6
    }
  }

  /// Services of a sheet of times; the name of a group says where they are given.
  private static func times(in table: DraftTable, _ context: ServiceContext) -> [Service] {
    var context = context
    var isOfAll: Bool?
    return table.rows.compactMap { row in
      guard let name = row.cell(0), !isTotal(name) else { return nil }
      guard let minutes = row.cell(1) else {
        context.heading = name
        isOfAll = TimeSheet.isOfAll(name)
        return nil
      }
      if isOfAll ?? SchoolSubjects.areAll(name) || isZero(minutes) { return nil }
      // "Related services: Counseling".
      let labelled = LabelledLine.read(name).flatMap {
        ServiceColumnRole.read($0.label) == .service && !$0.value.isEmpty ? $0.value : nil
      }
      var service = Service(text: row.text.sourced, span: row.span)
      service.name = (labelled ?? name).sourced
      ServiceFiller(context).fill(
        &service,
        from: [
          ServiceCell(role: .service, heading: nil, text: labelled ?? name),
          ServiceCell(role: .minutes, heading: table.heads[safe: 1], text: minutes),
        ])
      return service
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

  private static func isTotal(_ name: SpannedText) -> Bool {
    ServiceNames.isTotal(PhraseToken.tokens(of: name).filter(\.isWord).map(\.text))
  }

  /// A row that is one heading over the rows below; a cell to fill in makes it a row of its own.
  private static func isBand(_ row: DraftTable.Row) -> Bool {
    row.cells.count > 2 && row.cells.count { !$0.isEmpty } == 1 && row.lines.count { !$0.isEmpty } <= 1
  }

  /// "0", "0 minutes / 0 times weekly".
  private static func isZero(_ amount: SpannedText) -> Bool {
    let numbers = PhraseToken.tokens(of: amount).compactMap(\.number)
    return !numbers.isEmpty && numbers.allSatisfy { $0 == 0 }
  }

  /// "Regular bus. Special transportation not needed."
  private static func isDenied(_ amount: SpannedText) -> Bool {
    let phrase = ServicePhrase.read(amount)
    return NotGiven.says(PhraseToken.tokens(of: amount)) && phrase.amounts.isEmpty && !phrase.openEnded
  }

  /// "Lunch", "Math 7" with nothing in the columns for an amount: what all children have, and no help.
  private static func isClass(
    _ name: SpannedText, _ cells: [ServiceCell], among roles: [ServiceColumnRole?]
  ) -> Bool {
    roles.contains { $0?.isAmount ?? false } && !cells.contains(where: \.role.isAmount)
      && cells.allSatisfy {
        $0.role == .service || SettingWords.cell(GluedWords.tokens(of: $0.text)).setting == .regularClass
      }
      && SchoolSubjects.areAll(name)
  }

  /// "Not needed", "N/A", "Discontinued", "0" in place of an amount.
  private static func isNotNeeded(_ row: DraftTable.Row, _ cells: [ServiceCell]) -> Bool {
    let amounts = cells.filter(\.role.isAmount)
    if row.cells.contains(where: ServiceMarks.isEnd) { return true }
    // "0" times "weekly".
    let counts = amounts.filter { $0.role != .period }.map(\.text).filter { !$0.saysNothing }
    if !counts.isEmpty, counts.allSatisfy(isZero) { return true }
    if !amounts.isEmpty { return amounts.allSatisfy { $0.text.saysNothing || isDenied($0.text) } }
    // "Transportation | No - rides the regular bus".
    let isNo = row.cells.dropFirst().contains { $0.bytes.starts(with: "No - ".utf8) }
    return isNo
      || row.cells.contains { !$0.isEmpty && $0.saysNothing }
        && !row.cells.contains { $0.bytes.contains(where: \.isASCIIDigit) }
  }
}
