import IEPModel

/// Which part a heading opens, and which headings stay inside the part at hand.
extension Outline {
  mutating func heading(_ block: SourceBlock, _ level: Int) {
    let text = block.text
    if text.isEmpty { return endPart(level) }
    if let title = section(named: text) {
      return open(self.kinds(of: title, .marked) ?? [.other], title, level, block)
    }
    if openAnswered(block, level) { return }
    var kinds = kinds(of: text, .marked)
    // "Evaluation Report and Determination of Eligibility" over all of it: what the document is, and no part.
    // So does "Student Accommodation Plan (Section 504)" where the list of them has a heading of its own.
    if sections.isEmpty, level == 1,
      kinds == [.eligibility] || kinds == [.accommodations] && headsLater([.accommodations]),
      text.words.count > 3, !words.kinds.titleSearch.hits(in: text.bytes).isEmpty
    {
      kinds = [.cover]
    }
    // "Instructional Plan" names goals where they stand under it, and may be over services elsewhere.
    if kinds == [.goals], FormPhrase.normalized(text).hasSuffix(" plan"), !hasGoalsBelow(level) {
      kinds = nil
    }
    // "Goal 2: Reading Comprehension", "Goal 3 (Attendance)" after another goal: the area is not the part.
    if GoalHeading.matches(text), kinds.map({ Self.areas.isSuperset(of: $0) || namesArea(text, $0) }) ?? true
    {
      return holdsGoal(level) ? show(block, .heading) : open([.goals], text, level, block)
    }
    if kinds == nil, openLabelled(block, level) { return }
    if staysInside(text, kinds, level) { return show(block, .heading) }
    let isNext = current?.heading?.isNumberedLike(text) ?? false
    if let kinds, opens(kinds, level, isNext: isNext) { return open(kinds, text, level, block) }
    let isPeer = level < 7 || isNext || current?.isProse ?? false
    let endsCurrent = kinds == nil && level <= (current?.level ?? 0) && isPeer
    if endsCurrent || sections.isEmpty {
      return open(sections.isEmpty ? [.cover] : [.other], text, level, block)
    }
    show(block, .heading)
  }

  /// Whether a goal begins below the heading that is read, before the next one of its level.
  private func hasGoalsBelow(_ level: Int) -> Bool {
    let part = rest.prefix { block in
      if case .heading(let next) = block.kind { return next > level }
      return true
    }
    return part.contains { block in block.lines.contains { GoalHeading.matches($0.trimmed) } }
  }

  /// Whether a heading below opens the same part.
  private func headsLater(_ kinds: [SectionKind]) -> Bool {
    rest.contains { block in
      if case .heading = block.kind { return self.kinds(of: block.text, .marked) == kinds }
      return false
    }
  }

  /// "J.  ESY   ( ) Yes   (X) No": a title with its answer.
  private mutating func openAnswered(_ block: SourceBlock, _ level: Int) -> Bool {
    let text = block.text
    guard let mark = CheckBox.read(text).first?.mark.lowerBound, mark > 0 else { return false }
    let name = text[0..<mark].trimmed
    guard let kinds = kinds(of: name, .marked), opens(kinds, level) else { return false }
    open(kinds, name, level, block)
    append(Passage(kind: .text, text: text[mark..<text.count].trimmed, span: block.span))
    return true
  }

  /// "Area: Communication", "DOMAIN: SOCIAL AND EMOTIONAL BEHAVIOR", "Extended School Year: Yes".
  private mutating func openLabelled(_ block: SourceBlock, _ level: Int) -> Bool {
    guard let labelled = LabelledLine.read(block.text), !labelled.value.isEmpty else { return false }
    let name = FormPhrase.normalized(labelled.label)
    if words.labels.name(of: name, in: "goal.area") != nil,
      let inner = kinds(of: labelled.value, .marked),
      opens(inner, level) || name == "domain" && block.text.isCapitals
    {
      open(inner, block.text, level, block)
      return true
    }
    // "Academic: Math Calculation" over a goal names its area.
    guard let inner = kinds(of: labelled.label, .label),
      !Self.areas.isSuperset(of: inner) || opens(inner, level)
    else { return false }
    open(inner, block.text, level, block)
    append(Passage(kind: .text, text: labelled.value, span: block.span))
    return true
  }

  /// Whether what a goal's heading names beside its number is the goal's area, whatever part of a plan has that name: among
  /// goals, and nothing that is told of each of them.
  private func namesArea(_ text: SpannedText, _ kinds: [SectionKind]) -> Bool {
    guard let goal = GoalHeading.read(text), let current else { return false }
    let rest = text[goal.rest].trimmed
    return current.covers(.goals) && rest.words.count <= 4
      && !kinds.contains(where: Self.toldOfGoals.contains)
      && (rest.bytes.first == UInt8(ascii: "(") || text[goal.label.upperBound..<goal.rest.lowerBound].hasSign)
  }

  /// What a heading under each goal may begin: "Goal 1 - Progress", "Goal 2: Services".
  private static let toldOfGoals: Set<SectionKind> = [
    .goals, .objectives, .priorGoalsProgress, .progressReporting, .services, .relatedServices,
    .accommodations,
    .esy,
  ]

