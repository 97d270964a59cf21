public import IEPModel
import Wording

/// An official document as Markdown that GitHub and pandoc show well, and that reads back as the same draft.
public enum OfficialMarkdown {
  /// O(blocks).
  public static func write(_ sections: [Section]) -> [UInt8] {
    var output: [UInt8] = []
    for block in sections.flatMap(\.blocks) {
      if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
      write(block, indent: 0, to: &output)
    }
    return output
  }

  private static func write(_ block: SourceBlock, indent: Int, to output: inout [UInt8]) {
    switch block.kind {
    case .heading(let level): line(String(repeating: "#", count: level) + " ", block.text, to: &output)
    case .list: for item in block.children { write(item, indent: indent, to: &output) }
    case .item: self.item(block, indent: indent, to: &output)
    case .table: table(block, to: &output)
    case .quote: for child in block.children { write(child, indent: indent, to: &output) }
    case .paragraph, .lead, .preformatted, .hidden, .pageFurniture: line("", block.text, to: &output)
    case .row, .cell, .rule: break
    }
  }

  private static func line(_ start: String, _ text: SpannedText, to output: inout [UInt8]) {
    output += start.utf8
    Escaping.markdown(text.bytes, into: &output)
    output.append(UInt8(ascii: "\n"))
  }

  /// `- **Label:** value`, or `- value`.
  private static func item(_ block: SourceBlock, indent: Int, to output: inout [UInt8]) {
    output += repeatElement(UInt8(ascii: " "), count: indent)
    output += "-".utf8
    for child in block.children {
      output.append(UInt8(ascii: " "))
      let isLead = child.kind == .lead
      if isLead { output += "**".utf8 }
      write(child.text, to: &output)
      if isLead { output += "**".utf8 }
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// A line to fill in stays as it is: beside other words it means nothing in Markdown.
  private static func write(_ text: SpannedText, to output: inout [UInt8]) {
    if text.bytes.allSatisfy({ $0 == UInt8(ascii: "_") }) {
      output += text.bytes
    } else {
      Escaping.markdown(text.bytes, into: &output)
    }
  }

  private static func table(_ block: SourceBlock, to output: inout [UInt8]) {
    for row in block.children {
      for cell in row.children {
        output += "| ".utf8
        write(cell.text, to: &output)
        if !cell.text.isEmpty { output.append(UInt8(ascii: " ")) }
      }
      output += "|\n".utf8
      if row.kind == .row(isHeader: true) {
        for _ in row.children { output += "| --- ".utf8 }
        output += "|\n".utf8
      }
    }
  }
}
