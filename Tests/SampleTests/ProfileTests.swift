import Foundation
import PlainIEP
import TestSupport
import Testing

/// `Docs/MarkdownProfile.md` says how drafts are written and read: every row of its tables, its order and its example.
@Suite struct ProfileTests {
  static let engine = Result { try Engine() }
  static let profile = Result { try Profile() }

  static func read(_ markdown: String) throws -> JSONValue {
    let engine = try engine.get()
    let reading = try engine.read(SourceText(name: "draft.md", bytes: Array(markdown.utf8)))
    return try JSONValue.read(engine.draftJSON(reading))
  }

  @Test func everyRowIsReadAsItSays() throws {
    let rows = try Self.profile.get().rows
    #expect(rows.count > 120)
    for row in rows {
      let draft = try Self.read(row.draft)
      let wanted = try JSONValue.read(Array(row.json.utf8))
      let found = row.path == "." ? draft : draft.at(row.path) ?? .null
      #expect(found.covers(wanted), "\(row.draft)\n\(row.path) is not \(row.json) but \(found)")
    }
  }

  @Test func thePartsStandInTheOrderOfTheOfficialDraft() throws {
    let engine = try Self.engine.get()
    let profile = try Self.profile.get()
    let kinds = profile.parts.map(\.kind)
    // A draft with every part that the table lists, in another order.
    let sections = kinds.reversed().map { "{\"kind\": \"\($0)\", \"text\": \"Words of this part.\"}" }
    let data = "{\"kind\": \"letter\", \"sections\": [\(sections.joined(separator: ", "))]}"
    let reading = try engine.read(SourceText(name: "draft.json", bytes: Array(data.utf8)))
    let lines = String(decoding: try engine.official(reading, as: .markdown), as: UTF8.self)
      .split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    #expect(lines.filter { profile.parts.map(\.heading).contains($0) } == profile.parts.map(\.heading))
    for (heading, kind) in profile.parts {
      let draft = try Self.read("# IEP\n\n## \(heading)\n\nWords of this part.\n")
      #expect(draft["sections"]?.list?.contains { $0["kind"]?.text == kind } ?? false, "\(heading)")
    }
  }

  /// The first name in each list that the official draft writes from is in the profile.
  @Test func everyLabelAndColumnIsNamed() throws {
    let text = try Self.profile.get().text
    let unused: Set<String> = [
      "dates.range", "goal.name", "goal.methodAndSchedule", "goal.other", "services.start", "services.end",
      "placement.percentOutside", "transportation", "progress", "esy", "student.disability", "goal.label",
      "goal.area", "accommodation.text", "accommodation.other", "goal.objective", "document.kind",
      "student.firstName", "student.lastName", "goal.methodCodes", "goal.scheduleCodes", "other.head",
    ]
    for file in ["labels", "columns"] {
      for (fact, name) in try Self.firstNames(file) where !unused.contains(fact) {
        #expect(text.contains(name), "\(fact): \(name)")
      }
    }
  }

  private static func firstNames(_ file: String) throws -> [(fact: String, name: String)] {
    let path = Sample.packageFolder.appending(path: "Glossary/en/forms/\(file).txt")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    return zip(lines, lines.dropFirst()).filter { $0.0.hasPrefix("[") }.map {
      (String($0.0.dropFirst().dropLast()), String($0.1))
    }
  }

