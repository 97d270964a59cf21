import IEPModel
import Wording

/// What is the same for every draft of a kind: what it is, how to get ready, where things stand and what comes next.
enum Guide {
  /// What kind of paper this is; nil where that is not known.
  static func document(_ kind: DocumentKind, _ words: Catalogue) -> PlainStatement? {
    SentenceKey.named("document.\(kind.rawValue)").flatMap { words.template($0) }
  }

  /// The parts that stand after the questions.
  static func parts(_ draft: IEPDraft, _ words: Catalogue) -> [PlainPart] {
    [(SentenceKey.prepareTitle, ready(draft.kind, words)), (.processTitle, process(draft, words))]
      .compactMap { key, statements in
        guard !statements.isEmpty, let title = words.say(key) else { return nil }
        return PlainPart(kind: .other, title: title, statements: statements, place: .last)
      }
  }

  private static func ready(_ kind: DocumentKind, _ words: Catalogue) -> [PlainStatement] {
    // A report on progress or a notice of what was decided is not a draft to meet about.
    guard ![.progressReport, .priorWrittenNotice, .letter].contains(kind) else { return [] }
    let isPlan = ![.evaluationReport, .meetingNotice, .unknown].contains(kind)
    return [
      ("prepare.before", words.template(.prepareBefore, form: .heading)),
      ("prepare.during", words.template(.prepareDuring, form: .heading)),
      ("prepare.after", words.template(.prepareAfter, form: .heading)),
    ].flatMap { family, heading in
      [heading].compactMap(\.self)
        + points(family, words).filter { point in
          switch SentenceKey.named(point.rule) {
          case .prepareAfterCopy: kind == .iep
          case .prepareAfterCheck, .prepareAfterCall: isPlan
          default: true
          }
        }
    }
  }

  private static func process(_ draft: IEPDraft, _ words: Catalogue) -> [PlainStatement] {
    let status: SentenceKey? =
      switch draft.status?.value {
      case .final: .processFinal
      case .amendment: .processAmendment
      case .draft: .processDraft
      case nil: [.iep, .section504].contains(draft.kind) ? .processDraft : nil
      }
    return [status.flatMap { words.template($0) }].compactMap(\.self)
      + points("process.\(draft.kind.rawValue)", words).filter { point in
        switch SentenceKey.named(point.rule) {
        // What is settled or changed by agreement may need no meeting.
        case .processIepMeet: status == .processDraft
        // A report that says what the team decided is behind that meeting.
        case .processEvaluationReportTeam: !draft.sections.contains { $0.kinds.contains(.eligibility) }
        // "Ask when", where the plan does not say.
        case .processSection504Again: draft.dates.annualReview == nil
        default: true
        }
      }
  }

  /// A question that is good to ask about any paper of a kind.
  static func question(_ kind: DocumentKind, _ words: Catalogue) -> AskedQuestion? {
    guard let text = SentenceKey.named("document.ask.\(kind.rawValue)").flatMap({ words.say($0) }),
      let because = words.say(.documentBecause)
    else { return nil }
    return AskedQuestion(PlainQuestion(text: text, because: because, spans: []), .detail)
  }

  /// All sentences of a family, in the order of the list of sentences.
  private static func points(_ family: String, _ words: Catalogue) -> [PlainStatement] {
    SentenceKey.allCases.filter { $0.rawValue.hasPrefix(family + ".") }.compactMap {
      words.template($0, form: .point)
    }
  }
}
