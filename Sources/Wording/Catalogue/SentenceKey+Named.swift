extension SentenceKey {
  /// The key that a file names so; nil for none. O(1), where `init(rawValue:)` compares with one case after the other.
  public static func named(_ name: String) -> SentenceKey? { byName[name] }

  private static let byName: [String: SentenceKey] = {
    var names: [String: SentenceKey] = [:]
    names.reserveCapacity(allCases.count)
    for key in allCases { names[key.rawValue] = key }
    return names
  }()
}
