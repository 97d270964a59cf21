import IEPModel

/// Markdown → blocks. libcmark finds the blocks; lines are read here, so that every byte is accounted for.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let lines: [SourceSpan]
  private var builder: ProseBuilder
  /// Which lines a leaf has taken; the others hold words that Markdown hides.
  private var taken: [Bool]

  static func read(_ source: SourceText, limits: Limits) throws(ReadFailure) -> Outcome<SourceTree> {
    let lines = LineIndex(source.bytes).lines(of: source.bytes)
    var reader = MarkdownReader(source.bytes, lines)
    return try reader.read(limits: limits)
  }

  private init(_ bytes: [UInt8], _ lines: [SourceSpan]) {
    self.bytes = bytes
    self.lines = lines
    builder = ProseBuilder(bytes, readsMarkup: true)
    taken = Array(repeating: false, count: lines.count)
  }

  private mutating func read(limits: Limits) throws(ReadFailure) -> Outcome<SourceTree> {
    try MarkdownDepth.check(lines, bytes, limits: limits)
    var masked = MarkdownMask.masked(bytes)
    var blocks: [SourceBlock] = []
    if let last = frontMatterEnd() {
      for index in 0...last {
        for place in lines[index].range { masked[place] = 0x20 }
        taken[index] = true
      }
      builder.inline.set(aside: lines[0])
      builder.inline.set(aside: lines[last])
      blocks += builder.blocks(lines[1..<last].filter { !$0.isBlank(in: bytes) })
    }
    for found in DashTable(bytes: bytes, lines: lines).find() where !taken[found.lines.lowerBound] {
      for index in found.lines {
        for place in lines[index].range { masked[place] = 0x20 }
        taken[index] = true
      }
      blocks += builder.table(found.table)
    }
    for index in PageFurniture.find(in: lines, of: bytes).sorted() where !taken[index] {
      // Furniture in the middle of a table or list is left to it: only lines that stand free are set aside.
      let isFree = [index - 1, index + 1].allSatisfy {
        !lines.indices.contains($0) || lines[$0].isBlank(in: bytes)
      }
      guard isFree else { continue }
      for place in lines[index].range { masked[place] = 0x20 }
      taken[index] = true
      blocks += builder.leaf(.pageFurniture, [lines[index].trimmed(in: bytes)])
    }
    let found = try CMarkBlocks.read(masked, lines, limits: limits)
    blocks += converted(found, quotes: 0)
    blocks += hiddenLines()
    blocks.sort { $0.span < $1.span }
    let hidden = blocks.first { $0.kind == .hidden }
    let tree = SourceTree(format: .markdown, content: .prose(blocks), markup: builder.inline.markup.sorted())
    return Outcome(tree, hidden.map { [Diagnostic(.hiddenText, .note, at: $0.span)] } ?? [])
  }

  /// The line that closes YAML front matter, where the draft begins with it.
  private func frontMatterEnd() -> Int? {
    func isDashes(_ index: Int) -> Bool {
      Array(bytes[lines[index].trimmed(in: bytes).range]) == Array("---".utf8)
    }
    guard lines.count > 2, isDashes(0) else { return nil }
    for index in 1..<min(lines.count, 200) {
      if isDashes(index) { return index > 1 ? index : nil }
      let line = bytes[lines[index].range]
      if !lines[index].isBlank(in: bytes), !line.contains(UInt8(ascii: ":")),
        !line.starts(with: Array("  ".utf8)), !line.starts(with: Array("- ".utf8))
      {
        return nil
      }
    }
    return nil
  }

  /// Blocks of libcmark as blocks of ours. Depth was checked, so recursion is safe.
  private mutating func converted(_ blocks: [CMarkBlocks.Block], quotes: Int) -> [SourceBlock] {
    var result: [SourceBlock] = []
    for block in blocks {
      switch block.kind {
      case .list(let ordered): result += container(.list(ordered: ordered), block, quotes)
      case .item: result += container(.item, block, quotes)
      case .quote: result += container(.quote, block, quotes + 1)
      default: result += leaf(block, quotes)
      }
    }
    return result
  }

  private mutating func container(_ kind: SourceBlock.Kind, _ block: CMarkBlocks.Block, _ quotes: Int)
    -> [SourceBlock]
  {
    let children = converted(block.children, quotes: quotes)
    guard let extent = children.map(\.span).extent else { return [] }
    let line = lines[block.first]
    let start = kind == .item || kind == .quote ? min(line.start + block.column, extent.start) : extent.start
    return [SourceBlock(kind, SourceSpan(start, extent.end), children: children)]
  }

  private mutating func leaf(_ block: CMarkBlocks.Block, _ quotes: Int) -> [SourceBlock] {
    for index in block.first...block.last { taken[index] = true }
    let contents = contents(of: block, quotes)
    switch block.kind {
    case .heading(let level): return heading(level, contents)
    case .paragraph: return prose(contents)
    case .indentedCode:
      return TextReader.blocks((block.first...block.last).map { lines[$0] }, &builder)
    case .fencedCode: return fenced(contents)
    case .html: return HTMLBuilder.blocks((block.first...block.last).map { lines[$0] }, &builder)
    case .rule:
      for content in contents { builder.inline.set(aside: content) }
      return contents.extent.map { [SourceBlock(.rule, $0)] } ?? []
    case .list, .item, .quote: return []
    }
  }

  /// A paragraph's lines, some of which may be bullets of a kind that Markdown does not know.
  private mutating func prose(_ contents: [SourceSpan]) -> [SourceBlock] {
    let strange: Set<UInt8> = [0xE2, 0xC2, 0xEF]
    let hasBullets = contents.contains { line in
      line.start < line.end && strange.contains(bytes[line.start]) && Bullet.read(line, of: bytes) != nil
    }
    return hasBullets ? TextReader.blocks(contents, &builder) : builder.blocks(contents)
  }

  /// The words of each line of a block, its marks set aside; blank lines left out.
  private mutating func contents(of block: CMarkBlocks.Block, _ quotes: Int) -> [SourceSpan] {
    (block.first...block.last).compactMap { index in
      let line = lines[index]
      var at = line.start
      if index == block.first {
        at = min(line.end, line.start + block.column)
      } else {
        for _ in 0..<quotes {
          while at < line.end, bytes[at].isASCIISpace { at += 1 }
          if at < line.end, bytes[at] == UInt8(ascii: ">") { at += 1 }
        }
      }
      builder.inline.set(aside: SourceSpan(line.start, at).trimmed(in: bytes))
      let content = SourceSpan(at, line.end).trimmed(in: bytes)
      return content.isEmpty ? nil : content
    }
  }

  private mutating func heading(_ level: Int, _ contents: [SourceSpan]) -> [SourceBlock] {
    guard var first = contents.first else { return [] }
    let hashes = bytes[first.range].prefix { $0 == UInt8(ascii: "#") }.count
    if hashes > 0 {
      builder.inline.set(aside: SourceSpan(first.start, first.start + hashes))
      first = SourceSpan(first.start + hashes, first.end).trimmed(in: bytes)
      let closing = bytes[first.range].reversed().prefix { $0 == UInt8(ascii: "#") }.count
      if closing > 0, closing < first.count, bytes[first.end - closing - 1].isASCIISpace {
        builder.inline.set(aside: SourceSpan(first.end - closing, first.end))
        first = SourceSpan(first.start, first.end - closing).trimmed(in: bytes)
      }
      return builder.leaf(.heading(level: level), [first])
    }
    // Underlined: a heading only where it reads like one; dashes under a paragraph are a line of the form.
    // libcmark counts one line too many where text follows at once, so the underline is looked for.
    let underline = contents.dropFirst().firstIndex { $0.isRule(in: bytes) || $0.isUnderline(in: bytes) }
    let words = Array(contents[..<(underline ?? contents.count)])
    if let underline { builder.inline.set(aside: contents[underline]) }
    let isTitle = words.count == 1 && words[0].count <= 120
    return isTitle ? builder.leaf(.heading(level: level), words) : builder.blocks(words)
  }

  private mutating func fenced(_ contents: [SourceSpan]) -> [SourceBlock] {
    func isFence(_ span: SourceSpan) -> Bool {
      let sign = bytes[span.start]
      return (sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"))
        && bytes[span.range].prefix { $0 == sign }.count >= 3
    }
    var words = contents
    if let first = words.first, isFence(first) {
      builder.inline.set(aside: first)
      words.removeFirst()
    }
    if let last = words.last, isFence(last) {
      builder.inline.set(aside: last)
      words.removeLast()
    }
    return builder.leaf(.preformatted, words)
  }

  /// Lines that no block took: empty list marks, and words that Markdown would hide.
  private mutating func hiddenLines() -> [SourceBlock] {
    lines.indices.flatMap { index -> [SourceBlock] in
      let line = lines[index].trimmed(in: bytes)
      guard !taken[index], !line.isBlank(in: bytes) else { return [] }
      if !bytes[line.range].contains(where: \.isWordByte)
        || Bullet.read(line, of: bytes)?.content.isEmpty == true
      {
        builder.inline.set(aside: line)
        return []
      }
      return builder.leaf(.paragraph, [line])
    }
  }
}

extension SourceSpan {
  /// `=` or `-` alone, in any number: what makes the line above a heading.
  fileprivate func isUnderline(in bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy { $0 == UInt8(ascii: "=") } || bytes[range].allSatisfy { $0 == UInt8(ascii: "-") }
  }
}
