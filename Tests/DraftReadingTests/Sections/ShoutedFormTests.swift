import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Forms with labels in capitals side by side, and plans as a teacher types them; each with what must not be taken for it.
@Suite struct ShoutedFormTests {
  private func read(_ text: String) throws -> IEPDraft { try Drafts.read(text, named: "a.txt") }

  private static let capitals = """
    Individualized Education Program
    DRAFT
    CHILD'S INFORMATION
    NAME: Ana Ruiz ID NUMBER: 20614488
    STREET: 118 Elm Rd
    CITY: Elmfield STATE: OH ZIP: 43799
    DATE OF BIRTH: 06/17/2016 GENDER: F GRADE: 5
    PARENTS'/GUARDIAN INFORMATION
    NAME: Rosa Ruiz
    HOME PHONE: 419-555-0133 RELATIONSHIP: Mother
    6 MEASURABLE ANNUAL GOALS
    NUMBER: 1 AREA: Written Expression
    MEASURABLE ANNUAL GOAL
    By 11/04/2027, given a story starter, Ana will write 36 correct word sequences on 4 out of 5 probes.
    METHOD(S) FOR MEASURING THE CHILD'S PROGRESS TOWARDS ANNUAL GOAL
    ☐ A Observation ☐ B Portfolios
    ☒ C Work Samples ☐ D Inventories ☒ E Rubrics
    MEASURABLE OBJECTIVES
    1.1 By 03/05/2027, Ana will write 25 correct word sequences.
    1.2 By 06/01/2027, Ana will write 30 correct word sequences.
    7 DESCRIPTION(S) OF SPECIALLY DESIGNED SERVICES
    Writing instruction GOAL(S) ADDRESSED: 1
    PROVIDER TITLE: Intervention Specialist LOCATION OF SERVICE: Resource Room
    BEGIN: 11/09/2026 END: 11/04/2027 AMOUNT OF TIME: 40 minutes FREQUENCY: 4 times per week
    10 GENERAL FACTORS
    The concerns of the parents for the education of the child? ☒ YES ☐ NO
    14 MEETING PARTICIPANTS
    NAME POSITION
    Rosa Ruiz Parent
    Stephen Lind Intervention Specialist
    """

  @Test func labelsInCapitalsSideBySide() throws {
    let draft = try read(Self.capitals)
    #expect(draft.student.name?.value == "Ana Ruiz" && draft.student.grade?.value == "5")
    let goal = try #require(draft.goals.first)
    #expect(draft.goals.count == 1 && goal.area?.value == "Written Expression" && goal.label?.value == "1")
    #expect(goal.methods.map(\.value) == ["C Work Samples", "E Rubrics"] && goal.objectives.count == 2)
    let service = try #require(draft.services.first)
    #expect(draft.services.count == 1 && service.name?.value == "Writing instruction")
    #expect(service.start?.value == "2026-11-09" && service.end?.value == "2027-11-04")
    #expect(
      service.amounts.map(\.totalMinutes) == [160] && service.provider?.value == "Intervention Specialist")
    // A tick says that the team has thought of them, and not what they are.
    #expect(draft.parentConcerns == nil)
    #expect(draft.team.map(\.name?.value) == ["Rosa Ruiz", "Stephen Lind"])
  }

  @Test func aParentsNameIsNotTheChilds() throws {
    let draft = try read(
      "IEP DRAFT\n\nGrade: 4\n\nPARENT INFORMATION\n\nName: Rosa Ruiz\nPhone: 419-555-0133\n")
    #expect(draft.student.name == nil && draft.student.grade?.value == "4")
  }

  @Test(arguments: [
    ("BEGIN: 11/09/2026 END: 11/04/2027", ["BEGIN: 11/09/2026", "END: 11/04/2027"]),
    ("CITY: Elmfield STATE: OH ZIP: 43799", ["CITY: Elmfield", "STATE: OH", "ZIP: 43799"]),
    ("Writing GOAL(S) ADDRESSED: 1", ["Writing", "GOAL(S) ADDRESSED: 1"]),
    // A label over a label, an initialism in a sentence, a time of the day.
    ("SPECIAL FACTORS: BEHAVIOR: No", nil), ("She goes to OT: it helps her.", nil),
    ("He starts at 8:30 AM: always.", nil),
    ("The team talked about the IEP: no change.", nil), ("Student: Ana Ruiz", nil),
  ]) func partsOfALine(line: String, parts: [String]?) {
    let text = SpannedText(testing: line)
    #expect(ShoutedLabels.parts(of: text).map(\.string) == parts ?? [line])
  }

  @Test func titlesWithNumbersOverTheirGoals() throws {
    let draft = try read(
      """
      DRAFT IEP

      Student: Ana Ruiz

      GOALS

      1. Early literacy
      By 5/4/2028, when shown letters, Ana will name 24 of 26 letters on 3 consecutive probes.
      Baseline: 9 of 26
      STOs:
       a. by 11/5/2027 Ana will name 15 of 26 letters
       b. by 2/4/2028 Ana will name 20 of 26 letters

      2. Articulation
      By 5/4/2028, when naming pictures, Ana will say /k/ with 80% accuracy across 3 consecutive sessions.
      Baseline: 0%
      STOs:
       a. by 11/5/2027 Ana will say /k/ with 40% accuracy
      """)
    #expect(draft.goals.map(\.area?.value) == ["Early literacy", "Articulation"])
    #expect(draft.goals.map(\.objectives.count) == [2, 1])
    #expect(draft.goals.map { $0.criteria.map(\.value) } == [[24], [80]])
  }

  /// Titles that teachers give in their own words.
  @Test(arguments: [
    ("goals we talked abt:", SectionKind.goals), ("Goals we discussed", .goals),
    ("where he is now -", .presentLevels),
    ("Mom's worries:", .parentConcerns),
  ]) func titlesOfTheirOwn(title: String, kind: SectionKind) throws {
    let draft = try read("IEP notes for Ana\n\n\(title)\n1) By 3/22/2028 Ana will read 100 words a minute.\n")
    #expect(draft.sections.flatMap(\.kinds).contains(kind))
  }
}
