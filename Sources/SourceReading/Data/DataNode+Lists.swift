import IEPModel

/// XML in the shape that JSON has.
extension DataNode {
  /// Elements of one name side by side as a list, `<Goals><Goal/><Goal/></Goals>`; a text beside attributes as a member that has
  /// the name of its element, `<Member role="Parent">Ana</Member>`, or with its unit, `<Length unit="minutes">40</Length>`.
  /// Linear in the tree.
  var withLists: DataNode {
    switch value {
    case .scalar: return self
    case .list(let members): return DataNode(name: name, value: .list(members.map(\.withLists)), span: span)
    case .map(let members):
      let groups = Self.groups(of: members)
      if groups.count == 1, Self.isList(groups[0], of: name) {
        return DataNode(name: name, value: .list(groups[0].map(\.withLists)), span: span)
      }
      let map = DataNode(name: name, value: .map(groups.map(Self.whole)), span: span)
      return map.withNamedText
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
  private static func whole(_ group: [DataNode]) -> DataNode {
    var members = group.map(\.withLists)
    guard members.count > 1, let last = group.last else { return members[0] }
    let name = members[0].name
    members[0].name = nil
    return DataNode(name: name, value: .list(members), span: group[0].span.union(last.span))
  }

  private var withNamedText: DataNode {
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
    members[at].name = name
    return DataNode(value: .map(members), span: span)
  }

  var isScalar: Bool { if case .scalar = value { true } else { false } }
}
