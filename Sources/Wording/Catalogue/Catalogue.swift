/// The sentences people read, in one language.
///
/// They live in data files that a lawyer or translator can edit without a programmer:
///
///     # A comment. An entry is a key and its text, which may go on in lines that start with blanks.
///     goal.baseline = Right now: {baseline}
///     service.perWeek =
///       Your child gets {service} {sessions time|times} a week.
///
/// `{baseline}` inserts a slot, `{sessions time|times}` a number and the form that goes with it ("1 time"),
/// `{sessions:time|times}` the form alone. `{{` and `}}` are braces.
public struct Catalogue: Sendable {
  /// One for every key.
  private let patterns: [SentenceKey: SentencePattern]

  /// Reads a language's files, in any order.
  ///
  /// Throws the first thing wrong in them, or else the keys that none of them holds. O(bytes).
  public init(parsing files: [(name: String, bytes: [UInt8])]) throws(CatalogueError) {
    var parser = CatalogueParser()
    for file in files { try parser.read(file.bytes, file: file.name) }
    patterns = parser.patterns
    let missing = SentenceKey.allCases.filter { parser.patterns[$0] == nil }
    guard missing.isEmpty else { throw CatalogueError(.missingKeys(missing), at: nil) }
  }

  /// A whole sentence. Where the text begins with a slot, its first letter is made a capital.
  ///
  /// Nil where a slot that the text names is missing, empty, or words where a number must choose the plural:
  /// whoever asked then quotes the draft instead. O(sentence).
  public func say(_ key: SentenceKey, _ slots: [SlotName: SlotValue] = [:]) -> String? {
    guard let pattern = patterns[key], let text = pattern.filled(with: slots) else { return nil }
    return pattern.startsWithSlot ? text.withCapital : text
  }

  /// A part of a sentence: as ``say(_:_:)``, with its first letter as it stands. O(phrase).
  public func phrase(_ key: SentenceKey, _ slots: [SlotName: SlotValue] = [:]) -> String? {
    patterns[key]?.filled(with: slots)
  }

  /// A sentence's own words, a line feed in place of each slot; all forms of a word that a number chooses. O(sentence).
  public func ownWords(of key: SentenceKey) -> String {
    (patterns[key]?.pieces ?? []).reduce(into: "") { words, piece in
      switch piece {
      case .literal(let text): words += text
      case .slot: words += "\n"
      case .plural(_, let forms, _): for form in forms { words += "\n" + form }
      }
    }
  }

  /// The slots that a sentence's text names. O(sentence).
  public func slots(of key: SentenceKey) -> Set<SlotName> {
    patterns[key]?.slots ?? []
  }
}

extension String {
  /// With its first letter in title case, unless a capital follows it as in "iPad".
  fileprivate var withCapital: String {
    guard let first = unicodeScalars.first, unicodeScalars.dropFirst().first?.properties.isUppercase != true
    else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }
}
