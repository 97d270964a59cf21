import IEPModel

/// The plan's dates, from labels anywhere in the draft.
enum DatesReader {
  static func read(_ reading: inout Reading) {
    func first(_ fact: String, _ reading: inout Reading) -> Sourced<String>? {
      reading.firstValue(of: fact).flatMap { date(in: $0, &reading) }
    }
    reading.draft.dates.meeting = first("dates.meeting", &reading)
    // "Meeting", and below it "Date: 2026-01-08".
    if reading.draft.dates.meeting == nil {
      let parts = reading.sections.filter { section in
        section.heading.map {
          ["meeting", "iep meeting", "team meeting"].contains(FormPhrase.normalized($0))
        } ?? false
      }
      let day = parts.flatMap(\.passages).first { $0.label.map(FormPhrase.normalized) == "date" }
      reading.draft.dates.meeting = day.flatMap { date(in: $0.text, &reading) }
    }
    reading.draft.dates.start = first("dates.start", &reading)
    reading.draft.dates.end = first("dates.end", &reading)
    reading.draft.dates.annualReview = first("dates.annualReview", &reading)
    reading.draft.dates.reevaluation = first("dates.reevaluation", &reading)
    // "IEP effective dates   Start: …   End: …": bare labels at the head of a plan are the plan's own.
    reading.draft.dates.start =
      reading.draft.dates.start ?? reading.headValue(of: "services.start").flatMap { date(in: $0, &reading) }
    reading.draft.dates.end =
      reading.draft.dates.end ?? reading.headValue(of: "services.end").flatMap { date(in: $0, &reading) }
    // "Review (End) Date": one day for both.
    if reading.draft.dates.end == nil,
      let fact = reading.facts.first(where: {
        $0.names.contains("dates.annualReview") && !$0.value.isEmpty
          && ["(end)", "(end date)"].contains(where: $0.label.string.lowercased().holds)
      })
    {
      reading.draft.dates.end = date(in: fact.value, &reading)
    }
    rangeOfStart(&reading)
    rangeOfServices(&reading)
    // "Date of Re-evaluation" names no next one: what lies before the meeting was the last.
    if let day = reading.draft.dates.reevaluation?.value, let meeting = reading.draft.dates.meeting?.value,
      let label = reading.facts.first(where: { !$0.value.isEmpty && $0.names.contains("dates.reevaluation") }
      ),
      ["date of re evaluation", "date of reevaluation"].contains(label.phrase),
      day < meeting
    {
      reading.draft.dates.reevaluation = nil
    }
    if let fact = reading.facts.first(where: { !$0.value.isEmpty && $0.names.contains("dates.range") }) {
      let range = fact.value
      let dates = all(in: range)
      if dates.count == 1, fact.phrase.hasSuffix("implementation"), dates[0].spans == range.spans {
        // "Implementation | 10/12/2026": the day it begins.
        reading.draft.dates.start = reading.draft.dates.start ?? dates[0]
      } else if dates.count == 2 {
        reading.draft.dates.start = reading.draft.dates.start ?? dates[0]
        reading.draft.dates.end = reading.draft.dates.end ?? dates[1]
      } else {
        labelled(range, &reading)
      }
    }
  }

  /// "IEP Effective From: 02/03/2027 to 02/02/2028": a label for the first day, over both.
  private static func rangeOfStart(_ reading: inout Reading) {
    guard reading.draft.dates.start == nil,
      let text = reading.firstValue(of: "dates.start"), case let dates = DatePhrase.dates(in: text),
      dates.count == 2, let start = dates[0].iso, let end = dates[1].iso, start < end,
      ["to", "through", "thru", "until", "-", "–"].contains(
        text[dates[0].range.upperBound..<dates[1].range.lowerBound].trimmed.string.lowercased())
    else { return }
    reading.draft.dates.start = Sourced(start, text.spans(of: dates[0].range))
    reading.draft.dates.end = reading.draft.dates.end ?? Sourced(end, text.spans(of: dates[1].range))
  }

