import IEPModel

/// Strengths, concerns, impact, needs, consent: text that is kept whole.
enum NarrativeReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    let text = text(of: section)
    guard !text.isEmpty else { return }
    if section.covers(.strengths), reading.draft.strengths == nil { reading.draft.strengths = text.sourced }
    if section.covers(.parentConcerns), reading.draft.parentConcerns == nil {
      reading.draft.parentConcerns = text.sourced
    }
    if section.covers(.impact), reading.draft.impact == nil { reading.draft.impact = text.sourced }
    if section.covers(.consent), reading.draft.consent == nil { reading.draft.consent = text.sourced }
    if section.covers(.needs) {
      reading.draft.needs += section.passages.filter { $0.kind == .text && !$0.text.isEmpty }.map(
        \.text.sourced)
    }
  }

  /// What a part says, put together: paragraphs and items, without headings, tables and page furniture.
  static func text(of section: DraftSection) -> SpannedText {
    var whole = SpannedText()
    for passage in section.passages {
      switch passage.kind {
      case .text: whole.append(passage.text)
      case .field(let label):
        if let line = passage.line {
          whole.append(line)
        } else {
          whole.append(label)
          whole.append(passage.text)
        }
      default: continue
      }
    }
    return whole.trimmed
  }
}
