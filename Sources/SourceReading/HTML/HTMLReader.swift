import IEPModel

/// A page of HTML → blocks.
enum HTMLReader {
  static func read(_ source: SourceText, limits: Limits) throws(ReadFailure) -> Outcome<SourceTree> {
    let bytes = source.bytes
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var builder = HTMLBuilder(bytes, at: mark, isPage: true, limits: limits)
    let blocks = builder.read(SourceSpan(mark, bytes.count))
    if let failure = builder.failure { throw failure }
    let hidden = blocks.first { $0.kind == .hidden }
    let tree = SourceTree(
      format: .html, content: .prose(blocks), markup: builder.prose.inline.markup.sorted())
    return Outcome(tree, hidden.map { [Diagnostic(.hiddenText, .note, at: $0.span)] } ?? [])
  }
}
