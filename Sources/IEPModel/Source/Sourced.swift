/// A value read from a draft, and the places it was read from.
public struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  /// Sorted; several where the words are spread over lines or cells.
  public var spans: [SourceSpan]

  /// `spans` must be sorted; empty for a value that no words of the draft give, such as a blank to fill in.
  public init(_ value: Value, _ spans: [SourceSpan]) {
    self.value = value
    self.spans = spans
  }

  /// What the value comes to, read from the same places.
  public func map<Other>(_ transform: (Value) -> Other) -> Sourced<Other> {
    Sourced<Other>(transform(value), spans)
  }
}
