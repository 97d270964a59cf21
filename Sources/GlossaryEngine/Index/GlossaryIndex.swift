/// A whole glossary: the texts of its entries, and its written forms ready to be found. Words become strings only when
/// asked for.
///
/// The file is those same tables as they lie in memory. Those that the program carries are read where they lie: nothing
/// is parsed, built or copied when it starts.
public struct GlossaryIndex: Sendable {
  /// Where the tables lie, unless that is in the program.
  private let copy: FlatCopy?
  private let texts: EntryTexts
  /// Every written form.
  let trie: PhraseTrie
  /// The words that stand near each sense.
  let cues: Cues
  /// For each entry what weighs its meanings.
  let weights: FlatArray<EntryWeight>

  /// Reads a copy of what ``write(_:)`` made; refuses bytes that were changed since. O(bytes).
  public init(reading bytes: [UInt8]) throws(GlossaryIndexError) {
    let copy = bytes.withUnsafeBytes { FlatCopy($0) }
    var reader = IndexReader(copy.bytes)
    try reader.checkHeader()
    try reader.checkSum()
    self.init(&reader, in: copy)
    if reader.isDamaged { throw .damaged }
  }

  /// Reads what ``write(_:)`` made where it lies. The bytes must never change or go away, as those that are part of the
  /// program: they are not looked through. O(1).
  public init(lasting bytes: UnsafeRawBufferPointer) throws(GlossaryIndexError) {
    var reader = IndexReader(bytes)
    try reader.checkHeader()
    self.init(&reader, in: nil)
    if reader.isDamaged { throw .damaged }
  }

  private init(_ reader: inout IndexReader, in copy: FlatCopy?) {
    self.copy = copy
    texts = EntryTexts(reading: &reader)
    weights = reader.array(of: EntryWeight.self)
    cues = Cues(reading: &reader)
    trie = PhraseTrie(reading: &reader)
  }

  /// An index of entries that were just read. Of two entries with one id the first counts. O(n log n).
  public init(_ entries: [GlossaryEntry]) {
    let copy = Self.write(entries).withUnsafeBytes { FlatCopy($0) }
    var reader = IndexReader(copy.bytes)
    self.init(&reader, in: copy)
  }

  /// The same glossary with entries over it: one with the id of another takes its place. O(n log n).
  public func adding(_ entries: [GlossaryEntry]) -> GlossaryIndex {
    let replaced = Set(entries.map(\.id))
    return GlossaryIndex((0..<count).map { self[$0] }.filter { !replaced.contains($0.id) } + entries)
  }

  /// The index file of these entries: the same bytes in whatever order they come. O(n log n).
  public static func write(_ entries: [GlossaryEntry]) -> [UInt8] {
    let sorted = sorted(entries)
    var writer = IndexWriter()
    EntryTexts.write(sorted, to: &writer)
    writer.add(sorted.map(EntryWeight.init))
    Cues.write(sorted, to: &writer)
    TrieBuilder.write(sorted, to: &writer)
    writer.finish()
    return writer.bytes
  }

