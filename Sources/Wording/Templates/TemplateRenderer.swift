/// Writes one page.
struct TemplateRenderer {
  private(set) var output: [UInt8] = []
  private let partials: [String: Template]
  private let escaping: Escaping
  private let isStrict: Bool
  /// The values that stand around the step, innermost last.
  private var contexts: [TemplateValue]
  private var sectionDepth = 0
  private var partialDepth = 0

  init(_ value: TemplateValue, partials: [String: Template], escaping: Escaping, isStrict: Bool) {
    contexts = [value]
    self.partials = partials
    self.escaping = escaping
    self.isStrict = isStrict
  }

  mutating func run(_ template: Template) throws(TemplateError) {
    output.reserveCapacity(template.source.count * 2)
    try run(template, template.nodes.indices, indent: [])
  }

  /// Recursion ends at ``Template/sectionLimit`` and ``Template/partialLimit``.
  private mutating func run(
    _ template: Template, _ nodes: Range<Int>, indent: [UInt8]
  ) throws(TemplateError) {
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      var next = index + 1
      switch template.nodes[index] {
      case .literal(let range): append(template.source[range], indent: indent)
      case .lineStart: output += indent
      case .value(let name, let isRaw): try insert(name, isRaw: isRaw, in: template)
      case .section(let name, let isInverted, let end):
        try open(name, isInverted: isInverted, in: template, next..<end, indent: indent)
        next = end
      case .partial(let partial): try insert(partial, in: template, indent: indent)
      }
      index = next
    }
  }

  /// The indent stands before every line of a partial's own source, never inside a value.
  private mutating func append(_ literal: ArraySlice<UInt8>, indent: [UInt8]) {
    guard !indent.isEmpty else {
      output += literal
      return
    }
    for index in literal.indices {
      output.append(literal[index])
      if literal[index] == UInt8(ascii: "\n"), index + 1 < literal.endIndex { output += indent }
    }
  }

  private mutating func insert(
    _ name: TemplateName, isRaw: Bool, in template: Template
  ) throws(TemplateError) {
    switch try lookUp(name, in: template) {
    case .text(let text) where !isRaw: escaping.append(text, to: &output)
    case .markup(let markup) where isRaw: output += markup.bytes
    case .some where isStrict: throw template.error(.wrongKind(name.text), at: name.offset)
    case .text(let text): output += text.utf8
    case .markup(let markup): escaping.append(markup.bytes, to: &output)
    case .bool, .list, .object, nil: break
    }
  }

  private mutating func open(
    _ name: TemplateName, isInverted: Bool, in template: Template, _ body: Range<Int>, indent: [UInt8]
  ) throws(TemplateError) {
    let value = try lookUp(name, in: template) ?? .bool(false)
    guard value.isEmpty == isInverted else { return }
    guard sectionDepth < Template.sectionLimit else {
      throw template.error(.tooDeep(limit: Template.sectionLimit), at: name.offset)
    }
    sectionDepth += 1
    if isInverted {
      try run(template, body, indent: indent)
    } else {
      let elements = if case .list(let elements) = value { elements } else { [value] }
      for element in elements {
        contexts.append(element)
        try run(template, body, indent: indent)
        contexts.removeLast()
      }
    }
    sectionDepth -= 1
  }

  private mutating func insert(
    _ partial: TemplatePartial, in template: Template, indent: [UInt8]
  ) throws(TemplateError) {
    guard let inner = partials[partial.name] else {
      if isStrict { throw template.error(.unknownPartial(partial.name), at: partial.offset) }
      return
    }
    guard partialDepth < Template.partialLimit else {
      throw template.error(.tooDeep(limit: Template.partialLimit), at: partial.offset)
    }
    partialDepth += 1
    try run(inner, inner.nodes.indices, indent: partial.indent.map { indent + $0 } ?? [])
    partialDepth -= 1
  }

  /// The first part of a name is found from the inside out, the others only inside what it names.
  private func lookUp(_ name: TemplateName, in template: Template) throws(TemplateError) -> TemplateValue? {
    var found = contexts.last
    if let first = name.parts.first {
      var index = contexts.count
      repeat {
        index -= 1
        found = contexts[index][first]
      } while found == nil && index > 0
      for part in name.parts.dropFirst() { found = found?[part] }
    }
    if found == nil, isStrict { throw template.error(.unknownName(name.text), at: name.offset) }
    return found
  }
}

extension TemplateValue {
  fileprivate subscript(name: String) -> TemplateValue? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }
}
