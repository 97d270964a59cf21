import IEPModel
import Wording

/// Figures as inline SVG, readable in grey: what differs, differs in shape and label too.
enum FigureSVG {
  /// Nil where the numbers make no picture: a start that is the target, shares of nothing.
  static func markup(_ figure: Figure, _ words: Catalogue) -> Markup? {
    switch figure {
    case .growth(let start, let target, let scale): growth(start, target, scale, words)
    case .shares(let shares): self.shares(shares)
    case .curve(let scores, let middle, let deviation): CurveSVG.markup(scores, middle, deviation, words)
    case .timeline(let dates): TimelineSVG.markup(dates)
    }
  }

  /// Start and target on one line that begins at zero, so that a long arrow is a long way.
  private static func growth(_ start: Decimal, _ target: Decimal, _ scale: Decimal?, _ words: Catalogue)
    -> Markup?
  {
    let (from, to) = (start.number, target.number)
    let end = max(scale?.number ?? 0, from, to)
    guard from != to, from >= 0, to >= 0, end > 0 else { return nil }
    func x(_ value: Double) -> Int { 20 + Int((value / end * 280).rounded()) }
    var drawing = SVG(width: 320, height: 64, "growth")
    drawing.line("axis", x1: 20, y1: 34, x2: 300, y2: 34)
    drawing.line("way", x1: x(from), y1: 34, x2: x(to), y2: 34)
    drawing.dot("start", x: x(from), y: 34, radius: 6)
    drawing.box("target", x: x(to) - 6, y: 28, width: 12, height: 12)
    drawing.text("\(words.phrase(.pageNow) ?? "") \(start)", x: x(from), y: 18, anchor(x(from)))
    drawing.text("\(words.phrase(.pageGoal) ?? "") \(target)", x: x(to), y: 58, anchor(x(to)))
    return drawing.markup
  }

  /// Keeps a label inside the drawing.
  private static func anchor(_ x: Int) -> SVG.Anchor { x < 80 ? .start : x > 240 ? .end : .middle }

  /// One bar cut into shares; each has a pattern of its own and stands with its amount in the list below.
  private static func shares(_ shares: [FigureShare]) -> Markup? {
    let whole = shares.reduce(0) { $0 + $1.amount.number }
    let shown = shares.filter { $0.amount.number > 0 }
    guard whole > 0, shown.count > 1, shown.count <= 4 else { return nil }
    var drawing = SVG(width: 320, height: 34 + 20 * shown.count, "shares")
    var at = 0
    for (index, share) in shown.enumerated() {
      let isLast = index == shown.count - 1
      let width = isLast ? 320 - at : Int((share.amount.number / whole * 320).rounded())
      drawing.box("share\(index + 1)", x: at, y: 4, width: width, height: 22)
      at += width
      drawing.box("share\(index + 1)", x: 0, y: 36 + 20 * index, width: 12, height: 12)
      drawing.text("\(share.label): \(share.amount)", x: 20, y: 46 + 20 * index)
    }
    return drawing.markup
  }
}

extension Decimal {
  /// For drawing alone.
  var number: Double {
    var value = Double(digits)
    for _ in 0..<scale { value /= 10 }
    return value
  }
}
