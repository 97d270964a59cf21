import PlainIEP
import Readability
import Testing

/// What the glossary says of its terms: short sentences, no hard word that the glossary does not explain in turn, and
/// no term explained by itself.
@Suite struct DefinitionTests {
  private static let engine = Result { try Engine() }

  @Test func sentencesAreShort() throws {
    for (entry, text) in try Self.texts() {
      for sentence in Self.sentences(of: text) {
        #expect(sentence.split(whereSeparator: \.isWhitespace).count <= 15, "\(entry.id): \(sentence)")
      }
    }
  }

  /// A word is easy that is on Dale and Chall's list, or is one of ``EverydayWords``; a name has a capital.
  @Test func noHardWordIsLeftUnexplained() throws {
    let engine = try Self.engine.get()
    let explained = Explained(engine)
    let everyday = EverydayWords.set
    var left: [String] = []
    for (entry, text) in try Self.texts() {
      let own = Set(Self.words(of: Explained.names(of: entry).joined(separator: " ")).map { $0.lowercased() })
      let words = Self.words(of: text.replacing(/"[^"]*"/, with: ""))
      for (place, word) in words.enumerated() {
        let small = word.lowercased()
        if Self.isEasy(word, engine) || everyday.has(small) || own.contains(small) { continue }
        if word.first?.isUppercase ?? false { continue }
        if !explained.covers(place, in: words) { left.append("\(entry.id): \(word) in: \(text)") }
      }
    }
    #expect(left.isEmpty, "\(left.joined(separator: "\n"))")
  }

  @Test func noTermIsExplainedByItself() throws {
    let engine = try Self.engine.get()
    for (entry, _) in try Self.texts() {
      let name = Self.words(of: entry.expansion).map { $0.lowercased() }
      guard name.contains(where: { !Self.isEasy($0, engine) && !EverydayWords.set.has($0) }) else { continue }
      let first = Self.words(of: String(Self.sentences(of: entry.meaning).first ?? "")).map {
        $0.lowercased()
      }
      #expect(!first.contains(name), "\(entry.id): \(entry.meaning)")
    }
  }

  private static func texts() throws -> [(entry: GlossaryEntry, text: String)] {
    let glossary = try engine.get().glossary
    return (0..<glossary.count).flatMap { number in
      let entry = glossary[number]
      return [entry.meaning, entry.forYourChild, entry.question].compactMap(\.self).map { (entry, $0) }
    }
  }

  private static func isEasy(_ word: String, _ engine: Engine) -> Bool {
    word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } || engine.familiarWords.contains(Array(word.utf8)[...])
  }

  private static func sentences(of text: String) -> [Substring] {
    text.split { ".?!".contains($0) }.filter { $0.contains(where: \.isLetter) }
  }

  static func words(of text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || "'’-".contains($0)) }.map(String.init)
  }
}

/// The names of all entries, for finding those that a text of another entry leans on.
private struct Explained {
  private var names: Set<[String]> = []

  init(_ engine: Engine) {
    for number in 0..<engine.glossary.count {
      for name in Self.names(of: engine.glossary[number]) {
        names.insert(DefinitionTests.words(of: name).map { $0.lowercased() })
      }
    }
  }

  static func names(of entry: GlossaryEntry) -> [String] {
    [entry.expansion, entry.acronym].compactMap(\.self) + entry.forms
  }

  /// Whether a word is a name, or a part of one that stands in the text; the last word may be a plural.
  func covers(_ place: Int, in words: [String]) -> Bool {
    for start in max(0, place - 3)...place {
      for end in place + 1...max(place + 1, min(words.count, start + 5)) where end <= words.count {
        let phrase = words[start..<end].map { $0.lowercased() }
        if names.contains(phrase) { return true }
        let last = phrase[phrase.count - 1]
        let singular = EverydayWords.stems(of: last).map { Array(phrase.dropLast()) + [$0] }
        if singular.contains(where: { names.contains($0) }) { return true }
        if names.contains(Array(phrase.dropLast()) + [last + "s"]) { return true }
      }
    }
    return false
  }
}
