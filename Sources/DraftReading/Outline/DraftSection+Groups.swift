import IEPModel

/// What a part is like, as the parts after it must know.
extension DraftSection {
  /// Whether nothing but tables stands in it, not even its title: the next table may be another part.
  var isOfTables: Bool { level > 7 && !blocks.isEmpty && blocks.allSatisfy { $0.kind == .table } }

  /// Whether a table of people or of services that stands here is a part of its own: its columns say what it is.
  func isLeft(for kinds: [SectionKind]) -> Bool {
    switch kinds {
    case [.team]: !covers(any: [.team, .signatures, .consent, .excusal, .parentInfo, .evaluationResults])
    case [.goals]:
      covers(any: [.progressReporting, .other, .studentProfile, .presentLevels, .strengths, .needs])
    case [.accommodations]: isProse || covers(.other)
    case [.services]:
      !covers(.services)
        && covers(any: [
          .goals, .assessments, .presentLevels, .progressReporting, .lre, .placement, .strengths,
          .behaviorPlan,
        ])
        || isOfOwnName
    default: false
    }
  }

  /// A part whose title no table of ours knows, and that is not about what there was or was not chosen: "Teaching replacement
  /// skills".
  private var isOfOwnName: Bool {
    guard kinds == [.other], let heading else { return false }
    let words = Set(FormPhrase.normalized(heading).split(separator: " "))
    return words.isDisjoint(with: Self.elsewhere) && !ServiceMarks.isOverOrOpen(heading)
      && !ServicesReader.isFormerTitle(heading)
  }

  private static let elsewhere: Set<Substring> = [
    "last", "previous", "prior", "past", "former", "current", "history", "considered", "rejected", "other",
    "options",
    "private", "outside", "example", "notes", "note", "comparison", "old", "background", "before",
    "interventions",
    "tried", "esy", "summer", "staff",
  ]

  /// Parts that are told in plain words: a heading of the same rank that no table of ours knows ends them.
  var isProse: Bool {
    let told: Set<SectionKind> = [
      .strengths, .parentConcerns, .studentInput, .vision, .impact, .eligibility, .esy, .transportation,
      .consent,
      .safeguards, .studentProfile, .progressReporting, .copyProvided, .signatures, .team, .nonacademic,
    ]
    return !kinds.isEmpty && told.isSuperset(of: kinds)
  }

  var holdsAccommodations: Bool { covers(any: Self.accommodationKinds) }

  private static let accommodationKinds: Set<SectionKind> = [
    .accommodations, .modifications, .testAccommodations, .supplementaryAids,
  ]

  /// Parts of which each line is one thing.
  static func holdsLines(_ kinds: [SectionKind]) -> Bool {
    let others: Set<SectionKind> = [
      .services, .relatedServices, .sdi, .transitionServices, .team, .staffSupports,
    ]
    return !accommodationKinds.union(others).isDisjoint(with: kinds)
  }

  /// Whether its accommodations stand in groups by where they are used: "In class", "Classroom:", "Mathematics: …".
  var hasGroups: Bool {
    passages.contains { passage in
      let name = passage.label ?? (passage.kind == .heading || passage.kind == .text ? passage.text : nil)
      return name.map {
        Self.isPlace(FormPhrase.normalized($0)) || passage.label != nil && SchoolSubjects.areAll($0)
      }
        ?? false
    }
  }

  /// "classroom", "math class".
  private static func isPlace(_ phrase: String) -> Bool {
    groups.contains(phrase) || phrase.hasSuffix(" class") && phrase.utf8.count < 30
  }

  private static let groups: Set<String> = [
    "nonacademic", "nonacademic extracurricular", "extracurricular", "in class", "classroom",
    "in the classroom", "class", "instruction", "instructional", "daily",
    "general education",
  ]

  /// Whether a label names accommodations by where they are used.
  static func isGroup(_ name: SpannedText) -> Bool {
    isPlace(FormPhrase.normalized(name)) || isTests(name)
  }

  private static let tests: Set<String> = [
    "tests", "test", "testing", "on tests", "assessments", "assessment", "tests and quizzes",
  ]

  /// "Tests", "Testing:", "Tests (all classes)": beside such groups, one of them.
  static func isTests(_ name: SpannedText) -> Bool {
    let bare = name.bytes.firstIndex(of: UInt8(ascii: "(")).map { name[0..<$0].trimmed } ?? name
    return tests.contains(FormPhrase.normalized(bare))
  }

  /// Parts that a label inside them does not leave: a factor, an item of a notice, a line of a plan after school.
  func isHeld(by kinds: [SectionKind]) -> Bool {
    let held: Set<SectionKind>
    switch true {
    case covers(.specialFactors):
      held = [
        .assistiveTechnology, .languageNeeds, .communication, .communicationPlan, .behaviorPlan,
        .socialEmotional,
        .health, .physicalEducation, .motor, .alternateAssessment, .vision, .functional, .academic,
        .specialFactors,
      ]
    case covers(any: [.transition, .postsecondaryGoals, .transitionServices]):
      held = [
        .academic, .functional, .communication, .goals, .services, .assessments, .evaluationResults,
        .presentLevels,
        .transition, .transitionServices, .postsecondaryGoals,
      ]
    case covers(.behaviorPlan): held = [.behaviorPlan, .goals, .academic, .functional, .socialEmotional]
    case covers(.pwn): held = [.evaluationResults, .placement, .pwn]
    default: return false
    }
    return held.isSuperset(of: kinds)
  }
}