  /// "IEP Services: from March 29, 2027 to March 15, 2028": the days of the plan, where nothing else stands behind a label
  /// that is over services elsewhere.
  private static func rangeOfServices(_ reading: inout Reading) {
    guard reading.draft.dates.start == nil, reading.draft.dates.end == nil,
      !reading.facts.contains(where: { !$0.value.isEmpty && $0.names.contains("dates.range") }),
      let text = reading.facts.first(where: { servicesOfPlan.contains($0.phrase) && !$0.value.isEmpty })?
        .value,
      case let dates = DatePhrase.dates(in: text), dates.count == 2, let start = dates[0].iso,
      let end = dates[1].iso, start < end, dates[1].range.upperBound == text.count,
      ["", "from"].contains(text[0..<dates[0].range.lowerBound].trimmed.string.lowercased()),
      ["to", "through", "thru", "until", "-", "–"].contains(
        text[dates[0].range.upperBound..<dates[1].range.lowerBound].trimmed.string.lowercased())
    else { return }
    reading.draft.dates.start = Sourced(start, text.spans(of: dates[0].range))
    reading.draft.dates.end = Sourced(end, text.spans(of: dates[1].range))
  }

  /// Labels that name the services of the whole plan.
  static let servicesOfPlan: Set<String> = ["iep services", "plan services", "iep services run"]

  /// "Start: 03/18/2026   End: 03/10/2027   Next review: 03/10/2027": each date by the word before it.
  private static func labelled(_ range: SpannedText, _ reading: inout Reading) {
    let dates = DatePhrase.dates(in: range)
    for (date, from) in zip(dates, [0] + dates.map(\.range.upperBound)) {
      guard let iso = date.iso,
        let word = PhraseToken.tokens(of: range[from..<date.range.lowerBound]).last(where: \.isWord)?.text
          .string
      else { continue }
      let found = Sourced(iso, range.spans(of: date.range))
      switch word {
      case "start", "starts", "begin", "begins", "from":
        reading.draft.dates.start = reading.draft.dates.start ?? found
      case "end", "ends", "to", "through": reading.draft.dates.end = reading.draft.dates.end ?? found
      case "review": reading.draft.dates.annualReview = reading.draft.dates.annualReview ?? found
      default: continue
      }
    }
  }

  /// All dates of a text that a calendar has, ISO 8601.
  static func all(in text: SpannedText) -> [Sourced<String>] {
    DatePhrase.dates(in: text).compactMap { found in
      found.iso.map { Sourced($0, text.spans(of: found.range)) }
    }
  }

  /// The one date of a value; nil where it holds none, or several that it could be. An impossible date is noted.
  static func date(in text: SpannedText, _ reading: inout Reading) -> Sourced<String>? {
    let all = DatePhrase.dates(in: text)
    for found in all where found.iso == nil {
      if let span = text.spans(of: found.range).first {
        reading.diagnostics.append(Diagnostic(.impossibleDate, .warning, at: span))
      }
    }
    var found = all.filter { $0.iso != nil }
    // "03/05/2028 (last done 03/06/2025)": a remark has another.
    if found.count > 1, let open = text.bytes.firstIndex(of: UInt8(ascii: "(")),
      found[0].range.upperBound <= open
    {
      found = found.filter { $0.range.upperBound <= open }
    }
    guard found.count == 1, let iso = found[0].iso else { return nil }
    let lead = text[0..<found[0].range.lowerBound].trimmed.string.lowercased()
    let isWhole = found[0].range.upperBound == text.count && leads.contains(lead)
    return Sourced(iso, isWhole ? text.spans : text.spans(of: found[0].range))
  }

  /// Words that a last day has before it.
  private static let leads: Set<String> = [
    "by", "on or before", "no later than", "due by", "due on or before",
  ]
}
