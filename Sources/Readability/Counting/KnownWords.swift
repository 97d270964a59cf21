/// Words that were taken apart, by their letters. A table of numbers, open addressing: a fifth of a dictionary's time.
struct KnownWords {
  private var keys = [UInt128](repeating: 0, count: 64)
  private var places = [UInt32](repeating: 0, count: 64)
  private var words: [WordSyllables] = []

  /// A word of at most 16 bytes as a number; nil for a longer one. No word holds a zero byte.
  static func key(_ word: ArraySlice<UInt8>) -> UInt128? {
    guard word.count <= 16 else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for byte in word {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
    return UInt128(high) << 64 | UInt128(low)
  }

  subscript(key: UInt128) -> WordSyllables? {
    guard let slot = slot(key), keys[slot] != 0 else { return nil }
    return words[Int(places[slot])]
  }

  /// Adds a word that is not there yet; none where too many crowd at one place, as only crafted words do.
  mutating func add(_ key: UInt128, _ word: WordSyllables) {
    if (words.count + 1) * 2 > keys.count { grow() }
    guard let slot = slot(key) else { return }
    keys[slot] = key
    places[slot] = UInt32(words.count)
    words.append(word)
  }

  /// Where a key is, or where it would go; nil for neither within reach.
  private func slot(_ key: UInt128) -> Int? {
    let high = UInt64(truncatingIfNeeded: key >> 64) &* 0xC2B2_AE3D_27D4_EB4F
    let mixed = (UInt64(truncatingIfNeeded: key) ^ high) &* 0x9E37_79B9_7F4A_7C15
    let first = Int(truncatingIfNeeded: mixed >> 40)
    for step in 0..<16 {
      let slot = (first + step) & (keys.count - 1)
      if keys[slot] == key || keys[slot] == 0 { return slot }
    }
    return nil
  }

  private mutating func grow() {
    let old = zip(keys, places)
    keys = Array(repeating: 0, count: keys.count * 2)
    places = Array(repeating: 0, count: keys.count)
    for (key, place) in old where key != 0 {
      guard let slot = slot(key) else { continue }
      keys[slot] = key
      places[slot] = place
    }
  }
}
