public import IEPModel

/// Names and values as headings, labels, lists and tables, the way a form would print them: for data whose names are
/// those of some program's export, so that only their words can tell what they hold.
public struct DataProse {
  private var blocks: [SourceBlock] = []
  /// The level of what stands in one of several things of a list: nothing there is a part of the plan.
  private static let inside = 300
  /// Names that a table says once in its head, the signs between the words of a name, and `null`.
  private var setAside: [SourceSpan] = []

  /// The same tree with prose in place of names and values; a tree of prose as it is. Linear in the tree.
  public static func of(_ tree: SourceTree) -> SourceTree {
    guard case .data(let root) = tree.content else { return tree }
    var prose = DataProse()
    prose.add(root.withLists, level: 0)
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
      if members.allSatisfy(\.isScalar) {
        addList(members.map { lines(of: $0) }, node.span)
      } else if members.allSatisfy(\.isRecord), Self.fitsTable(members) {
        addTable(members, node.span)
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
    let text = words(of: name)
    blocks.append(
      SourceBlock(.heading(level: min(max(level, 1), 6)), text.spans.extent ?? node.span, lines: [text]))
  }

  /// `Name: value`
  private mutating func addLine(_ name: SpannedText?, _ value: [SpannedText]) {
    var lines = value
    if let name {
      var label = words(of: name)
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
        heads.append(words(of: name))
      }
    }
    var children = [row(heads.map { [$0] }, span.start, isHeader: true)]
    for record in rows {
      var cells = [[SpannedText]](repeating: [], count: heads.count)
      for member in record.members {
        guard let name = member.name, let column = columns[name.bytes] else { continue }
        if case .list(let items) = member.value {
          cells[column] = items.flatMap { lines(of: $0) }
        } else {
          cells[column] = lines(of: member)
        }
      }
      children.append(row(cells, record.span.start, isHeader: false))
    }
    blocks.append(SourceBlock(.table, span, children: children))
  }

  private func row(_ cells: [[SpannedText]], _ start: Int, isHeader: Bool) -> SourceBlock {
    let blank = SourceSpan(start, start)
    let children = cells.map { SourceBlock(.cell, $0.flatMap(\.spans).extent ?? blank, lines: $0) }
    return SourceBlock(.row(isHeader: isHeader), children.map(\.span).extent ?? blank, children: children)
  }

  // MARK: texts

  /// The lines of a value: `true` and `false` as people say them, nothing for null.
  private mutating func lines(of node: DataNode) -> [SpannedText] {
    guard case .scalar(let text, let kind) = node.value, !text.isEmpty else { return [] }
    switch kind {
    case .null:
      setAside += text.spans
      return []
    case .bool:
      var answer = SpannedText()
      answer.append(
        (text.string.lowercased() == "true" ? "Yes" : "No").utf8, standingFor: text.spans.extent ?? node.span)
      return [answer]
    case .string, .number, .untyped:
      let breaks = text.bytes.indices.filter { text.bytes[$0] == UInt8(ascii: "\n") }
      setAside += breaks.flatMap { text.spans(of: $0..<$0 + 1) }
      let starts = [0] + breaks.map { $0 + 1 }
      return zip(starts, breaks + [text.count]).filter(<).map { text[$0..<$1] }
    }
  }

  /// A name as a label: `dateOfBirth` and `date_of_birth` are "Date of birth".
  private mutating func words(of name: SpannedText) -> SpannedText {
    var result = SpannedText()
    var start = 0
    for index in name.bytes.indices {
      let byte = name.bytes[index]
      let isSign = byte == UInt8(ascii: "_")
      if isSign { setAside += name.spans(of: index..<index + 1) }
      let startsWord = index > 0 && byte.isASCIIUppercase && name.bytes[index - 1].isASCIILowercase
      if isSign || startsWord {
        add(name[start..<index], to: &result)
        start = isSign ? index + 1 : index
      }
    }
    add(name[start..<name.count], to: &result)
    return result
  }

  /// The first word of a label has a capital, and no other but in all of its letters.
  private func add(_ word: SpannedText, to label: inout SpannedText) {
    guard let first = word.bytes.first, label.isEmpty ? first.isASCIILowercase : first.isASCIIUppercase,
      label.isEmpty || word.bytes.dropFirst().first?.isASCIILowercase ?? false
    else { return label.append(word) }
    var turned = SpannedText()
    turned.append([first ^ 0x20], standingFor: word.spans(of: 0..<1).extent ?? SourceSpan(0, 0))
    turned.append(word[1..<word.count], separated: false)
    label.append(turned)
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
  private static func areBoxes(_ members: [DataNode], isInside: Bool) -> Bool {
    let ticked = members.filter(isTicked)
    return !ticked.isEmpty && members.allSatisfy(isBox) && (isInside || ticked.contains { !$0.isBool })
  }

  private static func isTicked(_ node: DataNode) -> Bool {
    guard case .scalar(let text, let kind) = node.value else { return false }
    return kind == .bool
      ? text.string.lowercased() == "true" : ["x", "\u{2611}", "\u{2612}"].contains(text.string.lowercased())
  }

  private static func isBox(_ node: DataNode) -> Bool {
    guard case .scalar(let text, let kind) = node.value else { return false }
    return isTicked(node) || kind == .null || kind == .bool || text.isEmpty
  }
}

extension DataNode {
  fileprivate var isBool: Bool { if case .scalar(_, .bool) = value { true } else { false } }

  fileprivate var members: [DataNode] { if case .map(let members) = value { members } else { [] } }

  /// Whether it is a map of single values, and of lists of a few words each: a row of a table.
  fileprivate var isRecord: Bool {
    !members.isEmpty
      && members.allSatisfy { member in
        guard case .list(let items) = member.value else { return member.isScalar }
        return items.allSatisfy {
          if case .scalar(let text, _) = $0.value { text.words.count < 8 } else { false }
        }
      }
  }
}
