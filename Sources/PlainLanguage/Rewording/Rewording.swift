import IEPModel
import Readability
import Wording

/// Puts everyday words in place of words of the office, by rules that cannot change what a sentence says.
///
/// Only where the sentence that comes out is plain, of 20 words or fewer at grade 6 or below: half-plain sentences are
/// better read as the school wrote them. One that holds a quote, law or another fact than before is left alone.
struct Rewording: Sendable {
  private struct Rule: Sendable {
    var from: [String]
    var to: [String]
    var notAfter: [String] = []
    var notBefore: [String] = []
  }

  /// By their first word, the longest first.
  private let rules: [String: [Rule]]
  /// The first words of all rules, as ``FactWords/key(_:)`` numbers them: most sentences hold none.
  private let firstWords: Set<UInt64>

  /// Reads `rewording.rules` of the catalogue. O(rules).
  init(_ words: Catalogue) {
    let rules = (words.phrase(.rewordingRules) ?? "").utf8.split(separator: UInt8(ascii: "|"))
      .compactMap(Self.rule)
    self.rules = Dictionary(grouping: rules) { $0.from[0] }.mapValues {
      $0.sorted { $0.from.count > $1.from.count }
    }
    firstWords = Set(self.rules.keys.map { FactWords.key($0.utf8.prefix(while: \.isWordByte)) })
  }

  /// "additional > more (not after a, an; not before to)".
  private static func rule(_ line: Substring.UTF8View) -> Rule? {
    func words(_ text: Substring.UTF8View) -> [String] {
      text.split { $0.isASCIISpace || $0 == UInt8(ascii: ",") }.map { String(Substring($0)) }
    }
    let parts = line.split(separator: UInt8(ascii: "("))
    let sides = parts[0].split(separator: UInt8(ascii: ">")).map(words)
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
    var rule = Rule(from: sides[0], to: sides[1])
    for guardian in parts.dropFirst().first?.split(whereSeparator: { ";)".utf8.contains($0) }) ?? [] {
      let list = words(guardian)
      if list.starts(with: ["not", "after"]) { rule.notAfter = Array(list.dropFirst(2)) }
      if list.starts(with: ["not", "before"]) { rule.notBefore = Array(list.dropFirst(2)) }
    }
    return rule
  }

  /// The sentence in everyday words; nil where no rule fires or what comes out is not plain. O(words).
  func plain(_ sentence: String) -> String? {
    guard !Self.isKept(sentence), let text = replaced(sentence) else { return nil }
    // The formula is an average: a short sentence said over reads as it does once.
    let once = TextCounts(text)
    var counts = once
    while once.words > 0, counts.words < Measure.leastWords { counts += once }
    guard text.split(separator: " ").count <= 20, let grade = FleschKincaidGrade.grade(counts).value,
      grade <= 6,
      Self.facts(of: sentence) == Self.facts(of: text)
    else { return nil }
    return text
  }

  /// Someone's own words, and law: they are given as they are.
  private static func isKept(_ sentence: String) -> Bool {
    ["\"", "“", "”", "«", "»", "§", "CFR", "U.S.C", "Section 504", "IDEA"].contains { sentence.holds($0) }
  }

  private static func facts(of text: String) -> [Fact.Value] {
    FactScanner.facts(in: Array(text.utf8), names: .none).map(\.value)
  }

  private func holdsFirstWord(_ bytes: [UInt8]) -> Bool {
    bytes.indices.split { !bytes.isWord(at: $0) }.contains { word in
      firstWords.contains(FactWords.key(bytes[word.startIndex..<word.endIndex]))
    }
  }

  private func replaced(_ sentence: String) -> String? {
    guard holdsFirstWord(Array(sentence.utf8)) else { return nil }
    let words = sentence.split(separator: " ").map(Word.init)
    var result: [String] = []
    var isChanged = false
    var index = 0
    while index < words.count {
      if let rule = rules[words[index].core.lowercased()]?.first(where: { fires($0, words, at: index) }) {
        let last = words[index + rule.from.count - 1]
        var text = rule.to.joined(separator: " ")
        if words[index].core.first?.isUppercase == true {
          text = text.prefix(1).uppercased() + text.dropFirst()
        }
        result.append(words[index].before + text + last.after)
        index += rule.from.count
        isChanged = true
      } else {
        result.append(words[index].whole)
        index += 1
      }
    }
    return isChanged ? result.joined(separator: " ") : nil
  }

  private func fires(_ rule: Rule, _ words: [Word], at start: Int) -> Bool {
    let end = start + rule.from.count
    guard end <= words.count else { return false }
    for (offset, from) in rule.from.enumerated() {
      let word = words[start + offset]
      // A capital inside a sentence is a name.
      guard word.core == from || start + offset == 0 && word.core.lowercased() == from,
        offset == 0 || word.before.isEmpty, offset == rule.from.count - 1 || word.after.isEmpty
      else { return false }
    }
    if start > 0, rule.notAfter.contains(words[start - 1].core.lowercased()) { return false }
    return end == words.count || !rule.notBefore.contains(words[end].core.lowercased())
  }

  /// A word with the signs before and after it.
  private struct Word {
    var before: String
    var core: String
    var after: String

    var whole: String { before + core + after }

    init(_ text: Substring) {
      let start = text.firstIndex { $0.isLetter || $0.isNumber } ?? text.endIndex
      let end = text.lastIndex { $0.isLetter || $0.isNumber }.map { text.index(after: $0) } ?? start
      before = String(text[..<start])
      core = String(text[start..<max(start, end)])
      after = String(text[max(start, end)...])
    }
  }
}
