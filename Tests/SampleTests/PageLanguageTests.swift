import PlainIEP
import Testing

/// What stands in another language carries it on the page, and text from right to left moves nothing beside it.
@Suite struct PageLanguageTests {
  @Test(arguments: [
    ("שפה 12 אחת", "<bdi lang=\"he\">שפה 12 אחת</bdi>"),
    ("العربية (30)", "<bdi lang=\"und-Arab\">العربية</bdi> (30)"),
    ("русский", "<bdi lang=\"und-Cyrl\">русский</bdi>"),
    ("中文", "<bdi lang=\"zh\">中文</bdi>"),
    ("日本語のテスト", "<bdi lang=\"ja\">日本語のテスト</bdi>"),
    ("한국어", "<bdi lang=\"ko\">한국어</bdi>"),
  ]) func scriptsCarryTheirLanguage(words: String, markup: String) throws {
    #expect(try page("She likes \(words) best.").contains("She likes \(markup) best."))
  }

  @Test func sentencesInSpanishCarryIt() throws {
    let page = try page("He is kind. Me gusta cuando mi hijo lee para la familia y no se enoja. He draws.")
    #expect(
      page.contains(
        "<span lang=\"es\"> Me gusta cuando mi hijo lee para la familia y no se enoja.</span> He draws."))
  }

  @Test(arguments: [
    "He lives in Los Angeles, near La Mesa and El Cajon, with his aunt.",
    "Müller and Gonçalves like “folklórico” dance – a lot.",
    "El Dorado County SELPA, Los Alamos.",
  ]) func namesAndEnglishCarryNone(words: String) throws {
    let page = try page(words)
    #expect(!page.contains("lang=\"es\"") && !page.contains("<bdi"))
  }

  private func page(_ words: String) throws -> String {
    let engine = try SampleTests.engine.get()
    let reading = try engine.read(
      SourceText(name: "draft.md", bytes: Array("# IEP\n\n## Strengths\n\n\(words)\n".utf8)))
    return String(
      decoding: try engine.render(engine.summarize(reading), of: reading, as: .html), as: UTF8.self)
  }
}
