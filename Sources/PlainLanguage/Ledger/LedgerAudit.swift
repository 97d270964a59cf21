import IEPModel
import Wording

/// Holds every statement against the draft before it is printed, and counts what became of the draft's facts.
struct LedgerAudit {
  let facts: DraftFacts
  private var own: OwnWords
  private let source: [UInt8]
  private var ledger = FactLedger()

  init(_ facts: DraftFacts, own: OwnWords, of source: [UInt8]) {
    self.facts = facts
    self.own = own
    self.source = source
  }

  func check(_ statement: PlainStatement) -> StatementCheck {
    StatementCheck(statement, own: own[statement.rule], facts, of: source)
  }

  /// The statements that lose and invent nothing. What they cover is explained but for the clauses in `open`, whose
  /// words must be quoted beside them. O(statements + facts).
  mutating func holding(_ said: [Said]) -> (said: [Said], open: [SourceSpan]) {
    own.read(said.lazy.flatMap(\.statements).map(\.rule))
    var said = said
    var checks = said.map { $0.statements.map(check) }
    while true {
      var isWhole = true
      for index in said.indices {
        let holds = said[index].statements.indices.map { place in
          let check = checks[index][place]
          return check.holds && !turns(said[index].statements[place], check)
        }
        guard holds.contains(false) else { continue }
        isWhole = false
        let all = zip(said[index].statements, holds)
        ledger.refused += all.filter { !$0.1 }.map(\.0.rule)
        said[index].statements = all.filter(\.1).map(\.0)
        checks[index] = zip(checks[index], holds).filter(\.1).map(\.0)
      }
      if isWhole { return (said, open(lost(said, checks), said)) }
    }
  }

  /// The places to quote beside what is explained: the clauses of lost facts, and facts that what is explained cuts in
  /// two ("no" of "no more than").
  private func open(_ lost: Set<Int>, _ said: [Said]) -> [SourceSpan] {
    let explained = said.flatMap(\.statements).filter(\.mustKeep).flatMap(\.spans).merged
    let cut = facts.placed.map(\.span).filter { span in
      let ends = [SourceSpan(span.start, span.start + 1), SourceSpan(span.end - 1, span.end)]
      return ends.count { $0.touches(explained) } == 1
    }
    let clauses = lost.map { clause(around: facts.placed[$0].span) }.merged
    // A clause ends at the comma of "April 30, 2026": a fact is quoted whole or not at all.
    let halves = facts.placed.map(\.span).filter { span in
      span.touches(clauses) && !span.subtracting(clauses).isEmpty
    }
    return (clauses + cut + halves).merged
  }

  /// What is wrong with the statements of a finished summary, by their rules: nothing, unless it was changed after it was
  /// written. A quote must say every fact of its place; of what is explained, some statement must. O(statements + facts).
  func faults(in statements: [PlainStatement], _ checks: [StatementCheck]) -> [String] {
    var faults = zip(statements, checks).filter { statement, check in
      !check.holds || statement.origin == .quoted && !check.isWhole || turns(statement, check)
    }.map(\.0.rule)
    var whole = Said(at: 0)
    whole.statements = statements
    faults += lost([whole], [checks], strict: true).sorted().map {
      "\(facts.placed[$0].fact.kind) at \(facts.placed[$0].span.start)"
    }
    return faults
  }

  /// The facts that statements cover and none of them says. Strictly, neither a first look nor the parts of a sum say one:
  /// what stands for the draft's words must.
  private func lost(_ said: [Said], _ checks: [[StatementCheck]], strict: Bool = false) -> Set<Int> {
    var covered: Set<Int> = []
    var kept: Set<Int> = []
    for (said, checks) in zip(said, checks) {
      for (statement, check) in zip(said.statements, checks) {
        if !strict {
          kept.formUnion(check.said)
        } else if statement.covers {
          kept.formUnion(Set(check.said).subtracting(check.inSums))
        }
        if statement.mustKeep { covered.formUnion(check.sources) }
      }
    }
    return covered.subtracting(kept).filter { facts.isNeeded(facts.placed[$0]) }
  }

  /// Whether a statement passes over a word of its own places without which it says something else.
  private func turns(_ statement: PlainStatement, _ check: StatementCheck) -> Bool {
    statement.mustKeep
      && check.unsaid.contains { index in
        let placed = facts.placed[index]
        return [.negations, .modals].contains(placed.fact.kind) && facts.isNeeded(placed)
      }
  }

  /// The words around a place up to the next comma, period, bracket, cell or line.
  private func clause(around span: SourceSpan) -> SourceSpan {
    var (start, end) = (span.start, min(span.end, source.count))
    while start > 0, !Self.endsClause(source, start - 1), span.start - start < 200 { start -= 1 }
    while end < source.count, !Self.endsClause(source, end), end - span.end < 200 { end += 1 }
    while start < span.start, source[start].isASCIISpace { start += 1 }
    while end > span.end, source[end - 1].isASCIISpace { end -= 1 }
    return SourceSpan(start, end)
  }

  private static func endsClause(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      // Not the point of a number.
      !(at + 1 < bytes.count && bytes[at + 1].isASCIIDigit)
    case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "\n"),
      UInt8(ascii: "\r"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  // MARK: counting

  /// What became of each fact, once all statements are there. O(statements + facts).
  mutating func count(_ statements: [PlainStatement]) -> FactLedger {
    own.read(statements.lazy.filter { $0.origin != .template }.map(\.rule))
    var isSaid = Array(repeating: false, count: facts.placed.count)
    for statement in statements where statement.origin != .template {
      let check = check(statement)
      for index in check.said { isSaid[index] = true }
      ledger[.numbers].computed += check.computed
      for fact in check.invented { ledger[fact.kind].notInDraft.append(text(of: fact, in: statement)) }
    }
    for (placed, isSaid) in zip(facts.placed, isSaid) {
      ledger[placed.fact.kind].inDraft += 1
      if isSaid {
        ledger[placed.fact.kind].inSummary += 1
      } else {
        let text = String(decoding: source[placed.span.range.clamped(to: 0..<source.count)], as: UTF8.self)
        ledger[placed.fact.kind].onlyInDraft.append(KeptFact(text: text, span: placed.span))
      }
    }
    return ledger
  }

  private func text(of fact: Fact, in statement: PlainStatement) -> String {
    String(decoding: Array(statement.text.utf8)[fact.range], as: UTF8.self)
  }
}

extension PlainStatement {
  /// Whether it stands in the place of the words that it covers.
  fileprivate var mustKeep: Bool { covers && (origin == .explained || origin == .reworded) }
}
