import IEPModel

/// Lines of service in tables, lists, labelled lines and paragraphs.
struct ServicesReader {
  private var context: ServiceContext
  private let words: FormWords
  private var services: [Service] = []
  /// The service whose labelled lines are being read.
  private var fields: ServiceFields?
  /// The name of a service that heads the sentences about it: "Reading Instruction".
  private var above: SpannedText?
  /// The name that a table of its own may stand below.
  private var title: (text: SpannedText, span: SourceSpan)?
  /// Under a title over what there was.
  private var isPast = false
  /// The day on which the plan starts, or else the day of its meeting, as ISO 8601, where the draft says it.
  private let planStart: String?

  static func read(_ section: DraftSection, _ reading: inout Reading) {
    if let heading = section.heading, isFormerTitle(heading) || reading.isOfPlanBefore(heading) { return }
    var reader = ServicesReader(
      context: ServiceContext(section: section, heads: reading.serviceHeads, key: reading.key),
      words: reading.words,
      planStart: (reading.draft.dates.start ?? reading.draft.dates.meeting)?.value)
    for passage in underNames(section.passages).flatMap(\.serviceLines) { reader.take(passage) }
    reader.endFields()
    let known = reading.draft.services.count
    // "Breaks as needed" among supplementary aids is one of them.
    let areAids = !section.covers(any: [.services, .relatedServices, .sdi])
    reading.draft.services += reader.services.filter { service in
      !areAids || !service.amounts.isEmpty || service.start != nil
        || [.other, .staff].contains(AccommodationCategory.of(service.text.value.lowercased()))
    }
    reading.serviceHeads = reader.context.heads
    let dates = reader.context.dates
    if dates.isOfPlan { reading.serviceDates = dates }
    for index in reading.draft.services.indices {
      dates.fillNamed(&reading.draft.services[index])
      if dates.isOfPlan || index >= known { dates.fill(&reading.draft.services[index]) }
      if index >= known { reading.serviceDates?.fill(&reading.draft.services[index]) }
    }
  }

  private init(context: ServiceContext, words: FormWords, planStart: String?) {
    self.context = context
    self.words = words
    self.planStart = planStart
  }

  private mutating func endFields() {
    if let service = fields?.service(context) { services.append(service) }
    fields = nil
  }

  private mutating func begin(_ title: SpannedText, _ span: SourceSpan) {
    context.heading = title
    context.name = title.words.count <= 8 && ServiceNames.plausible(title) ? title.strippingLabelEnd : nil
    fields = ServiceFields(title: title, span)
  }

  private mutating func take(_ passage: Passage) {
    if passage.kind == .hidden || passage.kind == .pageFurniture { return }
    // A note of the writer's to herself: "… ask Ms. Lee if …".
    if (passage.label ?? passage.text).string.lowercased().hasPrefix("todo") { return endFields() }
    notePast(passage)
    // "(all start 12/1/25 and end 11/17/26)" is about all of them.
    let bytes = passage.text.bytes
    if passage.table == nil, bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") { return }
    if isPast || Self.isFormer(passage) || passage.isKey
      || passage.label.map({ Self.isFormerTitle($0) || isOfEarlierPlan($0) }) ?? false
    {
      return endFields()
    }
    // "Example: speech therapy, 2 sessions a week": the form's own words.
    if let label = passage.label.map({ FormPhrase.normalized($0) }),
      ["example", "examples", "e g"].contains(label) || Prompt.asksForSupports(label)
    {
      return
    }
    if let card = passage.table?.serviceFields {
      for field in card {
        take(Passage(kind: .field(label: field.label), text: field.value, span: field.span))
      }
      title = nil
      return endFields()
    }
    if takeCard(passage) || takeField(passage) {
      // What an amendment says of one service names no line below it.
      if passage.label.map(AmendedLines.names) ?? false {
        above = nil
        (context.heading, context.name) = (nil, nil)
      }
      return
    }
    switch passage.kind {
    case .heading:
      begin(passage.text, passage.span)
      above = ServiceNames.isSpecific(passage.text) ? passage.text : nil
    case .table(let table): services += Self.services(in: table, &context)
    case .field(let label) where Self.isPerson(label) && !passage.text.isEmpty:
      var line = passage
      line.kind = .text
      line.isItem = true
      services += Self.services(in: line, context, words.told)
    case .field(let label): takeLabelled(passage, label)
    case .text: takeText(passage)
    case .hidden, .pageFurniture: break
    }
  }

  private mutating func notePast(_ passage: Passage) {
    if passage.kind == .heading || passage.kind == .text && !passage.isItem {
      // Rows below such a title are what there was.
      let isRow = isPast && !passage.text.endsSentence && !ServicePhrase.read(passage.text).amounts.isEmpty
      isPast = isRow || Self.isFormerTitle(passage.text)
    } else if let label = passage.label, Self.isFormerTitle(label) {
      // "Services in the previous IEP: In-Class", and on the next line "Resource: ELA 5 x weekly".
      isPast = passage.text.isEmpty || !passage.text.endsSentence
    }
  }

