import IEPModel
import SourceReading
import TestSupport
import Testing

/// Data in words of its own, set out as a form would print it.
@Suite struct DataProseTests {
  @Test(arguments: [
    // names as labels
    (#"{"dateOfBirth": "3/4/2016"}"#, "Date of birth: 3/4/2016"),
    (#"{"date_of_birth": "3/4/2016"}"#, "Date of birth: 3/4/2016"),
    (#"{"IEP start": "3/4/2026"}"#, "IEP start: 3/4/2026"),
    (#"{"nextIEPDate": "3/4/2026"}"#, "Next IEP date: 3/4/2026"),
    (#"{"CHILD'S NAME": "Ana"}"#, "CHILD'S NAME: Ana"),
    // values
    (#"{"eligible": false, "grade": 4, "id": null, "note": ""}"#, "Eligible: No\nGrade: 4\nId:\nNote:"),
    (#"{"concerns": "One.\nTwo."}"#, "Concerns: One.\nTwo."),
    // parts
    (#"{"student": {"name": "Ana"}}"#, "# Student\nName: Ana"),
    (#"{"needs": ["Reading", "Math"]}"#, "# Needs\n- Reading\n- Math"),
    (
      #"{"team": [{"name": "Ana"}, {"role": "Parent", "name": "Bo"}]}"#,
      "# Team\n| Name | Role |\n| Ana |  |\n| Bo | Parent |"
    ),
    (
      #"{"goals": [{"area": "Math", "steps": ["She adds numbers to ten with counters at her desk"]}]}"#,
      "# Goals\n---\nArea: Math\nSteps:\n- She adds numbers to ten with counters at her desk"
    ),
    // a single value behind a part is none of it
    (
      #"{"a": 1, "needs": ["Reading"], "status": "draft", "kind": "IEP"}"#,
      "A: 1\n# Needs\n- Reading\n#\nStatus: draft\nKind: IEP"
    ),
    // boxes
    (#"{"methods": {"Tests": "x", "Work samples": ""}}"#, "Methods: ☒Tests ☐Work samples"),
    (#"{"methods": {"tests": true, "workSamples": false}}"#, "# Methods\nTests: Yes\nWork samples: No"),
    (
      #"{"goals": [{"area": "Math", "methods": {"tests": true, "work": false}}]}"#,
      "# Goals\n---\nArea: Math\nMethods: ☒Tests ☐Work"
    ),
    // a list of a few words in a row of a table
    (
      #"{"tests": [{"name": "State test", "supports": ["Breaks", "Scribe"]}]}"#,
      "# Tests\n| Name | Supports |\n| State test | Breaks Scribe |"
    ),
    // a text of its own
    (
      #"{"levels": {"academics": "She reads a text of her grade aloud and tells what it is about in her words."}}"#,
      "# Levels\n# Academics\nShe reads a text of her grade aloud and tells what it is about in her words."
    ),
    (#"{"methods": {"tests": "weekly", "work": ""}}"#, "# Methods\nTests: weekly\nWork:"),
    // short forms of databases; a word alone stays
    (
      #"{"stu_nm": "Ana", "goal_txt": "She reads.", "text": "A", "mtgDt": "3/4/2026"}"#,
      "Student name: Ana\nGoal: She reads.\nText: A\nMeeting date: 3/4/2026"
    ),
    (
      #"{"meetingAt": "2026-03-04T10:00", "createdAt": "2026-03-01"}"#,
      "Meeting date: 2026-03-04T10:00\nCreated at: 2026-03-01"
    ),
    // a code and what it stands for, parts of a name
    (#"{"grade": {"code": "04", "label": "4th grade"}}"#, "Grade: 4th grade (04)"),
    (
      #"{"stuName": {"first": "Ana", "middle": null, "last": "Ruiz", "preferred": "Annie"}}"#,
      "Student name: Ana Ruiz (Annie)"
    ),
    (#"{"student": {"id": "7", "name": "Ana"}}"#, "# Student\nId: 7\nName: Ana"),
    // the word for how things are kept
    (
      #"{"service_lines": [{"svc_nm": "OT", "amount": {"sessions": 2, "per": "week", "minutes": 30}}]}"#,
      "# Services\n| Service name | Sessions | Per | Minutes |\n| OT | 2 | week | 30 |"
    ),
    (#"{"studentRecord": {"grade": 4}}"#, "# Student\nGrade: 4"),
    // records that only say "label" or "text"
    (
      #"{"accommodations": [{"label": "Breaks", "selected": true}]}"#,
      "# Accommodations\n| Accommodation | Selected |\n| Breaks | Yes |"
    ),
    (
      #"{"goals": [{"area": "Math", "baseline": {"text": "3 of 10", "asOf": "2026-03-01"}, "note": ["a b c d e f g h"]}]}"#,
      "# Goals\n---\nArea: Math\nBaseline: 3 of 10\nAs of: 2026-03-01\nNote:\n- a b c d e f g h"
    ),
    // values that were taken apart
    (
      #"{"services": [{"name": "OT", "freq": {"times": 2, "per": "week"}, "length": 30, "lengthUnit": "minutes", "dates": {"start": "3/4/2026", "end": "3/3/2027"}}]}"#,
      "# Services\n| Name | Frequency | Length | Dates |\n| OT | 2 per week | 30 minutes | 3/4/2026 to 3/3/2027 |"
    ),
    (
      #"{"scores": [{"scale": "Reading", "ci": {"level": 90, "low": 77, "high": 85}}, {"scale": "Math", "ci": null}]}"#,
      "# Scores\n| Scale | Ci |\n| Reading | 77-85 (90) |\n| Math |  |"
    ),
    (
      #"{"tests": [{"name": "A", "marks": {"reading": 3, "math": 4}}]}"#,
      "# Tests\n| Name | Marks |\n| A | Reading 3, Math 4 |"
    ),
    // fields that a form builder names by their labels
    (
      #"{"forms": [{"sectionTitle": "Goals", "fields": [{"label": "Area", "type": "text", "value": "Math"}, {"label": "Ways", "type": "boxes", "value": [{"option": "Tests", "checked": true}, {"option": "Work", "checked": false}]}]}]}"#,
      "# Forms\n# Goals\nArea: Math\nWays: ☒Tests ☐Work"
    ),
    (
      #"{"team": [["Name", "Role"], ["Ana", "Parent"], ["Bo", ""]]}"#,
      "# Team\n| Name | Role |\n| Ana | Parent |\n| Bo |  |"
    ),
    // names with numbers; a record without values is a blank
    (
      #"{"Goal1Area": "Math", "Goal1Step1Text": "A", "Goal1Step2Text": "B", "Goal2Area": "Art", "Goal3Area": "", "Section504": "no"}"#,
      "# Goals\n| Area | Steps |\n| Math | A B |\n| Art |  |\n#\nSection504: no"
    ),
    (
      #"{"SFVision": "N", "SFBehavior": "Y", "SFHearing": "N", "SFX": "a"}"#,
      "# Special factors\nVision: N\nBehavior: Y\nHearing: N\n#\nSFX: a"
    ),
    // steps beside the goals that they name
    (
      #"{"goals": [{"goalId": 1, "area": "Math"}, {"goalId": 2, "area": "Art"}], "objectives": [{"goalId": 2, "text": "Draws"}]}"#,
      "# Goals\n| Goal id | Area | Objectives |\n| 1 | Math |  |\n| 2 | Art | Draws |"
    ),
    // one and none as answers
    (#"{"isDraft": 1, "grade": 1}"#, "Is draft: Yes\nGrade: 1"),
    (
      #"{"factors": {"behavior": "0", "vision": "0", "hearing": "1"}}"#,
      "# Factors\nBehavior: No\nVision: No\nHearing: Yes"
    ),
    // scores and those of their parts
    (
      #"{"indexes": [{"name": "Verbal", "standardScore": 89, "subtests": [{"name": "Vocabulary", "scaledScore": 7}]}, {"name": "Speed", "standardScore": 75, "subtests": []}]}"#,
      "# Indexes\n| Name | Standard score | Scaled score |\n| Verbal | 89 |  |\n| Vocabulary |  | 7 |\n| Speed | 75 |  |"
    ),
    // what an editor left in a text
    (
      #"{"needs": "<p>Ana <b>adds</b> &amp; reads.</p><p>She has 3 < 4 marks.</p>"}"#,
      "Needs: Ana adds & reads.\nShe has 3 < 4 marks."
    ),
  ]) func isSetOut(data: String, prose: String) throws {
    #expect(Self.text(of: try Self.prose(data)) == prose)
  }

  @Test(arguments: [
    ("<E><Goals><Goal><Area>Math</Area></Goal></Goals></E>", "# E\n# Goals\n| Area |\n| Math |"),
    (
      "<E><Team><Member role='Parent'>Ana</Member><Member role='LEA'>Bo</Member></Team></E>",
      "# E\n# Team\n| Role | Member |\n| Parent | Ana |\n| LEA | Bo |"
    ),
    ("<E><Disability rank='primary'>Autism</Disability></E>", "# E\nDisability: Autism\nRank: primary"),
    (
      "<E><ESY decision='Yes'>After the long break she needed seven weeks to get back to her reading.</ESY></E>",
      "# E\n# ESY\nDecision: Yes\nAfter the long break she needed seven weeks to get back to her reading."
    ),
    (
      "<E><A>1</A><Line><Place code='O'>Room 4</Place></Line><Line><Place code='I'>Class</Place></Line></E>",
      "# E\nA: 1\n# Lines\n| Place |\n| Room 4 (O) |\n| Class (I) |"
    ),
    (
      "<E><A>1</A><Help chosen='true'>Breaks</Help><Help chosen='false'>Scribe</Help></E>",
      "# E\nA: 1\n# Helps\n| Chosen | Help |\n| Yes | Breaks |\n| No | Scribe |"
    ),
    (
      "<E><Set name='GOALS'><Row><Column name='GOAL_ID'>7</Column><Column name='AREA'>Math</Column></Row></Set>"
        + "<Set name='TEAM'><Row><Column name='MEMBER_NM'>Ana</Column><Column name='ROLE'/></Row></Set></E>",
      "# E\n# Goals\nGoal id: 7\nArea: Math\n# Team\nMember name: Ana\nRole:"
    ),
    (
      "<E><Codes><SettingCode code='A'>Class</SettingCode><SettingCode code='B'>Room 4</SettingCode></Codes>"
        + "<Help settingCode='B'>OT</Help></E>",
      "# E\n# Codes\n| Code | Setting code |\n| A | Class |\n| B | Room 4 |\nHelp: OT\nSetting code: Room 4"
    ),
    ("<E><Length unit='minutes'>40</Length></E>", "# E\nLength: 40 minutes"),
    (
      "<E><Need>Reading</Need><Need>Math</Need><Grade>4</Grade></E>",
      "# E\n# Needs\n- Reading\n- Math\n#\nGrade: 4"
    ),
    ("<E><Name>Ana</Name></E>", "# E\nName: Ana"),
    (
      "<E><Plan><Needs><Need>Math</Need><Need>Art</Need></Needs><Stage>Draft</Stage></Plan></E>",
      "# E\n# Plan\n# Needs\n- Math\n- Art\n#\nStage: Draft"
    ),
  ]) func elementsAreSetOut(data: String, prose: String) throws {
    let tree = try DataCoverageTests.read("a.xml", Array(data.utf8))
    #expect(Self.text(of: DataProse.of(tree).blocks) == prose)
  }

  @Test(arguments: DataCoverageTests.samples) func everyByteIsStillTextOrMarkup(name: String, text: String)
    throws
  {
    let bytes = Array(text.utf8)
    let tree = DataProse.of(try DataCoverageTests.read(name, bytes))
    let leaves = tree.blocks.flatMap(\.leafTexts).flatMap(\.spans)
    let covered = (leaves + tree.markup).merged
    for offset in bytes.indices where bytes[offset] > 0x20 {
      #expect(covered.contains { $0.start <= offset && offset < $0.end }, "\(offset)")
    }
    for span in leaves { #expect(span.intersecting(tree.markup.merged).isEmpty, "\(span)") }
  }

  /// As many columns as records would be a table of their product.
  @Test func recordsWithNamesOfTheirOwnAreNoTable() throws {
    let records = (0..<3_000).map { #"{"name\#($0)": "a"}"# }.joined(separator: ",")
    let blocks = try Self.prose(#"{"list": [\#(records)]}"#)
    #expect(!blocks.contains { $0.kind == .table })
    #expect(blocks.count(where: { $0.kind == .paragraph }) == 3_000)
  }

  @Test func proseStaysAsItIs() throws {
    let tree = try DataCoverageTests.read("a.md", Array("# IEP\n".utf8))
    #expect(DataProse.of(tree).blocks == tree.blocks)
  }

  private static func prose(_ data: String) throws -> [SourceBlock] {
    DataProse.of(try DataCoverageTests.read("a.json", Array(data.utf8))).blocks
  }

  /// Blocks as Markdown would write them.
  private static func text(of blocks: [SourceBlock]) -> String {
    blocks.map { block in
      switch block.kind {
      case .heading: block.text.isEmpty ? "#" : "# \(block.text.string)"
      case .rule: "---"
      case .list: block.children.map { "- " + $0.leafTexts.whole.string }.joined(separator: "\n")
      case .table:
        block.children.map { "| " + $0.children.map(\.text.string).joined(separator: " | ") + " |" }
          .joined(separator: "\n")
      default: block.lines.map(\.string).joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }
}
