import IEPModel

/// One map of a draft as data while its members are read by name. What nobody asked for is unknown, and refused:
/// a misspelt name must not lose a value in silence.
struct DataObject {
  let node: DataNode
  let format: SourceFormat
  /// Where it stands, as in `goals[2].baseline`; empty for the root.
  let path: String
  private var members: [String: DataNode] = [:]
  private var asked: Set<String> = []

  init(_ node: DataNode, path: String, format: SourceFormat) throws(ReadFailure) {
    self.node = node
    self.path = path
    self.format = format
    guard case .map(let members) = node.value else {
      throw fault(node, "names with values are needed here")
    }
    for member in members {
      let name = member.name?.string ?? ""
      if name.isEmpty { throw fault(member, "words stand between the values") }
      if self.members.updateValue(member, forKey: name) != nil {
        throw fault(member.name?.spans.first?.start ?? member.span.start, "the same name stands twice")
      }
    }
  }

  // MARK: members

  /// A member that says something: nil where it is absent, null or empty.
  mutating func member(_ name: String) -> DataNode? {
    asked.insert(name)
    guard let member = members[name] else { return nil }
    if case .scalar(let text, let kind) = member.value, kind == .null || text.isEmpty { return nil }
    return member
  }

  /// From the first to the last value, names left out at both ends.
  var valueSpans: [SourceSpan] { [node.leafSpans.extent].compactMap(\.self) }

  /// Whether a name stands there, be it with null.
  func has(_ name: String) -> Bool { members[name] != nil }

  /// Names that may stand there and say nothing new.
  mutating func skip(_ names: [String]) { asked.formUnion(names) }

  /// Throws for the first name that nobody asked for.
  func end() throws(ReadFailure) {
    guard case .map(let members) = node.value else { return }
    for member in members {
      guard let name = member.name, !asked.contains(name.string) else { continue }
      let at = name.spans.first?.start ?? member.span.start
      let near = asked.filter { NearName.isNear($0, name.string) }.min()
      let hint =
        near.map { "; did you mean \"\($0)\"?" } ?? "; known are: \(asked.sorted().joined(separator: ", "))"
      throw fault(at, "this name is not known here\(hint)")
    }
  }

  // MARK: values

  mutating func words(_ name: String) throws(ReadFailure) -> SpannedText? {
    guard let member = member(name) else { return nil }
    return try words(of: member, name)
  }

  mutating func text(_ name: String) throws(ReadFailure) -> Sourced<String>? {
    try words(name)?.sourced
  }

  /// A number of at most 15 digits that is not below zero, nor above `limit`.
  mutating func number(_ name: String, upTo limit: Decimal = 100_000) throws(ReadFailure) -> Sourced<Decimal>?
  {
    guard let member = member(name) else { return nil }
    guard case .scalar(let text, let kind) = member.value, isNumber(kind),
      !text.bytes.contains(UInt8(ascii: ","))
    else { throw fault(member, name, "a number is needed here") }
    guard let value = Decimal(text.string) else {
      throw fault(
        member, name, "a number is written with digits alone, such as 30 or 1.5, and is not below zero")
    }
    if limit < value { throw fault(member, name, "this number is too large; at most \(limit) can be right") }
    return Sourced(value, text.spans)
  }

  mutating func whole(_ name: String, upTo limit: Decimal = 100_000) throws(ReadFailure) -> Int? {
    guard let number = try number(name, upTo: limit) else { return nil }
    guard let whole = number.value.whole else {
      throw fault(members[name] ?? node, name, "a whole number is needed here")
    }
    return whole
  }

  mutating func flag(_ name: String) throws(ReadFailure) -> Bool? {
    guard let member = member(name) else { return nil }
    if case .scalar(let text, let kind) = member.value, kind == .bool || kind == .untyped {
      switch text.string {
      case "true", "True", "1": return true
      case "false", "False", "0": return false
      default: break
      }
    }
    throw fault(member, name, "true or false is needed here")
  }

