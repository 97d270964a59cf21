import Wording

/// A drawing as it grows: elements with whole or tenth coordinates, texts escaped. All looks are classes of the style
/// sheet, since the page's policy blocks styles inside elements.
struct SVG {
  private var bytes: [UInt8] = []

  /// The drawing says nothing that its statement does not, so that a screen reader passes it by.
  init(width: Int, height: Int, _ name: String) {
    bytes += "<svg class=\"\(name)\" viewBox=\"0 0 \(width) \(height)\" aria-hidden=\"true\">".utf8
  }

  var markup: Markup { Markup(trusting: bytes + "</svg>".utf8) }

  mutating func box(_ name: String, x: Int, y: Int, width: Int, height: Int) {
    bytes += "<rect class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>".utf8
  }

  mutating func line(_ name: String, x1: Int, y1: Int, x2: Int, y2: Int) {
    bytes += "<path class=\"\(name)\" d=\"M\(x1) \(y1)L\(x2) \(y2)\"/>".utf8
  }

  mutating func dot(_ name: String, x: Int, y: Int, radius: Int) {
    bytes += "<circle class=\"\(name)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"/>".utf8
  }

  /// A line as the `d` of a path tells it.
  mutating func path(_ name: String, _ way: String) { bytes += "<path class=\"\(name)\" d=\"\(way)\"/>".utf8 }

  enum Anchor: String { case start, middle, end }

  mutating func text(_ text: String, _ name: String? = nil, x: Int, y: Int, _ anchor: Anchor = .start) {
    let name = name.map { " class=\"\($0)\"" } ?? ""
    let anchor = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    bytes += "<text\(name) x=\"\(x)\" y=\"\(y)\"\(anchor)>".utf8
    Escaping.html(text, into: &bytes)
    bytes += "</text>".utf8
  }
}
