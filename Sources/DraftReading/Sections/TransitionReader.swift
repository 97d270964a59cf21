import IEPModel

/// Plans for life after school, from labelled lines: goals, assessments, services, courses.
enum TransitionReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    for passage in section.passages {
      guard let label = passage.label, !passage.text.isEmpty else { continue }
      let area = Self.remark(in: label)
      let phrase = FormPhrase.normalized(area == nil ? label : label[0..<(area?.lowerBound ?? 0)])
      switch reading.words.labels.name(of: phrase, in: "transition.") {
      case "transition.assessment": reading.draft.transition.assessments.append(passage.text.sourced)
      case "transition.service": reading.draft.transition.services.append(passage.text.sourced)
      case "transition.courseOfStudy":
        reading.draft.transition.courseOfStudy =
          reading.draft.transition.courseOfStudy ?? passage.text.sourced
      case "transition.goal":
        let named = area.map { label[($0.lowerBound + 1)..<($0.upperBound - 1)].trimmed.sourced }
        reading.draft.transition.goals.append(
          Transition.PostsecondaryGoal(area: named, text: passage.text.sourced))
      default: continue
      }
    }
  }

  /// "(Employment)" at the end of a label.
  private static func remark(in label: SpannedText) -> Range<Int>? {
    guard label.bytes.last == UInt8(ascii: ")"), let open = label.bytes.firstIndex(of: UInt8(ascii: "(")),
      open > 0
    else { return nil }
    return open..<label.count
  }
}

/// The parts of a prior written notice (34 CFR 300.503(b)), from labelled lines.
enum NoticeReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    for passage in section.passages {
      guard let label = passage.label, !passage.text.isEmpty,
        let fact = reading.words.labels.name(of: FormPhrase.normalized(label), in: "notice."),
        let item = NoticeItem.Item(rawValue: String(fact.dropFirst("notice.".count)))
      else { continue }
      reading.draft.notice.append(NoticeItem(item: item, text: passage.text.sourced))
    }
  }
}
