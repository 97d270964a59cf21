import IEPModel

/// Values that an export takes apart, put together again.
extension DataNode {
  /// A number and its unit, `{"value": 30, "unit": "minutes"}` or `length: 30, lengthUnit: minutes`; how often,
  /// `{"times": 2, "per": "week"}`; first and last day in a record of a list; a code and what it stands for; first and last
  /// name: each as the one text that a form has, "30 minutes", "2 per week". What records say under `text` or `label` has the
  /// name of the thing. Linear in the tree.
  var withWholeValues: DataNode { whole(inList: false) }

  private func whole(inList: Bool) -> DataNode {
    switch value {
    case .scalar: return self
    case .list(let members):
      let items = members.map {
        let item = $0.whole(inList: true)
        return item.coded ?? item.alone ?? item.withText(named: name.map(Self.singular))
      }
      return DataNode(name: name, value: .list(items), span: span)
    case .map(let members):
      let members = members.flatMap { member -> [DataNode] in
        let whole = member.whole(inList: inList)
        if let one = whole.asValue(inList: inList) { return [one] }
        if !inList { return [whole] }
        if let amounts = whole.amounts { return amounts }
        // A text and what is said of it: facts of the thing.
        let named = whole.withText(named: whole.name)
        if named.name == nil, case .map(let facts) = named.value { return facts }
        return [named]
      }
      return DataNode(name: name, value: .map(Self.withUnits(Self.withRanges(members))), span: span)
    }
  }

  /// The members of `{"sessions": 2, "per": "week", "minutes": 30}`, which say it without the name around them; nil for
  /// anything else.
  private var amounts: [DataNode]? {
    guard case .map(let members) = value, !members.isEmpty,
      members.allSatisfy({ member in
        member.isScalar && member.name.map { Self.ofAmounts.contains($0.string.lowercased()) } ?? false
      })
    else { return nil }
    return members
  }

  /// The same record, where the first member that only says "text" has the name of the thing: `{"label": "Calculator"}` in
  /// "accommodations". A map beside other facts has no name any more.
  private func withText(named thing: SpannedText?) -> DataNode {
    guard let thing, case .map(var members) = value, members.count > 1 || name == nil,
      !members.contains(where: { $0.name?.bytes == thing.bytes }),
      let at = Self.texts.lazy.compactMap({ text in
        members.firstIndex { $0.isScalar && $0.name?.string.lowercased() == text }
      }).first, let old = members[at].name?.spans.extent
    else { return self }
    // No more than the text.
    if members.count == 1 { return DataNode(value: members[0].value, span: span) }
    var new = SpannedText()
    new.append(thing.bytes, standingFor: old)
    members[at].name = new
    return DataNode(value: .map(members), span: span)
  }

  /// One thing of a list: "accommodations" is "accommodation", `serviceLines` and `goal_list` are "service" and "goal".
  private static func singular(_ name: SpannedText) -> SpannedText {
    var said = name.string
    for word in keeping {
      let isOwn = said.hasSuffix("_" + word) || said.hasSuffix(word.prefix(1).uppercased() + word.dropFirst())
      if isOwn, said.utf8.count > word.utf8.count + 1 { said = String(said.dropLast(word.utf8.count)) }
    }
    if said.hasSuffix("_") { said = String(said.dropLast()) }
    let small = said.lowercased()
    if small.hasSuffix("ies") {
      said = said.dropLast(3) + "y"
    } else if small.hasSuffix("s"), !small.hasSuffix("ss") {
      said = String(said.dropLast())
    }
    // In words already, as one piece for the place: no byte counts twice.
    let place = name.spans.extent ?? SourceSpan(0, 0)
    var whole = SpannedText()
    whole.append(said.utf8, standingFor: place)
    let words = whole.camelWords.map { $0.string.lowercased() }.joined(separator: " ")
    var one = SpannedText()
    one.append((words.prefix(1).uppercased() + words.dropFirst()).utf8, standingFor: place)
    return one
  }

