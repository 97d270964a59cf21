import IEPModel

/// A draft while it is read.
struct Reading {
  let words: FormWords
  let sections: [DraftSection]
  var draft = IEPDraft()
  var diagnostics: [Diagnostic] = []
  /// The names of service columns that stand once, above tables in several parts.
  var serviceHeads: [SpannedText]?

  /// The names that the draft may call the child by: whole, first, last, "Last, First".
  var childNames: [String] {
    guard let name = draft.student.name?.value else { return [] }
    return name.split { $0 == " " || $0 == "," }.map(String.init).filter { $0.utf8.count > 1 }
  }

  /// Every labelled fact of the draft, in order: lines, list items, two-column tables and tables with one row.
  func fields(in sections: [DraftSection]) -> [(label: SpannedText, value: SpannedText)] {
    sections.flatMap { $0.passages.flatMap { LabelledFacts.of($0) } }
  }

  /// The first value of a fact in the draft, by the names that forms give it.
  func firstValue(of fact: String, in sections: [DraftSection]? = nil) -> SpannedText? {
    for (label, value) in fields(in: sections ?? self.sections) where !value.isEmpty {
      if words.labels.exact(FormPhrase.normalized(label)).contains(where: { $0.name == fact }) {
        return value
      }
    }
    return nil
  }
}
