import IEPModel
import SourceReading
import TestSupport
import Testing

/// Nothing of a draft as data is dropped in silence, and no damage to it makes the reader fall over.
@Suite struct DataCoverageTests {
  static let samples: [(name: String, text: String)] = [
    (
      "a.json",
      "\u{FEFF}{\r\n  \"student\": {\"name\": \"Zo\\u00eb L\u{F3}pez\", \"grade\": 4, \"новый\": null},\r\n"
        + "  \"goals\": [{\"area\": \"Reading\", \"text\": \"One  \\n two \\ud83d\\ude39 \\\\ \\\" \\u0000 \"},\r\n"
        + "   {}, [], -1.5e+3, true, false, [[\"\"]], {\"\": [{\"x\":\"\u{A0} \"}]}]\r\n}\r\n"
    ),
    (
      "b.json",
      #"{"stuName": {"first": "Ana", "middle": "Mae", "last": "Ruiz", "preferred": "Annie"}, "mtg_at": "2026-03-04","#
        + #" "meeting_at": "2026-03-04", "grade": {"code": "04", "label": "4th"}, "txt": "<p>A &amp; b</p><br/>c","#
        + #" "service_lines": [{"svc_nm": "OT", "freq": {"times": 2, "per": "week"}, "len": 30, "len_unit": "min","#
        + #" "dates": {"start": "3/4/26", "end": "3/3/27"}, "ci": {"low": 1, "high": 2, "level": 90}},"#
        + #" {"svc_nm": "PT", "amount": {"sessions": 2, "per": "week"}, "marks": {"a": 1, "b": {"c": 2}}}],"#
        + #" "goal_list": [{"txt": "She reads on.", "baseline": {"text": "3", "asOf": "x"}}], "student_data": {"a": 1}}"#
    ),
    (
      "a.yaml",
      "\u{FEFF}# Draft of é\n%YAML 1.2\n--- # start\nstudent:\n  name: \"Zo\\xEB \\\n    L\u{F3}pez\\n\"\n  'it''s': 4\n"
        + "  новый: ~\ngoals:\n- area: Reading, and\n    more # why\n  text: >-\n    One\n    two\n\n    three\n"
        + "  raw: |2+ # as is\n     # one\n    two\n\n- {a: [b, 'c', \"d\": e], f: , ? g : h}\n- - -\n  - ? i\n    : j\n...\n"
    ),
  ]

  static func read(_ name: String, _ bytes: [UInt8]) throws(ReadFailure) -> SourceTree {
    try SourceReader.read(SourceText(name: name, bytes: bytes)).value
  }

  @Test(arguments: samples) func everyByteIsTextOrMarkup(name: String, text: String) throws {
    let bytes = Array(text.utf8)
    let tree = try Self.read(name, bytes)
    #expect(tree.dataFlaws(in: bytes) == [])
    #expect(tree.dataLeaves.count > 15)
  }

  @Test(arguments: samples) func markupHoldsSignsAlone(name: String, text: String) throws {
    let bytes = Array(text.utf8)
    for span in try Self.read(name, bytes).markup {
      let words = String(decoding: bytes[span.range], as: UTF8.self)
      // Escapes of white space at the end of a text, comments, and the directive.
      let left = words.replacing(#/\\n|\\u0020|#[^\n]*|%YAML 1.2/#, with: "").unicodeScalars.filter {
        !"{}[],:\"'|>?-\\+2.\u{FEFF}\u{A0} \r\n".unicodeScalars.contains($0)
      }
      #expect(left.isEmpty, "\(words)")
    }
  }

  @Test(arguments: samples) func spansGiveTheTextBack(name: String, text: String) throws {
    let source = SourceText(name: name, bytes: Array(text.utf8))
    for leaf in try Self.read(name, source.bytes).dataLeaves {
      let decoded = leaf.spans.map { source.text(in: $0) }.joined()
      if decoded.contains("\\") || decoded.contains("''") { continue }
      #expect(
        decoded.split(whereSeparator: \.isWhitespace) == leaf.string.split(whereSeparator: \.isWhitespace))
    }
  }

  @Test(arguments: samples) func aDraftCutAnywhereIsReadOrRefused(name: String, text: String) {
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      let cut = Array(bytes[..<end])
      check(name, cut)
      // JSON says where it ends; of a cut draft nothing but the last line break may be missing.
      if name == "a.json", end < bytes.count - 2 {
        #expect(throws: ReadFailure.self) { try Self.read(name, cut) }
      }
    }
  }

  @Test(arguments: samples) func aDamagedDraftIsReadOrRefused(name: String, text: String) {
    let bytes = Array(text.utf8)
    let signs = Array("{}[],:\"'\\|>-?#&*!%@`~ \n\r\t019.eaé\u{A0}\u{2028}".utf8)
    var random = Seeded(state: 20_260_101)
    for _ in 0..<4_000 {
      var damaged = bytes
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let at = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged.remove(at: at)
        case 1: damaged.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: at)
        case 2: damaged[at] = signs[Int.random(in: 0..<signs.count, using: &random)]
        default:
          let end = min(damaged.count, at + Int.random(in: 1..<20, using: &random))
          damaged.insert(
            contentsOf: damaged[at..<end], at: Int.random(in: 0..<damaged.count, using: &random))
        }
      }
      check(name, damaged)
    }
  }

  @Test func aSoupOfSignsIsReadOrRefused() {
    let pieces = [
      "a", "b: ", "- ", "\n", "\n  ", "\n    ", "'", "\"", "''", "\\n", "\\\n", "\\u0041", "\\x20", "|\n",
      ">-\n", "[",
      "]", "{", "}", ", ", ": ", "# c", " ", "é", "\u{A0}", "? ", "~", "1", "\r\n", "\t", "\u{85}",
      "\u{2028}", "...\n", "---\n",
      "\"a\":", "null", "\u{FEFF}",
    ]
    var random = Seeded(state: 7)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1..<24, using: &random)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      check("a.yaml", Array(text.utf8))
      check("a.json", Array(text.utf8))
    }
  }

  /// Reads what may be no draft at all: a sound tree or a refusal with a place inside it.
  private func check(_ name: String, _ bytes: [UInt8]) {
    do throws(ReadFailure) {
      let flaws = try Self.read(name, bytes).dataFlaws(in: bytes)
      #expect(flaws == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    } catch {
      #expect((0...bytes.count).contains(error.offset ?? 0))
    }
  }

  /// The same numbers on every run (SplitMix64).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