  /// `<accommodation text="Wait ten seconds"/>` in a list as its text; nil for a map of more, or of a word.
  private var alone: DataNode? {
    guard case .map(let members) = value, members.count == 1, let text = members[0].text,
      text.words.count > 1,
      Self.texts.contains(members[0].plainName)
        || ["statement", "value", "wording"].contains(members[0].plainName)
    else { return nil }
    return DataNode(value: members[0].value, span: span)
  }

  /// `{"methodCd": "CBM", "methodDesc": "Curriculum-based measurement"}` and `{"titleDesc": "Counselor"}` in a list as the words,
  /// with the code behind them; nil for any other.
  private var coded: DataNode? {
    guard name == nil, case .map(let members) = value, members.count < 3,
      let words = members.last, let text = words.text,
      let stem = ["desc", "description"].lazy.compactMap({ words.stem(before: $0) }).first
    else { return nil }
    if members.count == 1 { return DataNode(value: words.value, span: span) }
    guard ["cd", "code"].contains(where: { members[0].stem(before: $0) == stem }), let code = members[0].text,
      code.words.count == 1
    else { return nil }
    return DataNode(value: .scalar(text.with(code: code), .string), span: span)
  }

  /// The `method` of `methodCd` and `method_cd`, before "cd".
  private func stem(before end: String) -> String? {
    guard plainName.hasSuffix(end), plainName.count > end.count else { return nil }
    return String(plainName.dropLast(end.count))
  }

  /// A map of two texts as one; nil for any other.
  private func asValue(inList: Bool) -> DataNode? {
    guard case .map(let members) = value, let own = name ?? members.first?.name else { return nil }
    if own.string.lowercased().hasSuffix("name"), let person = Self.person(members) {
      return DataNode(name: own, value: .scalar(person, .string), span: span)
    }
    guard (2...3).contains(members.count), members.allSatisfy(\.isScalar) else { return nil }
    func text(of names: Set<String>) -> (name: SpannedText, text: SpannedText)? {
      members.lazy.compactMap { member in
        guard let name = member.name, names.contains(name.string.lowercased()), let text = member.text else {
          return nil
        }
        return (name, text)
      }.first
    }
    func joined(_ first: SpannedText, _ word: String, _ name: SpannedText, _ last: SpannedText) -> DataNode {
      var whole = first
      var between = SpannedText()
      between.append(word.utf8, standingFor: name.spans.extent ?? span)
      whole.append(between)
      whole.append(last)
      return DataNode(name: own, value: .scalar(whole, .string), span: span)
    }
    // "77-85 (90)": the ends of an interval, and how sure it is.
    if let low = text(of: ["low", "lower", "min"]), let high = text(of: ["high", "upper", "max"]) {
      var whole = low.text
      whole.append("-".utf8, standingFor: high.name.spans.extent ?? span)
      whole.append(high.text, separated: false)
      if let level = text(of: ["level", "confidence"]) {
        whole.append(" (".utf8, standingFor: level.name.spans.extent ?? span)
        whole.append(level.text, separated: false)
        let end = level.text.spans.last?.end ?? span.end
        whole.append(")".utf8, standingFor: SourceSpan(end, end))
      } else if members.count > 2 {
        return nil
      }
      return DataNode(name: own, value: .scalar(whole, .string), span: span)
    }
    guard members.count == 2 else { return nil }
    if let number = text(of: Self.numbers), number.text.bytes.first?.isASCIIDigit ?? false {
      if let per = text(of: ["per", "period", "interval"]) {
        return joined(number.text, "per", per.name, per.text)
      }
      if let unit = text(of: ["unit", "units"]) {
        var whole = number.text
        whole.append(unit.text)
        return DataNode(name: own, value: .scalar(whole, .string), span: span)
      }
    }
    if inList, let start = text(of: Self.starts), let end = text(of: Self.ends),
      start.text.bytes.first?.isASCIIDigit ?? false
    {
      return joined(start.text, "to", end.name, end.text)
    }
    if let code = text(of: ["code", "cd", "abbreviation"]), code.text.words.count == 1,
      let label = text(of: Self.labels) ?? text(of: [own.string.lowercased()])
    {
      return DataNode(name: own, value: .scalar(label.text.with(code: code.text), .string), span: span)
    }
    return nil
  }

