import IEPModel

/// YAML → names and values, each with its place.
///
/// Refused, each with its place: anchors and aliases, which can grow without bound; tags, which can change what a
/// value is; a second document; a name that is no plain text, or that stands twice. O(bytes), without recursion.
enum YAMLReader {
  static func read(_ source: SourceText, limits: Limits) throws(ReadFailure) -> Outcome<SourceTree> {
    var tree = DataBuilder(.yaml, limits: limits)
    var bodies: [SourceSpan] = []
    var documents = 0
    try YAMLEvents.read(source.bytes, limits: limits) { (event) throws(ReadFailure) in
      let at = event.span.start
      func refuse(_ reason: String) -> ReadFailure { .malformed(.yaml, at: at, reason: reason) }
      if event.hasAnchor { throw refuse(noAliases) }
      if event.hasTag { throw refuse("tags (a word behind !) are not read: take it out") }
      switch event.kind {
      case .document:
        documents += 1
        if documents > 1 { throw refuse("a second document begins here: put each into a file of its own") }
      case .alias: throw refuse(noAliases)
      case .open(let isMap):
        if tree.needsName { throw refuse("a name must be plain text") }
        try tree.open(isMap: isMap, at: at)
      case .close: tree.close(at: event.span.isEmpty ? nil : event.span.end)
      case .scalar(let style, let value):
        let scalar = YAMLScalar(style, value: value, span: event.span, in: source.bytes)
        if !scalar.body.isEmpty { bodies.append(scalar.body) }
        if tree.needsName {
          try tree.add(name: scalar.text, at: at)
        } else {
          try tree.add(
            scalar.text, style == .plain ? kind(of: scalar.text.string) : .string, span: scalar.span)
        }
      }
    }
    guard let root = tree.root else { throw .empty }
    return Outcome(
      SourceTree(
        format: .yaml, content: .data(root), markup: DataMarkup.between(tree.leaves, in: source.bytes)),
      YAMLComments.notes(in: source.bytes, outside: bodies))
  }

  private static let noAliases =
    "anchors and aliases (&name, *name) are not read: write the value out, or put it in quotes"

  /// What a value without quotes is: as in YAML 1.2, where `no` and `on` are words.
  private static func kind(of text: String) -> DataScalar {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "false", "True", "False", "TRUE", "FALSE": .bool
    default: isNumber(text.utf8) ? .number : .string
    }
  }

  /// `42`, `-1.5`, `.5`, `2e3`; not `1,200`, `2026-01-02`, `10:30`. O(text).
  private static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    var rest = text[...]
    func digits() -> Int {
      let count = rest.prefix(while: \.isASCIIDigit).count
      rest = rest.dropFirst(count)
      return count
    }
    func take(_ signs: String) -> Bool {
      guard let first = rest.first, signs.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = take("+-")
    let whole = digits()
    let parts = take(".") ? digits() : 0
    guard whole + parts > 0 else { return false }
    if take("eE") {
      _ = take("+-")
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
