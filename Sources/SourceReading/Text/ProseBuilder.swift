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
      case .table(let table): [self.table(table)] + inline.takeComments()
      }
    }
  }

  /// Lines of prose as paragraphs; bold words that begin a line are a lead, or a heading if they are all of it.
  private mutating func paragraphs(_ lines: [SourceSpan]) -> [SourceBlock] {
    guard inline.readsMarkup else { return leaf(.paragraph, lines) }
    var blocks: [SourceBlock] = []
    var open: [SourceSpan] = []
    for line in lines {
      var rest = line
      while let lead = MarkdownLead.read(rest, of: bytes) {
        open += [SourceSpan(rest.start, lead.span.start).trimmed(in: bytes)].filter { !$0.isEmpty }
        blocks += leaf(.paragraph, open)
        open = []
        rest = SourceSpan(lead.span.end, line.end).trimmed(in: bytes)
        let isHeading = rest.isEmpty && lead.span.start == line.start && lead.isStrong
        blocks += leaf(isHeading ? .heading(level: 7) : .lead, [lead.span])
      }
      if !rest.isEmpty { open.append(rest) }
    }
    return blocks + leaf(.paragraph, open)
  }

  /// One leaf block and the comments in it; nothing where the lines hold no text.
  mutating func leaf(_ kind: SourceBlock.Kind, _ lines: [SourceSpan]) -> [SourceBlock] {
    let text = inline.lines(lines)
    let comments = inline.takeComments()
    guard !text.isEmpty, let extent = lines.extent else { return comments }
    return [SourceBlock(kind, extent, lines: text)] + comments
  }

  mutating func table(_ raw: TableReader.RawTable) -> SourceBlock {
    for span in raw.markup { inline.set(aside: span) }
    let start = (raw.rows.joined().joined() + raw.markup).extent?.start ?? 0
    let rows = raw.rows.enumerated().map { index, cells -> SourceBlock in
      let place = cells.joined().extent ?? SourceSpan(start, start)
      let children = cells.map { lines in
        SourceBlock(.cell, lines.extent ?? SourceSpan(place.start, place.start), lines: inline.lines(lines))
      }
      return SourceBlock(.row(isHeader: index == 0 && raw.hasHeader), place, children: children)
    }
    return SourceBlock(.table, rows.map(\.span).extent ?? SourceSpan(start, start), children: rows)
  }

  /// A line that holds several `Label: value` pairs, split by blanks, as that many lines.
  private func splitAtLabels(_ line: SourceSpan) -> [SourceSpan] {
    let pieces = AlignedTable(bytes: bytes).pieces(line)
    guard pieces.count > 1, let first = pieces.first else { return [line] }
    var parts = [SourceSpan(first.span.start, first.span.end)]
    for piece in pieces.dropFirst() {
      if startsWithLabel(piece.span) {
        parts.append(piece.span)
      } else {
        parts[parts.count - 1].end = piece.span.end
      }
    }
    return parts
  }

  /// Up to five words and a colon with something after it or nothing at all.
  private func startsWithLabel(_ span: SourceSpan) -> Bool {
    guard let colon = bytes[span.range].firstIndex(of: UInt8(ascii: ":")), colon > span.start,
      bytes[span.start].isASCIILetter || bytes[span.start] == UInt8(ascii: "*")
    else { return false }
    let words = bytes[span.start..<colon].split { $0.isASCIISpace }.count
    let next = colon + 1
    return words <= 5 && (next == span.end || bytes[next].isASCIISpace || bytes[next] == UInt8(ascii: "*"))
  }
}
