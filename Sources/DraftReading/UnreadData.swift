import IEPModel

/// What of a draft as data no reader claimed: words that stand in a part as they are, and else syntax: names, and values
/// that a reader took for what they mean (a kind, a unit, a place that was read before).
enum UnreadData {
  /// O(values × log claimed).
  static func find(in root: DataNode, of draft: IEPDraft) -> [Unread] {
    let claimed = draft.claimedSpans
    let words = draft.sections.flatMap(\.blocks).flatMap(spans).merged
    var result: [Unread] = []
    func visit(_ node: DataNode) {
      result += (node.name?.spans ?? []).map { Unread($0, .syntax) }
      switch node.value {
      case .scalar(let text, _):
        for rest in text.spans.flatMap({ $0.subtracting(claimed) }) {
          result += rest.intersecting(words).map { Unread($0, .notUnderstood) }
          result += rest.subtracting(words).map { Unread($0, .syntax) }
        }
      case .list(let members), .map(let members): for member in members { visit(member) }
      }
    }
    visit(root)
    return result.sorted { $0.span < $1.span }
  }

  private static func spans(_ block: SourceBlock) -> [SourceSpan] {
    block.lines.flatMap(\.spans) + block.children.flatMap(spans)
  }
}
