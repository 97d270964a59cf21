import PlainIEP
import Testing

/// Sentences of our own against the built-in glossary: the right meaning of letters with several, and none where they
/// are ordinary words or names.
@Suite struct MeaningTests {
  private struct Case {
    var words: String
    var sense: String
    var sentence: String
  }

  private static let engine = Result { try Engine() }

  @Test func nearlyAllShortFormsGetTheirMeaningOrShowBoth() throws {
    let matcher = TermMatcher(try Self.engine.get().glossary)
    let cases = Self.cases(HitCases.text) + Self.cases(ShorthandHitCases.text)
    let wrong = cases.compactMap { item in
      let found = Self.terms(item.sentence, matcher)
      let isRight = found.contains { $0.words == item.words && $0.senses.contains(item.sense) }
      return isRight ? nil : "\(item.words)=\(item.sense) in: \(item.sentence) — found \(found)"
    }
    #expect(wrong.count * 50 <= cases.count, "\(wrong.joined(separator: "\n"))")
  }

  @Test func noOrdinaryWordOrNameIsTakenForATerm() throws {
    let matcher = TermMatcher(try Self.engine.get().glossary)
    let wrong = (Self.cases(TrapCases.text) + Self.cases(NameTrapCases.text)).compactMap { item in
      let found = Self.terms(item.sentence, matcher).filter { $0.words == item.words }
      return found.isEmpty ? nil : "\(item.words) in: \(item.sentence) — found \(found)"
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  private static func cases(_ text: String) -> [Case] {
    text.split(separator: "\n").map { line in
      let halves = line.split(separator: "|", maxSplits: 1).map { trimmed($0) }
      let names = halves[0].split(separator: "=").map { trimmed($0) }
      return Case(words: names[0], sense: names.count > 1 ? names[1] : "", sentence: halves[1])
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func terms(_ sentence: String, _ matcher: TermMatcher) -> [(words: String, senses: [String])]
  {
    let bytes = Array(sentence.utf8)
    var definitions = OwnDefinitions()
    definitions.read(bytes)
    let chooser = SenseChooser(matcher, definitions: definitions)
    return chooser.choose(matcher.matches(in: bytes), in: bytes).map { term in
      let senses = ([term.entry].compactMap(\.self) + term.alternatives).map(matcher.index.id(of:))
      return (String(decoding: bytes[term.range], as: UTF8.self), senses)
    }
  }
}
