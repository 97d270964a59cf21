/// Everyday words whose syllables their spelling hides.
enum SyllableTable {
  /// The syllables of a word of the table; nil for any other. Most words are told by their length and first letter.
  static func count(_ letters: [UInt8]) -> Int? {
    guard letters.count < firstLetters.count, let first = letters.first,
      firstLetters[letters.count] >> UInt32(first & 31) & 1 == 1
    else { return nil }
    return counts[letters]
  }

  /// For each length a bit for each first letter.
  private static let firstLetters: [UInt32] = {
    var masks = [UInt32](repeating: 0, count: 16)
    for word in counts.keys where word.count < masks.count { masks[word.count] |= 1 << UInt32(word[0] & 31) }
    return masks
  }()

  static let counts: [[UInt8]: Int] = {
    var counts: [[UInt8]: Int] = [:]
    func add(_ words: String, _ count: Int) {
      for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        counts[Array(word)] = count
      }
    }
    add("drawer drawers prayer prayers", 1)
    add(
      """
      acre acres admire awfully business canyon canyons cashier cashiers chocolate crooked cushion cushions diamond
      diamonds evening evenings fashion fashions flour giant giants graveyard hour hours hundred language lion lions
      maybe our ours several someone sour wednesday wicked
      """, 2)
    add(
      """
      businesses cereal cereals everyday everyone everything everywhere firearm firearms interested interesting
      languages ourselves theater theaters valuable vegetable vegetables
      """, 3)
    add("everybody satisfactory", 4)
    return counts
  }()
}
