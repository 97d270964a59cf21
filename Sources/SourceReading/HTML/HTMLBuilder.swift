import IEPModel

/// Tags and text → blocks, on a stack of open elements: whole pages, and HTML inside Markdown.
struct HTMLBuilder {
  var prose: ProseBuilder
  let bytes: [UInt8]
  let isPage: Bool
  let limits: Limits
  var elements: [HTMLElement] = []
  var containers: [HTMLContainer]
  /// The leaf being read, and what stands apart from it.
  var atoms: [InlineAtom] = []
  var asideAtoms: [InlineAtom] = []
  var asideKind: SourceBlock.Kind?
  /// Blocks that follow the leaf being read: hidden words and comments inside it.
  var pending: [SourceBlock] = []
  var hasListMark = false
  /// The atoms of the label that was read last.
  var labelPlace: Range<Int>?
  var layoutRows: Set<Int> = []
  var showsTitle = false
  var sheet = HTMLStyleSheet()
  var blockCount = 0
  /// The first limit that was broken.
  var failure: ReadFailure?

  init(_ bytes: [UInt8], at start: Int, isPage: Bool, limits: Limits) {
    self.bytes = bytes
    self.isPage = isPage
    self.limits = limits
    prose = ProseBuilder(bytes, readsMarkup: false)
    containers = [HTMLContainer(kind: .page, start: start)]
  }

  /// Blocks of these lines of Markdown; tags and the insides of `script` and `style` are set aside. O(bytes).
  static func blocks(_ lines: [SourceSpan], _ prose: inout ProseBuilder) -> [SourceBlock] {
    guard let extent = lines.extent else { return [] }
    var builder = HTMLBuilder(prose.bytes, at: extent.start, isPage: false, limits: Limits())
    swap(&builder.prose, &prose)
    defer { swap(&builder.prose, &prose) }
    return builder.read(extent)
  }

  var top: HTMLElement { elements.last ?? HTMLElement(name: "", role: .block) }

  /// Everything in this part of the draft, in its order.
  mutating func read(_ extent: SourceSpan) -> [SourceBlock] {
    let tokens = HTMLLexer.tokens(in: extent, of: bytes, isPage: isPage)
    layoutRows = HTMLTables.layoutRows(in: tokens)
    showsTitle = !tokens.contains {
      if case .tag(let tag) = $0 {
        tag.name.count == 2 && tag.name.hasPrefix("h") && tag.name != "hr"
      } else {
        false
      }
    }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let span): text(span, readsEntities: true)
      case .verbatim(let span): text(span, readsEntities: false)
      case .markup(let span):
        prose.inline.set(aside: span)
        sheet.add(markup: bytes[span.range])
      case .comment(let span, let words): comment(span, words)
      case .tag(let tag): if tag.isEnd { end(tag) } else { start(tag, index) }
      }
      if failure != nil, isPage { return [] }
    }
    popAll(to: 0)
    endLeaf()
    while containers.count > 1 { endContainer(extent.end) }
    return containers[0].children
  }

  // MARK: elements

  mutating func push(_ element: HTMLElement, _ at: Int) {
    if elements.count >= limits.depth {
      if element.role == .inline { return }
      failure = failure ?? .tooDeep(at: at, limit: limits.depth)
      return
    }
    elements.append(element)
  }

  /// Ends the innermost elements down to a height.
  mutating func popAll(to height: Int, at place: Int? = nil) {
    while elements.count > height, let element = elements.last {
      if element.role != .inline { endLeaf() }
      elements.removeLast()
      if asideKind != nil, top.aside == nil { endAside() }
      if element.role == .container { endContainer(place ?? bytes.count) }
    }
  }

  /// The height under the innermost open element of these names; nil where none is open or another stands between.
  func height(of names: Set<String>, stoppingAt stops: Set<String>) -> Int? {
    for index in elements.indices.reversed() {
      if names.contains(elements[index].name) { return index }
      if stops.contains(elements[index].name) { return nil }
    }
    return nil
  }

  private mutating func end(_ tag: HTMLTag) {
    prose.inline.set(aside: tag.span)
    let stops =
      switch tag.name {
      case "table": Set<String>()
      case "tr", "td", "th", "thead", "tbody", "tfoot", "caption": HTMLElement.stopsForTableParts
      case let name where HTMLElement.blocks.contains(name): HTMLElement.stopsForBlock
      default: HTMLElement.stopsForInline
      }
    let names: Set<String> = ["td", "th"].contains(tag.name) ? ["td", "th"] : [tag.name]
    if let height = height(of: names, stoppingAt: stops) {
      popAll(to: height, at: tag.span.end)
      if tag.name == "tr", containers[containers.count - 1].kind == .table { endRow() }
    } else if HTMLElement.blocks.contains(tag.name) {
      endLeaf()
    }
  }

  // MARK: containers

  /// Gives a finished block to what holds it.
  mutating func emit(_ block: SourceBlock, isBullet: Bool = false) {
    blockCount += 1
    if blockCount > limits.nodes {
      failure = failure ?? .tooManyBlocks(at: block.span.start, limit: limits.nodes)
    }
    let last = containers.count - 1
    if isBullet, containers[last].endsInBullets, let list = containers[last].children.indices.last {
      containers[last].children[list].children += block.children
      containers[last].children[list].span = containers[last].children[list].span.union(block.span)
      return
    }
    var block = block
    if case .list = containers[last].kind, block.kind != .item, block.kind != .hidden {
      block = SourceBlock(.item, block.span, children: [block])
    }
    containers[last].children.append(block)
    containers[last].endsInBullets = isBullet
  }

  mutating func endContainer(_ end: Int) {
    guard containers.count > 1, let container = containers.popLast() else { return }
    let children = container.children
    switch container.kind {
    case .page: break
    case .list(let ordered): emitHolding(.list(ordered: ordered), children, container.start)
    case .item: emitHolding(.item, children, container.start)
    case .quote: emitHolding(.quote, children, container.start)
    case .table:
      var grid = container.grid
      blockCount += grid.nodes
      for block in (children + grid.take()).sorted(by: { $0.span < $1.span }) { emit(block) }
    case .cell(let columns, let rows, let isHead):
      let span = SourceSpan(container.start, max(container.start, min(end, bytes.count)))
      let last = containers.count - 1
      containers[last].grid.add(
        children, span, columns: failure == nil ? columns : 1, rows: rows, isHead: isHead)
      if blockCount + containers[last].grid.nodes > limits.nodes {
        failure = failure ?? .tooManyBlocks(at: container.start, limit: limits.nodes)
      }
    }
  }

  private mutating func emitHolding(_ kind: SourceBlock.Kind, _ children: [SourceBlock], _ start: Int) {
    guard let extent = children.map(\.span).extent else { return }
    emit(SourceBlock(kind, SourceSpan(min(start, extent.start), extent.end), children: children))
  }

  mutating func endRow() { containers[containers.count - 1].grid.endRow() }
}
