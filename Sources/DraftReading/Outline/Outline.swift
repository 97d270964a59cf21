import IEPModel

/// Blocks → parts of a plan: finds headings however the draft marks them, and labels within.
struct Outline {
  private let words: FormWords
  private let wrap: LineWrap
  private(set) var sections: [DraftSection] = []
  /// A lead waits for the paragraph that it labels.
  private var lead: (text: SpannedText, block: SourceBlock)?

  /// All blocks of the tree, each in exactly one section. O(bytes × headings known).
  static func sections(of blocks: [SourceBlock], _ words: FormWords) -> [DraftSection] {
    var outline = Outline(words: words, wrap: LineWrap(blocks))
    for block in blocks { outline.add(block) }
    outline.endLead(with: nil)
    return outline.sections
  }

  private init(words: FormWords, wrap: LineWrap) {
    self.words = words
    self.wrap = wrap
  }

  // MARK: blocks

  private mutating func add(_ block: SourceBlock) {
    if block.kind != .paragraph { endLead(with: nil) }
    switch block.kind {
    case .heading(let level): heading(block, level)
    case .lead: lead = (block.text.strippingLabelEnd, block)
    case .paragraph: if lead != nil { endLead(with: block) } else { paragraph(block) }
    case .list:
      show(block)
      for item in block.children { addItem(item) }
    case .item, .quote:
      show(block)
      addItem(block)
    case .table:
      show(block)
      if let table = Self.table(block, words) {
        append(Passage(kind: .table(table), text: block.cellText, span: block.span))
      }
    case .preformatted: show(block, .text)
    case .hidden: show(block, .hidden)
    case .pageFurniture: show(block, .pageFurniture)
    case .row, .cell, .rule: show(block)
    }
  }

  private mutating func addItem(_ item: SourceBlock) {
    for passage in Self.passages(inItem: item, words) { append(passage) }
  }

  /// Puts a block into the current section without a passage.
  private mutating func show(_ block: SourceBlock) {
    if sections.isEmpty { sections.append(DraftSection(kinds: [.cover], heading: nil, level: 0)) }
    sections[sections.count - 1].blocks.append(block)
  }

  private mutating func show(_ block: SourceBlock, _ kind: Passage.Kind) {
    show(block)
    append(Passage(kind: kind, text: block.text, span: block.span))
  }

  private mutating func append(_ passage: Passage) {
    if sections.isEmpty { sections.append(DraftSection(kinds: [.cover], heading: nil, level: 0)) }
    var passage = passage
    passage.text = passage.text.filledIn
    sections[sections.count - 1].passages.append(passage)
  }

  // MARK: headings

  private mutating func heading(_ block: SourceBlock, _ level: Int) {
    let text = block.text
    let kinds = kinds(of: text, .marked)
    if let labelled = LabelledLine.read(text), !labelled.value.isEmpty, kinds == nil {
      if let inner = self.kinds(of: labelled.label, .label) {
        open(inner, text, level, block)
        append(Passage(kind: .text, text: labelled.value, span: block.span))
        return
      }
    }
    if let kinds, opens(kinds, level) { return open(kinds, text, level, block) }
    if GoalHeading.matches(text), !(current?.covers(.goals) ?? false) {
      return open([.goals], text, level, block)
    }
    let endsCurrent =
      kinds == nil && level <= (current?.level ?? 0) && level < 7 && !GoalHeading.matches(text)
    if endsCurrent || sections.isEmpty {
      return open(sections.isEmpty ? [.cover] : [.other], text, level, block)
    }
    show(block, .heading)
  }

  private var current: DraftSection? { sections.last }

  private mutating func open(
    _ kinds: [SectionKind], _ heading: SpannedText, _ level: Int, _ block: SourceBlock
  ) {
    sections.append(DraftSection(kinds: kinds, heading: heading, level: level, blocks: [block]))
  }

  /// Whether a known heading opens a part of its own here: skill areas inside the goals do not, nor does
  /// "Progress" inside one goal.
  private func opens(_ kinds: [SectionKind], _ level: Int) -> Bool {
    guard let current, current.covers(any: Self.holdingAreas) else { return true }
    if kinds == [.objectives] { return !current.covers(.goals) }
    let isArea = kinds.allSatisfy { Self.areas.contains($0) }
    return !isArea || level <= current.level && level < 7
  }

