import IEPModel
import Testing

@testable import DraftReading

/// How forms set out their parts and facts where no sign marks a heading: questions, numbers, rows, labels above values.
@Suite struct FormLayoutTests {
  @Test(
    arguments: [
      ("## What services will the student receive?", [SectionKind.services]),
      ("## What will the student learn this year?", [.goals]),
      ("## What I will work on", [.goals]), ("## My parents' hopes and worries", [.parentConcerns]),
      ("## Where I am now", [.presentLevels]), ("## What will help me in class", [.accommodations]),
      ("## To what extent will the student NOT take part with peers?", [.lre]),
      ("## Will the student need services beyond the school year?", [.esy]),
      ("## How will the student get to school?", [.transportation]), ("## Who came", [.team]),
      ("## What accommodations will be used in testing?", [.testAccommodations]),
      // Look-alikes.
      ("## Our field trips this spring", [.other]), ("## Lunch and recess", [.other]),
    ] as [(String, [SectionKind])]) func questionsAsHeadings(line: String, kinds: [SectionKind]) throws
  {
    #expect(try Drafts.read("# IEP\n\n## Team\n\nAna\n\n\(line)\n\nText.\n").sections.last?.kinds == kinds)
  }

  @Test(
    arguments: [
      ("Section 3: Supports for School Personnel, Supplementary Aids", true),
      ("1b. Parent input and concerns", true),
      ("IV. Present Levels", true), ("B. Special Education Services", true), ("Part II: Attendance", true),
      ("Section 504 plans are for access.", false), ("A. Lopez said so.", false), ("I am glad, too,", false),
      ("3 of 4 trials", false), ("1. Given a list", false),
    ]) func titlesWithANumber(line: String, isTitle: Bool)
  {
    #expect(spanned(line).isNumberedTitle == isTitle)
  }

  @Test(
    arguments: [
      ("Grade >> 2", "Grade", "2"), ("Place:: Room 4", "Place", "Room 4"),
      ("Strengths of the student –", "Strengths of the student", ""),
      ("Needs, and what they mean –", "Needs, and what they mean", ""),
    ]) func labelsWithOtherSigns(line: String, label: String, value: String)
  {
    let read = LabelledLine.read(spanned(line))
    #expect(read?.label.string == label)
    #expect(read?.value.string == value)
  }

  @Test(arguments: ["he moves the cube -> the cup", "She said so; it ended –", "It was late."]) func noLabels(
    line: String
  ) {
    #expect(LabelledLine.read(spanned(line)) == nil)
  }

  @Test func labelsAboveTheirValues() throws {
    let draft = try Drafts.read(
      "# IEP\n\nStudent's Name\nKai Ober\nDate of Birth\n12/19/2018\nGrade\n1\nDate of IEP Meeting\nSeptember 11, 2025\n"
    )
    #expect(draft.student.name?.value == "Kai Ober")
    #expect(draft.student.dateOfBirth?.value == "2018-12-19")
    #expect(draft.student.grade?.value == "1")
    #expect(draft.dates.meeting?.value == "2025-09-11")
  }

  @Test(arguments: [
    // The next line is a label, too, or no value of its kind.
    "# IEP\n\nDate of Birth\nGrade\nSchool\n", "# IEP\n\nDate of IEP Meeting\nwill be set in May\n",
    "# IEP\n\nStudent's Name\nsee page 2\n",
  ]) func labelsAboveNothing(text: String) throws {
    let draft = try Drafts.read(text)
    #expect(draft.student.name == nil && draft.student.dateOfBirth == nil && draft.dates.meeting == nil)
  }

  @Test func severalFactsOnALine() throws {
    let draft = try Drafts.read("# IEP\n\nStudent Name: Noor Díaz Birthdate: 10/25/2009 Grade: 10\n")
    #expect(draft.student.name?.value == "Noor Díaz")
    #expect(draft.student.dateOfBirth?.value == "2009-10-25")
    #expect(draft.student.grade?.value == "10")
  }

  @Test(
    arguments: [
      ("Annual review needed by: 10/1/2026", "2026-10-01"),
      ("Annual IEP Review Due: 10/1/2026", "2026-10-01"),
      ("Date of last annual review: 10/1/2024", nil), ("Previous IEP review: 10/1/2024", nil),
    ] as [(String, String?)]) func datesByTheirWords(line: String, date: String?) throws
  {
    #expect(try Drafts.read("# IEP\n\n\(line)\n").dates.annualReview?.value == date)
  }

  @Test func rowsThatAreParts() throws {
    let draft = try Drafts.read(
      """
      # IEP

      | Student | Ana Lopez |
      | Strengths | She sings. |
      | Parent Concerns | Homework takes long. |
      | Extended School Year | No |
      """)
    #expect(draft.strengths?.value == "She sings.")
    #expect(draft.parentConcerns?.value == "Homework takes long.")
    #expect(draft.extendedSchoolYear?.decision?.value == .no)
    #expect(draft.student.name?.value == "Ana Lopez")
  }

  @Test func rowsThatAreNoParts() throws {
    let draft = try Drafts.read(
      """
      # Services

      |= Service | Minutes |
      | Transportation | 30 minutes daily |
      | Speech | 30 minutes weekly |
      """)
    #expect(draft.sections.map(\.kinds) == [[.services]])
    #expect(draft.services.count == 2)
  }

  @Test(arguments: [
    ("5th", "5"), ("5th grade", "5"), ("10", "10"), ("K", "K"), ("4K", "4K"), ("Third", "Third"),
  ])
  func grades(value: String, grade: String) throws {
    #expect(try Drafts.read("# IEP\n\nGrade: \(value)\n").student.grade?.value == grade)
  }
}
