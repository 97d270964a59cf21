/// What is wrong with a glossary file, and where.
public struct GlossaryProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file is prose, or its root or an entry is no mapping.
    case notAMapping
    case missing(key: String)
    case unknown(key: String)
    /// The same key twice in one mapping.
    case repeated(key: String)
    /// A list where one value belongs, a value where a list belongs, a word where a number belongs, or a word
    /// that is none of the allowed ones.
    case wrongType(key: String)
    /// Nothing but white space.
    case empty(key: String)
    /// Two entries of the file share an id.
    case duplicateID(String)
    /// A written form that no text could match: no word in it, a single letter, or signs between its words
    /// that the matcher does not read.
    case unmatchable(form: String)
    /// A quotation mark of a CSV file that no other closes.
    case unclosedQuote
    /// A row of a CSV file with more cells than its first row names.
    case tooManyCells

    /// Whether the file cannot be used. What is missing of the rest is said by a check, and does no harm.
    public var isFatal: Bool {
      switch self {
      case .missing(let key), .empty(let key): ["label", "meaning", "entries"].contains(key)
      default: true
      }
    }
  }

  /// A byte of the file.
  public var offset: Int
  /// What is wrong there.
  public var reason: Reason

  /// A problem at a byte of the file.
  public init(_ reason: Reason, at offset: Int) {
    self.offset = offset
    self.reason = reason
  }
}
