public import IEPModel

/// Tree → draft: what each part says, and what no reader understood.
public enum DraftReader {
  /// Reads prose. `state` is the two letters that the person who asks gives; without it the draft's own terms count.
  ///
  /// Never throws: what is not understood is in `unread`. Linear in the draft, times the known headings.
  public static func read(_ tree: SourceTree, of source: SourceText, words: FormWords, state: String? = nil)
    -> Outcome<IEPDraft>
  {
    let sections = Outline.sections(of: tree.blocks, words)
    var reading = Reading(words: words, sections: sections)
    reading.draft.sections = sections.map(\.model)
    for reader in SectionReaders.wholeDraft { reader(&reading) }
    for section in sections {
      for row in SectionReaders.bySection where section.covers(any: row.kinds) { row.read(section, &reading) }
    }
    for reader in SectionReaders.afterwards { reader(&reading) }
    if let state { reading.draft.state = state }
    reading.draft.unread = UnreadText.find(in: sections, tree, claimed: reading.draft.claimedSpans, words)
    if sections.allSatisfy({ $0.kinds == [.cover] || $0.kinds == [.other] }), let first = sections.first {
      reading.diagnostics.append(Diagnostic(.noSectionRecognised, .warning, at: first.model.span))
    }
    return Outcome(reading.draft, reading.diagnostics)
  }
}

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

/// The label-and-value pairs in a passage.
enum LabelledFacts {
  static func of(_ passage: Passage) -> [(label: SpannedText, value: SpannedText)] {
    switch passage.kind {
    case .field(let label): return [(label, passage.text)] + inner(passage.text)
    case .table(let table): return of(table)
    default: return []
    }
  }

  /// A table of pairs, or the one row under a row of heads.
  static func of(_ table: DraftTable) -> [(label: SpannedText, value: SpannedText)] {
    if !table.heads.isEmpty, table.rows.count == 1, let row = table.rows.first, table.heads.count > 2 {
      return zip(table.heads, row.cells).map { ($0.strippingLabelEnd, $1) }
    }
    let columns = table.rows.map(\.cells.count).max() ?? 0
    guard columns == 2 || columns == 4 || columns == 6, table.heads.count <= columns else { return [] }
    let rows = (table.heads.isEmpty ? [] : [table.heads]) + table.rows.map(\.cells)
    return rows.flatMap { cells in
      stride(from: 0, to: cells.count - 1, by: 2).compactMap { index in
        cells[index].isEmpty ? nil : (cells[index].strippingLabelEnd, cells[index + 1])
      }
    }
  }

  /// "Primary disability: Autism (AU). Secondary disability: Speech Impairment." inside one value.
  private static func inner(_ value: SpannedText) -> [(label: SpannedText, value: SpannedText)] {
    let bytes = value.bytes
    guard bytes.contains(UInt8(ascii: ":")) else { return [] }
    var facts: [(SpannedText, SpannedText)] = []
    var start = 0
    for end in bytes.indices + [bytes.count] {
      let isEnd =
        end == bytes.count
        || (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ";"))
          && (end + 1 == bytes.count || bytes[end + 1] == UInt8(ascii: " "))
      guard isEnd, end > start else { continue }
      if let labelled = LabelledLine.read(value[start..<end].trimmed) {
        facts.append((labelled.label, labelled.value))
      }
      start = min(end + 1, bytes.count)
    }
    return facts
  }
}
