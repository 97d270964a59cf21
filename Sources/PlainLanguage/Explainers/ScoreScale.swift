import IEPModel
import Wording

/// The scales that scores are given on. Middle and deviation are those that the tests are made to: standard scores
/// 100 and 15, scaled scores 10 and 3, T scores 50 and 10 (AERA, APA, NCME: Standards for Educational and Psychological
/// Testing, chapter 5).
enum ScoreScale: CaseIterable {
  case standard, scaled, t, percentile, stanine, grade, age, rit, lexile

  init?(_ score: Score) {
    switch score.kind {
    // Some tests call 40 with the percentile 16 a standard score: the Bruininks-Oseretsky has 50 in the middle.
    case .standardScore where Self.isOnFifty(score): self = .t
    case .standardScore: self = .standard
    case .scaledScore: self = .scaled
    case .tScore: self = .t
    case .percentile: self = .percentile
    case .stanine: self = .stanine
    case .gradeEquivalent: self = .grade
    case .ageEquivalent: self = .age
    case .rit: self = .rit
    case .lexile: self = .lexile
    case .zScore, .raw, .rate, .confidenceInterval, .level: return nil
    }
  }

  /// What the scale is.
  var key: SentenceKey? {
    switch self {
    case .standard: .scoreStandard
    case .scaled: .scoreScaled
    case .t: .scoreT
    case .percentile: nil
    case .stanine: .scoreStanine
    case .grade: .scoreGrade
    case .age: .scoreAge
    case .rit: .scoreRit
    case .lexile: .scoreLexile
    }
  }

  /// One score on it.
  var line: SentenceKey? { self == .percentile ? .scoreLinePercentile : .scoreLine }

  /// One score on it, under the name of another in its row; nil where it is told by itself.
  var beside: SentenceKey? {
    switch self {
    case .grade: .scoreBesideGrade
    case .age: .scoreBesideAge
    default: nil
    }
  }

  var middle: Decimal? {
    switch self {
    case .standard: 100
    case .scaled: 10
    case .t: 50
    default: nil
    }
  }

  var deviation: Decimal? {
    switch self {
    case .standard: 15
    case .scaled: 3
    case .t: 10
    default: nil
    }
  }

  /// Where about two of three children are: one deviation to either side of the middle.
  var most: ClosedRange<Decimal>? {
    guard let middle, let deviation, let low = middle - deviation, let high = middle + deviation else {
      return nil
    }
    return low...high
  }

  /// Whether the percentile beside a score says that the middle is 50 and not 100.
  private static func isOnFifty(_ score: Score) -> Bool {
    guard let value = score.value?.whole, let percentile = score.percentile?.whole, value <= 80 else {
      return false
    }
    return !fits(value, percentile) && fits(100 + (value - 50) * 3 / 2, percentile)
  }

  /// Whether a percentile can go with a score, within two points of a standard score: tests differ by their tables.
  /// T scores are often not made from a normal curve, so any percentile can go with them.
  func fits(_ value: Decimal, percentile: Decimal) -> Bool {
    guard self == .standard || self == .scaled, let value = value.whole, let percentile = percentile.whole
    else { return true }
    return Self.fits(self == .standard ? value : 100 + (value - 10) * 5, percentile)
  }

  private static func fits(_ standard: Int, _ percentile: Int) -> Bool {
    func expected(_ score: Int) -> Int {
      percentiles[min(max(score - 55, 0), percentiles.count - 1)]
    }
    return expected(standard - 3) - 1 <= percentile && percentile <= expected(standard + 3) + 1
  }

  /// The percentile of each standard score from 55 to 145 on a normal curve, at least 1 and at most 99.
  private static let percentiles = [
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 13, 14, 16, 18, 19,
    21, 23, 25, 27, 30, 32, 34, 37, 39, 42, 45, 47, 50, 53, 55, 58, 61, 63, 66, 68, 70, 73, 75, 77, 79, 81,
    82,
    84, 86, 87, 88, 90, 91, 92, 93, 94, 95, 95, 96, 96, 97, 97, 98, 98, 98, 99, 99, 99, 99, 99, 99, 99, 99,
    99,
    99, 99, 99, 99,
  ]
}
