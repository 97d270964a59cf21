import IEPModel
import SourceReading
import Testing

@testable import DraftReading

/// Exports of programs that have names of their own.
@Suite struct OtherExportTests {
  private func read(_ text: String, _ name: String = "a.json") throws -> IEPDraft {
    let source = SourceText(name: name, bytes: Array(text.utf8))
    let tree = DataProse.of(try SourceReader.read(source).value)
    return DraftReader.read(tree, of: source, words: try Drafts.words.get()).value
  }

  /// How often and how long, in the names that programs give it.
  @Test(arguments: [
    #""serviceName": "Speech Therapy", "frequencyCount": 2, "frequencyUnit": "week", "durationMinutes": 30"#,
    #""service_type": "Speech Therapy", "sessions_per_week": 2, "minutes_per_session": 30"#,
    #""svc": "Speech Therapy", "sess": 2, "per": "week", "min": 30"#,
    #""svc_nm": "Speech Therapy", "sess_cnt": 2, "sess_per": "WK", "min_per_sess": 30"#,
    #""type": "Speech Therapy", "minutesPerSession": 30, "sessionsPer": {"count": 2, "period": "week"}"#,
    #""service": "Speech Therapy", "sessionLength": 30, "sessionLengthUnit": "minutes", "frequency": 2, "frequencyUnit": "per week""#,
    #""service": {"code": "SP", "label": "Speech Therapy"}, "frequency": {"times": 2, "per": "week"}, "duration": {"value": 30, "unit": "minutes"}"#,
    #""service_code": "SP", "service_label": "Speech Therapy", "minutes": 30, "times": 2, "interval": "week""#,
    #""label": "Speech Therapy", "amount": {"sessions": 2, "per": "week", "minutes": 30}"#,
    #""lineId": 7, "svcCatDesc": "Related Service", "svcDesc": "Speech Therapy", "sessionsQty": 2, "sessionsPerCd": "WK", "sessionsPerDesc": "Week", "minutesPerSession": 30"#,
    #""category": "Related Service", "title": "Speech Therapy", "frequency": {"times": 2, "every": "week", "minutes": 30}"#,
  ]) func amounts(_ record: String) throws {
    let draft = try read(#"{"documentTitle": "IEP", "services": [{\#(record)}]}"#)
    let service = try #require(draft.services.first)
    #expect(draft.services.count == 1 && service.name?.value.hasPrefix("Speech Therapy") ?? false)
    #expect(service.amounts.map(\.totalMinutes) == [60])
    #expect(service.amounts.map(\.per?.unit) == [.week])
  }

  @Test func shortNamesOfADatabase() throws {
    let draft = try read(
      """
      {"docStatus": "DRAFT", "stu": {"first_nm": "Ana", "last_nm": "Ruiz", "dob": "20150304", "grade_lvl": "04", "bldg_nm": "Elm School"},
       "elig": {"primary_cd": "ED", "primary_desc": "Emotional Disturbance"},
       "dts": {"mtg_dt": "2026-09-23", "iep_begin_dt": "2026-09-28", "iep_end_dt": "2027-09-22"},
       "annual_goals": [{"goal_nbr": 1, "goal_txt": "By 09/22/2027, Ana will ask for a break in 8 of 10 chances.", "meas_method": "tally", "meas_freq": "daily",
         "stos": [{"sto_nbr": "1.1", "sto_txt": "By 01/29/2027, ask in 3 of 10 chances."}, {"sto_nbr": "1.2", "sto_txt": "By 05/28/2027, ask in 6 of 10 chances."}]}],
       "svc_lines": [
         {"svc_nm": "Counseling", "sess_cnt": 3, "sess_per": "MO", "min_per_sess": 40, "prov_desc": "School counselor", "beg_dt": "2026-10-05", "line_status": "ACTIVE"},
         {"svc_nm": "Speech therapy", "sess_cnt": 2, "sess_per": "WK", "min_per_sess": 20, "prov_desc": "SLP", "beg_dt": "2024-11-11", "line_status": "CLOSED"}],
       "lre": {"pct_in_gen_ed": 91},
       "prior_iep": {"mtg_dt": "2025-09-25", "svc": [{"svc_nm": "Resource math", "sess_cnt": 2, "sess_per": "WK", "min_per_sess": 50}]}}
      """)
    #expect(draft.student.name?.value == "Ana Ruiz" && draft.student.school?.value == "Elm School")
    #expect(draft.student.disabilities.map(\.category) == [.emotionalDisturbance])
    #expect(draft.dates.meeting?.value == "2026-09-23" && draft.dates.end?.value == "2027-09-22")
    let goal = try #require(draft.goals.first)
    #expect(draft.goals.count == 1 && goal.methods.map(\.value) == ["tally"])
    #expect(goal.objectives.map { $0.criteria.first?.value } == [3, 6])
    // Not what is closed, nor what the plan before had.
    #expect(draft.services.map(\.name?.value) == ["Counseling"])
    #expect(draft.services.first?.provider?.value == "School counselor")
    #expect(draft.placement?.percentInRegularClass?.value == 91)
  }

  @Test func codesWithTheirLabels() throws {
    let draft = try read(
      """
      {"document": {"doc_type": {"code": "A", "label": "Annual IEP"}, "workflowState": "DRAFT"},
       "studentRecord": {"stuName": {"first": "Ana", "last": "Ruiz"}, "grade_level": {"code": "04", "label": "4th Grade"},
         "siblings_enrolled": [{"fullName": "Max Ruiz", "primaryDisability": {"code": "SLD", "label": "Specific Learning Disability"}}]},
       "eligibility": {"primary": {"code": "HI", "label": "Hearing Impairment"}},
       "meeting": {"meeting_at": "2027-03-16T15:30:00-06:00"},
       "evaluation_data": [{"instrument": "KTEA-3", "scores": [
         {"scale": "Reading Composite", "score_type": "SS", "value": 81, "percentile": 10, "ci": {"level": 90, "low": 77, "high": 85}},
         {"scale": "Math Composite", "score_type": "SS", "value": 99, "percentile": 47, "ci": null}]}],
       "accommodations": [{"label": "Captions on every video", "selected": true}, {"label": "Scribe", "selected": false}],
       "services": [{"serviceLabel": "Audiology", "times": 1, "per_period": "month", "minutesEach": 20, "is_direct": false}],
       "state_assessments": [{"assessment": "State English Test", "participation": {"code": 2, "label": "With accommodations"}, "tools": ["Human signer not needed"]}],
       "team_members": [{"person": "Gia Ruiz", "role": {"code": "PAR", "label": "Parent"}}, {"person": "Nan White", "role": {"code": "SLP", "label": "Speech-Language Pathologist"}}],
       "prior_written_notice": {"proposed": [{"action": "Add audiology once a month.", "reason": "The microphone was off."}],
         "refused": [{"action": "A sign language interpreter.", "reason": "Ana does not sign."}]}}
      """)
    #expect(draft.status?.value == .draft)
    #expect(draft.student.name?.value == "Ana Ruiz" && draft.student.grade?.value.hasPrefix("4") ?? false)
    // The brother's is not hers.
    #expect(draft.student.disabilities.map(\.category) == [.hearingImpairment])
    #expect(draft.dates.meeting?.value == "2027-03-16")
    #expect(draft.scores.map(\.value) == [81, 99] && draft.scores.map(\.low) == [77, nil])
    #expect(draft.accommodations.map(\.text.value) == ["Captions on every video"])
    #expect(draft.services.map(\.delivery) == [.indirect])
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations])
    #expect(draft.team.map(\.name?.value) == ["Gia Ruiz", "Nan White"])
    #expect(draft.notice.map(\.item) == [.actionProposed, .reasons, .actionRefused, .reasons])
  }

  @Test func elementsWithoutAWrapper() throws {
    let draft = try read(
      """
      <v:IepPacket xmlns:v="urn:v" docStatus="Draft">
        <v:Student><v:LastName>Ruiz</v:LastName><v:FirstName>Ana</v:FirstName>
          <v:Eligibility rank="1" code="ID">Intellectual Disability</v:Eligibility>
          <v:Eligibility rank="2" code="SI">Speech-Language Impairment</v:Eligibility>
          <v:Eligibility rank="0" code="AUT" status="considered, not eligible">Autism</v:Eligibility></v:Student>
        <v:Date type="IEP Initiation" value="2027-01-06"/><v:Date type="IEP Ending" value="2027-12-09"/>
        <v:Narrative section="Strengths of the student"><![CDATA[<p>Ana sorts the recycling &amp; never mixes it up.</p>]]></v:Narrative>
        <v:Narrative section="Parental concerns"><![CDATA[<p>Her mother wants her to <b>buy her own lunch</b>.</p>]]></v:Narrative>
        <v:Goal num="1" domain="Articulation" owner="SLP">
          <v:Statement>By December 9, 2027, Ana will say sentences that a listener understands 80% of the time.</v:Statement>
          <v:Objective seq="1.1" masteryDate="2027-05-21">Ana will say sentences that a listener understands 65% of the time.</v:Objective>
        </v:Goal>
        <v:Goal num="2" domain="Reading" owner="Teacher"><v:Statement>By December 9, 2027, Ana will read 80 of 100 words.</v:Statement></v:Goal>
        <v:ServiceLine code="401"><v:Label>Speech therapy</v:Label><v:Amount sessions="2" per="week" minutes="30"/>
          <v:Place code="OUT">Outside the general education classroom</v:Place><v:From>2027-01-06</v:From><v:To>2027-12-09</v:To></v:ServiceLine>
        <v:ServiceLine code="409"><v:Label>Occupational therapy</v:Label><v:Amount sessions="1" per="month" minutes="45"/>
          <v:Place code="IN">General education classroom</v:Place><v:From>2027-01-06</v:From><v:To>2027-05-21</v:To></v:ServiceLine>
        <v:Accommodation area="Testing">Questions read aloud</v:Accommodation><v:Accommodation area="Lunch">Card to pay</v:Accommodation>
        <v:Setting percentGeneralEducation="64">Ana is with her class for science, art, music, lunch and the whole of homeroom time.</v:Setting>
      </v:IepPacket>
      """, "a.xml")
    #expect(draft.kind == .iep && draft.student.name?.value == "Ana Ruiz")
    #expect(
      draft.student.disabilities.map(\.category) == [.intellectualDisability, .speechLanguageImpairment])
    #expect(draft.dates.start?.value == "2027-01-06" && draft.dates.end?.value == "2027-12-09")
    #expect(draft.strengths?.value == "Ana sorts the recycling & never mixes it up.")
    #expect(draft.goals.map(\.timeframe?.by) == ["2027-12-09", "2027-12-09"])
    #expect(draft.goals.first?.objectives.map(\.timeframe?.by) == ["2027-05-21"])
    #expect(draft.services.map { $0.amounts.first?.totalMinutes } == [60, 45])
    #expect(draft.services.map(\.setting) == [.specialEducation, .regularClass])
    #expect(draft.accommodations.map(\.text.value) == ["Questions read aloud", "Card to pay"])
    #expect(draft.placement?.percentInRegularClass?.value == 64)
  }

  @Test func whatIsSaidOfABrotherIsNotTheChilds() throws {
    let draft = try read(
      #"""
      {"documentTitle": "IEP", "student": {"legalName": {"lastName": "Ruiz", "firstName": "Ana"}, "gradeLvl": "07", "household": {
         "children": [{"lastName": "Ruiz", "firstName": "Leo", "birthDt": "2011-06-05", "spedDisability": "Traumatic Brain Injury"}]}},
       "relatedStudents": [{"relationship": "Brother", "name": "Leo Ruiz", "birthDate": "2011-06-05", "exceptionality": "Traumatic Brain Injury"}],
       "eligibility": [
         {"primaryInd": "Y", "disabilityDesc": "Specific Learning Disability", "statusDesc": "Eligible"},
         {"primaryInd": "N", "disabilityDesc": "Other Health Impairment", "statusDesc": "Not eligible"}]}
      """#)
    #expect(draft.student.name?.value == "Ana Ruiz" && draft.student.dateOfBirth == nil)
    #expect(draft.student.disabilities.map(\.category) == [.specificLearningDisability])
  }

  @Test func textsWithTheTitleOfTheirPart() throws {
    let draft = try read(
      #"""
      {"documentTitle": "IEP", "narrative": [
         {"narrId": 1, "sectCd": "STR", "sectTitle": "Strengths of the Student", "bodyTxt": "Ana knows every rule of chess."},
         {"narrId": 2, "sectCd": "PAR", "sectTitle": "Parent Concerns", "bodyTxt": "Ms. Ruiz says that homework takes two hours."}],
       "accommodations": [{"accomCd": "A1", "accomDesc": "Calculator", "selectedInd": "Y"}, {"accomCd": "A2", "accomDesc": "Large print", "selectedInd": "N"}],
       "goals": [{"goalNbr": 1, "goalTxt": "By 4/18/2028, Ana will solve 16 of 20 problems.", "achieveByDt": "2028-04-18",
         "measuredBy": [{"methodCd": "CBM", "methodDesc": "Curriculum-based measurement"}], "staffResp": [{"titleDesc": "Special Education Teacher"}]}]}
      """#)
    #expect(draft.strengths?.value == "Ana knows every rule of chess.")
    #expect(draft.parentConcerns?.value == "Ms. Ruiz says that homework takes two hours.")
    #expect(draft.accommodations.map(\.text.value) == ["Calculator"])
    let goal = try #require(draft.goals.first)
    #expect(goal.methods.map(\.value) == ["Curriculum-based measurement (CBM)"])
    #expect(goal.responsible?.value == "Special Education Teacher")
  }

  /// The two ends of a number in fields of their own.
  @Test(
    arguments: [
      (#""sessionsMin": 2, "sessionsMax": 4"#, nil, 2, 4),
      (#""minSessions": 2, "maxSessions": 4"#, nil, 2, 4),
      (#""sessions_minimum": 3, "sessions_maximum": 3"#, 3, nil, nil),
    ] as [(String, Decimal?, Decimal?, Decimal?)]) func endsOfANumber(
      names: String, sessions: Decimal?, least: Decimal?, most: Decimal?
    ) throws
  {
    let draft = try read(
      #"{"documentTitle": "IEP", "services": [{"serviceDesc": "Counseling", \#(names), "freqPeriod": "month", "minutesPerSession": 20, "settingCode": "SE", "settingDesc": "Special Education Room"}]}"#
    )
    let service = try #require(draft.services.first)
    let amount = try #require(service.amounts.first)
    #expect(service.amounts.count == 1 && amount.minutesPerSession == 20 && amount.sessions == sessions)
    #expect(amount.minimumSessions == least && amount.maximumSessions == most)
    #expect(service.setting == .specialEducation && service.location?.value != "SE")
  }

  @Test func textsNamedByTheirType() throws {
    let draft = try read(
      """
      <PlanExtract><Plan planType="IEP"><Narratives>
      <Narrative type="ParentConcerns">Mrs. Ruiz is worried that Ana does not say when her hearing aid is off.</Narrative>
      <Narrative type="ImpactOfExceptionality">Because Ana misses speech in noisy rooms, she misses directions.</Narrative>
      </Narratives>
      <TeamRoster><Member><MemberName>Trudy Ruiz</MemberName><MemberRole>Parent</MemberRole></Member>
      <Member><MemberName>Lori Young</MemberName><MemberRole>LEA Representative</MemberRole></Member></TeamRoster>
      </Plan></PlanExtract>
      """, "a.xml")
    #expect(draft.parentConcerns?.value.hasPrefix("Mrs. Ruiz is worried") ?? false)
    #expect(draft.impact?.value.hasPrefix("Because Ana misses") ?? false)
    #expect(draft.team.map(\.role?.value) == ["Parent", "LEA Representative"])
  }
}
