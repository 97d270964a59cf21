import Foundation
import IEPModel
import SourceReading
import TestSupport
import Testing

@testable import DraftReading

/// Reads small drafts as the program reads whole ones: Markdown-like blocks are built by hand, one for a line.
enum Drafts {
  static let words = Result {
    func bytes(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: Sample.packageFolder.appending(path: "Glossary/en/forms/\(name).txt")))
    }
    return try FormWords(
      headings: bytes("headings"), labels: bytes("labels"), columns: bytes("columns"),
      disabilities: bytes("disabilities"), kinds: bytes("kinds"), states: bytes("states"), told: bytes("told")
    )
  }

  /// `# heading`, `- item`, `| a | b |`, `|= head | head |`; other lines are paragraphs, and lines that follow each other are one.
  static func read(_ text: String) throws -> IEPDraft { try reading(text).value }

  /// A whole draft, in the format that its name tells.
  static func read(_ text: String, named name: String) throws -> IEPDraft {
    let source = SourceText(name: name, bytes: Array(text.utf8))
    return DraftReader.read(try SourceReader.read(source).value, of: source, words: try words.get()).value
  }

  static func reading(_ text: String) throws -> Outcome<IEPDraft> {
    let bytes = Array(text.utf8)
    var blocks: [SourceBlock] = []
    var lines: [SpannedText] = []
    var rows: [SourceBlock] = []
    func span(_ text: SpannedText) -> SourceSpan { text.spans.extent ?? SourceSpan(0, 0) }
    func end() {
      if !lines.isEmpty {
        let extent = lines.map(span).extent ?? SourceSpan(0, 0)
        blocks.append(SourceBlock(.paragraph, extent, lines: lines))
      }
      if !rows.isEmpty {
        blocks.append(SourceBlock(.table, rows.map(\.span).extent ?? SourceSpan(0, 0), children: rows))
      }
      lines = []
      rows = []
    }
    for line in LineIndex(bytes).lines(of: bytes) {
      let text = SpannedText(line, of: bytes).trimmed
      if text.isEmpty {
        end()
      } else if text.bytes.first == UInt8(ascii: "#") {
        end()
        let level = text.bytes.prefix { $0 == UInt8(ascii: "#") }.count
        blocks.append(
          SourceBlock(.heading(level: level), span(text), lines: [text[level..<text.count].trimmed]))
      } else if text.bytes.starts(with: Array("- ".utf8)) {
        end()
        let words = text[2..<text.count].trimmed
        let item = SourceBlock(
          .item, span(text), children: [SourceBlock(.paragraph, span(words), lines: [words])])
        blocks.append(SourceBlock(.list(ordered: false), item.span, children: [item]))
      } else if text.bytes.first == UInt8(ascii: "|") {
        let bars = text.range.filter { text.bytes[$0] == UInt8(ascii: "|") }
        let cells = zip(bars, bars.dropFirst()).map { low, high in
          text[(low + (text.bytes[low + 1] == UInt8(ascii: "=") ? 2 : 1))..<high].trimmed
        }
        let isHeader = text.bytes.starts(with: Array("|=".utf8))
        rows.append(
          SourceBlock(
            .row(isHeader: isHeader), span(text),
            children: cells.map {
              SourceBlock(.cell, span($0.isEmpty ? text : $0), lines: $0.isEmpty ? [] : [$0])
            }))
      } else {
        lines.append(text)
      }
    }
    end()
    let tree = SourceTree(format: .markdown, content: .prose(blocks), markup: [])
    return DraftReader.read(tree, of: SourceText(name: "a", bytes: bytes), words: try words.get())
  }
}
