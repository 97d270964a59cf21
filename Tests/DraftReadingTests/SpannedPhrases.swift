import IEPModel

/// Text that stands in a draft by itself.
func spanned(_ text: String) -> SpannedText {
  let bytes = Array(text.utf8)
  return SpannedText(SourceSpan(0, bytes.count), of: bytes)
}

extension SpannedText {
  /// The words at a range.
  func words(_ part: Range<Int>?) -> String? {
    part.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
