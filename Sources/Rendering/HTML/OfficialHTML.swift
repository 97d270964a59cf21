import IEPModel
import Wording

/// The draft's own blocks as HTML, with an anchor around every place that a statement leads to.
struct OfficialHTML {
  /// Places with an anchor, sorted; each is marked once.
  private let anchors: [SourceSpan]
  /// For each anchor the furthest end so far: what ends further on is found by halving.
  private let ends: [Int]
  /// Whether it is a page of its own: then its headings are the page's.
  private let isDocument: Bool

  /// The statement that a place leads back to. What the link is called stands on the page, as `back`.
  private let back: (SourceSpan) -> Int?

  init(
    anchors: [SourceSpan], isDocument: Bool = false,
    back: @escaping (SourceSpan) -> Int? = { _ in nil }
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
    var buttons: (SpannedText) -> [WordButton]
    var named: Set<SourceSpan> = []

    static func += (output: inout Output, more: some Sequence<UInt8>) { output.bytes += more }
  }

  /// `buttons` are the hard words of a line, in order.
  func markup(_ blocks: [SourceBlock], buttons: @escaping (SpannedText) -> [WordButton] = { _ in [] })
    -> Markup
  {
    var output = Output(buttons: buttons)
    write(blocks, to: &output)
    return Markup(trusting: output.bytes)
  }

  /// Blocks one after another; a lead and the paragraph it labels are one line. An item of one line needs no paragraph
  /// of its own.
  private func write(_ blocks: [SourceBlock], inItem: Bool = false, to output: inout Output) {
    let line = blocks.drop { $0.kind == .lead }
    let isBare =
      inItem && blocks.count - line.count < 2 && line.count < 2 && line.allSatisfy { $0.kind == .paragraph }
    let (open, close) = isBare ? ("", "") : ("<p>", "</p>")
    var lead: SourceBlock?
    for block in blocks {
      if let label = lead {
        lead = nil
        output += "\(open)<b>".utf8
        write(label.allLines, to: &output)
        output += "</b> ".utf8
        if block.kind == .paragraph { write(block.allLines, to: &output) }
        output += close.utf8
        if block.kind == .paragraph { continue }
      }
      switch block.kind {
      case .lead: lead = block
      case .paragraph where isBare: write(block.allLines, to: &output)
      default: write(block, to: &output)
      }
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
    case .item:
      output += "<li>".utf8
      write(block.children, inItem: true, to: &output)
      output += "</li>".utf8
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
    write(block.allLines, to: &output)
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
        write(cell.allLines, to: &output)
        output += (isHead ? "</th>" : "</td>").utf8
      }
      output += "</tr>".utf8
    }
    output += "</table></div>".utf8
  }

  private func write(_ lines: [SpannedText], to output: inout Output) {
    for (index, line) in lines.enumerated() {
      if index > 0 { output += "<br>".utf8 }
      write(line, to: &output)
    }
  }

  /// An anchor in a line, and the statement that its words lead back to.
  private typealias Anchor = (span: SourceSpan, range: Range<Int>, back: Int?)

  /// The anchors that begin on a line, once on the page: a value may stand in two places of it.
  private func anchors(on text: SpannedText, _ output: inout Output) -> [Anchor] {
    let spans = text.spans
    guard let extent = spans.extent else { return [] }
    var found: [Anchor] = []
    for anchor in anchors(in: extent) {
      guard let range = text.range(in: anchor), !range.isEmpty,
        spans.contains(where: { $0.start <= anchor.start && anchor.start < $0.end }),
        output.named.insert(anchor).inserted
      else { continue }
      found.append((anchor, range, back(anchor)))
    }
    return found
  }

  /// In bytes: words up to here are a link themselves, longer ones have one at their end.
  private static let longestLink = 120

  /// One line: anchors nest where places do; where two cross, the later is cut at the earlier's end. The innermost
  /// lead back.
  private func write(_ text: SpannedText, to output: inout Output) {
    let anchors = anchors(on: text, &output)
    let buttons = output.buttons(text)
    var open: [(end: Int, close: String)] = []
    var at = 0
    func write(upTo end: Int, _ output: inout Output) {
      guard end > at else { return }
      // A word that an anchor cuts is no button.
      for button in buttons where button.range.lowerBound >= at && button.range.upperBound <= end {
        TextHTML.write(text.bytes[at..<button.range.lowerBound], into: &output.bytes)
        button.write(text.bytes, into: &output.bytes)
        at = button.range.upperBound
      }
      TextHTML.write(text.bytes[at..<end], into: &output.bytes)
      at = end
    }
    func close(before start: Int, _ output: inout Output) {
      while let last = open.last, last.end <= start {
        write(upTo: last.end, &output)
        output += last.close.utf8
        open.removeLast()
      }
    }
    for (index, anchor) in anchors.enumerated() {
      close(before: anchor.range.lowerBound, &output)
      write(upTo: anchor.range.lowerBound, &output)
      let end = min(anchor.range.upperBound, open.last?.end ?? anchor.range.upperBound)
      let isOutermost = index + 1 < anchors.count && anchors[index + 1].range.lowerBound < end
      let back = isOutermost || open.contains { $0.close == "</a>" } ? nil : anchor.back
      let isLink = buttons.isEmpty && end - anchor.range.lowerBound <= Self.longestLink
      switch back {
      case .some(let statement) where isLink:
        output += "<a id=\"\(id(of: anchor.span))\" href=\"#s\(statement)\">".utf8
        open.append((end, "</a>"))
      case .some(let statement):
        output += "<span id=\"\(id(of: anchor.span))\">".utf8
        open.append((end, "</span> <a class=\"back\" href=\"#s\(statement)\" aria-labelledby=\"back\">↩</a>"))
      case nil:
        output += "<span id=\"\(id(of: anchor.span))\">".utf8
        open.append((end, "</span>"))
      }
    }
    close(before: text.count, &output)
    write(upTo: text.count, &output)
  }
}

extension SourceBlock {
  /// Its lines and those inside of it; what wraps is one line, but for a layout of words.
  var allLines: [SpannedText] {
    (kind == .preformatted ? lines : unwrapped) + children.flatMap(\.allLines)
  }
}
