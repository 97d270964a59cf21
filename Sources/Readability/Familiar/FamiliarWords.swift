/// Words that most readers of grade 4 know. Dale and Chall's rules say which forms of them are known too:
/// E. Dale and J. S. Chall, "A Formula for Predicting Readability: Instructions", Educational Research Bulletin 27(2),
/// 1948.
public struct FamiliarWords: Sendable {
  /// Lines of small letters, sorted by their bytes.
  private let list: [UInt8]

  /// Takes a list as it stands: a word a line, in small letters, sorted by bytes; lines with `#` come first and are
  /// comments. Nothing is built: a word is found by halving. O(1).
  public init(sortedLines list: [UInt8]) { self.list = list }

  /// Whether a word is in the list, or a regular form of one that is: plurals and possessives, `-s`, `-d`, `-ed`,
  /// `-ing`, `-er`, `-est` and their spellings, `-ly` without a change, contractions, and compounds whose parts are
  /// all known. Figures are known; letters
  /// that are spelled out (`IEP`) are not, but for those that make a familiar word. O(length × log list).
  public func contains(_ word: ArraySlice<UInt8>) -> Bool {
    let lower = Self.lower(word)
    if holds(lower[...]) { return true }
    let parts = lower.split(separator: UInt8(ascii: "-"))
    return parts.allSatisfy { part in
      part.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false || part.count == 1 || holds(part) || isForm(part)
    }
  }

  private func isForm(_ word: ArraySlice<UInt8>) -> Bool {
    if let mark = word.lastIndex(of: UInt8(ascii: "'")) {
      let ending = word[mark...]
      if ending.count == 1 || Self.contractions.contains(where: { ending.elementsEqual($0.utf8) }) {
        let stem = word[..<mark]
        return holds(stem) || isForm(stem)
      }
    }
    return WordForm.stems(of: word).contains { holds($0[...]) }
  }

  private static let contractions = ["'s", "'d", "'ll", "'re", "'ve", "'m"]

  /// Whether a line of the list is this word.
  private func holds(_ word: ArraySlice<UInt8>) -> Bool {
    guard !word.isEmpty else { return false }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      let start = list[low..<middle].lastIndex(of: 0x0A).map { $0 + 1 } ?? low
      let end = list[middle..<high].firstIndex(of: 0x0A) ?? high
      let line = list[start..<end]
      if line.elementsEqual(word) { return true }
      if line.lexicographicallyPrecedes(word) { low = end + 1 } else { high = start }
    }
    return false
  }

  /// A word in small letters with straight apostrophes.
  private static func lower(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var lower: [UInt8] = []
    lower.reserveCapacity(word.count)
    var at = word.startIndex
    while at < word.endIndex {
      if word[at...].starts(with: [0xE2, 0x80, 0x99]) {
        lower.append(UInt8(ascii: "'"))
        at += 3
      } else {
        lower.append(word[at] >= 0x41 && word[at] <= 0x5A ? word[at] | 0x20 : word[at])
        at += 1
      }
    }
    return lower
  }
}
