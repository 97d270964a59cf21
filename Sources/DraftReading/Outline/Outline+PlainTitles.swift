import IEPModel

/// Documents told in prose under plain lines, as letters are: "Why Ana has a plan", and below it what is said of that.
extension Outline {
  /// The places of short lines that stand alone over prose; none where the document marks its headings, or where fewer
  /// than two of the lines name parts. O(blocks).
  func plainTitles(in blocks: [SourceBlock]) -> Set<SourceSpan> {
    var titles: [SourceBlock] = []
    for (index, block) in blocks.enumerated() {
      if case .heading = block.kind { return [] }
      guard let line = Self.loneLine(block) else { continue }
      if line.isCapitals {
        if kinds(of: line, .marked) != nil { return [] }
        continue
      }
      guard index > 0, index + 1 < blocks.count, Self.loneLine(blocks[index - 1]) == nil,
        Self.isProse(blocks[index + 1])
      else { continue }
      titles.append(block)
    }
    let known = titles.count { kinds(of: $0.text, .marked) != nil }
    return known < 2 ? [] : Set(titles.map(\.span))
  }

  /// The places of first lines of paragraphs that name a part in small letters, as typed notes do: "strengths", "annual
  /// goals"; none where the document marks its headings, or where fewer than four lines name parts so. O(blocks).
  func smallTitles(in blocks: [SourceBlock]) -> Set<SourceSpan> {
    var titles: [SourceSpan: String] = [:]
    for block in blocks {
      if case .heading = block.kind { return [] }
      guard block.kind == .paragraph, let line = block.lines.first?.trimmed, line.count <= 60,
        line.bytes.first?.isASCIILowercase ?? false, line.bytes.last?.isWordByte ?? false,
        let name = words.headings.exactInNumber(FormPhrase.normalized(line))?.name,
        let place = line.spans.extent
      else { continue }
      titles[place] = name
    }
    return Set(titles.values).count < 4 ? [] : Set(titles.keys)
  }

  /// A paragraph that is one short line with no sign at its end: a title, or an item of a list without bullets.
  private static func loneLine(_ block: SourceBlock) -> SpannedText? {
    guard block.kind == .paragraph, block.lines.count == 1, let line = block.lines.first?.trimmed,
      line.startsWithCapital, (2...10).contains(line.words.count), line.count <= 80,
      line.bytes.last?.isWordByte ?? false, !line.bytes.contains(where: \.isASCIIDigit),
      LabelledLine.read(line) == nil, CheckBox.read(line).isEmpty
    else { return nil }
    return line
  }

  private static func isProse(_ block: SourceBlock) -> Bool {
    switch block.kind {
    case .list, .table: true
    case .paragraph: block.lines.count > 1 || block.text.bytes.last.map { ".:?!".utf8.contains($0) } ?? false
    default: false
    }
  }
}
