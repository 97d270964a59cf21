import IEPModel

/// HTML → tags, comments and text, each with its bytes. It never fails: what is no tag is text.
///
/// Our own and not libxml2's: that one reports no dependable places for text, repairs what it reads, and decodes on
/// the way, so that the bytes of a word could only be guessed. Here every byte of the draft is in exactly one token.
struct HTMLLexer {
  enum Token {
    case text(SourceSpan)
    /// Text in which `&` is just a sign: a section of CDATA.
    case verbatim(SourceSpan)
    case tag(HTMLTag)
    case comment(SourceSpan, words: SourceSpan)
    /// Document types, instructions, scripts, style sheets, drawings.
    case markup(SourceSpan)
  }

  private let bytes: [UInt8]
  private let end: Int
  private let isPage: Bool
  private(set) var tokens: [Token] = []
  /// Where the text being read began.
  private var open: Int
  /// Ends that were looked for in vain: looking again for each of a million tags would take hours.
  private var missing: Set<String> = []

  /// O(bytes).
  static func tokens(in extent: SourceSpan, of bytes: [UInt8], isPage: Bool) -> [Token] {
    var lexer = HTMLLexer(bytes, extent, isPage)
    lexer.read(from: extent.start)
    return lexer.tokens
  }

  private init(_ bytes: [UInt8], _ extent: SourceSpan, _ isPage: Bool) {
    self.bytes = bytes
    end = extent.end
    open = extent.start
    self.isPage = isPage
  }

  private mutating func read(from start: Int) {
    var at = start
    while at < end {
      if bytes[at] == UInt8(ascii: "<"), at + 1 < end, let next = construct(at) {
        at = next
        open = next
      } else {
        at += 1
      }
    }
    endText(end)
  }

  private mutating func endText(_ at: Int) {
    if open < at { tokens.append(.text(SourceSpan(open, at))) }
    open = at
  }

  /// Reads what begins with the `<` at `at` and returns its end; nil where that is just a sign.
  private mutating func construct(_ at: Int) -> Int? {
    let next = bytes[at + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return declaration(at) }
    guard let tag = HTMLTag.read(bytes, at, end, isPage: isPage) else { return nil }
    endText(at)
    let isClosed = bytes[tag.span.end - 2] == UInt8(ascii: "/")
    if !tag.isEnd, !isClosed {
      if Self.leftOut.contains(tag.name), let close = closing(tag.name, tag.span.end),
        let after = place(of: ">", from: close)
      {
        tokens.append(.markup(SourceSpan(at, after + 1)))
        return after + 1
      }
      if tag.name == "textarea" || tag.name == "title", let close = closing(tag.name, tag.span.end) {
        tokens.append(.tag(tag))
        if close > tag.span.end { tokens.append(.text(SourceSpan(tag.span.end, close))) }
        return close
      }
    }
    tokens.append(.tag(tag))
    return tag.span.end
  }

  /// Elements whose insides are no words of the draft. One that is never closed is a tag like any other, so that no
  /// words after it are lost.
  private static let leftOut: Set<String> = ["script", "style", "xml", "svg", "iframe", "object", "math"]

  private mutating func declaration(_ at: Int) -> Int? {
    let rest = bytes[at..<end]
    if rest.starts(with: Array("<!--".utf8)) {
      endText(at)
      let close = place(of: "-->", from: min(end, at + 4)) ?? end
      let after = min(end, close + 3)
      tokens.append(.comment(SourceSpan(at, after), words: SourceSpan(min(end, at + 4), close)))
      return after
    }
    if isPage, rest.starts(with: Array("<![CDATA[".utf8)), let close = place(of: "]]>", from: at + 9) {
      endText(at)
      tokens.append(.markup(SourceSpan(at, at + 9)))
      if close > at + 9 { tokens.append(.verbatim(SourceSpan(at + 9, close))) }
      tokens.append(.markup(SourceSpan(close, close + 3)))
      return close + 3
    }
    // One that another tag cuts short is just a sign: words must not go with it.
    let inner = bytes[(at + 1)..<end]
    guard isPage, let close = inner.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
      bytes[close] == UInt8(ascii: ">")
    else { return nil }
    endText(at)
    tokens.append(.markup(SourceSpan(at, close + 1)))
    return close + 1
  }

  private mutating func place(of sign: String, from start: Int) -> Int? {
    if missing.contains(sign) { return nil }
    let run = Array(sign.utf8)
    var at = start
    while at + run.count <= end {
      if bytes[at] == run[0], bytes[at..<end].starts(with: run) { return at }
      at += 1
    }
    missing.insert(sign)
    return nil
  }

  /// Where the end tag of an element begins; nil where none follows.
  private mutating func closing(_ name: String, _ start: Int) -> Int? {
    if missing.contains(name) { return nil }
    let run = Array("</\(name)".utf8)
    var at = start
    while at + run.count < end {
      if bytes[at] == run[0], zip(bytes[at...], run).allSatisfy({ $0.asciiLowercased == $1 }),
        !bytes[at + run.count].isWordByte
      {
        return at
      }
      at += 1
    }
    missing.insert(name)
    return nil
  }
}
