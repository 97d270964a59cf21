import IEPModel

/// Takes passages one after another and decides where each goal begins.
struct GoalListBuilder {
  let words: FormWords
  let names: [String]
  /// The last day of the plan, as ISO 8601, where the draft says it.
  private let planEnd: String?
  var done: [GoalBuilder] = []
  var open: GoalBuilder?
  /// A heading or label of objectives stands above.
  var inObjectives = false
  /// How deep in lists the passage at hand begins an item, and how deep the open goal did; its steps lie deeper.
  var depth: Int?
  var goalDepth: Int?
  /// The area that a heading above names, for goals that name none.
  var area: SpannedText?
  /// What the columns of a table above hold, for tables that name none.
  var columns: [String?]?
  /// What a heading above says that the next text is: "Baseline" on a line of its own.
  var awaited: String?
  /// The fact of a label with nothing behind it: a table below may hold its boxes.
  private(set) var openLabel: String?
  /// The fact of the label before, whose boxes may go on in lines below.
  var lastFact: String?
  /// Whether lines of a service or an accommodation have begun.
  private var isPast = false
  /// Whether a label above says that what follows was the goal once: "Old wording:".
  var isFormer = false
  /// Whether a table with one goal stands right above: "Benchmark 1: …" below it is a step of that one.
  var isBelowRow = false
  /// Whether a step stands right above, with lines of its own at most between.
  private var isBelowStep = false
  /// Whether a line above says that the goals that follow are closed.
  private var areClosed = false
  /// A few words alone in an item: the area of the goal whose label comes next.
  var title: SpannedText?
  /// A line on progress reports among the goals.
  var progress: SpannedText?

  init(words: FormWords, names: [String], planEnd: String?) {
    self.words = words
    self.names = names
    self.planEnd = planEnd
  }

  mutating func finish() -> [Goal] {
    close()
    var goals = done.compactMap { $0.goal(names: names) }
    // "3. Annual goal" over every one of them is the number of the form's line.
    if goals.count > 1, let shared = goals[0].label?.value, shared.first?.isNumber ?? false,
      goals.allSatisfy({ $0.label?.value == shared })
    {
      for index in goals.indices { goals[index].label = nil }
    }
    return goals
  }

  mutating func close() {
    if let open { done.append(open) }
    open = nil
    inObjectives = false
    awaited = nil
  }

  /// Begins a goal: the rest of its heading is its area, or its sentence where it reads like one.
  mutating func begin(label: SpannedText?, rest: SpannedText, span: SourceSpan?) {
    // "Area: Behavior", "Baseline: 6 of 10", and on the next line "Goal 1: …".
    if label != nil { places.settle() }
    let above = label == nil ? open?.areaAbove : open?.above.map(places.kept)
    if above != nil { open = nil }
    close()
    var goal = above ?? GoalBuilder()
    goal.label = label
    goal.area = above?.area ?? area
    if rest.bytes.contains(where: \.isWordByte) {
      if let (named, sentence) = rest.areaFirst {
        goal.area = named
        goal.text = sentence
      } else if GoalBuilder.isGoal(rest) {
        goal.text = rest
      } else {
        goal.area = rest.withoutNeed.map { areaAlone($0).withoutRemark } ?? area
      }
    }
    goal.extend(span)
    open = goal
    goalDepth = depth
  }

  mutating func addStep(
    _ label: SpannedText?, _ text: SpannedText, _ span: SourceSpan, facts: [String: SpannedText] = [:]
  ) {
    // Steps beside their goal in one list: then another item is no goal for standing there.
    if depth == goalDepth { goalDepth = nil }
    open?.addObjective(label: label, text, span, facts: facts)
  }

  /// What numbers and letters in the lines of goals stand for.
  var codes = GoalCodes()
  /// Whether the area and the baseline stand above their goal, as they do at the first.
  var places = GoalPlaces()

  /// Opens the goal of the one row above anew, for its steps below the table.
  mutating func reopenRow() {
    guard isBelowRow, open == nil, let goal = done.popLast() else { return }
    open = goal
  }

