import Foundation
import IEPModel
import SourceReading
import TestSupport
import Testing

/// Nothing is dropped in silence: the texts of all leaves, the markup and white space make up the whole draft.
@Suite struct CoverageTests {
  @Test(arguments: Sample.all) func everyByteOfASampleIsTextOrMarkup(sample: Sample) throws {
    let source = try sample.source
    let tree = try SourceReader.read(source).value
    #expect(tree.lost(of: source.bytes) == [])
    #expect(tree.twice(of: source.bytes) == [])
  }

  @Test(arguments: hostile) func everyByteOfOddTextIsTextOrMarkup(text: String) throws {
    for name in ["a.md", "a.txt"] {
      let source = SourceText(name: name, bytes: Array(text.utf8))
      let tree = try SourceReader.read(source).value
      #expect(tree.lost(of: source.bytes) == [], "\(name): \(tree.dump)")
      #expect(tree.twice(of: source.bytes) == [], "\(name): \(tree.dump)")
    }
  }

  @Test(arguments: Sample.all) func spansGiveTheTextBack(sample: Sample) throws {
    let source = try sample.source
    for leaf in try SourceReader.read(source).value.leaves {
      let text = leaf.text
      guard sample.draft.pathExtension == "txt" else { continue }
      let decoded = text.spans.map { source.text(in: $0) }.joined()
      #expect(decoded.split(whereSeparator: \.isWhitespace).joined(separator: " ") == text.string)
    }
  }

  static let hostile = [
    "[Minutes]: 30\n[Times]: 2x30 a week\n", "# A\n\n<table><tr><td>Speech<td>60 minutes</tr></table>\n",
    "text <!-- hidden 30 minutes --> more\n\n<!-- a block\nof words -->\n",
    "- [ ] one\n- [x] two\n  - **three** __four__ _X_ ___\n", "> quoted\n> more\n>> deeper\n\nend",
    "a | b\n--|--\nc | d \\| e\n| f |\n", "**a*b** _c__ `code **x**` ``\n* * *\n- - -\n",
    "    set in by four\n    | a | b |\n    |---|---|\n", "```yaml\nminutes: 30\n```\n~~~\nopen fence",
    "Title\n=====\ntext\n-----\n", "---\nstudent: Ana\nstate: CA\n---\n# Plan\n",
    "1. one\n2) two\n(3) three\na. b\n",
    "• one\n• two wraps\n  here\no three\n",
    "&amp; &lt;b&gt; &nbsp; &#39; &bogus; & <b>bold</b> a < b > c <br/> d\n",
    "\u{FEFF}# BOM\r\nline\rline\r\n",
    "![alt](src.png) [words](http://x.org \"title\") [ref][1] [lone]\n\n[1]: http://y.org\n",
    "*\n-\n>\n#\n1.\n", "a\tb\tc\nd\te\tf\n", "Name,Minutes,Place\nSpeech,30,\"Room 1, hall\"\n",
    "☒ Yes ☐ No\n_X_ Yes __ No\n( ) a (X) b\n", "\\*not bold\\* end\\\nnext  \nlast",
    "<script>alert(1)</script>\n\n<p>x\n",
    "Service       Minutes    Place\nSpeech        30         Room\n  therapy                 12\n",
  ]
}
