import IEPModel

/// Flat exports that number their names: `Goal1Area`, `Goal1Text`, `Goal2Area`.
extension DataNode {
  /// Members that share a word and differ by its number as a list of records, `Goal1Objective2Text` in a list of its own; those
  /// that a short form begins, `SFBehavior` and `SFVision`, as the part that it stands for. A record without any value is a form's
  /// blank and left out. O(members × log).
  var withNumberedNames: DataNode {
    switch value {
    case .scalar: return self
    case .list(let members):
      return DataNode(name: name, value: .list(members.map(\.withNumberedNames)), span: span)
    case .map(let members):
      let members = Self.gathered(members.map(\.withNumberedNames))
      return DataNode(name: name, value: .map(Self.inParts(members)), span: span)
    }
  }

  private static func gathered(_ members: [DataNode]) -> [DataNode] {
    let numbered = members.map { $0.isScalar ? $0.name.flatMap(NumberedName.init) : nil }
    var records: [String: [Int: [DataNode]]] = [:]
    for (member, found) in zip(members, numbered) {
      guard let found else { continue }
      var inner = member
      inner.name = found.rest.isEmpty ? found.thing : found.rest
      records[found.thing.string, default: [:]][found.number, default: []].append(inner)
    }
    // A number in a name is one of many only where it has several facts, or where several numbers have one: "Address2" is none.
    let lists = records.filter { thing, facts in
      facts.values.contains { $0.count > 1 } || facts.count > 2
        || facts.count > 1 && facts.values.allSatisfy { $0.allSatisfy { $0.name?.string != thing } }
    }
    var done: Set<String> = []
    return zip(members, numbered).compactMap { member, found in
      guard let found, let list = lists[found.thing.string] else { return member }
      guard done.insert(found.thing.string).inserted else { return nil }
      let things = list.sorted { $0.key < $1.key }.map(\.value).filter { $0.contains { !$0.isBlank } }
      let items = things.map { facts in
        DataNode(
          value: .map(gathered(facts)), span: facts.map(\.span).reduce(facts[0].span) { $0.union($1) })
      }
      return items.isEmpty
        ? nil : DataNode(name: found.thing.asPlural, value: .list(items), span: member.span)
    }
  }

  private static func inParts(_ members: [DataNode]) -> [DataNode] {
    func part(_ member: DataNode) -> (short: String, rest: SpannedText)? {
      guard member.isScalar, let name = member.name else { return nil }
      for short in parts.keys where name.count > short.utf8.count + 1 {
        guard name.bytes.starts(with: short.utf8), name.bytes[short.utf8.count].isASCIIUppercase,
          name.bytes[short.utf8.count + 1].isASCIILowercase
        else { continue }
        return (short, name[short.utf8.count..<name.count])
      }
      return nil
    }
    let found = members.map(part)
    let counts = found.reduce(into: [String: Int]()) { counts, own in
      if let own { counts[own.short, default: 0] += 1 }
    }
    var done: Set<String> = []
    return zip(members, found).compactMap { member, own in
      guard let own, counts[own.short] ?? 0 > 2, let title = parts[own.short], let name = member.name else {
        return member
      }
      // A part once, where the first of its names stands.
      guard done.insert(own.short).inserted else { return nil }
      let inner = zip(members, found).compactMap { member, other -> DataNode? in
        guard let other, other.short == own.short else { return nil }
        return DataNode(name: other.rest, value: member.value, span: member.span)
      }
      var heading = SpannedText()
      heading.append(
        title.utf8, standingFor: name.spans(of: 0..<own.short.utf8.count).extent ?? span(of: name))
      return DataNode(name: heading, value: .map(inner), span: member.span)
    }
  }

  private static func span(of name: SpannedText) -> SourceSpan { name.spans.extent ?? SourceSpan(0, 0) }

  private var isBlank: Bool { if case .scalar(let text, _) = value { text.isEmpty } else { false } }

  /// Short forms of parts that flat exports put before their names.
  private static let parts = [
    "SF": "Special factors", "PL": "Present levels", "PLAAFP": "Present levels", "LRE": "LRE", "ESY": "ESY",
    "PWN": "Prior written notice", "Notice": "Prior written notice",
  ]
}

/// `Goal1Objective2Text`, `goal_1_text`: a thing, its number, and what is said of it.
private struct NumberedName {
  let thing: SpannedText
  let number: Int
  let rest: SpannedText

  init?(_ name: SpannedText) {
    let bytes = name.bytes
    guard let digit = bytes.firstIndex(where: \.isASCIIDigit) else { return nil }
    let isSign: (UInt8) -> Bool = {
      $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    let end = bytes[digit...].firstIndex { !$0.isASCIIDigit } ?? bytes.count
    let wordEnd = bytes[..<digit].lastIndex { !isSign($0) }.map { $0 + 1 } ?? 0
    guard wordEnd > 2, end - digit <= 2,
      bytes[..<wordEnd].allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: "_") }),
      let number = Int(String(decoding: bytes[digit..<end], as: UTF8.self))
    else { return nil }
    let start = bytes[end...].firstIndex { !isSign($0) } ?? bytes.count
    // "Section504Plan" and "Grade4th" are no numbered things.
    guard start == bytes.count || start > end || bytes[start].isASCIIUppercase else { return nil }
    (thing, self.number, rest) = (name[0..<wordEnd], number, name[start..<bytes.count])
  }
}
