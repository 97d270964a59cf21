import IEPModel
import PlainIEP
import Readability
import TestSupport
import Testing

/// What the program itself writes is easy to read, in the summary of every sample.
@Suite struct PlainTests {
  /// The sentences of a summary that are the program's own. Words of the draft inside them, three or more in a row, are
  /// the school's: one word stands for them.
  static func sentences(of summary: PlainSummary, _ reading: Engine.Reading) -> [String] {
    let statements = summary.parts.flatMap(\.statements).filter {
      $0.origin != .quoted && $0.form != .heading
    }
    let own = statements.map { statement in
      let places = statement.spans.map { reading.source.text(in: $0) }.joined(separator: " ")
      return Self.own(statement.text, besides: places)
    }
    let questions = summary.questions.map(\.because)
    let words = summary.words.flatMap { [$0.meaning, $0.forYourChild, $0.question].compactMap(\.self) }
    return (own + questions + words).map { ".?!:".contains($0.last ?? ".") ? $0 : $0 + "." }
  }

  static func own(_ text: String, besides places: String) -> String {
    func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
    func core(_ word: String) -> String { word.lowercased().filter { $0.isLetter || $0.isNumber } }
    let drafts = " " + words(places).map(core).filter { !$0.isEmpty }.joined(separator: " ") + " "
    var result: [String] = []
    var rest = words(text)[...]
    while let first = rest.first {
      var run = 0
      while run < rest.count,
        drafts.contains(
          " " + rest.prefix(run + 1).map(core).filter { !$0.isEmpty }.joined(separator: " ") + " ")
      {
        run += 1
      }
      if run >= 3 {
        result.append("it" + (rest.prefix(run).last?.filter { ".?!:;,".contains($0) } ?? ""))
        rest = rest.dropFirst(run)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result.joined(separator: " ")
  }

  @Test(arguments: SampleDraft.all) func whatTheProgramWritesIsEasy(sample: SampleDraft) throws {
    let engine = try SampleTests.engine.get()
    let reading = try sample.reading(by: engine)
    let sentences = Self.sentences(of: engine.summarize(reading), reading)
    let counts = TextCounts(sentences.joined(separator: "\n"), familiar: engine.familiarWords)
    let grade = try #require(FleschKincaidGrade.grade(counts).value)
    let others = [ColemanLiau.grade(counts), AutomatedReadabilityIndex.grade(counts), Spache.grade(counts)]
      .compactMap(\.value)
    #expect(others.count == 3)
    let mean = others.reduce(0, +) / 3
    #expect(grade <= 6, "\(grade)")
    #expect(mean <= 6.5, "\(others)")
  }

  @Test(arguments: SampleDraft.all) func itsSentencesAreShort(sample: SampleDraft) throws {
    let engine = try SampleTests.engine.get()
    let reading = try sample.reading(by: engine)
    for text in Self.sentences(of: engine.summarize(reading), reading) {
      // The items of a list are read one by one.
      for sentence in text.split(whereSeparator: { ".?!;".contains($0) }) {
        #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
      }
    }
  }

  /// A plan for special education that is written as schools should is explained, not just quoted.
  @Test(arguments: SampleDraft.all) func mostOfAPlanIsExplained(sample: SampleDraft) throws {
    let engine = try SampleTests.engine.get()
    let reading = try sample.reading(by: engine)
    // Data has codes that nobody explains, and an amendment holds only what changes.
    guard reading.draft.kind == .iep, reading.draft.goals.count > 1, reading.draft.services.count > 1,
      case .prose = reading.tree.content
    else { return }
    let statements = engine.summarize(reading).parts.flatMap(\.statements).filter { $0.form != .heading }
    // Of boxes the program says which are ticked, in words of its own.
    func tells(_ statement: PlainStatement) -> Bool {
      statement.origin == .explained || statement.origin == .reworded
        || ["quote.boxes", "quote.notTicked"].contains { statement.rule.hasPrefix($0) }
    }
    let explained = statements.count(where: tells)
    let quoted = statements.count { $0.origin == .quoted && !tells($0) }
    #expect(explained * 100 >= 70 * (explained + quoted), "\(explained) of \(explained + quoted)")
  }
}
