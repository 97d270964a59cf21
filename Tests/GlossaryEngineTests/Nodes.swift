import IEPModel

/// Data trees by hand: what a reader of YAML would make, with places that tell the nodes apart.
struct Nodes {
  private var offset = 0

  mutating func text(_ text: String, _ kind: DataScalar = .string) -> DataNode {
    let span = place()
    return DataNode(value: .scalar(Self.spanned(text, span), kind), span: span)
  }

  mutating func list(_ texts: [String]) -> DataNode {
    let members = texts.map { text($0) }
    return DataNode(value: .list(members), span: place())
  }

  mutating func list(of nodes: [DataNode]) -> DataNode { DataNode(value: .list(nodes), span: place()) }

  mutating func map(_ members: [(String, DataNode)]) -> DataNode {
    let named = members.map { name, node in
      var node = node
      node.name = Self.spanned(name, place())
      return node
    }
    return DataNode(value: .map(named), span: place())
  }

  static func tree(_ root: DataNode) -> SourceTree {
    SourceTree(format: .yaml, content: .data(root), markup: [])
  }

  /// Each node gets ten bytes of its own.
  private mutating func place() -> SourceSpan {
    offset += 10
    return SourceSpan(offset, offset + 9)
  }

  private static func spanned(_ text: String, _ span: SourceSpan) -> SpannedText {
    var result = SpannedText()
    result.append(text.utf8, standingFor: span)
    return result
  }
}
