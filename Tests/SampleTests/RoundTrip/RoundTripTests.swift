import Foundation
import PlainIEP
import TestSupport
import Testing

/// Reading and writing agree: what is written from data reads back as the same data.
@Suite struct RoundTripTests {
  static let engine = Result { try Engine() }

  /// Data → official Markdown → data, and data → its own JSON → data, over 2,000 drafts.
  @Test(arguments: 0..<20) func whatIsWrittenReadsBackAsTheSameData(block: Int) throws {
    let engine = try Self.engine.get()
    for seed in (block * 100)..<(block * 100 + 100) {
      let first = try engine.read(SourceText(name: "draft.json", bytes: try Self.data(seed)))
      let markdown = try engine.official(first, as: .markdown)
      let second = try engine.read(SourceText(name: "draft.md", bytes: markdown))
      let difference = Difference.first(try Self.values(engine, first), try Self.values(engine, second))
      #expect(
        difference == nil, "seed \(seed): \(difference ?? "")\n\(String(decoding: markdown, as: UTF8.self))")
      try expectSame(first, engine, "seed \(seed)")
      if difference != nil { return }
    }
  }

  @Test(arguments: SampleDraft.all) func aSamplesJSONReadsBackAsTheSameData(sample: SampleDraft) throws {
    let engine = try Self.engine.get()
    try expectSame(sample.reading(by: engine), engine, sample.testDescription)
  }

  private func expectSame(_ first: Engine.Reading, _ engine: Engine, _ name: String) throws {
    let second = try engine.read(SourceText(name: "draft.json", bytes: engine.draftJSON(first)))
    let difference = Difference.first(
      try Self.values(engine, first, all: true), try Self.values(engine, second, all: true))
    #expect(difference == nil, "\(name): \(difference ?? "")")
  }

  static func data(_ seed: Int) throws -> [UInt8] {
    var generator = DraftGenerator(seed: UInt64(seed + 1))
    return Array(try JSONSerialization.data(withJSONObject: generator.draft(), options: [.sortedKeys]))
  }

  /// A reading's values without its places. Without `all`, without what the form itself adds: its own headings, and
  /// the words of a row that are made of its cells.
  static func values(_ engine: Engine, _ reading: Engine.Reading, all: Bool = false) throws -> Any {
    let json = try JSONSerialization.jsonObject(with: Data(engine.draftJSON(reading)))
    guard var root = strip(json) as? [String: Any] else { return json }
    root["source"] = nil
    root["unread"] = nil
    if all { return root }
    let sections = (root["sections"] as? [[String: Any]] ?? []).filter { section in
      (section["text"] as? String).map { $0 != "DRAFT" } ?? false
    }
    // Their order is the form's.
    root["sections"] = sections.map { "\($0["kind"] ?? ""): \($0["text"] ?? "")" }.sorted()
    root["services"] = (root["services"] as? [[String: Any]] ?? []).map { service in
      var service = service
      if !((service["text"] as? String)?.contains(" as the team wrote it") ?? false) { service["text"] = nil }
      return service
    }
    return root
  }

  private static func strip(_ value: Any) -> Any {
    if let object = value as? [String: Any] {
      return object.filter { !["span", "parts"].contains($0.key) }.mapValues(strip)
    }
    return (value as? [Any])?.map(strip) ?? value
  }
}

/// The first place where two JSON values differ.
enum Difference {
  static func first(_ left: Any?, _ right: Any?, at path: String = "") -> String? {
    if let left = left as? [String: Any], let right = right as? [String: Any] {
      for key in Set(left.keys).union(right.keys).sorted() {
        if let found = first(left[key] ?? NSNull(), right[key] ?? NSNull(), at: "\(path).\(key)") {
          return found
        }
      }
      return nil
    }
    if let left = left as? [Any], let right = right as? [Any] {
      for index in 0..<max(left.count, right.count) {
        let pair = (
          left.indices.contains(index) ? left[index] : nil, right.indices.contains(index) ? right[index] : nil
        )
        if let found = first(pair.0, pair.1, at: "\(path)[\(index)]") { return found }
      }
      return nil
    }
    let same = (left as? NSObject)?.isEqual(right) ?? (right == nil)
    return same ? nil : "\(path): \(left ?? "nothing") became \(right ?? "nothing")"
  }
}
