import IEPModel

/// Lines of service in tables, lists, labelled lines and paragraphs.
enum ServicesReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    var context = ServiceContext(section: section, heads: reading.serviceHeads)
    defer { reading.serviceHeads = context.heads }
    var fields: ServiceFields?
    func endFields() {
      if let service = fields?.service(context) { reading.draft.services.append(service) }
      fields = nil
    }
    for passage in section.passages {
      if let label = passage.label, !passage.text.isEmpty {
        if fields?.take(label: label, passage.text, passage.span) ?? false { continue }
        if let next = ServiceFields(label: label, passage.text, passage.span) {
          endFields()
          fields = next
          continue
        }
      } else {
        endFields()
      }
      switch passage.kind {
      case .heading: context.heading = passage.text
      case .table(let table):
        reading.draft.services += services(in: table, &context)
      case .field(let label):
        if passage.text.isEmpty {
          context.heading = label
        } else if let service = service(named: label, passage.text, passage.span, context) {
          reading.draft.services.append(service)
        }
      case .text:
        if let service = service(in: passage, context) { reading.draft.services.append(service) }
      case .hidden, .pageFurniture: continue
      }
    }
    endFields()
  }

  // MARK: tables

  private static func services(in table: DraftTable, _ context: inout ServiceContext) -> [Service] {
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
    let roles = ServiceTableColumns.roles(of: table, heads)
    guard let nameColumn = roles.firstIndex(of: .service) else { return [] }
    let filler = ServiceFiller(context)
    return table.rows.compactMap { row -> Service? in
      guard let name = row.cell(nameColumn), !isBand(row), !isNotNeeded(row) else { return nil }
      let cells = zip(roles, row.cells).enumerated().compactMap { index, pair -> ServiceCell? in
        guard let role = pair.0, pair.1.bytes.contains(where: { $0.isWordByte }) else { return nil }
        return ServiceCell(
          role: role, heading: heads.indices.contains(index) ? heads[index] : nil, text: pair.1)
      }
      var service = Service(text: row.text.sourced, span: row.span)
      service.name = name.sourced
      filler.fill(&service, from: cells)
      // A column for the setting that is not filled in leaves it open.
      if roles.contains(.setting), roles.contains(.location), !cells.contains(where: { $0.role == .setting })
      {
        service.setting = nil
      }
      return context.isAids && !service.hasMinutes ? nil : service
    }
  }

  /// A row that is one heading over the rows below; a cell to fill in makes it a row of its own.
  private static func isBand(_ row: DraftTable.Row) -> Bool {
    row.cells.count > 2 && row.cells.count { !$0.isEmpty } == 1 && row.lines.count { !$0.isEmpty } <= 1
  }

  /// "Not needed", "N/A" in place of an amount.
  private static func isNotNeeded(_ row: DraftTable.Row) -> Bool {
    row.cells.contains { !$0.isEmpty && $0.saysNothing }
      && !row.cells.contains { $0.bytes.contains(where: \.isASCIIDigit) }
  }

  // MARK: lines

  private static func service(
    named label: SpannedText, _ value: SpannedText, _ span: SourceSpan, _ context: ServiceContext
  )
    -> Service?
  {
    let phrase = ServicePhrase.read(value)
    guard !phrase.amounts.isEmpty || phrase.openEnded, ServiceNames.plausible(label),
      label.bytes.count(where: { $0 == UInt8(ascii: " ") }) > 1
        || ServiceColumnRole.read(label).map({ $0 == .service }) ?? true
    else { return nil }
    var text = label
    text.append(value)
    var service = Service(text: text.sourced, span: span)
    service.name = label.sourced
    ServiceFiller(context).fill(&service, from: phrase)
    return context.isAids && !service.hasMinutes ? nil : service
  }

  private static func service(in passage: Passage, _ context: ServiceContext) -> Service? {
    let text = passage.text
    guard passage.isItem || text.count <= 240 else { return nil }
    let phrase = ServicePhrase.read(text)
    let name = ServiceNames.name(in: text, before: phrase.amountRange?.lowerBound)
    guard let name,
      !phrase.amounts.isEmpty || phrase.openEnded || passage.isItem && ServiceNames.isKnown(text[name])
    else { return nil }
    if !passage.isItem, !ServiceNames.isKnown(text[name]) { return nil }
    var service = Service(text: text.sourced, span: passage.span)
    service.name = text.sourced(name)
    ServiceFiller(context).fill(&service, from: phrase)
    return context.isAids && !service.hasMinutes ? nil : service
  }
}
