import Foundation

/// A JSON value that tells true from 1, for tests.
enum JSONValue: Hashable, Codable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .bool(let bool): try value.encode(bool)
    case .number(let number): try value.encode(number)
    case .string(let string): try value.encode(string)
    case .array(let array): try value.encode(array)
    case .object(let object): try value.encode(object)
    }
  }

  static func read(_ bytes: [UInt8]) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return Array(try encoder.encode(self))
    }
  }

  var members: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
  var list: [JSONValue]? { if case .array(let list) = self { list } else { nil } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var double: Double? { if case .number(let number) = self { number } else { nil } }

  subscript(_ name: String) -> JSONValue? { members?[name] }

  /// The value at `goals[0].baseline`; nil where nothing stands there.
  func at(_ path: String) -> JSONValue? {
    path.split { $0 == "." || $0 == "[" }.reduce(Optional(self)) { value, step in
      if step.hasSuffix("]") {
        guard let index = Int(step.dropLast()), let list = value?.list, list.indices.contains(index) else {
          return nil
        }
        return list[index]
      }
      return value?[String(step)]
    }
  }

  /// Whether it holds all that another value holds: of an object, the members that the other names.
  func covers(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let own), .object(let wanted)):
      wanted.allSatisfy { own[$0.key]?.covers($0.value) ?? ($0.value == .null) }
    case (.array(let own), .array(let wanted)):
      own.count == wanted.count && zip(own, wanted).allSatisfy { $0.covers($1) }
    default: self == other
    }
  }
}
