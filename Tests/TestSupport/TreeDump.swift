public import IEPModel

extension SourceTree {
  /// One line for each block: kind, lines or bytes, text. For tests to compare.
  public var dump: String {
    blocks.map { $0.dump(indent: 0) }.joined()
  }

  /// Every leaf block in its order.
  public var leaves: [SourceBlock] { blocks.flatMap(\.leaves) }
}

extension SourceBlock {
  public var leaves: [SourceBlock] { children.isEmpty ? [self] : children.flatMap(\.leaves) }

  func dump(indent: Int) -> String {
    let name = "\(kind)".replacing("SourceBlock.Kind.", with: "")
    let text = lines.map { "\"\($0.trimmed.string)\"" }.joined(separator: " / ")
    let line = String(repeating: "  ", count: indent) + name + (text.isEmpty ? "" : " " + text) + "\n"
    return line + children.map { $0.dump(indent: indent + 1) }.joined()
  }
}
