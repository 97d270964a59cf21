import IEPModel

/// Blocks → parts of a plan: finds headings however the draft marks them, and labels within.
struct Outline {
  let words: FormWords
  let wrap: LineWrap
  private(set) var sections: [DraftSection] = []
  /// A lead waits for the paragraph that it labels.
  var lead: (text: SpannedText, block: SourceBlock)?
  /// The part around a list whose last item is a part of its own: a list right below goes on with it.
  var around: DraftSection?

  /// The part that a list stands in, while its items are read.
  var holder: DraftSection?
  /// Lines that are headings though nothing marks them.
  private var plainTitles: Set<SourceSpan> = []
  private(set) var smallTitles: Set<SourceSpan> = []
  /// Whether the list at hand lies inside an outline of parts.
  var isInOutline = false
  /// Whether paragraphs tell the parts, and no heading does.
  private var areTold = false
  /// The blocks after the one that is read, up to the end of the list that it stands in.
  private(set) var rest: ArraySlice<SourceBlock> = []
  private var below: SourceBlock? { rest.first }
  /// Whether the block that is read stands right above a list or a table.
  var isAboveList: Bool { below?.isList ?? false }
  var isAboveTable: Bool { below?.kind == .table }

  /// All blocks of the tree, each in exactly one section. O(bytes × headings known).
  static func sections(of blocks: [SourceBlock], _ words: FormWords) -> [DraftSection] {
    let wrap = LineWrap(blocks)
    func sections(areTold: Bool) -> [DraftSection] {
      var outline = Outline(words: words, wrap: wrap)
      outline.areTold = areTold
      outline.plainTitles = outline.plainTitles(in: blocks)
      outline.smallTitles = outline.smallTitles(in: blocks)
      outline.add(blocks)
      outline.endLead(with: nil)
      // Behind a heading without words nothing may stand.
      return outline.sections.filter { !$0.blocks.isEmpty || !$0.passages.isEmpty }
    }
    let marked = sections(areTold: false)
    return (tells(marked, words) ? sections(areTold: true) : marked).withoutPlanBefore
  }

  private init(words: FormWords, wrap: LineWrap) {
    self.words = words
    self.wrap = wrap
  }

  // MARK: blocks

  /// Blocks one after another.
  mutating func add(_ blocks: [SourceBlock]) {
    for (index, block) in blocks.enumerated() {
      rest = blocks[(index + 1)...]
      add(block)
    }
  }

  mutating func add(_ block: SourceBlock) {
    if block.kind != .paragraph { endLead(with: nil) }
    switch block.kind {
    case .heading(let level) where labelsFact(block, level, above: below):
      lead = (block.text.strippingLabelEnd, block)
    case .heading(let level): heading(block, level)
    case .lead: lead = (block.text.strippingLabelEnd, block)
    case .paragraph where block.text.isPageFoot: show(block, .pageFurniture)
    case .paragraph where plainTitles.contains(block.span):
      open(kinds(of: block.text, .marked) ?? [.other], block.text, 8, block)
    case .paragraph where areTold && lead == nil: told(block, above: below)
    case .paragraph where lead == nil && amended(block): break
    case .paragraph: if lead != nil { endLead(with: block) } else { paragraph(block) }
    case .list where Self.isTitle(block) && below?.kind == .rule:
      heading(SourceBlock(.heading(level: 8), block.span, lines: block.children[0].children[0].lines), 8)
    case .list: return list(block)
    case .quote where block.children.allSatisfy { $0.kind == .paragraph || $0.kind == .lead }:
      add(block.children)
    case .item, .quote:
      show(block)
      addItem(block)
    case .table: table(block)
    case .preformatted: show(block, .text)
    case .hidden: show(block, .hidden)
    case .pageFurniture: show(block, .pageFurniture)
    case .row, .cell, .rule: show(block)
    }
    around = nil
  }

  /// "3) What Rune is good at" with a line drawn below it: Markdown takes it for a list.
  private static func isTitle(_ list: SourceBlock) -> Bool {
    guard list.kind == .list(ordered: true), list.children.count == 1,
      let item = list.children.first, item.children.count == 1, let line = item.children.first?.lines.first,
      item.children[0].kind == .paragraph, item.children[0].lines.count == 1
    else { return false }
    return (1...10).contains(line.words.count) && !line.endsSentence && line.startsWithCapital
  }

