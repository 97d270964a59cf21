import IEPModel
import Wording

/// What each sentence of the catalogue says by itself, slots aside.
struct OwnWords: Sendable {
  struct Sentence: Sendable {
    var facts: [Fact] = []
    /// The people whom phrases that its slots may hold speak of: "for the adults".
    var people: [Fact] = []
    /// Its words, and those of the phrases that its slots may hold, by ``FactWords/key(_:)``.
    var words: [Set<UInt64>] = []
  }

  private let catalogue: Catalogue
  /// The people and words of phrases that fill slots, by how the rules begin that use them.
  private let phrases: [(rules: String, people: [Fact], words: Set<UInt64>)]
  /// Those that were read already, by their rules.
  private var sentences: [String: Sentence] = [:]

  /// O(catalogue), by the names of its sentences alone: a draft needs one in five.
  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let names = SentenceKey.allCases.map { (key: $0, name: Array($0.rawValue.utf8)) }
    phrases = Self.slotPhrases.map { rules, families in
      let families = families.map { Array($0.utf8) }
      var people: [Fact] = []
      var words: Set<UInt64> = []
      for (key, name) in names where families.contains(where: { name.starts(with: $0) }) {
        let text = Array(catalogue.ownWords(of: key).utf8)
        people += FactScanner.facts(in: text, names: .none).filter { $0.kind == .actors }
        Self.forEachWord(of: text) { word, _ in words.insert(word) }
      }
      return (rules, people, words)
    }
  }

  /// What the sentence of a rule says; nothing where the rule is none of the catalogue's. O(sentence) the first time,
  /// and again until ``read(_:)`` was told of it.
  subscript(rule: String) -> Sentence { sentences[rule] ?? sentence(of: rule) }

  /// Reads the sentences of rules ahead.
  mutating func read(_ rules: some Sequence<String>) {
    for rule in rules where sentences[rule] == nil { sentences[rule] = sentence(of: rule) }
  }

  private func sentence(of rule: String) -> Sentence {
    guard let key = SentenceKey.named(rule) else { return Sentence() }
    let text = Array(catalogue.ownWords(of: key).utf8)
    let slots = phrases.filter { rule.hasPrefix($0.rules) }
    return Sentence(
      facts: FactScanner.facts(in: text, names: .none), people: slots.flatMap(\.people),
      words: [Self.keys(in: text)] + slots.map(\.words))
  }

  /// The families of phrases that fill slots, by how the rules begin that use them.
  private static let slotPhrases: [(rules: String, families: [String])] = [
    ("", ["list.", "date.", "period."]),
    ("goal.", ["target.", "goal.named", "goal.num", "goal.un", "goal.toDo"]),
    ("missing.", ["goal.named", "goal.num", "goal.un", "goal.toDo", "title."]),
    ("glance.goal", ["goal.named", "goal.num", "goal.un", "goal.toDo"]), ("service.", ["service."]),
    ("glance.service", ["service."]), ("total.", ["total.summed", "total.plain"]), ("line.", ["line."]),
    ("score.", ["score.this"]), ("placement.", ["title."]),
  ]

  /// The words of a text.
  static func keys(in text: some RandomAccessCollection<UInt8>) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    forEachWord(of: text) { key, _ in keys.insert(key) }
    return keys
  }

  /// Runs of letters, those of other scripts too, with the digits that end them.
  static func forEachWord<Text: RandomAccessCollection<UInt8>>(
    of text: Text, _ body: (UInt64, Range<Text.Index>) -> Void
  ) {
    /// General punctuation begins with E2 and is no letter, nor are × and ÷.
    func isLetter(_ index: Text.Index) -> Bool {
      let byte = text[index]
      guard byte == 0xC3 else { return byte.isASCIILetter || byte > 0xC3 && byte != 0xE2 }
      let next = text.index(after: index)
      return next < text.endIndex && text[next] != 0x97 && text[next] != 0xB7
    }
    var at = text.startIndex
    while at < text.endIndex {
      let start = at
      while at < text.endIndex, isLetter(at) { text.formIndex(after: &at) }
      // The number of a name belongs to it: "WIAT-4", "G2".
      if start < at, at < text.endIndex {
        let hyphen = text[at] == UInt8(ascii: "-") ? text.index(after: at) : at
        if hyphen < text.endIndex, text[hyphen].isASCIIDigit {
          at = text[hyphen...].firstIndex { !$0.isASCIIDigit } ?? text.endIndex
        }
      }
      if start < at { body(FactWords.key(text[start..<at]), start..<at) } else { text.formIndex(after: &at) }
    }
  }
}

extension OwnWords.Sentence {
  /// The words of a text that are neither the sentence's own nor in some places of the draft. O(text + places).
  func strange(in text: [UInt8], at spans: [SourceSpan], _ facts: DraftFacts, of source: [UInt8])
    -> [Range<Int>]
  {
    var open: [(key: UInt64, range: Range<Int>)] = []
    OwnWords.forEachWord(of: text) { key, range in
      if !words.contains(where: { $0.contains(key) }) { open.append((key, range)) }
    }
    let places = spans.map { source[$0.range.clamped(to: 0..<source.count)] }
    let compounds = Self.compounds(in: text[...]).filter { compound in
      let theirs = places.flatMap(Self.compounds).filter { $0.unit == compound.unit }
      return !theirs.isEmpty && !theirs.contains { $0.number == compound.number }
    }.map(\.range)
    guard !open.isEmpty else { return compounds }
    let written = places.reduce(into: Set<UInt64>()) { $0.formUnion(OwnWords.keys(in: $1)) }
    open = open.filter { !written.contains($0.key) }
    guard !open.isEmpty else { return compounds }
    // A word that markup cuts in two, an entity, a code of data that the form has words for.
    let read = facts.words(around: spans)
    return compounds + open.filter { !read.contains($0.key) }.map(\.range)
  }

  /// Numbers with a hyphen and what they count: "5-day".
  private static func compounds(in text: ArraySlice<UInt8>) -> [(
    number: [UInt8], unit: UInt64, range: Range<Int>
  )] {
    var found: [(number: [UInt8], unit: UInt64, range: Range<Int>)] = []
    for hyphen in text.indices where text[hyphen] == UInt8(ascii: "-") {
      var (start, end) = (hyphen, hyphen + 1)
      while start > text.startIndex, text[start - 1].isASCIIDigit { start -= 1 }
      while end < text.endIndex, text[end].isASCIILetter { end += 1 }
      guard start < hyphen, end > hyphen + 1 else { continue }
      found.append((Array(text[start..<hyphen]), FactWords.key(text[(hyphen + 1)..<end]), start..<end))
    }
    return found
  }
}
