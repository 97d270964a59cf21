import Testing

@testable import Readability

/// How often the rules agree with the first pronunciation of the CMU Pronouncing Dictionary.
@Suite(.enabled(if: SharedData.folder != nil, "no shared/data/readability beside the project: not compared"))
struct SyllableAgreementTests {
  /// A word's letters, a to z.
  private typealias Word = [UInt8]

  @Test func ordinaryWordsAgree() throws {
    let spoken = try dictionary()
    let list = try SharedData.lines("data/readability/easy-words.en.txt")
    let easy = list.map { Word($0.utf8) }.filter { spoken[$0] != nil }
    let ordinary = ordinaryWords(spoken, easy)
    #expect(easy.count > 2_800 && ordinary.count > 20_000)
    #expect(agreement(easy, spoken) > 0.99)
    #expect(agreement(ordinary, spoken) > 0.97)
  }

  private func agreement(_ words: [Word], _ spoken: [Word: Int]) -> Double {
    let agreed = words.count { Syllables.count($0[...]) == spoken[$0] }
    return Double(agreed) / Double(words.count)
  }

  /// Syllables are the sounds that carry a stress mark.
  private func dictionary() throws -> [Word: Int] {
    var spoken: [Word: Int] = [:]
    for line in try SharedData.lines("data/readability/cmudict.dict") {
      let parts = line.utf8.prefix { $0 != UInt8(ascii: "#") }.split(separator: UInt8(ascii: " "))
      guard let word = parts.first, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), spoken[Word(word)] == nil
      else { continue }
      spoken[Word(word)] = parts.dropFirst().count { ($0.last ?? 0) < 0x3A }
    }
    return spoken
  }

  /// Easy words, and words with at least two inflected forms in the dictionary, and those forms: the dictionary is
  /// half surnames, which have none. About 26,000.
  private func ordinaryWords(_ spoken: [Word: Int], _ easy: [Word]) -> [Word] {
    var ordinary = Set(easy)
    for word in spoken.keys where word.count >= 3 {
      let forms = inflected(word).filter { spoken[$0] != nil }
      let nameForms = [word + Array("s".utf8), word + Array("er".utf8)]
      if forms.count >= 2, forms.contains(where: { !nameForms.contains($0) }) {
        ordinary.formUnion(forms + [word])
      }
    }
    return Array(ordinary)
  }

  private static let afterAny = endings("s es ed ing er est ly ness ment ful less able ion")
  private static let afterE = endings("ing able ion ation y")
  private static let afterY = endings("ies ied ier iest ily iness")
  private static let afterDouble = endings("ed ing er est")

  private static func endings(_ list: String) -> [Word] { list.utf8.split(separator: 0x20).map { Word($0) } }

  private func inflected(_ word: Word) -> [Word] {
    let forms = Self.afterAny.map { word + $0 }
    switch word.last {
    case UInt8(ascii: "e"):
      return forms + [word + [UInt8(ascii: "d")], word + [UInt8(ascii: "r")]]
        + Self.afterE.map { word.dropLast() + $0 }
    case UInt8(ascii: "y"): return forms + Self.afterY.map { word.dropLast() + $0 }
    case let last? where "bdgmnprt".utf8.contains(last):
      return forms + Self.afterDouble.map { word + [last] + $0 }
    default: return forms
    }
  }
}
