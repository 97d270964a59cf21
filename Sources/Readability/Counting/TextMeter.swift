/// Counts one text after the other and keeps the words that it took apart: the sentences of a paper share most of theirs.
public struct TextMeter {
  private var known = KnownWords()

  /// A meter that knows no words yet: one is made for many texts.
  public init() {}

  /// The counts of a text, as ``TextCounts/init(_:acronyms:familiar:)`` without familiar words. O(bytes).
  public mutating func counts(of bytes: [UInt8]) -> TextCounts {
    var counter = TextCounter(bytes, .usual, nil)
    // Lent, not copied.
    swap(&counter.known, &known)
    let counts = counter.count()
    swap(&counter.known, &known)
    return counts
  }
}
