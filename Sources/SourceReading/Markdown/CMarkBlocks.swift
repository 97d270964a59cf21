internal import CCMark
import IEPModel

/// The only file that touches libcmark: a document's blocks as plain values, the C tree freed here.
enum CMarkBlocks {
  enum Kind {
    case heading(level: Int)
    case paragraph, list(ordered: Bool), item, quote, indentedCode, fencedCode, html, rule
  }

  /// A block and its lines, counted from 0, both ends included.
  struct Block {
    var kind: Kind
    var first: Int
    var last: Int
    /// Bytes before the block on its first line.
    var column: Int
    var children: [Block] = []
  }

  /// Reads masked bytes (see ``MarkdownMask``). Throws ``ReadFailure/tooDeep(at:limit:)`` and
  /// ``ReadFailure/tooManyBlocks(at:limit:)``. Linear in the size; no recursion.
  static func read(_ bytes: [UInt8], _ lines: [SourceSpan], limits: Limits) throws(ReadFailure) -> [Block] {
    let parsed = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_SOURCEPOS)
      }
    }
    guard let document = parsed else { return [] }
    defer { cmark_node_free(document) }
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    var stack: [Block] = [Block(kind: .quote, first: 0, last: max(0, lines.count - 1), column: 0)]
    var count = 0
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator), node != document, let kind = kind(of: node) else {
        continue
      }
      if event == CMARK_EVENT_ENTER {
        let first = max(0, min(Int(cmark_node_get_start_line(node)) - 1, lines.count - 1))
        count += 1
        if stack.count > limits.depth { throw .tooDeep(at: lines[first].start, limit: limits.depth) }
        if count > limits.nodes { throw .tooManyBlocks(at: lines[first].start, limit: limits.nodes) }
        let last = max(first, min(Int(cmark_node_get_end_line(node)) - 1, lines.count - 1))
        let column = max(0, Int(cmark_node_get_start_column(node)) - 1)
        let block = Block(kind: kind, first: first, last: last, column: column)
        if isLeaf(kind) { stack[stack.count - 1].children.append(block) } else { stack.append(block) }
      } else if !isLeaf(kind), let block = stack.popLast() {
        stack[stack.count - 1].children.append(block)
      }
    }
    return stack.first?.children ?? []
  }

  private static func isLeaf(_ kind: Kind) -> Bool {
    switch kind {
    case .list, .item, .quote: false
    default: true
    }
  }

  /// Nil for what stands inside lines: that is read elsewhere.
  private static func kind(of node: OpaquePointer) -> Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LIST: .list(ordered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK:
      cmark_node_get_fence_info(node).map { $0.pointee == 0 } ?? true ? .indentedCode : .fencedCode
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_THEMATIC_BREAK: .rule
    default: nil
    }
  }
}