  /// "Objectives:" below the list that holds the lines of its goal: what stands in the list below it are steps, and no goals.
  private mutating func leavesList(_ passage: Passage) {
    if !passage.isItem, depth == nil { goalDepth = nil }
  }

  mutating func addSteps(_ label: SpannedText, _ text: SpannedText, _ span: SourceSpan) {
    for step in text.numberedSteps where !step.text.isEmpty {
      addStep(step.number ?? label, step.text, step.text.spans.extent ?? span)
    }
  }

  /// "Area: Basic reading" behind "Goal 1", "(Writing) CHANGED": the area and no more.
  private func areaAlone(_ text: SpannedText) -> SpannedText {
    if let named = LabelledLine.read(text), isArea(named.label), !named.value.isEmpty { return named.value }
    // "Goal 1 Area Oral Reading Fluency" without its colon.
    if let first = text.words.first, text[first].string == "Area", text.words.count > 1 {
      return text[first.upperBound..<text.count].trimmed
    }
    guard text.bytes.first == UInt8(ascii: "("), let close = text.bytes.firstIndex(of: UInt8(ascii: ")"))
    else {
      return text
    }
    return text[1..<close].trimmed
  }

  func isArea(_ label: SpannedText) -> Bool {
    words.labels.name(of: FormPhrase.normalized(label), in: "goal.area") != nil
  }

  /// The fact of a goal that a label names. "Present level of academic achievement" inside a goal is where it starts.
  private func fact(of phrase: String) -> String? {
    if let fact = words.labels.asked(phrase, "goal.") { return fact }
    // "NUMBER: 1" among goals.
    if phrase == "number" { return "goal.label" }
    // "Goal from the 2026-2027 IEP", in a report on it.
    if Self.namesAPlan(phrase) { return "goal.text" }
    return words.headings.exact(phrase).contains { $0.name == "presentLevels" }
      ? GoalBuilder.presentLevel : nil
  }

  mutating func add(_ passage: Passage) {
    defer { title = passage.isAreaTitle ? passage.text : nil }
    depth = passage.itemDepth
    isFormer = passage.kind == .text && isFormer
    if passage.kind == .text || passage.kind == .heading, passage.text.tellsClosedGoals {
      close()
      return areClosed = true
    }
    switch passage.kind {
    case .text where areClosed, .table where areClosed: return
    default: areClosed = false
    }
    if takesOfStep(passage) { return }
    let steps = open?.objectives.count ?? 0
    defer { isBelowStep = passage.table == nil && open?.objectives.count ?? 0 > steps }
    if takesStepOfNumber(passage) { return }
    let isAbove = done.count
    defer { isBelowRow = passage.table != nil && done.count == isAbove + 1 && open == nil }
    switch passage.kind {
    case .heading: heading(passage)
    case .field(let label): field(label, passage)
    case .text: text(passage)
    case .table(let table): self.table(table)
    case .hidden, .pageFurniture: break
    }
  }

  /// "Evaluation Criteria: 16/20" right below a step, where the goal has a target of its own: the step's, as are the lines on how
  /// it is checked behind that one.
  private mutating func takesOfStep(_ passage: Passage) -> Bool {
    guard let label = passage.label, let goal = open, let step = goal.objectives.last,
      let fact = words.labels.asked(FormPhrase.normalized(label), "goal."), Self.ofSteps.contains(fact)
    else { return false }
    // "Mastery date" below a step, where the goal says its own day.
    let isDay =
      fact == "goal.timeframe" && step.facts[fact] == nil
      && goal.text.map { !DatePhrase.dates(in: $0).isEmpty } ?? false
    guard
      isDay
        || isBelowStep
          && (fact == "goal.criteria"
            ? goal.text?.bytes.contains(where: \.isASCIIDigit) ?? false : step.facts["goal.criteria"] != nil)
    else { return false }
    let pieces = passage.line.map { GoalLine.facts($0, words) } ?? []
    if pieces.isEmpty { open?.setOnStep(fact, passage.text) }
    for piece in pieces { open?.setOnStep(piece.fact, piece.value) }
    open?.extend(passage.span)
    return true
  }

