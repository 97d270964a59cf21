import Foundation
import IEPModel
import PlainIEP
import TestSupport
import Testing

/// `Docs/draft.schema.json` and `Docs/summary.schema.json` say what the program takes and writes, no more and no less.
@Suite struct SchemaTests {
  static let engine = Result { try Engine() }

  static func schema(_ name: String) throws -> SchemaValidator {
    let file = Sample.packageFolder.appending(path: "Docs/\(name).schema.json")
    return SchemaValidator(root: try JSONValue.read(Array(try Data(contentsOf: file))))
  }

  @Test(arguments: Sample.all) func aSamplesJSONFitsTheSchemas(sample: Sample) throws {
    let engine = try Self.engine.get()
    for reading in try engine.readAll(sample.source) {
      let draft = try JSONValue.read(engine.draftJSON(reading))
      #expect(try Self.schema("draft").faults(of: draft) == [])
      let summary = try engine.render(engine.summarize(reading), of: reading, as: .json)
      #expect(try Self.schema("summary").faults(of: JSONValue.read(summary)) == [])
    }
  }

  @Test func generatedDraftsAndWhatIsReadOfThemFit() throws {
    let engine = try Self.engine.get()
    let schema = try Self.schema("draft")
    for seed in 0..<300 {
      let data = try RoundTripTests.data(seed)
      #expect(schema.faults(of: try JSONValue.read(data)) == [], "seed \(seed)")
      let reading = try engine.read(SourceText(name: "draft.json", bytes: data))
      #expect(schema.faults(of: try JSONValue.read(engine.draftJSON(reading))) == [], "seed \(seed), read")
    }
  }

  /// A draft with one change is read where the schema takes it, and refused where the schema refuses it.
  @Test func theSchemaAndTheReaderTakeTheSameDrafts() throws {
    let engine = try Self.engine.get()
    let schema = try Self.schema("draft")
    var drafts = try Sample.all.filter { $0.draft.pathExtension == "json" }.map {
      try JSONValue.read(try $0.source.bytes)
    }
    // The export of another program is read by its words.
    drafts.removeAll { !schema.faults(of: $0).isEmpty }
    drafts += try (0..<30).map { try JSONValue.read(RoundTripTests.data($0)) }
    var mutation = Mutation(seed: 20)
    var counts = (taken: 0, refused: 0)
    for index in 0..<1_500 {
      let (draft, what) = mutation.change(drafts[index % drafts.count])
      let faults = schema.faults(of: draft)
      var refusal: String?
      do throws(ReadFailure) {
        _ = try engine.read(SourceText(name: "draft.json", bytes: (try? draft.bytes) ?? []))
      } catch {
        refusal = "\(error)"
      }
      #expect(faults.isEmpty == (refusal == nil), "\(what): \(faults) but \(refusal ?? "read")")
      if refusal == nil { counts.taken += 1 } else { counts.refused += 1 }
    }
    #expect(counts.taken > 200 && counts.refused > 400, "\(counts)")
  }

