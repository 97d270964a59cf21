import IEPModel
import SourceReading
import TestSupport
import Testing

/// XML as names and values, and the bytes that each comes from.
@Suite struct XMLReaderTests {
  @Test(arguments: [
    ("<a/>", "a=null"), ("<a></a>", "a=null"), ("<a> \n\t </a>", "a=null"), ("<a>&#32;</a>", "a=null"),
    ("<a>30 minutes</a>", "a=\"30 minutes\""),
    ("<a>\n  two\r\n\tlines  here </a>", "a=\"two lines here\""),
    ("<a>3<!-- -->0</a>", "a=\"30\""), ("<a>3<?pi x?>0</a>", "a=\"30\""),
    ("<a>3 <!-- c --> 0</a>", "a=\"3 0\""), ("<a>3 <!--c-->&#32;<!--d-->0</a>", "a=\"3 0\""),
    ("<a><![CDATA[a < b &amp; <c>]]></a>", "a=\"a < b &amp; <c>\""),
    ("<a>x <![CDATA[]]>y<![CDATA[ z]]></a>", "a=\"x y z\""), ("<a><![CDATA[]]></a>", "a=null"),
    ("<a>a &lt; b &amp; c &gt; &quot;d&apos;</a>", "a=\"a < b & c > \"d'\""),
    ("<a>&#233;&#xE9;&#x1F600; ñ 😀</a>", "a=\"éé😀 ñ 😀\""), ("<a>a&#160;b&#10;c</a>", "a=\"a b c\""),
    ("<a>1\u{A0}\u{2003}2</a>", "a=\"1 2\""),
    ("<a><b>1</b><c/><b>2</b></a>", "a={b=\"1\" c=null b=\"2\"}"),
    ("<a>one <b>two</b> three <c/> \n </a>", "a={b=\"two\" c=null \"one\" \"three\"}"),
    ("<a x='1' y=\"&lt;2&gt;\">3</a>", "a={x=\"1\" y=\"<2>\" \"3\"}"),
    ("<a x=''/>", "a={x=null}"), ("<a x=' 1\n2 '/>", "a={x=\"1 2\"}"),
    ("<a x='a>b' y=\"it's\"/>", "a={x=\"a>b\" y=\"it's\"}"),
    ("<p:a xmlns:p='urn:x' xmlns='urn:y' p:k='v'><p:b>1</p:b></p:a>", "a={k=\"v\" b=\"1\"}"),
    ("<a xmlns='urn:y'>1</a>", "a=\"1\""), ("<q:a q:b='1'/>", "a={b=\"1\"}"),
    ("<a\n  x = '1'\n/>", "a={x=\"1\"}"), ("<a ><b >1</b ></a >", "a={b=\"1\"}"),
    ("<naïve größe='1'>é</naïve>", "naïve={größe=\"1\" \"é\"}"),
    ("<?xml version='1.0' encoding='UTF-8'?>\n<!-- <!DOCTYPE x> --><a>1</a>\n<?end?>\n", "a=\"1\""),
    ("\u{FEFF}<?xml version=\"1.0\"?><a>1</a>", "a=\"1\""),
    ("<?xml version='1.0' encoding='us-ascii'?><a>&#233;</a>", "a=\"é\""),
    (
      "<a x='&lt;!DOCTYPE b>'><![CDATA[<!DOCTYPE c>]]><?p <!DOCTYPE d>?></a>",
      "a={x=\"<!DOCTYPE b>\" \"<!DOCTYPE c>\"}"
    ),
    ("<a>]] &gt; --></a>", "a=\"]] > -->\""), ("<a>\"'</a>", "a=\"\"'\""),
  ]) func values(text: String, dump: String) throws {
    let tree = try tree(text)
    #expect(shown(try root(of: tree)) == dump)
    #expect(tree.lost(of: Array(text.utf8)) == [])
    #expect(tree.twice(of: Array(text.utf8)) == [])
  }

  /// Each text of the tree, names among them, as the bytes of the draft that it was read from.
  @Test(arguments: [
    ("<p:a k='v &amp; w'>30 min</p:a>", ["a", "k", "v &amp; w", "30 min"]),
    ("<a> one\r\n two </a>", ["a", "one\r\n two"]), ("<a>3<!-- x -->0</a>", ["a", "3", "0"]),
    ("<a>x <!--c--> y</a>", ["a", "x ", "y"]), ("<a>&#32;x&#10;</a>", ["a", "x"]),
    ("<a><![CDATA[a < b]]></a>", ["a", "a < b"]), ("<a>é&#xE9;<b>😀</b></a>", ["a", "b", "😀", "é&#xE9;"]),
  ]) func places(text: String, places: [String]) throws {
    let source = SourceText(name: "a.xml", bytes: Array(text.utf8))
    #expect(try tree(text).texts.flatMap(\.spans).map { source.text(in: $0) } == places)
  }

