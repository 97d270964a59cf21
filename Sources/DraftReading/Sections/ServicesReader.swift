import IEPModel

/// Lines of service in tables, lists, labelled lines and paragraphs.
enum ServicesReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    if section.heading.map(isFormerTitle) ?? false { return }
    var context = ServiceContext(section: section, heads: reading.serviceHeads)
    defer { reading.serviceHeads = context.heads }
    let known = reading.draft.services.count
    var fields: ServiceFields?
    func endFields() {
      if let service = fields?.service(context) { reading.draft.services.append(service) }
      fields = nil
    }
    func begin(_ title: SpannedText, _ span: SourceSpan) {
      context.heading = title
      fields = ServiceFields(title: title, span)
    }
    // The name of a service that heads the sentences about it: "Reading Instruction".
    var above: SpannedText?
    // The name that a table of its own may stand below.
    var title: (SpannedText, SourceSpan)?
    // Under a title over what there was.
    var isPast = false
    for passage in underNames(section.passages).flatMap(\.serviceLines) {
      if passage.kind == .heading || passage.kind == .text && !passage.isItem {
        isPast = isFormerTitle(passage.text)
      } else if passage.table == nil, passage.text.isEmpty, let label = passage.label, isFormerTitle(label) {
        isPast = true
      }
      // "(all start 12/1/25 and end 11/17/26)" is about all of them.
      if passage.table == nil, passage.text.bytes.first == UInt8(ascii: "("),
        passage.text.bytes.last == UInt8(ascii: ")")
      {
        continue
      }
      if isPast || isFormer(passage) {
        endFields()
        continue
      }
      if let table = passage.table, let (name, span) = title,
        let card = ServiceFields(title: name, span, card: table)
      {
        endFields()
        fields = card
        endFields()
        title = nil
        continue
      }
      let isName = passage.label.map { ServiceColumnRole.read($0) == .service } ?? (passage.table == nil)
      if isName { title = (passage.text, passage.span) }
      if let label = passage.label, !passage.text.isEmpty {
        if fields == nil, let (above, span) = title {
          fields = ServiceFields(above: above, span, label: label)
          if fields != nil { title = nil }
        }
        if fields?.take(label: label, passage.text, passage.span) ?? false { continue }
        if let next = ServiceFields(label: label, passage.text, passage.span) {
          endFields()
          fields = next
          continue
        }
      } else if fields?.take(boxes: passage) ?? false {
        continue
      } else {
        endFields()
      }
      switch passage.kind {
      case .heading:
        begin(passage.text, passage.span)
        above = ServiceNames.isSpecific(passage.text) ? passage.text : nil
      case .table(let table):
        reading.draft.services += services(in: table, &context)
      case .field(let label) where isPerson(label) && !passage.text.isEmpty:
        var line = passage
        line.kind = .text
        line.isItem = true
        reading.draft.services += services(in: line, context, reading.words.told)
      case .field(let label):
        if CheckBox.isUnticked(label) || NotAnAmount.denies(PhraseToken.tokens(of: label))
          || ServiceMarks.isOverOrOpen(label)
        {
          continue
        }
        if passage.text.isEmpty {
          begin(label, passage.span)
        } else if reading.words.labels.name(of: FormPhrase.normalized(label), in: "placement.") != nil {
          continue
        } else if let whole = ServiceFields(named: label, line: passage.text, passage.span) {
          endFields()
          fields = whole
        } else if ServiceColumnRole.read(label) == .service {
          var value = passage
          value.isItem = true
          let named = services(in: value, context, reading.words.told)
          // "Speech-Language Services: 2 x 30 minutes per week": the label itself is the name.
          let isName = named.isEmpty && ServiceColumnRole.named(label) == nil && ServiceNames.isKnown(label)
          reading.draft.services +=
            isName
            ? [service(named: label, passage.text, passage.span, context)].compactMap { $0 } : named
        } else if let service = service(named: label, passage.text, passage.span, context) {
          endFields()
          reading.draft.services.append(service)
        }
      case .text:
        if CheckBox.isUnticked(passage.text) { continue }
        var found = services(in: passage, context, reading.words.told)
        if above != nil, found.isEmpty { found = help(in: passage, context, reading.words.told) }
        if let above, !found.isEmpty {
          endFields()
          reading.draft.services += found.map { named($0, above, passage.text) }
        } else if let only = found.first, found.count == 1, !only.amounts.isEmpty || only.openEnded {
          reading.draft.services.append(only)
        } else if found.count < 2,
          let title = ServiceFields(title: passage.text, passage.span, or: found.first)
        {
          fields = title
        } else {
          reading.draft.services += found
        }
      case .hidden, .pageFurniture: continue
      }
    }
    endFields()
    for index in reading.draft.services.indices.dropFirst(context.dates.isOfPlan ? 0 : known) {
      context.dates.fill(&reading.draft.services[index])
    }
  }

  /// "Mrs. Oyelaran, our SLP", "me": who gives the help, and no name of it.
  private static func isPerson(_ label: SpannedText) -> Bool {
    guard let first = PhraseToken.tokens(of: label).first?.text else { return false }
    return PersonTitles.words.contains(first)
      || label.words.count == 1 && ["me", "i", "myself", "us"].contains(first)
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
    // Rows under "RELATED SERVICES" go on with the columns above it.
    if !table.heads.isEmpty { context.heads = heads }
    let filler = ServiceFiller(context)
    return table.rows.compactMap { row -> Service? in
      guard let name = row.cell(nameColumn), !isBand(row), !CheckBox.isUnticked(name) else { return nil }
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

  // MARK: lines

  private static func service(
    named label: SpannedText, _ value: SpannedText, _ span: SourceSpan, _ context: ServiceContext
  )
    -> Service?
  {
    let phrase = ServicePhrase.read(value)
    guard !phrase.amounts.isEmpty || phrase.openEnded, ServiceNames.plausible(label),
      !ServiceMarks.saysOver(value),
      label.bytes.count(where: { $0 == UInt8(ascii: " ") }) > 1
        || ServiceColumnRole.read(label).map({ $0 == .service }) ?? true
    else { return nil }
    var text = label
    text.append(value)
    var service = Service(text: text.sourced, span: span)
    service.name = CheckBox.read(label).first.map { label.sourced($0.label) } ?? label.sourced
    ServiceFiller(context).fill(&service, from: phrase)
    // "OT consultation: 15 min per month".
    if service.delivery == .unknown, let said = DeliveryWords.read(PhraseToken.tokens(of: label)) {
      service.delivery = said.value
    }
    return context.isAids && !service.hasMinutes ? nil : service
  }

  /// A line with one service, or a paragraph whose sentences give some.
  private static func services(in passage: Passage, _ context: ServiceContext, _ words: ToldWords)
    -> [Service]
  {
    // "?? nurse – mom wants a daily check": not decided.
    if passage.isItem,
      passage.text.bytes.first == UInt8(ascii: "?")
        || PhraseToken.tokens(of: passage.text).contains(where: { ["wants", "asked"].contains($0.text) })
          && ToldSentence(passage.text, words).isElsewhere
    {
      return []
    }
    // "Mrs. Oyelaran, our SLP: social skills group, 30 min on Tuesdays".
    if passage.isItem, passage.label == nil, let colon = passage.text.bytes.firstIndex(of: UInt8(ascii: ":")),
      isPerson(passage.text[0..<colon])
    {
      var value = passage
      value.text = passage.text[(colon + 1)..<passage.text.count].trimmed
      return services(in: value, context, words).map { named in
        var service = named
        service.provider = service.provider ?? passage.text[0..<colon].sourced
        return service
      }
    }
    let whole = passage.isItem || passage.text.count <= 240 ? service(in: passage, context) : nil
    let sentences = passage.text.saidSentences
    if let whole, sentences.count == 1, passage.isItem || !isSaid(passage.text) { return [whole] }
    let told = sentences.flatMap { sentence -> [Service] in
      // "Her brother gets OT", "Last year he had 60 minutes", "Dad asked for 5".
      let isSaid = Self.isSaid(sentence)
      if sentences.count > 1 || isSaid, ToldSentence(sentence, words).isElsewhere { return [] }
      return ServiceSentences.clauses(of: sentence).enumerated().compactMap { index, clause in
        var part = passage
        part.text = clause
        part.span = clause.spans.extent ?? passage.span
        part.isItem = index > 0
        if index > 0 {
          return service(in: part, context).flatMap { $0.amounts.contains { $0.per != nil } ? $0 : nil }
        }
        let told = self.told(in: part, context)
        return isSaid ? told : (clause.count <= 240 ? service(in: part, context) : nil) ?? told
      }
    }
    // "OT 30 min 2x/week. Small group of 3." is one.
    if let whole, told.count < 2, sentences.count > 1 || told.isEmpty { return [whole] }
    return told
  }

  /// A sentence about who does what, and no line of a list.
  private static func isSaid(_ sentence: SpannedText) -> Bool {
    PhraseToken.tokens(of: sentence).contains { ServiceSentences.doings.contains($0.text) }
  }

  /// The service of a sentence that says who receives it, or that it will be provided.
  private static func told(in passage: Passage, _ context: ServiceContext) -> Service? {
    let text = passage.text
    let phrase = ServicePhrase.read(text)
    guard !phrase.amounts.isEmpty || phrase.vague.contains(.asNeeded), !ServiceSentences.isConditional(text)
    else {
      return nil
    }
    // "The behavior specialist will consult with teachers as needed": help for the adults.
    if phrase.amounts.isEmpty,
      !ServiceMarks.staffHelp.all(PhraseToken.tokens(of: text)).isEmpty
    {
      return nil
    }
    let name = ServiceSentences.name(in: text, phrase)
    let isHelp = !context.isAids && phrase.amounts.contains { $0.per != nil } && ServiceSentences.isHelp(text)
    guard name != nil || isHelp else { return nil }
    var told = service(named: name, phrase, passage, context)
    // "On Mondays our para comes … and stays for 45 minutes": how often is said, too far off to count.
    if phrase.amounts.contains(where: { $0.per == nil || $0.per?.unit == .session }),
      ServiceSentences.namesDays(text)
    {
      told?.amounts = []
      told?.hasUnreadAmount = true
    }
    if told?.provider == nil, let provider = ServiceSentences.provider(in: text) {
      told?.provider = text.sourced(provider)
    }
    return told
  }

  private static func service(in passage: Passage, _ context: ServiceContext) -> Service? {
    let text = passage.text
    let phrase = ServicePhrase.read(text)
    let name = ServiceNames.name(in: text, before: phrase.amountRange?.lowerBound)
    guard let name, !ServiceMarks.saysOver(text),
      !phrase.amounts.isEmpty || phrase.openEnded
        || passage.isItem && ServiceNames.isKnown(text[name])
          && !NotAnAmount.denies(PhraseToken.tokens(of: text))
          && NotGiven.words.all(PhraseToken.tokens(of: text)).isEmpty
    else { return nil }
    if !passage.isItem, !ServiceNames.isKnown(text[name]) { return nil }
    return service(named: name, phrase, passage, context)
  }

  static func service(
    named name: Range<Int>?, _ phrase: ServicePhrase, _ passage: Passage, _ context: ServiceContext
  ) -> Service? {
    var service = Service(text: passage.text.sourced, span: passage.span)
    // "Training for the music teacher (one hour)" is for staff.
    if context.isAids, let name,
      ["training", "train"].contains(PhraseToken.tokens(of: passage.text[name]).first?.text)
    {
      return nil
    }
    service.name = name.map { passage.text.sourced($0) }
    ServiceFiller(context).fill(&service, from: phrase)
    // "Speech 30 minutes and OT 20 minutes, each twice a week", "SLP & OT – 20 min each": whose minutes a sum would count is not said.
    let isOfTwo = name.map { ServiceSentences.isOfTwo(passage.text, $0) } ?? false
    if isOfTwo || !ServiceSentences.joints(of: passage.text).isEmpty {
      service.amounts = []
      service.hasUnreadAmount = true
    }
    return context.isAids && !service.hasMinutes ? nil : service
  }
}