  /// What an item says, which was shown before.
  mutating func addItem(_ item: SourceBlock) {
    let passages = Self.passages(inItem: item, words)
    if let first = passages.first, let notice = notice(askedBy: first.label ?? first.text) {
      let block = sections[sections.count - 1].blocks.popLast()
      reopen(notice)
      if let block { show(block) }
    }
    for passage in passages { append(passage) }
  }

  /// The notice that a long question of its form goes on with: "2. Explain why the district is proposing …" behind a table of
  /// services inside it.
  private func notice(askedBy label: SpannedText) -> DraftSection? {
    guard label.words.count > 4, let current, !current.covers(any: [.pwn, .safeguards]),
      words.labels.asked(FormPhrase.normalized(label), "notice.") != nil
    else { return nil }
    return sections.last { $0.covers(.pwn) }
  }

  /// Puts a block into the current section without a passage.
  mutating func show(_ block: SourceBlock) {
    if sections.isEmpty { sections.append(DraftSection(kinds: [.cover], heading: nil, level: 0)) }
    sections[sections.count - 1].blocks.append(block)
  }

  mutating func show(_ block: SourceBlock, _ kind: Passage.Kind) {
    show(block)
    append(Passage(kind: kind, text: block.text, span: block.span))
  }

  mutating func append(_ passage: Passage) {
    if sections.isEmpty { sections.append(DraftSection(kinds: [.cover], heading: nil, level: 0)) }
    var passage = passage
    passage.text = passage.label == nil ? passage.text.filledIn : passage.text.filledIn.withoutSignAtEnd
    sections[sections.count - 1].passages.append(passage)
  }

  /// Takes the last passage back: it turned out to be part of what follows.
  mutating func takeBackPassage() {
    guard let last = sections.indices.last, !sections[last].passages.isEmpty else { return }
    sections[last].passages.removeLast()
  }

  // MARK: parts

  var current: DraftSection? { sections.last }

  /// Goes on with a part after a part that a label in it opened.
  mutating func reopen(_ section: DraftSection) {
    sections.append(DraftSection(kinds: section.kinds, heading: nil, level: section.level))
  }

  mutating func open(
    _ kinds: [SectionKind], _ heading: SpannedText, _ level: Int, _ block: SourceBlock
  ) {
    sections.append(DraftSection(kinds: kinds, heading: heading, level: level, blocks: [block]))
  }

  /// What stands in the current part says that it is another than its title names.
  mutating func turn(into kinds: [SectionKind]) {
    guard let last = sections.indices.last else { return }
    sections[last].kinds = kinds
  }

  /// A heading without words ends what stands above it, and names nothing.
  mutating func endPart(_ level: Int) {
    sections.append(DraftSection(kinds: [.cover], heading: nil, level: level))
  }

  /// Opens a part whose title is a cell of the table that follows, or nothing.
  mutating func openTable(_ kinds: [SectionKind], _ heading: SpannedText?) {
    sections.append(DraftSection(kinds: kinds, heading: heading, level: 8))
  }
}

extension SpannedText {
  /// "Ana Ruiz |" before the next label on the line: the sign between the two is of neither.
  fileprivate var withoutSignAtEnd: SpannedText {
    guard count > 2, ["|", "·", "•"].contains(where: { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }),
      let last = words.dropLast().last
    else { return self }
    return self[0..<last.upperBound]
  }

  /// "Printed 01/06/2027 by jdoe - Page 14 of 14": a page's number behind a sign, and nothing behind it.
  fileprivate var isPageFoot: Bool {
    let tokens = PhraseToken.tokens(of: self)
    guard tokens.count <= 24, let page = tokens.lastIndex(where: { $0.text == "page" }),
      page + 4 == tokens.count,
      startsWithCapital(tokens[page]), tokens.number(page + 1) != nil, tokens[page + 2].text == "of",
      tokens.number(page + 3) != nil
    else { return false }
    return page == 0 || ["-", "|", "·", "•"].contains(tokens[page - 1].text)
  }
}

extension SourceBlock {
  fileprivate var isList: Bool {
    switch kind {
    case .list, .table: true
    default: false
    }
  }
}
