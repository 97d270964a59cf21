import Foundation

/// JSON Schema 2020-12, as far as `Docs/*.schema.json` use it. A keyword that is not known here is a fault: what is not
/// checked must not look as if it were.
struct SchemaValidator {
  let root: JSONValue

  /// What is wrong with a value, each with its path; empty where nothing is.
  func faults(of value: JSONValue) -> [String] { faults(value, root, "$") }

  /// A schema with its references followed, its own words put over those that it refers to.
  func resolved(_ schema: JSONValue) -> JSONValue {
    guard let name = schema["$ref"]?.text?.split(separator: "/").last,
      let target = root["$defs"]?[String(name)]
    else { return schema }
    return resolved(target)
  }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard let keywords = schema.members else { return ["\(path): a schema must be an object"] }
    var faults: [String] = []
    for (keyword, rule) in keywords.sorted(by: { $0.key < $1.key }) {
      faults += check(value, keyword, rule, keywords, path)
    }
    return faults
  }

  private func check(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ keywords: [String: JSONValue], _ path: String
  ) -> [String] {
    func unless(_ holds: Bool, _ what: String) -> [String] { holds ? [] : ["\(path): \(what)"] }
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description", "readOnly", "then": return []
    case "$ref":
      let target = resolved(.object(["$ref": rule]))
      return target["$ref"] == nil ? faults(value, target, path) : ["\(path): \(rule) leads nowhere"]
    case "type":
      let names = rule.list?.compactMap(\.text) ?? [rule.text ?? ""]
      return unless(names.contains { Self.isOf(value, $0) }, "is not of type \(names)")
    case "enum": return unless(rule.list?.contains(value) ?? false, "is none of the values")
    case "const": return unless(value == rule, "is not the value")
    case "pattern":
      guard let text = value.text else { return [] }
      let found = text.range(of: rule.text ?? "", options: .regularExpression) != nil
      return unless(found, "does not fit the pattern")
    case "minLength": return unless((value.text?.count ?? .max) >= Int(rule.double ?? 0), "is too short")
    case "minimum": return unless((value.double ?? .infinity) >= rule.double ?? 0, "is too small")
    case "maximum": return unless((value.double ?? -.infinity) <= rule.double ?? 0, "is too large")
    case "minProperties":
      return unless((value.members?.count ?? .max) >= Int(rule.double ?? 0), "has too few members")
    case "minItems": return unless((value.list?.count ?? .max) >= Int(rule.double ?? 0), "has too few")
    case "maxItems": return unless((value.list?.count ?? 0) <= Int(rule.double ?? 0), "has too many")
    case "required":
      guard let members = value.members else { return [] }
      return (rule.list ?? []).compactMap(\.text).filter { members[$0] == nil }.map {
        "\(path).\($0): is missing"
      }
    case "properties":
      return (value.members ?? [:]).flatMap { name, member in
        rule[name].map { faults(member, $0, "\(path).\(name)") } ?? []
      }
    case "additionalProperties":
      return (value.members ?? [:]).flatMap { name, member -> [String] in
        if keywords["properties"]?[name] != nil { return [] }
        return rule == .bool(false)
          ? ["\(path).\(name): is not known"] : faults(member, rule, "\(path).\(name)")
      }
    case "items":
      return (value.list ?? []).enumerated().flatMap { faults($1, rule, "\(path)[\($0)]") }
    case "anyOf":
      let all = (rule.list ?? []).map { faults(value, $0, path) }
      return all.contains(where: \.isEmpty) ? [] : all.min { $0.count < $1.count } ?? []
    case "if":
      guard faults(value, rule, path).isEmpty else { return [] }
      return keywords["then"].map { faults(value, $0, path) } ?? []
    default: return ["\(path): the keyword \(keyword) is not checked"]
    }
  }

  private static func isOf(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
      (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
