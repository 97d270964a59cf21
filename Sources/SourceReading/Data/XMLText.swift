import IEPModel

/// The text of one value, put together from what stands between tags: white space folded, references decoded,
/// and each part with the bytes that it comes from. Comments and CDATA inside it make no difference.
struct XMLText {
  private var text = SpannedText()
  /// White space since the last word, with references to white space; several runs where markup lies between.
  private var blanks: [SourceSpan] = []
  /// References to white space that no blank of the text stands for.
  private var setAside: [SourceSpan] = []

  /// Adds a run of the draft; in a literal (CDATA) `&` is just a sign. O(length).
  mutating func add(_ span: SourceSpan, of bytes: [UInt8], isLiteral: Bool = false) {
    var at = span.start
    while at < span.end {
      let blank = WhiteSpace.count(at: at, in: bytes)
      if blank > 0 {
        addBlank(SourceSpan(at, at + blank))
        at += blank
      } else if !isLiteral, bytes[at] == UInt8(ascii: "&"),
        let reference = XMLReference.read(bytes, at, limit: span.end)
      {
        add(reference, bytes)
        at = reference.span.end
      } else {
        let end = endOfWords(at + 1, span.end, bytes, isLiteral)
        endBlanks(bytes)
        text.append(SourceSpan(at, end), of: bytes)
        at = end
      }
    }
  }

  /// The text so far, to begin a new one. References that it leaves out at its ends go to `markup`.
  mutating func take(_ bytes: [UInt8], markup: inout [SourceSpan]) -> SpannedText {
    leaveOut(blanks[...], bytes)
    if !setAside.isEmpty { markup += setAside }
    defer { self = XMLText() }
    return text
  }

  private mutating func add(_ reference: XMLReference, _ bytes: [UInt8]) {
    if WhiteSpace.count(at: 0, in: reference.text) == reference.text.count {
      addBlank(reference.span)
    } else {
      endBlanks(bytes)
      text.append(reference.text, standingFor: reference.span)
    }
  }

  /// Words with single blanks between stand as they are.
  private func endOfWords(_ start: Int, _ limit: Int, _ bytes: [UInt8], _ isLiteral: Bool) -> Int {
    var at = start
    while at < limit {
      let byte = bytes[at]
      if byte == UInt8(ascii: "&"), !isLiteral { return at }
      if byte == 0x20 {
        let next = at + 1
        if next == limit || bytes[next] == UInt8(ascii: "&") || WhiteSpace.count(at: next, in: bytes) > 0 {
          return at
        }
      } else if byte <= 0x20 || byte >= 0xC2, WhiteSpace.count(at: at, in: bytes) > 0 {
        return at
      }
      at += 1
    }
    return at
  }

  private mutating func addBlank(_ span: SourceSpan) {
    if let last = blanks.last, last.end == span.start {
      blanks[blanks.count - 1].end = span.end
    } else {
      blanks.append(span)
    }
  }

  /// One blank between words stands for the first run of white space.
  private mutating func endBlanks(_ bytes: [UInt8]) {
    guard let first = blanks.first else { return }
    if text.isEmpty {
      leaveOut(blanks[...], bytes)
    } else {
      if first.count == 1, bytes[first.start] == 0x20 {
        text.append(first, of: bytes)
      } else {
        text.append([0x20], standingFor: first)
      }
      leaveOut(blanks.dropFirst(), bytes)
    }
    blanks.removeAll(keepingCapacity: true)
  }

  private mutating func leaveOut(_ runs: ArraySlice<SourceSpan>, _ bytes: [UInt8]) {
    for run in runs where bytes[run.range].contains(UInt8(ascii: "&")) { setAside.append(run) }
  }
}
