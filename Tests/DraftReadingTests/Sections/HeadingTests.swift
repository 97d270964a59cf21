import IEPModel
import Testing

@testable import DraftReading

/// Which part a heading, label or question of a form opens.
@Suite struct HeadingTests {
  private func kinds(_ draft: String) throws -> [SectionKind] {
    try Drafts.read(draft).sections.flatMap(\.kinds)
  }

  @Test(arguments: [
    ("Measurable Annual Goal", SectionKind.goals), ("IV. Present Level of Performance:", .presentLevels),
    ("What are the strengths of the student?", .strengths), ("Participants Involved", .team),
    ("Strengths of the child", .strengths), ("State or Districtwide Assessments", .assessments),
    ("Present Levels [34 CFR 300.320(a)(1)]", .presentLevels), ("Present Levels (continued)", .presentLevels),
    ("SERVICES CONTINUED", .services), ("Who Was Invited", .team), ("Reason for Amendment", .amendment),
    ("Notice of Proposed or Refused Action", .pwn), ("Early Intervention Services", .services),
    ("How does the disability affect progress in the general curriculum?", .impact),
    ("Concerns of the parent(s) for enhancing the education of their child", .parentConcerns),
    ("District Graduation Requirements", .graduation), ("Natural Environments", .lre),
  ]) func headings(heading: String, kind: SectionKind) throws {
    #expect(try kinds("# District Form\n\n## \(heading)\n\nWords.").contains(kind))
  }

  @Test(arguments: [
    ("3 continued", "3"), ("Section 3 continued", "section 3"), ("IV (continued)", "iv"),
    ("continued", "continued"),
    ("Section 3: Goals, cont.", "goals"), ("A) Goals & Needs", "goals and needs"),
    ("12 Month Services", "12 month services"),
    ("disability(ies) of the child (if any)", "disabilityies of the child"), ("", ""),
    ("&&&", "and and and"),
  ])
  func oneForm(heading: String, form: String) {
    #expect(FormPhrase.normalized(Array(heading.utf8)) == form)
  }

  @Test(arguments: [
    "The team talked about a goal.", "Ana has strengths in art and music.", "Parents came to the meeting.",
    "Progress was slow in the fall.",
  ]) func sentencesAreNoHeadings(sentence: String) throws {
    #expect(try kinds("# District Form\n\n\(sentence)\n\nWords.") == [.cover])
  }

  @Test func aNumberedListOfAFormHoldsPartsOfItsOwn() throws {
    let draft = try Drafts.read(
      """
      # Factors for IEP Team Consideration

      - The strengths of the student: Ana draws.
      - The concerns of the parents for enhancing the education of their child: She reads slowly.
      - Does the student need Braille? [ ] Yes [X] No
      """)
    #expect(draft.strengths?.value == "Ana draws.")
    #expect(draft.parentConcerns?.value == "She reads slowly.")
    #expect(draft.specialFactors.map(\.answer.value) == [.no])
  }

  @Test func aQuestionOverTwoLinesIsOneLabel() throws {
    let draft = try Drafts.read(
      """
      # Present Levels

      How does the student's disability affect involvement and progress in the general
      education curriculum? Long texts take her twice as long.
      """)
    #expect(draft.impact?.value == "Long texts take her twice as long.")
  }

  @Test func columnsTellWhatATableIsAbout() throws {
    let draft = try Drafts.read(
      """
      # IEP

      |= Name | Role |
      | Ana Ruiz | Parent |
      | Bo Lind | Teacher |
      """)
    #expect(draft.team.count == 2)
    #expect(draft.sections.last?.kinds == [.team])
  }

  @Test(arguments: [
    ("Mtg date 11/20/2025", "2025-11-20"), ("IEP MEETING DATE 01/13/2026", "2026-01-13"),
    ("Meeting Date: 1/2/2026", "2026-01-02"),
  ]) func aDateNeedsNoColon(line: String, date: String) throws {
    #expect(try Drafts.read("# IEP\n\n\(line)").dates.meeting?.value == date)
  }

  @Test(arguments: [
    "The team agreed that no Behavior Plan is needed.", "We will talk about transportation in May.",
  ])
  func whatIsSaidIsNoHeading(_ line: String) throws {
    let draft = try Drafts.read("# Accommodations\n\n- Large print\n\n\(line)\nSee the last page.\n")
    #expect(draft.sections.map(\.kinds) == [[.accommodations]])
  }

  @Test func aRowOfBoxesIsNoLabel() throws {
    let draft = try Drafts.read("# Extended School Year\n\n☐ Yes  ☒ No  ☐ To be decided by:")
    #expect(draft.extendedSchoolYear?.decision?.value == .no)
  }
}
