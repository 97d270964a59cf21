import Foundation
import Testing

/// One phrase, or a stream of them.
@Suite struct ExplainTests {
  @Test func eachLineGivesOneObjectInOrder() throws {
    let lines = [
      "OT 2x30/wk pull-out", "Speech 60 min biweekly", "", "Counseling as needed", "\"odd\" \\ \u{1F600}",
    ]
    let run = try Command.run(
      ["explain", "--as", "service", "--format", "json"], input: lines.joined(separator: "\n") + "\n")
    let objects = try Self.objects(run.output)
    #expect(run.code == 0 && objects.count == lines.count)
    #expect(
      objects[0]["plain"] as? String
        == "How much: 2 times a week, 30 minutes each time. That is 60 minutes a week (2 × 30). Where: pull-out."
    )
    #expect(objects[0]["vague"] as? [String] == [] && objects[0]["name"] as? String == "OT")
    #expect(objects[1]["ambiguous"] as? Bool == true && (objects[1]["amounts"] as? [Any])?.count == 2)
    #expect(objects[2]["plain"] as? String == "")
    #expect(objects[3]["vague"] as? [String] == ["noAmount", "noFrequency", "noLocation", "asNeeded"])
    #expect(objects[3]["name"] as? String == "Counseling")
    #expect(objects[4]["plain"] is String)
  }

  static let cases: [(kind: String, text: String, expected: String)] = [
    (
      "goal", "Ana will improve reading.",
      #""vague": ["noCriterion", "noMethod", "noCondition", "unmeasurableVerb"]"#
    ),
    ("goal", "By May 2026, Ana will read 95 WCPM.", #""by": "2026-05""#),
    ("date", "Oct. 3rd, 2025", #"{"date": "2025-10-03", "plain": "October 3, 2025"}"#),
    ("date", "November 31, 2025", #"{"date": null, "plain": "November 31, 2025"}"#),
    ("date", "10/1/2025 to 10/2/2025", #"{"date": null,"#),
    ("accommodation", "Extended time on tests", #""vague": ["noAmount"]"#),
    ("accommodation", "Extended time (1.5x)", #""vague": []"#),
    ("accommodation", "Breaks as needed", #""vague": ["asNeeded"]"#),
    ("accommodation", "Modified curriculum", #""isModification": true"#),
    ("score", "standard score 85, percentile 16", #""kind": "standardScore", "value": 85"#),
    ("score", "80% correct", #"{"scores": []"#),
    ("text", "The LRE is discussed.", #""origin": "reworded", "words": [{"term": "LRE""#),
  ]

  @Test(arguments: cases) func aPhraseIsTheObjectOfTheContract(kind: String, text: String, expected: String)
    throws
  {
    let run = try Command.run(["explain", "--as", kind, "--format", "json", text])
    #expect(run.code == 0 && run.output.contains(expected), "\(run.output)")
    #expect(try Self.objects(run.output).count == 1)
  }

  @Test func wordsArePrintedForPeople() throws {
    let run = try Command.run(["explain", "--as", "date", "Oct.", "3,", "2025"])
    #expect(run.output == "October 3, 2025\n" && run.errors.isEmpty)
  }

  @Test func wrongUseAndBadBytesAreSaid() throws {
    #expect(try Command.run(["explain", "text"]).code == 64)
    #expect(try Command.run(["explain", "--as", "poem", "text"]).code == 64)
    #expect(try Command.run(["explain", "--as", "text"], input: "").output.isEmpty)
  }

  static func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}
