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

  /// Reads the four tables. Throws where a line belongs to no name or a heading names no part.
  public init(headings: [UInt8], labels: [UInt8], columns: [UInt8], disabilities: [UInt8])
    throws(FormWordsError)
  {
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

/// A line of the form words that cannot be read.
public struct FormWordsError: Error, Hashable, Sendable {
  public let file: String
  /// From 1; 0 for the whole file.
  public let line: Int
  public let reason: String
}

/// Names and the phrases that stand for each.
struct FormTable: Sendable {
  struct Entry: Hashable, Sendable {
    var name: String
    /// Whether the phrase is an everyday word.
    var isWeak: Bool
  }

  /// In the file's order.
  private(set) var names: [String] = []
  private var entries: [String: [Entry]] = [:]
  private var phrases: [(words: [[UInt8]], entry: Entry)] = []

  init(_ bytes: [UInt8], file: String) throws(FormWordsError) {
    var name: String?
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      var text = line.drop(while: \.isASCIISpace)
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
      let phrase = FormPhrase.normalized(Array(isWeak ? text.dropFirst() : text))
      let entry = Entry(name: name, isWeak: isWeak)
      guard !phrase.isEmpty else { continue }
      entries[phrase, default: []].append(entry)
      phrases.append((FormPhrase.words(of: phrase), entry))
    }
  }

  /// The entries whose phrase is exactly this, once both are normalised. O(length).
  func exact(_ phrase: String) -> [Entry] { entries[phrase] ?? [] }

  /// The name of a given family (`goal.`) that the phrase stands for.
  func name(of phrase: String, in family: String) -> String? {
    exact(phrase).first { $0.name.hasPrefix(family) }?.name
  }

  /// The entry whose words are nearly these: at least 85 % in common, a letter's slip in a long word forgiven.
  /// For headings with a few words more, fewer or misspelt. O(phrases).
  func nearest(_ phrase: String) -> Entry? {
    let words = FormPhrase.words(of: phrase)
    guard words.count >= 2 else { return words.first.flatMap { misspelt($0) } }
    var best: (share: Double, entry: Entry)?
    for (candidate, entry) in phrases where candidate.count >= 2 && abs(candidate.count - words.count) <= 2 {
      var left = candidate
      var common = 0
      // At most two words may differ in the longest of headings: what misses more is given up at once.
      var missed = 0
      for word in words where missed <= 2 {
        guard let index = left.firstIndex(where: { FormPhrase.isNearly($0, word) }) else {
          missed += 1
          continue
        }
        left.remove(at: index)
        common += 1
      }
      let share = Double(common) / Double(max(words.count, candidate.count))
      if share >= 0.85, share > (best?.share ?? 0) { best = (share, entry) }
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

  private func misspelt(_ word: [UInt8]) -> Entry? {
    guard word.count >= 8 else { return nil }
    return phrases.first { $0.words.count == 1 && FormPhrase.isNearly($0.words[0], word) }?.entry
  }
}
