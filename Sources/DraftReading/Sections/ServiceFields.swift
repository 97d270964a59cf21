import IEPModel

/// One service as labelled lines: "Type of service: Speech", "Location: room 4", "Frequency: 2x weekly".
struct ServiceFields {
  private var name: SpannedText
  private var cells: [ServiceCell] = []
  private var text: SpannedText
  private var span: SourceSpan
  private var isOver = false
  /// All that an amendment says it will be: "to: 20 minutes, 5 times per month, speech room".
  private var line: SpannedText?
  /// What the title alone is, where no line below says how much.
  private var otherwise: Service?

  /// Begins with a title or a ticked box: "☒ Speech therapy", "### Occupational Therapy". Nil where it names no service
  /// that schools list, or only kinds of them ("Related Services").
  init?(title: SpannedText, _ span: SourceSpan, or otherwise: Service? = nil) {
    let boxes = CheckBox.read(title)
    guard boxes.count < 2 else { return nil }
    let name = boxes.first.map { title[$0.label] } ?? title.strippingLabelEnd
    guard ServiceNames.plausible(name), name.count <= 80, ServiceNames.isSpecific(name),
      ServicePhrase.read(name).amounts.isEmpty
    else { return nil }
    self.name = name
    cells = [ServiceCell(role: .service, heading: nil, text: name)]
    text = name
    self.span = span
    self.otherwise = otherwise
  }

  /// Begins with the line above a label of services, whatever it says: "Instruction in work completion", and below it
  /// "Provider: …". Nil where it can be no name.
  init?(above title: SpannedText, _ span: SourceSpan, label: SpannedText) {
    guard let role = ServiceColumnRole.read(label), role != .service, label.words.count <= 4,
      ServiceNames.plausible(title), title.count <= 80, title.words.count > 1, title.startsWithCapital,
      title.bytes.last?.isWordByte ?? false, ServicePhrase.read(title).amounts.isEmpty
    else { return nil }
    name = title
    cells = [ServiceCell(role: .service, heading: nil, text: title)]
    text = title
    self.span = span
  }

  /// Begins with the line that names the service; nil for any other line, or one that holds its amount, too.
  init?(label: SpannedText, _ value: SpannedText, _ span: SourceSpan) {
    guard ServiceColumnRole.read(label) == .service, ServiceNames.plausible(value),
      ServicePhrase.read(value).amounts.isEmpty
    else { return nil }
    name = value
    cells = [ServiceCell(role: .service, heading: label, text: value)]
    text = value
    self.span = span
  }

  /// A whole line with the name as its label and two or more labels within: "Physical therapy: 20 min, 2x/mo. Location:
  /// PT room. Provider: PT." Nil for any other.
  init?(named name: SpannedText, line: SpannedText, _ span: SourceSpan) {
    guard ServiceNames.plausible(name) else { return nil }
    var cuts: [(label: Range<Int>, role: ServiceColumnRole)] = []
    var start = 0
    for (at, byte) in line.bytes.enumerated() {
      if ".;,".utf8.contains(byte) { start = at + 1 }
      guard byte == UInt8(ascii: ":"), start < at, at - start <= 80,
        let role = ServiceColumnRole.named(line[start..<at]),
        role != .service
      else { continue }
      cuts.append((start..<at, role))
    }
    guard cuts.count >= 2, let first = cuts.first else { return nil }
    self.name = name
    let ends = cuts.dropFirst().map(\.label.lowerBound) + [line.count]
    cells =
      [
        ServiceCell(role: .service, heading: nil, text: name),
        ServiceCell(
          role: .frequency, heading: nil, text: line[0..<first.label.lowerBound].strippingLabelEnd.trimmed),
      ]
      + zip(cuts, ends).map { cut, end in
        let value = line[(cut.label.upperBound + 1)..<end].trimmed
        let isClosed = value.bytes.last.map { ".;,".utf8.contains($0) } ?? false
        return ServiceCell(
          role: cut.role, heading: line[cut.label].trimmed,
          text: isClosed ? value[0..<(value.count - 1)] : value)
      }
    text = name.followed(by: line)
    self.span = span
  }

  /// A table of labels and values below the name of a service: "Provider | OT", "Frequency | 2x weekly". Nil for any other.
  init?(title: SpannedText, _ span: SourceSpan, card: DraftTable) {
    guard card.isServiceCard, ServiceNames.plausible(title) else { return nil }
    name = title
    cells = [ServiceCell(role: .service, heading: nil, text: title)]
    text = title
    self.span = span
    for row in card.rows {
      if let label = row.cell(0), let value = row.cell(1) { _ = take(label: label, value, row.span) }
    }
  }