  /// A day or month that a calendar has: `2025-10-14` or `2025-10`.
  mutating func date(_ name: String) throws(ReadFailure) -> Sourced<String>? {
    guard let member = member(name) else { return nil }
    let text = try words(of: member, name)
    guard CalendarDay.isISO(text.string) else {
      throw fault(member, name, "a date is written as 2025-10-14, or 2025-10 where there is no day")
    }
    return text.sourced
  }

  /// One of a list of names.
  mutating func choice<Value: RawRepresentable & CaseIterable>(_ name: String, _ type: Value.Type)
    throws(ReadFailure) -> Sourced<Value>? where Value.RawValue == String
  {
    guard let member = member(name) else { return nil }
    let text = try words(of: member, name)
    guard let value = Value(rawValue: text.string) else {
      let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(member, name, "one of these is needed here: \(all)")
    }
    return Sourced(value, text.spans)
  }

  // MARK: parts

  mutating func object(_ name: String) throws(ReadFailure) -> DataObject? {
    guard let member = member(name) else { return nil }
    return try DataObject(member, path: path(to: name), format: format)
  }

  mutating func objects(_ name: String) throws(ReadFailure) -> [DataObject] {
    var result: [DataObject] = []
    for (index, node) in try list(name).enumerated() {
      result.append(try DataObject(node, path: "\(path(to: name))[\(index)]", format: format))
    }
    return result
  }

  /// A list of texts, each alone or as `{"text": …}`.
  mutating func texts(_ name: String) throws(ReadFailure) -> [Sourced<String>] {
    var result: [Sourced<String>] = []
    for (index, node) in try list(name).enumerated() {
      let place = "\(path(to: name))[\(index)]"
      if case .map = node.value {
        var object = try DataObject(node, path: place, format: format)
        if let text = try object.text("text") { result.append(text) }
        object.skip(Self.places)
        try object.end()
      } else {
        result.append(try words(of: node, place, isWhole: true).sourced)
      }
    }
    return result.filter { !$0.value.isEmpty }
  }

  private mutating func list(_ name: String) throws(ReadFailure) -> [DataNode] {
    guard let member = member(name) else { return [] }
    switch member.value {
    case .list(let members): return members
    // XML has no lists: the elements of the one that stands for it are its members.
    case .map(let members) where format == .plainiepXml: return members
    case .scalar, .map: throw fault(member, name, "a list is needed here")
    }
  }

  // MARK: faults

  func fault(_ at: Int, _ reason: String) -> ReadFailure {
    .malformed(format, at: at, reason: path.isEmpty ? reason : "\(path): \(reason)")
  }

  func fault(_ node: DataNode, _ reason: String) -> ReadFailure { fault(node.span.start, reason) }

  func fault(_ node: DataNode, _ name: String, _ reason: String) -> ReadFailure {
    .malformed(format, at: node.span.start, reason: "\(path(to: name)): \(reason)")
  }

  private func path(to name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  private func words(of node: DataNode, _ name: String, isWhole: Bool = false) throws(ReadFailure)
    -> SpannedText
  {
    guard case .scalar(let text, let kind) = node.value, isText(kind) else {
      throw .malformed(
        format, at: node.span.start, reason: "\(isWhole ? name : path(to: name)): words are needed here")
    }
    return text
  }

  /// YAML and XML do not tell a number from words: `grade: 4` is both.
  private func isText(_ kind: DataScalar) -> Bool {
    kind == .string || kind == .untyped || format == .yaml && kind != .null
  }

  private func isNumber(_ kind: DataScalar) -> Bool { kind == .number || kind == .untyped }

  /// Members that tell where a value was read; they are made anew.
  static let places = ["span", "parts"]
}

extension DataNode {
  /// The places of all values inside, in order.
  var leafSpans: [SourceSpan] {
    switch value {
    case .scalar(let text, let kind): kind == .null ? [] : text.spans
    case .list(let members), .map(let members): members.flatMap(\.leafSpans)
    }
  }
}
