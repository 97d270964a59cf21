import Testing
import Wording

@Suite struct TemplateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var template: String
    var value: TemplateValue
    var page: String
    var testDescription: String { template }

    init(_ template: String, _ value: TemplateValue, _ page: String) {
      (self.template, self.value, self.page) = (template, value, page)
    }
  }

  @Test(arguments: [
    Case("<i title=\"{{a}}\">", ["a": "x\"\u{301} onclick=y"], "<i title=\"x&quot;\u{301} onclick=y\">"),
    Case("<p>{{a}}", ["a": "<script>\u{202E}1</script>"], "<p>&lt;script&gt;1&lt;/script&gt;"),
    Case("{{{a}}}", ["a": .markup(Markup(trusting: Array("<b>".utf8)))], "<b>"),
    Case("{{&a}}", ["a": .markup(Markup(trusting: Array("<b>".utf8)))], "<b>"),
    Case("{{#a}}Name: {{a}}{{/a}}{{^a}}none{{/a}}", ["a": .optional("Ann")], "Name: Ann"),
    Case("{{#a}}Name: {{a}}{{/a}}{{^a}}none{{/a}}", ["a": .optional(nil)], "none"),
    Case("{{#a}}x{{/a}}{{^a}}empty{{/a}}", ["a": ""], "empty"),
    Case("{{#a}}x{{/a}}{{^a}}empty{{/a}}", ["a": .markup(Markup(trusting: []))], "empty"),
    Case("{{#a}}x{{/a}}", ["a": .object([:])], "x"),
    Case("{{#a}}({{.}}){{/a}}", ["a": ["1", "2"]], "(1)(2)"),
    Case("{{#a}}{{^b}}{{.}}{{/b}}{{/a}}", ["a": ["1"], "b": false], "1"),
    Case(
      "{{#a}}{{b.c}} {{d}};{{/a}}", ["a": [["b": ["c": "1"]], ["b": ["c": "2"], "d": "in"]], "d": "out"],
      "1 out;2 in;"),
    Case("{{#a.b}}{{c}}{{/a.b}}", ["a": ["b": ["c": "1"]]], "1"),
    Case("ä{{ä}}日", ["ä": "é"], "äé日"),
    Case("", [:], ""),
  ])
  func writes(example: Case) throws {
    let template = try Template(compiling: example.template, name: "page")
    #expect(try template.render(example.value).text == example.page)
  }

  @Test func escapesPartialsLikeThePageAroundThem() throws {
    let value: TemplateValue = ["a": "R&D *x*"]
    let inner = try Template(compiling: "{{a}}", name: "inner")
    let outer = try Template(compiling: "{{a}} {{>inner}}", name: "outer")
    for (escaping, text) in [(Escaping.html, "R&amp;D *x*"), (.markdown, #"R&D \*x\*"#), (.none, "R&D *x*")] {
      #expect(
        try outer.render(value, partials: ["inner": inner], escaping: escaping).text == "\(text) \(text)")
    }
  }

  @Test func indentsWhatALineOfItsOwnInserts() throws {
    let partials = [
      "row": try Template(
        compiling: "{{#rows}}\n- {{.}}\n{{! note }}\n  {{>more}}\n{{/rows}}\nend\n", name: "row"),
      "more": try Template(compiling: "{{#rows}}x\n{{/rows}} y {{>end}}\n", name: "more"),
      "end": try Template(compiling: "1\n2", name: "end"),
    ]
    let page = try Template(compiling: "<ul>\n\t{{>row}}\n</ul>", name: "page")
    #expect(
      try page.render(["rows": ["a\nb"]], partials: partials, escaping: .none).text
        == "<ul>\n\t- a\nb\n\t  x\n\t   y 1\n2\n\tend\n</ul>")
  }

  @Test func insertsNothingInPlaceOfWhatIsMissingUnlessStrict() throws {
    let template = try Template(compiling: "[{{a}}{{#b}}x{{/b}}{{>c}}{{d}}{{{e}}}{{f}}]", name: "page")
    let value: TemplateValue = ["d": true, "e": "<", "f": .markup(Markup(trusting: Array("<".utf8)))]
    #expect(try template.render(value, strict: false).text == "[<&lt;]")
  }
}
