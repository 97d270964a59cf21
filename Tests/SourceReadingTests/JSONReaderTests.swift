import Foundation
import IEPModel
import SourceReading
import TestSupport
import Testing

/// JSON: what is read, what is refused, and where.
@Suite struct JSONReaderTests {
  static func read(_ text: String, limits: Limits = Limits()) throws(ReadFailure) -> SourceTree {
    try SourceReader.read(SourceText(name: "a.json", bytes: Array(text.utf8)), limits: limits).value
  }

  @Test(arguments: [
    ("{}", "{}"), ("[]", "[]"), (" [ ] \r\n", "[]"), ("\u{FEFF}{\"a\":1}", "{a: 1}"),
    ("\"\"", "\"\""), ("\"x\"", "\"x\""), ("-0", "-0"), ("1.50e+2", "1.50e+2"), ("null", "null"),
    (
      "{\"a\": [1, true, false, null, \"x\", {}, []], \"b\":{\"c\":{}}}",
      "{a: [1, true, false, null, \"x\", {}, []], b: {c: {}}}"
    ),
    ("{\"\": 0}", "{: 0}"), ("{\"ключ é 名\": \"Zoë\"}", "{ключ é 名: \"Zoë\"}"),
    // escapes
    (#"["\"\\\/"]"#, #"[""\/"]"#), (#"["caf\u00e9 \u00E9"]"#, "[\"café é\"]"),
    (#"["\ud83d\ude39!"]"#, "[\"😹!\"]"), (#"["\u0000"]"#, "[\"\u{FFFD}\"]"), (#"["\b"]"#, "[\"\u{8}\"]"),
    // white space
    (#"["  a \t  b  "]"#, #"["a b"]"#), (#"["a\tb"]"#, #"["a b"]"#), ("[\"a\u{A0}\u{3000}b\"]", "[\"a b\"]"),
    (#"["one\ntwo"]"#, "[\"one⏎two\"]"), (#"["one \n\n two"]"#, "[\"one⏎⏎two\"]"),
    (#"["one\r\ntwo\rthree\u2028four"]"#, "[\"one⏎two⏎three⏎four\"]"),
    (#"["\n one \n"]"#, "[\"one\"]"), (#"["\u00a0 \t"]"#, "[\"\"]"), (#"["a\u00a0b"]"#, "[\"a b\"]"),
    (#"{"first\u0020name": 1}"#, "{first name: 1}"),
  ]) func reads(text: String, dump: String) throws {
    let tree = try Self.read(text)
    #expect(tree.dataDump == dump)
    #expect(tree.format == .json)
    #expect(tree.dataFlaws(in: Array(text.utf8)) == [])
  }

  @Test(arguments: [
    ("{\"a\":1 \"b\":2}", 7, "a comma is missing between two values"),
    ("[1 2]", 3, "a comma is missing between two values"),
    ("{a: 1}", 1, "a name must stand in double quotes"),
    ("{'a': 1}", 1, "a name must stand in double quotes"),
    ("{1: 1}", 1, "a name must stand in double quotes"),
    ("{\"a\" 1}", 5, "a colon is missing between a name and its value"),
    ("{\"a\"}", 4, "a colon is missing between a name and its value"),
    ("{\"a\":}", 5, "a value is missing here"), ("[,1]", 1, "a value is missing here"),
    ("[1,,2]", 3, "a value is missing here"), ("[}", 1, "a value is missing here"),
    ("[1,]", 2, "no value follows this comma: take it out"),
    ("{\"a\":1, }", 6, "no value follows this comma: take it out"),
    ("[1}", 2, "this bracket closes nothing that is open here"),
    ("[1", 2, "the text ends before the value does"), ("[{", 2, "the text ends before the value does"),
    ("{\"a\"", 4, "the text ends before the value does"),
    ("{\"a\":", 5, "the text ends before the value does"),
    ("{\"a\":1,", 7, "the text ends before the value does"),
    ("tru", 3, "the text ends before the value does"),
    ("-", 1, "the text ends before the value does"), ("1.", 2, "the text ends before the value does"),
    ("1e+", 3, "the text ends before the value does"),
    ("[1] 2", 4, "there is more text after the end of the value"),
    ("{}}", 2, "there is more text after the end of the value"),
    ("[\"a", 3, "the text ends before these quotes are closed"),
    ("[\"a\\", 4, "the text ends before these quotes are closed"),
    ("[\"\\u00", 6, "the text ends before these quotes are closed"),
    ("[\"a\nb\"]", 3, "a line cannot break inside quotes: write the break as \\n"),
    ("[\"a\tb\"]", 3, "a tab cannot stand inside quotes: write it as \\t"),
    ("[\"a\u{1}\"]", 3, "a control character cannot stand inside quotes: take it out"),
    ("[\"a\\x\"]", 3, "JSON has no such escape: write a backslash as \\\\"),
    ("[\"\\u00g0\"]", 6, "four digits or letters from a to f must follow \\u"),
    ("[\"a\\ud800\"]", 3, "this escape is half a character: its other half is missing"),
    ("[\"a\\ud800\\u0041\"]", 3, "this escape is half a character: its other half is missing"),
    ("[\"a\\ude39b\"]", 3, "this escape is half a character: its other half is missing"),
    ("['a']", 1, "text must stand in double quotes"),
    ("[01]", 1, "a number cannot begin with an extra zero"),
    ("[-a]", 2, "a digit must follow the minus sign"),
    ("[1.a]", 3, "a digit must follow the point of a number"),
    ("[1ea]", 3, "a digit must follow the e of a number"), ("[1x]", 2, "a sign of this number is wrong"),
    ("[1.2.3]", 4, "a sign of this number is wrong"),
    ("[+1]", 1, "a number must begin with a digit or a minus sign"),
    ("[1] // x", 4, "there is more text after the end of the value"),
    ("[1, // x\n2]", 4, "JSON has no comments: take this one out"),
    ("[1 /* x */]", 3, "JSON has no comments: take this one out"),
    (
      "[True]", 1,
      "text must stand in double quotes; without them only numbers, true, false and null can stand here"
    ),
    (
      "[nulls]", 1,
      "text must stand in double quotes; without them only numbers, true, false and null can stand here"
    ),
    ("{\"a\":1,\"b\":2,\"a\":3}", 13, "the same name stands twice"),
    ("{\"x\":{\"é\":1, \"\\u00e9\":2}}", 14, "the same name stands twice"),
    (":", 0, "a colon can stand only between a name and its value"),
  ]) func refuses(text: String, at: Int, reason: String) {
    #expect(throws: ReadFailure.malformed(.json, at: at, reason: reason)) { try Self.read(text) }
  }

  @Test func aValueReachesFromItsOpeningToItsClosingSign() throws {
    let tree = try Self.read(#"{"a": "x\n", "b": [1, 22]}"#)
    guard case .data(let root) = tree.content, case .map(let members) = root.value else {
      Issue.record("no map")
      return
    }
    #expect(root.span == SourceSpan(0, 26))
    #expect(members.map(\.span) == [SourceSpan(6, 11), SourceSpan(18, 25)])
    #expect(members.map { $0.name?.spans } == [[SourceSpan(2, 3)], [SourceSpan(14, 15)]])
    guard case .scalar(let text, .string) = members[0].value else {
      Issue.record("no text")
      return
    }
    #expect(text.spans == [SourceSpan(7, 8)])
  }

  @Test func everyEscapeKnowsItsBytes() throws {
    let bytes = Array(#"["a\u00e9b\n\u0063 \ud83d\ude39"]"#.utf8)
    let tree = try SourceReader.read(SourceText(name: "a.json", bytes: bytes)).value
    let text = try #require(tree.dataLeaves.first)
    #expect(text.string == "aéb\nc 😹")
    #expect(text.spans(of: 0..<1) == [SourceSpan(2, 3)])
    #expect(text.spans(of: 1..<3) == [SourceSpan(3, 9)])
    #expect(text.spans(of: 4..<5) == [SourceSpan(10, 12)])
    #expect(text.spans(of: 5..<6) == [SourceSpan(12, 18)])
    #expect(text.spans(of: 7..<11) == [SourceSpan(19, 31)])
  }

  @Test func nestingAndSizeHaveLimits() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try Self.read(nested(256))
    #expect(throws: ReadFailure.tooDeep(at: 256, limit: 256)) { try Self.read(nested(257)) }
    #expect(throws: ReadFailure.tooDeep(at: 256, limit: 256)) { try Self.read(nested(300)) }
    #expect(throws: ReadFailure.tooDeep(at: 256, limit: 256)) {
      try Self.read(String(repeating: "[", count: 100_000))
    }
    #expect(throws: ReadFailure.tooDeep(at: 1280, limit: 256)) {
      try Self.read(String(repeating: "{\"a\":", count: 100_000))
    }
    #expect(throws: ReadFailure.tooManyBlocks(at: 7, limit: 3)) {
      try Self.read("[1, 2, 3]", limits: Limits(nodes: 3))
    }
  }

  @Test func aLargeDraftIsReadAtOnce() throws {
    let entry =
      #"{"name": "Goal %", "text": "Ana reads \u0034 words\na minute, 3 of 5 times.", "n": [1, 2.5, true]}"#
    let many = (0..<10_000).map { entry.replacing("%", with: String($0)) }.joined(separator: ",\n")
    let wide = (0..<50_000).map { "\"k\($0)\": \($0)" }.joined(separator: ", ")
    let long = String(repeating: "word \\n ", count: 880_000)
    for text in ["[\(many)]", "{\(wide)}", "[\"\(long)\"]"] {
      let start = ContinuousClock.now
      _ = try Self.read(text)
      // Generous: this runs without optimisation, on machines that do other things too.
      #expect(ContinuousClock.now - start < .seconds(30))
    }
  }

  /// Files of the suite that RFC 8259 allows and that are refused on purpose.
  static let refusedOnPurpose: Set<String> = [
    // Nobody can know which of the two values is meant.
    "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
  ]

  @Test func thePublicParsingSuite() throws {
    guard let folder = SharedData.file("data/json") else {
      print("skipped: the public JSON suite is not at hand (PLAINIEP_SHARED)")
      return
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".json")
    }
    #expect(names.count > 300)
    for name in names.sorted() {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let outcome = Result { () throws(ReadFailure) in
        try SourceReader.read(SourceText(name: "x.json", bytes: bytes), as: .json)
      }
      switch outcome {
      case .success(let read):
        #expect(!name.hasPrefix("n_") && !Self.refusedOnPurpose.contains(name), "\(name) was read")
        #expect(read.value.dataFlaws(in: bytes) == [], "\(name)")
      case .failure(let failure):
        #expect(!name.hasPrefix("y_") || Self.refusedOnPurpose.contains(name), "\(name): \(failure)")
        #expect((0...bytes.count).contains(failure.offset ?? 0), "\(name): \(failure)")
      }
    }
  }
}
