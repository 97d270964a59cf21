import IEPModel

/// How old the child is while the plan runs, by the draft's own dates: no clock is asked.
struct Age {
  /// In whole years on the plan's last day; nil where the draft does not tell.
  let atEnd: Int?

  init(of draft: IEPDraft) {
    let dates = draft.dates
    let last =
      dates.end?.value ?? dates.annualReview?.value ?? (dates.start ?? dates.meeting)?.value.aYearLater
    atEnd = draft.student.dateOfBirth.flatMap { birth in
      last.flatMap { Self.years(from: birth.value, to: $0) }
    }
  }

  private static func years(from birth: String, to day: String) -> Int? {
    guard let first = Int(birth.prefix(4)), let last = Int(day.prefix(4)), last >= first else { return nil }
    return last - first - (day.dropFirst(4) < birth.dropFirst(4) ? 1 : 0)
  }
}

extension String {
  /// The same day of the next year, of an ISO 8601 date; nil for anything else.
  var aYearLater: String? { laterBy(years: 1) }

  /// The same day some years on, of an ISO 8601 date. Dates of this form compare as words do.
  func laterBy(years: Int) -> String? {
    Int(prefix(4)).map { String($0 + years) + dropFirst(4) }
  }
}
