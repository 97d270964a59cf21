import IEPModel

/// Exports that keep the names of a form as values: of form builders, and of tables that were written out cell by cell.
extension DataNode {
  /// Fields as members with the names that they give, `{"label": "Grade", "type": "text", "value": "4"}` and
  /// `<Column name="GRADE">4</Column>`; what has a title and holds them as a part of that name; rows below a row of names as
  /// records. Linear in the tree.
  var withFields: DataNode {
    switch value {
    case .scalar: return self
    case .list(let members):
      let members = members.map(\.withFields)
      if let records = Self.records(below: members) {
        return DataNode(name: name, value: .list(records), span: span)
      }
      let fields = members.compactMap(\.field)
      if !fields.isEmpty, fields.count == members.count {
        return DataNode(name: name, value: .map(fields), span: span)
      }
      // Parts that have their titles now are no list of things.
      let parts = members.compactMap { $0.titled ?? (Self.narratives.contains(plainName) ? $0.typed : nil) }
      let areParts = !parts.isEmpty && parts.count == members.count
      return DataNode(name: name, value: areParts ? .map(parts) : .list(members), span: span)
    case .map(let members):
      let members = members.map(\.withFields)
      return DataNode(name: name, value: .map(members), span: span)
    }
  }

  /// One field as a member with its name; nil for anything else. The kind of its control and its number are the program's.
  private var field: DataNode? {
    guard case .map(let members) = value, members.count > 1 || members.first?.plainName == "name" else {
      return nil
    }
    guard let label = members.first(where: { Self.labels.contains($0.plainName) && $0.isText }),
      case .scalar(let name, _) = label.value,
      members.allSatisfy({
        $0.plainName == label.plainName || Self.values.contains($0.plainName)
          || Self.controls.contains($0.plainName)
      })
    else { return nil }
    let answers = members.filter { Self.values.contains($0.plainName) && $0.plainName != label.plainName }
    guard answers.count < 2, answers.count == 1 || members.count == 1 else { return nil }
    let answer = answers.first?.value ?? .scalar(SpannedText(), .null)
    let field = DataNode(name: name, value: answer, span: answers.first?.span ?? span)
    return field.withChoices
  }

  /// `[{"option": "Tests", "checked": true}, …]` as options with their marks.
  private var withChoices: DataNode {
    guard case .list(let members) = value, !members.isEmpty else { return self }
    let boxes = members.compactMap { member -> DataNode? in
      guard case .map(let parts) = member.value, parts.count == 2,
        let option = parts.first(where: { $0.isText && !$0.isAnswer }),
        case .scalar(let name, _) = option.value, let mark = parts.first(where: { $0.isAnswer })
      else { return nil }
      var tick = SpannedText()
      if mark.isYes { tick.append("x".utf8, standingFor: mark.span) }
      return DataNode(name: name, value: .scalar(tick, .string), span: member.span)
    }
    return boxes.count == members.count ? DataNode(name: name, value: .map(boxes), span: span) : self
  }

  /// A map of a title and what stands under it, as a part of that name; nil for any other.
  private var titled: DataNode? {
    guard case .map(let members) = value, members.count > 1,
      let title = members.first(where: { Self.titles.contains($0.plainName) && $0.isText }),
      case .scalar(let name, _) = title.value,
      let content = members.first(where: {
        $0.isScalar
          ? Self.bodies.contains($0.plainName) && Self.sectionTitles.contains(title.plainName)
          : Self.contents.contains($0.plainName)
      }),
      members.allSatisfy({
        $0.plainName == title.plainName || $0.plainName == content.plainName
          || Self.controls.contains($0.plainName)
      })
    else { return nil }
    return DataNode(name: name, value: content.value, span: content.span)
  }

