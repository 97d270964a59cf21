import IEPModel

/// The members of a mapping, taken one by one; it notes what is missing, misshapen or left over.
struct CheckedMap {
  private(set) var problems: [GlossaryProblem] = []
  private let offset: Int
  private var members: [String: DataNode] = [:]

  init(_ nodes: [DataNode], at offset: Int) {
    self.offset = offset
    for node in nodes {
      let key = node.name?.string ?? ""
      if members[key] == nil {
        members[key] = node
      } else {
        problems.append(GlossaryProblem(.repeated(key: key), at: node.place))
      }
    }
  }

  /// A value that must be there.
  mutating func text(_ key: String) -> String? {
    guard members[key] != nil else {
      problems.append(GlossaryProblem(.missing(key: key), at: offset))
      return nil
    }
    return take(key, nullIsAbsent: false)
  }

  /// A value that may be absent or null.
  mutating func optionalText(_ key: String) -> String? { take(key, nullIsAbsent: true) }

  mutating func optionalNumber(_ key: String) -> Int? {
    let node = members[key]
    guard let text = take(key, nullIsAbsent: true) else { return nil }
    guard let number = Int(text), number >= 0 else {
      problems.append(GlossaryProblem(.wrongType(key: key), at: node?.place ?? offset))
      return nil
    }
    return number
  }

  /// A list that must be there.
  mutating func nodes(_ key: String) -> [DataNode]? {
    guard let node = members.removeValue(forKey: key) else {
      problems.append(GlossaryProblem(.missing(key: key), at: offset))
      return nil
    }
    guard case .list(let nodes) = node.value else {
      problems.append(GlossaryProblem(.wrongType(key: key), at: node.place))
      return nil
    }
    return nodes
  }

  /// A value that an entry is still one without, though it ought to be there: noted, and empty.
  mutating func expectedText(_ key: String) -> String { text(key) ?? "" }

  /// A list of texts that may be absent or null, each with the place it stands at.
  mutating func texts(_ key: String) -> [PlacedText] {
    guard let node = members.removeValue(forKey: key) else { return [] }
    switch node.value {
    case .scalar(_, .null): return []
    case .list(let nodes):
      return nodes.compactMap { node in text(of: node, key).map { PlacedText(text: $0, offset: node.place) } }
    case .scalar, .map:
      problems.append(GlossaryProblem(.wrongType(key: key), at: node.place))
      return []
    }
  }

  func place(of key: String) -> Int { members[key]?.place ?? offset }

  /// Notes the keys that nobody asked for.
  mutating func finish() {
    for (key, node) in members { problems.append(GlossaryProblem(.unknown(key: key), at: node.place)) }
    members = [:]
    problems.sort { $0.offset < $1.offset }
  }

  private mutating func take(_ key: String, nullIsAbsent: Bool) -> String? {
    guard let node = members.removeValue(forKey: key) else { return nil }
    if nullIsAbsent, case .scalar(_, .null) = node.value { return nil }
    return text(of: node, key)
  }

  /// The words of a scalar, whatever YAML takes them for: `acronym: NO` is no truth value and `504` no sum.
  private mutating func text(of node: DataNode, _ key: String) -> String? {
    switch node.value {
    case .scalar(_, .null):
      problems.append(GlossaryProblem(.empty(key: key), at: node.place))
      return nil
    case .scalar(let text, _):
      let words = text.trimmed.string
      if words.allSatisfy(\.isWhitespace) {
        problems.append(GlossaryProblem(.empty(key: key), at: node.place))
        return nil
      }
      return words
    case .list, .map:
      problems.append(GlossaryProblem(.wrongType(key: key), at: node.place))
      return nil
    }
  }
}

extension DataNode {
  /// Where a person would look for it: at its key, or at the value of a list member.
  fileprivate var place: Int { name?.spans.first?.start ?? span.start }
}
