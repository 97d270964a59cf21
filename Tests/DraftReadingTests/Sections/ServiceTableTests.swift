import IEPModel
import Testing

@testable import DraftReading

/// Tables of services as forms set them out: what each row says, and which rows are no services.
@Suite struct ServiceTableTests {
  /// "Speech: 2x30=60/week, specialEducation, small group, SLP, 2027-01-11", a line for each.
  private func services(_ text: String, _ name: String = "draft.txt") throws -> [String] {
    try Drafts.read(text, named: name).services.map { service in
      let amounts = service.amounts.map(AmountNotation.text).joined(separator: " & ")
      let facts = [
        amounts.isEmpty ? nil : amounts, service.setting?.rawValue, service.group?.value,
        service.provider?.value,
        service.start?.value, service.end?.value,
      ]
      return "\(service.name?.value ?? "-"): " + facts.compactMap(\.self).joined(separator: ", ")
    }
  }

  @Test func marksUnderGeneralAndSpecialEducation() throws {
    let draft = """
      INDIVIDUALIZED EDUCATION PROGRAM

      SCHEDULE OF SERVICES

      Service               General Ed   Special Ed   Freq.         Min. per   Place              Start
                                                                    session
      English                            [X]          4 per week    50         Resource room      01/11/2027
      World history         [X]                       5 per week    50         Room 9
      Lunch                 [X]                       5 per week    25         Cafeteria
      Speech therapy        [X]                       1 per week    30         General ed room    01/11/2027
      Math                  [X]          [X]          2 per week    40         General ed room    01/11/2027
      Orientation and mobility           [X]          2 per month   60         Resource room      01/11/2027
      training (in town)                                                       and bus
      Total                                           19 per week
      """
    #expect(
      try services(draft) == [
        "English: 4x50=200/week, specialEducation, 2027-01-11",
        "Speech therapy: 1x30=30/week, regularClass, 2027-01-11",
        "Math: 2x40=80/week, regularClass, 2027-01-11",
        "Orientation and mobility training (in town): 2x60=120/month, specialEducation, 2027-01-11",
      ])
  }

  @Test func rowsThatSayNoneEndTheRowAbove() throws {
    let draft = """
      INDIVIDUALIZED EDUCATION PROGRAM

      RELATED SERVICES

      Service                 Kind       Amount                    Place         Start        End
      Speech therapy          Direct     20 minutes, 2x weekly     Speech room   01/11/2027   12/17/2027
      Occupational therapy    Consult    15 minutes monthly        OT room       01/11/2027   12/17/2027
      Physical therapy        ----       not needed
      Nursing                            N/A
      """
    #expect(
      try services(draft) == [
        "Speech therapy: 2x20=40/week, specialEducation, 2027-01-11, 2027-12-17",
        "Occupational therapy: _x_=15/month, specialEducation, 2027-01-11, 2027-12-17",
      ])
  }

  @Test func headsOverSeveralHeads() throws {
    let draft = """
      INDIVIDUALIZED EDUCATION PROGRAM

      SPECIAL EDUCATION SERVICES

                            Projected    Minutes per Session                        Projected
      Service               Frequency    Direct      Indirect      Location         Begin
      ---------------------------------------------------------------------------------------
      Speech                2x weekly    30          10            Speech room      01/11/2027
      Vision                1x monthly   45          0             Resource room    01/11/2027
      Mobility training     ----         ----        ----          ----             ----
      """
    #expect(
      try services(draft) == [
        "Speech: direct 2x30=60/week & indirect 2x10=20/week, specialEducation, 2027-01-11",
        "Vision: 1x45=45/month, specialEducation, 2027-01-11",
      ])
    let alone = """
      INDIVIDUALIZED EDUCATION PROGRAM

      SPECIAL EDUCATION SERVICES

                         Minutes per Week
      Service            Direct      Indirect    Location          Start
      Reading            120         30          Resource room     01/11/2027
      Speech             60          0           Speech room       01/11/2027
      """
    #expect(
      try services(alone) == [
        "Reading: direct _x_=120/week & indirect _x_=30/week, specialEducation, 2027-01-11",
        "Speech: _x_=60/week, specialEducation, 2027-01-11",
      ])
  }

  @Test func headsOverTimesForChildAndStaff() throws {
    let draft = """
      INDIVIDUALIZED EDUCATION PROGRAM

      RELATED SERVICES

                            Direct (with child)       Indirect (with staff)
      Service            Minutes   Times per week    Minutes   Times per month    Location
      Speech             30        2                 15        1                  Speech room
      OT                 20        3                 0         0                  OT room
      """
    #expect(
      try services(draft) == [
        "Speech: direct 2x30=60/week & indirect 1x15=15/month, specialEducation",
        "OT: 3x20=60/week, specialEducation",
      ])
  }

  @Test func boxesBehindTheProvider() throws {
    let lines = """
      Service: Language and Speech

      Provider: District of Service [ ] Ind [X] Grp

      Duration/Freq: 30 min x 2 Totaling: 60 min served Weekly
      """
    let found = try Drafts.read("# IEP\n\n## Services\n\n" + lines).services
    #expect(found.map { $0.provider?.value } == ["District of Service"])
    #expect(found.map { $0.group?.value } == ["Grp"])
  }

  @Test func headsOverGroupsOfRows() throws {
    let draft = """
      INDIVIDUALIZED EDUCATION PROGRAM

      SERVICES
      Concurrent\tService\tRatio\tFrequency\tPeriod\tDuration\tLocation (setting)\tProvider\tStart Date
      \tSpecial Education
      No\tReading class\t\t4\tWeekly\t1hr. 10min.\tSpecial Education\tTVI\t01/11/2027
      Yes\tMath support\t\t3\t6 Day Cycle\t40min.\tGeneral Education\tTVI\t01/11/2027
      \tRelated Services
      No\tSpeech therapy\t3:1\t2\tMonthly\t30min.\tSpeech room\tSLP\t01/11/2027
      No\tPhysical therapy\t\t0\tWeekly\t0min.\t----\t----\t----
      No\tNursing\t\t\t\t(not recommended)
      \tSupport
      Yes\tAide\t1:1\t5\tWeekly\t60min.\tGeneral Education\tAide\t01/11/2027
      """
    #expect(
      try services(draft) == [
        "Reading class: 4x70=280/week, specialEducation, TVI, 2027-01-11",
        "Math support: 3x40=120/6cycle, regularClass, TVI, 2027-01-11",
        "Speech therapy: 2x30=60/month, specialEducation, 3:1, SLP, 2027-01-11",
        "Aide: 5x60=300/week, regularClass, 1:1, Aide, 2027-01-11",
      ])
  }

  @Test func minutesInGroups() throws {
    let draft = """
      INDIVIDUALIZED EDUCATION PROGRAM

      EDUCATIONAL SERVICES AND PLACEMENT

      INITIATION DATE: 02/01/2027     DURATION DATE: 01/31/2028

      TIME IN SCHOOL                                        Minutes per Week
      General Education without Aids
        Art                                                 60
        Lunch and recess                                    200
      General Education with Aids
        Science                                             180
      Special Education and Related Services in the General Education Classroom
        Reading support                                     100
      SPECIAL EDUCATION AND RELATED SERVICES OUTSIDE GENERAL EDUCATION
        Special Education Services: Math                    225
        Related Services: Counseling                        40
        Related Services: Speech                            0
        Total                                               265
      """
    #expect(
      try services(draft) == [
        "Reading support: _x_=100/week, regularClass, 2027-02-01, 2028-01-31",
        "Math: _x_=225/week, specialEducation, 2027-02-01, 2028-01-31",
        "Counseling: _x_=40/week, specialEducation, 2027-02-01, 2028-01-31",
      ])
  }

  @Test func minutesInGroupsBetweenTabs() throws {
    let draft = """
      INDIVIDUALIZED EDUCATION PROGRAM

      SPECIAL EDUCATION SERVICES

      Participation\tMinutes Per Week
      General education without aids
      Choir\t60
      Special education in the general education classroom
      Co-taught math\t250
      Related services outside general education
      Counseling\t30
      """
    #expect(
      try services(draft) == [
        "Co-taught math: _x_=250/week, regularClass", "Counseling: _x_=30/week, specialEducation",
      ])
  }

  @Test func aTotalBelowALabelledService() throws {
    let lines =
      "Service: OT\n\nFrequency: 30 min. monthly\n\nTotal minutes per week in special education: 180"
    #expect(
      try Drafts.read("# IEP\n\n## Services\n\n" + lines).services.map { $0.amounts.map(AmountNotation.text) }
        == [["_x_=30/month"]])
  }

  @Test func cellsWithLabels() throws {
    let draft = """
      <h2>Individualized Education Program</h2><h3>Special Education and Related Services</h3>
      <p>The service options that were considered (list all): reading class; interpreter, 200 min daily.</p>
      <table><tr><td>Service: Occupational Therapy</td><td>Start Date: 1/11/2027</td><td>End Date: 12/17/2027</td></tr>
      <tr><td>Provider: District</td><td colspan="2">[ ] Ind [X] Grp</td></tr>
      <tr><td>Duration/Freq: 40 min x 2 Totaling: 80 min served Monthly</td><td colspan="2">Location: OT room</td></tr>
      <tr><td>Service: Counseling</td><td>Start Date: 1/11/2027</td><td>End Date: 6/11/2027</td></tr>
      <tr><td>Provider: County</td><td colspan="2">[X] Ind [ ] Grp</td></tr>
      <tr><td>Duration/Freq: 30 minutes weekly</td><td colspan="2">Location: Separate classroom</td></tr>
      <tr><td colspan="3">Comments: none on holidays.</td></tr></table>
      """
    #expect(
      try services(draft, "draft.html") == [
        "Occupational Therapy: 2x40=80/month, specialEducation, Grp, District, 2027-01-11, 2027-12-17",
        "Counseling: _x_=30/week, specialEducation, Ind, County, 2027-01-11, 2027-06-11",
      ])
  }

  @Test(arguments: [
    "| Physical therapy | Not needed (ended 5/2026; had been 30 minutes weekly) | |",
    "| Transportation | Regular bus; no special transportation. | |",
    "| Nursing | 0 minutes / 0 times weekly | Office |",
    "| Total | 90 minutes weekly | |",
  ])
  func noRowOfItsOwn(_ row: String) throws {
    let table =
      "# IEP\n\n## Services\n\n|= Service | Amount | Location |\n| Speech | 2x30/wk | Speech room |\n"
    #expect(try Drafts.read(table + row).services.map { $0.name?.value } == ["Speech"])
  }

  @Test(arguments: [
    "Instructional day: 2,100 minutes per week.",
    "The hospital's speech therapist (not a school employee) sees Ben every 2 months, 45 minutes.",
    "The service options that were considered: aide, 300 min daily.",
  ])
  func noService(_ line: String) throws {
    #expect(try Drafts.read("# IEP\n\n## Services\n\n" + line).services.isEmpty)
  }

  /// A form that titles each group of rows beside "Minutes per week", and gives the days once, above all of them.
  @Test func titlesBesideTheNameOfTheMinutes() throws {
    let draft = """
      INDIVIDUALIZED EDUCATION PROGRAM

      EDUCATIONAL SERVICES AND PLACEMENT
      Initiation Date: 02/22/2027     Duration Date: 02/10/2028
      PARTICIPATION IN GENERAL EDUCATION CLASSES                                     MINUTES PER WEEK
      General Education: Mathematics, Science, Social Studies                          750
      SPECIAL EDUCATION AND RELATED SERVICES WITHIN THE GENERAL EDUCATION CLASSROOM  MINUTES PER WEEK
      Writing instruction – special education teacher                                  120
      SPECIAL EDUCATION AND RELATED SERVICES OUTSIDE THE GENERAL EDUCATION CLASSROOM MINUTES PER WEEK
      Speech-language therapy                                                           40
      School social work                                                                30
      (Last year: speech-language therapy 60 MPW, school social work 0.)
      """
    #expect(
      try services(draft) == [
        "Writing instruction: _x_=120/week, regularClass, special education teacher, 2027-02-22, 2028-02-10",
        "Speech-language therapy: _x_=40/week, specialEducation, 2027-02-22, 2028-02-10",
        "School social work: _x_=30/week, specialEducation, 2027-02-22, 2028-02-10",
      ])
  }

  @Test func factorsBesideTheirAnswersAreNoTitlesOfServices() throws {
    let draft = """
      # IEP

      ## Special Factors

      | Does the child need assistive technology devices and services? | [x] Yes [ ] No |
      |---|---|
      | Deaf or hard of hearing: language and communication needs | [ ] Yes [x] No |
      """
    let read = try Drafts.read(draft, named: "a.md")
    #expect(read.services.isEmpty)
    #expect(read.specialFactors.first?.factor == "assistiveTechnology")
  }

  @Test func theNameOfAServiceIsNotItsKind() throws {
    let draft = """
      # IEP

      ## Services

      | Kind | Name | Frequency | Session length |
      |---|---|---|---|
      | Related | Speech therapy | 2 times per week | 30 minutes |
      | Related | Occupational therapy | NotNeeded | |
      """
    #expect(try services(draft, "a.md").map { $0.prefix(15) } == ["Speech therapy:"])
  }

  @Test func servicesRightBelowHelpForStaff() throws {
    let draft = """
      # IEP

      Supports for school personnel: autism training for the teacher

      | Service | Start Date | End Date | Frequency | Provider |
      |---|---|---|---|---|
      | Language and Speech | 10/20/2026 | 10/19/2027 | 30 min x 2 weekly | SLP |
      """
    let read = try Drafts.read(draft, named: "a.md")
    #expect(read.services.map(\.name?.value) == ["Language and Speech"])
    #expect(read.staffSupports.map(\.value) == ["autism training for the teacher"])
  }

  @Test func startAndEndOnBothSidesOfAnArrow() throws {
    let draft = """
      # IEP

      ## Services

      | Service | How often | How long | Start → End |
      |---|---|---|---|
      | Writing | 3x/week | 20 min | 11/30/2026 → 11/17/2027 |
      """
    #expect(
      try services(draft, "a.md") == ["Writing: 3x20=60/week, 2026-11-30, 2027-11-17"])
  }
}
