import IEPModel
@testable import PlainIEP
@testable import PlainLanguage

/// A summary with what the ledger found in each of its statements, to change one of them and look again.
struct HeldSummary {
  let audit: LedgerAudit
  let statements: [PlainStatement]
  private let checks: [StatementCheck]

  init(_ reading: Engine.Reading, _ engine: Engine) {
    audit = engine.audit(reading)
    statements = engine.summarize(reading).parts.flatMap(\.statements)
    checks = statements.map(audit.check)
  }

  /// What is wrong as it was written: nothing.
  var faults: [String] { audit.faults(in: statements, checks) }

  /// The facts that the second ledger finds in what is said of the draft, each with its statement.
  func forEachFact(_ body: (Int, [UInt8], SecondLedger.Found) -> Void) {
    let second = SecondLedger(names: AgreementTests.names(in: statements.map(\.text), audit.facts.names))
    for index in statements.indices where statements[index].origin != .template {
      let text = statements[index].text
      for found in second.facts(in: text) { body(index, Array(text.utf8), found) }
    }
  }

  /// Whether the ledger finds fault with other words in the place of a statement's.
  func notices(_ text: [UInt8], at index: Int) -> Bool {
    var (statements, checks) = (statements, checks)
    statements[index].text = String(decoding: text, as: UTF8.self)
    checks[index] = audit.check(statements[index])
    return !audit.faults(in: statements, checks).isEmpty
  }
}

extension Engine {
  /// The audit of a draft's summary, as the writer makes it.
  func audit(_ reading: Reading) -> LedgerAudit {
    var shown = reading.draft
    shown.sections = reading.official
    return writer.audit(shown, tree: reading.tree, of: reading.source)
  }
}