  @Test func aPartOfAValueKnowsItsBytes() throws {
    let text = "<a>Read &lt; 30\n  minutes</a>"
    guard case .scalar(let value, .untyped) = try root(of: tree(text)).value else {
      Issue.record("no scalar")
      return
    }
    let source = SourceText(name: "a.xml", bytes: Array(text.utf8))
    func place(_ part: String) throws -> [String] {
      let found = try #require(value.bytes.place(of: Array(part.utf8)))
      return value.spans(of: found).map { source.text(in: $0) }
    }
    #expect(try place("<") == ["&lt;"])
    #expect(try place("30") == ["30"])
    #expect(try place("30 min") == ["30\n  min"])
  }

  @Test func aNodeReachesFromItsStartTagToItsEndTag() throws {
    let text = "<!-- x --><a k='v'> <b>1</b > y <c/></a>\n"
    let source = SourceText(name: "a.xml", bytes: Array(text.utf8))
    let root = try root(of: tree(text))
    #expect(source.text(in: root.span) == "<a k='v'> <b>1</b > y <c/></a>")
    guard case .map(let members) = root.value else {
      Issue.record("no map")
      return
    }
    #expect(members.map { source.text(in: $0.span) } == ["k='v'", "<b>1</b >", "<c/>", "y"])
  }

  @Test func commentsWithWordsAreNoted() throws {
    let text = "<a><!-- --><!-- 30 minutes --><b><!--x--></b></a><!---->"
    let source = SourceText(name: "a.xml", bytes: Array(text.utf8))
    let notes = try SourceReader.read(source).diagnostics
    #expect(notes.map { source.text(in: $0.span) } == [" 30 minutes ", "x"])
    #expect(notes.allSatisfy { $0.code == .hiddenText && $0.severity == .note })
  }

  @Test(arguments: [
    ("<xIndividualizedEducationPlan/>", SourceFormat.a4lXml), ("<xIndividualizedEducationPlans/>", .a4lXml),
    ("<x:xTransferIep xmlns:x='urn:x'/>", .a4lXml),
    ("<!-- \(String(repeating: "x", count: 2_000)) --><xTransferIeps/>", .a4lXml),
    ("<InterchangeSpecialEducationDataModel/>", .edfiXml), ("<a xmlns='http://ed-fi.org/0400'/>", .edfiXml),
    ("<a xmlns='https://www.ed-fi.org'/>", .edfiXml), ("<a xmlns='http://x.org/ed-fi.org'/>", .plainiepXml),
    ("<a x='http://ed-fi.org/'/>", .plainiepXml), ("<a><xTransferIep/></a>", .plainiepXml),
    ("<!-- ed-fi.org xTransferIep --><plan/>", .plainiepXml),
  ]) func formats(text: String, format: SourceFormat) throws { #expect(try tree(text).format == format) }

  @Test func elementsNestAsDeepAsTheLimitAllows() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth)
    }
    #expect(try tree(nested(256)).texts.count == 257)
    #expect(throws: ReadFailure.tooDeep(at: 256 * 3, limit: 256)) { try tree(nested(257)) }
  }

  /// The parser reads in chunks: a letter may lie across their border.
  @Test(arguments: 0..<8) func longTextIsReadWhole(shift: Int) throws {
    let words = String(repeating: "é€😀", count: 4_000)
    let text = "<a>" + String(repeating: "x", count: shift) + words + "</a>"
    #expect(try tree(text).texts.last?.string == String(repeating: "x", count: shift) + words)
  }

  private func tree(_ text: String) throws -> SourceTree {
    try SourceReader.read(SourceText(name: "a.xml", bytes: Array(text.utf8))).value
  }

  private func root(of tree: SourceTree) throws -> DataNode {
    guard case .data(let root) = tree.content else { throw CancellationError() }
    return root
  }

  /// `name="text"`, `name=null`, `name={…}`; a text without a name stands alone.
  private func shown(_ node: DataNode) -> String {
    let key = node.name.map { "\($0.string)=" } ?? ""
    return switch node.value {
    case .scalar(_, .null): key + "null"
    case .scalar(let text, _): key + "\"\(text.string)\""
    case .list(let members): key + "[" + members.map(shown).joined(separator: " ") + "]"
    case .map(let members): key + "{" + members.map(shown).joined(separator: " ") + "}"
    }
  }
}
