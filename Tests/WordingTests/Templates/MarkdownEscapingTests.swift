import Testing
import Wording

/// Text in, Markdown out.
@Suite struct MarkdownEscapingTests {
  @Test(arguments: [
    "2 x 30 minutes, 80%.", "He reads (aloud) - with help + praise = 4 of 5.", "a > b, < 5, <5, R&D, Q & A",
    "snake_case_name", "Jan. 5, 2025. Then 3) more", "$5 {now} #2 #1 -5 +5", "-5", "#4", "1.5 hours", "1.) a",
    "¿Qué? 日本!?", "10:30 a.m.: start", "me @ home", "",
  ])
  func leavesProse(text: String) {
    #expect(Escaping.markdown.applied(to: text) == text)
  }

  @Test(arguments: [
    // anywhere
    (#"a\b"#, #"a\\b"#), ("`x` ~~y~~", #"\`x\` \~\~y\~\~"#), ("*a* **b**", #"\*a\* \*\*b\*\*"#),
    ("_a_ b_c _", #"\_a\_ b_c \_"#), ("[a](b) [^1] ![c](d)", #"\[a\](b) \[^1\] !\[c\](d)"#),
    ("a | b", #"a \| b"#),
    ("<b> </b> <!-- <?x a<", #"\<b> \</b> \<!-- \<?x a\<"#), ("< 5 <5 a<=b", "< 5 <5 a<=b"),
    ("&amp; &#60; &#x3c; R&D AT&T", ##"\&amp; \&#60; \&#x3c; R&D AT\&T"##),
    ("http://a.b https://c ftp://d e: //", #"http\://a.b https\://c ftp\://d e: //"#),
    ("www.a.b WWW.a wwww.x", #"www\.a.b WWW\.a wwww\.x"#), ("a@b.c", #"a\@b.c"#),
    // where the text starts
    ("# a # b", ##"\# a # b"##), ("## x", ###"\## x"###), ("> a > b", #"\> a > b"#), (">5", #"\>5"#),
    ("- a - b", #"\- a - b"#), ("---", #"\---"#), ("+ a", #"\+ a"#), ("=== a", #"\=== a"#), (":--", #"\:--"#),
    ("1. a 2. b", #"1\. a 2. b"#), ("12) a", #"12\) a"#), ("3.", #"3\."#),
    (" - a", #" \- a"#), ("\u{1}- a", #"\- a"#), ("  7. a", #" 7\. a"#),
    // where it ends: a heading's closing marks, a picture before a link
    ("C #", ##"C \#"##), ("C # ", ##"C \# "##), ("Wow!", #"Wow\!"#), ("Wow! Yes", "Wow! Yes"),
    // white space is folded, and no line can start inside
    ("a\n\n# b", "a # b"), ("a\r\n> b  \t c  ", "a > b c "), ("    code", " code"), (" ", " "),
    // dropping comes before looking ahead
    ("<\u{1}b>", #"\<b>"#), ("&\u{202E}lt;", #"\&lt;"#), ("w\u{7F}ww.a", #"www\.a"#),
    ("\"\u{301}*\u{200D}", "\"\u{301}\\*\u{200D}"),
  ])
  func escapes(text: String, markdown: String) {
    #expect(Escaping.markdown.applied(to: text) == markdown)
  }

  /// Backslashes are all that is added: a reader that takes them away has the text.
  @Test func addsOnlyBackslashes() {
    var random = SeededNumbers(state: 3)
    for _ in 0..<2_000 {
      let text = random.text(of: "\\`*_[]()#+-.!|<>&~:/@=1a; \u{301}é")
      let folded = text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
      var plain = ""
      var isEscaped = false
      for scalar in Escaping.markdown.applied(to: text).unicodeScalars {
        if scalar == "\\", !isEscaped {
          isEscaped = true
        } else {
          plain.unicodeScalars.append(scalar)
          isEscaped = false
        }
      }
      #expect(plain.split(separator: " ").joined(separator: " ") == folded, "\(text.debugDescription)")
    }
  }
}
