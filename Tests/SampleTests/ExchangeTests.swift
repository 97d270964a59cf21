import Foundation
import IEPModel
import PlainIEP
import TestSupport
import Testing

/// What a parent gets from a file of an exchange standard.
@Suite struct ExchangeTests {
  static let exchange = SampleDraft.all.filter {
    $0.sample.name.hasPrefix("a4l-") || $0.sample.name.hasPrefix("edfi-")
  }
  static let a4l = exchange.filter { $0.sample.name.hasPrefix("a4l-") }

  @Test func thereAreSamplesOfBothStandards() { #expect(Self.exchange.count == 5 && Self.a4l.count == 2) }

  /// Times and minutes that the standard leaves open are asked about and not multiplied.
  @Test func whatCanBeReadInTwoWaysIsAsked() throws {
    let engine = try SampleTests.engine.get()
    for draft in Self.exchange {
      let reading = try draft.reading(by: engine)
      let summary = engine.summarize(reading)
      let asked = summary.questions.filter { $0.text.contains("; or ") }.count
      #expect(asked == reading.draft.services.count(where: \.ambiguous), "\(draft.testDescription)")
      let said = summary.parts.flatMap(\.statements).filter { $0.rule == "service.sum" }
      #expect(said.isEmpty)
    }
  }

  /// No name of an element reaches the page: names in one piece with capitals inside.
  @Test(arguments: exchange) func noTechnicalNameIsOnThePage(draft: SampleDraft) throws {
    let engine = try SampleTests.engine.get()
    let summary = engine.summarize(try draft.reading(by: engine))
    for statement in summary.parts.flatMap(\.statements) {
      #expect(
        statement.text.firstMatch(of: /\b[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|uri:|refId/) == nil,
        "\(statement.text)")
    }
  }

  /// A4L → draft JSON → A4L keeps what both have.
  @Test(arguments: a4l) func aDraftFromA4LGoesBackThroughJSON(draft: SampleDraft) throws {
    let engine = try SampleTests.engine.get()
    let reading = try draft.reading(by: engine)
    let json = SourceText(name: "draft.json", bytes: engine.draftJSON(reading))
    let again = try engine.read(json)
    #expect(
      String(decoding: engine.a4lXML(again), as: UTF8.self)
        == String(decoding: engine.a4lXML(reading), as: UTF8.self))
  }
}
