import IEPModel
import Testing

@testable import DraftReading

/// Services where they stand in a draft: tables in any order of columns, labelled lines, boxes, prose.
@Suite struct ServiceSectionTests {
  /// "Speech: 2x30=60/week, specialEducation, small group", a line for each.
  private func services(_ text: String) throws -> [String] {
    try Drafts.read("# IEP\n\n## Related Services\n\n" + text).services.map { service in
      let amounts = service.amounts.map(AmountNotation.text).joined(
        separator: service.ambiguous ? " | " : " & ")
      let facts = [
        amounts.isEmpty ? nil : amounts, service.openEnded ? "open" : nil, service.setting?.rawValue,
        service.group?.value, service.start?.value, service.end?.value,
      ]
      return "\(service.name?.value ?? "-"): " + facts.compactMap(\.self).joined(separator: ", ")
    }
  }

  @Test func sentences() throws {
    let found = try services(
      """
      Ana will receive specialized reading instruction from a special education teacher for 45 minutes a day, five days a week, in the resource room. She will also get speech therapy twice a week for 30 minutes in a small group. Physical therapy was discontinued last year and is no longer needed. Last year she received counseling for 30 minutes each week. Occupational therapy will be provided 60 minutes per month.
      """)
    #expect(
      found == [
        "specialized reading instruction: 5x45=225/week, specialEducation",
        "speech therapy: 2x30=60/week, small group", "Occupational therapy: _x_=60/month",
      ])
  }

  @Test func whatWasIsNoService() throws {
    #expect(
      try services(
        """
        |= Service | Previous amount | Proposed amount | Where |
        | Speech | 3x30/wk | 2x30/wk | pull-out |
        | OT | 60 min/month | 30 min/month | pull-out |
        | PT | 30 min/wk | Discontinued | |
        """) == [
          "Speech: 2x30=60/week, specialEducation", "OT: _x_=30/month, specialEducation",
        ])
    #expect(
      try services(
        "|= Service | Current minutes per week | New minutes per week |\n| Speech | 90 | 60 |\n| OT | 30 | 30 |\n"
      )
        == ["Speech: _x_=60/week", "OT: _x_=30/week"])
  }

  @Test func marksUnderHeads() throws {
    #expect(
      try services(
        """
        |= Service | Hrs/Wk | Inside Reg. Ed. | Outside Reg. Ed. |
        | Reading SDI | 5 | | X |
        | Math SDI | 2.5 | X | |
        """) == ["Reading SDI: _x_=300/week, specialEducation", "Math SDI: _x_=150/week, regularClass"])
  }

  @Test func linesUnderATitle() throws {
    let lines = """
      ### Speech Therapy

      Frequency: 2 times per week
      Duration: 30 minutes
      Location: Speech room

      ### Occupational Therapy

      Frequency: monthly
      Minutes: 60
      """
    #expect(
      try services(lines) == [
        "Speech Therapy: 2x30=60/week, specialEducation", "Occupational Therapy: _x_=60/month",
      ])
  }

  @Test func groupsWithoutHeads() throws {
    #expect(
      try services(
        """
        | Special Class | 12:1+1 | 5x weekly | 5 hours |
        | Speech Therapy | Small group (5:1) | 2x weekly | 30 min |
        """) == [
          "Special Class: 5x300=1500/week, specialEducation, 12:1+1",
          "Speech Therapy: 2x30=60/week, Small group (5:1)",
        ])
  }

  @Test func datesUnderAService() throws {
    let lines = """
      Service: Vision
      Frequency: Quarterly
      Dates: 8/31/2026 - 5/28/2027

      Service: Orientation and Mobility
      Frequency: 2 sessions per month
      Length of session: 60 minutes
      """
    #expect(
      try services(lines) == [
        "Vision: 1x_=_/quarter, 2026-08-31, 2027-05-28", "Orientation and Mobility: 2x60=120/month",
      ])
  }

  @Test func boxes() throws {
    let lines = """
      ☒ Speech-Language Therapy
      Frequency: 30 min 2x/week

      ☐ Physical Therapy
      Frequency: 30 min weekly

      - ☐ Nursing
      - ☒ Counseling 20 min monthly
      """
    #expect(try services(lines) == ["Speech-Language Therapy: 2x30=60/week", "Counseling: _x_=20/month"])
  }

  @Test func linesWithLabelsWithin() throws {
    let lines = """
      Study skills: direct, 25 minutes, 3 times per week. Location: resource room. Provider: Special education teacher. Start: 2/3/26.

      Assistive technology: indirect, 15 min/month. Location: office. Provider: AT consultant.
      """
    let found = try Drafts.read("# IEP\n\n## Services\n\n" + lines).services
    #expect(found.map { $0.name?.value } == ["Study skills", "Assistive technology"])
    #expect(found.map { $0.provider?.value } == ["Special education teacher", "AT consultant"])
    #expect(found.map { $0.location?.value } == ["resource room", "office"])
    #expect(found.map(\.delivery) == [.direct, .indirect])
    #expect(found[0].start?.value == "2026-02-03" && found[1].start == nil)
  }

  @Test func timesForChildAndStaffInColumns() throws {
    let lines = """
      |= Service | Minutes Direct | Minutes Indirect | Frequency |
      | Speech | 20 | 0 | 3x per week |
      | DAPE | 30 | 5 | 2x weekly |
      """
    // Whose times the frequency counts where both have some is not said.
    #expect(try services(lines) == ["Speech: 3x20=60/week", "DAPE: "])
  }

  @Test func aSettingThatIsNoPlace() throws {
    let lines = "|= Service | Setting | Frequency | Minutes |\n| OT | Indirect | 1x/month | 20 |\n"
    let found = try Drafts.read("# IEP\n\n## Services\n\n" + lines).services
    #expect(found.map(\.delivery) == [.indirect] && found.map { $0.location?.value } == [nil])
  }

  @Test func boxesForTheGroup() throws {
    let lines = """
      Service: Language and Speech
      Provider: District
      [ ] Individual  [x] Group
      Frequency: 30 min x 2 Totaling: 60 min served Weekly
      """
    #expect(try services(lines) == ["Language and Speech: 2x30=60/week, Group"])
  }

  @Test(arguments: [
    "- PT: not required\n- Speech 2x30 weekly\n", "- PT: declined by parent 9/15/26\n- Speech 2x30 weekly\n",
    "|= Service | Frequency | Start |\n| PT | N/A | 9/1/2026 |\n| Speech | 2x30 weekly | 9/1/2026 |\n",
    "- PT – discontinued 5/2026\n- Speech 2x30 weekly\n",
    "|= Service | Amount |\n| PT | discontinued 5/2025 |\n| Speech | 2x30 weekly |\n",
    "- Services considered and rejected: PT 30 min weekly\n- Speech 2x30 weekly\n",
    "The team will meet if needed to talk about speech.\n\nSpeech 2x30 weekly\n",
  ])
  func onlySpeech(_ text: String) throws {
    let found = try services(text)
    #expect(found.count == 1 && found.first?.hasPrefix("Speech: 2x30=60/week") == true)
  }
}
