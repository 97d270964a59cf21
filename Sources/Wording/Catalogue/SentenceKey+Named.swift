extension SentenceKey {
  /// The key that a file names so; nil for none. O(1), where `init(rawValue:)` compares with one case after the other.
  public static func named(_ name: String) -> SentenceKey? { byName[name] }

  private static let byName = Dictionary(allCases.map { ($0.rawValue, $0) }) { $1 }
}
