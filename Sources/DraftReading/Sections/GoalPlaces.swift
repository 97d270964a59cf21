import IEPModel

/// Where the area and the baseline of a goal stand in a draft: above the goal or below it, as they do at the first one.
struct GoalPlaces {
  /// Nil until the first goal has begun.
  private(set) var areaIsAbove: Bool?
  private(set) var baselineIsAbove: Bool?
  private var presentLevelIsAbove = false
  /// Whether every goal without a number is followed by its area.
  private(set) var areasFollow = false
  /// What stood in the draft before its first goal, whether or not it was filled in.
  private var seen: Set<String> = []
  /// What still stands below the last goal: that of no other.
  private var last: Set<String> = []

  init() {}

  /// Looks at the goals of a whole draft. O(passages).
  init(_ sections: [DraftSection], _ words: FormWords) {
    for section in sections {
      if section.covers(.goals), section.heading.map(GoalHeading.matches) ?? false { last = [] }
      // Another part of the plan is below no goal.
      if !section.covers(.goals), section.level < 9 { continue }
      for label in section.passages.flatMap(Self.labels) {
        let fact = words.labels.name(of: FormPhrase.normalized(label), in: "goal.")
        if fact == "goal.text" || GoalHeading.matches(label) {
          last = []
        } else if let fact {
          last.insert(fact)
        }
      }
    }
  }

  /// The labels of a passage, with those in the rows of a table.
  private static func labels(of passage: Passage) -> [SpannedText] {
    switch passage.kind {
    case .field(let label): [label]
    case .heading: [passage.text]
    case .text: GoalHeading.matches(passage.text) ? [passage.text] : []
    case .table(let table): ([table.heads] + table.rows.map(\.cells)).compactMap(\.first).map(\.label)
    case .hidden, .pageFurniture: []
    }
  }

  mutating func see(_ fact: String) { seen.insert(fact) }

  /// A part of the plan begins: what stood before it is of no goal in it.
  mutating func forget() { seen = [] }

  /// The first goal has begun: what stood before it is that of the goal that follows wherever it stands, unless the last goal of
  /// the draft has it below.
  mutating func settle() {
    guard areaIsAbove == nil else { return }
    areaIsAbove = seen.contains("goal.area") && !last.contains("goal.area")
    baselineIsAbove = seen.contains("goal.baseline") && !last.contains("goal.baseline")
    presentLevelIsAbove = seen.contains(GoalBuilder.presentLevel) && !last.contains("goal.baseline")
  }

  /// What lines above a goal with a number tell of it: the baseline there only where it stood above the first goal. In other
  /// drafts it is one too many of the goal before, or of none.
  func kept(_ above: GoalBuilder) -> GoalBuilder {
    var goal = above
    if !(baselineIsAbove ?? false) { goal.facts["goal.baseline"] = nil }
    if !presentLevelIsAbove { goal.facts[GoalBuilder.presentLevel] = nil }
    return goal
  }

  /// Looks at goals without numbers: "By May, Ana will … Area: Reading" time and again, to the last.
  /// `isObjective`: whether a label names the steps that follow it.
  mutating func look(at passages: [Passage], _ words: FormWords, _ isObjective: (String) -> Bool) {
    var inSteps = false
    let events = passages.compactMap { passage -> Bool? in
      if let name = passage.label ?? (passage.kind == .heading ? passage.text : nil) {
        inSteps = isObjective(FormPhrase.normalized(name))
      }
      if inSteps { return nil }
      if let label = passage.label {
        let name = words.labels.name(of: FormPhrase.normalized(label), in: "goal.")
        if name == "goal.area" { return false }
        return ["goal.text", "goal.label"].contains(name) && GoalBuilder.isGoal(passage.text) ? true : nil
      }
      return passage.kind == .text && ToldGoal.isGoal(passage.text) ? true : nil
    }
    areasFollow =
      events.count > 1 && events.count.isMultiple(of: 2)
      && events.enumerated().allSatisfy { $0.element == $0.offset.isMultiple(of: 2) }
  }
}

