/// Words that together name a part or a fact wherever they stand in a heading or prompt: the lines of a form file
/// that begin with `+`.
///
/// `+concern parent|family -teacher`: a word of the phrase begins with each of these, `|` parts words either of which
/// will do, and none begins with one that follows a `-`.
struct FormRules: Sendable {
  fileprivate struct Rule: Sendable {
    var name: String
    var wanted: [[[UInt8]]] = []
    /// The letters that a word of each group begins with, one bit each: most rules are out of the question by them.
    var letters: [UInt32] = []
    var barred: [[UInt8]] = []
  }

  private var rules: [Rule] = []

  /// Reads what follows the `+` of a line.
  mutating func add(_ line: ArraySlice<UInt8>, name: String) {
    var rule = Rule(name: name)
    for word in line.split(separator: UInt8(ascii: " ")) {
      if word.first == UInt8(ascii: "-") {
        rule.barred += word.dropFirst().split(separator: UInt8(ascii: "|")).map(Array.init)
      } else {
        let any = word.split(separator: UInt8(ascii: "|"))
        rule.wanted.append(any.map(Array.init))
        rule.letters.append(Self.letters(of: any))
      }
    }
    if !rule.wanted.isEmpty { rules.append(rule) }
  }

  /// The name that a normalised phrase stands for: that of the rule with the most words, the first of several.
  /// O(rules × words).
  func name(of phrase: String, in family: String = "") -> String? {
    let words = Array(phrase.utf8).split(separator: UInt8(ascii: " "))
    guard words.count <= 60 else { return nil }
    let letters = Self.letters(of: words)
    var best: Rule?
    for rule in rules
    where rule.wanted.count > best?.wanted.count ?? 0 && rule.letters.allSatisfy({ $0 & letters != 0 })
      && rule.name.hasPrefix(family) && rule.fits(words)
    {
      best = rule
    }
    return best?.name
  }

  private static func letters(of words: [ArraySlice<UInt8>]) -> UInt32 {
    words.reduce(0) { $0 | 1 << UInt32(($1.first ?? 0) & 31) }
  }
}

extension FormRules.Rule {
  fileprivate func fits(_ words: [ArraySlice<UInt8>]) -> Bool {
    wanted.allSatisfy { any in words.contains { word in any.contains { word.starts(with: $0) } } }
      && !barred.contains { none in words.contains { $0.starts(with: none) } }
  }
}
