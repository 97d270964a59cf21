import IEPModel

/// An item of a list in plain text, which its indent puts below others.
struct TextItem {
  var block: SourceBlock
  /// Columns before its mark.
  var indent: Int
  var isOrdered: Bool

  /// Whether it is a few words without the sign of a sentence at their end.
  func isTitle(in bytes: [UInt8]) -> Bool {
    guard let last = bytes[block.span.range].last(where: { !$0.isASCIISpace }) else { return false }
    return block.span.count <= 60 && !".;,?!".utf8.contains(last)
  }

  /// Items one after another as a list; those set in deeper by two columns or more stand below the item before them.
  /// O(items × depth).
  static func list(_ items: ArraySlice<TextItem>) -> SourceBlock {
    let top = items.map(\.indent).min() ?? 0
    var rest = items
    var blocks: [SourceBlock] = []
    while let first = rest.popFirst() {
      var block = first.block
      let below = rest.prefix { $0.indent >= top + 2 && $0.indent >= first.indent + 2 }
      if !below.isEmpty {
        let inner = list(below)
        block.children.append(inner)
        block.span = block.span.union(inner.span)
        rest = rest.dropFirst(below.count)
      }
      blocks.append(block)
    }
    let extent = blocks.map(\.span).extent ?? SourceSpan(0, 0)
    // The numbers of the last item count: "[ ] Yes" may begin a list of steps.
    return SourceBlock(
      .list(ordered: items.last { $0.indent < top + 2 }?.isOrdered ?? false), extent, children: blocks)
  }
}
