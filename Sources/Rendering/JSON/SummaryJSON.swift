public import IEPModel

/// The contract's `plainiep-summary/1`.
public struct SummaryJSON: Sendable {
  private let summary: PlainSummary

  public init(_ summary: PlainSummary) { self.summary = summary }

  /// The summary as JSON. `hash` is the SHA-256 of the draft's bytes in hex.
  public func json(draftName: String, hash: String) -> JSON {
    .object([
      ("schema", "plainiep-summary/1"), ("language", .string(summary.language)),
      ("draft", .object([("name", .string(draftName)), ("sha256", .string(hash))])),
      ("parts", .array(summary.parts.map(part))),
      (
        "questions",
        .array(
          summary.questions.map { question in
            .object([
              ("text", .string(question.text)), ("because", .string(question.because)),
              ("spans", spans(question.spans)),
            ])
          })
      ),
      ("words", .array(summary.words.map(Self.word))),
      ("ledger", .object([("coverage", coverage)])),
      (
        "readability",
        .object([
          ("draft", .object([("fleschKincaidGrade", grade(summary.readability.draftGrade))])),
          ("summary", .object([("fleschKincaidGrade", grade(summary.readability.summaryGrade))])),
        ])
      ),
    ])
  }

  private func spans(_ spans: [SourceSpan]) -> JSON { .array(spans.map(DraftJSON.span)) }

  private func part(_ part: PlainPart) -> JSON {
    .object([
      ("kind", .string(part.kind.rawValue)), ("title", .string(part.title)),
      (
        "statements",
        .array(
          part.statements.map { statement in
            .object([
              ("text", .string(statement.text)), ("origin", .string(statement.origin.rawValue)),
              ("rule", .string(statement.rule)), ("spans", spans(statement.spans)),
            ])
          })
      ),
    ])
  }

  static func word(_ word: PlainWord) -> JSON {
    .object([
      ("term", .string(word.term)), ("sense", .string(word.sense)), ("expansion", .string(word.expansion)),
      ("meaning", .string(word.meaning)), ("alternatives", .array(word.alternatives.map { .string($0) })),
      ("spans", .array(word.spans.map(DraftJSON.span))),
    ])
  }

  private var coverage: JSON {
    let coverage = summary.coverage
    return .object([
      ("explained", .count(coverage.explained)), ("quoted", .count(coverage.quoted)),
      ("onlyInDraft", .count(coverage.onlyInDraft)), ("bytes", .count(coverage.bytes)),
    ])
  }

  /// One decimal: a grade says no more.
  private func grade(_ grade: Double?) -> JSON { Grade.text(grade).map { .number($0) } ?? .null }
}

/// A school grade as it is printed.
enum Grade {
  /// With one decimal, rounded half away from zero; nil where there is none.
  static func text(_ grade: Double?) -> String? {
    guard let grade, grade.isFinite, abs(grade) < 1000 else { return nil }
    let tenths = Int((grade * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
