import IEPModel

/// What of a draft as data no reader claimed: names are syntax, and so are places that were read before; other
/// values are words that nobody understood.
enum UnreadData {
  /// O(values × log claimed).
  static func find(in root: DataNode, claimed: [SourceSpan]) -> [Unread] {
    let claimed = claimed.merged
    var result: [Unread] = []
    func visit(_ node: DataNode, isSyntax: Bool) {
      let isSyntax = isSyntax || node.name.map { OwnVocabulary.places.contains($0.string) } ?? false
      result += (node.name?.spans ?? []).map { Unread($0, .syntax) }
      switch node.value {
      case .scalar(let text, let kind):
        let reason: Unread.Reason = isSyntax || kind == .null ? .syntax : .notUnderstood
        result += text.spans.flatMap { $0.subtracting(claimed) }.map { Unread($0, reason) }
      case .list(let members), .map(let members):
        for member in members { visit(member, isSyntax: isSyntax) }
      }
    }
    visit(root, isSyntax: false)
    return result.sorted { $0.span < $1.span }
  }
}
