/// A whole glossary as one block of bytes, read in one pass; words become strings only when asked for.
///
/// The format is lines of UTF-8 text, sorted by id, so that a change of one entry is a change of one line.
public struct GlossaryIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]

  /// Reads what ``write(_:)`` made. O(bytes); about a millisecond for 2,000 entries.
  public init(reading bytes: [UInt8]) throws(GlossaryIndexError) {
    starts = try IndexParser.starts(of: bytes)
    self.bytes = bytes
  }

  /// An index of entries that were just read. Of two entries with one id the first counts. O(n log n).
  public init(_ entries: [GlossaryEntry]) {
    let writer = IndexWriter(entries)
    bytes = writer.bytes
    starts = writer.starts
  }

  /// The index file of these entries: the same bytes in whatever order they come. O(n log n).
  public static func write(_ entries: [GlossaryEntry]) -> [UInt8] { IndexWriter(entries).bytes }

  /// How many entries there are. Entries are numbered from 0 in the order of their ids.
  public var count: Int { starts.count / IndexField.count }

  /// A whole entry, without the examples that only the source has. O(its size).
  ///
  /// - Precondition: `0 <= entry < count`, as in ``TermMatch/candidates``.
  public subscript(entry: Int) -> GlossaryEntry {
    GlossaryEntry(
      id: id(of: entry), label: label(of: entry), acronym: acronym(of: entry), forms: list(.forms, of: entry),
      match: policy(of: entry), article: optional(.article, of: entry), meaning: text(.meaning, of: entry),
      forYourChild: text(.forYourChild, of: entry), question: optional(.question, of: entry),
      topic: text(.topic, of: entry), cues: cues(of: entry), prior: prior(of: entry),
      source: text(.source, of: entry), reviewed: text(.reviewed, of: entry))
  }

  // One field of an entry each, for which the rest need not be read.

  /// The entry's id. O(length), as for the other fields.
  public func id(of entry: Int) -> String { text(.id, of: entry) }
  /// The entry's preferred name.
  public func label(of entry: Int) -> String { text(.label, of: entry) }
  /// The entry's short form, where it has one.
  public func acronym(of entry: Int) -> String? { optional(.acronym, of: entry) }
  /// The words that stand near this sense.
  public func cues(of entry: Int) -> [String] { list(.cues, of: entry) }
  /// The entry's weight against other senses, where it has one.
  public func prior(of entry: Int) -> Int? { optional(.prior, of: entry).flatMap { Int($0) } }

  /// The entry with an id. O(log n).
  public func entry(id: String) -> Int? {
    let wanted = Array(id.utf8)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if IndexFormat.unescaped(field(.id, of: middle)).lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && IndexFormat.unescaped(field(.id, of: low)) == wanted ? low : nil
  }

  func policy(of entry: Int) -> MatchPolicy { MatchPolicy(rawValue: text(.match, of: entry)) ?? .any }

  func isZeroPrior(_ entry: Int) -> Bool { field(.prior, of: entry).elementsEqual("0".utf8) }

  /// Every written form: acronym, label and the others. No strings are made.
  func writtenForms(of entry: Int) -> [[UInt8]] {
    var result = members(.forms, of: entry)
    let acronym = field(.acronym, of: entry)
    if !acronym.isEmpty { result.append(IndexFormat.unescaped(acronym)) }
    result.append(IndexFormat.unescaped(field(.label, of: entry)))
    return result
  }

  /// The members of a list field, unescaped.
  func members(_ name: IndexField, of entry: Int) -> [[UInt8]] {
    let whole = field(name, of: entry)
    if whole.isEmpty { return [] }
    return whole.split(separator: IndexFormat.bar, omittingEmptySubsequences: false)
      .map(IndexFormat.unescaped)
  }

  private func field(_ field: IndexField, of entry: Int) -> ArraySlice<UInt8> {
    let at = entry * IndexField.count + field.rawValue
    return bytes[Int(starts[at])..<Int(starts[at + 1]) - 1]
  }

  private func text(_ name: IndexField, of entry: Int) -> String {
    String(decoding: IndexFormat.unescaped(field(name, of: entry)), as: UTF8.self)
  }

  private func optional(_ name: IndexField, of entry: Int) -> String? {
    field(name, of: entry).isEmpty ? nil : text(name, of: entry)
  }

  private func list(_ name: IndexField, of entry: Int) -> [String] {
    members(name, of: entry).map { String(decoding: $0, as: UTF8.self) }
  }
}
