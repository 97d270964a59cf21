public import IEPModel

/// The contract's `plainiep-summary/1`.
public struct SummaryJSON: Sendable {
  private let summary: PlainSummary

  /// What only a page shows is not written: the child's name at its head, figures, the marks of hard words.
  public init(_ summary: PlainSummary) { self.summary = summary }

  /// The summary as JSON.
  public func json(of draft: SourceIdentity) -> JSON {
    .object([
      ("schema", "plainiep-summary/1"), ("language", .string(summary.language)),
      ("draft", .object([("name", .string(draft.name)), ("sha256", .string(draft.hash))])),
      ("tool", .string("plainiep \(draft.version)")),
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
      ("ledger", ledger), ("readability", readability),
    ])
  }

  private var ledger: JSON {
    var members = FactKind.allCases.map { ($0.rawValue, count(summary.ledger[$0])) }
    members.append(("coverage", coverage))
    if let redacted = summary.redacted {
      members.append(
        (
          "redacted",
          .object([
            ("names", .count(redacted.names)), ("places", .count(redacted.places)),
            ("birthDates", .count(redacted.birthDates)), ("numbers", .count(redacted.numbers)),
            ("contacts", .count(redacted.contacts)),
          ])
        ))
    }
    return .object(members.map { (name: $0.0, value: $0.1) })
  }

  private var readability: JSON {
    let grades = summary.readability
    return .object([
      ("draft", self.grades(grades.draftGrade)), ("summary", self.grades(grades.summaryGrade)),
      (
        "parts",
        .array(
          grades.parts.map { part in
            let hardest = part.hardest.map { hardest in
              JSON.object([
                ("text", .string(hardest.text)), ("fleschKincaidGrade", grade(hardest.grade)),
                ("spans", spans(hardest.spans)),
              ])
            }
            return .object([
              ("kind", .string(part.kind.rawValue)), ("title", .string(part.title)),
              ("draft", self.grades(part.draftGrade)), ("summary", self.grades(part.summaryGrade)),
              ("hardest", hardest ?? .null),
            ])
          })
      ),
    ])
  }

  private func grades(_ grade: Double?) -> JSON { .object([("fleschKincaidGrade", self.grade(grade))]) }

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

  private func count(_ count: FactLedger.Count) -> JSON {
    .object([
      ("inDraft", .count(count.inDraft)), ("inSummary", .count(count.inSummary)),
      (
        "onlyInDraft",
        .array(
          count.onlyInDraft.map { .object([("text", .string($0.text)), ("span", DraftJSON.span($0.span))]) })
      ),
      ("notInDraft", .array(count.notInDraft.map { .string($0) })),
      (
        "computed",
        .array(
          count.computed.map {
            .object([("text", .string($0.text)), ("from", spans($0.from)), ("how", .string($0.how))])
          })
      ),
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
