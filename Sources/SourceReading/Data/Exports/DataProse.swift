public import IEPModel

/// Names and values as headings, labels, lists and tables, the way a form would print them: for data whose names are
/// those of some program's export, so that only their words can tell what they hold.
public struct DataProse {
  private var blocks: [SourceBlock] = []
  /// The level of what stands in one of several things of a list: nothing there is a part of the plan.
  private static let inside = 300
  /// Names that a table says once in its head, the signs between the words of a name, and `null`.
  var setAside: [SourceSpan] = []

  /// The same tree with prose in place of names and values; a tree of prose as it is. Linear in the tree.
  public static func of(_ tree: SourceTree) -> SourceTree {
    guard case .data(let root) = tree.content else { return tree }
    let whole = root.withLists.withFields.withNumberedNames.withRelations.withAnswers.withWholeValues
    var prose = DataProse()
    prose.setAside = [root.span].flatMap { $0.subtracting(whole.textSpans.merged) }
    prose.add(whole, level: 0)
    return SourceTree(
      format: tree.format, content: .prose(prose.blocks), markup: (tree.markup + prose.setAside).merged)
  }

  private mutating func add(_ node: DataNode, level: Int) {
    switch node.value {
    case .scalar(let text, _)
    where level > 1 && level < Self.inside && text.words.count > 12 && node.name != nil:
      // A text of its own: the next is none of it.
      addHeading(node, level)
      addLine(nil, lines(of: node))
    case .scalar: addLine(node.name, lines(of: node))
    case .map(let members) where Self.areBoxes(members, isInside: level >= Self.inside):
      addLine(node.name, [members.map { box($0) }.whole])
    case .map(let members):
      addHeading(node, level)
      // What is wrapped around a plan is no level of it: `<Export><Plan>`.
      let parts = members.filter { !$0.isScalar }
      let isWrapper = level == 0 && parts.count == 1 && parts[0].members.contains { !$0.isScalar }
      addMembers(members, level: isWrapper ? level : level + 1)
    case .list(let members):
      addHeading(node, level)
      setAside += members.flatMap { $0.name?.spans ?? [] }
      let members = members.map { DataNode(value: $0.value, span: $0.span) }
      let rows = Self.flat(members)
      if members.allSatisfy(\.isScalar) {
        addList(members.map { lines(of: $0) }, node.span)
      } else if rows.allSatisfy(\.isRecord), Self.fitsTable(rows) {
        addTable(rows, node.span)
      } else {
        for member in members {
          blocks.append(SourceBlock(.rule, SourceSpan(member.span.start, member.span.start)))
          add(member, level: Self.inside)
        }
      }
    }
  }

  /// On the highest level a single value behind a member with parts is none of those: a heading without words stands
  /// between.
  private mutating func addMembers(_ members: [DataNode], level: Int) {
    var isBehindParts = false
    for member in members {
      if isBehindParts, member.isScalar, level == 1 {
        let place = member.name?.spans.first?.start ?? member.span.start
        blocks.append(SourceBlock(.heading(level: level), SourceSpan(place, place)))
      }
      isBehindParts = !member.isScalar
      add(member, level: level)
    }
  }

  private mutating func addHeading(_ node: DataNode, _ level: Int) {
    guard let name = node.name else { return }
    if level >= Self.inside { return addLine(name, []) }
    let text = title(words(of: name))
    blocks.append(
      SourceBlock(.heading(level: min(max(level, 1), 6)), text.spans.extent ?? node.span, lines: [text]))
  }

  /// `Name: value`
  private mutating func addLine(_ name: SpannedText?, _ value: [SpannedText]) {
    var lines = value
    if let name {
      var label = dated(words(of: name), lines.first)
      let end = label.spans.last?.end ?? 0
      label.append([UInt8(ascii: ":")], standingFor: SourceSpan(end, end))
      if !lines.isEmpty { label.append(lines.removeFirst()) }
      lines.insert(label, at: 0)
    }
    guard let extent = lines.flatMap(\.spans).extent else { return }
    blocks.append(SourceBlock(.paragraph, extent, lines: lines))
  }

  private mutating func addList(_ items: [[SpannedText]], _ span: SourceSpan) {
    let children = items.compactMap { lines in
      lines.flatMap(\.spans).extent.map { extent in
        SourceBlock(.item, extent, children: [SourceBlock(.paragraph, extent, lines: lines)])
      }
    }
    if !children.isEmpty { blocks.append(SourceBlock(.list(ordered: false), span, children: children)) }
  }

  /// Scores and the scores of their parts as one list: `{"name": "Verbal", "score": 89, "subtests": [{"name": "Similarities", …}]}`.
  /// Other things as they are.
  private static func flat(_ members: [DataNode]) -> [DataNode] {
    func isScore(_ node: DataNode) -> Bool {
      ["score", "percentile"].contains { node.plainName.contains($0) }
    }
    guard members.contains(where: { $0.members.contains(where: isScore) }) else { return members }
    return members.flatMap { member -> [DataNode] in
      let inside = member.members.flatMap { part -> [DataNode] in
        if case .list(let rows) = part.value, rows.allSatisfy(\.isRecord) { rows } else { [] }
      }
      let own = member.members.filter { part in
        if case .list(let rows) = part.value { !rows.allSatisfy(\.isRecord) } else { true }
      }
      return [DataNode(name: member.name, value: .map(own), span: member.span)] + inside
    }
  }