  /// Takes a line that says more of the service; false where it says something else, or a second time.
  mutating func take(label: SpannedText, _ value: SpannedText, _ span: SourceSpan) -> Bool {
    // "Provider: District   ☐ Ind ☒ Grp".
    if let mark = CheckBox.read(value).first?.mark.lowerBound, mark > 0,
      take(boxes: Passage(kind: .text, text: value[mark..<value.count], span: span))
    {
      return take(label: label, value[0..<mark].trimmed, span)
    }
    // "STATUS: INACTIVE" below the lines of a service.
    if FormPhrase.normalized(label) == "status" {
      isOver = isOver || ServiceMarks.isEnd(value)
      return true
    }
    // "To: 20 minutes, 5 times per month" is the new amount, "To: 6/11/2027" the last day.
    let isAmended = AmendedLines.names(label) && !ServicePhrase.read(value).amounts.isEmpty
    guard var role = isAmended ? .frequency : ServiceColumnRole.read(label), role != .service,
      !ServiceNames.isOfWeek(label)
    else { return false }
    // "Length: 45 minutes" and, below it, "Duration: 02/05/2027".
    if role == .duration, cells.contains(where: { $0.role == .duration || $0.role == .start }),
      DatesReader.all(in: value).count == 1
    {
      role = .end
    }
    if let same = cells.firstIndex(where: { $0.role == role }) {
      // "Amount of time: 45 min" is the length of a session where "Frequency: 5x weekly" follows.
      guard role == .frequency, !cells.contains(where: { $0.role == .minutes }) else { return false }
      cells[same].role = .minutes
    }
    if isAmended { line = value }
    cells.append(ServiceCell(role: role, heading: label, text: value))
    text.append(value)
    self.span = self.span.union(span)
    return true
  }

  /// Takes a line of boxes for the group: "[x] Individual [ ] Group".
  mutating func take(boxes passage: Passage) -> Bool {
    guard case .text = passage.kind else { return false }
    let boxes = CheckBox.read(passage.text)
    let groups = boxes.filter { box in
      GroupWords.read(PhraseToken.tokens(of: passage.text[box.label])) != nil
    }
    guard !groups.isEmpty, !cells.contains(where: { $0.role == .group }) else { return false }
    for box in groups where box.isTicked {
      cells.append(ServiceCell(role: .group, heading: nil, text: passage.text[box.label]))
      text.append(passage.text[box.label])
    }
    span = span.union(passage.span)
    return true
  }

  /// The service, where lines gave an amount.
  func service(_ context: ServiceContext) -> Service? {
    if isOver { return nil }
    var service = Service(text: text.sourced, span: span)
    service.name = name.sourced
    ServiceFiller(context).fill(&service, from: cells)
    if let line { service.fill(fromLine: line, ServiceFiller(context)) }
    return service.amounts.isEmpty && !service.openEnded ? otherwise : service
  }
}

extension DraftTable {
  /// Whether it holds one service, a label and its value in each row, and how much among them.
  var isServiceCard: Bool {
    heads.isEmpty && rows.count > 1 && Self.cardRoles(rows.map(\.cells))?.contains(where: \.isAmount) ?? false
  }

  /// The labels and values of services that name themselves, "Area of Service | Physical Therapy" and below it "Amount of Service
  /// | 30 minutes per week", each service behind the one before; nil for any other table. The first row may have been taken for heads.
  var serviceFields: [(label: SpannedText, value: SpannedText, span: SourceSpan)]? {
    let cells = (heads.isEmpty ? [] : [heads]) + rows.map(\.cells)
    guard let roles = Self.cardRoles(cells), roles.first == .service, roles.contains(where: \.isAmount) else {
      return nil
    }
    return cells.map { ($0[0].strippingLabelEnd, $0[1], $0.compactMap(\.spans.extent).extent ?? span) }
  }

  /// What each row's label names, nil where one names nothing of a service.
  private static func cardRoles(_ rows: [[SpannedText]]) -> [ServiceColumnRole]? {
    guard rows.allSatisfy({ $0.count == 2 }) else { return nil }
    let roles = rows.map(\.[0].strippingLabelEnd).filter { (1...5).contains($0.words.count) }.compactMap {
      ServiceColumnRole.named($0) ?? (CheckBox.read($0).isEmpty ? .read($0) : nil)
    }
    return roles.count == rows.count ? roles : nil
  }
}

extension Service {
  /// Fills what labelled lines leave open from one that says all of it.
  fileprivate mutating func fill(fromLine line: SpannedText, _ filler: ServiceFiller) {
    var said = Service(text: text, span: span)
    filler.fill(&said, from: ServicePhrase.read(line))
    location = location ?? said.location
    provider = provider ?? said.provider
  }
}
