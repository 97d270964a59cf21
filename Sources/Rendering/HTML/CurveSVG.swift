import IEPModel
import Wording

/// The curve of all children's scores with one child's place on it.
enum CurveSVG {
  /// 48 for each deviation, 80 high: e to the power of −z²/2 at whole deviations, and its slope there.
  private static let curve =
    "M16 95c16-1 32-3 48-10 16-7 32-22 48-38 16-16 32-31 48-31 16 0 32 15 48 31 16 16 32 31 48 38 16 7 32 9 48 10"
  /// What is under it from one deviation below the middle to one above.
  private static let most = "M112 96V47c16-16 32-31 48-31 16 0 32 15 48 31V96"

  /// From three deviations below the middle to three above; a score beyond stands at the end. Nil without a spread.
  static func markup(_ score: Decimal, _ middle: Decimal, _ deviation: Decimal, _ words: Catalogue) -> Markup?
  {
    guard deviation.number > 0 else { return nil }
    var drawing = SVG(width: 320, height: 132, "curve")
    drawing.path("most", Self.most)
    drawing.path("all", Self.curve)
    drawing.line("axis", x1: 12, y1: 96, x2: 308, y2: 96)
    let place = min(max((score.number - middle.number) / deviation.number, -3), 3)
    let x = 160 + Int((place * 48).rounded())
    drawing.line("place", x1: x, y1: 96, x2: x, y2: 18)
    drawing.dot("start", x: x, y: 18, radius: 5)
    drawing.text(
      "\(words.phrase(.pageScore) ?? "") \(score)", x: x, y: 10, x < 80 ? .start : x > 240 ? .end : .middle)
    drawing.text("\(words.phrase(.pageMiddle) ?? "") \(middle)", x: 160, y: 112, .middle)
    drawing.text(words.phrase(.pageMost) ?? "", "small", x: 160, y: 128, .middle)
    return drawing.markup
  }
}
