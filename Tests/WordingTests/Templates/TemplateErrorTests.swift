import Testing
import Wording

/// Every error names its line and column.
@Suite struct TemplateErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var template: String
    var line: Int
    var column: Int
    var reason: TemplateError.Reason
    var testDescription: String { template }

    init(_ template: String, _ line: Int, _ column: Int, _ reason: TemplateError.Reason) {
      (self.template, self.line, self.column, self.reason) = (template, line, column, reason)
    }

    var error: TemplateError {
      TemplateError(reason, at: FilePlace(file: "page", line: line, column: column))
    }
  }

  @Test(arguments: [
    Case("a\nb {{c", 2, 3, .unclosedTag),
    Case("{{{c}}", 1, 1, .unclosedTag),
    Case("{{! c }", 1, 1, .unclosedTag),
    Case("{{=<% %>}}", 1, 1, .unclosedTag),
    Case("é{{}}", 1, 3, .badName),
    Case("{{# }}{{/ }}", 1, 1, .badName),
    Case("{{a b}}", 1, 1, .badName),
    Case("\n\n{{> a b}}", 3, 1, .badName),
    Case("{{=<%=}}", 1, 1, .badDelimiters),
    Case("{{=a b c=}}", 1, 1, .badDelimiters),
    Case("{{== ==}}", 1, 1, .badDelimiters),
    Case("{{#a}}\n  {{#b}}\n", 2, 3, .unclosedSection("b")),
    Case("{{#a}}\n{{/a}}\n{{/a}}", 3, 1, .unopenedSection("a")),
    Case("{{#a}}{{#b}}\r\n{{/a}}", 2, 1, .mismatchedEnd("a", open: "b")),
    Case("\n" + String(repeating: "{{#a}}", count: 257), 2, 1537, .tooDeep(limit: 256)),
  ])
  func compiling(example: Case) {
    #expect(throws: example.error) { try Template(compiling: example.template, name: "page") }
  }

  @Test(arguments: [
    Case("{{known}}\n {{unknown}}", 2, 2, .unknownName("unknown")),
    Case("{{#a.b.c}}{{/a.b.c}}", 1, 1, .unknownName("a.b.c")),
    Case("{{^unknown}}{{/unknown}}", 1, 1, .unknownName("unknown")),
    Case("{{#a}}{{b.known}}{{/a}}", 1, 7, .unknownName("b.known")),
    Case("\n{{>unknown}}", 2, 1, .unknownPartial("unknown")),
    Case("{{{known}}}", 1, 1, .wrongKind("known")),
    Case("{{markup}}", 1, 1, .wrongKind("markup")),
    Case("{{a}}", 1, 1, .wrongKind("a")),
    Case("{{.}}", 1, 1, .wrongKind(".")),
    Case("{{list}}", 1, 1, .wrongKind("list")),
    Case("{{no}}", 1, 1, .wrongKind("no")),
  ])
  func rendering(example: Case) throws {
    let value: TemplateValue = [
      "known": "x", "markup": .markup(Markup(trusting: [])), "a": ["b": [:]], "list": [], "no": false,
    ]
    let template = try Template(compiling: example.template, name: "page")
    #expect(throws: example.error) { try template.render(value) }
  }

  @Test func namesThePartialThatIsWrong() throws {
    let page = try Template(compiling: "\n\n{{>inner}}", name: "page")
    let inner = try Template(compiling: "\n{{unknown}}", name: "inner")
    #expect(throws: TemplateError(.unknownName("unknown"), at: FilePlace(file: "inner", line: 2, column: 1)))
    {
      try page.render([:], partials: ["inner": inner])
    }
  }

  @Test func findsMissingPartialsInClosedSections() throws {
    let page = try Template(compiling: "{{#a}}\n{{>b}}{{>c}}{{/a}}", name: "page")
    try page.check(partials: ["b": page, "c": page])
    #expect(throws: TemplateError(.unknownPartial("c"), at: FilePlace(file: "page", line: 2, column: 7))) {
      try page.check(partials: ["b": page])
    }
  }

  /// Neither pages that insert themselves nor sections across them exhaust the stack.
  @Test(arguments: [
    ("{{>self}}", TemplateError.Reason.tooDeep(limit: 64)),
    ("{{#a}}{{#a}}{{#a}}{{#a}}{{#a}}{{>self}}{{/a}}{{/a}}{{/a}}{{/a}}{{/a}}", .tooDeep(limit: 256)),
    ("{{^b}}{{^b}}{{^b}}{{^b}}{{^b}}{{>self}}{{/b}}{{/b}}{{/b}}{{/b}}{{/b}}", .tooDeep(limit: 256)),
  ])
  func endsWithoutEnd(template: String, reason: TemplateError.Reason) throws {
    let page = try Template(compiling: template, name: "self")
    let error = try #require(throws: TemplateError.self) {
      try page.render(["a": true, "b": false], partials: ["self": page], strict: false)
    }
    #expect(error.reason == reason)
  }
}
