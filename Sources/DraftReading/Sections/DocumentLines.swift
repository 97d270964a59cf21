import IEPModel

/// The lines of a draft in order, as a person leafing through it sees them: what its titles are looked for in.
struct DocumentLines {
  struct Line {
    var text: SpannedText
    /// Whether the draft sets it off: a heading, words in bold, a page's header.
    var isMarked: Bool
    var isFurniture: Bool
    var isCell: Bool
  }

  private(set) var lines: [Line] = []
  /// Leaves with their wraps undone, for phrases that run over a line's end.
  private(set) var texts: [SpannedText] = []

  init(_ sections: [DraftSection]) {
    for section in sections { for block in section.blocks { add(block, isCell: false) } }
  }

  private mutating func add(_ block: SourceBlock, isCell: Bool) {
    let isFurniture = block.kind == .pageFurniture
    if block.kind != .hidden, !block.lines.isEmpty {
      texts.append(block.text)
      var isMarked = block.kind == .lead || isFurniture
      if case .heading = block.kind { isMarked = true }
      // A title over two or three lines is one.
      let isTitle = isMarked && !isFurniture || block.lines.count <= 3 && block.text.isCapitals
      for text in isTitle ? [block.text] : block.lines.map(\.trimmed) where !text.isEmpty {
        lines.append(Line(text: text, isMarked: isMarked, isFurniture: isFurniture, isCell: isCell))
      }
    }
    var inCell = isCell
    if block.kind == .cell { inCell = true }
    for child in block.children { add(child, isCell: inCell) }
  }
}
