import Foundation
import FoundationXML
import IEPModel
import SourceReading
import TestSupport
import Testing

/// Our reading of names and values beside that of Foundation's parser, over documents made at random.
@Suite struct XMLAgreementTests {
  @Test(arguments: 0..<20) func bothReadersSeeTheSame(seed: UInt64) throws {
    var random = SeededRandom(seed)
    for _ in 0..<20 {
      let text = "<?xml version=\"1.0\"?>\n" + Self.element(&random, depth: 0)
      let bytes = Array(text.utf8)
      let tree = try SourceReader.read(SourceText(name: "a.xml", bytes: bytes)).value
      guard case .data(let root) = tree.content else { continue }
      let other = Events()
      let parser = XMLParser(data: Data(bytes))
      parser.delegate = other
      #expect(parser.parse(), "\(text)")
      #expect(Self.lines(root) == other.lines[0], "\(text)")
      #expect(tree.lost(of: bytes) == [], "\(text)")
      #expect(tree.twice(of: bytes) == [], "\(text)")
    }
  }

  /// Depth first: the name, the attributes by name, the elements, the texts between.
  private static func lines(_ node: DataNode) -> [String] {
    let name = node.name?.string ?? ""
    switch node.value {
    case .scalar(let text, _):
      return name.isEmpty ? ["'\(text.string)'"] : [name] + (text.isEmpty ? [] : ["'\(text.string)'"])
    case .list(let members), .map(let members): return [name] + members.flatMap(lines)
    }
  }

  /// The same lines from the events of the other parser. Attributes are elements to it here.
  private final class Events: NSObject, XMLParserDelegate {
    var lines: [[String]] = [[]]
    private var texts: [[String]] = [[]]
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      endText()
      var own = [local(name)]
      for key in ["p:k", "x", "y"] where attributes[key] != nil {
        let value = folded(attributes[key] ?? "")
        own += [local(key)] + (value.isEmpty ? [] : ["'\(value)'"])
      }
      lines.append(own)
      texts.append([])
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      endText()
      let own = lines.removeLast() + texts.removeLast()
      lines[lines.count - 1] += own
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    func parser(_ parser: XMLParser, foundCDATA data: Data) { text += String(decoding: data, as: UTF8.self) }

    private func endText() {
      let value = folded(text)
      text = ""
      if !value.isEmpty { texts[texts.count - 1].append("'\(value)'") }
    }

    private func local(_ name: String) -> String { String(name.split(separator: ":").last ?? "") }
    private func folded(_ text: String) -> String {
      text.split(whereSeparator: { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }).joined(
        separator: " ")
    }
  }

  private static func element(_ random: inout SeededRandom, depth: Int) -> String {
    let name = names[random.next(below: names.count)]
    var tag = "<" + name + (depth == 0 ? " xmlns:p='urn:p' xmlns=\"urn:q\"" : "")
    for key in ["p:k", "x", "y"] where random.next(below: 4) == 0 {
      let quote = random.next(below: 2) == 0 ? "'" : "\""
      tag += blank(&random) + key + "=" + quote + words(&random) + quote
    }
    if random.next(below: 6) == 0 { return tag + "/>" }
    var inside = ""
    for _ in 0..<random.next(below: 6) {
      switch random.next(below: 8) {
      case 0, 1: inside += depth < 5 ? element(&random, depth: depth + 1) : ""
      case 2: inside += "<!-- <b> & " + words(&random) + " -->"
      case 3: inside += "<![CDATA[<" + words(&random) + "& ]]>"
      case 4: inside += "<?p <b> & ?>"
      default: inside += words(&random)
      }
    }
    return tag + ">" + inside + "</" + name + " >"
  }

  private static func words(_ random: inout SeededRandom) -> String {
    (0..<random.next(below: 5)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
  }

  private static func blank(_ random: inout SeededRandom) -> String {
    [" ", "\n  ", "\t"][random.next(below: 3)]
  }

  private static let names = ["a", "p:b", "größe", "c-1", "p:d.e"]
  private static let pieces = [
    "30", " ", "  ", "\r\n", "\n\t", "é", "😀", "minutes a week", "&amp;", "&lt;", "&#233;", "&#x20;", "&#10;",
    ">",
    "\u{A0}", "x", "]]x", "- ",
  ]
}