  /// "Ana Mae Ruiz (Annie)" of the parts of a name.
  private static func person(_ members: [DataNode]) -> SpannedText? {
    func part(_ names: Set<String>) -> SpannedText? {
      members.first { $0.name.map { names.contains($0.string.lowercased()) } ?? false }?.text
    }
    guard members.allSatisfy(\.isScalar), var whole = part(["first", "given", "firstname", "givenname"]),
      let last = part(["last", "family", "lastname", "surname", "familyname"])
    else { return nil }
    if let middle = part(["middle", "middlename"]) { whole.append(middle) }
    whole.append(last)
    if let called = part(["preferred", "nickname", "preferredname"]), let place = called.spans.extent {
      whole.append(" (".utf8, standingFor: SourceSpan(place.start, place.start))
      whole.append(called, separated: false)
      whole.append(")".utf8, standingFor: SourceSpan(place.end, place.end))
    }
    return whole
  }

  /// `sessionLength: 30, sessionLengthUnit: minutes` as one member.
  private static func withUnits(_ members: [DataNode]) -> [DataNode] {
    // A record of a form has no more; the time is that of each pair.
    guard members.count <= 200 else { return members }
    var members = members
    for member in members {
      guard let name = member.name?.string.lowercased().filter({ $0 != "_" }), let unit = member.text,
        timeUnits.contains(unit.string.lowercased()),
        let end = ["units", "unit"].first(where: { name.hasSuffix($0) }),
        let at = members.firstIndex(where: {
          $0.name?.string.lowercased().filter { $0 != "_" } == String(name.dropLast(end.count))
        }), var text = members[at].text, text.bytes.last?.isASCIIDigit ?? false
      else { continue }
      text.append(unit)
      members[at].value = .scalar(text, .string)
      members.removeAll { $0 == member }
    }
    return members
  }

  /// A text that is there and no answer.
  private var text: SpannedText? {
    if case .scalar(_, .bool) = value { nil } else { ownText }
  }

  private static let numbers: Set<String> = [
    "value", "amount", "number", "count", "quantity", "times", "sessions", "length", "minutes",
  ]
  /// How things are kept, at the end of a name.
  private static let keeping = [
    "lines", "line", "items", "item", "records", "record", "entries", "entry", "list",
  ]
  private static let labels: Set<String> = [
    "label", "description", "desc", "display", "text", "name", "title",
  ]
  /// Names that say no more than that here is the text, the most telling first.
  private static let texts = ["text", "txt", "label", "description", "desc", "content", "item"]
  private static let ofAmounts: Set<String> = [
    "sessions", "per", "every", "minutes", "times", "count", "period", "duration", "frequency", "unit",
    "units",
    "interval", "minutespersession", "minutes_per_session", "hours", "length",
  ]
  private static let starts: Set<String> = [
    "start", "from", "begin", "startdate", "start_date", "begin_date",
  ]
  private static let ends: Set<String> = ["end", "to", "through", "enddate", "end_date"]
  private static let timeUnits: Set<String> = [
    "minutes", "minute", "mins", "min", "hours", "hour", "hrs", "hr",
  ]
}

extension SpannedText {
  /// "Small group (SG)".
  fileprivate func with(code: SpannedText) -> SpannedText {
    guard let place = code.spans.extent else { return self }
    var whole = self
    whole.append(" (".utf8, standingFor: SourceSpan(place.start, place.start))
    whole.append(code, separated: false)
    whole.append(")".utf8, standingFor: SourceSpan(place.end, place.end))
    return whole
  }
}
