/// Short forms and the words for them, side by side or one by one.
enum Expansions {
  enum Beside: Hashable {
    /// Words that the glossary has, and the entry whose words they are.
    case entry(Int)
    /// Words of the document's own.
    case ownWords
  }

  /// Which of a text's matches are short forms right beside their expansion, in either order, and what kind of
  /// expansion. O(bytes).
  static func besideShort(_ matches: [TermMatch], in bytes: [UInt8]) -> [Int: Beside] {
    var result: [Int: Beside] = [:]
    for index in matches.indices.dropLast() {
      let (first, second) = (matches[index], matches[index + 1])
      guard first.isShort != second.isShort,
        let shared = first.candidates.first(where: second.candidates.contains),
        isBridge(first.range.upperBound..<second.range.lowerBound, bytes)
      else { continue }
      result[first.isShort ? index : index + 1] = .entry(shared)
    }
    for index in matches.indices where matches[index].isShort && result[index] == nil {
      if ForeignExpansion.stands(beside: matches[index].range, in: bytes) { result[index] = .ownWords }
    }
    let pairs = DefinitionFinder.pairs(in: bytes)
    var next = 0
    for index in matches.indices where matches[index].isShort && result[index] == nil {
      let range = matches[index].range
      while next < pairs.count, pairs[next].short.upperBound <= range.lowerBound { next += 1 }
      if next < pairs.count, pairs[next].short.overlaps(range) { result[index] = .ownWords }
    }
    return result
  }

  /// Brackets, commas, dashes, quotation marks, and words such as "or" in "the least restrictive environment,
  /// or LRE,".
  private static func isBridge(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count <= 32 else { return false }
    var at = range.lowerBound
    var signs = 0
    var words = 0
    while at < range.upperBound {
      if ASCII.folded(bytes[at]) != 0, let word = Neighbours.word(after: at, in: bytes) {
        guard bridges.contains(word, of: bytes) else { return false }
        words += 1
        at = word.upperBound
        continue
      }
      let found = Scalars.decode(bytes, at: at)
      if found.kind == .word || ".;?!|".unicodeScalars.contains(found.scalar) { return false }
      signs += found.kind == .space || found.kind == .lineBreak ? 0 : 1
      at += found.length
    }
    return signs + words > 0
  }

  private static let bridges = WordSet("or also called known as the abbreviated short for stands o")

  /// The entry that a document's words for some letters name: of the candidates one with the same words of
  /// weight, else an entry with just this form.
  static func entry(named expansion: String, among candidates: Candidates, _ matcher: TermMatcher) -> Int? {
    let bytes = Array(expansion.utf8)
    let exact = matcher.entries(named: bytes)
    if let entry = candidates.first(where: exact.contains) { return entry }
    let wanted = heavyWords(bytes)
    let alike = candidates.first { entry in
      matcher.index.writtenForms(of: entry).contains { heavyWords($0) == wanted }
    }
    return alike ?? exact.first
  }

  /// The words of weight, without the plural's s.
  private static func heavyWords(_ bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var at = 0
    while let word = Neighbours.word(after: at, in: bytes) {
      at = word.upperBound
      if Initials.light.contains(word, of: bytes) { continue }
      result.append(Plural.removed(from: Neighbours.folded(word, in: bytes)))
    }
    return result
  }
}
