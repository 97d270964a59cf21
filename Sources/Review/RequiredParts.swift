import IEPModel

/// The parts of a plan that 34 CFR 300.320 lists.
enum RequiredParts {
  /// Each with whether the draft has it, in the order of the rule.
  static func of(_ reviewed: ReviewedDraft) -> [RequiredPart] {
    let draft = reviewed.draft
    return parts.map { part in
      var status = reviewed.status(of: part.kinds)
      if part.isRead(draft) { status = .there }
      if status != .there, let age = part.fromAge, Age(of: draft).atEnd.map({ $0 < age }) ?? isYoung(draft) {
        status = .notNeeded
      }
      return RequiredPart(part: part.name, status: status, citation: "34 CFR 300.320\(part.place)")
    }
  }

  private struct Part: Sendable {
    var name: String
    var place: String
    var kinds: [SectionKind]
    /// The age in years from which a plan needs it; nil for any.
    var fromAge: Int?
    /// Whether a reader took a value for it from anywhere in the draft.
    var isRead: @Sendable (IEPDraft) -> Bool = { _ in false }
  }

  private static let parts: [Part] = [
    Part(
      name: "presentLevels", place: "(a)(1)",
      kinds: [
        .presentLevels, .academic, .functional, .communication, .socialEmotional, .motor, .adaptive, .health,
        .preschool, .studentProfile,
      ], isRead: \.tellsLevels),
    Part(name: "goals", place: "(a)(2)", kinds: [.goals, .objectives], isRead: { !$0.goals.isEmpty }),
    Part(
      name: "progressReporting", place: "(a)(3)", kinds: [.progressReporting],
      isRead: { $0.progressReports != nil }),
    Part(
      name: "services", place: "(a)(4)", kinds: [.services, .relatedServices, .sdi, .supplementaryAids],
      isRead: { !$0.services.isEmpty }),
    Part(name: "placement", place: "(a)(5)", kinds: [.placement, .lre], isRead: { $0.placement != nil }),
    Part(
      name: "assessments", place: "(a)(6)", kinds: [.assessments, .testAccommodations, .alternateAssessment],
      isRead: { !$0.assessments.isEmpty }),
    Part(
      name: "serviceDates", place: "(a)(7)", kinds: [],
      isRead: { draft in draft.dates.start != nil || draft.services.contains { $0.start != nil } }),
    Part(
      name: "transition", place: "(b)", kinds: [.transition, .postsecondaryGoals, .transitionServices],
      fromAge: 16, isRead: { !$0.transition.goals.isEmpty }),
    // One year before the age at which most states make a child an adult.
    Part(name: "ageOfMajority", place: "(c)", kinds: [.ageOfMajority], fromAge: 17),
  ]

  /// Without a birth date: a child of the seventh grade or lower is under sixteen.
  private static func isYoung(_ draft: IEPDraft) -> Bool {
    guard let grade = draft.student.grade?.value else { return false }
    let digits = grade.prefix { $0.isNumber }
    return digits.isEmpty
      ? ["k", "pk", "pre-k", "kindergarten", "preschool"].contains(grade.lowercased())
      : Int(digits).map { $0 <= 7 } ?? false
  }
}
