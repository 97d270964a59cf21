/// A page with gaps, compiled from Mustache: sections, inverted sections, partials, comments, dotted names,
/// `.` and set delimiters, as the public specification has them. No lambdas and no inheritance.
public struct Template: Sendable {
  /// How deep sections may nest, those of partials included.
  public static let sectionLimit = 256
  /// How deep partials may nest.
  public static let partialLimit = 64

  /// What errors call it.
  public let name: String
  let source: [UInt8]
  let nodes: [TemplateNode]

  /// Compiles a template in UTF-8.
  ///
  /// Throws the first error in the source. O(source).
  public init(compiling source: [UInt8], name: String) throws(TemplateError) {
    var compiler = TemplateCompiler(source: source, name: name)
    try compiler.run()
    self.name = name
    self.source = source
    self.nodes = compiler.nodes
  }

  /// Compiles a template. Throws the first error in the source. O(source).
  public init(compiling source: String, name: String) throws(TemplateError) {
    try self.init(compiling: Array(source.utf8), name: name)
  }

  /// Writes the page.
  ///
  /// A strict page throws on a name or partial that is not there and on a value that its tag cannot insert.
  /// One that is not strict follows the specification: nothing is written for them, and `{{{name}}}` inserts
  /// text unescaped. Both throw where sections or partials nest too deep. O(page).
  public func render(
    _ value: TemplateValue, partials: [String: Template] = [:], escaping: Escaping = .html,
    strict: Bool = true
  ) throws(TemplateError) -> [UInt8] {
    var renderer = TemplateRenderer(value, partials: partials, escaping: escaping, isStrict: strict)
    try renderer.run(self)
    return renderer.output
  }

  /// Throws ``TemplateError/Reason/unknownPartial(_:)`` for the first partial that this template names and
  /// `partials` lacks, even in a section that no page has opened yet. O(template).
  public func check(partials: [String: Template]) throws(TemplateError) {
    for case .partial(let partial) in nodes where partials[partial.name] == nil {
      throw error(.unknownPartial(partial.name), at: partial.offset)
    }
  }

  func error(_ reason: TemplateError.Reason, at offset: Int) -> TemplateError {
    TemplateError(reason, at: FilePlace(file: name, offset: offset, in: source))
  }
}