extension SpannedText {
  /// "Baseline: What can this student do now?" up to its colon.
  fileprivate var label: SpannedText { LabelledLine.read(self)?.label ?? strippingLabelEnd }
}

extension GoalListBuilder {
  /// Notes what stands in the draft before its first goal.
  mutating func note(_ fact: String) {
    if open.map({ !$0.hasText && $0.label == nil }) ?? true { places.see(fact) }
    // The baseline above belongs to the area that it stands under.
    if fact == "goal.area", let above = open?.above, above.area != nil, above.area != area,
      above.facts["goal.baseline"] != nil
    {
      open = nil
    }
  }

  /// Whether a fact begins the next goal. An area or a sentence does where this one has its own; below "Goal 1: …" without an
  /// area it is that goal's, unless areas stand above their goals here.
  func beginsNext(_ fact: String) -> Bool {
    guard let open else { return true }
    switch fact {
    case "goal.area":
      if !open.hasText { return false }
      if open.lacksArea { return places.areaIsAbove ?? false }
      return !(places.areasFollow && open.area == nil)
    case "goal.label": return open.hasText
    case "goal.text": return open.text != nil
    case "goal.baseline":
      return open.hasText && (open.facts[fact] != nil || places.baselineIsAbove ?? false)
    case GoalBuilder.presentLevel: return open.isWhole || open.hasText && places.baselineIsAbove ?? false
    default: return false
    }
  }
}

extension GoalBuilder {
  /// A paragraph on where the child is: a baseline where the form has no line of its own for that.
  static let presentLevel = "goal.presentLevel"

  /// What stands above a goal that has not begun: its area, and where the child is.
  var above: GoalBuilder? {
    guard label == nil, !hasText, objectives.isEmpty else { return nil }
    var goal = GoalBuilder()
    goal.area = area
    goal.facts = facts.filter { ["goal.baseline", Self.presentLevel].contains($0.key) }
    guard goal.area != nil || !goal.facts.isEmpty else { return nil }
    goal.extend(extent)
    return goal
  }

  /// Its area, where nothing else is known of it.
  var areaAbove: GoalBuilder? { facts.isEmpty && area != nil ? above : nil }
}

/// What the parts above a goal's own say of it.
struct AboveGoal {
  private(set) var area: SpannedText?
  var places: GoalPlaces
  private var baseline: SpannedText?
  /// How many baselines stood there: of several it is not said which goal they are of.
  private var baselines = 0

  init(_ places: GoalPlaces) { self.places = places }

  init(after list: GoalListBuilder) {
    let begun = list.open?.above
    area = begun?.area
    baseline = begun?.facts["goal.baseline"]
    baselines = baseline == nil ? 0 : 1
    places = list.places
  }

  /// The goal with a number of its own, as far as these parts tell it.
  var builder: GoalBuilder? {
    var goal = GoalBuilder()
    goal.area = area
    if let baseline, baselines == 1 { goal.facts["goal.baseline"] = baseline }
    return area == nil && goal.facts.isEmpty ? nil : goal
  }

  /// Notes what a part before the goals says: the area that a form names above a goal's present level, and the baseline that
  /// stands there.
  mutating func note(_ section: DraftSection, _ words: FormWords) {
    // "Subject: Ana's draft IEP" is that of the letter.
    if section.covers(.cover) { return }
    // What a label began ends where a part of the plan begins.
    if section.level < 9 {
      baseline = nil
      places.forget()
    }
    for passage in section.passages {
      guard let label = passage.label else { continue }
      let phrase = FormPhrase.normalized(label)
      if words.labels.name(of: phrase, in: "goal.area") != nil, !passage.text.isEmpty,
        passage.text.words.count <= 8
      {
        (area, baseline) = (passage.text, nil)
        places.see("goal.area")
      } else if phrase == "baseline" {
        places.see("goal.baseline")
        baseline = passage.text.isEmpty ? nil : passage.text
        baselines += baseline == nil ? 0 : 1
      }
    }
  }
}
