import IEPModel
import Wording

/// What became of the draft's facts, in a few lines for the end of a page.
struct LedgerProof {
  let ledger: FactLedger
  let words: Catalogue
  /// "line 12".
  let place: (SourceSpan) -> String?

  /// How many facts that stand in the draft only are named one by one.
  private static let named = 12

  var lines: [String?] {
    let counts = FactKind.allCases.compactMap { kind -> String? in
      let count = ledger[kind]
      guard count.inDraft > 0 else { return nil }
      return words.phrase(
        Self.key(kind),
        [.count: .number(Decimal(count.inSummary)), .total: .number(Decimal(count.inDraft))])
    }
    let isWhole = FactKind.allCases.allSatisfy { ledger[$0].notInDraft.isEmpty }
    return [
      words.list(counts).flatMap { words.say(.proofFacts, [.items: .text($0)]) },
      isWhole ? words.say(.proofNothingAdded) : nil, onlyInDraft,
    ]
  }

  /// Numbers, dates and the words that turn a sentence, each with its line; the first dozen.
  private var onlyInDraft: String? {
    let kinds: [FactKind] = [.numbers, .dates, .negations, .modals, .conditions]
    let all = kinds.flatMap { ledger[$0].onlyInDraft }.sorted { $0.span < $1.span }
    let named = all.prefix(Self.named).compactMap { fact in
      place(fact.span).flatMap {
        words.phrase(.proofOnlyPlace, [.text: .text(fact.text), .line: .text($0)])
      }
    }
    let more = all.count - named.count
    if more > 0, !named.isEmpty {
      return words.say(
        .proofOnlyInDraftMore,
        [.items: .text(named.joined(separator: ", ")), .count: .number(Decimal(more))])
    }
    return words.list(named).flatMap { words.say(.proofOnlyInDraft, [.items: .text($0)]) }
  }

  private static func key(_ kind: FactKind) -> SentenceKey {
    switch kind {
    case .numbers: .proofFactNumbers
    case .dates: .proofFactDates
    case .names: .proofFactNames
    case .negations: .proofFactNegations
    case .modals: .proofFactModals
    case .conditions: .proofFactConditions
    case .actors: .proofFactActors
    }
  }
}
