/// Runs the examples of glossary entries: every entry carries texts in which it must be found and texts in which
/// it must not.
public enum ExampleCheck {
  /// An example that does not hold.
  public struct Failure: Hashable, Sendable {
    /// The entry's id.
    public var id: String
    /// The text.
    public var example: String
    /// Whether it had to be found.
    public var wasExpected: Bool
    /// Which of the entry's `matches` or `mustNot` it is.
    public var number: Int

    /// A failed example of an entry.
    public init(id: String, example: String, wasExpected: Bool, number: Int) {
      self.id = id
      self.example = example
      self.wasExpected = wasExpected
      self.number = number
    }
  }

  /// The examples that do not hold, in the order of the entries. An entry is found where it is the chosen
  /// meaning of a match, or one of the alternatives that are shown beside it. Takes the whole glossary, since
  /// entries compete for the same words. The examples of a state's entry are read as from a draft of that state. O(all examples).
  ///
  /// - Parameters:
  ///   - entries: The entries whose examples are run.
  ///   - below: The glossary that they are put over, which competes for the same words.
  /// - Returns: The examples that do not hold.
  public static func failures(of entries: [GlossaryEntry], over below: GlossaryIndex? = nil) -> [Failure] {
    var matcher = TermMatcher(below.map { $0.adding(entries) } ?? GlossaryIndex(entries))
    var result: [Failure] = []
    for entry in entries {
      guard let number = matcher.index.entry(id: entry.id) else { continue }
      matcher.state = entry.state
      for (examples, isWanted) in [(entry.matches, true), (entry.mustNot, false)] {
        for (place, example) in examples.enumerated()
        where isFound(number, in: Array(example.utf8), matcher) != isWanted {
          result.append(Failure(id: entry.id, example: example, wasExpected: isWanted, number: place))
        }
      }
    }
    return result
  }

  private static func isFound(_ entry: Int, in bytes: [UInt8], _ matcher: TermMatcher) -> Bool {
    var definitions = OwnDefinitions()
    definitions.read(bytes)
    let terms = SenseChooser(matcher, definitions: definitions).choose(matcher.matches(in: bytes), in: bytes)
    return terms.contains { $0.entry == entry || $0.alternatives.contains(entry) }
  }
}
