/// A line of the form words that cannot be read.
public struct FormWordsError: Error, Hashable, Sendable {
  public let file: String
  /// From 1; 0 for the whole file.
  public let line: Int
  public let reason: String
}