  /// Whether records share most of their names: a table with a column for each name that only one of them has is none.
  private static func fitsTable(_ records: [DataNode]) -> Bool {
    Set(records.flatMap(\.members).compactMap { $0.name?.bytes }).count <= 40
  }

  private mutating func addTable(_ rows: [DataNode], _ span: SourceSpan) {
    var heads: [SpannedText] = []
    var columns: [[UInt8]: Int] = [:]
    for member in rows.flatMap(\.members) {
      guard let name = member.name else { continue }
      if columns[name.bytes] != nil {
        setAside += name.spans
      } else {
        columns[name.bytes] = heads.count
        heads.append(dated(words(of: name), lines(of: member).first))
      }
    }
    var children = [row(heads.map { [$0] }, span.start, isHeader: true)]
    for record in rows {
      var cells = [[SpannedText]](repeating: [], count: heads.count)
      for member in record.members {
        guard let name = member.name, let column = columns[name.bytes] else { continue }
        switch member.value {
        case .scalar: cells[column] = lines(of: member)
        case .list(let items): cells[column] = items.flatMap { lines(of: $0) }
        case .map(let parts): cells[column] = [pairs(parts)].filter { !$0.isEmpty }
        }
      }
      children.append(row(cells, record.span.start, isHeader: false))
    }
    blocks.append(SourceBlock(.table, span, children: children))
  }

  /// "Level 90, Low 77, High 85"
  private mutating func pairs(_ members: [DataNode]) -> SpannedText {
    var all = SpannedText()
    for member in members {
      guard let value = lines(of: member).first else { continue }
      if let end = all.spans.last?.end { all.append(",".utf8, standingFor: SourceSpan(end, end)) }
      if let name = member.name { all.append(words(of: name)) }
      all.append(value)
    }
    return all
  }

  private func row(_ cells: [[SpannedText]], _ start: Int, isHeader: Bool) -> SourceBlock {
    let blank = SourceSpan(start, start)
    let children = cells.map { SourceBlock(.cell, $0.flatMap(\.spans).extent ?? blank, lines: $0) }
    return SourceBlock(.row(isHeader: isHeader), children.map(\.span).extent ?? blank, children: children)
  }

  // MARK: boxes

  /// A name behind the mark of its box. The mark and the first letter stand for the bytes of that: so the mark is wherever the
  /// name is shown, and no byte counts twice.
  private mutating func box(_ node: DataNode) -> SpannedText {
    guard let name = node.name, !name.isEmpty, case .scalar(let text, _) = node.value else {
      return SpannedText()
    }
    setAside += text.spans
    let words = words(of: name)
    let first = words.string.first.map { String($0).utf8.count } ?? 1
    let mark = (Self.isTicked(node) ? "\u{2612}" : "\u{2610}").utf8 + words.bytes[0..<first]
    var line = SpannedText()
    line.append(mark, standingFor: words.spans(of: 0..<first).extent ?? node.span)
    line.append(words[first..<words.count], separated: false)
    return line
  }

  /// Ticks beside names, or, in one of several things, what holds and what does not.
  fileprivate static func areBoxes(_ members: [DataNode], isInside: Bool) -> Bool {
    let ticked = members.filter(isTicked)
    return !ticked.isEmpty && members.allSatisfy(isBox) && (isInside || ticked.contains { !$0.isBool })
  }

  private static func isTicked(_ node: DataNode) -> Bool {
    guard case .scalar(let text, let kind) = node.value else { return false }
    return kind == .bool
      ? ["true", "1"].contains(text.string.lowercased())
      : ["x", "\u{2611}", "\u{2612}"].contains(text.string.lowercased())
  }

  private static func isBox(_ node: DataNode) -> Bool {
    guard case .scalar(let text, let kind) = node.value else { return false }
    return isTicked(node) || kind == .null || kind == .bool || text.isEmpty
  }
}

extension DataNode {
  fileprivate var isBool: Bool { if case .scalar(_, .bool) = value { true } else { false } }

  fileprivate var members: [DataNode] { if case .map(let members) = value { members } else { [] } }

  private var isShort: Bool { if case .scalar(let text, _) = value { text.words.count < 8 } else { false } }

  /// Whether it is a map of single values, and of lists of a few words each: a row of a table.
  fileprivate var isRecord: Bool {
    !members.isEmpty
      && members.allSatisfy { member in
        switch member.value {
        case .scalar: true
        case .list(let parts): parts.allSatisfy(\.isShort)
        case .map(let parts):
          parts.count <= 4 && parts.allSatisfy(\.isShort) && !DataProse.areBoxes(parts, isInside: true)
        }
      }
  }
}
