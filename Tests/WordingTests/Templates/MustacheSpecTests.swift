import Foundation
import Testing
import Wording

/// The public Mustache specification, for the parts that this engine has.
@Suite(.enabled(if: MustacheSpec.folder != nil, "set PLAINIEP_SHARED to the folder that holds data/mustache"))
struct MustacheSpecTests {
  @Test(arguments: MustacheSpec.cases)
  func holds(example: MustacheSpec.Case) throws {
    let template = try Template(compiling: example.template, name: example.name)
    let partials = try example.partials.mapValues { try Template(compiling: $0, name: example.name) }
    let page = try template.render(example.data, partials: partials, escaping: .html, strict: false)
    #expect(String(decoding: page, as: UTF8.self) == example.expected)
  }

  @Test func isWhole() {
    #expect(MustacheSpec.cases.count == 136)
  }
}

enum MustacheSpec {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var template: String
    var data: TemplateValue
    var partials: [String: String]
    var expected: String
    var testDescription: String { name }
  }

  /// The shared data, named by the environment or found beside a folder above this file.
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["PLAINIEP_SHARED"].map { URL(filePath: $0) }
    let above = sequence(first: URL(filePath: #filePath)) {
      $0.path == "/" ? nil : $0.deletingLastPathComponent()
    }
    let found = (named.map { [$0] } ?? []) + above.map { $0.appending(path: "shared") }
    return found.lazy.map { $0.appending(path: "data/mustache") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  static let cases: [Case] =
    ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"].flatMap { part in
      guard let url = folder?.appending(path: part + ".json"), let data = try? Data(contentsOf: url),
        let spec = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
        let tests = spec["tests"] as? [[String: Any]]
      else { return [Case]() }
      return tests.map { test in
        Case(
          name: "\(part): \(test["name"] ?? "")", template: test["template"] as? String ?? "",
          data: value(test["data"]), partials: test["partials"] as? [String: String] ?? [:],
          expected: test["expected"] as? String ?? "")
      }
    }

  private static func value(_ json: Any?) -> TemplateValue {
    switch json {
    case let text as String: .text(text)
    case let number as NSNumber: isBool(number) ? .bool(number.boolValue) : .text("\(number)")
    case let list as [Any]: .list(list.map(value))
    case let object as [String: Any]: .object(TemplateFields(object.map { ($0.key, value($0.value)) }))
    default: .bool(false)
    }
  }

  private static func isBool(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
