import IEPModel

/// Lines of prose → blocks: what Markdown, pasted text and HTML share.
struct ProseBuilder {
  var inline: InlineReader
  let bytes: [UInt8]

  init(_ bytes: [UInt8], readsMarkup: Bool) {
    self.bytes = bytes
    inline = InlineReader(bytes, readsMarkup: readsMarkup)
  }

  /// Paragraphs and tables from lines none of which is blank.
  mutating func blocks(_ lines: [SourceSpan]) -> [SourceBlock] {
    TableReader(bytes: bytes).runs(of: lines).flatMap { run -> [SourceBlock] in
      switch run {
      case .prose(let lines): paragraphs(lines.flatMap { splitAtLabels($0) })
      case .table(let table): self.table(table)
      }
    }
  }

  /// Lines of prose as paragraphs; bold words that begin a line are a lead, or a heading if they are all of it.
  private mutating func paragraphs(_ lines: [SourceSpan]) -> [SourceBlock] {
    guard inline.readsMarkup else { return leaf(.paragraph, lines) }
    var blocks: [SourceBlock] = []
    var open: [SourceSpan] = []
    for line in lines {
      var rest = withoutPicture(line)
      let start = rest.start
      while let lead = MarkdownLead.read(rest, of: bytes) {
        open += [beforeLead(SourceSpan(rest.start, lead.span.start))].filter { !$0.isEmpty }
        blocks += leaf(.paragraph, open)
        open = []
        rest = SourceSpan(lead.span.end, line.end).trimmed(in: bytes)
        let isHeading = rest.isEmpty && lead.span.start == start && lead.isStrong
        blocks += leaf(isHeading ? .heading(level: 7) : .lead, [lead.span])
      }
      if !rest.isEmpty { open.append(rest) }
    }
    return blocks + leaf(.paragraph, open)
  }

  /// What stands before bold words on their line, without the bar that parts both: "Ana Ruiz | **Age:** 9".
  private mutating func beforeLead(_ span: SourceSpan) -> SourceSpan {
    let words = span.trimmed(in: bytes)
    guard words.count > 1, bytes[words.end - 1] == UInt8(ascii: "|"), bytes[words.end - 2].isASCIISpace else {
      return words
    }
    inline.set(aside: SourceSpan(words.end - 1, words.end))
    return SourceSpan(words.start, words.end - 1).trimmed(in: bytes)
  }

  /// One leaf block and the comments in it; nothing where the lines hold no text.
  mutating func leaf(_ kind: SourceBlock.Kind, _ lines: [SourceSpan]) -> [SourceBlock] {
    let text = inline.lines(lines.map { withoutPicture($0) })
    let comments = inline.takeComments()
    guard !text.isEmpty, let extent = lines.extent else { return comments }
    return [SourceBlock(kind, extent, lines: text)] + comments
  }

  /// A line without the small pictures before its words.
  private mutating func withoutPicture(_ line: SourceSpan) -> SourceSpan {
    guard let picture = Pictures.lead(line, of: bytes) else { return line }
    inline.set(aside: picture)
    return SourceSpan(picture.end, line.end).trimmed(in: bytes)
  }

  mutating func table(_ raw: RawTable) -> [SourceBlock] {
    for span in raw.markup { inline.set(aside: span) }
    if raw.isFrame { return raw.rows.flatMap { blocks(Array($0.joined())) } }
    let start = (raw.rows.joined().joined() + raw.markup).extent?.start ?? 0
    let rows = raw.rows.enumerated().map { index, cells -> SourceBlock in
      let place = cells.joined().extent ?? SourceSpan(start, start)
      let children = cells.map { lines in
        SourceBlock(
          .cell, lines.extent ?? SourceSpan(place.start, place.start),
          lines: inline.lines(lines.filter { !$0.isEmpty }.map { withoutPicture($0) }))
      }
      return SourceBlock(
        .row(isHeader: raw.hasHeader && (index == 0 || index == 1 && raw.hasSecondHeader)), place,
        children: children)
    }
    let table = SourceBlock(.table, rows.map(\.span).extent ?? SourceSpan(start, start), children: rows)
    return [table] + inline.takeComments()
  }

  /// A line that holds several `Label: value` pairs, split by blanks or dots, as that many lines.
  private mutating func splitAtLabels(_ line: SourceSpan) -> [SourceSpan] {
    if let parts = splitAtDots(line) { return parts }
    let pieces = AlignedTable(bytes: bytes).pieces(line)
    guard pieces.count > 1, let first = pieces.first else { return [line] }
    var parts = [SourceSpan(first.span.start, first.span.end)]
    for piece in pieces.dropFirst() {
      // Far from what stands before it, a label may be long: "Projected date IEP is to be implemented:".
      let isFar = piece.span.start - (parts.last?.end ?? 0) >= 3
      if startsWithLabel(piece.span, wordLimit: isFar ? 9 : 5) || isFar && areDates(parts.last, piece.span) {
        parts.append(piece.span)
      } else {
        parts[parts.count - 1].end = piece.span.end
      }
    }
    return parts
  }

  /// `Child: Ana Ruiz · Birth date: 3 May 2015 • Grade: 2`; nil where not every part has a label.
  private mutating func splitAtDots(_ line: SourceSpan) -> [SourceSpan]? {
    var parts: [SourceSpan] = []
    var dots: [SourceSpan] = []
    var start = line.start
    for index in line.range where bytes[index] >= 0xC2 {
      guard let dot = Self.dots.first(where: { bytes[index..<line.end].starts(with: $0) }),
        index > line.start, bytes[index - 1].isASCIISpace
      else { continue }
      parts.append(SourceSpan(start, index).trimmed(in: bytes))
      dots.append(SourceSpan(index, index + dot.count))
      start = index + dot.count
    }
    guard !dots.isEmpty else { return nil }
    parts.append(SourceSpan(start, line.end).trimmed(in: bytes))
    guard parts.allSatisfy({ !$0.isEmpty && startsWithLabel($0) }) else { return nil }
    for dot in dots { inline.set(aside: dot) }
    return parts
  }

  private static let dots = ["·", "•", "●", "▪", "│", "¦", "—", "–"].map { Array($0.utf8) }

  /// `Mtg date 11/20/2025     Next review date 11/19/2026`: words and a number, twice.
  private func areDates(_ left: SourceSpan?, _ right: SourceSpan) -> Bool {
    [left, right].allSatisfy { span in
      guard let span, !span.isEmpty else { return false }
      return bytes[span.start].isASCIIUppercase && bytes[span.end - 1].isASCIIDigit
        && bytes[span.range].contains(where: \.isASCIISpace)
        && bytes[span.range].contains { "/-,".utf8.contains($0) }
        && !bytes[span.range].contains(UInt8(ascii: ":"))
    }
  }

  /// A few words and a colon with something after it or nothing at all.
  private func startsWithLabel(_ span: SourceSpan, wordLimit: Int = 5) -> Bool {
    if let arrow = LabelArrow.first(in: bytes[span.range]), bytes[span.start].isASCIIUppercase {
      return bytes[span.start..<arrow.lowerBound].split { $0.isASCIISpace }.count <= wordLimit
    }
    guard let colon = bytes[span.range].firstIndex(of: UInt8(ascii: ":")), colon > span.start,
      bytes[span.start].isASCIILetter || bytes[span.start] == UInt8(ascii: "*")
    else { return false }
    let words = bytes[span.start..<colon].split { $0.isASCIISpace }.count
    let next = colon + 1
    return words <= wordLimit
      && (next == span.end || bytes[next].isASCIISpace || bytes[next] == UInt8(ascii: "*"))
  }
}
