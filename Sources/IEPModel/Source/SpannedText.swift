/// Text as people read it, each part of which knows the bytes of the draft that it comes from.
///
/// White space is folded to single blanks, escapes and entities are decoded, and markup is left out. In JSON and YAML
/// a line break that belongs to a value stays, as a line feed with no blank beside it: two in a row part paragraphs.
/// Decoding the spans of any part, unescaping and folding white space gives that part's text back.
public struct SpannedText: Hashable, Sendable {
  /// The folded text, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// A run of text and the draft's bytes for it. `same`: byte for byte. Otherwise the run stands for the
  /// whole span (a blank for a line break and an indent, `&` for `&amp;`).
  private struct Piece: Hashable, Sendable {
    var start: Int
    var count: Int
    var span: SourceSpan
    var same: Bool

    /// The place of as much of a part of the text as stands in this run, which it meets.
    func span(of part: Range<Int>) -> SourceSpan {
      guard same else { return span }
      let from = max(part.lowerBound, start) - start
      let to = min(part.upperBound, start + count) - start
      return SourceSpan(span.start + from, span.start + to)
    }
  }

  /// No text, from no place.
  public init() {}

  /// Text that stands in the draft byte for byte, white space and all.
  public init(_ span: SourceSpan, of source: [UInt8]) {
    append(span, of: source)
  }

  public var isEmpty: Bool { bytes.isEmpty }
  public var count: Int { bytes.count }
  public var string: String { String(decoding: bytes, as: UTF8.self) }
  public var range: Range<Int> { 0..<bytes.count }

  /// Adds bytes of the draft as they stand.
  public mutating func append(_ span: SourceSpan, of source: [UInt8]) {
    guard !span.isEmpty else { return }
    if let last = pieces.last, last.same, last.span.end == span.start {
      pieces[pieces.count - 1].count += span.count
      pieces[pieces.count - 1].span.end = span.end
    } else {
      pieces.append(Piece(start: bytes.count, count: span.count, span: span, same: true))
    }
    bytes += source[span.range]
  }

  /// Adds text that stands for other bytes of the draft: a decoded entity, one blank for a line break.
  public mutating func append(_ text: some Sequence<UInt8>, standingFor span: SourceSpan) {
    let start = bytes.count
    bytes += text
    guard bytes.count > start else { return }
    pieces.append(Piece(start: start, count: bytes.count - start, span: span, same: false))
  }

  /// Adds another text, with one blank between unless there is one or either is empty. That blank stands
  /// for no bytes; a reader that folds a line break into a blank lets it stand for the break.
  public mutating func append(_ other: SpannedText, separated: Bool = true) {
    guard !other.isEmpty else { return }
    guard !isEmpty else { return self = other }
    if separated, let last = bytes.last, last != UInt8(ascii: " ") {
      let here = pieces.last?.span.end ?? 0
      append([UInt8(ascii: " ")], standingFor: SourceSpan(here, here))
    }
    for piece in other.pieces {
      var moved = piece
      moved.start = bytes.count
      bytes += other.bytes[piece.start..<piece.start + piece.count]
      if let last = pieces.last, last.same, moved.same, last.span.end == moved.span.start {
        pieces[pieces.count - 1].count += moved.count
        pieces[pieces.count - 1].span.end = moved.span.end
      } else {
        pieces.append(moved)
      }
    }
  }

  /// The places in the draft of a part of this text: sorted, several where markup or other text lies
  /// between. O(log pieces + pieces of the part).
  public func spans(of part: Range<Int>) -> [SourceSpan] {
    var result: [SourceSpan] = []
    forEachSpan(of: part) { result.append($0) }
    return result
  }

  /// The same one by one, for a caller that asks for each word of a draft and keeps none.
  public func forEachSpan(of part: Range<Int>, _ body: (SourceSpan) -> Void) {
    var open = SourceSpan(0, 0)
    for piece in pieces(in: part) {
      let span = piece.span(of: part)
      if span.isEmpty { continue }
      if open.end == span.start, !open.isEmpty {
        open.end = span.end
      } else {
        if !open.isEmpty { body(open) }
        open = span
      }
    }
    if !open.isEmpty { body(open) }
  }

  /// What stands between the blanks.
  public var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    bytes.withUnsafeBufferPointer { bytes in
      for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: " ") {
        if index > start { words.append(start..<index) }
        start = index + 1
      }
    }
    return words
  }

  /// The pieces that a part of this text touches. O(log pieces).
  private func pieces(in part: Range<Int>) -> ArraySlice<Piece> {
    /// How many pieces begin before, or end at or before, an offset; both only grow.
    func count(where isBefore: (Piece) -> Bool) -> Int {
      var low = 0
      var high = pieces.count
      while low < high {
        let middle = (low + high) / 2
        if isBefore(pieces[middle]) { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let first = count { $0.start + $0.count <= part.lowerBound }
    return pieces[first..<max(first, count { $0.start < part.upperBound })]
  }

  /// All places of this text in the draft.
  public var spans: [SourceSpan] { spans(of: range) }

  /// The part of this text that stands in a span of the draft; nil for none. O(pieces).
  public func range(in span: SourceSpan) -> Range<Int>? {
    var low: Int?
    var high = 0
    for piece in pieces where piece.span.overlaps(span) {
      let from = piece.same ? max(span.start, piece.span.start) - piece.span.start : 0
      let to = piece.same ? min(span.end, piece.span.end) - piece.span.start : piece.count
      if low == nil { low = piece.start + from }
      high = piece.start + to
    }
    return low.map { $0..<max($0, high) }
  }

  /// A part of this text, with its places. O(log pieces + part).
  public subscript(part: Range<Int>) -> SpannedText {
    if part == range { return self }
    var result = SpannedText()
    result.bytes = Array(bytes[part])
    for piece in pieces(in: part) {
      let from = max(part.lowerBound, piece.start)
      let to = min(part.upperBound, piece.start + piece.count)
      result.pieces.append(
        Piece(start: from - part.lowerBound, count: to - from, span: piece.span(of: part), same: piece.same))
    }
    return result
  }

  /// The same text without blanks at either end.
  public var trimmed: SpannedText { self[trimmedRange] }

  /// Where the text without blanks at either end stands in it.
  public var trimmedRange: Range<Int> {
    var low = 0
    var high = bytes.count
    while low < high, bytes[low] == UInt8(ascii: " ") { low += 1 }
    while high > low, bytes[high - 1] == UInt8(ascii: " ") { high -= 1 }
    return low..<high
  }

  /// A part as a value with its places.
  public func sourced(_ part: Range<Int>) -> Sourced<String> {
    Sourced(String(decoding: bytes[part], as: UTF8.self), spans(of: part))
  }

  /// The whole as a value with its places.
  public var sourced: Sourced<String> { Sourced(string, spans) }
}

extension Sequence<SpannedText> {
  /// These texts as one, in their order. O(bytes).
  public var whole: SpannedText { reduce(into: SpannedText()) { $0.append($1) } }
}
