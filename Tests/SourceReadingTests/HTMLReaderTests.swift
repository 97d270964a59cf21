import Foundation
import IEPModel
import SourceReading
import TestSupport
import Testing

/// Pages of HTML: what each shape becomes, and that no byte of it is lost.
@Suite struct HTMLReaderTests {
  static let shapes: [(String, String)] = [
    ("<h1>Plan</h1><p>One<p>Two", "heading(level: 1) \"Plan\"\nparagraph \"One\"\nparagraph \"Two\"\n"),
    ("<P ALIGN=center>one\n two<BR>three</P>", "paragraph \"one two\" / \"three\"\n"),
    ("<p><b>Baseline:</b> 42", "lead \"Baseline:\"\nparagraph \"42\"\n"),
    ("<p><b>Base</b><b>line</b>: 42", "lead \"Baseline:\"\nparagraph \"42\"\n"),
    ("<p><b><u>Goal 1</u></b></p>", "heading(level: 7) \"Goal 1\"\n"),
    ("<p>a&nbsp;&nbsp; b&#146;s &lt;c&gt; &bogus; 3 < 4", "paragraph \"a b’s <c> &bogus; 3 < 4\"\n"),
    (
      "<ul><li>one<li>two<ul><li>three</ul></ul>",
      "list(ordered: false)\n  item\n    paragraph \"one\"\n  item\n    paragraph \"two\"\n"
        + "    list(ordered: false)\n      item\n        paragraph \"three\"\n"
    ),
    (
      "<table><tr><th>Service<th>Minutes<tr><td>Speech<td>30</table>",
      "table\n  row(isHeader: true)\n    cell \"Service\"\n    cell \"Minutes\"\n"
        + "  row(isHeader: false)\n    cell \"Speech\"\n    cell \"30\"\n"
    ),
    (
      "<table><tr><td rowspan=2>a<td>b<tr><td>c</table>",
      "table\n  row(isHeader: false)\n    cell \"a\"\n    cell \"b\"\n"
        + "  row(isHeader: false)\n    cell\n    cell \"c\"\n"
    ),
    (
      "<table><tr><td colspan=2><h2>Services</h2></td></tr><tr><td>x<td>y</table>",
      "heading(level: 2) \"Services\"\ntable\n  row(isHeader: false)\n    cell \"x\"\n    cell \"y\"\n"
    ),
    (
      "<table><tr><td>side<td><table><tr><td>a<td>b</table></table>",
      "paragraph \"side\"\ntable\n  row(isHeader: false)\n    cell \"a\"\n    cell \"b\"\n"
    ),
    ("<dl><dt>Grade<dd>4</dl>", "lead \"Grade\"\nparagraph \"4\"\n"),
    ("<p>ESY <input type=radio>Yes<input type=radio checked>No", "paragraph \"ESY ☐ Yes ☒ No\"\n"),
    ("<label>Grade</label> <input value=\"4 &amp; 5\">", "lead \"Grade:\"\nparagraph \"4 & 5\"\n"),
    (
      "<label>Grade <select><option>3<option selected>4<option>5</select></label>",
      "lead \"Grade:\"\nparagraph \"4\"\n"
    ),
    (
      "<p>seen <span style=\"display: none\">not seen</span> again",
      "paragraph \"seen again\"\nhidden \"not seen\"\n"
    ),
    ("<p>a<!-- b --></p><!--[if mso]><x>c</x><![endif]-->", "paragraph \"a\"\nhidden \"b\"\n"),
    ("<nav><a>Home</a></nav><p>x", "pageFurniture \"Home\"\nparagraph \"x\"\n"),
    ("<script>var a = '<p>30</p>'</script><p>x</p><style>p{}", "paragraph \"x\"\nparagraph \"p{}\"\n"),
    ("<head><title>T</title></head><h1>H</h1>", "heading(level: 1) \"H\"\n"),
    ("<head><title>T</title></head><p>x", "heading(level: 1) \"T\"\nparagraph \"x\"\n"),
    ("<pre>Student: Ana\nGrade: 4</pre>", "paragraph \"Student: Ana\" / \"Grade: 4\"\n"),
    (
      "<p>• one<br>• two",
      "list(ordered: false)\n  item\n    paragraph \"one\"\n  item\n    paragraph \"two\"\n"
    ),
    ("<b>a<i>b</b>c</i><td>d</td></li></ul>", "paragraph \"abc\"\nparagraph \"d\"\n"),
    ("<blockquote>q</blockquote><![CDATA[a & <b>]]>", "quote\n  paragraph \"q\"\nparagraph \"a & <b>\"\n"),
  ]

  @Test(arguments: shapes) func aShapeBecomesItsBlocks(html: String, dump: String) throws {
    let bytes = Array(html.utf8)
    let tree = try SourceReader.read(SourceText(name: "a.html", bytes: bytes)).value
    #expect(tree.dump == dump)
    #expect(tree.flaws(in: bytes) == [])
  }

