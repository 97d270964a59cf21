import IEPModel

/// Answers that are kept as 1 and 0.
extension DataNode {
  /// 1 and 0 as yes and no under names that ask for it, `isDraft` and `chosen`, and where all of three facts or more are so.
  /// Linear in the tree.
  var withAnswers: DataNode {
    switch value {
    case .scalar(let text, let kind):
      guard kind != .bool, Self.digits.contains(text.string), name.map(Self.asks) ?? false else {
        return self
      }
      return DataNode(name: name, value: .scalar(text, .bool), span: span)
    case .list(let members):
      return DataNode(name: name, value: .list(members.map(\.withAnswers)), span: span)
    case .map(let members):
      let facts = members.filter(\.isScalar)
      let areAnswers =
        facts.count > 2 && facts.allSatisfy { $0.ownText.map { Self.digits.contains($0.string) } ?? false }
        && Set(facts.map { $0.ownText?.string }).count < 3
      let all = members.map { member -> DataNode in
        guard areAnswers, case .scalar(let text, _) = member.value else { return member.withAnswers }
        return DataNode(name: member.name, value: .scalar(text, .bool), span: member.span)
      }
      return DataNode(name: name, value: .map(all), span: span)
    }
  }

  private static func asks(_ name: SpannedText) -> Bool {
    let words = name.camelWords.map { $0.string.lowercased() }
    return words.count > 1 && words.first.map(verbs.contains) ?? false
      || words.last.map(states.contains) ?? false
  }

  private static let digits: Set<String> = ["0", "1"]
  private static let verbs: Set<String> = [
    "is", "has", "needs", "requires", "takes", "does", "uses", "was", "can", "receives", "should",
  ]
  private static let states: Set<String> = [
    "selected", "chosen", "checked", "required", "needed", "eligible", "attended", "applies", "met",
    "included",
    "given", "active", "present", "learning", "impaired", "flag", "indicator", "ind", "flg",
  ]
}

extension SpannedText {
  /// The words of a name: `goalStatement`, `goal_statement` and `IEPBeginDate` have two, two and three.
  var camelWords: [SpannedText] {
    var parts: [SpannedText] = []
    var start = 0
    func end(_ index: Int) {
      if index > start { parts.append(self[start..<index]) }
    }
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "_") {
        end(index)
        start = index + 1
      } else if index > start, bytes[index].isASCIIUppercase,
        bytes[index - 1].isASCIILowercase
          || bytes[index - 1].isASCIIUppercase && bytes[(index + 1)...].first?.isASCIILowercase ?? false
      {
        end(index)
        start = index
      }
    }
    end(count)
    return parts
  }
}
