public import IEPModel
import PlainLanguage
public import Readability
import Rendering
import SourceReading

/// How hard a text is to read, formula by formula.
public struct TextReadability: Sendable {
  public let counts: TextCounts
  /// Every formula's name and measure, in the order of `Formulas.all`.
  public let measures: [(name: String, measure: Measure)]
}

extension Engine {
  /// Measures a draft or any other text without its markup. Throws where it cannot be read at all. O(bytes).
  public func readability(of source: SourceText) throws(ReadFailure) -> TextReadability {
    let counts = try readAll(source).map {
      ReadingLevel.counts(of: $0.draft, $0.tree, familiar: familiarWords)
    }.reduce(TextCounts(), +)
    return TextReadability(counts: counts, measures: Formulas.all.map { ($0.name, $0.grade(counts)) })
  }

  /// The scores as one JSON object: what was counted, each formula's number or null, and why where there is none.
  public func json(_ readability: TextReadability, name: String) -> [UInt8] {
    let counts = readability.counts
    let missing = readability.measures.compactMap { name, measure in
      measure.reason.map { (name: name, value: JSON.text(Self.code($0))) }
    }
    return JSON.object(
      [
        ("schema", "plainiep-readability/1"), ("source", .string(name)),
        (
          "counts",
          .object([
            ("words", .count(counts.words)), ("sentences", .count(counts.sentences)),
            ("syllables", .count(counts.syllables)), ("letters", .count(counts.letters)),
            ("polysyllables", .count(counts.polysyllables)), ("unfamiliar", .count(counts.unfamiliar)),
            ("distinctUnfamiliar", .count(counts.distinctUnfamiliar)),
          ])
        ),
      ] + readability.measures.map { ($0.name, JSON.measure($0.measure)) } + [
        ("notMeasured", .object(missing))
      ]
    ).bytes(indented: true)
  }

  private static func code(_ reason: Measure.Reason) -> String {
    switch reason {
    case .tooFewWords: "tooFewWords"
    case .tooFewSentences: "tooFewSentences"
    case .noFamiliarWords: "noFamiliarWords"
    }
  }
}

extension JSON {
  /// Two decimals: enough to compare, more than a grade can say.
  fileprivate static func measure(_ measure: Measure) -> JSON {
    guard let value = measure.value, abs(value) < 1_000_000 else { return .null }
    let hundredths = Int((abs(value) * 100).rounded())
    let cents = hundredths % 100
    return .number(
      "\(value < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)")
  }
}
