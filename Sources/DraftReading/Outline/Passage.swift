import IEPModel

/// One thing that a part of the draft says, in its order.
struct Passage: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A heading inside the part.
    case heading
    /// A paragraph.
    case text
    /// `Label: value`; the label is without its colon, and `text` is the value (empty where the draft has none).
    case field(label: SpannedText)
    case table(DraftTable)
    /// Words that the format hides.
    case hidden
    case pageFurniture
  }

  var kind: Kind
  var text: SpannedText
  /// A labelled line as it stands, its colon with it.
  var line: SpannedText?
  /// Whether it stands in a list.
  var isItem = false
  /// How deep in lists the item lies that it begins, from 0; nil where it begins none.
  var itemDepth: Int?
  var span: SourceSpan

  var label: SpannedText? { if case .field(let label) = kind { label } else { nil } }
  var table: DraftTable? { if case .table(let table) = kind { table } else { nil } }

  /// A table of one column, one cell or two, as the texts in it: a frame that a form draws around a line and its title.
  var outOfFrame: [Passage] {
    guard let table, table.heads.count < 2, table.rows.allSatisfy({ $0.cells.count == 1 }) else {
      return [self]
    }
    let cells = table.heads + table.rows.flatMap(\.cells)
    return cells.count < 3
      ? cells.map { Passage(kind: .text, text: $0, span: $0.spans.extent ?? span) } : [self]
  }
}

/// A table with its column heads told from its rows.
struct DraftTable: Hashable, Sendable {
  /// Empty where the table has none.
  var heads: [SpannedText]
  /// Whether every head is a name that forms give to columns: none of them is a value.
  var headsAreNames = false
  var rows: [Row]
  /// Where columns stood with nothing in them, which only keep others apart.
  var spacers: [Int] = []
  var span: SourceSpan

  struct Row: Hashable, Sendable {
    var cells: [SpannedText]
    /// The lines of each cell that the draft breaks on purpose.
    var lines: [[SpannedText]] = []
    var span: SourceSpan

    /// All cells as one text.
    var text: SpannedText { cells.whole }

    /// The cells that hold something, and their lines.
    var filled: Row {
      let places = cells.indices.filter { !cells[$0].isEmpty }
      return Row(cells: places.map { cells[$0] }, lines: places.map { lines[safe: $0] ?? [] }, span: span)
    }

    /// Whether its cells are labels with a colon, each with its value behind it.
    var isOfLabels: Bool {
      let ends = cells.filter { !$0.isEmpty }.map { $0.bytes.last == UInt8(ascii: ":") }
      return !ends.isEmpty && ends.enumerated().allSatisfy { $0.element == $0.offset.isMultiple(of: 2) }
    }

    func cell(_ index: Int) -> SpannedText? {
      cells.indices.contains(index) && !cells[index].isEmpty ? cells[index] : nil
    }
  }

  /// "Counseling   ______   ______" where another row has what is asked: a line of the form that nobody filled in.
  func isUnfilled(_ row: Row) -> Bool {
    func count(_ row: Row) -> Int { row.cells.count { !$0.isEmpty } }
    if count(row) == 1, row.lines.count(where: { !$0.isEmpty }) > 2, rows.contains(where: { count($0) > 2 }) {
      return true
    }
    // "Scribe   ___" below rows with letters there that a key explains: "C D S".
    let open = row.cells.indices.filter { row.cells[$0].isEmpty && !(row.lines[safe: $0]?.isEmpty ?? true) }
    return count(row) == 1
      && open.contains { column in
        let cells = rows.compactMap { $0.cell(column) }
        return cells.count > 1
          && cells.allSatisfy { cell in cell.words.allSatisfy { cell[$0].isCapitalLetter } }
      }
  }

  /// Whether each row has boxes for how a test is taken: "Biology | [X] no accommodations | [ ] with accommodations".
  var tellsHowTaken: Bool {
    !rows.isEmpty
      && rows.allSatisfy { row in
        row.cells.dropFirst().contains { cell in
          CheckBox.read(cell).contains { FormPhrase.normalized(cell[$0.label]).hasSuffix(" accommodations") }
        }
      }
  }

  /// The columns after the first whose cells hold a mark or nothing, where the table has two of them or more: "YES | NO",
  /// "Without accommodations | With accommodations".
  static func markColumns(_ heads: [SpannedText], _ rows: [Row]) -> [Int] {
    let columns = heads.indices.dropFirst().filter { column in
      !heads[column].isEmpty && !ServiceMarks.isMark(heads[column]) && !CheckBox.isEmpty(heads[column])
        && rows.allSatisfy { row in
          // A cell over all columns with boxes of its own: "[ ] Yes [X] No".
          row.cell(column).map {
            ServiceMarks.isMark($0) || CheckBox.isEmpty($0) || CheckBox.read($0).count > 1
          } ?? true
        }
    }
    let areMarked = rows.contains { row in columns.contains { row.cell($0).map(ServiceMarks.isMark) ?? false }
    }
    return columns.count > 1 && areMarked ? columns : []
  }

