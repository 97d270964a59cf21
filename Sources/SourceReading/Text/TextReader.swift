import IEPModel

/// Text as pasted from a PDF or an e-mail → blocks: lines, blank lines, bullets and tables are all it has.
enum TextReader {
  static func read(_ source: SourceText, limits: Limits) throws(ReadFailure) -> Outcome<SourceTree> {
    let bytes = source.bytes
    var builder = ProseBuilder(bytes, readsMarkup: false)
    let lines = LineIndex(bytes).lines(of: bytes).map { $0.trimmedRight(in: bytes) }
    let (all, pages) = PageTitles.apart(lines, of: bytes)
    let furniture = PageFurniture.find(in: all, of: bytes).union(pages)
    var blocks = CommaSheet.blocks(all, &builder) ?? blocks(all, &builder, furniture)
    try checkCount(blocks, limits)
    blocks.sort { $0.span < $1.span }
    let setAside = blocks.filter { $0.kind == .pageFurniture }
    let diagnostics = setAside.prefix(1).map { Diagnostic(.pageFurniture, .note, at: $0.span) }
    let tree = SourceTree(format: .text, content: .prose(blocks), markup: builder.inline.markup)
    return Outcome(tree, diagnostics)
  }

  static func checkCount(_ blocks: [SourceBlock], _ limits: Limits) throws(ReadFailure) {
    if blocks.count > limits.nodes {
      throw .tooManyBlocks(at: blocks[limits.nodes].span.start, limit: limits.nodes)
    }
  }

  /// Blocks from lines. Also serves text that Markdown takes for code only because it is indented.
  static func blocks(
    _ all: [SourceSpan], _ builder: inout ProseBuilder, _ furniture: Set<Int> = []
  ) -> [SourceBlock] {
    let bytes = builder.bytes
    var blocks: [SourceBlock] = []
    for index in furniture.sorted() { blocks += builder.leaf(.pageFurniture, [all[index]]) }
    var group: [SourceSpan] = []
    var wasFurniture = false
    // Where its rows stand on a line each, other readers know what carries on a row.
    var drawn = DashTable(bytes: bytes, lines: all).find().filter { $0.isApart || $0.table.hasSecondHeader }[
      ...]
    for (index, line) in all.enumerated() {
      if let table = drawn.first, table.lines.contains(index) {
        flush(&group, into: &blocks, &builder)
        if index == table.lines.upperBound - 1 {
          blocks += builder.table(table.table)
          drawn.removeFirst()
        }
      } else if furniture.contains(index) {
        wasFurniture = true
      } else if line.isBlank(in: bytes) {
        if !carriesOn(over: index, all, furniture, bytes),
          !AlignedTable(bytes: bytes).goesOn(group, to: all[index...])
        {
          flush(&group, into: &blocks, &builder)
        }
      } else {
        if wasFurniture, let last = group.last, endsSentence(last, bytes) {
          flush(&group, into: &blocks, &builder)
        }
        wasFurniture = false
        group.append(line)
      }
    }
    flush(&group, into: &blocks, &builder)
    return blocks
  }

  /// A blank line beside page furniture that stands in the middle of a sentence does not end it.
  private static func carriesOn(
    over index: Int, _ lines: [SourceSpan], _ furniture: Set<Int>, _ bytes: [UInt8]
  )
    -> Bool
  {
    guard !furniture.isEmpty else { return false }
    func neighbor(_ step: Int) -> (line: SourceSpan, sawFurniture: Bool)? {
      var at = index + step
      var saw = false
      while lines.indices.contains(at) {
        if furniture.contains(at) {
          saw = true
        } else if !lines[at].isBlank(in: bytes) {
          return (lines[at], saw)
        }
        at += step
      }
      return nil
    }
    guard let before = neighbor(-1), let after = neighbor(1), before.sawFurniture || after.sawFurniture else {
      return false
    }
    let next = after.line.trimmed(in: bytes)
    return !endsSentence(before.line, bytes) && bytes[next.start].isASCIILowercase
  }

  private static func endsSentence(_ line: SourceSpan, _ bytes: [UInt8]) -> Bool {
    bytes[line.range].last { !$0.isASCIISpace }.map { ".:;?!".utf8.contains($0) } ?? true
  }