  /// Parts inside which the name of a skill or subject is a heading of theirs.
  private static let holdingAreas: Set<SectionKind> = [
    .goals, .services, .relatedServices, .accommodations, .assessments, .testAccommodations,
    .supplementaryAids, .sdi,
  ]

  private static let areas: Set<SectionKind> = [
    .academic, .functional, .socialEmotional, .communication, .motor, .adaptive, .health, .preschool, .needs,
    .presentLevels,
  ]

  private enum Strength {
    /// The draft marks it: a sign, bold, capitals.
    case marked
    /// A line that stands by itself.
    case alone
    /// The first line after a blank one, with nothing else on it: an everyday word that names a part counts.
    case first
    /// The label of a line or paragraph.
    case label
  }

  /// The parts that a heading names, or nil.
  private func kinds(of text: SpannedText, _ strength: Strength) -> [SectionKind]? {
    let phrase = FormPhrase.normalized(text)
    guard !phrase.isEmpty else { return nil }
    let exact = words.headings.exact(phrase).first
    let standsAlone = strength == .alone || strength == .first
    if let exact {
      let kinds = Self.kinds(exact.name)
      // "Reading" on a line may be the first word of a list; "Goals" is the name of a part.
      let isPart = strength == .first && text.startsWithCapital && !Self.areas.isSuperset(of: kinds)
      return !standsAlone || !exact.isWeak || text.isCapitals || isPart ? kinds : nil
    }
    guard !standsAlone || text.isCapitals, text.count <= 160 else { return nil }
    let entry =
      words.headings.nearest(phrase) ?? (strength == .marked ? words.headings.contained(in: phrase) : nil)
    return entry.map { Self.kinds($0.name) }
  }

  private static func kinds(_ name: String) -> [SectionKind] {
    name.split(separator: "+").compactMap { SectionKind(rawValue: String($0)) }
  }

  // MARK: lines

  /// Ends a lead: with the paragraph it labels, or as a label of what follows.
  private mutating func endLead(with paragraph: SourceBlock?) {
    guard let (label, block) = lead else { return }
    lead = nil
    let value = paragraph?.text ?? SpannedText()
    let span = block.span.union(paragraph?.span ?? block.span)
    if let kinds = labelKinds(label, value) {
      open(kinds, block.text, 9, SourceBlock(.heading(level: 6), block.span, lines: block.lines))
      if let paragraph { self.paragraph(paragraph) }
      return
    }
    show(block)
    if let paragraph { show(paragraph) }
    var line = block.text
    if !value.isBlankLine { line.append(value) }
    append(Passage(kind: .field(label: label), text: value, line: line, span: span))
  }

  /// The parts that a label opens: not where it names a fact of a goal or of the child, or goals by number
  /// ("Goal(s): 1, 3").
  private func labelKinds(_ label: SpannedText, _ value: SpannedText) -> [SectionKind]? {
    if !value.isEmpty, value.bytes.allSatisfy({ $0.isASCIIDigit || ",-#& ".utf8.contains($0) }) { return nil }
    let phrase = FormPhrase.normalized(label)
    if let goal = current, goal.covers(.goals), words.labels.name(of: phrase, in: "goal.") != nil {
      return nil
    }
    if words.labels.name(of: phrase, in: "student.") != nil
      || words.labels.name(of: phrase, in: "dates.") != nil
    {
      return nil
    }
    guard let kinds = kinds(of: label, .label), opens(kinds, 9) else { return nil }
    return kinds
  }