  /// Makes one of two rows whose labels are the halves of one that is known: "Short-Term | 1. …" over "Objectives | 2. …".
  static func joinLabels(_ rows: inout [Row], where isKnown: (SpannedText) -> Bool) {
    for index in rows.indices.dropLast().reversed() {
      let (row, next) = (rows[index], rows[index + 1])
      guard row.cells.count == 2, next.cells.count == 2, !row.cells[0].isEmpty, !next.cells[0].isEmpty,
        row.cells[0].words.count <= 2, next.cells[0].words.count <= 2, !isKnown(row.cells[0]),
        isKnown(row.cells[0].followed(by: next.cells[0]))
      else { continue }
      let cells = zip(row.cells, next.cells).map { $0.followed(by: $1) }
      rows[index] = Row(
        cells: cells, lines: zip(row.lines, next.lines).map(+), span: row.span.union(next.span))
      rows.remove(at: index + 1)
    }
  }

  static func drop(_ column: Int, from rows: inout [Row]) {
    for index in rows.indices where rows[index].cells.indices.contains(column) {
      rows[index].cells.remove(at: column)
      rows[index].lines.remove(at: column)
    }
  }

  /// The table with as many columns as heads that stand apart above it: the empty ones among its own, and those that a row
  /// leaves out at its end. Nil where they do not come out.
  func fitted(to count: Int) -> DraftTable? {
    guard rows.contains(where: { $0.cells.count + spacers.count == count }),
      rows.allSatisfy({ $0.cells.count > 1 && $0.cells.count + spacers.count <= count })
    else { return nil }
    var table = self
    for index in table.rows.indices {
      for spacer in spacers where spacer <= table.rows[index].cells.count {
        table.rows[index].cells.insert(SpannedText(), at: spacer)
        table.rows[index].lines.insert([], at: min(spacer, table.rows[index].lines.count))
      }
      let missing = count - table.rows[index].cells.count
      table.rows[index].cells += Array(repeating: SpannedText(), count: missing)
      table.rows[index].lines += Array(repeating: [], count: missing)
    }
    table.spacers = []
    return table
  }

  /// Rows with what a cell above reaches into them with: its words hold for each of them. `blocks` are those of the rows, which
  /// have columns that the rows are without.
  static func carried(_ rows: [Row], _ blocks: ArraySlice<SourceBlock>, without spacers: [Int]) -> [Row] {
    var rows = rows
    let blocks = blocks.map { row in
      row.children.indices.filter { !spacers.contains($0) }.map { row.children[$0] }
    }
    for (index, (cells, over)) in zip(rows.indices, zip(blocks.dropFirst(), blocks)) {
      for (column, cell) in cells.enumerated()
      where cell.lines.isEmpty && !cell.span.isEmpty && over[safe: column]?.span == cell.span {
        rows[index + 1].cells[column] = rows[index].cells[column]
        rows[index + 1].lines[column] = rows[index].lines[column]
      }
    }
    return rows
  }

  /// The one column of marks that a row has its mark in; nil for none or several.
  func marked(_ row: Row) -> Int? {
    let marked = Self.markColumns(heads, rows).filter { row.cell($0).map(ServiceMarks.isMark) ?? false }
    return marked.count == 1 ? marked.first : nil
  }

  /// The table without a first column that only counts its rows, "1", "2", "3" or "4", "5", under no name: what stands beside
  /// the numbers is named first.
  var withoutRowNumbers: DraftTable {
    // "#" is a name.
    let isUnnamed = heads.first?.isEmpty ?? true
    guard isUnnamed, rows.count > 1,
      let first = rows.first?.cell(0).flatMap({ Int($0.strippingLabelEnd.string) }),
      (1..<20).contains(first),
      rows.enumerated().allSatisfy({ index, row in
        row.cells.count > 2 && row.cells[0].strippingLabelEnd.string == String(first + index)
          && row.cells[1].bytes.first?.isASCIILetter ?? false
      })
    else { return self }
    var table = self
    table.heads = Array(heads.dropFirst())
    table.spacers = spacers.map { $0 - 1 }.filter { $0 >= 0 }
    Self.drop(0, from: &table.rows)
    return table
  }

  /// Heads normalised for comparison.
  var headPhrases: [String] { heads.map { FormPhrase.normalized($0) } }
}

extension SpannedText {
  /// "C", "D,".
  fileprivate var isCapitalLetter: Bool {
    let letter = strippingLabelEnd.bytes.filter { $0 != UInt8(ascii: ",") }
    return letter.count == 1 && letter[0].isASCIIUppercase
  }
}