  /// A run of lines with no blank line between.
  private static func flush(
    _ lines: inout [SourceSpan], into blocks: inout [SourceBlock], _ builder: inout ProseBuilder
  ) {
    let bytes = builder.bytes
    let group = itemsApart(lines, bytes)
    lines = []
    var prose: [SourceSpan] = []
    var items: [TextItem] = []
    var wasBox = false
    var at = 0
    func endProse() {
      if !prose.isEmpty { blocks += builder.blocks(prose) }
      prose = []
    }
    func endList() {
      if !items.isEmpty { blocks.append(TextItem.list(items[...])) }
      items = []
    }
    while at < group.count {
      let line = group[at]
      if prose.isEmpty, at + 1 < group.count, let level = headingLevel(line, over: group[at + 1], bytes) {
        endList()
        builder.inline.set(aside: group[at + 1].trimmed(in: bytes))
        blocks += builder.leaf(.heading(level: level), [line.trimmed(in: bytes)])
        at += 2
      } else if let box = GridTable(bytes: bytes).read(group[at...]), box.rows.allSatisfy({ $0.count == 1 }) {
        // Lines around prose: what stands in the box is read as if they were not there.
        endProse()
        endList()
        for mark in box.markup { builder.inline.set(aside: mark) }
        for var lines in box.bands { flush(&lines, into: &blocks, &builder) }
        at += box.lineCount
      } else if let table = TableReader(bytes: bytes).table(group[at...]) {
        endProse()
        endList()
        blocks += builder.table(table)
        at += table.lineCount
      } else if line.isRule(in: bytes) {
        endProse()
        endList()
        builder.inline.set(aside: line.trimmed(in: bytes))
        blocks.append(SourceBlock(.rule, line.trimmed(in: bytes)))
        at += 1
      } else if let bullet = Bullet.read(line, of: bytes) {
        endProse()
        // Boxes below "6. Transportation" are its answer, not the next of the list.
        let isBox = bullet.marker.isEmpty
        if isBox != wasBox, items.last?.isOrdered ?? false || bullet.isOrdered { endList() }
        wasBox = isBox
        // "11. Accommodations", and below it a list with signs.
        if let last = items.last, last.isOrdered, !bullet.isOrdered, !isBox,
          bullet.marker.start - line.start < last.indent + 2, last.isTitle(in: bytes)
        {
          endList()
        }
        builder.inline.set(aside: bullet.marker)
        var lines = [bullet.content]
        at += 1
        while at < group.count, belongs(group[at], to: bullet, lines, bytes),
          !(bullet.isOrdered && lines.count == 1 && isHead(of: group[at...], bytes))
        {
          lines.append(group[at].trimmed(in: bytes))
          at += 1
        }
        // "9. Committee", and set in below it a table of people; "10. Services", and a table with a sentence behind it.
        let below = group[(at - lines.count + 1)..<at]
        let table = below.count > 1 ? TableReader(bytes: bytes).table(below) : nil
        let leaves: [SourceBlock]
        if let table, table.lineCount == below.count || table.lineCount > 2 && table.rows[0].count > 2 {
          leaves =
            builder.leaf(.paragraph, [lines[0]]) + builder.table(table)
            + builder.blocks(Array(lines.dropFirst(table.lineCount + 1)))
        } else {
          leaves = builder.leaf(.paragraph, lines)
        }
        let extent = SourceSpan(bullet.marker.start, lines.last?.end ?? bullet.content.end)
        let indent = isBox ? items.last?.indent ?? 0 : bullet.marker.start - line.start
        items.append(
          TextItem(
            block: SourceBlock(.item, extent, children: leaves), indent: indent, isOrdered: bullet.isOrdered))
      } else {
        endList()
        prose.append(line)
        at += 1
      }
    }
    endProse()
    endList()
  }

  /// "* Extra time     * Small group": two items on one line, unless what stands below goes on with one of them.
  private static func itemsApart(_ lines: [SourceSpan], _ bytes: [UInt8]) -> [SourceSpan] {
    lines.indices.flatMap { at -> [SourceSpan] in
      guard let first = sign(lines[at], bytes),
        at + 1 == lines.count || !bytes[lines[at + 1].start].isASCIISpace
          || sign(lines[at + 1], bytes) == first
      else { return [lines[at]] }
      let pieces = AlignedTable(bytes: bytes).pieces(lines[at]).map(\.span)
      return pieces.count > 1 && pieces.allSatisfy { sign($0, bytes) == first } ? pieces : [lines[at]]
    }
  }

  /// The mark of an item that is neither a number nor a box.
  private static func sign(_ line: SourceSpan, _ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let bullet = Bullet.read(line, of: bytes), !bullet.isOrdered, !bullet.marker.isEmpty else {
      return nil
    }
    return bytes[bullet.marker.range]
  }

  /// The level of a title with a line drawn under it: 1 for `===`, 2 for `---`, as in Markdown; nil for a row of columns, a
  /// sentence, and a short line below a long one.
  private static func headingLevel(_ line: SourceSpan, over rule: SourceSpan, _ bytes: [UInt8]) -> Int? {
    let (title, drawn) = (line.trimmed(in: bytes), rule.trimmed(in: bytes))
    guard rule.isRule(in: bytes), let sign = bytes[drawn.range].first, "=-".utf8.contains(sign),
      bytes[drawn.range].allSatisfy({ $0 == sign }), title.count <= 90, drawn.count * 2 >= title.count,
      let last = bytes[title.range].last, !".,;".utf8.contains(last),
      bytes[title.range].contains(where: \.isASCIILetter), !bytes[title.range].contains(UInt8(ascii: "\t")),
      bytes[title.range].place(of: Array("  ".utf8)) == nil, !line.isRule(in: bytes)
    else { return nil }
    return sign == UInt8(ascii: "=") ? 1 : 2
  }

