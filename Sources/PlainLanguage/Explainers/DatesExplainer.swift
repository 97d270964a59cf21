import IEPModel
import Wording

/// The plan's dates, and those it does not give.
enum DatesExplainer {
  static func statements(_ draft: IEPDraft, _ words: Catalogue) -> [PlainStatement] {
    var said = Said(at: 0)
    let dates = draft.dates
    for (date, key) in [
      (dates.meeting, SentenceKey.datesMeeting), (dates.start, .datesStart),
      (dates.annualReview, .datesAnnualReview),
      (dates.end, .datesEnd), (dates.reevaluation, .datesReevaluation),
    ] {
      guard let date, let text = words.date(date.value) else { continue }
      said.add(words.say(key, [.date: .text(text)]), key, date.spans)
    }
    return said.statements
  }
}
