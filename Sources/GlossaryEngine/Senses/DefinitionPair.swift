/// A short form and the words that the text itself gives for it: "Achievement Team (AT)".
public struct DefinitionPair: Hashable, Sendable {
  /// Bytes of the short form, without brackets or quotation marks.
  public var short: Range<Int>
  /// Bytes of the long form.
  public var long: Range<Int>

  /// A pair of places in a text.
  public init(short: Range<Int>, long: Range<Int>) {
    self.short = short
    self.long = long
  }
}
