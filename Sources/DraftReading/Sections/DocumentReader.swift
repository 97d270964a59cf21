import IEPModel

/// What kind of document this is, whose state it is from, and whether it is a draft, before any part is read; with
/// the words that decided.
enum DocumentReader {
  static func read(_ reading: inout Reading) {
    let lines = DocumentLines(reading.sections)
    let kind = KindEvidence.kind(lines, reading)
    reading.draft.kind = kind.value
    reading.draft.evidence.kind = kind.spans
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