  /// "10. SPECIAL FACTORS", and below it, far to the right, "Yes     No" over the columns of a table.
  private static func isHead(of lines: ArraySlice<SourceSpan>, _ bytes: [UInt8]) -> Bool {
    guard let line = lines.first, line.trimmed(in: bytes).start - line.start >= 24 else { return false }
    return (TableReader(bytes: bytes).table(lines)?.lineCount ?? 0) > 2
  }

  /// Whether a line carries on a list item: set in under its words, or the item's last line was full.
  private static func belongs(_ line: SourceSpan, to bullet: Bullet, _ lines: [SourceSpan], _ bytes: [UInt8])
    -> Bool
  {
    guard !line.isRule(in: bytes), let last = lines.last else { return false }
    let inner = line.trimmed(in: bytes)
    // A table below goes on over a blank line; an item does so where the foot of a page cuts a sentence.
    if bytes[last.end..<max(last.end, line.start)].count(where: { $0 == UInt8(ascii: "\n") }) > 1,
      endsSentence(last, bytes) || !bytes[inner.start].isASCIILowercase
    {
      return false
    }
    if let next = Bullet.read(line, of: bytes) {
      // "4. Does behavior impede …?" and set in below it "[X] Yes  [ ] No".
      let isAnswer = next.marker.isEmpty && !bullet.marker.isEmpty && inner.start - line.start >= 2
      return isAnswer && last.isQuestion(in: bytes)
    }
    let head = bytes[..<bullet.marker.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // "  6. Aide – as needed", and right below its number "  OT – not continued.": a line of its own.
    let isSetIn =
      inner.start - line.start >= 2
      && (bullet.marker.isEmpty || inner.start - line.start > bullet.marker.start - head)
    // "B. Related services" further out than the items above it is over the next of them.
    if inner.start - line.start < bullet.marker.start - head, bullet.marker.start > head,
      inner.count > 3, bytes[inner.start].isASCIIUppercase, bytes[inner.start + 1] == UInt8(ascii: "."),
      bytes[inner.start + 2].isASCIISpace,
      bytes[(inner.start + 2)..<inner.end].first(where: { !$0.isASCIISpace })?.isASCIIUppercase ?? false
    {
      return false
    }
    // What goes on set in under an item does not come back to the margin: "progress reports: quarterly" is no part of it.
    let isBack =
      !isSetIn && lines.count > 1 && bytes[last.start - 1].isASCIISpace && bytes[last.start - 2].isASCIISpace
    let wasFull = last.count >= 55 && !endsSentence(last, bytes) && !last.endsInBox(of: bytes)
    return isSetIn || !isBack && (wasFull || bytes[inner.start].isASCIILowercase)
  }
}

extension SourceSpan {
  func isBlank(in bytes: [UInt8]) -> Bool {
    var at = start
    while at < end {
      let count = WhiteSpace.count(at: at, in: bytes)
      if count == 0 { return false }
      at += count
    }
    return true
  }

  /// Whether it ends as what asks for an answer.
  fileprivate func isQuestion(in bytes: [UInt8]) -> Bool {
    bytes[range].last { !$0.isASCIISpace }.map { "?:".utf8.contains($0) } ?? false
  }

  /// Whether it ends in the yes or no of a box: "[X] Yes, with a plan   [ ] No".
  fileprivate func endsInBox(of bytes: [UInt8]) -> Bool {
    let text = bytes[range]
    let word = text.suffix(3).drop { !$0.isASCIILetter }
    guard ["yes", "no"].contains(String(decoding: word, as: UTF8.self).lowercased()),
      let mark = text[..<word.startIndex].last(where: { !$0.isASCIISpace })
    else { return false }
    return mark >= 0x80 || "])_".utf8.contains(mark)
  }

  func trimmedRight(in bytes: [UInt8]) -> SourceSpan {
    SourceSpan(start, Swift.max(start, trimmed(in: bytes).end))
  }

  /// A line of `---`, `===`, `***`, `___` and nothing else.
  func isRule(in bytes: [UInt8]) -> Bool {
    let signs = bytes[range].filter { !$0.isASCIISpace }
    guard signs.count >= 3, let first = signs.first, "-=*_~".utf8.contains(first) else { return false }
    return signs.allSatisfy { $0 == first }
  }
}
