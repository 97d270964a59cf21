import IEPModel
import Testing

@testable import DraftReading

/// What sentences tell where no heading and no label does: letters, e-mails, and parts written in paragraphs.
@Suite struct ToldTests {
  private static let letter = """
    Dear Ms. Thibodeau,

    Here is the draft IEP for Wren Thibodeau, born April 18, 2018, who is in second grade at Spruce Head School. The team met on January 7, 2026. The plan runs from January 20, 2026 to January 6, 2027.

    Wren is good at puzzles. Your biggest worry is that she stops talking.

    Her first goal is in speech: by January 6, 2027, Wren will say the /s/ sound in 8 of 10 tries. She is at 3 of 10 now. The second goal is for talking in class. During lessons, Wren will answer aloud in 4 of 5 chances.

    Ms. Roy will see Wren for speech therapy twice a week for 30 minutes in the speech room. Last year she had speech once a week for 20 minutes. Her brother gets counseling for 30 minutes a week. You asked for speech therapy four times a week for 30 minutes.

    Wren may point to answer. She will be given extra time on tests.

    She rides the regular bus.
    """

  @Test func aLetterIsItsParts() throws {
    let draft = try Drafts.read(Self.letter)
    let kinds = draft.sections.flatMap(\.kinds)
    for kind in [
      SectionKind.strengths, .parentConcerns, .goals, .services, .accommodations, .transportation,
    ] {
      #expect(kinds.contains(kind), "\(kind)")
    }
    #expect(draft.student.name?.value == "Wren Thibodeau")
    #expect(draft.student.dateOfBirth?.value == "2018-04-18")
    #expect(draft.student.grade?.value == "second grade")
    #expect(draft.student.school?.value == "Spruce Head School")
    #expect(draft.dates.meeting?.value == "2026-01-07")
    #expect(draft.dates.start?.value == "2026-01-20")
    #expect(draft.dates.end?.value == "2027-01-06")
    #expect(draft.goals.map { $0.area?.value } == ["speech", "talking in class"])
    #expect(draft.goals.first?.baseline?.value == 3)
  }

  /// Last year's, a brother's and what was asked for are no services of the plan.
  @Test func whatIsSaidOfOthersIsNoService() throws {
    let draft = try Drafts.read(Self.letter)
    #expect(draft.services.map { $0.name?.value } == ["speech therapy"])
    #expect(draft.services.first?.amounts.first?.totalMinutes == 60)
    #expect(draft.services.first?.provider?.value == "Ms. Roy")
  }

  /// Help and five other parts are a plan, though its one goal is a wish.
  @Test func aLetterWithoutGoalsIsItsParts() throws {
    let draft = try Drafts.read(
      """
      Good afternoon,

      Elijah will receive speech therapy from Ms. Lee, 20 minutes per session, three sessions per week.

      His behavior does get in the way of his learning. He will be with his classmates for 90% of the school day. He will not take district tests this year. We do not plan extended school year.

      We will send you a progress report every nine weeks.
      """)
    #expect(draft.services.map { $0.name?.value } == ["speech therapy"])
    #expect(draft.services.first?.amounts.first?.totalMinutes == 60)
    #expect(draft.specialFactors.map(\.answer.value) == [.yes])
    #expect(draft.placement?.percentInRegularClass?.value == 90)
  }

  /// A letter that asks for help tells no plan, nor does one that mentions a meeting.
  @Test(
    arguments: [
      "Dear Ms. Roy,\n\nI would like Ana to get speech therapy twice a week for 30 minutes. I also asked for extra time. Please call me.\n",
      "Dear parents,\n\nThe school bus leaves at 8. Progress reports come home in May.\n",
    ]) func letterWithoutAPlan(text: String) throws
  {
    let draft = try Drafts.read(text)
    #expect(draft.services.isEmpty && draft.goals.isEmpty && draft.accommodations.isEmpty)
  }

