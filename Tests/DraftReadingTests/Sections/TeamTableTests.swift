import IEPModel
import Testing

@testable import DraftReading

/// Who is on the team, where forms leave places empty, set people side by side or put the part before the name.
@Suite struct TeamTableTests {
  private func team(_ text: String, _ name: String = "a.md") throws -> [String] {
    try Drafts.read(text, named: name).team.map { "\($0.name?.value ?? "-"): \($0.role?.value ?? "-")" }
  }

  @Test func `a row that waits for its name opens no part`() throws {
    let text = """
      # Individualized Education Program

      ## IEP Team Participants

      | Role | Name (please print) | Signature |
      |---|---|---|
      | Student | | |
      | Parents | | |
      | Parent | Mara Poole | |
      | Special Education Teacher | Sol Reyes | |
      """
    let draft = try Drafts.read(text, named: "a.md")
    #expect(try team(text) == ["Mara Poole: Parent", "Sol Reyes: Special Education Teacher"])
    #expect(draft.sections.flatMap(\.kinds) == [.cover, .team])
  }

  @Test func `a title between rows opens its part as before`() throws {
    let text = """
      # Individualized Education Program

      | Student Information | |
      |---|---|
      | Student | Ana Ruiz |
      | Related Services | |
      | Occupational Therapy | 30 minutes a week |
      """
    #expect(try Drafts.read(text, named: "a.md").sections.flatMap(\.kinds).contains(.relatedServices))
  }

  @Test func `two people in a row are both read`() throws {
    let text = """
      INDIVIDUALIZED EDUCATION PROGRAM
      Student: Ana Ruiz

      IEP COMMITTEE PARTICIPANTS
      Name                     Position                      Name                    Position
      Mara Poole               Parent                        Ines Ott                Special Education Teacher
      Bo Lind                  General Education Teacher     Ora Lee Pick            Agency Representative
      Tess Varn                Physical Therapist
      """
    #expect(
      try team(text, "a.txt") == [
        "Mara Poole: Parent", "Ines Ott: Special Education Teacher", "Bo Lind: General Education Teacher",
        "Ora Lee Pick: Agency Representative", "Tess Varn: Physical Therapist",
      ])
  }

  @Test func `the day of a signature and a degree are no part of a role`() throws {
    let dated = """
      # Individualized Education Program

      ## IEP Team

      | Name | Role |
      |---|---|
      | Mara Poole | Parent/Guardian 02/18/27 |
      | Bo Lind | Teacher of grades 3 and 4 |
      | Student | |
      """
    #expect(try team(dated) == ["Mara Poole: Parent/Guardian", "Bo Lind: Teacher of grades 3 and 4"])
    let degrees = """
      INDIVIDUALIZED EDUCATION PROGRAM
      Student: Ana Ruiz

      IEP Team
      Special Education Teacher   Ann Bell
      School Nurse                Ada Vickery, RN
      Occupational Therapist      Bo Lind, OTR/L
      """
    #expect(
      try team(degrees, "a.txt") == [
        "Ann Bell: Special Education Teacher", "Ada Vickery, RN: School Nurse",
        "Bo Lind, OTR/L: Occupational Therapist",
      ])
    let columns = """
      # Individualized Education Program

      ## IEP Team

      | | |
      |---|---|
      | Ana Ruiz, parent | Bo Lind, teacher |
      | Ada Fern, school nurse | Tess Varn, principal |
      """
    #expect(
      try team(columns) == [
        "Ana Ruiz: parent", "Bo Lind: teacher", "Ada Fern: school nurse", "Tess Varn: principal",
      ])
  }

  @Test(arguments: ["👥 **Team**", "**Team**", "## 👥 Team"])
  func aPictureBeforeTheTitleOfTheTeam(title: String) throws {
    let draft = try Drafts.read(
      "# Draft\n\n**Student:** Ana Ruiz\n\n\(title)\n\n- Saskia Lund — Parent\n- Odalys Reed — Special Education Teacher\n",
      named: "a.md")
    #expect(draft.team.map(\.name?.value) == ["Saskia Lund", "Odalys Reed"])
  }
}
