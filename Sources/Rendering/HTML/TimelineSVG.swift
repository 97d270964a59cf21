import IEPModel
import Wording

/// Dates from top to bottom, in order: as far apart as they are, their labels would cover one another.
enum TimelineSVG {
  static func markup(_ dates: [FigureDate]) -> Markup? {
    guard dates.count > 1, dates.count <= 8 else { return nil }
    let row = 34
    var drawing = SVG(width: 320, height: 4 + row * dates.count, "timeline")
    drawing.line("axis", x1: 14, y1: 14, x2: 14, y2: 14 + row * (dates.count - 1))
    for (index, date) in dates.enumerated() {
      let y = 14 + row * index
      drawing.dot("date", x: 14, y: y, radius: 6)
      drawing.text(date.text, "strong", x: 32, y: y + 1)
      drawing.text(date.label, x: 32, y: y + 15)
    }
    return drawing.markup
  }
}
