/// Finds words. A word is a run of letters, marks and digits of any script, or letters with a full stop after
/// each (`I.E.P.`), which count as the word `iep`.
struct WordScanner {
  /// The folded letters of the last word that is not plain.
  private(set) var folded: [UInt8] = []

  /// The next word that starts at an offset or after it; nil when there is none. O(distance + length).
  @inline(__always)
  mutating func next(from offset: Int, in bytes: [UInt8]) -> Word? {
    var at = offset
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if ASCII.folded(byte) != 0 { return word(at: at, in: bytes) }
        at += 1
      } else {
        let found = Scalars.decode(bytes, at: at)
        if found.kind == .word { return wideWord(at: at, in: bytes) }
        at += found.length
      }
    }
    return nil
  }

  /// The word that starts with the ASCII word byte at an offset.
  @inline(__always)
  private mutating func word(at start: Int, in bytes: [UInt8]) -> Word {
    var hash = WordHash()
    var chunk = WordChunk(bytes, at: start)
    let first = chunk.letters
    hash.add(first)
    var end = start + chunk.count
    while chunk.count == 8, end < bytes.count, ASCII.folded(bytes[end]) != 0 {
      chunk = WordChunk(bytes, at: end)
      hash.add(chunk.letters)
      end += chunk.count
    }
    if end < bytes.count {
      if bytes[end] >= 0x80, Self.goesOn(at: end, in: bytes) { return wideWord(at: start, in: bytes) }
      if end == start + 1, bytes[end] == UInt8(ascii: "."), let end = DottedLetters.end(at: start, in: bytes)
      {
        return dottedWord(start..<end, in: bytes)
      }
    }
    return Word(start: start, end: end, hash: hash.value, first: first, isPlain: true)
  }

  /// Whether a word goes on with the scalar beyond ASCII at an offset, or after the joiners there.
  private static func goesOn(at offset: Int, in bytes: [UInt8]) -> Bool {
    var at = offset
    while at < bytes.count {
      let found = Scalars.decode(bytes, at: at)
      if found.kind != .joiner { return found.kind == .word }
      at += found.length
    }
    return false
  }

  private mutating func wideWord(at start: Int, in bytes: [UInt8]) -> Word {
    folded.removeAll(keepingCapacity: true)
    var at = start
    var end = start
    while at < bytes.count {
      let found = Scalars.decode(bytes, at: at)
      if found.kind == .word {
        LetterFold.append(found.scalar, to: &folded)
        end = at + found.length
      } else if found.kind != .joiner {
        break
      }
      at += found.length
    }
    return foldedWord(start..<end)
  }

  private mutating func dottedWord(_ range: Range<Int>, in bytes: [UInt8]) -> Word {
    folded.removeAll(keepingCapacity: true)
    for byte in bytes[range] where byte != UInt8(ascii: ".") { folded.append(ASCII.folded(byte)) }
    return foldedWord(range)
  }

  private func foldedWord(_ range: Range<Int>) -> Word {
    Word(
      start: range.lowerBound, end: range.upperBound, hash: WordHash.of(folded[...]),
      first: WordChunk.packed(folded[...]), isPlain: false)
  }
}