  /// Every object of the schema has the names that the reader knows there.
  @Test func theSchemaHasTheNamesThatTheReaderKnows() throws {
    let engine = try Self.engine.get()
    let schema = try Self.schema("draft")
    for (path, definition) in Self.objects {
      let owner = definition.isEmpty ? schema.root : schema.root["$defs"]?[definition]
      let names = try #require(owner?["properties"]?.members?.keys.sorted())
      let text = path.replacing("_", with: "{\"zzzzzzzzzz\": 1}")
      #expect {
        _ = try engine.read(SourceText(name: "draft.json", bytes: Array(text.utf8)))
      } throws: { error in
        guard case .malformed(_, _, let reason)? = error as? ReadFailure,
          let known = reason.range(of: "known are: ")
        else { return false }
        let names2 = reason[known.upperBound...].components(separatedBy: ", ").sorted()
        if names2 != names { Issue.record("\(definition): \(names2) are known, \(names) are listed") }
        return true
      }
    }
    // Every object is here, but for what the reader does not look at and words with their places.
    let listed = Set(Self.objects.map(\.definition))
    let objects = schema.root["$defs"]?.members?.filter { $0.value["properties"] != nil }.keys.sorted() ?? []
    #expect(Set(objects).subtracting(listed) == ["source", "span", "unread"])
  }

  private static let objects: [(path: String, definition: String)] = [
    ("_", ""), (#"{"student": _}"#, "student"), (#"{"student": {"disabilities": [_]}}"#, "disability"),
    (#"{"dates": _}"#, "dates"), (#"{"team": [_]}"#, "member"), (#"{"sections": [_]}"#, "section"),
    (#"{"goals": [{"text": "a", "zzzzzzzzzz": 1}]}"#, "goal"),
    (#"{"goals": [{"text": "a", "timeframe": _}]}"#, "timeframe"),
    (#"{"goals": [{"text": "a", "criteria": [_]}]}"#, "criterion"),
    (#"{"goals": [{"text": "a", "consistency": _}]}"#, "consistency"),
    (#"{"goals": [{"text": "a", "baseline": _}]}"#, "baseline"),
    (#"{"services": [{"name": "a", "zzzzzzzzzz": 1}]}"#, "service"),
    (#"{"services": [{"name": "a", "amounts": [_]}]}"#, "amount"),
    (#"{"services": [{"name": "a", "amounts": [{"per": _}]}]}"#, "period"),
    (#"{"accommodations": [_]}"#, "accommodation"), (#"{"placement": _}"#, "placement"),
    (#"{"extendedSchoolYear": _}"#, "extendedSchoolYear"), (#"{"specialFactors": [_]}"#, "specialFactor"),
    (#"{"progressReports": _}"#, "progressReports"), (#"{"assessments": [_]}"#, "assessment"),
    (#"{"transition": _}"#, "transition"), (#"{"transition": {"goals": [_]}}"#, "postsecondaryGoal"),
    (#"{"notice": _}"#, "notice"), (#"{"notice": {"items": [_]}}"#, "noticeEntry"),
    (#"{"scores": [_]}"#, "score"),
  ]

  @Test func theListsOfTheSchemasAreThoseOfTheProgram() throws {
    func names<Value: CaseIterable & RawRepresentable>(_: Value.Type) -> [String]
    where Value.RawValue == String { Value.allCases.map(\.rawValue) }
    let draft: [String: [String]] = [
      "documentKind": names(DocumentKind.self), "status": names(DraftStatus.self),
      "disabilityCategory": names(DisabilityCategory.self), "disabilityRole": names(Disability.Role.self),
      "sectionKind": names(SectionKind.self), "criterionKind": names(Criterion.Kind.self),
      "comparison": names(Criterion.Comparison.self), "delivery": names(Service.Delivery.self),
      "bound": names(ServiceAmount.Bound.self), "periodUnit": names(ServicePeriod.Unit.self),
      "setting": names(Service.Setting.self), "accommodationCategory": names(Accommodation.Category.self),
      "esyDecision": names(ExtendedSchoolYear.Decision.self), "answer": names(Answer.self),
      "participation": names(Assessment.Participation.self), "noticeItem": names(NoticeItem.Item.self),
      "scoreKind": names(Score.Kind.self), "scoreLimit": names(Score.Limit.self),
      "sourceFormat": names(SourceFormat.self), "unreadReason": names(Unread.Reason.self),
    ]
    try Self.expect(draft, in: "draft")
    let origins: [PlainStatement.Origin] = [.explained, .quoted, .reworded, .template]
    try Self.expect(
      ["partKind": names(SectionKind.self), "origin": origins.map(\.rawValue)], in: "summary")
  }

  private static func expect(_ lists: [String: [String]], in name: String) throws {
    let definitions = try schema(name).root["$defs"]?.members ?? [:]
    let enums = definitions.compactMapValues { $0["enum"]?.list?.compactMap(\.text).sorted() }
    #expect(enums == lists.mapValues { $0.sorted() })
  }

  @Test(arguments: ["draft", "summary"]) func everyMemberIsDescribed(name: String) throws {
    let schema = try Self.schema(name)
    func visit(_ value: JSONValue, _ path: String) {
      for (member, rule) in value["properties"]?.members ?? [:] {
        let words = rule["description"] ?? schema.resolved(rule)["description"]
        // What only narrows a member of an object stands in "anyOf" or "if", not in a definition.
        #expect((words?.text?.count ?? 0) > 8, "\(path).\(member)")
        visit(rule, "\(path).\(member)")
      }
    }
    visit(schema.root, "$")
    for (name, rule) in schema.root["$defs"]?.members ?? [:] {
      #expect(rule["description"] != nil, "\(name)")
      visit(rule, name)
    }
  }
}
