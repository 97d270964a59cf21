import IEPModel

/// A goal's text as tokens, with the numbers in it that measure nothing set aside.
struct GoalText: Sendable {
  let text: SpannedText
  let tokens: [PhraseToken]
  /// By token: a date, a grade, a code, the length of a passage. Never read as a criterion.
  private(set) var isSetAside: [Bool]
  /// Whether a part is more than its whole: it may be what measures the behavior, and nothing else is taken for it.
  private(set) var hasImpossibleShare = false
  /// Where labels and the learner stand: no unit runs on into them.
  var boundaries: Set<Int> = []
  /// Whether the draft uses both cases, so that a capital means something.
  let hasBothCases: Bool
  /// Whether it is written in capitals alone.
  let shouts: Bool

  init(_ text: SpannedText) {
    self.text = text
    tokens = PhraseToken.tokens(of: text)
    isSetAside = Array(repeating: false, count: tokens.count)
    let hasCapital = text.bytes.contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    let hasSmall = text.bytes.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    hasBothCases = hasCapital && hasSmall
    shouts = hasCapital && !hasSmall
    for range in otherNumbers() + rangeTails() { for index in range { isSetAside[index] = true } }
    let impossible = impossibleShares()
    hasImpossibleShare = !impossible.isEmpty
    for range in impossible { for index in range { isSetAside[index] = true } }
  }

  var all: Range<Int> { tokens.indices }

  /// Whether this can be a goal at all: no goal has so many words, and a crafted one costs no more than that.
  var isReadable: Bool { tokens.count <= 4_000 }

  /// The folded word or sign; empty beyond either end.
  func word(_ index: Int) -> PhraseWord { tokens.indices.contains(index) ? tokens[index].text : "" }

  func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isWord }

  /// Whether a token follows the one before it without a blank.
  func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && index > 0 && !tokens[index].spaced }

  func end(of cues: GoalCues, at index: Int) -> Int? { cues.end(at: index, in: tokens) }

  func isCapitalized(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let first = text.bytes[tokens[index].range.lowerBound]
    return first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z") || first >= 0x80
  }

  /// The bytes of a run of tokens.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    let inside = range.clamped(to: tokens.indices)
    guard let first = tokens[inside].first, let last = tokens[inside].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  func sourced(_ range: Range<Int>) -> Sourced<String> { text.sourced(bytes(range)) }

  /// The draft's own words for some tokens, in small letters where the draft shouts.
  func words(_ indices: [Int]) -> String {
    var result = ""
    for index in indices {
      if !result.isEmpty, tokens[index].spaced { result += " " }
      result += String(decoding: text.bytes[tokens[index].range], as: UTF8.self)
    }
    return shouts ? result.lowercased() : result
  }

  /// The same run without signs and dangling small words at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, GoalVocabulary.edgeSigns.contains(word(low)) { low += 1 }
    while high > low, GoalVocabulary.edgeSigns.contains(word(high - 1)) { high -= 1 }
    return low..<high
  }
}
