import IEPModel

/// What kind of document this is, whose state it is from, and whether it is a draft, before any part is read; with
/// the words that decided.
enum DocumentReader {
  static func read(_ reading: inout Reading) {
    let lines = DocumentLines(reading.sections)
    let kind = KindEvidence.kind(lines, reading)
    reading.draft.kind = kind.value
    reading.draft.evidence.kind = kind.spans
    // An invitation says "Date:" of the meeting that it is about.
    if kind.value == .meetingNotice, reading.draft.dates.meeting == nil {
      let facts = reading.facts.filter { !$0.value.isEmpty }
      let value =
        facts.first { $0.phrase == "when" || $0.phrase == "date and time" }
        ?? facts.first { $0.phrase == "date" }
      reading.draft.dates.meeting = value.flatMap { DatesReader.date(in: $0.value, &reading) }
    }
    if let status = StatusEvidence.status(lines, reading) {
      reading.draft.status = Sourced(status.value, status.isLabelled ? status.spans : [])
      reading.draft.evidence.status = status.spans
    }
    if let state = StateEvidence.state(lines, reading) {
      reading.draft.state = Sourced(state.value, state.isLabelled ? state.spans : [])
      reading.draft.evidence.state = state.spans
    }
  }
}
