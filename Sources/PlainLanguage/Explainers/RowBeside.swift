import IEPModel

/// What a table's row says beside the thing that it names: the columns that are marked for it, and other cells.
struct RowBeside {
  /// The heads of the columns with a mark: tests, classes.
  var marked: [SpannedText] = []
  /// The cells that hold a mark or an empty box and nothing else, and the heads that are named.
  var markSpans: [SourceSpan] = []
  /// "Person Responsible: All teachers. When: Daily.".
  var rest = ""
  var restSpans: [SourceSpan] = []
  /// Where the row begins.
  let start: Int

  /// Nil where the thing at a place stands in no table. `prompts` are the draft's words of a form, sorted and apart.
  /// O(blocks of the part).
  init?(of place: SourceSpan, in draft: IEPDraft, prompts: [SourceSpan]) {
    guard let section = draft.sections.first(where: { $0.span.contains(place) }),
      let table = section.blocks.lazy.compactMap({ Self.table($0, around: place) }).first
    else { return nil }
    let named = table.columnHeads
    let heads = named.rowCount > 0 ? named.names : table.children.first?.children.map(\.text) ?? []
    guard
      let row = table.children.dropFirst(max(1, named.rowCount)).first(where: { $0.span.contains(place) }),
      row.children.count == heads.count
    else { return nil }
    start = row.span.start
    for (head, cell) in zip(heads, row.children.map(\.text)) {
      if let isTicked = Self.mark(cell), head.bytes.contains(where: \.isASCIILetter) {
        markSpans += cell.spans
        // A mark under "Yes" says no more than the row.
        if isTicked, !["yes", "y"].contains(head.string.lowercased()) {
          marked.append(head)
          markSpans += head.spans
        }
      } else if head.bytes.contains(where: \.isASCIILetter), cell.bytes.contains(where: \.isWordByte),
        !cell.spans.contains(where: { $0.contains(place) })
      {
        rest += (rest.isEmpty ? "" : " ") + head.string.withoutColon + ": " + cell.string
        if let last = cell.string.last, !".?!".contains(last) { rest += "." }
        restSpans += head.spans + cell.spans
      }
    }
    // Without heads nobody knows what the words beside are.
    if named.rowCount == 0, !heads.flatMap(\.spans).allSatisfy({ $0.touches(prompts) }) {
      (rest, restSpans) = ("", [])
    }
  }

  private static func table(_ block: SourceBlock, around place: SourceSpan) -> SourceBlock? {
    guard block.span.contains(place) else { return nil }
    if block.kind == .table { return block }
    return block.children.lazy.compactMap { table($0, around: place) }.first
  }

  /// Whether a cell is a tick or an empty box and no more; nil for words.
  static func mark(_ cell: SpannedText) -> Bool? {
    let bytes = cell.trimmed.bytes
    if bytes.isEmpty { return nil }
    if let mark = CheckMark.at(0, in: bytes), mark.count == bytes.count { return mark.isTicked }
    return bytes == [UInt8(ascii: "X")] || bytes == [UInt8(ascii: "x")] ? true : nil
  }
}