  /// `<Narrative type="ParentConcerns">…</Narrative>` among narratives, as a part that has the name of its type.
  private var typed: DataNode? {
    guard case .map(let members) = value, members.count == 2, members.allSatisfy(\.isText),
      let type = members.first(where: { Self.types.contains($0.plainName) }),
      let text = members.first(where: { Self.bodies.contains($0.plainName) }),
      case .scalar(let name, _) = type.value
    else { return nil }
    return DataNode(name: name, value: text.value, span: text.span)
  }

  /// `[["Name", "Role"], ["Ana", "Parent"]]` as records; nil for other lists.
  private static func records(below rows: [DataNode]) -> [DataNode]? {
    let cells = rows.map { row -> [DataNode] in
      guard case .list(let cells) = row.value, cells.allSatisfy(\.isScalar) else { return [] }
      return cells
    }
    guard rows.count > 1, let head = cells.first, head.count > 1, head.allSatisfy(\.isText),
      Set(head).count == head.count, cells.allSatisfy({ (1...head.count).contains($0.count) })
    else { return nil }
    return zip(rows, cells).dropFirst().map { row, cells in
      let members = zip(head, cells).map { name, cell in
        guard case .scalar(let text, _) = name.value else { return cell }
        return DataNode(name: text, value: cell.value, span: cell.span)
      }
      return DataNode(value: .map(members), span: row.span)
    }
  }

  /// The name in small letters without signs.
  var plainName: String { name?.string.lowercased().filter { $0 != "_" && $0 != "-" } ?? "" }

  private var isText: Bool {
    if case .scalar(let text, let kind) = value {
      kind != .bool && kind != .null && !text.isEmpty
    } else {
      false
    }
  }

  private var isAnswer: Bool {
    guard case .scalar(let text, let kind) = value else { return false }
    return kind == .bool
      || ["y", "n", "yes", "no", "true", "false", "0", "1", "x"].contains(text.string.lowercased())
      || text.isEmpty
  }

  private var isYes: Bool {
    ownText.map { ["y", "yes", "true", "1", "x"].contains($0.string.lowercased()) } ?? false
  }

  private static let labels: Set<String> = [
    "label", "name", "question", "prompt", "field", "fieldname", "caption", "fieldlabel", "column",
    "columnname",
  ]
  private static let values: Set<String> = [
    "value", "answer", "response", "val", "column", "field", "cell", "property", "attribute", "fieldvalue",
    "entry",
  ]
  private static let controls: Set<String> = [
    "type", "id", "order", "required", "seq", "sequence", "format", "readonly", "fieldid", "datatype",
    "inputtype",
    "control", "position", "sortorder", "key", "code", "hidden", "sectionid", "formid", "narrid",
    "narrativeid", "sectcd", "sectioncd",
    "sectioncode", "sectid",
  ]
  private static let titles: Set<String> = [
    "sectiontitle", "section", "title", "heading", "name", "label", "caption", "form", "formtitle",
    "formname",
    "sectionname", "tablename", "recordset", "secttitle", "sectionheading", "narrativetitle",
  ]
  /// Titles of a part alone: below "title" and "name" a text may be that of a goal.
  private static let sectionTitles: Set<String> = [
    "sectiontitle", "sectiontitletxt", "secttitle", "section", "sectionname", "sectionheading", "heading",
    "formtitle", "narrativetitle",
  ]
  private static let bodies: Set<String> = [
    "body", "bodytxt", "bodytext", "text", "txt", "content", "contents", "narrative", "narrativetxt",
    "narrativetext", "sectiontext", "secttext",
  ]
  /// Lists of texts, each of which says what it is about.
  private static let narratives: Set<String> = [
    "narratives", "narrativelist", "narrativetexts", "sections", "statements", "texts", "textblocks",
    "summaries",
  ]
  private static let types: Set<String> = ["type", "kind", "topic", "subject", "category"]
  private static let contents: Set<String> = [
    "fields", "field", "items", "rows", "row", "content", "questions", "data", "values", "columns", "column",
    "records",
    "record", "entries", "answers", "responses", "controls", "elements",
  ]
}
