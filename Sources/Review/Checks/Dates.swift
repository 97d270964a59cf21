import IEPModel
import Wording

extension Check {
  /// Dates that no calendar has, or that are too far apart.
  static let dates = Check(
    id: "RF-DATES", name: "dates", severity: .high, basis: .federalProcess,
    citation: "34 CFR 300.324(b)(1)(i), 300.303(b)(2)"
  ) { reviewed in
    let dates = reviewed.draft.dates
    var hits = reviewed.diagnostics.filter { $0.code == .impossibleDate }.map {
      Hit(spans: [$0.span], says: .findingDatesImpossible, question: .findingDatesAskImpossible)
    }
    if let start = dates.start ?? dates.meeting {
      if let review = dates.annualReview, let last = start.value.aYearLater, isDay(review.value),
        review.value > last
      {
        hits.append(Hit(spans: start.spans + review.spans, says: .findingDatesLateReview))
      }
      if let again = dates.reevaluation, let last = start.value.laterBy(years: 3), isDay(again.value),
        again.value > last
      {
        hits.append(Hit(spans: start.spans + again.spans, says: .findingDatesLateTests))
      }
    }
    if let start = dates.start, let end = dates.end, isDay(start.value), isDay(end.value),
      end.value < start.value
    {
      hits.append(Hit(spans: start.spans + end.spans, says: .findingDatesTurned))
    }
    return hits
  }

  /// A month alone does not compare with a day.
  private static func isDay(_ date: String) -> Bool { date.utf8.count == 10 }
}
