import IEPModel
import SourceReading
import TestSupport
import Testing

/// YAML: what is read, what is refused, and where.
@Suite struct YAMLReaderTests {
  static func read(_ text: String, limits: Limits = Limits()) throws(ReadFailure) -> Outcome<SourceTree> {
    try SourceReader.read(SourceText(name: "a.yaml", bytes: Array(text.utf8)), limits: limits)
  }

  @Test(arguments: [
    ("a: 1\nb: [x, 'y', \"z\"]\n", "{a: 1, b: [\"x\", \"y\", \"z\"]}"),
    ("- a\n- b: c\n  d:\n- \n", "[\"a\", {b: \"c\", d: _}, _]"),
    ("just words\n", "\"just words\""), ("--- \"x\"\n...\n", "\"x\""),
    ("%YAML 1.2\n---\na: b\n", "{a: \"b\"}"),
    ("\u{FEFF}a: b\r\nc: d\r\n", "{a: \"b\", c: \"d\"}"),
    ("{a: {b: [c: d]}, e: }", "{a: {b: [{c: \"d\"}]}, e: _}"),
    ("{}", "{}"), ("[]", "[]"), ("? a\n: b\n", "{a: \"b\"}"), ("ключ é 名: Zoë\n", "{ключ é 名: \"Zoë\"}"),
    // kinds
    (
      "[~, null, true, no, 'true', 12, -1.5, .5, 2e3, 1.2.3, 2026-01-02, 10:30, '7', +, .]",
      "[~, null, true, \"no\", \"true\", 12, -1.5, .5, 2e3, \"1.2.3\", \"2026-01-02\", \"10:30\", \"7\", \"+\", \".\"]"
    ),
    // plain
    ("a: one\n  two\n   three\n", "{a: \"one two three\"}"), ("a: one\n\n  two\n", "{a: \"one⏎two\"}"),
    ("a: one   two\tthree # c\n", "{a: \"one two three\"}"), ("[one\n two, b]", "[\"one two\", \"b\"]"),
    ("a: x#y http://z.org:80 'q' *\n", "{a: \"x#y http://z.org:80 'q' *\"}"),
    // single quotes
    ("a: 'it''s'\n", "{a: \"it's\"}"), ("a: '''x'''\n", "{a: \"'x'\"}"),
    ("a: 'one\n\n   two'\n", "{a: \"one⏎two\"}"),
    ("'a # b': ' x '\n", "{a # b: \"x\"}"), ("''\n", "\"\""),
    // double quotes
    (#"a: "caf\u00e9 \x41\U0001F639 \"q\" \\ \/""#, #"{a: "café A😹 "q" \ /"}"#),
    (#"a: "one\ntwo\_three\tfour\Nfive\Psix\e""#, "{a: \"one⏎two three four⏎five⏎six\u{1B}\"}"),
    ("a: \"one\\\n   two \\\n   three\n   four\"\n", "{a: \"onetwo three four\"}"),
    ("a: \"one\\\r\n   two\"\r\n", "{a: \"onetwo\"}"), ("a: \"one \\\n  \\ two\"\n", "{a: \"one two\"}"),
    (#"a: "\0\x00""#, "{a: \"\u{FFFD}\u{FFFD}\"}"), (#"a: " \n x \n ""#, "{a: \"x\"}"), ("\"\"", "\"\""),
    // block values
    ("a: |\n  one\n  two\n\n  three\nb: 1\n", "{a: \"one⏎two⏎⏎three\", b: 1}"),
    ("a: >\n  one\n  two\n\n  three\nb: 1\n", "{a: \"one two⏎three\", b: 1}"),
    ("a: >-\n  one\n    set in\n  two\n", "{a: \"one⏎set in⏎two\"}"),
    ("a: >+\n  one\n\n\nb: 1\n", "{a: \"one\", b: 1}"),
    ("a: |2\n    one\n  two\n", "{a: \"one⏎two\"}"), ("a: |-1\n  one\n", "{a: \"one\"}"),
    ("a: |\nb: 1\n", "{a: \"\", b: 1}"),
    ("a: | # words\n  # text\n  x\n# outside\n", "{a: \"# text⏎x\"}"),
    ("- |\n one\n- >\n two", "[\"one\", \"two\"]"),
    ("a: |\r\n  one\r\n  two\r\n", "{a: \"one⏎two\"}"), ("|\n one # two\n", "\"one # two\""),
  ]) func reads(text: String, dump: String) throws {
    let tree = try Self.read(text).value
    #expect(tree.dataDump == dump)
    #expect(tree.format == .yaml)
    #expect(tree.dataFlaws(in: Array(text.utf8)) == [])
  }

  @Test(arguments: [
    // anchors and aliases, wherever they stand
    ("a: [&x 1, *x]\n", 4), ("a: &x 1\nb: *x\n", 3), ("- *x\n", 2), ("&x a: 1\n", 0), ("a: &x\n  b: 1\n", 3),
    ("é: 1\nb: {c: *x}\n", 13), ("a: &x [1]\n", 3), ("- &é 1\n", 3),
    // tags
    ("a: !!str 3\n", 3), ("!x {}\n", 0), ("- !!binary x\n", 2), ("a: ! x\n", 3),
    // documents
    ("a: 1\n---\nb: 2\n", 5), ("a: 1\n...\nb: 2\n", 9), ("---\n---\n", 4),
    // names
    ("a: 1\nb: 2\na: 3\n", 10), ("x:\n  - é: 1\n    b: 2\n    é: 3\n", 26), ("{a: 1, 'a': 2}", 7),
    ("? [a]\n: 1\n", 2), ("? {a: 1}\n: 1\n", 2), ("{[a]: 1}", 1),
    // syntax
    ("a: b: c\n", 4), ("a: [1, 2\n", 9), ("a: 'x\n", 6), ("\tx: 1\n", 0), ("a: @x\n", 3), ("a: \"\\q\"\n", 4),
    ("a: 1\n  b: 2\n", 8), ("é: \u{7F}\n", 4), ("\u{FEFF}é: \u{7F}\n", 7), ("\u{FEFF}é: @\n", 7),
    ("a: }\n", 3), ("a: \"x\ny\n", 8),
  ]) func refuses(text: String, at: Int) {
    let failure = #expect(throws: ReadFailure.self) { try Self.read(text) }
    guard case .malformed(.yaml, let place, let reason) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(place == at, "\(reason)")
    #expect(!reason.contains("this is not YAML:"), "\(reason)")
  }

  @Test(arguments: ["# only words\n", "\n# x\n\n", "\u{FEFF}# x"]) func nothingButCommentsIsEmpty(
    text: String
  ) {
    #expect(throws: ReadFailure.empty) { try Self.read(text) }
  }

  @Test func commentsAreNotedWithTheirPlaces() throws {
    let text = """
      # About é
      a: x#y # at the end\u{20}
      #
      # ----
      b: | # of a block
        # text
      c: [1, # in a list
        '# no', "# no"]
      d: |
       # text
      # last
      """
    let read = try Self.read(text)
    let bytes = Array(text.utf8)
    #expect(
      read.diagnostics.map { String(decoding: bytes[$0.span.range], as: UTF8.self) } == [
        "# About é", "# at the end", "# of a block", "# in a list", "# last",
      ])
    #expect(read.diagnostics.allSatisfy { $0.code == .hiddenText && $0.severity == .note })
    #expect(read.value.dataFlaws(in: bytes) == [])
  }

  @Test(arguments: [
    ("a: one\n  two\n", "one two", ["one\n  two"]), ("a: 'it''s'\n", "it's", ["it''s"]),
    ("a: >\n  one\n  two\n\n\nb: 1\n", "one two", ["one\n  two"]), ("a: \"x\\ty\"\n", "x y", ["x\\ty"]),
    ("a: \"one\\\n  two\"\n", "onetwo", ["one", "two"]), ("a: \"\\n x\"\n", "x", ["x"]),
  ]) func aValueKnowsItsBytes(text: String, value: String, places: [String]) throws {
    let source = SourceText(name: "a.yaml", bytes: Array(text.utf8))
    let tree = try SourceReader.read(source).value
    let leaf = try #require(tree.dataLeaves.dropFirst().first)
    #expect(leaf.string == value)
    #expect(leaf.spans.map { source.text(in: $0) } == places)
  }

  @Test(arguments: [
    ("a: 'x'\n", [0, 6], [3, 6]), ("a: {b: c} # d\n", [0, 9], [3, 9]),
    ("- b\n- c\n\n# d\n", [0, 7], [2, 3]),
    ("a:\n  - b\n  -\nc: 1\n", [0, 17], [5, 12]), ("a: |\n  b\n\n", [0, 8], [3, 8]),
    ("a:\n", [0, 2], [2, 2]),
  ]) func aValueReachesFromItsFirstToItsLastSign(text: String, root: [Int], first: [Int]) throws {
    guard case .data(let node) = try Self.read(text).value.content else { return }
    #expect([node.span.start, node.span.end] == root)
    switch node.value {
    case .map(let members), .list(let members):
      #expect(members.first.map { [$0.span.start, $0.span.end] } == first)
    case .scalar: Issue.record("no members")
    }
  }

  @Test func nestingAndSizeHaveLimits() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try Self.read(nested(256))
    #expect(throws: ReadFailure.tooDeep(at: 256, limit: 256)) { try Self.read(nested(257)) }
    #expect(throws: ReadFailure.tooDeep(at: 256, limit: 256)) { try Self.read(nested(300)) }
    for deep in ["[", "{a: ", "- ", "[\n", "{a:\n"] {
      let failure = #expect(throws: ReadFailure.self) {
        try Self.read(String(repeating: deep, count: 100_000))
      }
      if case .tooDeep = failure { continue }
      Issue.record("\(deep): \(String(describing: failure))")
    }
    #expect(throws: ReadFailure.tooManyBlocks(at: 7, limit: 3)) {
      try Self.read("[1, 2, 3]", limits: Limits(nodes: 3))
    }
  }

  @Test func aLargeDraftIsReadAtOnce() throws {
    let many = (0..<10_000).map { "- name: Goal \($0)\n  text: \"reads\\tmore\" # note\n  n: [1, 2]\n" }
      .joined()
    let wide = (0..<50_000).map { "k\($0): \($0)\n" }.joined()
    let long = "a: |\n" + String(repeating: "  some words é\n", count: 100_000)
    for text in [many, wide, long] {
      let start = ContinuousClock.now
      _ = try Self.read(text)
      // Generous: this runs without optimisation, on machines that do other things too.
      #expect(ContinuousClock.now - start < .seconds(30))
    }
  }
}
