public import IEPModel

/// A draft as A4L xPress IEP XML (SIF NA 4.x), for the fields that the standard has: the crosswalk of the exchange
/// standards. Elements stand in the order of the specification; what the draft does not say has none.
///
/// What was read from A4L comes back the same. The child's name is no part of an A4L plan: a transfer carries it.
public enum A4LDocument {
  static let namespace = "http://www.sifassociation.org/datamodel/na/4.x"

  /// O(draft).
  public static func write(_ draft: IEPDraft) -> [UInt8] {
    XMLPiece.document(
      "xIndividualizedEducationPlan", namespace: namespace,
      [
        .group("iepAdministrativeData", [.text("reevaluationDueDate", draft.dates.reevaluation?.value)]),
        .group(
          "iepEligibility",
          [
            .group(
              "ideaDisability", draft.student.disabilities.map { .text("disabilityCodeList", code(of: $0)) })
          ]),
        .group("iepPlan", plan(draft)),
      ])
  }

  private static func plan(_ draft: IEPDraft) -> [XMLPiece?] {
    [
      .group(
        "effectivePeriod", [.text("start", draft.dates.start?.value), .text("end", draft.dates.end?.value)]),
      .group(
        "enrollmentGradeLevel", [.text("standardGradeLevel", draft.student.grade.map { grade($0.value) })]),
      .group("presentLevelPerformance", levels(draft)), .group("annualGoalsList", goals(draft)),
      .group(
        "accommodationsList",
        draft.accommodations.map { item in
          .group("accommodation", [.group("accommodation", [.text("description", item.text.value)])])
        }),
      .group("standardizedAssessmentResultList", draft.assessments.map(test)),
      .group(
        "placement",
        [
          .text("placementRationale", draft.placement?.reason?.value),
          .group(
            "leastRestrictiveEnvironment",
            [
              .text(
                "nonInclusionMinutesPerWeek", draft.placement?.minutesOutsidePerWeek.map { "\($0.value)" })
            ]),
        ]),
    ]
  }

  // MARK: how the child is doing

  private static func levels(_ draft: IEPDraft) -> [XMLPiece?] {
    let outcomes = draft.transition.goals.map { goal -> XMLPiece? in
      let area = goal.area.map { CodeNames.code(of: $0.value, in: CodeNames.outcomes) ?? $0.value }
      return .group("desiredOutcome", [.text("category", area), .text("description", goal.text.value)])
    }
    return [
      .group(
        "personal",
        [
          .group("concerns", [.text("parentConcernDescription", draft.parentConcerns?.value)]),
          .text("strengthsDescription", draft.strengths?.value),
          .group(
            "evaluation",
            [
              .group("needsList", draft.needs.map { .text("need", $0.value) }),
              .group("performance", [.text("generalEducationDescription", draft.impact?.value)]),
            ]), .group("intention", [.group("desiredOutcomeList", outcomes)]),
        ]), summary("academic", words(of: .academic, draft)),
      summary("functional", words(of: .functional, draft)),
    ]
  }

  private static func summary(_ name: String, _ words: String?) -> XMLPiece? {
    .group(name, [.group("summary", [.text("description", words)])])
  }

  /// What a part says in its own words: its paragraphs without those that have a label.
  private static func words(of part: SectionKind, _ draft: IEPDraft) -> String? {
    let blocks = draft.sections.filter { $0.kinds == [part] }.flatMap(\.blocks)
    let paragraphs = blocks.enumerated().filter { index, block in
      block.kind == .paragraph && !(index > 0 && blocks[index - 1].kind == .lead)
    }.map(\.element.text.string)
    return paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n")
  }

  // MARK: codes

  /// The code of a category, or the draft's own words where they name it and are no code's name.
  private static func code(of disability: Disability) -> String {
    let words = disability.text.value
    if words == disability.category.name, let code = disability.category.code { return code }
    let isNamed = DisabilityCategory(codeOrName: words) ?? .other == disability.category
    return isNamed ? words : disability.category.code ?? words
  }

  private static func grade(_ grade: String) -> String {
    if let code = CodeNames.code(of: grade, in: CodeNames.grades) { return code }
    return grade.utf8.count == 1 && grade.utf8.allSatisfy(\.isASCIIDigit) ? "0" + grade : grade
  }

  private static func test(_ test: Assessment) -> XMLPiece? {
    let help = test.participation.value == .withAccommodations ? "With accommodations" : nil
    return .group(
      "standardizedAssessmentResult",
      [
        .group("standardsReference", [.text("assessmentTitle", test.name.value)]),
        .group("accommodationList", [.group("accommodation", [.text("explanation", help)])]),
      ])
  }
}
