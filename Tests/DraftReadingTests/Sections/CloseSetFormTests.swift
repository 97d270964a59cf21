import IEPModel
import Testing

@testable import DraftReading

/// Forms pasted without blank lines: titles right below tables, cells over several lines, tables one below another.
@Suite struct CloseSetFormTests {
  // MARK: tables one below another

  @Test func aTitleAndAnotherTableRightBelowATable() throws {
    let draft = try Drafts.read(
      """
      IEP
      Student's Name             Ada Marie Lind              DOB               Mar. 14, 2016
      District of Residence      Pine Lake School District   Exceptionality    Specific Learning
                                                                               Disability (SLD)
      3-Year Reevaluation Date   Oct. 5, 2028
      IEP Meeting Participants
      Team Member   Position                     Signature
      Omar Lind     Parent
      Kay Dorsey    Special Education Teacher
      Tia Woods     Speech-Language
                    Pathologist
      """, named: "a.txt")
    #expect(draft.student.disabilities.map(\.category) == [.specificLearningDisability])
    #expect(draft.dates.reevaluation?.value == "2028-10-05")
    #expect(draft.team.map(\.name?.value) == ["Omar Lind", "Kay Dorsey", "Tia Woods"])
    #expect(
      draft.team.map(\.role?.value) == ["Parent", "Special Education Teacher", "Speech-Language Pathologist"])
  }

  @Test(arguments: ["Accommodations", "Classroom Accommodations", "ACCOMMODATIONS"])
  func aTitleRightBelowATableIsNoCell(title: String) throws {
    let draft = try Drafts.read(
      """
      EVALUATION RESULTS
      Index                          Standard Score   Percentile
      Full Scale IQ                  88               21
      Adaptive Behavior Composite    85               16
      \(title)
      • Extended time on tests
      • Graphic organizers
      """, named: "a.txt")
    #expect(draft.accommodations.map(\.text.value) == ["Extended time on tests", "Graphic organizers"])
    #expect(draft.scores.map(\.value) == [88, 85])
  }

  @Test func aNameOverTwoLinesIsNoTitle() throws {
    let draft = try Drafts.read(
      """
      IEP TEAM
      Relationship                 Participant Name
      Special Education Teacher    Kay Dorsey
      Speech-Language              Tia Woods
      Pathologist
      CONSIDERATION OF SPECIAL FACTORS
      English learner: No
      """, named: "a.txt")
    #expect(draft.team.map(\.role?.value) == ["Special Education Teacher", "Speech-Language Pathologist"])
  }

  // MARK: rows

  @Test func aRowWithoutRoomGoesOnInSmallLetters() throws {
    let draft = try Drafts.read(
      """
      Special Education and Related Services
      Service Type              How Often                 Setting              Duration                   Delivered By
      Specially Designed        60 minutes, 3 times per   Special Education    September 8, 2026 - June   Occupational Therapist
      Instruction - Writing     month                     Classroom            11, 2027
      Occupational Therapy      30 minutes, 5 times per   Special Education    September 8, 2026 - June   Occupational Therapist
                                week                      Classroom            11, 2027
      """, named: "a.txt")
    #expect(
      draft.services.map(\.name?.value) == [
        "Specially Designed Instruction - Writing", "Occupational Therapy",
      ])
    #expect(
      draft.services.map { $0.amounts.first?.per } == [ServicePeriod(1, .month), ServicePeriod(1, .week)])
    #expect(draft.services.map(\.end?.value) == ["2027-06-11", "2027-06-11"])
  }

  @Test func aFullRowIsARowOfItsOwn() throws {
    let draft = try Drafts.read(
      """
      IEP TEAM (signature shows participation)
      Orrin Yardley                    Parent                            date ________
      Hollis Pruitt                    Special Education Teacher         date ________
      Camille Nakai-Ross               Regular Education Teacher         date ________
      """, named: "a.txt")
    #expect(draft.team.map(\.name?.value) == ["Orrin Yardley", "Hollis Pruitt", "Camille Nakai-Ross"])
  }

  @Test func aQuestionOverFourLinesKeepsItsMarks() throws {
    let draft = try Drafts.read(
      """
      Consideration of Special Factors
      Factor                       Yes      No
      Does the student's           [X]      [ ]
      behavior impede his/her
      learning or that of
      others?
      Limited English              [ ]      [X]
      proficiency
      Does the student need        [ ]      [X]
      assistive technology
      devices and services?
      """, named: "a.txt")
    #expect(draft.specialFactors.map(\.answer.value) == [.yes, .no, .no])
  }

  // MARK: labels with their values

  @Test(arguments: ["a.md", "a.html"])
  func cellsWithLabelsAreNoHeadsOfTheCellsBelow(name: String) throws {
    let rows = [
      ["Student Name: Ada Lind", "DOB: 3/14/2016", "Grade: 5"],
      ["School: Birch Hill Elementary", "District: Pine Lake School District", "Disability: Autism"],
      ["Date of IEP Meeting: 9/1/2026", "Projected Start Date: 9/8/2026", "IEP End Date: 8/31/2027"],
      ["Next Annual Review: 8/30/2027", "Next Reevaluation: 10/5/2028", ""],
    ]
    let table =
      name == "a.md"
      ? rows.enumerated().map { ($0 == 1 ? "|---|---|---|\n" : "") + "| \($1.joined(separator: " | ")) |" }
        .joined(separator: "\n")
      : "<table>" + rows.map { "<tr><td>\($0.joined(separator: "</td><td>"))</td></tr>" }.joined()
        + "</table>"
    let draft = try Drafts.read(name == "a.md" ? "# IEP\n\n\(table)\n" : "<h1>IEP</h1>\(table)", named: name)
    #expect(draft.student.name?.value == "Ada Lind")
    #expect(draft.student.school?.value == "Birch Hill Elementary")
    #expect(draft.dates.meeting?.value == "2026-09-01")
    #expect(draft.dates.start?.value == "2026-09-08")
    #expect(draft.dates.end?.value == "2027-08-31")
    #expect(draft.dates.annualReview?.value == "2027-08-30")
    #expect(draft.dates.reevaluation?.value == "2028-10-05")
  }

  // MARK: services in tables of labels

  @Test(arguments: ["a.md", "a.html", "a.txt"])
  func servicesNameThemselvesInTablesOfLabels(name: String) throws {
    let cards = [
      [
        ("Area of Service", "Physical Therapy"), ("Amount of Service", "30 minutes per week"),
        ("Location", "Gym"), ("Start Date", "9/8/2026"), ("To", "6/11/2027"),
      ],
      [
        ("Area of Service", "Counseling"), ("Amount of Service", "20 minutes, 2 times per month"),
        ("Location", "Office"), ("Start Date", "9/8/2026"), ("To", "6/11/2027"),
      ],
    ]
    let text = cards.map { card in
      switch name {
      case "a.md":
        card.enumerated().map { ($0 == 1 ? "|---|---|\n" : "") + "| \($1.0) | \($1.1) |" }.joined(
          separator: "\n")
      case "a.html":
        "<table>" + card.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined() + "</table>"
      default:
        card.map { $0.0 + String(repeating: " ", count: 22 - $0.0.count) + $0.1 }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
    let title =
      name == "a.html"
      ? "<h2>Related Services</h2>" : name == "a.md" ? "## Related Services" : "RELATED SERVICES"
    let draft = try Drafts.read(title + "\n\n" + text + "\n", named: name)
    #expect(draft.services.map(\.name?.value) == ["Physical Therapy", "Counseling"])
    #expect(draft.services.map(\.location?.value) == ["Gym", "Office"])
    #expect(draft.services.map(\.end?.value) == ["2027-06-11", "2027-06-11"])
    #expect(draft.services.map { $0.amounts.first?.totalMinutes } == [30, 40])
  }

  // MARK: titles

  @Test(arguments: [
    "SPECIAL CONSIDERATIONS", "Consideration of Special Factors (IDEA)", "Consideration of Special Factors",
  ])
  func aTitleRightBelowNames(title: String) throws {
    let draft = try Drafts.read(
      """
      IEP
      Participants
      Kay Dorsey, Special Education Teacher
      Jo Hart, School Psychologist
      \(title)
      (X) Yes ( ) No Behavior impedes learning
      ( ) Yes (X) No English learner
      """, named: "a.txt")
    #expect(draft.team.map(\.name?.value) == ["Kay Dorsey", "Jo Hart"])
    #expect(draft.specialFactors.map(\.answer.value) == [.yes, .no])
  }

  @Test func aListOverTwoLinesBelowALongTitle() throws {
    let draft = try Drafts.read(
      """
      WIAT-4 Spelling: 79 (8th percentile)
      Supplementary Aids and Services, Program Modifications and Supports
      Breaks as needed; copies of class notes; seat near the teacher;
      directions read aloud.
      Assessments
      Assessment                 Participation
      State ELA Assessment       Without accommodations
      State Math Assessment      With accommodations
      """, named: "a.txt")
    #expect(
      draft.accommodations.map(\.text.value) == [
        "Breaks as needed", "copies of class notes", "seat near the teacher", "directions read aloud",
      ])
    #expect(draft.assessments.map(\.participation.value) == [.regular, .withAccommodations])
  }

  // MARK: tests and scores

  @Test func boxesTellHowEachTestIsTaken() throws {
    let draft = try Drafts.read(
      """
      Statewide Assessment
      State ELA Assessment: [x] without accommodations [ ] with accommodations [ ] alternate assessment
      State Math Assessment: [ ] without accommodations [x] with accommodations [ ] alternate assessment
      """, named: "a.txt")
    #expect(draft.assessments.map(\.name.value) == ["State ELA Assessment", "State Math Assessment"])
    #expect(draft.assessments.map(\.participation.value) == [.regular, .withAccommodations])
  }

  @Test func aScoreBehindAColonWhosePercentileTellsItsScale() throws {
    let draft = try Drafts.read(
      """
      ## Evaluation Results

      WIAT-4 Spelling: 79 (8th percentile). WIAT-4 Word Reading: 79 (60th percentile).

      Vineland-3 Adaptive Behavior Composite: standard score 85, 16th percentile
      """, named: "a.md")
    let standard = draft.scores.filter { $0.kind == .standardScore }
    #expect(standard.map(\.value) == [79, 85])
    #expect(standard.map(\.percentile) == [8, 16])
  }

  @Test(arguments: [
    "Time inside the regular class: 78% of the day", "Time inside the regular classroom: 78%",
  ])
  func theShareOfTheDay(line: String) throws {
    let draft = try Drafts.read("LEAST RESTRICTIVE ENVIRONMENT\n\(line)\n", named: "a.txt")
    #expect(draft.placement?.percentInRegularClass?.value == 78)
  }
}
