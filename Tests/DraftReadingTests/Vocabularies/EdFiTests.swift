import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Ed-Fi's flat records: joined to plans, and never to another child's.
@Suite struct EdFiTests {
  static func file(_ records: String...) -> String {
    "<InterchangeSpecialEducationDataModel xmlns=\"http://ed-fi.org/6.1.0\">\(records.joined())</InterchangeSpecialEducationDataModel>"
  }

  static func identity(_ student: String?, _ plan: String, _ date: String = "2025-09-24") -> String {
    let reference = student.map {
      "<StudentReference><StudentIdentity><StudentUniqueId>\($0)</StudentUniqueId></StudentIdentity></StudentReference>"
    }
    return
      "\(reference ?? "")<StudentIEPIdentifier>\(plan)</StudentIEPIdentifier><IEPFinalizedDate>\(date)</IEPFinalizedDate>"
  }

  static func plan(_ student: String, _ plan: String = "P", _ inner: String = "") -> String {
    "<StudentIEP>\(identity(student, plan))\(inner)</StudentIEP>"
  }

  static func reference(_ student: String?, _ plan: String = "P") -> String {
    "<StudentIEPReference><StudentIEPIdentity>\(identity(student, plan))</StudentIEPIdentity></StudentIEPReference>"
  }

  static func goal(
    _ student: String?, _ text: String, plan: String = "P", type: String = "Academic Achievement",
    _ inner: String = ""
  )
    -> String
  {
    """
    <StudentIEPGoal>\(reference(student, plan))<IEPGoalIdentifier>G1</IEPGoalIdentifier><IEPGoalDetails>\(text)</IEPGoalDetails>
    <IEPGoalType>uri://any.org/IEPGoalTypeDescriptor#\(type)</IEPGoalType>\(inner)</StudentIEPGoal>
    """
  }

  static func service(_ frequency: String?, _ interval: String?, _ minutes: String?, _ own: String?) -> String
  {
    func element(_ name: String, _ value: String?) -> String {
      value.map { "<\(name)>\($0)</\(name)>" } ?? ""
    }
    return file(
      plan("S1"),
      """
      <StudentIEPServicePrescription>\(reference("S1"))<ServicePrescription>uri://x/Y#Reading</ServicePrescription>
      \(element("Duration", minutes))\(element("DurationInterval", own.map { "uri://x/Y#\($0)" }))
      \(element("Frequency", frequency))\(element("FrequencyInterval", interval))</StudentIEPServicePrescription>
      """)
  }

