import IEPModel

@testable import DraftReading

/// Scores as one line each: "standardScore 85 p16 80-90 | Word Reading".
enum ScoreSketch {
  static func of(_ text: String) -> String { ScoreText.read(spanned(text)).map(line).joined(separator: "; ") }

  static func line(_ score: Score) -> String {
    var parts = [score.kind.rawValue]
    if let limit = score.limit { parts.append(limit.rawValue) }
    if let value = score.value { parts.append("\(value)") }
    if let percentile = score.percentile { parts.append("p\(percentile)") }
    if let low = score.low, let high = score.high { parts.append("\(low)-\(high)") }
    if let measure = score.measure { parts.append("| \(measure.value)") }
    return parts.joined(separator: " ")
  }
}
