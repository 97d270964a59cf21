/// Drafts as data with one thing wrong, or changed without harm: the same for the same seed.
struct Mutation {
  private var random: SeededNumbers

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  /// Members that the program makes anew and does not look at.
  private static let unread: Set<String> = ["span", "parts", "source", "unread"]

  /// A draft with one change somewhere, and what was done.
  mutating func change(_ draft: JSONValue) -> (draft: JSONValue, what: String) {
    let places = Self.places(draft, [])
    let place = places[random.below(places.count)]
    var what = ""
    let changed = Self.replace(draft, place[...]) { value in
      let (new, name) = self.change(one: value)
      what = name
      return new
    }
    return (changed, "\(place.joined(separator: ".")): \(what)")
  }

  private mutating func change(one value: JSONValue) -> (JSONValue, String) {
    switch value {
    case .object(var members) where random.below(3) > 0:
      let names = members.keys.filter { !Self.unread.contains($0) }.sorted()
      if !names.isEmpty, random.below(2) == 0 {
        let name = names[random.below(names.count)]
        members[name] = nil
        return (.object(members), "\(name) is taken out")
      }
      let name = names.first.map { "\($0)s" } ?? "other"
      members[name] = .string("words")
      return (.object(members), "\(name) is put in")
    case .string where random.below(2) == 0: return (.string("nonsense"), "other words")
    case .number where random.below(2) == 0:
      let number = [-5, 1.5, 99_999, 100_001, 0, 101][random.below(6)]
      return (.number(number), "the number \(number)")
    default:
      let other = Self.others[random.below(Self.others.count)]
      return (other, "replaced by \(other)")
    }
  }

  private static let others: [JSONValue] = [
    .null, .bool(true), .number(7), .string("words"), .array([]), .object([:]), .array([.null]),
  ]

  private static func places(_ value: JSONValue, _ path: [String]) -> [[String]] {
    switch value {
    case .object(let members):
      [path]
        + members.filter { !unread.contains($0.key) }.sorted { $0.key < $1.key }.flatMap {
          places($0.value, path + [$0.key])
        }
    case .array(let list): [path] + list.enumerated().flatMap { places($1, path + [String($0)]) }
    default: [path]
    }
  }

  private static func replace(
    _ value: JSONValue, _ path: ArraySlice<String>, _ change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    guard let step = path.first else { return change(value) }
    switch value {
    case .object(var members):
      members[step] = members[step].map { replace($0, path.dropFirst(), change) }
      return .object(members)
    case .array(var list):
      guard let index = Int(step) else { return value }
      list[index] = replace(list[index], path.dropFirst(), change)
      return .array(list)
    default: return value
    }
  }
}

/// Numbers that are the same for the same seed (xorshift).
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 16) % max(1, count)
  }
}
