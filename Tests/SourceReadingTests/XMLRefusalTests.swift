import IEPModel
@testable import SourceReading
import TestSupport
import Testing

/// What is refused as XML, where and how fast; and that no bytes bring the reader down.
@Suite struct XMLRefusalTests {
  /// Each text holds `¶` where it goes wrong.
  @Test(arguments: [
    ("¶text <a/>", "begins with <"), ("<?xml version='1.0'?>¶", "begins with <"),
    ("<a/>¶<b/>", "outermost"), ("<a/> ¶more", "outermost"), ("<a>1</a>\n¶</a>", "outermost"),
    ("<a><b>¶</a>", "another name"), ("<a>1¶", "cut off"), ("<a><b>1</b>¶", "cut off"),
    ("<a>x ¶& y</a>", "&amp;"),
    ("<a>¶&nbsp;</a>", "&#233;"), ("<a k='¶&eacute;'/>", "&#233;"), ("<a>x¶\u{1}</a>", "character"),
    ("<a>¶&#1;</a>", "does not allow"), ("<a>¶&#xD800;</a>", "does not allow"), ("<a>¶&x y</a>", "no ;"),
    ("<a>¶&#x;</a>", "does not allow"), ("<a>&#¶z;</a>", "no character"), ("¶<a x='1' x='2'/>", "twice"),
    ("¶<a xmlns:p='urn:x' xmlns:q='urn:x' p:x='1' q:x='2'/>", "twice"), ("<a x=¶1/>", "quotes"),
    ("<a x¶/>", "quotes"),
    ("<a x='¶<'/>", "&lt;"), ("<a>¶]]></a>", "]]&gt;"), ("<a><!-- a ¶-- b --></a>", "comment"),
    ("<a¶", "not closed"),
    ("¶<!-- never closed <a/>", "cut off"), ("<a>¶<![CDATA[x</a>", "cut off"), ("<a>¶<?p </a>", "cut off"),
    ("\n¶<?xml version='1.0'?><a/>", "very start"), ("<a b='1'¶c='2'/>", "blank"),
    ("<a:b:c/>", "not well-formed"),
    ("¶<1a/>", "name"), ("¶< a/>", "name"), ("¶<!ELEMENT a ANY><a/>", "name"), ("<a b='x", "no end"),
    ("¶<!DOCTYPE a><a/>", "document type"),
    ("<?xml version='1.0'?>\n¶<!DOCTYPE html SYSTEM 'x.dtd'><a/>", "document type"),
    ("¶<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>", "document type"),
    ("¶<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]><a/>", "document type"),
    (
      "¶<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>",
      "document type"
    ),
    ("<!-- ' --><?x \"?>¶<!doctype a><a/>", "document type"), ("<a>¶<!DOCTYPE a></a>", "document type"),
    ("<?xml version='1.0' encoding='¶UTF-16'?><a/>", "encoding"),
    ("<?xml version=\"1.0\" encoding=\"¶ISO-8859-1\"?><a>é</a>", "encoding"),
    ("<?xml version='1.0' encoding='¶US-ASCII'?><a>é</a>", "encoding"),
    ("<?xml version='1.0' encoding='¶windows-1252'?><a/>", "encoding"),
    ("<?xml version='2.0'?><a/>", "not well-formed"),
  ]) func refused(marked: String, reason: String) throws {
    let bytes = Array(marked.replacing("¶", with: "").utf8)
    let place = Array(marked.utf8).place(of: Array("¶".utf8))?.lowerBound
    let refusal = try #require(failure(bytes))
    guard case .malformed(.plainiepXml, let at, let text) = refusal else {
      Issue.record("\(refusal)")
      return
    }
    if let place { #expect(at == place, "\(text)") }
    print(
      "AT",
      String(decoding: bytes[..<at], as: UTF8.self) + "¶" + String(decoding: bytes[at...], as: UTF8.self),
      text)
    #expect((0...bytes.count).contains(at))
    #expect(text.contains(reason), "\(text)")
  }

  /// The lock behind the scan's.
  @Test func libxml2IsStoppedAtADocumentTypeByItself() {
    for subset in ["SYSTEM 'file:///etc/hostname'", "[<!ENTITY e SYSTEM 'file:///etc/hostname'>]"] {
      let bytes = Array("<!DOCTYPE a \(subset)><a>&e;</a>".utf8)
      let refusal = ReadFailure.malformed(.a4lXml, at: 0, reason: XMLScan.documentType)
      #expect(throws: refusal) { try XMLJudge.check(bytes, as: .a4lXml) }
    }
  }

  @Test func emptyDraftsAreRefused() {
    for text in ["", " \n", "\u{FEFF}"] { #expect(failure(Array(text.utf8)) == .empty) }
  }

  @Test func manyAttributesAreRefusedAtOnce() {
    let attributes = (0..<20_000).map { " a\($0)='1'" }.joined()
    let names = (0..<20_000).map { " xmlns:a\($0)='urn:a'" }.joined()
    for text in ["<r><a\(attributes)/></r>", "<r><a\(names)/></r>"] {
      // The best of three: other work of the machine only adds.
      let times = (1...3).map { _ in
        ContinuousClock().measure {
          guard case .malformed(_, at: 3, _) = failure(Array(text.utf8)) else {
            Issue.record("not refused at its tag")
            return
          }
        }
      }
      #expect(times.min() ?? .seconds(1) < .milliseconds(500))
    }
  }

  @Test func asManyAttributesAsTheLimitAllowsAreRead() {
    let attributes = (0..<1_000).map { " a\($0)='1'" }.joined()
    #expect(failure(Array("<a\(attributes)/>".utf8)) == nil)
    #expect(failure(Array("<a\(attributes) b='1'/>".utf8)) != nil)
  }

  @Test func namesOfNamespacesAddUpOverOpenElements() {
    let names = (0..<600).map { " xmlns:a\($0)='urn:a'" }.joined()
    #expect(failure(Array("<r><a\(names)/><a\(names)/></r>".utf8)) == nil)
    #expect(failure(Array("<r\(names)><a\(names)/></r>".utf8)) != nil)
  }

  @Test func tooManyValuesAreRefused() {
    let text = "<r>" + String(repeating: "<a/>", count: 60) + "</r>"
    let refusal = failure(Array(text.utf8), limits: Limits(nodes: 50))
    #expect(refusal == .tooManyBlocks(at: 3 + 49 * 4, limit: 50))
  }

  /// Deep nesting, and errors without end: 2 MB each.
  @Test(arguments: [
    "<a>", "<a>&", "</a>", "<a b=", "<!--", "<![CDATA[", "<?x ", "<a x='", "]]>", "&#", "<a>&lt;",
    "<!DOCTYPE",
  ])
  func repeatedSignsAreRefusedSoon(sign: String) {
    let bytes = Array(("<r>" + String(repeating: sign, count: 2_000_000 / sign.utf8.count)).utf8)
    let time = ContinuousClock().measure { #expect(failure(bytes) != nil) }
    #expect(time < .seconds(5))
  }

  @Test func aDraftCutOffAnywhereIsRefused() {
    let bytes = Array(Self.sample.utf8)
    #expect(failure(bytes) == nil)
    let end = Self.sample.utf8.count - "\n<!-- end -->\n".utf8.count
    for count in 0..<end { #expect(failure(Array(bytes[..<count])) != nil, "\(count)") }
  }

  /// Changed bytes are refused, or read with every byte in its place.
  @Test(arguments: 0..<8) func changedBytesAreRefusedOrReadWhole(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let original = Array(Self.sample.utf8)
    let signs = Array("<>&;!-[]?/='\" :xa1\n".utf8)
    for _ in 0..<400 {
      var bytes = original
      for _ in 0..<random.next(below: 4) + 1 {
        let at = random.next(below: bytes.count)
        switch random.next(below: 4) {
        case 0: bytes.remove(at: at)
        case 1: bytes.insert(signs[random.next(below: signs.count)], at: at)
        case 2: bytes[at] = UInt8(truncatingIfNeeded: random.next(below: 256))
        default: bytes[at] = signs[random.next(below: signs.count)]
        }
      }
      guard let tree = try? SourceReader.read(SourceText(name: "a.xml", bytes: bytes)).value else { continue }
      #expect(tree.lost(of: bytes) == [], "\(String(decoding: bytes, as: UTF8.self))")
      #expect(tree.twice(of: bytes) == [], "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private func failure(_ bytes: [UInt8], limits: Limits = Limits()) -> ReadFailure? {
    do throws(ReadFailure) {
      _ = try SourceReader.read(SourceText(name: "a.xml", bytes: bytes), limits: limits)
      return nil
    } catch { return error }
  }

  /// Something of everything.
  static let sample = """
    <?xml version="1.0" encoding="UTF-8" standalone='yes'?>
    <?style href="x.css"?>
    <!-- A <plan> & more -->
    <p:plan xmlns:p="urn:plan" xmlns='urn:other' p:state = "CA" year='2025 &amp; 2026'>
      <student id="1">Ana &#233; <b>Ñuñez</b> de la Cruz</student>
      <minutes>3<!-- -->0</minutes><empty/><blank> </blank>
      <goal><![CDATA[reads < 30 & writes ]]>words&#x20;\r
        😀 aloud</goal>
    </p:plan>
    <!-- end -->

    """
}

/// The same numbers on every machine (SplitMix64).
struct SeededRandom {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
