import IEPModel

/// The words that schools put on forms: headings, labels, column heads, categories. Data, not code.
///
/// Read from `Glossary/<language>/forms/*.txt`: `[name]`, then one variant a line; `#` begins a comment; `~`
/// marks an everyday word that counts only where the draft sets it off.
public struct FormWords: Sendable {
  let headings: FormTable
  let labels: FormTable
  let columns: FormTable
  let disabilities: FormTable
  let kinds: KindWords
  let states: StateWords

  /// Reads the tables. Throws where a line belongs to no name or a name means nothing.
  public init(
    headings: [UInt8], labels: [UInt8], columns: [UInt8], disabilities: [UInt8], kinds: [UInt8],
    states: [UInt8]
  ) throws(FormWordsError) {
    self.kinds = try KindWords(kinds)
    self.states = try StateWords(states)
    self.headings = try FormTable(headings, file: "headings.txt")
    self.labels = try FormTable(labels, file: "labels.txt")
    self.columns = try FormTable(columns, file: "columns.txt")
    self.disabilities = try FormTable(disabilities, file: "disabilities.txt")
    for name in self.headings.names {
      for part in name.split(separator: "+") where SectionKind(rawValue: String(part)) == nil {
        throw FormWordsError(file: "headings.txt", line: 0, reason: "[\(name)] is no part of a plan")
      }
    }
    for name in self.disabilities.names where DisabilityCategory(rawValue: name) == nil {
      throw FormWordsError(file: "disabilities.txt", line: 0, reason: "[\(name)] is no category")
    }
  }
}

/// Names and the phrases that stand for each.
struct FormTable: Sendable {
  struct Entry: Hashable, Sendable {
    var name: String
    /// Whether the phrase is an everyday word.
    var isWeak: Bool
  }

  /// A phrase for headings that are nearly one: its words as parts of `letters`.
  private struct Phrase: Sendable {
    var words: Range<Int>
    var entry: Entry
  }

  /// In the file's order.
  private(set) var names: [String] = []
  private var entries: [String: [Entry]] = [:]
  private var phrases: [Phrase] = []
  /// The words of all phrases, and where each ends.
  private var letters: [UInt8] = []
  private var wordEnds: [Int] = [0]

  init(_ bytes: [UInt8], file: String) throws(FormWordsError) {
    var name: String?
    var number = 0
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var text = bytes[start..<end]
      start = end + 1
      number += 1
      while let first = text.first, first.isASCIISpace { text.removeFirst() }
      while let last = text.last, last.isASCIISpace { text.removeLast() }
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") {
        let found = String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
        name = found
        if !names.contains(found) { names.append(found) }
        continue
      }
      guard let name else {
        throw FormWordsError(file: file, line: number, reason: "a line before any [name]")
      }
      let isWeak = first == UInt8(ascii: "~")
      add(FormPhrase.normalized(Array(isWeak ? text.dropFirst() : text)), Entry(name: name, isWeak: isWeak))
    }
  }

  private mutating func add(_ phrase: String, _ entry: Entry) {
    guard !phrase.isEmpty else { return }
    entries[phrase, default: []].append(entry)
    let first = wordEnds.count - 1
    for byte in phrase.utf8 {
      if byte == UInt8(ascii: " ") { wordEnds.append(letters.count) } else { letters.append(byte) }
    }
    wordEnds.append(letters.count)
    phrases.append(Phrase(words: first..<wordEnds.count - 1, entry: entry))
  }

  private func word(_ index: Int) -> ArraySlice<UInt8> { letters[wordEnds[index]..<wordEnds[index + 1]] }

  /// The entries whose phrase is exactly this, once both are normalised. O(length).
  func exact(_ phrase: String) -> [Entry] { entries[phrase] ?? [] }

  /// The name of a given family (`goal.`) that the phrase stands for.
  func name(of phrase: String, in family: String) -> String? {
    exact(phrase).first { $0.name.hasPrefix(family) }?.name
  }

  /// The entry whose words are nearly these: at least 85 % in common, a letter's slip in a long word forgiven.
  /// For headings with a few words more, fewer or misspelt. O(phrases).
  func nearest(_ phrase: String) -> Entry? {
    let words = Array(phrase.utf8).split(separator: UInt8(ascii: " "))
    guard words.count >= 2 else { return words.first.flatMap { misspelt($0) } }
    var best: (share: Double, entry: Entry)?
    for candidate in phrases
    where candidate.words.count >= 2 && abs(candidate.words.count - words.count) <= 2 {
      var left = Array(candidate.words)
      var common = 0
      // At most two words may differ in the longest of headings: what misses more is given up at once.
      var missed = 0
      for word in words where missed <= 2 {
        guard let index = left.firstIndex(where: { FormPhrase.isNearly(self.word($0), word) }) else {
          missed += 1
          continue
        }
        left.remove(at: index)
        common += 1
      }
      let share = Double(common) / Double(max(words.count, candidate.words.count))
      if share >= 0.85, share > (best?.share ?? 0) { best = (share, candidate.entry) }
    }
    return best?.entry
  }

  /// The entry whose phrase, of two words or more, stands whole inside this one: the longest. For headings
  /// that say more: "Special Education and Related Services in Other Settings". Nil where the words before it
  /// look back ("Progress on Annual Goals"). O(words²).
  func contained(in phrase: String) -> Entry? {
    let words = phrase.split(separator: " ")
    if let first = words.first, ["progress", "review", "previous", "prior", "last", "report"].contains(first)
    {
      return nil
    }
    for length in stride(from: words.count, through: max(2, words.count - 7), by: -1) {
      for start in 0...(words.count - length) {
        let part = words[start..<(start + length)].joined(separator: " ")
        if let entry = exact(part).first, !entry.isWeak { return entry }
      }
    }
    return nil
  }

  private func misspelt(_ word: ArraySlice<UInt8>) -> Entry? {
    guard word.count >= 8 else { return nil }
    return phrases.first { phrase in
      phrase.words.count == 1 && FormPhrase.isNearly(self.word(phrase.words.lowerBound), word)
    }?.entry
  }
}
