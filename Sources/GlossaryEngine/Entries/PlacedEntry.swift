/// A text of a glossary file and the byte it stands at.
struct PlacedText: Hashable, Sendable {
  var text: String
  var offset: Int
}

/// An entry and where its parts stand in its file, for saying at which line something is wrong.
public struct PlacedEntry: Hashable, Sendable {
  public var entry: GlossaryEntry
  /// The byte where the entry starts.
  public var offset: Int
  /// The bytes where its keys stand.
  var keys: [String: Int] = [:]
  /// The bytes where its members of `forms`, `matches` and `mustNot` stand.
  var members: [String: [Int]] = [:]

  /// Where a key stands, or else the entry.
  public func place(of key: String) -> Int { keys[key] ?? offset }

  /// Where a member of a list stands, or else the entry.
  public func place(of key: String, member: Int) -> Int {
    guard let places = members[key], places.indices.contains(member) else { return offset }
    return places[member]
  }
}
