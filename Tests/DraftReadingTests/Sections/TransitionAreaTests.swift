import IEPModel
import Testing

@testable import DraftReading

/// The areas of goals for life after school, on lines of their own.
@Suite struct TransitionAreaTests {
  @Test func anAreaMayStandOnALineAboveItsGoal() throws {
    let draft = try Drafts.read(
      """
      Post-Secondary Transition Plan
      Transition Assessments: interest inventory (9/17/2026)
      Education and Training
      Post-secondary goal: After graduation, Ana will enroll in a certificate program.
      Employment
      Post-secondary goal: After the certificate, Ana will work as a video editor.
      Independent Living
      Post-secondary goal: not needed at this time
      """, named: "a.txt")
    #expect(draft.transition.goals.map(\.area?.value) == ["Education and Training", "Employment"])
  }

  @Test func aServiceIsNoArea() throws {
    let draft = try Drafts.read(
      """
      # Transition plan

      Transition services:

      Job shadowing

      Employment goal: After high school, Ana will work in a bakery.
      """, named: "a.md")
    #expect(draft.transition.goals.map(\.area?.value) == ["Employment"])
    #expect(draft.transition.services.map(\.value) == ["Job shadowing"])
  }
}
