import IEPModel

extension HTMLBuilder {
  /// Reads a tag that opens an element or stands for itself.
  mutating func start(_ tag: HTMLTag, _ index: Int) {
    let attributes = HTMLAttributes(tag, bytes)
    switch tag.name {
    case "br":
      prose.inline.set(aside: tag.span)
      return lineBreak(tag.span.start)
    case "hr":
      endLeaf()
      prose.inline.set(aside: tag.span)
      return top.aside == nil ? emit(SourceBlock(.rule, tag.span)) : ()
    case "input": return input(tag, attributes)
    case let name where HTMLElement.void.contains(name): return prose.inline.set(aside: tag.span)
    default: break
    }
    if answersSpan(tag) { lineBreak(tag.span.start) }
    let isBlock = HTMLElement.blocks.contains(tag.name)
    if isBlock { endImplied(before: tag.name, tag.span.start) }
    if tag.name == "option", let height = height(of: ["option"], stoppingAt: ["select"]) {
      popAll(to: height)
    }
    var element = HTMLElement(name: tag.name, role: isBlock ? .block : .inline)
    let outer = top
    element.leaf = outer.leaf
    element.weight = outer.weight
    element.aside = outer.aside
    element.isIgnored = outer.isIgnored
    element.isLabel = outer.isLabel
    element.keepsLines = outer.keepsLines
    element.readName()
    element.read(attributes, sheet)
    if tag.name == "p" { element.role = .paragraph }
    if tag.name == "title", isPage { element.isIgnored = !showsTitle }
    if outer.aside == nil, let kind = element.aside {
      if isBlock { endLeaf() }
      asideKind = kind
    }
    if element.isIgnored, !outer.isIgnored, tag.name != "select", tag.name != "title" { hasListMark = true }
    take(tag, attributes, &element)
    if element.aside == nil, !element.isIgnored { open(tag, attributes, index, &element) }
    push(element, tag.span.start)
  }

  /// Whether a span stands right behind another in its block, as in `<div><span>Grade</span><span>8</span></div>`: a sheet
  /// of styles parts them on the page. A word that is parted within goes on with a small letter.
  private func answersSpan(_ tag: HTMLTag) -> Bool {
    // One with a class is told by that.
    guard bytes[tag.span.range].elementsEqual("<span>".utf8), top.name == "div",
      bytes[..<tag.span.start].suffix(7).elementsEqual("</span>".utf8),
      bytes.indices.contains(tag.span.end), case let next = bytes[tag.span.end]
    else { return false }
    return next.isASCIIUppercase || next.isASCIIDigit
  }

  /// Sets the tag aside, or has it stand for what it says: a choice that was made, a box that was ticked.
  private mutating func take(_ tag: HTMLTag, _ attributes: HTMLAttributes, _ element: inout HTMLElement) {
    if tag.name == "option", attributes.has("selected") {
      element.isIgnored = false
      return value(prefix: tag.span)
    }
    if tag.name == "textarea", element.aside == nil { return value(prefix: tag.span) }
    let role = attributes.folded("role")
    if ["checkbox", "radio"].contains(role), element.aside == nil, !element.isIgnored {
      return box(tag.span, isTicked: attributes.folded("aria-checked") == "true")
    }
    prose.inline.set(aside: tag.span)
  }

  /// Opens what the element is on the page.
  private mutating func open(
    _ tag: HTMLTag, _ attributes: HTMLAttributes, _ index: Int, _ element: inout HTMLElement
  ) {
    var at = tag.span.start
    func container(_ kind: HTMLContainer.Kind) {
      element.role = .container
      element.leaf = .paragraph
      containers.append(HTMLContainer(kind: kind, start: at))
    }
    guard elements.count < limits.depth else { return }
    switch tag.name {
    case "ul", "menu", "dir": container(.list(ordered: false))
    case "ol": container(.list(ordered: true))
    case "li": if case .list = containers[containers.count - 1].kind { container(.item) }
    case "blockquote": container(.quote)
    case "table": container(.table)
    case "tr":
      guard containers[containers.count - 1].kind == .table else { return }
      endRow()
      startRow(layoutRows.contains(index))
    case "td", "th":
      guard containers[containers.count - 1].kind == .table else { return }
      if layoutRows.contains(index) { startRow(true) }
      if containers[containers.count - 1].grid.isLayout { return }
      let isHead = tag.name == "th" || elements.contains { $0.name == "thead" }
      func number(_ name: String) -> Int {
        max(1, min(HTMLGrid.widest, Int(attributes.folded(name)) ?? 1))
      }
      at = tag.span.end
      container(.cell(columns: number("colspan"), rows: number("rowspan"), isHead: isHead))
    default: break
    }
  }

  /// A row of layout ends the table above it: its cells are blocks of their own.
  private mutating func startRow(_ isLayout: Bool) {
    let last = containers.count - 1
    if isLayout { containers[last].children += containers[last].grid.take() }
    containers[last].grid.isLayout = isLayout
  }

  /// Ends what a block that begins here cannot stand in.
  private mutating func endImplied(before name: String, _ at: Int) {
    endLeaf()
    if top.aside != nil { asideAtoms.append(InlineAtom(.lineBreak, SourceSpan(at, at))) }
    func end(_ names: Set<String>, _ stops: Set<String>) {
      if let height = height(of: names, stoppingAt: stops) { popAll(to: height, at: at) }
    }
    switch name {
    case "li": end(["li"], ["ul", "ol", "menu", "dir", "table", "td", "th"])
    case "dt", "dd": end(["dt", "dd"], ["dl", "table", "td", "th", "li"])
    case "td", "th": end(["td", "th"], ["table"])
    case "tr": end(["tr", "td", "th"], ["table"])
    case "thead", "tbody", "tfoot": end(["thead", "tbody", "tfoot", "tr"], ["table"])
    case "body": end(["head"], ["table"])
    case "h1", "h2", "h3", "h4", "h5", "h6", "p", "table", "ul", "ol", "dl", "blockquote":
      // A heading that is never closed would make a heading of all that follows.
      end(["h1", "h2", "h3", "h4", "h5", "h6"], HTMLElement.stopsForHeading)
    default: break
    }
    if name == "tr" { end(["tr"], ["table"]) }
    end(["p"], HTMLElement.stopsForParagraph)
  }
}