  /// Whether a goal's heading belongs to the part at hand: one of its goals, or "Goal 2: met on 12/12/2025" where it is
  /// told how the goals went.
  private func holdsGoal(_ level: Int) -> Bool {
    guard let current else { return false }
    if current.covers(.priorGoalsProgress), level > current.level || level == 8 { return true }
    return current.covers(.goals) && level > current.level
  }

  /// Whether a heading names something inside the part at hand.
  private func staysInside(_ text: SpannedText, _ kinds: [SectionKind]?, _ level: Int) -> Bool {
    guard let current else { return false }
    let phrase = FormPhrase.normalized(text)
    // A question of a notice's form belongs to the notice, whatever else its words name.
    if current.covers(any: [.pwn, .safeguards]), let asked = words.labels.asked(phrase, "notice."),
      asked != "notice.safeguards",
      level > current.level || current.covers(.safeguards) || asked.hasPrefix("notice.action")
        // "EACH EVALUATION PROCEDURE, TEST, RECORD OR REPORT USED".
        || kinds == [.evaluationResults] && text.words.count > 3
    {
      return true
    }
    if current.covers(.goals) {
      let name = words.labels.name(of: phrase, in: "goal.")
      // "#### Criteria", "#### Person responsible" below "### Goal 1".
      if name != nil, level > current.level { return true }
      // "MEASURABLE ANNUAL GOAL" below an area and a baseline names what follows, inside the same goal.
      if level > 7, name == "goal.text" || kinds == [.goals] && (name != nil || phrase.hasSuffix(" goal")) {
        return true
      }
    }
    // "Behavior support (push in)" over the lines of one service.
    if current.covers(any: [.services, .relatedServices]), level > min(current.level, 6), isServiceName(text)
    {
      return true
    }
    // "**Related Services**" over activities for life after school.
    if current.covers(.transitionServices), level == 7, phrase == "related services" { return true }
    // A group of accommodations under its own name: "Behavior Supports".
    return current.holdsAccommodations && (level > current.level || current.hasGroups)
      && (AccommodationCategory.named(text) != nil
        || DraftSection.isTests(text) && (current.hasGroups || kinds == [.evaluationResults]))
  }

  /// Whether a known heading opens a part of its own here: skill areas inside the goals do not, nor does
  /// "Progress" inside one goal. `isNext`: by its number it follows the part that is open.
  func opens(_ kinds: [SectionKind], _ level: Int, isNext: Bool = false) -> Bool {
    // "BIP" on a line of its own is not held by what a label opened on the line of its text.
    if let current, level >= 7, !isNext, current.level < level || current.level == 9 && level == 9,
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
    let phrase = withoutChange(FormPhrase.normalized(text))
    guard !phrase.isEmpty, !isOver(phrase), !isShare(text) else { return nil }
    // What the child will learn after school, and no training of staff.
    if phrase == "training" || phrase.hasPrefix("independent living"),
      current?.covers(any: [.transition, .postsecondaryGoals]) ?? false
    {
      return nil
    }
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
      text[0..<dash.lowerBound].words.count > 3
        || text[0..<dash.lowerBound].endsInCapitals && !text.endsInCapitals,
      let named = words.headings.exactInNumber(FormPhrase.normalized(text[0..<dash.lowerBound]))
    {
      return Self.kinds(named.name)
    }
    guard !standsAlone || text.isCapitals || text.isCountedTitle, phrase.utf8.count <= 220 else { return nil }
    let isMarked = strength == .marked
    let name =
      words.headings.nearest(phrase)?.name ?? words.headings.rules.name(of: phrase)
      ?? (isMarked ? named(inRemark: text) ?? words.headings.contained(in: phrase)?.name : nil)
    return name.map { Self.kinds($0) }
  }

  /// The name of a part without what an amendment says of it: "Accommodations do not change", "Goals: no change".
  private func withoutChange(_ phrase: String) -> String {
    let ends = [
      " do not change", " does not change", " no change", " unchanged", " stay the same", " stays the same",
    ]
    return ends.first { phrase.hasSuffix($0) }.map { String(phrase.dropLast($0.count)) } ?? phrase
  }

  /// "6% of time student is outside the regular class": a figure and no title.
  private func isShare(_ text: SpannedText) -> Bool {
    let digits = text.bytes.prefix { $0.isASCIIDigit }.count
    return digits > 0 && digits < text.count && text.bytes[digits] == UInt8(ascii: "%")
  }

  /// "Removed accommodations", "Accommodation taken away", "If the behavior plan does not work": a title over what the plan does not give.
  private func isOver(_ phrase: String) -> Bool {
    let first = phrase.split(separator: " ").first ?? ""
    let ends = [
      " taken away", " taken out", " removed", " no longer needed", " no longer used", " no longer given",
    ]
    return [" not final until ", " tried and "].contains { phrase.holds($0) }
      || ends.contains { phrase.hasSuffix($0) }
      || ["removed", "deleted", "discontinued", "rejected", "declined", "former", "if"].contains(first)
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

extension SpannedText {
  /// "Part D. ACCOMMODATIONS".
  fileprivate var endsInCapitals: Bool {
    words.last.map { self[$0].count > 3 && self[$0].isCapitals } ?? false
  }

  /// Whether a sign parts what stands before from what follows: ":", " - ".
  fileprivate var hasSign: Bool { bytes.contains { ":-–.".utf8.contains($0) } }
}
