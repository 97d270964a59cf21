public import IEPModel

extension SpannedText {
  /// A text that stands by itself, for tables of cases.
  public init(testing text: String) {
    let bytes = Array(text.utf8)
    self.init(SourceSpan(0, bytes.count), of: bytes)
  }
}
