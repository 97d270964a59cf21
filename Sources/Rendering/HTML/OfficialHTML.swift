import IEPModel
import Wording

/// The draft's own blocks as HTML, with an anchor around every place that a statement comes from.
struct OfficialHTML {
  /// Places with an anchor, sorted; each is marked once.
  private let anchors: [SourceSpan]
  /// For each anchor the furthest end so far: what ends further on is found by halving.
  private let ends: [Int]
  /// Whether it is a page of its own: then its headings are the page's.
  private let isDocument: Bool

  /// The statement that a place leads back to, and what the link is called.
  private let back: (SourceSpan) -> (number: Int, label: String)?

  init(
    anchors: [SourceSpan], isDocument: Bool = false,
    back: @escaping (SourceSpan) -> (number: Int, label: String)? = { _ in nil }
  ) {
    self.anchors = anchors
    self.isDocument = isDocument
    self.back = back
    var furthest = 0
    ends = anchors.map { anchor in
      furthest = max(furthest, anchor.end)
      return furthest
    }
  }

  /// The anchors that share a byte with a span, in order.
  private func anchors(in extent: SourceSpan) -> some Sequence<SourceSpan> {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= extent.start { low = middle + 1 } else { high = middle }
    }
    return anchors[low...].prefix { $0.start < extent.end }.filter { $0.overlaps(extent) }
  }

  /// The id of the anchor of a place: its number among them. O(log n).
  func id(of span: SourceSpan) -> String {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle] < span { low = middle + 1 } else { high = middle }
    }
    return "d\(low + 1)"
  }

  /// What was written, and the anchors that have their id in it.
  private struct Output {
    var bytes: [UInt8] = []
    var named: Set<SourceSpan> = []

    static func += (output: inout Output, more: some Sequence<UInt8>) { output.bytes += more }
  }

  func markup(_ blocks: [SourceBlock]) -> Markup {
    var output = Output()
    write(blocks, to: &output)
    return Markup(trusting: output.bytes)
  }

  /// Blocks one after another; a lead and the paragraph it labels are one line.
  private func write(_ blocks: [SourceBlock], to output: inout Output) {
    var lead: SourceBlock?
    for block in blocks {
      if let label = lead {
        lead = nil
        output += "<p><b>".utf8
        write(label.lines, to: &output)
        output += "</b> ".utf8
        if block.kind == .paragraph { write(block.lines, to: &output) }
        output += "</p>".utf8
        if block.kind == .paragraph { continue }
      }
      if block.kind == .lead { lead = block } else { write(block, to: &output) }
    }
    if let lead { wrap("p class=\"lead\"", lead, to: &output) }
  }

  private func write(_ block: SourceBlock, to output: inout Output) {
    switch block.kind {
    case .heading(let level): wrap(isDocument ? "h\(level)" : "p class=\"h\"", block, to: &output)
    case .lead: wrap("p class=\"lead\"", block, to: &output)
    case .paragraph: wrap("p", block, to: &output)
    case .preformatted: wrap("pre", block, to: &output)
    case .hidden: wrap("p class=\"hidden\"", block, to: &output)
    case .pageFurniture: wrap("p class=\"page\"", block, to: &output)
    case .rule: output += "<hr>".utf8
    case .list(let ordered): children(ordered ? "ol" : "ul", block, to: &output)
    case .item: children("li", block, to: &output)
    case .quote: children("blockquote", block, to: &output)
    case .table: table(block, to: &output)
    case .row, .cell: break
    }
  }

  private func children(_ tag: String, _ block: SourceBlock, to output: inout Output) {
    output += "<\(tag)>".utf8
    write(block.children, to: &output)
    output += "</\(tag)>".utf8
  }

  private func wrap(_ tag: String, _ block: SourceBlock, to output: inout Output) {
    output += "<\(tag)>".utf8
    write(block.lines, to: &output)
    output += "</\(tag.split(separator: " ")[0])>".utf8
  }

  private func table(_ block: SourceBlock, to output: inout Output) {
    output += "<div class=\"scroll\" tabindex=\"0\" role=\"group\"><table>".utf8
    for row in block.children {
      let isHeader = row.kind == .row(isHeader: true)
      output += "<tr>".utf8
      for cell in row.children {
        let isHead = isHeader && !cell.lines.isEmpty
        output += (isHead ? "<th scope=\"col\">" : "<td>").utf8
        write(cell.lines, to: &output)
        output += (isHead ? "</th>" : "</td>").utf8
      }
      output += "</tr>".utf8
    }
    output += "</table></div>".utf8
  }

  private func write(_ lines: [SpannedText], to output: inout Output) {
    for (index, line) in lines.enumerated() {
      if index > 0 { output += "<br>".utf8 }
      write(line.trimmed, to: &output)
    }
  }

  /// One line: anchors nest where places do; where two cross, the later is cut at the earlier's end. At the end of
  /// the line one link leads back, from the first place that has one.
  private func write(_ text: SpannedText, to output: inout Output) {
    let spans = text.spans
    guard let extent = spans.extent else { return Escaping.html(text.bytes, into: &output.bytes) }
    var open: [Int] = []
    var at = 0
    var link: (number: Int, label: String)?
    func write(upTo end: Int, _ output: inout Output) {
      guard end > at else { return }
      Escaping.html(text.bytes[at..<end], into: &output.bytes)
      at = end
    }
    func close(before start: Int, _ output: inout Output) {
      while let end = open.last, end <= start {
        write(upTo: end, &output)
        output += "</span>".utf8
        open.removeLast()
      }
    }
    for anchor in anchors(in: extent) {
      guard let range = text.range(in: anchor), !range.isEmpty else { continue }
      close(before: range.lowerBound, &output)
      write(upTo: range.lowerBound, &output)
      // The anchor's id goes to the line that it begins on, once: a value may stand in two places of the page.
      let begins =
        spans.contains { $0.start <= anchor.start && anchor.start < $0.end }
        && output.named.insert(anchor).inserted
      output += begins ? "<span id=\"\(id(of: anchor))\">".utf8 : "<span>".utf8
      if begins, link == nil { link = back(anchor) }
      open.append(min(range.upperBound, open.last ?? range.upperBound))
    }
    close(before: text.count, &output)
    write(upTo: text.count, &output)
    guard let link else { return }
    output += " <a href=\"#s\(link.number)\" aria-label=\"".utf8
    Escaping.html(link.label, into: &output.bytes)
    output += "\">↩</a>".utf8
  }
}
