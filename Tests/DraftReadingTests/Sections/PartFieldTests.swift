import IEPModel
import Testing

@testable import DraftReading

/// What becomes of the smaller parts of a plan: factors, notices, plans after school, people, boxes.
@Suite struct PartFieldTests {
  @Test func specialFactorsUnderYesAndNo() throws {
    let draft = try Drafts.read(
      """
      # Special Factors

      |= Factor | YES | NO | Comments |
      | Behavior impedes learning | ☒ | ☐ | See plan |
      | Limited English proficiency | | X | |
      | Assistive technology | ☐ | ☐ | |
      """)
    #expect(draft.specialFactors.map(\.factor) == ["behavior", "limitedEnglish", "assistiveTechnology"])
    #expect(draft.specialFactors.map(\.answer.value) == [.yes, .no, .notStated])
  }

  @Test(arguments: [
    ("Assistive technology: No devices are required.", Answer.no),
    ("Assistive technology: [x] Required", .yes),
    ("Assistive technology: [ ] Required [x] Not required", .no),
    ("Assistive technology: tablet", .notStated),
    ("Assistive technology: Not applicable", .notStated),
  ]) func anAnswerInWords(line: String, answer: Answer) throws {
    #expect(try Drafts.read("# Special Factors\n\n- \(line)").specialFactors.map(\.answer.value) == [answer])
  }

  @Test func aNoticeByTheQuestionsOfItsForm() throws {
    let draft = try Drafts.read(
      """
      # Prior Written Notice

      - A description of the action proposed or refused by the LEA: We propose one more session.
      - An explanation of why the LEA proposed or refused to take the action: Progress was slow.
      - A description of other options that the IEP team considered and the reasons why those options were rejected: A tutor.
      - A description of each evaluation procedure, assessment, record or report used as a basis for the action: SLP logs.
      - A description of other factors that are relevant: None.

      A copy of the procedural safeguards comes with this notice.
      """)
    #expect(
      draft.notice.map(\.item) == [
        .actionProposed, .reasons, .otherOptions, .information, .otherFactors, .safeguards,
      ])
    #expect(draft.notice.first?.text.value == "We propose one more session.")
  }

  @Test func plansAfterSchoolUnderHeadings() throws {
    let draft = try Drafts.read(
      """
      # Transition Plan

      ## Post-Secondary Goal: Employment (Required)
      Upon completion of school I will work as a nurse.

      Activities to support: job shadow

      ## Course of Study
      Health 1, Health 2
      """)
    #expect(
      draft.transition.goals.map { $0.area?.value } == ["Employment (Required)"]
        || draft.transition.goals.map { $0.area?.value } == ["Employment"])
    #expect(draft.transition.goals.map(\.text.value) == ["Upon completion of school I will work as a nurse."])
    #expect(draft.transition.services.map(\.value) == ["job shadow"])
    #expect(draft.transition.courseOfStudy?.value == "Health 1, Health 2")
    #expect(draft.goals.isEmpty)
  }

  @Test func onlyTickedDisabilitiesCount() throws {
    let draft = try Drafts.read(
      "# IEP\n\nPrimary Disability: [ ] Autism [ ] Deafness [x] Speech or Language Impairment")
    #expect(draft.student.disabilities.map(\.category) == [.speechLanguageImpairment])
  }

  @Test(arguments: [
    "Autism (primary); Speech or Language Impairment — exited 5/2025", "Autism; SLD pending FIE due 4/30/27",
    "Autism; ED - dismissed; OHI was ruled out",
  ])
  func whatIsOverOrNotYetIsNone(_ value: String) throws {
    let found = try Drafts.read("Eligibility: \(value)\n").student.disabilities
    #expect(found.map(\.category) == [.autism])
  }

  @Test(arguments: [
    "Student: Layla Haddad   Gr 4   DOB 12/30/16", "Name of student: Layla Haddad ID 44721",
    "Student: Layla Haddad, Grade 4", "Student Name: Layla Haddad (she/her)",
  ])
  func aNameEndsWhereTheNextLabelStands(_ line: String) throws {
    #expect(try Drafts.read("\(line)\n\n# Goals\n").student.name?.value == "Layla Haddad")
  }

  @Test func aRoleBeforeItsCategory() throws {
    let draft = try Drafts.read("# IEP\n\nDisability: Secondary Autism; Primary Deafness")
    #expect(draft.student.disabilities.map(\.role) == [.secondary, .primary])
  }

  @Test func peopleAfterTheirParts() throws {
    let draft = try Drafts.read(
      """
      # Who Was Invited

      | Teacher of record | Mr. Tolan |
      | Parent | Mrs. Lind |
      """)
    #expect(draft.team.map { $0.name?.value } == ["Mr. Tolan", "Mrs. Lind"])
    #expect(draft.team.map { $0.role?.value } == ["Teacher of record", "Parent"])
  }

  @Test func rowsOfLabelsOverRowsOfValues() throws {
    let draft = try Drafts.read(
      """
      # IEP

      | Student Name | DOB | Grade |
      | Ana Ruiz | 3/4/2015 | 4 |
      | School | Meeting Date | IEP End Date |
      | Elm School | 9/1/2025 | 8/31/2026 |
      """)
    #expect(draft.student.name?.value == "Ana Ruiz")
    #expect(draft.student.school?.value == "Elm School")
    #expect(draft.dates.end?.value == "2026-08-31")
  }

  @Test func strengthsOfSeveralAreasAreAllKept() throws {
    let draft = try Drafts.read(
      "# Present Levels\n\nStrengths: Reads well.\n\n## Math\n\nStrengths: Counts fast.")
    #expect(draft.strengths?.value == "Reads well. Counts fast.")
  }

  @Test(
    arguments: [
      ("No", [.otherHealthImpairment]), ("Yes", [.otherHealthImpairment, .specificLearningDisability]),
    ]
      as [(String, [DisabilityCategory])])
  func aCategoryWithNoBesideItIsNotFound(answer: String, found: [DisabilityCategory]) throws {
    let draft = try Drafts.read(
      """
      # IEP

      ## Eligibility

      Primary category: Other Health Impairment

      | Category | Found | Why |
      |---|---|---|
      | Specific Learning Disability | \(answer) | scores |
      """, named: "a.md")
    #expect(draft.student.disabilities.map(\.category) == found)
  }
}
