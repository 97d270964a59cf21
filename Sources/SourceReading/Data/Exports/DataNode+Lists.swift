import IEPModel

/// XML in the shape that JSON has.
extension DataNode {
  /// Elements of one name side by side as a list, `<Goals><Goal/><Goal/></Goals>`; a text beside attributes as a member that has
  /// the name of its element, `<Member role="Parent">Ana</Member>`, or with its unit, `<Length unit="minutes">40</Length>`.
  /// Linear in the tree.
  var withLists: DataNode { withLists(.part) }

  /// Where a node stands: as a part of the plan, as one of several things, or inside one of those.
  private enum Place { case part, thing, fact }

  private func withLists(_ place: Place) -> DataNode {
    switch value {
    case .scalar: return self
    case .list(let members):
      return DataNode(name: name, value: .list(members.map { $0.withLists(.thing) }), span: span)
    case .map(let members):
      let groups = Self.groups(of: members)
      if groups.count == 1, Self.isList(groups[0], of: name) {
        return DataNode(name: name, value: .list(groups[0].map { $0.withLists(.thing) }), span: span)
      }
      let inside = groups.map { Self.whole($0, place == .part ? .part : .fact) }
      return DataNode(name: name, value: .map(inside), span: span).withNamedText(place)
    }
  }

  /// Runs of members with the same name.
  private static func groups(of members: [DataNode]) -> [[DataNode]] {
    members.reduce(into: []) { groups, member in
      if let name = member.name, groups.last?.last?.name?.bytes == name.bytes {
        groups[groups.count - 1].append(member)
      } else {
        groups.append([member])
      }
    }
  }

  /// Several things, or the only one in a map that has its name in the plural.
  private static func isList(_ group: [DataNode], of plural: SpannedText?) -> Bool {
    guard let name = group.first?.name?.string.lowercased() else { return false }
    return group.count > 1
      || !group[0].isScalar && plural?.string.lowercased().hasSuffix(name + "s") ?? false
  }

  /// A run as one member; its name is that of the first, which then has none.
  private static func whole(_ group: [DataNode], _ place: Place) -> DataNode {
    var members = group.map { $0.withLists(group.count > 1 ? .thing : place) }
    guard members.count > 1, let last = group.last else { return members[0] }
    members[0].name = nil
    return DataNode(
      name: group[0].name?.asPlural, value: .list(members), span: group[0].span.union(last.span))
  }

  /// One of several things keeps its columns; elsewhere the text goes first, but that of a part stays behind its attributes, as
  /// a paragraph.
  private func withNamedText(_ place: Place) -> DataNode {
    guard case .map(var members) = value, members.count > 1, members.allSatisfy(\.isScalar),
      let at = members.firstIndex(where: { $0.name == nil }),
      members.count(where: { $0.name == nil }) == 1
    else { return self }
    if members.count == 2, let other = members.first(where: { $0.name != nil }),
      ["unit", "units"].contains(other.name?.string.lowercased()),
      case .scalar(var text, let kind) = members[at].value, case .scalar(let unit, _) = other.value
    {
      text.append(unit)
      return DataNode(name: name, value: .scalar(text, kind), span: span)
    }
    if place == .part, case .scalar(let text, _) = members[at].value, text.words.count > 12 { return self }
    members[at].name = name
    if place != .thing { members.insert(members.remove(at: at), at: 0) }
    return DataNode(value: .map(members), span: span)
  }

  var isScalar: Bool { if case .scalar = value { true } else { false } }
}

extension SpannedText {
  /// The name of several things by that of one: "Goal" is "Goals".
  var asPlural: SpannedText {
    guard let last = bytes.last, last.isASCIILetter, ![UInt8(ascii: "s"), UInt8(ascii: "S")].contains(last)
    else {
      return self
    }
    let end = spans.last?.end ?? 0
    var plural = self
    let isY = last == UInt8(ascii: "y") || last == UInt8(ascii: "Y")
    if isY { plural = self[0..<count - 1] }
    let suffix = isY ? "ies" : "s"
    plural.append(
      (last.isASCIIUppercase ? suffix.uppercased() : suffix).utf8,
      standingFor: SourceSpan(isY ? end - 1 : end, end))
    return plural
  }
}