  @Test(
    arguments: [
      ("The first goal is in reading: by May 1, 2027, Ana will read 90 words.", "reading", true),
      ("In writing, her goal is to write five sentences in 4 of 5 samples.", "writing", true),
      ("The second goal is for math.", "math", false),
      ("Finally, Ana's speech goal is that she will say the sound in 9 of 10 tries.", "speech", true),
      ("There are three goals.", nil, false), ("She met her goal last year.", nil, false),
    ] as [(String, String?, Bool)]) func announcedGoals(text: String, area: String?, hasSentence: Bool)
  {
    let told = ToldGoal.read(spanned(text))
    #expect(told?.area?.string == area)
    #expect((told?.sentence != nil) == hasSentence)
  }

  @Test(
    arguments: [
      (
        "He is at 9 out of 26 now, and Ms. Fry will track it with monthly checks.",
        "He is at 9 out of 26 now",
        "monthly checks", "Ms. Fry"
      ),
      ("In September he lasted about 3 minutes.", "In September he lasted about 3 minutes", nil, nil),
      ("Mr. Tveit will keep a route checklist.", nil, "route checklist", "Mr. Tveit"),
      // What the child does, what is to come, and the letter's writer.
      ("She counts all of her fingers.", nil, nil, nil), ("He will be at 9 of 10 by May.", nil, nil, nil),
      ("I will check with story probes.", nil, "story probes", nil),
    ] as [(String, String?, String?, String?)])
  func factsBehindAGoal(text: String, baseline: String?, method: String?, person: String?) {
    let told = ToldGoalFacts(spanned(text))
    #expect(told.baseline?.string == baseline)
    #expect(told.method?.string == method)
    #expect(told.responsible?.string == person)
  }

  @Test(
    arguments: [
      (
        "His behavior does not impede learning, and he is not an English learner.",
        ["behavior": Answer.no, "limitedEnglish": .no]
      ),
      ("He does not need braille or assistive technology.", ["assistiveTechnology": .no, "braille": .no]),
      ("Communication, yes.", ["communication": .yes]),
      ("She does need assistive technology.", ["assistiveTechnology": .yes]),
      // A condition, a mention, a plan.
      ("She may need assistive technology.", [:]), ("The team talked about braille.", [:]),
      ("A behavior plan is not needed.", [:]),
    ] as [(String, [String: Answer])]) func factors(text: String, answers: [String: Answer]) throws
  {
    let draft = try Drafts.read("# IEP\n\n# Special Factors\n\n\(text)\n")
    let found = Dictionary(uniqueKeysWithValues: draft.specialFactors.map { ($0.factor, $0.answer.value) })
    #expect(found == answers)
  }

  @Test(
    arguments: [
      (
        "Present were Mr. Abdi (school counselor), our principal, Ms. LaFleur, and Gunnar Aasen, general education teacher.",
        ["Mr. Abdi: school counselor", "Ms. LaFleur: principal", "Gunnar Aasen: general education teacher"]
      ),
      ("Elm Street School met with Ana Ruiz.", []),
    ] as [(String, [String])]) func people(text: String, members: [String])
  {
    let found = ToldTeam.members(in: spanned(text))
    #expect(found.map { "\($0.name?.value ?? "-"): \($0.role?.value ?? "-")" } == members)
  }

  @Test(
    arguments: [
      (
        "Student: Ana Castellanos-WebbDOB:05/11/2010Grade:10",
        ["Student: Ana Castellanos-Webb", "DOB:05/11/2010", "Grade:10"]
      ),
      ("Baseline:45%Criterion:80%", ["Baseline:45%", "Criterion:80%"]),
      ("Campus: Elm McDonald School", ["Campus: Elm McDonald School"]), ("at 10:30 a.m.", ["at 10:30 a.m."]),
    ] as [(String, [String])]) func gluedLabels(line: String, parts: [String]) throws
  {
    #expect(GluedLabels.parts(of: spanned(line), try Drafts.words.get()).map(\.string) == parts)
  }
}
