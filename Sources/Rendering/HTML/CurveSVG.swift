import IEPModel
import Wording

/// The curve of all children's scores with one child's place on it.
enum CurveSVG {
  /// The height of the normal curve at each sixth of a deviation from its middle, of 100: e to the power of −z²/2.
  private static let heights = [100, 99, 95, 88, 80, 71, 61, 51, 41, 32, 25, 19, 14, 10, 7, 4, 3, 2, 1]

  /// From three deviations below the middle to three above; a score beyond stands at the end. Nil without a spread.
  static func markup(_ score: Decimal, _ middle: Decimal, _ deviation: Decimal, _ words: Catalogue) -> Markup?
  {
    guard deviation.number > 0 else { return nil }
    let step = 8
    func height(_ sixth: Int) -> Int { 96 - heights[min(abs(sixth), 18)] * 80 / 100 }
    func points(_ range: ClosedRange<Int>) -> [(x: Int, y: Int)] {
      stride(from: range.lowerBound, through: range.upperBound, by: 2).map { (160 + $0 * step, height($0)) }
    }
    var drawing = SVG(width: 320, height: 132, "curve")
    drawing.path("most", [(160 - 6 * step, 96)] + points(-6...6) + [(160 + 6 * step, 96)])
    drawing.path("all", points(-18...18))
    drawing.line("axis", x1: 12, y1: 96, x2: 308, y2: 96)
    let place = min(max((score.number - middle.number) / deviation.number, -3), 3)
    let x = 160 + Int((place * Double(6 * step)).rounded())
    drawing.line("place", x1: x, y1: 96, x2: x, y2: 18)
    drawing.dot("start", x: x, y: 18, radius: 5)
    drawing.text(
      "\(words.phrase(.pageScore) ?? "") \(score)", x: x, y: 10, x < 80 ? .start : x > 240 ? .end : .middle)
    drawing.text("\(words.phrase(.pageMiddle) ?? "") \(middle)", x: 160, y: 112, .middle)
    drawing.text(words.phrase(.pageMost) ?? "", "small", x: 160, y: 128, .middle)
    return drawing.markup
  }
}
