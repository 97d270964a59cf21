/// What a template is filled with.
public enum TemplateValue: Hashable, Sendable {
  /// Inserted by `{{name}}`, escaped for the page's format.
  case text(String)
  /// Inserted by `{{{name}}}`, as it stands.
  case markup(Markup)
  /// Opens a section or keeps it shut. `false` also stands for what is not there.
  case bool(Bool)
  /// A section around it is written once for each element.
  case list([TemplateValue])
  /// A section around it, or a dotted name, finds these names first.
  case object(TemplateFields)

  /// Text, or `false` for none: `{{#name}}Name: {{name}}{{/name}}`.
  public static func optional(_ text: String?) -> TemplateValue {
    text.map(TemplateValue.text) ?? .bool(false)
  }

  /// Whether a section stays shut and an inverted one opens: `false`, no elements, no characters.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .markup(let markup): markup.bytes.isEmpty
    case .bool(let isTrue): !isTrue
    case .list(let elements): elements.isEmpty
    case .object: false
    }
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// A literal is text, so it is escaped; only ``Markup`` is not.
  public init(stringLiteral text: String) { self = .text(text) }
  /// Opens a section with `true`, keeps it shut with `false`.
  public init(booleanLiteral isTrue: Bool) { self = .bool(isTrue) }
  /// A section around it is written once for each element, and never for none.
  public init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }

  /// Of two fields with one name the later counts.
  public init(dictionaryLiteral fields: (String, TemplateValue)...) {
    self = .object(TemplateFields(fields))
  }
}

/// Names and their values. A page has a thousand of them with a few names each: a list is made and searched
/// faster than a dictionary.
public struct TemplateFields: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var fields: [(name: String, value: TemplateValue)]

  /// Of two fields with one name the later counts.
  public init(dictionaryLiteral fields: (String, TemplateValue)...) { self.init(fields) }

  /// Of two fields with one name the later counts.
  public init(_ fields: [(String, TemplateValue)]) { self.fields = fields.map { ($0.0, $0.1) } }

  public subscript(name: String) -> TemplateValue? {
    get { fields.last { $0.name == name }?.value }
    set {
      fields.removeAll { $0.name == name }
      if let newValue { fields.append((name, newValue)) }
    }
  }

  public static func == (left: TemplateFields, right: TemplateFields) -> Bool {
    Dictionary(left.fields) { $1 } == Dictionary(right.fields) { $1 }
  }

  /// As `==` compares: whatever the order, and of two fields with one name the later. O(fields).
  public func hash(into hasher: inout Hasher) { hasher.combine(Dictionary(fields) { $1 }) }
}

/// Output that was escaped where it was made, inserted into a page as it stands.
///
/// A type of its own, so that every place that vouches for its bytes is found by searching for
/// `Markup(trusting:`.
public struct Markup: Hashable, Sendable {
  /// UTF-8 in the page's format.
  public let bytes: [UInt8]

  /// Vouches that the bytes hold nothing of a draft that is not escaped.
  public init(trusting bytes: [UInt8]) { self.bytes = bytes }
}