  @Test func theExampleIsTheOfficialDraftOfASampleAndReadsBackAsItsData() throws {
    let engine = try Self.engine.get()
    let sample = try #require(Sample.all.first { $0.name == "json-wa-grade2" })
    let first = try engine.read(sample.source)
    let example = try #require(Self.profile.get().example)
    #expect(example == String(decoding: try engine.official(first, as: .markdown), as: UTF8.self))
    let second = try engine.read(SourceText(name: "draft.md", bytes: Array(example.utf8)))
    var data = try #require(try RoundTripTests.values(engine, first) as? [String: Any])
    var read = try #require(try RoundTripTests.values(engine, second) as? [String: Any])
    // Sentences are read for scores too, which data gives as words alone: none of the data's may be missing.
    let (known, found) = (data.removeValue(forKey: "scores"), read.removeValue(forKey: "scores"))
    let scores = try #require(known as? [[String: Any]])
    for score in scores {
      #expect(
        (found as? [[String: Any]])?.contains { Difference.first(score, $0) == nil } ?? false, "\(score)")
    }
    #expect(scores.count == 3)
    let difference = Difference.first(data, read)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// What the official draft writes for a criterion of each kind reads back as the same criterion.
  @Test(arguments: Criterion.Kind.allCases) func aCriterionOfEachKindReadsBack(kind: Criterion.Kind) throws {
    let engine = try Self.engine.get()
    let rest =
      switch kind {
      case .percent: #""value": 80, "unit": "accuracy""#
      case .ratio: #""value": 4, "of": 5, "unit": "problems""#
      case .count: #""value": 3, "unit": "sentences""#
      case .rate: #""value": 95, "unit": "words correct per minute""#
      case .duration: #""value": 10, "unit": "minutes""#
      case .latency: #""value": 2, "unit": "minutes", "comparison": "atMost""#
      case .score: #""value": 75"#
      case .level: #""value": 3, "unit": "level""#
      case .rubric: #""value": 3, "of": 4, "unit": "points""#
      case .maximum: #""value": 2, "unit": "errors", "comparison": "atMost""#
      }
    let criterion = "{\"kind\": \"\(kind.rawValue)\", \(rest)}"
    let data =
      #"{"goals": [{"label": "Goal 1", "text": "She will do better in class.", "behavior": "do better", "#
      + #""criteria": [\#(criterion)]}]}"#
    let first = try engine.read(SourceText(name: "draft.json", bytes: Array(data.utf8)))
    let markdown = try engine.official(first, as: .markdown)
    let second = try engine.read(SourceText(name: "draft.md", bytes: markdown))
    #expect(
      try JSONValue.read(engine.draftJSON(first)).at("goals[0].criteria")
        == JSONValue.read(engine.draftJSON(second)).at("goals[0].criteria"),
      "\(String(decoding: markdown, as: UTF8.self))")
  }

  /// An empty draft to fill in says that it is a draft of an IEP, and nothing else.
  @Test func theBlankDraftSaysNothing() throws {
    let engine = try Self.engine.get()
    let blank = String(decoding: try engine.official(engine.blankDraft, as: .markdown), as: UTF8.self)
    let draft = try Self.read(blank)
    for (name, value) in draft.members ?? [:]
    where !["schema", "source", "kind", "status", "sections", "parts", "unread"].contains(name) {
      #expect(!Self.saysSomething(value), "\(name): \(value)")
    }
    let said = (draft["sections"]?.list ?? []).compactMap { $0["text"]?.text }
    #expect(said == ["DRAFT"])
    let reading = try engine.read(SourceText(name: "draft.md", bytes: Array(blank.utf8)))
    for part in engine.summarize(reading).parts where part.kind != .cover && part.kind != .studentInfo {
      // What is the same in every summary says nothing of this one.
      let own = part.statements.filter { $0.origin != .template || $0.rule == "part.empty" }
      let isGuide = own.isEmpty && !part.statements.isEmpty
      #expect(isGuide || own.map(\.rule) == ["part.empty"], "\(part.title)")
    }
  }

  private static func saysSomething(_ value: JSONValue) -> Bool {
    switch value {
    case .null: false
    case .array(let list): list.contains(where: saysSomething)
    case .object(let members): members.values.contains(where: saysSomething)
    case .bool, .number, .string: true
    }
  }
}

/// The profile, taken apart.
struct Profile {
  struct Row {
    var draft: String
    var path: String
    var json: String
  }

  let text: String
  private(set) var rows: [Row] = []
  private(set) var parts: [(heading: String, kind: String)] = []
  /// The last block of Markdown.
  private(set) var example: String?

  init() throws {
    text = try String(
      contentsOf: Sample.packageFolder.appending(path: "Docs/MarkdownProfile.md"), encoding: .utf8)
    var frame: [Substring]?
    var isOpen = false
    var path: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isOpen.toggle()
        if isOpen { frame = [] } else { path = nil }
      } else if isOpen {
        frame?.append(line)
      } else if line.hasPrefix("|") {
        try take(cells: Self.cells(line), frame, &path)
      } else if path != nil {
        path = nil
      }
    }
    example = frame.map { $0.joined(separator: "\n") + "\n" }
  }

  private mutating func take(cells: [String], _ frame: [Substring]?, _ path: inout String?) throws {
    if cells.first == "write" || cells.first == "heading" { return path = cells[2] }
    guard let path, cells.count == 3, cells[0] != "---" else { return }
    if path == "read" { return parts.append((cells[0], cells[1])) }
    let notation = Self.code(cells[0]).replacing("⏎", with: "\n")
    let frame = (frame ?? []).joined(separator: "\n")
    rows.append(
      Row(draft: frame.replacing("…", with: notation) + "\n", path: path, json: Self.code(cells[2])))
  }

  private static func code(_ cell: String) -> String { cell.trimmingCharacters(in: ["`"]) }

  /// The cells of a row; a bar with a backslash before it is part of its cell, and so is a backslash written twice.
  private static func cells(_ line: Substring) -> [String] {
    let marked = line.replacing("\\|", with: "\u{1}").replacing("\\\\", with: "\\")
    return marked.split(separator: "|").map {
      $0.replacing("\u{1}", with: "|").trimmingCharacters(in: .whitespaces)
    }
    .filter { !$0.isEmpty }
  }
}
