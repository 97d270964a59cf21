import IEPModel

/// What data says in one place and means in another.
extension DataNode {
  /// Steps in a list of their own beside the goals, each with the goal that it belongs to, `{"goalId": 2, "objective": "…"}`, in
  /// those goals; codes that a list elsewhere explains as what they stand for. Linear in the tree, times the length of a code.
  var withRelations: DataNode {
    var meanings: [String: [String: SpannedText]] = [:]
    collect(&meanings)
    return (meanings.isEmpty ? self : explained(meanings)).withSteps
  }

  // MARK: codes

  /// `<SettingCodes><SettingCode code="B">Special classroom</SettingCode>…`: what the values of "setting code" stand for.
  private func collect(_ meanings: inout [String: [String: SpannedText]]) {
    guard case .list(let members) = value else {
      if case .map(let members) = value { for member in members { member.collect(&meanings) } }
      return
    }
    let pairs = members.compactMap { member -> (code: String, meaning: DataNode)? in
      guard case .map(let parts) = member.value, parts.count == 2,
        let code = parts.first(where: { ["code", "cd", "id", "key"].contains($0.plainName) })?.ownText,
        let meaning = parts.first(where: { !["code", "cd", "id", "key"].contains($0.plainName) }),
        code.count <= 8, meaning.ownText != nil
      else { return nil }
      return (code.string, meaning)
    }
    if pairs.count > 1, pairs.count == members.count {
      let names = [plainName, plainName.hasSuffix("s") ? String(plainName.dropLast()) : plainName]
      for name in names + [pairs[0].meaning.plainName] where name.hasSuffix("code") && name.utf8.count > 4 {
        for (code, meaning) in pairs { meanings[name, default: [:]][code] = meaning.ownText }
      }
    }
    for member in members { member.collect(&meanings) }
  }

  private func explained(_ meanings: [String: [String: SpannedText]]) -> DataNode {
    switch value {
    case .scalar(let text, let kind):
      guard let meaning = meanings[plainName]?[text.string], let place = text.spans.extent else {
        return self
      }
      var said = SpannedText()
      said.append(meaning.bytes, standingFor: place)
      return DataNode(name: name, value: .scalar(said, kind), span: span)
    case .list(let members):
      return DataNode(name: name, value: .list(members.map { $0.explained(meanings) }), span: span)
    case .map(let members):
      return DataNode(name: name, value: .map(members.map { $0.explained(meanings) }), span: span)
    }
  }

  // MARK: steps

  private var withSteps: DataNode {
    switch value {
    case .scalar: return self
    case .list(let members):
      return DataNode(name: name, value: .list(members.map(\.withSteps)), span: span)
    case .map(var members):
      if let goals = members.firstIndex(where: { $0.plainName.contains("goal") && $0.records != nil }),
        let steps = members.firstIndex(where: { $0.isOfSteps && $0.records != nil }),
        let whole = members[goals].holding(members[steps])
      {
        members[goals] = whole
        members.remove(at: steps)
      }
      return DataNode(name: name, value: .map(members.map(\.withSteps)), span: span)
    }
  }

  private var isOfSteps: Bool {
    ["objective", "benchmark", "step"].contains { plainName.contains($0) } && !plainName.contains("goal")
  }

  private var records: [[DataNode]]? {
    guard case .list(let members) = value, !members.isEmpty else { return nil }
    let records = members.compactMap { member -> [DataNode]? in
      if case .map(let facts) = member.value { facts } else { nil }
    }
    return records.count == members.count ? records : nil
  }

  /// Goals with the steps that name them; nil where the two have no key in common.
  private func holding(_ steps: DataNode) -> DataNode? {
    guard let goals = records, let all = steps.records else { return nil }
    func keys(_ records: [[DataNode]], _ name: String) -> [String?] {
      records.map { facts in facts.first { $0.plainName == name }?.ownText?.string }
    }
    let shared = Set(goals[0].map(\.plainName)).intersection(all[0].map(\.plainName)).filter { name in
      ["id", "key", "number", "nbr", "num", "no", "seq", "ref"].contains { name.hasSuffix($0) }
    }
    let key = shared.sorted().first { name in
      let own = keys(goals, name)
      return Set(own).count == goals.count && Set(keys(all, name)).isSubset(of: own)
    }
    guard let key else { return nil }
    // The one name in the draft counts where it first stands.
    var name = steps.name
    let owners = Dictionary(grouping: zip(all, keys(all, key)), by: \.1)
    let items = zip(goals, keys(goals, key)).map { facts, own in
      let mine = (owners[own] ?? []).map { step, _ in
        DataNode(
          value: .map(step.filter { $0.plainName != key }),
          span: step.map(\.span).reduce(step[0].span) { $0.union($1) })
      }
      let span = facts.map(\.span).reduce(facts[0].span) { $0.union($1) }
      if mine.isEmpty { return DataNode(value: .map(facts), span: span) }
      defer { name = name?.again }
      return DataNode(
        value: .map(facts + [DataNode(name: name, value: .list(mine), span: span)]), span: span)
    }
    return DataNode(name: self.name, value: .list(items), span: span)
  }

  /// The text of a single value that is there.
  var ownText: SpannedText? {
    guard case .scalar(let text, let kind) = value, kind != .null, !text.isEmpty else { return nil }
    return text
  }
}

extension SpannedText {
  /// The same words once more: of their place they take nothing.
  fileprivate var again: SpannedText {
    let end = spans.last?.end ?? 0
    var text = SpannedText()
    text.append(bytes, standingFor: SourceSpan(end, end))
    return text
  }
}
