import IEPModel

/// Where every byte of the draft went: contract, `ledger.coverage`.
enum CoverageCount {
  /// Counts bytes that are neither white space nor markup. A byte that a statement explains is explained, even
  /// where another quotes it. O(bytes + statements × log).
  static func count(_ summary: PlainSummary, _ tree: SourceTree) -> Coverage {
    let statements = summary.parts.flatMap(\.statements).filter(\.covers)
    let explained = statements.filter { $0.origin == .explained || $0.origin == .reworded }.flatMap(\.spans)
      .merged
    let quoted = statements.filter { $0.origin == .quoted }.flatMap(\.spans).merged
    let onlyQuoted = quoted.flatMap { $0.subtracting(explained) }
    var coverage = Coverage()
    func count(_ line: SpannedText) {
      for word in line.words {
        line.forEachSpan(of: word) { span in
          coverage.bytes += span.count
          coverage.explained += span.countCovered(by: explained)
          coverage.quoted += span.countCovered(by: onlyQuoted)
        }
      }
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
}
