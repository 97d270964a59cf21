/// Turns a template's source into steps.
struct TemplateCompiler {
  private(set) var nodes: [TemplateNode] = []
  private var scanner: TagScanner
  private let name: String
  /// The steps and names of the sections that are not closed yet, outermost first.
  private var open: [(node: Int, name: String, offset: Int)] = []

  init(source: [UInt8], name: String) {
    scanner = TagScanner(source)
    self.name = name
  }

  mutating func run() throws(TemplateError) {
    var position = 0
    while let tag = try nextTag(from: position) {
      let line = tag.kind.canStandAlone ? scanner.ownLine(of: tag.extent) : nil
      let extent = line ?? tag.extent
      appendLiteral(position..<extent.lowerBound)
      if line == nil { appendLineStart(at: extent.lowerBound) }
      try append(tag, indent: line.map { Array(scanner.source[$0.lowerBound..<tag.extent.lowerBound]) })
      position = extent.upperBound
    }
    appendLiteral(position..<scanner.source.count)
    if let section = open.last { throw error(.unclosedSection(section.name), at: section.offset) }
  }

  private func nextTag(from position: Int) throws(TemplateError) -> TemplateTag? {
    switch scanner.next(from: position) {
    case .tag(let tag): return tag
    case .none: return nil
    case .unclosed(let offset): throw error(.unclosedTag, at: offset)
    }
  }

  private mutating func append(_ tag: TemplateTag, indent: [UInt8]?) throws(TemplateError) {
    let offset = tag.extent.lowerBound
    switch tag.kind {
    case .comment: break
    case .delimiters:
      guard scanner.setDelimiters(tag.content) else { throw error(.badDelimiters, at: offset) }
    case .value(let isRaw):
      nodes.append(.value(TemplateName(try self.name(of: tag), offset: offset), isRaw: isRaw))
    case .partial:
      nodes.append(.partial(TemplatePartial(name: try self.name(of: tag), offset: offset, indent: indent)))
    case .section(let isInverted):
      guard open.count < Template.sectionLimit else {
        throw error(.tooDeep(limit: Template.sectionLimit), at: offset)
      }
      let name = try self.name(of: tag)
      open.append((nodes.count, name, offset))
      nodes.append(.section(TemplateName(name, offset: offset), isInverted: isInverted, end: 0))
    case .end:
      try close(try self.name(of: tag), at: offset)
    }
  }

  private mutating func close(_ name: String, at offset: Int) throws(TemplateError) {
    guard let section = open.popLast() else { throw error(.unopenedSection(name), at: offset) }
    guard section.name == name else { throw error(.mismatchedEnd(name, open: section.name), at: offset) }
    if case .section(let name, let isInverted, _) = nodes[section.node] {
      nodes[section.node] = .section(name, isInverted: isInverted, end: nodes.count)
    }
  }

  private mutating func appendLiteral(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    appendLineStart(at: range.lowerBound)
    nodes.append(.literal(range))
  }

  private mutating func appendLineStart(at offset: Int) {
    if offset == 0 || scanner.source[offset - 1] == UInt8(ascii: "\n") { nodes.append(.lineStart) }
  }

  private func name(of tag: TemplateTag) throws(TemplateError) -> String {
    guard let name = scanner.name(in: tag.content) else { throw error(.badName, at: tag.extent.lowerBound) }
    return name
  }

  private func error(_ reason: TemplateError.Reason, at offset: Int) -> TemplateError {
    TemplateError(reason, at: FilePlace(file: name, offset: offset, in: scanner.source))
  }
}