  @Test(
    arguments: [
      ("4", "Week", "30", "Day", "4 x 30 minutes per week or 30 minutes per day"),
      ("4", "Week", "30", "Week", "4 x 30 minutes per week or 30 minutes per week"),
      ("1", "Week", "30.00", "Week", "30 minutes per week"),
      ("4", "Week", "30", "Per Session", "4 x 30 minutes per week"),
      ("4", "Week", nil, nil, "4 times per week"),
      (nil, nil, "60", "Month", "60 minutes per month"),
      ("10.5", "Quarter", "45", "Quarter", "unread"),
      ("0", "Week", "45", "Week", "unread"),
      ("2", "Fortnight", "45", "Week", "unread"),
      (nil, nil, nil, nil, "nothing"),
    ] as [(String?, String?, String?, String?, String)])
  func timesAndMinutesAreGivenInBothWays(
    times: String?, per: String?, minutes: String?, own: String?, amount: String
  ) throws {
    let draft = try VocabularyReading.one(Self.service(times, per, minutes, own)).value.draft
    let service = try #require(draft.services.first)
    #expect(service.name?.value == "Reading")
    #expect(
      (service.amounts.notation(ambiguous: service.ambiguous)
        ?? (service.hasUnreadAmount ? "unread" : "nothing")) == amount)
    #expect(service.ambiguous == (service.amounts.count > 1))
    #expect(
      service.hasUnreadAmount == draft.keptWords(in: .services).contains { $0.hasPrefix("How many times: ") })
  }

  @Test func recordsComeToTheirPlanInTheOrderOfPlans() throws {
    let all = try VocabularyReading.all(
      Self.file(
        Self.goal("S2", "Second child reads."), Self.plan("S1"), Self.goal("S1", "First child reads."),
        Self.plan("S2"),
        "<Student><StudentUniqueId>S1</StudentUniqueId><Name><FirstName>Ida</FirstName><LastSurname>Ro</LastSurname></Name></Student>",
        "<Student><StudentUniqueId>S9</StudentUniqueId><Name><FirstName>Nobody</FirstName></Name></Student>"))
    #expect(
      all.map { $0.value.draft.goals.map(\.text.value) } == [["First child reads."], ["Second child reads."]])
    #expect(all.map(\.value.draft.student.name?.value) == ["Ida Ro", nil])
    let first = all[0].value.tree.texts.map(\.string)
    #expect(!first.contains("Second child reads.") && !first.contains("S2") && !first.contains("Nobody"))
  }

  @Test func aReferenceThatFitsSeveralPlansIsNobodysByGuess() throws {
    let all = try VocabularyReading.all(
      Self.file(Self.plan("S1"), Self.plan("S2"), Self.goal(nil, "Whose?"), Self.goal("S3", "Third.")))
    #expect(all.map { $0.value.draft.goals.map(\.text.value) } == [[], [], ["Whose?"], ["Third."]])
    // A reference without the student fits where one plan has its name.
    let alone = try VocabularyReading.one(Self.file(Self.plan("S1"), Self.goal(nil, "Hers.")))
    #expect(alone.value.draft.goals.count == 1)
  }

  @Test func whatAPlanSays() throws {
    let draft = try VocabularyReading.one(
      Self.file(
        Self.plan(
          "S1", "P",
          """
          <IEPBeginDate>2025-10-01</IEPBeginDate><IEPStatus>uri://ed-fi.org/IEPStatusDescriptor#Active</IEPStatus>
          <Disability><Disability>uri://x/D#Autism</Disability><OrderOfDisability>2</OrderOfDisability></Disability>
          <Disability><Disability>uri://x/D#Specific Learning Disability</Disability><OrderOfDisability>1</OrderOfDisability></Disability>
          <Accommodation>uri://x/A#Extended time</Accommodation><SchoolHoursPerWeek>32.50</SchoolHoursPerWeek>
          <SpecialEducationSetting>uri://x/S#Separate class</SpecialEducationSetting>
          """),
        Self.goal("S1", "After school, she will study.", type: "Transition - Academic Achievement"),
        Self.goal(
          "S1", "She will read.",
          "<GoalAchievementPeriod><EndDate>2026-09-30</EndDate></GoalAchievementPeriod>"))
    ).value.draft
    #expect(draft.dates.start?.value == "2025-10-01" && draft.dates.meeting == nil && draft.status == nil)
    #expect(draft.student.disabilities.map(\.category) == [.specificLearningDisability, .autism])
    #expect(draft.student.disabilities.map(\.role) == [.primary, .secondary])
    #expect(draft.accommodations.map(\.text.value) == ["Extended time"] && draft.placement == nil)
    #expect(draft.transition.goals.map(\.text.value) == ["After school, she will study."])
    #expect(
      draft.goals.map(\.area?.value) == ["Academic Achievement"]
        && draft.goals[0].timeframe?.by == "2026-09-30")
    #expect(
      draft.keptWords(in: .dates) == ["The plan was finished on: 2025-09-24", "Is the plan in use: Active"])
    #expect(
      draft.keptWords(in: .placement) == [
        "Hours in the whole school week: 32.50", "Where your child learns: Separate class",
      ])
  }

  /// The public sample names the type of an event `IDEAEvent`, the schema `IDEAEventType`.
  @Test(arguments: ["IDEAEvent", "IDEAEventType"]) func eventsAreKeptAsWords(name: String) throws {
    let draft = try VocabularyReading.one(
      Self.file(
        Self.plan("S1"),
        """
        <IDEAEvent><StudentReference><StudentIdentity><StudentUniqueId>S1</StudentUniqueId></StudentIdentity></StudentReference>
        <IDEAEventIdentifier>E</IDEAEventIdentifier><\(name)>uri://x/E#Service Begins</\(name)>
        <EventReason>uri://x/E#InitialIEPDeveloped</EventReason></IDEAEvent>
        """)
    ).value.draft
    #expect(
      draft.keptWords(in: .meetingNotes) == [
        "Number of this entry: E", "What happened: Service Begins", "Why: Initial IEP developed",
      ])
  }

  @Test func aFileWithoutPlansGivesNone() throws {
    #expect(
      try VocabularyReading.all(Self.file("<Student><StudentUniqueId>S1</StudentUniqueId></Student>")).isEmpty
    )
  }
}