  @Test(arguments: [
    "<!DOCTYPE html><p>x", "<HTML>x", "<table border=1><tr><td>x", "<p>x", "<?xml version=\"1.0\"?><html/>x",
  ])
  func aPageIsKnownByItsFirstTag(html: String) throws {
    #expect(try SourceReader.read(SourceText(name: "-", bytes: Array(html.utf8))).value.format == .html)
  }

  @Test(arguments: ["<p>x</p>\n\n# Goals\n", "Goals\n<p>", "<5 errors"])
  func otherTextIsNoPage(text: String) throws {
    #expect(try SourceReader.read(SourceText(name: "-", bytes: Array(text.utf8))).value.format != .html)
  }
}

/// Every byte of a page is white space, in one leaf, or in markup; whatever is done to it.
@Suite struct HTMLCoverageTests {
  static let pages = Sample.all.filter { $0.draft.pathExtension == "html" }

  @Test(arguments: pages) func aPageCutAnywhereLosesNothing(page: Sample) throws {
    let bytes = try page.source.bytes
    for end in stride(from: 1, to: bytes.count, by: 41) { check(Array(bytes[..<end])) }
  }

  @Test func aSmallPageCutAtEveryByteLosesNothing() {
    let all = Array(HTMLReaderTests.shapes.map(\.0).joined(separator: "\n").utf8)
    for end in 1...all.count { check(Array(all[..<end])) }
    for start in all.indices { check(Array(all[start...])) }
  }

  @Test(arguments: pages) func aDamagedPageLosesNothing(page: Sample) throws {
    let bytes = try page.source.bytes
    var random = Seeded(state: 7)
    let signs = Array("<>/\"'&=!-[] tdpb".utf8)
    for _ in 0..<80 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let at = Int.random(in: damaged.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0 where damaged[at] < 0x80: damaged.remove(at: at)
        case 1 where damaged[at] < 0x80: damaged[at] = signs.randomElement(using: &random)!
        default:
          let from = Int.random(in: damaged.indices, using: &random)
          let part = damaged[from..<min(from + 30, damaged.count)].filter { $0 < 0x80 }
          damaged.insert(contentsOf: part, at: damaged[at] < 0x80 ? at : 0)
        }
      }
      check(damaged)
    }
  }

  static let hostile: [String] = [
    "<div>", "<p>", "<b>", "<font>", "<li>", "<td>", "<table>", "<", "&", "&#", "<a ", "<a \"", "<a '",
    "<!--", "<!", "<![CDATA[",
    "<?", "<script>", "<textarea>", "<svg", "</", "</p>", "<ul><li>",
    "<table><tr><td rowspan=64 colspan=64>x", "<b>x:</b> ",
    "<p>x<b>y", "<input type=checkbox>", "<option selected>x", "<select>", "<span hidden>x",
    "<label>x</label><input value=y>",
    "x<br>", "&nbsp;", "<nav>x</nav>", "<td colspan=64>x", "<tr>", "• x<br>", "<pre>\n\n", "<dt>x",
    "<!--x-->",
  ]

  @Test(.timeLimit(.minutes(2)), arguments: hostile) func hostileBytesCostLittle(piece: String) {
    let clock = ContinuousClock()
    let bytes = Array(("z" + String(repeating: piece, count: 200_000 / piece.utf8.count)).utf8)
    let time = clock.measure { _ = try? SourceReader.read(SourceText(name: "a.html", bytes: bytes)) }
    #expect(time < .seconds(30), "\(piece)")
    check(Array(("z" + String(repeating: piece, count: 300)).utf8))
  }

  @Test func aGiantAttributeAndDeepNestingAreHeld() throws {
    check(Array(("<p title=\"" + String(repeating: "x ", count: 500_000) + "\">y").utf8))
    check(Array(("<p " + String(repeating: "x ", count: 100_000) + ">y").utf8))
    let deep = Array(String(repeating: "<div>", count: 257).utf8) + Array("x".utf8)
    #expect(throws: ReadFailure.tooDeep(at: 256 * 5, limit: 256)) {
      try SourceReader.read(SourceText(name: "a.html", bytes: deep))
    }
  }

  private func check(_ bytes: [UInt8]) {
    guard let tree = try? SourceReader.read(SourceText(name: "a.html", bytes: bytes)).value else { return }
    let flaws = tree.flaws(in: bytes)
    if flaws != [] {
      Issue.record("\(flaws.prefix(3)) in \(String(decoding: bytes.suffix(300), as: UTF8.self))")
    }
  }
}

private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

extension SourceTree {
  fileprivate func flaws(in bytes: [UInt8]) -> [String] { lost(of: bytes) + twice(of: bytes) }
}
