import IEPModel

/// Where every byte of the draft went: contract, `ledger.coverage`.
enum CoverageCount {
  /// Counts bytes that are neither white space nor markup. A byte that a statement explains is explained, even
  /// where another quotes it. O(bytes + statements × log).
  static func count(_ summary: PlainSummary, _ tree: SourceTree, of source: [UInt8]) -> Coverage {
    let statements = summary.parts.flatMap(\.statements).filter(\.covers)
    let explained = statements.filter { $0.origin == .explained || $0.origin == .reworded }.flatMap(\.spans)
      .merged
    let quoted = statements.filter { $0.origin == .quoted }.flatMap(\.spans).merged
    let onlyQuoted = quoted.flatMap { $0.subtracting(explained) }
    var coverage = Coverage()
    func count(_ span: SourceSpan) {
      coverage.bytes += span.count
      coverage.explained += span.countCovered(by: explained)
      coverage.quoted += span.countCovered(by: onlyQuoted)
    }
    func count(_ line: SpannedText) {
      var spans: [SourceSpan] = []
      for word in line.words {
        let hasBreak = line.bytes[word].contains(UInt8(ascii: "\n"))
        line.forEachSpan(of: word) { whole in
          if hasBreak { spans += words(in: whole, source) } else { spans.append(whole) }
        }
      }
      // Words that stand for one place together, "Meeting date" for `mtgDt`, count once.
      for span in spans.merged { count(span) }
    }
    func visit(_ block: SourceBlock) {
      for line in block.lines { count(line) }
      for child in block.children { visit(child) }
    }
    func visit(_ node: DataNode) {
      // A name is syntax, also where it stands between values that are explained together.
      coverage.bytes += node.name?.spans.map(\.count).reduce(0, +) ?? 0
      switch node.value {
      case .scalar(let text, _): count(text)
      case .list(let members), .map(let members): for member in members { visit(member) }
      }
    }
    switch tree.content {
    case .prose(let blocks): for block in blocks { visit(block) }
    case .data(let root): visit(root)
    }
    coverage.onlyInDraft = coverage.bytes - coverage.explained - coverage.quoted
    return coverage
  }

  /// The parts of a place without white space: a line break of data stands for that around it.
  private static func words(in span: SourceSpan, _ source: [UInt8]) -> [SourceSpan] {
    var words: [SourceSpan] = []
    var start: Int?
    var at = span.start
    while at < span.end {
      let blank = WhiteSpace.count(at: at, in: source)
      if blank == 0, start == nil { start = at }
      if blank > 0, let begun = start {
        words.append(SourceSpan(begun, at))
        start = nil
      }
      at += max(1, blank)
    }
    return start.map { words + [SourceSpan($0, span.end)] } ?? words
  }
}
