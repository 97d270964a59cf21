import Foundation
import IEPModel
import PlainIEP
import TestSupport
import Testing

/// A draft says the same as a page as it does in Markdown. `Tests/Pages` holds pages that pandoc made of the samples:
/// `pandoc -f gfm+hard_line_breaks -t html --wrap=preserve`, without the style sheet.
@Suite struct HTMLAgreementTests {
  static let drafts = Sample.all.filter { sample in
    let page = Sample.packageFolder.appending(path: "Tests/Pages/\(sample.name).html")
    return sample.draft.pathExtension == "md" && FileManager.default.fileExists(atPath: page.path())
  }

  @Test func thereArePages() { #expect(Self.drafts.count >= 7) }

  @Test(arguments: drafts) func aPageReadsAsItsMarkdownDoes(sample: Sample) throws {
    let engine = try Engine()
    let file = Sample.packageFolder.appending(path: "Tests/Pages/\(sample.name).html")
    let page = SourceText(name: "draft.html", bytes: Array(try Data(contentsOf: file)))
    let markdown = try Self.members(engine, sample.source)
    let html = try Self.members(engine, page)
    for name in ["goals", "services", "accommodations", "dates", "student"] {
      let (old, new) = (markdown[name] ?? [], html[name] ?? [])
      let first = zip(old, new).first { $0.0 != $0.1 }
      #expect(old == new, "\(name): \(first.map { "\($0.0) is \($0.1)" } ?? "a line more or less")")
    }
  }

  /// The members of a draft's JSON as lines, without places.
  private static func members(_ engine: Engine, _ source: SourceText) throws -> [String: [String]] {
    let json = Data(engine.draftJSON(try engine.read(source)))
    let object = try JSONSerialization.jsonObject(with: json) as? [String: Any] ?? [:]
    return try object.mapValues { value in
      let bare = withoutPlaces(["value": value])
      let text = try JSONSerialization.data(withJSONObject: bare, options: [.sortedKeys, .prettyPrinted])
      return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  private static func withoutPlaces(_ value: Any) -> Any {
    if let object = value as? [String: Any] {
      let places: Set<String> = ["span", "spans", "parts", "start", "end", "place", "places"]
      return object.filter { !places.contains($0.key) || $0.value is String }.mapValues(withoutPlaces)
    }
    if let list = value as? [Any] { return list.map(withoutPlaces) }
    return value
  }
}