  private mutating func heading(_ passage: Passage) {
    if let goal = GoalHeading.read(passage.text, inGoals: true) {
      return begin(label: passage.text[goal.label], rest: passage.text[goal.rest], span: passage.span)
    }
    let phrase = FormPhrase.normalized(passage.text)
    if isObjective(phrase) {
      reopenRow()
      leavesList(passage)
      return (awaited, inObjectives) = (nil, true)
    }
    // "The goal" over its condition, behavior and criterion.
    if ["goal", "the goal"].contains(phrase), open != nil { return }
    if let fact = words.labels.name(of: phrase, in: "goal."), fact != "goal.area" {
      // "MEASURABLE ANNUAL GOAL" on a line of its own: what follows is that, and no area is named.
      if fact == "goal.text", open?.hasText ?? true { close() }
      inObjectives = false
      return awaited = fact
    }
    let kinds = words.headings.exact(phrase).map(\.name)
    if kinds.contains("presentLevels"), open != nil { return awaited = "goal.baseline" }
    if open?.hasText ?? true { close() }
    if let labelled = LabelledLine.read(passage.text),
      words.labels.name(of: FormPhrase.normalized(labelled.label), in: "goal.area") != nil
    {
      area = labelled.value
    } else {
      area = passage.text
    }
    if open != nil { open?.area = area }
  }

  mutating func field(_ label: SpannedText, _ passage: Passage) {
    awaited = nil
    lastFact = nil
    if let goal = GoalHeading.read(label, inGoals: true) {
      begin(label: label[goal.label], rest: label[goal.rest].strippingLabelEnd, span: passage.span)
      var passage = passage
      passage.text = passage.text.withoutLeadingDash
      // "Goal 2 of 3 — Domain: Communication".
      if isArea(label[goal.rest].strippingLabelEnd), !passage.text.isEmpty {
        open?.area = passage.text
        return
      }
      if !passage.text.isEmpty {
        // "Goal 1: Reading" is an area, "Goal 1: By May, Ana will …" the goal.
        if open?.area == area, let (named, rest) = passage.text.areaFirst {
          open?.area = named
          open?.text = rest
        } else if GoalBuilder.isGoal(passage.text) || open?.area != nil {
          open?.text = passage.text
        } else {
          let area = areaAlone(passage.text)
          open?.area = area
        }
      }
      return
    }
    // "1. Behavior (attendance). By 2/9/2027, Ana will …": its number, area and sentence.
    if !passage.isItem, label.isNumbered, GoalBuilder.isSentence(passage.text), !inObjectives,
      let gap = label.bytes.firstIndex(of: UInt8(ascii: " "))
    {
      begin(
        label: label[0..<gap].strippingLabelEnd, rest: label[gap..<label.count].trimmed.strippingLabelEnd,
        span: passage.span)
      open?.text = passage.text
      return
    }
    let phrase = FormPhrase.normalized(label)
    isFormer = Self.tellsFormer(label, phrase) || tellsEarlierPlan(phrase)
    if isFormer { return }
    // "Service: Reading  Freq: 4x/wk" below the goals tells nothing of the last of them.
    if ["service", "accom", "accommodation"].contains(phrase) {
      close()
      isPast = true
    }
    let named = words.labels.name(of: phrase, in: "goal.")
    if ["goal.text", "goal.area", "goal.label"].contains(named) { isPast = false }
    if isPast { return }
    if isObjective(phrase) {
      reopenRow()
      inObjectives = true
      if passage.text.isEmpty { leavesList(passage) }
      addSteps(label, passage.text, passage.span)
      return
    }
    if named == nil, words.labels.name(of: phrase, in: "progress") != nil { return progress = passage.text }
    guard var fact = Self.isAmountOfNeed(phrase, passage.text) ? "goal.baseline" : fact(of: phrase) else {
      if open?.hasText ?? false, passage.isItem && phrase.hasPrefix("by ") || Self.isTerm(phrase) {
        // "1. By 3/13/2026: four out of ten", "First quarter, by June 2026: 30% accuracy": a step with its date as its label.
        addStep(nil, passage.line ?? label.followed(by: passage.text), passage.span)
        return
      }
      return takesBare(label, passage) ? () : text(passage)
    }
    // "Behavior: Stay in class 4 of 5 days" behind a goal that has its sentence: an area, and the next.
    if fact == "goal.behavior", takesBare(label, passage) { return }
    if fact.hasSuffix("Codes") { return }
    // "Base: 12/30   Meas: word lists, wkly   Resp: SLP", "Baseline: 23. Measured by: probes. Responsible: SLP."
    let pieces = passage.line.map { GoalLine.facts($0, words) } ?? []
    if !pieces.isEmpty {
      note(fact)
      if open == nil || fact == "goal.baseline" && beginsNext(fact) {
        begin(label: nil, rest: SpannedText(), span: nil)
      }
      inObjectives = false
      for piece in pieces { open?.set(piece.fact, piece.value) }
      open?.extend(passage.span)
      return
    }
    // "Goal: Ana will …" under a label that mostly holds a number.
    if fact == "goal.label", GoalBuilder.isGoal(passage.text) { fact = "goal.text" }
    // "Target: By May, Ana will …" where the goal has no other sentence.
    if fact == "goal.criteria", !(open?.hasText ?? false), GoalBuilder.isSentence(passage.text) {
      fact = "goal.text"
    }
    // An area or a sentence begins the next goal where this one has its own; below "Goal 1: …" without an area it is that
    // goal's.
    note(fact)
    let isNext = beginsNext(fact)
    if isNext || open == nil { begin(label: nil, rest: SpannedText(), span: nil) }
    if fact == "goal.text" {
      places.settle()
      if let title, open?.area == nil { open?.area = title }
    }
    inObjectives = false
    openLabel = passage.text.isEmpty ? fact : nil
    lastFact = fact
    for value in codes.meanings(of: passage.text, as: fact) ?? [passage.text] { open?.set(fact, value) }
    open?.extend(passage.span)
  }

