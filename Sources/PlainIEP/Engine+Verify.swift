public import IEPModel
import SourceReading
import Wording

/// Whether a summary was made from a draft.
public enum Verification: Hashable, Sendable {
  /// Made from it by this version, and nothing in it was changed. A page that a browser saved anew counts.
  case holds(version: String)
  /// No SHA-256 of a draft is in it.
  case notASummary
  /// Made from another draft: the SHA-256 that is in it.
  case otherDraft(String)
  /// Made from this draft by another version, whose sentences this one cannot tell.
  case otherVersion(String)
  /// Changed after it was made, or made with other options: what stands there, in which line, and what should.
  case changed(line: Int, found: String, expected: String)
}

extension Engine {
  /// Makes the summary of a draft anew and compares it with one that is at hand, text by text. Throws where the
  /// draft cannot be read. O(draft + summary), once for each student and state that it may have been made for.
  public func verify(
    _ summary: SourceText, as format: OutputFormat, against draft: SourceText, state: String? = nil
  )
    throws(ReadFailure) -> Verification
  {
    let hash = Self.hash(of: draft.bytes)
    let stamp = SummaryStamp(summary.bytes, expecting: hash)
    guard let stamped = stamp.hash else { return .notASummary }
    guard stamped == hash else { return .otherDraft(stamped) }
    guard let found = try? SummaryTexts(summary, as: format) else { return .notASummary }
    var first: Verification?
    let states: [String?] = state.map { [$0] } ?? [nil] + Self.allStates.map { $0 }
    for state in states {
      for reading in try readAll(draft, state: state) {
        for isRedacted in [false, true] {
          guard let bytes = try? render(summarize(reading, redacted: isRedacted), of: reading, as: format)
          else { continue }
          let made = try SummaryTexts(SourceText(name: summary.name, bytes: bytes), as: format)
          guard let difference = found.firstDifference(from: made, stamp: hash) else {
            return .holds(version: stamp.version ?? Self.version)
          }
          if first == nil {
            first = .changed(
              line: LineIndex(summary.bytes).location(of: difference.offset).line, found: difference.found,
              expected: difference.expected)
          }
        }
      }
    }
    if let version = stamp.version, version != Self.version { return .otherVersion(version) }
    return first ?? .notASummary
  }
}

extension Engine {
  /// The two letters of every state that sentences name.
  private static var allStates: [String] {
    SentenceKey.allCases.map(\.rawValue).filter { $0.hasPrefix("state.") }.map { String($0.dropFirst(6)) }
  }
}

/// The texts of a summary in their order, white space folded: what a person reads, however it is set.
private struct SummaryTexts {
  private let texts: [SpannedText]

  init(_ summary: SourceText, as format: OutputFormat) throws(ReadFailure) {
    let kind: SourceFormat =
      switch format {
      case .html: .html
      case .markdown: .markdown
      case .json: .json
      }
    let tree = try SourceReader.read(summary, as: kind, limits: Limits(bytes: 64_000_000, nodes: 4_000_000))
      .value
    var texts: [SpannedText] = []
    func visit(_ block: SourceBlock) {
      // What a browser notes in a comment is not the page's.
      if block.kind == .hidden { return }
      let text = block.text
      if !text.isEmpty { texts.append(text) }
      for child in block.children { visit(child) }
    }
    func visit(_ node: DataNode) {
      if let name = node.name { texts.append(name) }
      switch node.value {
      case .scalar(let text, _): texts.append(text)
      case .list(let members), .map(let members): for member in members { visit(member) }
      }
    }
    switch tree.content {
    case .prose(let blocks): for block in blocks { visit(block) }
    case .data(let root): visit(root)
    }
    self.texts = texts
  }

  /// The first text that is not as another summary has it; nil where all are. The line of the stamp, which has the
  /// draft's file name, may differ.
  func firstDifference(from made: SummaryTexts, stamp: String) -> (
    offset: Int, found: String, expected: String
  )? {
    let stamp = Array(stamp.utf8)
    for (index, (text, other)) in zip(texts, made.texts).enumerated() where text.bytes != other.bytes {
      let isStamp = text.bytes.contains(run: stamp) && other.bytes.contains(run: stamp)
      // In JSON the name stands before the key of the stamp.
      let leads = index + 2 < texts.count && texts[index + 2].bytes == stamp
      if !isStamp, !leads { return (text.spans.first?.start ?? 0, text.string, other.string) }
    }
    if texts.count == made.texts.count { return nil }
    let shared = min(texts.count, made.texts.count)
    let (more, other) = (texts.dropFirst(shared).first, made.texts.dropFirst(shared).first)
    let end = texts.last?.spans.last?.end ?? 0
    return (more?.spans.first?.start ?? end, more?.string ?? "", other?.string ?? "")
  }
}

/// What a summary says of the draft and the program that it was made from and by.
private struct SummaryStamp {
  /// The SHA-256 of the draft, in hex: the one expected where it is there, or else the last in the file.
  private(set) var hash: String?
  private(set) var version: String?

  init(_ bytes: [UInt8], expecting hash: String) {
    var place: Range<Int>?
    var at = 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, Self.isHex(bytes[end]) { end += 1 }
      if end - at == 64 {
        place = at..<end
        if bytes[at..<end].elementsEqual(hash.utf8) { break }
      }
      at = max(end, at + 1)
    }
    guard let place else { return }
    self.hash = String(decoding: bytes[place], as: UTF8.self)
    let rest = bytes[place.upperBound...].map(\.asciiLowercased)
    guard let name = rest.place(of: Array("plainiep ".utf8)) else { return }
    let digits = rest[name.upperBound...].prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    let text = String(decoding: digits, as: UTF8.self)
    version = text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
