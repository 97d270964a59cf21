import IEPModel
import Wording

/// The curve of all children's scores and under it one child's, each on a line of its own.
enum CurveSVG {
  /// 48 for each deviation, 80 high: e to the power of −z²/2 at whole deviations, and its slope there.
  private static let curve =
    "M16 95c16-1 32-3 48-10 16-7 32-22 48-38 16-16 32-31 48-31 16 0 32 15 48 31 16 16 32 31 48 38 16 7 32 9 48 10"
  /// What is under it from one deviation below the middle to one above, and on down past the lines of the scores.
  private static func most(to bottom: Int) -> String {
    "M112 \(bottom)V47c16-16 32-31 48-31 16 0 32 15 48 31V\(bottom)"
  }

  /// From three deviations below the middle to three above; a score beyond stands at the end. Nil without a spread.
  static func markup(
    _ scores: [FigureShare], _ middle: Decimal, _ deviation: Decimal, _ words: Catalogue
  ) -> Markup? {
    guard deviation.number > 0 else { return nil }
    let bottom = 104 + 34 * scores.count
    var drawing = SVG(width: 320, height: bottom + 36, "curve")
    drawing.path("most", most(to: bottom))
    drawing.path("all", curve)
    drawing.line("axis", x1: 12, y1: 96, x2: 308, y2: 96)
    for (index, score) in scores.enumerated() {
      let y = 128 + 34 * index
      let place = min(max((score.amount.number - middle.number) / deviation.number, -3), 3)
      drawing.text("\(shortened(score.label)): \(score.amount)", x: 12, y: y - 12)
      drawing.line("axis", x1: 12, y1: y, x2: 308, y2: y)
      drawing.dot("place", x: 160 + Int((place * 48).rounded()), y: y, radius: 5)
    }
    drawing.text("\(words.phrase(.pageMiddle) ?? "") \(middle)", x: 160, y: bottom + 16, .middle)
    drawing.text(words.phrase(.pageMost) ?? "", "small", x: 160, y: bottom + 32, .middle)
    return drawing.markup
  }

  /// A name that fits on the line; the statement above has it whole.
  private static func shortened(_ label: String) -> String {
    guard label.count > 42, let end = label.prefix(42).lastIndex(of: " ") else { return label }
    return label[..<end] + " …"
  }
}