  /// "First quarter, by June 2026", "Trimester 2": the part of a year by which a step is to be reached.
  private static func isTerm(_ phrase: String) -> Bool {
    let all = phrase.split(separator: " ")
    let words = all.prefix(2)
    guard all.count <= 7, words.count == 2, all.count == 2 || all[2] == "by" else { return false }
    let terms: Set<Substring> = ["quarter", "trimester", "semester", "term"]
    let counts: Set<Substring> = [
      "first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th", "1", "2", "3", "4",
    ]
    return terms.contains(words[0]) && counts.contains(words[1])
      || counts.contains(words[0]) && terms.contains(words[1])
  }

  /// "Need: 6 of 20 words": where the child is now, and no area. "Need: 1", "Need: 2 – Math" are the number of one.
  private static func isAmountOfNeed(_ phrase: String, _ value: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: value)
    guard ["need", "area of need"].contains(phrase), tokens.first?.number != nil, let next = tokens.at(1)
    else { return false }
    return next.text == "%" || next.isWord && next.text != "and"
  }

  private static func namesAPlan(_ phrase: String) -> Bool {
    phrase.hasPrefix("goal from ") && phrase.hasSuffix(" iep")
  }

  /// "Goal from the 2025-2026 IEP", where this plan ends later than that.
  private func tellsEarlierPlan(_ phrase: String) -> Bool {
    guard Self.namesAPlan(phrase), let end = planEnd.flatMap({ Int($0.prefix(4)) }),
      let year = phrase.split(separator: " ").compactMap({ Int($0) }).max()
    else { return false }
    return year < end
  }

  /// "Wording of 9/16/2025 (no longer in effect)", "Previous goal".
  private static func tellsFormer(_ label: SpannedText, _ phrase: String) -> Bool {
    let words = Set(phrase.split(separator: " "))
    return label.string.lowercased().holds("no longer in effect")
      || !words.isDisjoint(with: ["old", "previous", "prior", "former", "original"])
        && !words.isDisjoint(with: ["wording", "goal", "text"])
  }
}

extension Passage {
  /// "1. Work completion" above "Goal: By May, …".
  fileprivate var isAreaTitle: Bool {
    kind == .text && isItem && (1...5).contains(text.words.count) && text.startsWithCapital
      && text.bytes.last?.isWordByte ?? false && !text.bytes.contains(where: \.isASCIIDigit)
  }
}
