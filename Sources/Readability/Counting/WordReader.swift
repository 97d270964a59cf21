/// Where words are, for counting.
struct WordReader {
  let bytes: [UInt8]

  /// The end of the word that starts with the letter or figure at an offset. Hyphens and apostrophes join what
  /// they stand between; so do points and commas in numbers (`3.5`, `1,200`, `3:30`) and stops in dotted letters
  /// (`U.S`, the last stop left out). O(length).
  func end(ofWordAt start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let letter = Letter(bytes, at: at)
      if letter.isWord || joins(letter, at: at, from: start) {
        at += letter.length
      } else {
        break
      }
    }
    return at
  }

  private func joins(_ letter: Letter, at offset: Int, from start: Int) -> Bool {
    let next = offset + letter.length
    guard next < bytes.count, Letter(bytes, at: next).isWord else { return false }
    switch letter.kind {
    case .hyphen, .apostrophe: return true
    case .other:
      switch bytes[offset] {
      case UInt8(ascii: "."): return isDigit(offset - 1) && isDigit(next) || isDotted(offset, from: start)
      case UInt8(ascii: ","), UInt8(ascii: ":"): return isDigit(offset - 1) && isDigit(next)
      case UInt8(ascii: "&"): return true
      default: return false
      }
    default: return false
    }
  }

  /// Whether single letters stand on both sides of a stop.
  private func isDotted(_ offset: Int, from start: Int) -> Bool {
    let startsLetter = offset - 1 == start || bytes[offset - 2] == UInt8(ascii: ".")
    guard startsLetter, !isDigit(offset - 1), !isDigit(offset + 1) else { return false }
    let after = offset + 2
    return after >= bytes.count || !Letter(bytes, at: after).isWord
  }

  private func isDigit(_ offset: Int) -> Bool {
    offset >= 0 && bytes[offset] >= UInt8(ascii: "0") && bytes[offset] <= UInt8(ascii: "9")
  }
}