  /// Parts a paragraph's lines into headings, labelled lines and text.
  private mutating func paragraph(_ block: SourceBlock) {
    var pending: [SpannedText] = []
    /// Lines shown so far as one block.
    var shown: [SpannedText] = []
    func text(_ lines: [SpannedText]) -> SpannedText {
      lines.reduce(into: SpannedText()) { $0.append($1) }.trimmed
    }
    func endText() {
      let whole = text(pending)
      if !whole.isEmpty { append(Passage(kind: .text, text: whole, span: whole.spans.extent ?? block.span)) }
      pending = []
    }
    func endBlock() {
      let whole = text(shown)
      if !whole.isEmpty { show(SourceBlock(block.kind, whole.spans.extent ?? block.span, lines: shown)) }
      shown = []
    }
    var index = 0
    let lines = block.lines
    while index < lines.count {
      let line = lines[index].trimmed
      let isAlone = pending.isEmpty || endsSentence(pending)
      if let count = headingLines(lines, at: index, isAlone: isAlone) {
        let title = text(Array(lines[index..<(index + count)]))
        endText()
        endBlock()
        let place = title.spans.extent ?? block.span
        heading(SourceBlock(.heading(level: 8), place, lines: Array(lines[index..<(index + count)])), 8)
        index += count
        continue
      }
      // "… an adult with him" and below it "all day: he works alone" are one sentence.
      let goesOn = line.bytes.first?.isASCIILowercase ?? false && !pending.isEmpty && !endsSentence(pending)
      if !goesOn, let labelled = LabelledLine.read(line) {
        endText()
        var value = labelled.value
        var taken = [lines[index]]
        while index + taken.count < lines.count, carriesOn(lines[index + taken.count], after: taken) {
          value.append(lines[index + taken.count])
          taken.append(lines[index + taken.count])
        }
        index += taken.count
        let span = text(taken).spans.extent ?? block.span
        if let kinds = labelKinds(labelled.label, value) {
          endBlock()
          open(kinds, labelled.label, 9, SourceBlock(.paragraph, span, lines: taken))
          if !value.isEmpty { append(Passage(kind: .text, text: value.trimmed, span: span)) }
        } else if GoalHeading.matches(labelled.label), !(current?.covers(.goals) ?? false) {
          endBlock()
          open([.goals], labelled.label, 9, SourceBlock(.paragraph, span, lines: taken))
          append(Passage(kind: .field(label: labelled.label), text: value.trimmed, span: span))
        } else {
          shown += taken
          // The block goes first, so that the passage lands in the same section.
          append(
            Passage(kind: .field(label: labelled.label), text: value.trimmed, line: text(taken), span: span))
        }
        continue
      }
      if let last = pending.last, !wrap.joins(last, line) || endsSentence(pending) && line.isNumbered {
        endText()
      }
      shown.append(lines[index])
      pending.append(lines[index])
      index += 1
    }
    endText()
    endBlock()
  }

  private func endsSentence(_ lines: [SpannedText]) -> Bool {
    lines.last?.trimmed.bytes.last.map { ".:;?!".utf8.contains($0) } ?? true
  }

  /// Whether a line is the rest of a labelled value.
  private func carriesOn(_ line: SpannedText, after taken: [SpannedText]) -> Bool {
    let text = line.trimmed
    if LabelledLine.read(text) != nil || kinds(of: text, .alone) != nil || GoalHeading.matches(text) {
      return false
    }
    if text.isCapitals, text.count > 12 { return false }
    return taken.last.map { wrap.joins($0, text) } ?? false
  }

  /// How many lines at `index` make a heading; nil where they are text. Two lines in capitals may be one heading.
  private func headingLines(_ lines: [SpannedText], at index: Int, isAlone: Bool) -> Int? {
    let line = lines[index].trimmed
    guard line.count <= 160 else { return nil }
    if index + 1 < lines.count, line.isCapitals, lines[index + 1].trimmed.isCapitals {
      var both = lines[index]
      both.append(lines[index + 1])
      if words.headings.exact(FormPhrase.normalized(both.trimmed)).first != nil { return 2 }
    }
    if isAlone, kinds(of: line, line.isCapitals ? .marked : index == 0 ? .first : .alone) != nil { return 1 }
    if GoalHeading.matches(line), line.count <= 60 { return 1 }
    // A few words in capitals by themselves are a heading that no table of ours knows.
    let isTitle =
      line.isCapitals && isAlone && line.count <= 60
      && !line.bytes.contains { $0.isASCIIDigit || $0 == UInt8(ascii: ":") }
    return isTitle && CheckBox.read(line).isEmpty ? 1 : nil
  }
}

extension SpannedText {
  var startsWithCapital: Bool { bytes.first?.isASCIIUppercase ?? false }

  /// Whether it begins as one of a numbered list: "2. Given …", "1.2 Given …", "3) Given …".
  var isNumbered: Bool {
    let number = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }
    return number.first?.isASCIIDigit ?? false && !number.allSatisfy(\.isASCIIDigit)
      && bytes.dropFirst(number.count).first == UInt8(ascii: " ")
      && bytes.dropFirst(number.count + 1).first?.isASCIIUppercase ?? false
  }

  /// A label without the colon, dash or period that ends it.
  var strippingLabelEnd: SpannedText {
    var end = bytes.count
    while end > 0, ":.- ".utf8.contains(bytes[end - 1]) { end -= 1 }
    return self[0..<end]
  }
}
