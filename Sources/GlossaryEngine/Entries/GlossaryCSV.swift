import IEPModel

/// A pack as a table: RFC 4180, with a first row that names the columns by the keys of an entry.
///
/// A district's list may call them otherwise ("Term", "Definition"), and need have no more than a name and a meaning.
/// Members of a list stand in one cell with `;` or `|` between them. Cells may be parted by commas, semicolons or tabs.
enum GlossaryCSV {
  /// The same tree that a YAML file of these entries gives, and what is wrong with the table. O(size).
  static func tree(_ bytes: [UInt8], topic: String) -> (root: DataNode, problems: [GlossaryProblem]) {
    var rows = CSVRows(bytes)
    let names = (rows.next() ?? []).map { key(for: $0.text) }
    var problems: [GlossaryProblem] = []
    var entries: [DataNode] = []
    var state: DataNode?
    while let row = rows.next() {
      guard let first = row.first, row.contains(where: { !$0.text.isEmpty }) else { continue }
      if row.count > names.count {
        problems.append(GlossaryProblem(.tooManyCells, at: row[names.count].span.start))
      }
      let members = zip(names, row).filter { !$0.1.text.isEmpty }.map { member(named: $0, $1) }
      state = state ?? members.first { $0.name?.string == "state" }
      let own = members.filter { $0.name?.string != "state" && $0.name?.string != "topic" }
      entries.append(DataNode(value: .map(own), span: SourceSpan(first.span.start, first.span.end)))
    }
    if let open = rows.unclosed { problems.append(GlossaryProblem(.unclosedQuote, at: open)) }
    let whole = SourceSpan(0, bytes.count)
    let head = scalar(named: "topic", topic, SourceSpan(0, 0))
    let list = DataNode(name: spanned("entries", SourceSpan(0, 0)), value: .list(entries), span: whole)
    return (DataNode(value: .map([head, list] + [state].compactMap(\.self)), span: whole), problems)
  }

  private static func member(named name: String, _ cell: CSVRows.Cell) -> DataNode {
    guard lists.contains(name) else { return scalar(named: name, cell.text, cell.span) }
    let parts = cell.text.split { $0 == ";" || $0 == "|" }.map(trimmed).filter { !$0.isEmpty }
    let members = parts.map { DataNode(value: .scalar(spanned($0, cell.span), .string), span: cell.span) }
    return DataNode(name: spanned(name, cell.span), value: .list(members), span: cell.span)
  }

  private static func scalar(named name: String, _ text: String, _ span: SourceSpan) -> DataNode {
    DataNode(name: spanned(name, span), value: .scalar(spanned(text, span), .string), span: span)
  }

  private static func spanned(_ text: String, _ span: SourceSpan) -> SpannedText {
    var result = SpannedText()
    result.append(text.utf8, standingFor: span)
    return result
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static let lists: Set<String> = ["forms", "cues", "matches", "mustNot"]

  private static func key(for title: String) -> String {
    let letters = title.lowercased().filter { $0.isLetter }
    return keys.first { $0.lowercased() == letters } ?? others[letters] ?? title
  }

  private static let keys = [
    "id", "label", "acronym", "forms", "match", "article", "meaning", "forYourChild", "question", "cues",
    "prior",
    "source", "reviewed", "matches", "mustNot", "topic", "state",
  ]
  private static let others = [
    "term": "label", "name": "label", "phrase": "label", "expansion": "label", "word": "label",
    "fullname": "label",
    "abbreviation": "acronym", "abbr": "acronym", "letters": "acronym", "shortform": "acronym",
    "definition": "meaning", "description": "meaning", "plainlanguage": "meaning",
    "alsocalled": "forms", "synonyms": "forms", "otherforms": "forms", "ask": "question",
  ]
}
