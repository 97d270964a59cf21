import IEPModel

/// Help for staff, and how the child gets to school.
enum SupportsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    if section.covers(.staffSupports) {
      reading.draft.staffSupports += section.passages.compactMap { staff($0) }
    }
    if section.covers(.transportation), reading.draft.transportation == nil {
      // A yes or no is the whole answer; what follows may be about something else.
      let first = section.passages.first.flatMap { YesNo.read($0.text) == nil ? nil : $0.text }
      let text = first ?? NarrativeReader.text(of: section)
      if !text.isEmpty { reading.draft.transportation = text.sourced }
    }
  }

  private static func staff(_ passage: Passage) -> Sourced<String>? {
    switch passage.kind {
    case .text: passage.text.isEmpty ? nil : passage.text.sourced
    case .field(let label):
      passage.text.isEmpty ? nil : (passage.line ?? label.followed(by: passage.text)).sourced
    default: nil
    }
  }
}
