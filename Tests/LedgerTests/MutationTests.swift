import Foundation
import IEPModel
@testable import PlainIEP
@testable import PlainLanguage
import TestSupport
import Testing

/// One fact of a draft changed changes what is said of that fact, and no more.
@Suite struct MutationTests {
  /// How many changes `MUTATIONS` asks for: 5,000 take minutes in a debug build.
  static let asked = ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) }
  static let count = asked ?? 100
  /// Of the facts of a summary, each where `MUTATIONS` is set; else one in so many.
  static let step = asked == nil ? 10 : 1

  struct Subject {
    let source: SourceText
    let draft: IEPDraft
    let summary: PlainSummary
    /// The facts of the draft's words, as the second ledger finds them, at their places in the draft.
    let facts: [SecondLedger.Found]
  }

  static func subjects(_ engine: Engine) throws -> [Subject] {
    try Sample.all.compactMap { sample in
      let source = try sample.source
      let readings = try engine.readAll(source)
      guard let reading = readings.first, readings.count == 1 else { return nil }
      let known = DraftFacts(reading.draft, reading.tree).names
      let texts = Self.texts(of: reading.tree)
      let second = SecondLedger(names: AgreementTests.names(in: texts.map(\.string), known))
      let facts = texts.flatMap { text in
        second.facts(in: text.string).compactMap { found -> SecondLedger.Found? in
          let spans = text.spans(of: found.start..<found.end)
          // What stands in one piece, as it is read.
          guard let span = spans.first, spans.count == 1, span.count == found.end - found.start,
            !isColumnName(span, in: source.bytes)
          else { return nil }
          var placed = found
          (placed.start, placed.end) = (span.start, span.end)
          return placed
        }
      }
      return Subject(
        source: source, draft: reading.draft, summary: engine.summarize(reading), facts: facts)
    }
  }

  /// `<Column name="FIRST_NM">`: the name of a column of a database is no fact, though a word of it can be a number.
  private static func isColumnName(_ span: SourceSpan, in bytes: [UInt8]) -> Bool {
    guard let quote = bytes[..<span.start].lastIndex(of: UInt8(ascii: "\"")) else { return false }
    return bytes[..<quote].suffix(13).elementsEqual("<Column name=".utf8)
  }

  /// What a draft says: without the running heads of its pages, which say nothing of their own and of which each is told
  /// by the others, and without identifiers, whose letters are no facts.
  static func texts(of tree: SourceTree) -> [SpannedText] {
    func leaves(_ block: SourceBlock) -> [SpannedText] {
      block.kind == .pageFurniture
        ? [] : block.children.isEmpty ? [block.text] : block.children.flatMap(leaves)
    }
    let texts = if case .data(let root) = tree.content { root.texts } else { tree.blocks.flatMap(leaves) }
    return texts.map(\.trimmed).filter {
      $0.string.wholeMatch(of: /[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/) == nil
    }
  }

  @Test func aChangedFactOfTheDraftChangesWhatIsSaidOfIt() throws {
    let engine = try AgreementTests.engine.get()
    let subjects = try Self.subjects(engine)
    var random = Random(seed: 2026)
    var tally: [String: (all: Int, clean: Int, noticed: Int)] = [:]
    var examples: [String] = []
    for _ in 0..<Self.count {
      let subject = random.one(of: subjects)
      guard let change = FactChange(random.one(of: subject.facts), in: subject.source.bytes, &random) else {
        continue
      }
      let bytes = change.applied(to: subject.source.bytes)
      guard let reading = try? engine.read(SourceText(name: subject.source.name, bytes: bytes)) else {
        continue
      }
      let outcome = Outcome(subject, engine.summarize(reading), change)
      tally[change.kind, default: (0, 0, 0)].all += 1
      if outcome.strays.isEmpty { tally[change.kind]?.clean += 1 }
      if outcome.isNoticed { tally[change.kind]?.noticed += 1 }
      if !outcome.strays.isEmpty || !outcome.isNoticed {
        examples.append(
          "\(subject.source.name) \(subject.source.bytes.count) \(change) at \(change.start): \(outcome.isNoticed ? "" : "unnoticed ")\(outcome.strays.prefix(2))"
        )
      }
    }
    let all = tally.values.map(\.all).reduce(0, +)
    let clean = tally.values.map(\.clean).reduce(0, +)
    let noticed = tally.values.map(\.noticed).reduce(0, +)
    if Self.asked != nil {
      print("mutations: \(tally)")
      print(examples.joined(separator: "\n"))
    }
    #expect(Double(clean) >= 0.99 * Double(all), "\(tally)\n\(examples.prefix(20).joined(separator: "\n"))")
    #expect(noticed == all, "\(tally)")
  }

  /// What a change of the draft did to its summary.
  struct Outcome {
    /// Statements that changed and do not come from the changed words.
    var strays: [String] = []
    var isNoticed = false

    init(_ subject: Subject, _ new: PlainSummary, _ change: FactChange) {
      let old = subject.summary
      let place = SourceSpan(change.start, change.end)
      let newPlace = SourceSpan(change.start, change.end + change.shift)
      func moved(_ span: SourceSpan) -> SourceSpan {
        SourceSpan(
          span.start >= place.end ? span.start + change.shift : span.start,
          span.end >= place.end ? span.end + change.shift : span.end)
      }
      func movedBack(_ span: SourceSpan) -> SourceSpan {
        SourceSpan(
          span.start >= newPlace.end ? span.start - change.shift : span.start,
          span.end >= newPlace.end ? span.end - change.shift : span.end)
      }
      func key(_ statement: PlainStatement, _ spans: [SourceSpan]) -> String {
        "\(statement.rule)|\(statement.text)|\(spans)"
      }
      func touches(_ spans: [SourceSpan], _ place: SourceSpan) -> Bool {
        spans.contains { $0.start <= place.end && place.start <= $0.end }
      }
      let before = old.parts.flatMap(\.statements)
      let after = new.parts.flatMap(\.statements)
      let oldKeys = Set(before.map { key($0, $0.spans.map(moved)) })
      let newKeys = Set(after.map { key($0, $0.spans) })
      let gone = before.filter { !newKeys.contains(key($0, $0.spans.map(moved))) }
      let come = after.filter { !oldKeys.contains(key($0, $0.spans)) }
      isNoticed =
        !gone.isEmpty || !come.isEmpty || old.questions != new.questions
        || FactKind.allCases.contains {
          old.ledger[$0].onlyInDraft.map(\.text) != new.ledger[$0].onlyInDraft.map(\.text)
        }
        || old.childName != new.childName
      // What other words were read for is decided by words beside them: "Ana will read" is a goal for its "will". Then
      // the statement that holds the changed words now holds all of them.
      func holds(_ outer: [SourceSpan], _ inner: [SourceSpan]) -> Bool {
        inner.allSatisfy { $0.subtracting(outer.merged).isEmpty }
      }
      let newOnes = come.filter { touches($0.spans, newPlace) }.map(\.spans)
      let oldOnes = gone.filter { touches($0.spans, place) }.map { $0.spans.map(moved) }
      // What is gathered at the end from the blanks of goals and lines of help.
      let blanks = (gone + come).contains { Self.blanks.contains($0.rule) && touches($0.spans, place) }
      // Of a goal or a line of help that changed, what it lacks: its name comes to the list, or goes from it.
      let things = (subject.draft.goals.map(\.span) + subject.draft.services.map(\.span)).filter {
        $0.contains(place)
      }
      let listed = Set(
        (gone.map { ($0.rule, $0.spans) } + come.map { ($0.rule, $0.spans.map(movedBack)) }).filter {
          _, spans in
          things.contains { thing in spans.contains { $0.overlaps(thing) } }
        }.map(\.0))
      // The words that tell what kind of paper it is decide all of its parts.
      let isKind = touches(subject.draft.evidence.kind, place)
      let isShare = touches(subject.draft.placement?.percentInRegularClass?.spans ?? [], place)
      let scores = subject.draft.scores.map(\.span)
      let isScore = scores.contains { $0.start <= place.end } && scores.contains { place.start <= $0.end }
      func isNamed(near span: SourceSpan, _ name: String) -> Bool {
        let around = subject.source.bytes[
          max(0, span.start - 160)..<min(subject.source.bytes.count, span.end + 160)]
        return String(decoding: around, as: UTF8.self).contains(name)
      }
      // A goal is one for its "will": without it, nothing in it is read as a goal's.
      let goals = subject.draft.goals.map(\.span).filter {
        $0.contains(place) && ["will", "shall"].contains(change.old.lowercased())
      }
      // Of two places that say the same, one may speak for both: then no sentence is new or gone.
      let wasSaid = Set(before.map { $0.rule + $0.text })
      let isSaid = Set(after.map { $0.rule + $0.text })
      func isComputed(_ statement: PlainStatement, _ spans: [SourceSpan]) -> Bool {
        if isKind
          || goals.contains(where: { goal in
            spans.allSatisfy { $0.overlaps(SourceSpan(goal.start, goal.end)) }
          })
        {
          return true
        }
        // Sums are computed from all lines of help, and lines of one help are gathered at the top by what they share.
        if statement.rule.hasPrefix("total.") || statement.rule == "glance.service",
          subject.draft.services.contains(where: { $0.span.contains(place) })
        {
          return true
        }
        // What kind of score a test gives is told from all of its rows, and the share of the day from both its percents.
        if statement.rule.hasPrefix("score.") || statement.rule == "quote.row", isScore { return true }
        if ["placement.noPercent", "missing.share"].contains(statement.rule), isShare { return true }
        // What no sentence tells any more is quoted: the rest of a goal, or the question of an answer.
        if statement.rule.hasPrefix("quote") {
          let near = SourceSpan(max(0, place.start - 160), place.end + 160)
          return things.contains { thing in spans.contains { $0.overlaps(thing) } }
            || change.kind == "negations" && change.old == "No" && spans.contains { $0.overlaps(near) }
            || change.kind == "names" && spans.contains { isNamed(near: $0, change.old) }
        }
        if statement.rule.hasPrefix("missing.") { return blanks || listed.contains(statement.rule) }
        // Another name in the head: where the old one stands is told from the child's no more.
        return change.kind == "names"
          && [change.old, change.new].contains {
            statement.text.contains($0.trimmingCharacters(in: .whitespaces))
          }
      }
      strays =
        gone.filter { old in
          !touches(old.spans, place) && old.origin != .template && !isComputed(old, old.spans)
            && !isSaid.contains(old.rule + old.text)
            && !newOnes.contains { holds($0, old.spans.map(moved)) }
        }.map { "- \($0.rule): \($0.text.prefix(80))" }
        + come.filter { new in
          !touches(new.spans, newPlace) && new.origin != .template && !isComputed(new, new.spans)
            && !wasSaid.contains(new.rule + new.text)
            && !oldOnes.contains { holds($0, new.spans) }
        }.map { "+ \($0.rule): \($0.text.prefix(80))" }
    }

    private static let blanks: Set<String> = [
      "goal.noBaseline", "goal.noTarget", "goal.noTime", "goal.noMethod", "service.noAmount",
      "service.noMinutes",
      "service.noPeriod", "service.open", "placement.noPercent",
    ]
  }

  /// The same changes made to a finished summary never pass.
  @Test(arguments: asked == nil ? [7] : [7, 8, 9, 10] as [UInt64])
  func aChangedFactOfTheSummaryIsCaught(seed: UInt64) throws {
    let engine = try AgreementTests.engine.get()
    var random = Random(seed: seed)
    for sample in Sample.all {
      for reading in try engine.readAll(sample.source) {
        let held = HeldSummary(reading, engine)
        #expect(held.faults == [], "\(sample.name)")
        var missed: [String] = []
        var all = 0
        held.forEachFact { index, bytes, found in
          guard random.below(Self.step) == 0, let change = FactChange(found, in: bytes, &random) else {
            return
          }
          all += 1
          if !held.notices(change.applied(to: bytes), at: index) {
            missed.append("\(change) in \(held.statements[index].text)")
          }
        }
        #expect(missed.isEmpty, "\(sample.name): \(missed.count) of \(all): \(missed.prefix(6))")
      }
    }
  }

  /// No digit of a number or date in a finished summary can be another.
  @Test func aChangedDigitOfTheSummaryIsCaught() throws {
    let engine = try AgreementTests.engine.get()
    var random = Random(seed: 30)
    for sample in Sample.all {
      for reading in try engine.readAll(sample.source) {
        let held = HeldSummary(reading, engine)
        var missed: [String] = []
        held.forEachFact { index, bytes, found in
          for place in found.start..<found.end
          where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
            for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != bytes[place] {
              guard random.below(Self.step) == 0 else { continue }
              var changed = bytes
              changed[place] = digit
              if !held.notices(changed, at: index) {
                missed.append(
                  "\(String(decoding: changed, as: UTF8.self)) was \(held.statements[index].text)")
              }
            }
          }
        }
        #expect(missed.isEmpty, "\(sample.name): \(missed.count): \(missed.prefix(6))")
      }
    }
  }
}
