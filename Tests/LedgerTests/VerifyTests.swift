import Foundation
import IEPModel
import PlainIEP
import TestSupport
import Testing

/// A summary is told from one that was changed, and from another draft's.
@Suite struct VerifyTests {
  static let sample = Sample.all.first { $0.name == "nc-progress-grade2" }

  static func made(_ format: OutputFormat, state: String? = nil, redacted: Bool = false) throws -> (
    Engine, SourceText, String
  ) {
    let engine = try AgreementTests.engine.get()
    let source = try #require(try sample?.source)
    let reading = try engine.read(source, state: state)
    let bytes = try engine.render(engine.summarize(reading, redacted: redacted), of: reading, as: format)
    return (engine, source, String(decoding: bytes, as: UTF8.self))
  }

  static func verify(_ text: String, _ format: OutputFormat, _ engine: Engine, _ draft: SourceText) throws
    -> Verification
  {
    try engine.verify(SourceText(name: "summary", bytes: Array(text.utf8)), as: format, against: draft)
  }

  @Test(arguments: OutputFormat.allCases) func whatWasMadeHolds(format: OutputFormat) throws {
    for (state, redacted) in [(nil, false), ("OH", false), (nil, true)] {
      let (engine, source, text) = try Self.made(format, state: state, redacted: redacted)
      #expect(try Self.verify(text, format, engine, source) == .holds(version: Engine.version))
      // The draft under another name is the same draft.
      let renamed = SourceText(name: "other.md", bytes: source.bytes)
      #expect(try Self.verify(text, format, engine, renamed) == .holds(version: Engine.version))
    }
  }

  @Test(arguments: OutputFormat.allCases) func whatWasSetAnewHolds(format: OutputFormat) throws {
    let (engine, source, text) = try Self.made(format)
    let saved =
      switch format {
      // What a browser does when it saves a page.
      case .html:
        "<!-- saved from url=(0014)about:internet -->\n"
          + text.replacing("<ul>", with: "<UL>\r\n").replacing("</ul>", with: "</UL>").replacing(
            "’", with: "&rsquo;"
          ).replacing("</p>", with: "</p>\r\n").replacing("<table>", with: "<table><tbody>")
      case .markdown: text.replacing("\n", with: "\r\n") + "\r\n"
      case .json:
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
      }
    #expect(try Self.verify(saved, format, engine, source) == .holds(version: Engine.version))
  }

  @Test(arguments: OutputFormat.allCases) func aChangedWordIsFoundWithItsLine(format: OutputFormat) throws {
    let (engine, source, text) = try Self.made(format)
    let place = try #require(text.range(of: "60 words"))
    let changed = text.replacingCharacters(in: place, with: "61 words")
    let line = text[..<place.lowerBound].count { $0.isNewline } + 1
    guard case .changed(let found, let has, let wanted) = try Self.verify(changed, format, engine, source)
    else {
      Issue.record("not found")
      return
    }
    #expect(found == line && has.contains("61 words") && wanted.contains("60 words"))
  }

  @Test(arguments: OutputFormat.allCases) func aStatementTakenOutIsFound(format: OutputFormat) throws {
    let (engine, source, text) = try Self.made(format)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.contains("60 words") })
    let changed = (lines[..<place] + lines[(place + 1)...]).joined(separator: "\n")
    let found = try? Self.verify(changed, format, engine, source)
    #expect(found != .holds(version: Engine.version))
  }

  @Test(arguments: OutputFormat.allCases) func anotherDraftIsTold(format: OutputFormat) throws {
    let (engine, source, text) = try Self.made(format)
    let other = SourceText(name: source.name, bytes: source.bytes + Array("More.\n".utf8))
    #expect(try Self.verify(text, format, engine, other) == .otherDraft(Engine.hash(of: source.bytes)))
    #expect(try Self.verify("# Notes\n", .markdown, engine, source) == .notASummary)
    let older = text.replacing("PlainIEP 0.1.0", with: "PlainIEP 0.0.9").replacing(
      "plainiep 0.1.0", with: "plainiep 0.0.9"
    ).replacing("60 words", with: "61 words")
    #expect(try Self.verify(older, format, engine, source) == .otherVersion("0.0.9"))
  }
}
