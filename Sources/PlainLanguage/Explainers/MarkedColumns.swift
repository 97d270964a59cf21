import IEPModel

/// The columns of a table that are marked for the thing that its row names: tests, classes.
struct MarkedColumns {
  /// The heads of the columns with a mark.
  var heads: [SpannedText] = []
  /// The cells that hold a mark or an empty box and nothing else, and the heads that are named.
  var spans: [SourceSpan] = []

  /// Nil where the thing at a place stands in no such row. O(blocks of the draft).
  init?(of place: SourceSpan, in draft: IEPDraft) {
    guard let section = draft.sections.first(where: { $0.span.contains(place) }),
      let table = section.blocks.lazy.compactMap({ Self.table($0, around: place) }).first,
      let first = table.children.first,
      let row = table.children.dropFirst().first(where: { $0.span.contains(place) }),
      row.children.count == first.children.count
    else { return nil }
    for (head, cell) in zip(first.children, row.children).dropFirst() {
      guard let isTicked = Self.mark(cell.text), !head.text.isEmpty else { continue }
      spans += cell.text.spans
      if isTicked {
        heads.append(head.text)
        spans += head.text.spans
      }
    }
    if heads.isEmpty { return nil }
  }

  private static func table(_ block: SourceBlock, around place: SourceSpan) -> SourceBlock? {
    guard block.span.contains(place) else { return nil }
    if block.kind == .table { return block }
    return block.children.lazy.compactMap { table($0, around: place) }.first
  }

  /// Whether a cell is a tick or an empty box and no more; nil for words.
  private static func mark(_ cell: SpannedText) -> Bool? {
    let bytes = cell.trimmed.bytes
    if bytes.isEmpty { return nil }
    if let mark = CheckMark.at(0, in: bytes), mark.count == bytes.count { return mark.isTicked }
    return bytes == [UInt8(ascii: "X")] || bytes == [UInt8(ascii: "x")] ? true : nil
  }
}
