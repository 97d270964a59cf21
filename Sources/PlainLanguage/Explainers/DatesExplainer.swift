import IEPModel
import Wording

/// The plan's dates, and those it does not give.
enum DatesExplainer {
  static func said(_ draft: IEPDraft, _ words: Catalogue) -> Said {
    var said = Said(at: 0)
    var shown: [(iso: String, date: FigureDate)] = []
    let dates = draft.dates
    for (date, key, name) in [
      (dates.meeting, SentenceKey.datesMeeting, SentenceKey.pageMeeting),
      (dates.start, .datesStart, .pageStart), (dates.annualReview, .datesAnnualReview, .pageReview),
      (dates.end, .datesEnd, .pageEnd), (dates.reevaluation, .datesReevaluation, .pageReevaluation),
    ] {
      guard let date, let text = words.date(date.value) else { continue }
      said.add(words.say(key, [.date: .text(text)]), key, date.spans)
      shown.append((date.value, FigureDate(label: words.say(name) ?? "", text: text)))
    }
    if !said.statements.isEmpty {
      let line = shown.sorted { $0.iso < $1.iso }.map(\.date)
      said.statements[said.statements.count - 1].figure = .timeline(line)
    }
    return said
  }
}
