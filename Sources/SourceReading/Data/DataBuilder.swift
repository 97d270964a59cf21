import IEPModel

/// Puts names and values together as a reader meets them: one open list or map on top of another, no recursion.
struct DataBuilder {
  private struct Open {
    var isMap: Bool
    var start: Int
    /// The name of the list or map itself.
    var name: SpannedText?
    var members: [DataNode] = []
    /// The name that waits for its value.
    var nextName: SpannedText?
    var names = NameSet()
  }

  private let format: SourceFormat
  private let limits: Limits
  private var stack: [Open] = []
  private var count = 0
  /// The value that stands in no other, once it is whole.
  private(set) var root: DataNode?
  /// The places of all names and values, in their order.
  private(set) var leaves: [SourceSpan] = []

  init(_ format: SourceFormat, limits: Limits) {
    self.format = format
    self.limits = limits
  }

  /// Whether the innermost open thing is a map; nil where nothing is open.
  var isInMap: Bool? { stack.last?.isMap }
  /// Whether a name must come next: a map is open, and no name waits for its value.
  var needsName: Bool { stack.last.map { $0.isMap && $0.nextName == nil } ?? false }

  /// Adds a name to the open map. Throws where the map has it already.
  mutating func add(name: SpannedText, at offset: Int) throws(ReadFailure) {
    guard let top = stack.indices.last else { return }
    guard stack[top].names.insert(name.bytes) else {
      throw .malformed(format, at: offset, reason: "the same name stands twice")
    }
    leaves += name.spans
    stack[top].nextName = name
  }

  mutating func add(_ text: SpannedText, _ kind: DataScalar, span: SourceSpan) throws(ReadFailure) {
    try countValue(at: span.start)
    leaves += text.spans
    let name = takeName()
    put(DataNode(name: name, value: .scalar(text, kind), span: span))
  }

  mutating func open(isMap: Bool, at offset: Int) throws(ReadFailure) {
    if stack.count >= limits.depth { throw .tooDeep(at: offset, limit: limits.depth) }
    try countValue(at: offset)
    let name = takeName()
    stack.append(Open(isMap: isMap, start: offset, name: name))
  }

  /// Closes the innermost list or map, which reaches to `end`, or to the end of its last member.
  mutating func close(at end: Int?) {
    guard let top = stack.popLast() else { return }
    let last = top.members.last?.span.end ?? top.start
    let span = SourceSpan(top.start, end ?? max(top.start, last))
    put(DataNode(name: top.name, value: top.isMap ? .map(top.members) : .list(top.members), span: span))
  }

  private mutating func countValue(at offset: Int) throws(ReadFailure) {
    count += 1
    if count > limits.nodes { throw .tooManyBlocks(at: offset, limit: limits.nodes) }
  }

  private mutating func takeName() -> SpannedText? {
    guard let top = stack.indices.last else { return nil }
    defer { stack[top].nextName = nil }
    return stack[top].nextName
  }

  private mutating func put(_ node: DataNode) {
    if let top = stack.indices.last { stack[top].members.append(node) } else { root = node }
  }
}
