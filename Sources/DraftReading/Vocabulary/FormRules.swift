/// Words that together name a part or a fact wherever they stand in a heading or prompt: the lines of a form file
/// that begin with `+`.
///
/// `+concern parent|family -teacher`: a word of the phrase begins with each of these, `|` parts words either of which
/// will do, and none begins with one that follows a `-`.
struct FormRules: Sendable {
  private struct Rule: Sendable {
    /// Its number among ``names``.
    var name: Int
    /// Among ``groups``.
    var wanted: Range<Int>
    /// Among ``barred``.
    var barred: Range<Int>
  }

  /// Words any of which will do.
  private struct Group: Sendable {
    /// Among ``words``.
    var words: Range<Int>
    /// The letters that they begin with, one bit each: most rules are out of the question by them.
    var initials: UInt32
  }

  var names: [String] = []
  private var rules: [Rule] = []
  private var groups: [Group] = []
  /// The letters of each word, among ``letters``.
  private var words: [Range<Int>] = []
  private var barred: [Range<Int>] = []
  private var letters: [UInt8] = []

  /// Reads what follows the `+` of a line.
  mutating func add(_ line: ArraySlice<UInt8>, name: Int) {
    let (firstGroup, firstBarred) = (groups.count, barred.count)
    var at = letters.count
    letters += line
    while at < letters.count {
      let isBarred = letters[at] == UInt8(ascii: "-")
      if isBarred { at += 1 }
      let first = words.count
      // To the next blank.
      while at < letters.count, letters[at] != UInt8(ascii: " ") {
        let start = at
        while at < letters.count, letters[at] != UInt8(ascii: " "), letters[at] != UInt8(ascii: "|") {
          at += 1
        }
        if at > start, isBarred { barred.append(start..<at) }
        if at > start, !isBarred { words.append(start..<at) }
        if at < letters.count, letters[at] == UInt8(ascii: "|") { at += 1 }
      }
      at += 1
      if words.count > first {
        groups.append(
          Group(words: first..<words.count, initials: Self.initials(of: letters, words[first...])))
      }
    }
    guard groups.count > firstGroup else { return }
    rules.append(Rule(name: name, wanted: firstGroup..<groups.count, barred: firstBarred..<barred.count))
  }

  /// The name that a normalised phrase stands for: that of the rule with the most words, the first of several.
  /// O(rules × words).
  func name(of phrase: String, in family: String = "") -> String? {
    let bytes = Array(phrase.utf8)
    let words = bytes.split(separator: UInt8(ascii: " "))
    guard words.count <= 60 else { return nil }
    let initials = Self.initials(of: bytes, words.lazy.map(\.indices))
    var best: Rule?
    for rule in rules
    where rule.wanted.count > best?.wanted.count ?? 0
      && groups[rule.wanted].allSatisfy({ $0.initials & initials != 0 })
      && names[rule.name].hasPrefix(family) && fits(rule, words)
    {
      best = rule
    }
    return best.map { names[$0.name] }
  }

  private func fits(_ rule: Rule, _ phrase: [ArraySlice<UInt8>]) -> Bool {
    groups[rule.wanted].allSatisfy { begins(one: phrase, with: words[$0.words]) }
      && !begins(one: phrase, with: barred[rule.barred])
  }

  private func begins(one phrase: [ArraySlice<UInt8>], with any: ArraySlice<Range<Int>>) -> Bool {
    any.contains { word in phrase.contains { $0.starts(with: letters[word]) } }
  }

  private static func initials(of letters: [UInt8], _ words: some Sequence<Range<Int>>) -> UInt32 {
    words.reduce(0) { $0 | 1 << UInt32(letters[$1.lowerBound] & 31) }
  }
}
