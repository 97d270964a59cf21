import IEPModel
import Testing

@testable import DraftReading

/// What a school does for life after school, and by what it knows what a student wants.
@Suite struct TransitionActivityTests {
  @Test(arguments: [
    "Instruction: Ada will take a class.\nRelated Services: Ada will meet with the counselor.",
    "| Instruction | Ada will take a class. |\n| Related Services | Ada will meet with the counselor. |",
    "####### Instruction\nAda will take a class.\n####### Related Services\nAda will meet with the counselor.",
    "Instruction\n\nAda will take a class.\n\nCommunity Experiences\n\nAda will meet with the counselor.",
    """
    | Area | Transition Service | Person Responsible | Completion Date |
    | Instruction | Ada will take a class. | School | 6/11/2027 |
    | Related Services | Ada will meet with the counselor. | School | 6/11/2027 |
    """,
  ])
  func activities(lines: String) throws {
    for title in ["Transition Activities", "Transition Services", "Coordinated Set of Activities"] {
      let draft = try Drafts.read("# Transition Plan\n## \(title)\n\(lines)\n## Course of Study\nAlgebra")
      #expect(
        draft.transition.services.map(\.value) == [
          "Ada will take a class.", "Ada will meet with the counselor.",
        ])
      #expect(draft.services.isEmpty && draft.transition.courseOfStudy?.value == "Algebra")
    }
  }

  @Test(arguments: [
    "- Career interest inventory, 9/2/2026\n- Student interview, 9/4/2026",
    """
    |= Tool | Date | Results |
    | Career interest inventory, 9/2/2026 | 9/2/2026 | Likes health jobs |
    | Student interview, 9/4/2026 | 9/4/2026 | Nurse |
    """,
  ])
  func assessments(lines: String) throws {
    let draft = try Drafts.read("# Transition Plan\n## Age-Appropriate Transition Assessments\n\(lines)")
    #expect(
      draft.transition.assessments.map(\.value) == [
        "Career interest inventory, 9/2/2026", "Student interview, 9/4/2026",
      ])
  }

  /// A heading or an amount says that help in the plan is meant.
  @Test func relatedServicesOfThePlan() throws {
    let draft = try Drafts.read(
      """
      # Transition Services
      Instruction: Ada will take a class.
      # Related Services
      - Speech therapy, 30 minutes, 2 times per week
      """)
    #expect(draft.services.count == 1 && draft.transition.services.count == 1)
  }
}