  /// By the bytes of their ids, each id once.
  private static func sorted(_ entries: [GlossaryEntry]) -> [GlossaryEntry] {
    let order = entries.indices.sorted { left, right in
      let (first, second) = (entries[left].id, entries[right].id)
      return first == second ? left < right : first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    return order.enumerated().filter { place, index in
      place == 0 || entries[order[place - 1]].id != entries[index].id
    }.map { entries[$0.element] }
  }

  /// How many entries there are. Entries are numbered from 0 in the order of their ids.
  public var count: Int { weights.count }

  /// A whole entry, without the examples that only the source has. O(its size).
  ///
  /// - Precondition: `0 <= entry < count`, as in ``TermMatch/candidates``.
  public subscript(entry: Int) -> GlossaryEntry {
    GlossaryEntry(
      id: id(of: entry), label: label(of: entry), acronym: acronym(of: entry), forms: list(.forms, of: entry),
      match: MatchPolicy(rawValue: text(.match, of: entry)) ?? .any, article: optional(.article, of: entry),
      meaning: text(.meaning, of: entry), forYourChild: text(.forYourChild, of: entry),
      question: optional(.question, of: entry), topic: text(.topic, of: entry), state: state(of: entry),
      cues: cues(of: entry), prior: weights[entry].prior, source: text(.source, of: entry),
      reviewed: text(.reviewed, of: entry), pack: text(.pack, of: entry), layer: weights[entry].layer)
  }

  // One field of an entry each, for which the rest need not be read.

  /// The entry's id. O(length), as for the other fields.
  public func id(of entry: Int) -> String { text(.id, of: entry) }
  /// The entry's preferred name.
  public func label(of entry: Int) -> String { text(.label, of: entry) }
  /// The words that the entry stands for: its preferred name without the brackets at its end.
  public func expansion(of entry: Int) -> String { Self.withoutBrackets(label(of: entry)) }

  static func withoutBrackets(_ label: String) -> String {
    String(decoding: WrittenForm.withoutBrackets(Array(label.utf8)), as: UTF8.self)
  }

  /// The entry's short form, where it has one.
  public func acronym(of entry: Int) -> String? { optional(.acronym, of: entry) }
  /// The state that uses it so, as two letters; nil where all do.
  public func state(of entry: Int) -> String? { optional(.state, of: entry) }
  /// The words that stand near this sense.
  public func cues(of entry: Int) -> [String] { list(.cues, of: entry) }
  /// The entry's weight against other senses, where it has one.
  public func prior(of entry: Int) -> Int? { weights[entry].prior }

  /// The entry with an id. O(log n).
  public func entry(id: String) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if texts[.id, middle].lexicographicallyPrecedes(id.utf8) { low = middle + 1 } else { high = middle }
    }
    return low < count && texts[.id, low].elementsEqual(id.utf8) ? low : nil
  }

  /// Every written form: acronym, label and the others. No strings are made.
  func writtenForms(of entry: Int) -> [[UInt8]] {
    members(.forms, of: entry) + [.acronym, .label].map { Array(texts[$0, entry]) }.filter { !$0.isEmpty }
  }

  /// The members of a list.
  func members(_ field: IndexField, of entry: Int) -> [[UInt8]] {
    texts[field, entry].split(separator: IndexField.comma).map { Array($0) }
  }

  private func text(_ field: IndexField, of entry: Int) -> String {
    String(decoding: texts[field, entry], as: UTF8.self)
  }

  private func optional(_ field: IndexField, of entry: Int) -> String? {
    texts[field, entry].isEmpty ? nil : text(field, of: entry)
  }

  private func list(_ field: IndexField, of entry: Int) -> [String] {
    members(field, of: entry).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// What weighs an entry's meaning against others, beside the words around.
struct EntryWeight: BitwiseCopyable, Sendable {
  private var packedPrior: Int32
  private var letters: UInt32
  private var packedLayer: UInt32
  private var isWord: UInt32

  init(_ entry: GlossaryEntry) {
    packedLayer = UInt32(clamping: entry.layer)
    packedPrior = entry.prior.map { Int32(clamping: $0) } ?? -1
    letters = Self.letters(of: entry.state)
    let forms = entry.forms + [entry.acronym, entry.label].compactMap(\.self)
    let hasLetters = forms.contains { WrittenForm(Array($0.utf8), .caps)?.isShort ?? false }
    isWord = entry.prior == 0 && !hasLetters ? 1 : 0
  }

  /// Whether its name, where it is a single word, is one of everyday that stands for it only where a cue is near: it has no
  /// letters that its weight of 0 could be meant for.
  @inline(__always)
  var isEverydayWord: Bool { isWord != 0 }

  /// How often the letters have this meaning; nil where nobody said.
  var prior: Int? { packedPrior < 0 ? nil : Int(packedPrior) }

  /// 0 for what the program carries, more for packs put over it.
  var layer: Int { Int(packedLayer) }

  /// Whether no state is named.
  var isOfAllStates: Bool { letters == 0 }

  /// Whether it belongs to a state; `state` is as ``letters(of:)`` gives it.
  @inline(__always)
  func isOf(_ state: UInt32) -> Bool { letters != 0 && letters == state }

  /// Whether it belongs to another state than one that is known.
  @inline(__always)
  func isForeign(to state: UInt32) -> Bool { letters != 0 && state != 0 && letters != state }

  /// A state's two letters in one number; 0 for none.
  static func letters(of state: String?) -> UInt32 {
    (state ?? "").utf8.prefix(2).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
