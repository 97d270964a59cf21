import IEPModel
import Testing

@testable import DraftReading

/// Tables of services whose first column answers yes or no, with names of groups over their rows.
@Suite struct AnswerColumnTests {
  private func names(_ rows: String) throws -> [String] {
    try Drafts.read("INDIVIDUALIZED EDUCATION PROGRAM\n\nSERVICES\n\n" + rows, named: "draft.txt").services
      .map {
        "\($0.name?.value ?? "-"): " + $0.amounts.map(AmountNotation.text).joined(separator: " & ")
      }
  }

  @Test(arguments: [
    // Names of groups that reach over the second column, and one that does not.
    (
      """
      Con-      Service(s)          Provider       Frequency             Setting          Start Date   End Date
      current
      Special Education
      No        Math                Teacher        50 Minutes /          Special          03/30/2027   03/17/2028
                                                   5 Times Weekly        Education
      Yes       Written Language    Paraeducator   30 Minutes /          General          03/30/2027   03/17/2028
                                                   3 Times Weekly        Education
      Related
      No        Speech Therapy      SLP            60 Minutes /          Special          03/30/2027   06/16/2027
                                                   1 Time Monthly        Education
      Supplementary Aids and Services
      Yes       Aide in science     Paraeducator   55 Minutes /          General          03/30/2027   03/17/2028
                                                   4 Times Weekly        Education
      """,
      [
        "Math: 5x50=250/week", "Written Language: 3x30=90/week", "Speech Therapy: 1x60=60/month",
        "Aide in science: 4x55=220/week",
      ]
    ),
    // Rows that run out of their columns below the name of a group.
    (
      """
      Concurrent   Service(s)             Provider             Frequency              Setting      Start Date
      Special Education
      Yes          Reading                Special Ed Teacher   40 Minutes / 4 Times Weekly   Resource   02/01/2027
      No           Life Skills            Paraeducator         20 Minutes / 3 Times Weekly   Regular    02/01/2027
      """, ["Reading: 4x40=160/week", "Life Skills: 3x20=60/week"]
    ),
    // Letters for the answers.
    (
      """
      Con-      Specially Designed       Amount               Location        Start        End
      current   Instruction
      Y         Reading                  300 minutes/week     Resource room   02/01/2027   01/31/2028
      N         Math                     150 minutes/week     Resource room   02/01/2027   01/31/2028
      Related Services
      N         Occupational Therapy     60 minutes/month     Classroom       02/01/2027   01/31/2028
      """, ["Reading: _x_=300/week", "Math: _x_=150/week", "Occupational Therapy: _x_=60/month"]
    ),
    // The answers behind the names: the name of the next group is no part of a name.
    (
      """
      Service(s)               Concurrent   Provider      Frequency               Setting             Start
      Math                     No           Teacher       50 Minutes 5x weekly    Special Education   02/01/2027
      Written Language         No           Aide          30 Minutes 3x weekly    General Education   02/01/2027
      Related
      Occupational Therapy     Yes          COTA          60 Minutes 1x monthly   Special Education   02/01/2027
      """,
      ["Math: 5x50=250/week", "Written Language: 3x30=90/week", "Occupational Therapy: 1x60=60/month"]
    ),
    // No answer in the first column: a name in two lines stays whole.
    (
      """
      Service                  Amount                Location        Start
      Adapted Physical         30 minutes weekly     Gym             02/01/2027
      Education
      Speech                   60 minutes monthly    Room 4          02/01/2027
      """, ["Adapted Physical Education: _x_=30/week", "Speech: _x_=60/month"]
    ),
  ])
  func groupsOverAnswers(_ rows: String, _ expected: [String]) throws {
    #expect(try names(rows) == expected)
  }
}
