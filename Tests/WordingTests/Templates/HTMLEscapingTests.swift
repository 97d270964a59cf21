import Testing
import Wording

/// Text in, HTML out.
@Suite struct HTMLEscapingTests {
  @Test(arguments: [
    ("2 x 30 minutes, 80%.", "2 x 30 minutes, 80%."),
    ("R&D &amp;", "R&amp;D &amp;amp;"),
    ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
    ("x\" onclick=\"y", "x&quot; onclick=&quot;y"),
    // by grapheme, none of these would be the character that ends an attribute or opens a tag
    ("x\"\u{301} y", "x&quot;\u{301} y"),
    ("x\"\u{200D}y", "x&quot;\u{200D}y"),
    ("<\u{200D}b>\u{301}", "&lt;\u{200D}b&gt;\u{301}"),
    ("'\u{FE0F}&\u{20E3}", "&#39;\u{FE0F}&amp;\u{20E3}"),
    ("año, 日本, 👩‍👧", "año, 日本, 👩‍👧"),
    ("a\tb\nc", "a\tb\nc"),
    ("a\rb\u{B}c\u{C}d", "a b c d"),
    ("a\u{0}b\u{8}c\u{1B}d\u{7F}e\u{80}f\u{9F}g\u{A0}", "abcdefg\u{A0}"),
    ("\u{202E}cba\u{202C} \u{2066}x\u{2069} \u{202A}\u{202B}\u{202D}", "cba x "),
    ("\u{200E}\u{200F}\u{2029}\u{2065}", "\u{200E}\u{200F}\u{2029}\u{2065}"),
    ("", ""),
  ])
  func escapes(text: String, html: String) {
    #expect(Escaping.html.applied(to: text) == html)
  }

  /// A tag cannot be put together from what is left when a character between its parts is dropped, and what
  /// is cut off in the middle of a character swallows nothing.
  @Test(
    arguments: [
      ([0xE2, 0x80, 0x3C], [0xE2, 0x80, 0x26, 0x6C, 0x74, 0x3B]),
      ([0xC2], [0xC2]), ([0xE2, 0x80], [0xE2, 0x80]),
      ([0xC2, 0x22], [0xC2, 0x26, 0x71, 0x75, 0x6F, 0x74, 0x3B]),
    ] as [([UInt8], [UInt8])])
  func keepsBrokenBytesApart(bytes: [UInt8], html: [UInt8]) {
    var output: [UInt8] = []
    Escaping.html(bytes, into: &output)
    #expect(output == html)
  }

  @Test func leavesNoRawMarkup() {
    var random = SeededNumbers(state: 7)
    for _ in 0..<2_000 {
      let text = random.text(of: "<>\"'&;ab \u{301}\u{200D}\u{202E}\u{1}é<日\u{85}")
      let html = Escaping.html.applied(to: text)
      #expect(!html.utf8.contains { "<>\"'".utf8.contains($0) }, "\(text.debugDescription)")
      #expect(unescaped(html) == text.keepingPrintable, "\(text.debugDescription)")
    }
  }

  @Test func takesSlices() {
    let bytes = Array("say <b> now".utf8)
    var output: [UInt8] = []
    Escaping.html(bytes[4..<7], into: &output)
    Escaping.html("say <i>".dropFirst(4), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "&lt;b&gt;&lt;i&gt;")
  }

  private func unescaped(_ html: String) -> String {
    var text = Array(html.utf8)
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(Array(entity.utf8), with: character.utf8)
    }
    return text.text
  }
}
