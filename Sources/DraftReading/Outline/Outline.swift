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
  /// Whether the block that is read stands right above a list or a table.
  private(set) var isAboveList = false
  /// The block after the one that is read.
  private var below: SourceBlock?

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
      return outline.sections
    }
    let marked = sections(areTold: false)
    return tells(marked, words) ? sections(areTold: true) : marked
  }

  private init(words: FormWords, wrap: LineWrap) {
    self.words = words
    self.wrap = wrap
  }

  // MARK: blocks

  /// Blocks one after another.
  mutating func add(_ blocks: [SourceBlock]) {
    for (index, block) in blocks.enumerated() {
      below = index + 1 < blocks.count ? blocks[index + 1] : nil
      isAboveList = below?.isList ?? false
      add(block)
    }
  }

  mutating func add(_ block: SourceBlock) {
    if block.kind != .paragraph { endLead(with: nil) }
    switch block.kind {
    case .heading(let level): heading(block, level)
    case .lead: lead = (block.text.strippingLabelEnd, block)
    case .paragraph where plainTitles.contains(block.span):
      open(kinds(of: block.text, .marked) ?? [.other], block.text, 8, block)
    case .paragraph where areTold && lead == nil: told(block, above: below)
    case .paragraph: if lead != nil { endLead(with: block) } else { paragraph(block) }
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

  mutating func addItem(_ item: SourceBlock) {
    for passage in Self.passages(inItem: item, words) { append(passage) }
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
    passage.text = passage.text.filledIn
    sections[sections.count - 1].passages.append(passage)
  }

  // MARK: headings

  mutating func heading(_ block: SourceBlock, _ level: Int) {
    let text = block.text
    // "J.  ESY   ( ) Yes   (X) No": a title with its answer.
    if let mark = CheckBox.read(text).first?.mark.lowerBound, mark > 0 {
      let name = text[0..<mark].trimmed
      if let kinds = self.kinds(of: name, .marked), opens(kinds, level) {
        open(kinds, name, level, block)
        append(Passage(kind: .text, text: text[mark..<text.count].trimmed, span: block.span))
        return
      }
    }
    let kinds = kinds(of: text, .marked)
    // "Goal 2: Reading Comprehension": the area is not the part.
    if GoalHeading.matches(text), kinds.map({ Self.areas.isSuperset(of: $0) }) ?? true {
      // "Goal 2: met on 12/12/2025", where it is told how the goals went.
      if let current, current.covers(.priorGoalsProgress), level > current.level || level == 8 {
        return show(block, .heading)
      }
      return current.map { $0.covers(.goals) && level > $0.level } ?? false
        ? show(block, .heading) : open([.goals], text, level, block)
    }
    if let labelled = LabelledLine.read(text), !labelled.value.isEmpty, kinds == nil {
      // "Area: Communication", "DOMAIN: SOCIAL AND EMOTIONAL BEHAVIOR".
      let name = FormPhrase.normalized(labelled.label)
      let isArea = words.labels.name(of: name, in: "goal.area") != nil
      if isArea, let inner = self.kinds(of: labelled.value, .marked),
        opens(inner, level) || name == "domain" && text.isCapitals
      {
        return open(inner, text, level, block)
      }
      if let inner = self.kinds(of: labelled.label, .label) {
        open(inner, text, level, block)
        append(Passage(kind: .text, text: labelled.value, span: block.span))
        return
      }
    }
    // A question of a notice's form belongs to the notice, whatever else its words name.
    let asked =
      current?.covers(any: [.pwn, .safeguards]) ?? false
      ? words.labels.asked(FormPhrase.normalized(text), "notice.") : nil
    let isWithin =
      level > (current?.level ?? 0) || current?.covers(.safeguards) ?? false
      || asked?.hasPrefix("notice.action") ?? false
    if let asked, asked != "notice.safeguards", isWithin { return show(block, .heading) }
    // "MEASURABLE ANNUAL GOAL" below an area and a baseline names what follows, inside the same goal.
    let isInGoal = level > 7 && current?.covers(.goals) ?? false
    let phrase = FormPhrase.normalized(text)
    let names = words.labels.name(of: phrase, in: "goal.")
    if isInGoal, names == "goal.text" || kinds == [.goals] && (names != nil || phrase.hasSuffix(" goal")) {
      return show(block, .heading)
    }
    // "#### Criteria", "#### Person responsible" below "### Goal 1".
    if names != nil, let current, current.covers(.goals), level > current.level {
      return show(block, .heading)
    }
    // "Behavior support (push in)" over the lines of one service.
    if let current, current.covers(any: [.services, .relatedServices]), level > min(current.level, 6),
      isServiceName(text)
    {
      return show(block, .heading)
    }
    // A group of accommodations under its own name: "Behavior Supports".
    if let current, current.holdsAccommodations, level > current.level || current.hasGroups,
      AccommodationCategory.named(text) != nil || current.hasGroups && DraftSection.isTests(text)
    {
      return show(block, .heading)
    }
    let isNext = current?.heading?.isNumberedLike(text) ?? false
    if let kinds, opens(kinds, level, isNext: isNext) { return open(kinds, text, level, block) }
    let isPeer = level < 7 || isNext || current?.isProse ?? false
    let endsCurrent = kinds == nil && level <= (current?.level ?? 0) && isPeer
    if endsCurrent || sections.isEmpty {
      return open(sections.isEmpty ? [.cover] : [.other], text, level, block)
    }
    show(block, .heading)
  }

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

  /// Opens a part whose title is a cell of the table that follows, or nothing.
  mutating func openTable(_ kinds: [SectionKind], _ heading: SpannedText?) {
    sections.append(DraftSection(kinds: kinds, heading: heading, level: 8))
  }

  /// Whether a known heading opens a part of its own here: skill areas inside the goals do not, nor does
  /// "Progress" inside one goal. `isNext`: by its number it follows the part that is open.
  func opens(_ kinds: [SectionKind], _ level: Int, isNext: Bool = false) -> Bool {
    if let current, level >= 7, !isNext, current.level < level || current.level == 9,
      current.isHeld(by: kinds)
    {
      return false
    }
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

  static let areas: Set<SectionKind> = [
    .academic, .functional, .socialEmotional, .communication, .motor, .adaptive, .health, .preschool, .needs,
    .presentLevels,
  ]

  enum Strength {
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
  func kinds(of text: SpannedText, _ strength: Strength) -> [SectionKind]? {
    let phrase = FormPhrase.normalized(text)
    guard !phrase.isEmpty, !isOver(phrase) else { return nil }
    let exact = words.headings.exactInNumber(phrase)
    let standsAlone = strength == .alone || strength == .first
    if let exact {
      let kinds = Self.kinds(exact.name)
      // "Reading" on a line may be the first word of a list; "Goals" is the name of a part.
      let isPart = strength == .first && text.startsWithCapital && !Self.areas.isSuperset(of: kinds)
      return !standsAlone || !exact.isWeak || text.isCapitals || isPart || text.isCountedTitle ? kinds : nil
    }
    // "About Bea", "Meet Leo".
    if strength != .label, strength != .alone, text.words.count == 2, !text.isCapitals, text.isTitleCase,
      phrase.hasPrefix("about ") || phrase.hasPrefix("meet ")
    {
      return [.studentProfile]
    }
    // "Supports & accomodations": every word of a short name, but for a slip.
    if strength == .first, text.startsWithCapital, (2...4).contains(text.words.count),
      let slip = words.headings.nearest(phrase), !slip.isWeak
    {
      return Self.kinds(slip.name)
    }
    // "12-MONTH SERVICE AND/OR PROGRAM - Student is eligible to …": what stands before the dash names it.
    if text.count > 60, let dash = text.bytes.place(of: Array(" - ".utf8)),
      text[0..<dash.lowerBound].words.count > 3,
      let named = words.headings.exactInNumber(FormPhrase.normalized(text[0..<dash.lowerBound]))
    {
      return Self.kinds(named.name)
    }
    guard !standsAlone || text.isCapitals || text.isCountedTitle, phrase.utf8.count <= 160 else { return nil }
    let isMarked = strength == .marked
    let name =
      words.headings.nearest(phrase)?.name ?? words.headings.rules.name(of: phrase)
      ?? (isMarked ? named(inRemark: text) ?? words.headings.contained(in: phrase)?.name : nil)
    return name.map { Self.kinds($0) }
  }

  /// "Removed accommodations", "If the behavior plan does not work": a title over what the plan does not give.
  private func isOver(_ phrase: String) -> Bool {
    let first = phrase.split(separator: " ").first ?? ""
    return ["removed", "deleted", "discontinued", "rejected", "declined", "former", "if"].contains(first)
  }

  /// "What about summer? (Extended school year)".
  private func named(inRemark text: SpannedText) -> String? {
    guard text.bytes.last == UInt8(ascii: ")"), let open = text.bytes.lastIndex(of: UInt8(ascii: "(")),
      open > 0
    else { return nil }
    return words.headings.exactInNumber(FormPhrase.normalized(text[(open + 1)..<(text.count - 1)]))?.name
  }

  static func kinds(_ name: String) -> [SectionKind] {
    name.split(separator: "+").compactMap { SectionKind(rawValue: String($0)) }
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

extension SpannedText {
  /// "2. Considerations" beside "1. Disability": both begin with a number, or with a letter and a period.
  fileprivate func isNumberedLike(_ other: SpannedText) -> Bool {
    func number(_ text: SpannedText) -> ArraySlice<UInt8>? {
      let first = text.bytes.prefix { $0 != UInt8(ascii: " ") }
      guard let last = first.last, ".):".utf8.contains(last), first.count <= 5 else { return nil }
      return first.dropLast()
    }
    guard let mine = number(self), let theirs = number(other) else { return false }
    return mine.allSatisfy(\.isASCIIDigit) == theirs.allSatisfy(\.isASCIIDigit)
  }

  var startsWithCapital: Bool { bytes.first?.isASCIIUppercase ?? false }

  /// "Least Restrictive Environment Justification Statement": two to ten words, the long ones with a capital, and no
  /// sign at the end.
  var isTitleCase: Bool {
    let words = words
    guard (2...10).contains(words.count), startsWithCapital, bytes.last?.isWordByte ?? false,
      !bytes.contains(where: { ":;.?!".utf8.contains($0) || $0.isASCIIDigit })
    else { return false }
    return words.allSatisfy { $0.count <= 3 || !bytes[$0.lowerBound].isASCIILowercase }
  }

  /// "Describe the student's strengths": what a form asks someone to write, without a sign at the end.
  var isRequest: Bool {
    guard bytes.last?.isWordByte ?? false, words.count <= 25 else { return false }
    let said = string.lowercased()
    let verbs = ["describe ", "summarize ", "list ", "identify ", "explain ", "indicate "]
    return verbs.contains { said.hasPrefix($0) }
      && ["student", "child", "parent", "disabilit", "team"].contains { said.holds($0) }
  }

  /// "b. Reading instruction": one of a list by letters.
  var isLettered: Bool {
    count > 4 && (UInt8(ascii: "a")...UInt8(ascii: "h")).contains(bytes[0]) && ".)".utf8.contains(bytes[1])
      && bytes[2] == UInt8(ascii: " ") && bytes[3].isASCIIUppercase
  }

  /// Whether it begins as one of a numbered list: "2. Given …", "1.2 Given …", "3) Given …".
  var isNumbered: Bool {
    let number = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }
    return number.first?.isASCIIDigit ?? false && !number.allSatisfy(\.isASCIIDigit)
      && bytes.dropFirst(number.count).first == UInt8(ascii: " ")
      && bytes.dropFirst(number.count + 1).first?.isASCIIUppercase ?? false
  }

  /// "12. Statewide and District-Wide Testing", "3. Profile": a number before a title.
  var isCountedTitle: Bool {
    let digits = bytes.prefix(while: \.isASCIIDigit).count
    guard (1...2).contains(digits), digits + 2 < count, bytes[digits] == UInt8(ascii: "."),
      bytes[digits + 1] == UInt8(ascii: " ")
    else { return false }
    let title = self[(digits + 2)..<count].trimmed
    return title.isTitleCase
      || title.words.count == 1 && title.startsWithCapital && title.bytes.allSatisfy(\.isASCIILetter)
  }

  /// "Section 3: Parent Input", "1b. Parent input", "IV. Services": a short line with a number before it and no sign
  /// at its end. "1. …" is an item of a list and none of these.
  var isNumberedTitle: Bool {
    let words = words
    guard (2...16).contains(words.count), let last = bytes.last, !".;,:".utf8.contains(last) else {
      return false
    }
    let first = bytes[words[0]]
    let number = first.dropLast(".):".utf8.contains(first.last ?? 0) ? 1 : 0)
    let counted = ["Section", "SECTION", "Part", "PART", "Step", "Form"].contains {
      number.elementsEqual($0.utf8)
    }
    let rest = words.dropFirst(counted ? 2 : 1)
    guard let start = rest.first?.lowerBound, bytes[start].isASCIIUppercase else { return false }
    if counted { return bytes[words[1]].count <= 5 }
    guard number.count < first.count, number.count <= 4 else { return false }
    let digits = number.prefix { $0.isASCIIDigit }
    if digits.isEmpty {
      return number.allSatisfy { "IVX".utf8.contains($0) }
        || number.count == 1 && number.first.map(\.isASCIIUppercase) ?? false
    }
    return number.count - digits.count == 1 && number.last.map(\.isASCIILetter) ?? false
  }

  /// A label without the colon, dash or period that ends it.
  var strippingLabelEnd: SpannedText {
    var end = bytes.count
    while end > 0, ":.- ".utf8.contains(bytes[end - 1]) { end -= 1 }
    return self[0..<end]
  }
}
