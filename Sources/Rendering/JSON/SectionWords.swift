import IEPModel

/// The words of a part that no other member of the draft JSON holds: what nobody understood, with its label.
struct SectionWords {
  /// Sorted and apart.
  private let open: [SourceSpan]

  init(unread: [Unread]) { open = unread.filter { $0.reason == .notUnderstood }.map(\.span).merged }

  /// One line for each paragraph or row; nil for none. O(part × log unread).
  func text(of section: Section) -> String? {
    let titles = (section.heading?.spans ?? []).merged
    let lines = section.blocks.flatMap { self.lines($0, titles) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private func lines(_ block: SourceBlock, _ titles: [SourceSpan]) -> [String] {
    switch block.kind {
    case .row:
      let cells = block.children.compactMap { words(of: $0.text, titles) }
      return cells.isEmpty ? [] : [cells.joined(separator: "; ")]
    case .pageFurniture, .rule: return []
    default: break
    }
    if block.children.isEmpty { return words(of: block.text, titles).map { [$0] } ?? [] }
    var result: [String] = []
    var lead: SourceBlock?
    for child in block.children {
      if child.kind == .lead {
        lead = child
        continue
      }
      var own = lines(child, titles)
      if let label = lead, !own.isEmpty { own[0] = label.text.string + " " + own[0] }
      lead = nil
      result += own
    }
    if let lead { result += lines(lead, titles) }
    return result
  }

  /// The words of a text that are open, but for signs that what was understood left at either end; nil for none.
  private func words(of text: SpannedText, _ titles: [SourceSpan]) -> String? {
    let words = text.bytes.split(separator: UInt8(ascii: " ")).map { $0.startIndex..<$0.endIndex }
    let kept = words.filter { isOpen(text, $0, titles) { _ in true } }
    func says(_ word: Range<Int>) -> Bool { isOpen(text, word, titles, Self.says) }
    guard let first = kept.firstIndex(where: says), let last = kept.lastIndex(where: says) else { return nil }
    return kept[first...last].map { String(decoding: text.bytes[$0], as: UTF8.self) }.joined(separator: " ")
  }

  /// Whether any byte of a word is open, of those that a condition wants.
  private func isOpen(
    _ text: SpannedText, _ word: Range<Int>, _ titles: [SourceSpan], _ isWanted: (UInt8) -> Bool
  )
    -> Bool
  {
    text.spans(of: word).contains { span in
      span.intersecting(open).flatMap { $0.subtracting(titles) }.contains { part in
        text.range(in: part).map { text.bytes[$0].contains(where: isWanted) } ?? false
      }
    }
  }

  /// A byte of a word or of a check box.
  private static func says(_ byte: UInt8) -> Bool { byte.isWordByte || byte == UInt8(ascii: "[") }
}