  /// "Interim plan (06/30/2025 to 08/22/2025)", of a plan that ends before this one starts.
  private func isOfEarlierPlan(_ label: SpannedText) -> Bool {
    guard let planStart, let end = DatePhrase.dates(in: label).last?.iso, end < planStart else {
      return false
    }
    return PhraseToken.tokens(of: label).contains { ["plan", "iep", "ifsp"].contains($0.text) }
  }

  /// A table that is the card of one service, its name in the line above.
  private mutating func takeCard(_ passage: Passage) -> Bool {
    if let table = passage.table, let (name, span) = title,
      let card = ServiceFields(title: name, span, card: table)
    {
      endFields()
      fields = card
      endFields()
      title = nil
      return true
    }
    let isName = passage.label.map { ServiceColumnRole.read($0) == .service } ?? (passage.table == nil)
    if isName { title = (passage.text, passage.span) }
    return false
  }

  /// A line that goes on with the labelled lines of a service, or begins with them.
  private mutating func takeField(_ passage: Passage) -> Bool {
    guard let label = passage.label, !passage.text.isEmpty else {
      if fields?.take(boxes: passage) ?? false { return true }
      endFields()
      return false
    }
    if fields == nil, let (above, span) = title {
      fields = ServiceFields(above: above, span, label: label)
      if fields != nil { title = nil }
    }
    if fields?.take(label: label, passage.text, passage.span) ?? false { return true }
    guard let next = ServiceFields(label: label, passage.text, passage.span) else { return false }
    endFields()
    fields = next
    return true
  }

  /// A line with a label that names a service, or says that one follows.
  private mutating func takeLabelled(_ passage: Passage, _ label: SpannedText) {
    if CheckBox.isUnticked(label) || NotAnAmount.denies(PhraseToken.tokens(of: label))
      || ServiceMarks.isOverOrOpen(label)
    {
      return
    }
    if passage.text.isEmpty { return begin(label, passage.span) }
    let phrase = FormPhrase.normalized(label)
    // "Note: the school gives every junior a 30 minute daily advisory".
    if ["note", "notes", "comment", "comments"].contains(phrase),
      passage.text.saidSentences.contains(where: Self.tellsOthers)
    {
      return
    }
    if words.labels.name(of: phrase, in: "placement.") != nil { return }
    // "Special transportation: yes, a 35 min ride each way": how long the ride is, and no help.
    if phrase.hasSuffix("transportation"),
      ServicePhrase.read(passage.text).amounts.allSatisfy({ $0.per == nil })
    {
      return
    }
    if let whole = ServiceFields(named: label, line: passage.text, passage.span) {
      endFields()
      fields = whole
    } else if ServiceColumnRole.read(label) == .service {
      var value = passage
      value.isItem = true
      let found = Self.services(in: value, context, words.told)
      // "Speech-Language Services: 2 x 30 minutes per week": the label itself is the name.
      let isName = found.isEmpty && ServiceColumnRole.named(label) == nil && ServiceNames.isKnown(label)
      let own = isName ? Self.service(named: label, passage.text, passage.span, context) : nil
      services += isName ? [own].compactMap { $0 } : found
    } else if let service = Self.service(named: label, passage.text, passage.span, context) {
      endFields()
      services.append(service)
    }
  }

  private mutating func takeText(_ passage: Passage) {
    if CheckBox.isUnticked(passage.text) { return }
    var found = Self.services(in: passage, context, words.told)
    if above != nil, found.isEmpty { found = Self.help(in: passage, context, words.told) }
    if let above, !found.isEmpty {
      endFields()
      services += found.map { Self.named($0, above, passage.text) }
    } else if let only = found.first, found.count == 1, !only.amounts.isEmpty || only.openEnded {
      services.append(only)
    } else if found.count < 2,
      let title = ServiceFields(title: passage.text, passage.span, or: found.first)
    {
      fields = title
    } else {
      services += found
    }
  }
}

extension Reading {
  /// "Current services" in the report of an evaluation: they are those of an older plan.
  fileprivate func isOfPlanBefore(_ heading: SpannedText) -> Bool {
    let words = PhraseToken.tokens(of: heading).map(\.text)
    return draft.kind == .evaluationReport
      && words.contains { ["current", "currently", "present", "existing"].contains($0) }
  }
}

extension Passage {
  /// "* R = Regular class   S = Special education class": what letters in a table mean.
  fileprivate var isKey: Bool { table == nil && !CodeKey.entries(of: line ?? text).isEmpty }
}
