import IEPModel

/// Strengths, concerns, impact, needs, consent: text that is kept whole.
enum NarrativeReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    if section.covers(.needs) { reading.draft.needs += section.passages.flatMap(needs).map(\.sourced) }
    let text = text(of: section)
    guard !text.isEmpty, !text.isOnlyAnswered else { return }
    // Forms ask for these once for each area: all answers together are the draft's.
    func add(_ field: WritableKeyPath<IEPDraft, Sourced<String>?>, _ kind: SectionKind) {
      guard section.covers(kind) else { return }
      let known = reading.draft[keyPath: field]
      reading.draft[keyPath: field] = known.map { $0.followed(by: text) } ?? text.sourced
    }
    add(\.strengths, .strengths)
    add(\.parentConcerns, .parentConcerns)
    add(\.impact, .impact)
    if section.covers(.consent), reading.draft.consent == nil { reading.draft.consent = text.sourced }
  }

  /// Each paragraph and item, and of a table the cell of each row that says most: "1 | Keep track of materials".
  private static func needs(_ passage: Passage) -> [SpannedText] {
    if let table = passage.table {
      return table.rows.compactMap { $0.cells.max { $0.count < $1.count } }.filter { $0.words.count > 1 }
    }
    // "Transitions: he moves on in 2 of 10 chances": the label is part of what is needed.
    if passage.label != nil { return passage.text.words.count > 3 ? [passage.line ?? passage.text] : [] }
    return passage.kind == .text && !passage.text.isEmpty ? [passage.text] : []
  }

  /// What a part says, put together: paragraphs and items, without headings, tables and page furniture.
  static func text(of section: DraftSection) -> SpannedText {
    var whole = SpannedText()
    for passage in section.passages where !isAside(passage) {
      switch passage.kind {
      case .text where Prompt.asksForImpact(passage.text): continue
      case .text: whole.append(passage.text)
      // "Baseline: 55%" above the goal that it is of.
      case .field(let label) where FormPhrase.normalized(label) == "baseline": continue
      // "Other information essential for the plan: …" behind what a label opened is another answer.
      case .field(let label) where section.level == 9 && label.words.count > 3 && label.startsWithCapital:
        return whole.trimmed
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

  /// "[RT 4/2: at the last school she had an aide.]": a paragraph in brackets is what a reader noted beside the plan.
  private static func isAside(_ passage: Passage) -> Bool {
    let bytes = (passage.line ?? passage.text).bytes
    return bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]") && bytes.count > 20
  }
}

extension SpannedText {
  /// "☒ YES ☐ NO": boxes, and no word of what they answer.
  fileprivate var isOnlyAnswered: Bool {
    let boxes = CheckBox.read(self)
    return boxes.first?.mark.lowerBound == 0
      && boxes.allSatisfy { YesNo.read(self[$0.label])?.rest.isEmpty ?? false }
  }
}

extension Sourced<String> {
  /// This value and another that answers the same question further down.
  func followed(by text: SpannedText) -> Sourced<String> {
    Sourced(value + " " + text.string, spans + text.spans)
  }
}
