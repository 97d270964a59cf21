/// Letters with a full stop after each: `I.E.P.`, `A.D.A.`.
enum DottedLetters {
  /// More letters than any short form has; it keeps the look ahead short on `a.a.a.a…`.
  private static let most = 8

  /// Where the dotted letters that start at an offset end, the last stop included.
  ///
  /// Two letters need both stops, as in `I.D.`; of three or more the last stop may be missing, so that
  /// "Part B.A student" keeps its words apart. O(length).
  static func end(at start: Int, in bytes: [UInt8]) -> Int? {
    var at = start
    var letters = 0
    while at < bytes.count, ASCII.isLetter(bytes[at]) {
      let after = at + 1
      if after < bytes.count, bytes[after] == UInt8(ascii: ".") {
        letters += 1
        at += 2
        if letters > most { return nil }
      } else if letters >= 2, isWordEnd(after, in: bytes) {
        return after
      } else {
        break
      }
    }
    // "I.E.P.team": a longer word is glued on, so these were no dotted letters after all.
    return letters >= 2 && isWordEnd(at, in: bytes) ? at : pluralEnd(at, letters: letters, in: bytes)
  }

  /// `I.E.P.s`
  private static func pluralEnd(_ at: Int, letters: Int, in bytes: [UInt8]) -> Int? {
    guard letters >= 2, at < bytes.count, bytes[at] == UInt8(ascii: "s"), isWordEnd(at + 1, in: bytes) else {
      return nil
    }
    return at + 1
  }

  private static func isWordEnd(_ at: Int, in bytes: [UInt8]) -> Bool {
    guard at < bytes.count else { return true }
    return bytes[at] < 0x80 ? ASCII.folded(bytes[at]) == 0 : Scalars.decode(bytes, at: at).kind != .word
  }
}
