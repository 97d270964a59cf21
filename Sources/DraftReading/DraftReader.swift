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
      if !section.covers(any: [.goals, .objectives]) { reading.aboveGoal.note(section, reading.words) }
      for row in SectionReaders.bySection where section.covers(any: row.kinds) { row.read(section, &reading) }
    }
    for reader in SectionReaders.afterwards { reader(&reading) }
    if let state {
      reading.draft.state = Sourced(state, [])
      reading.draft.evidence.state = []
    }
    reading.draft.unread = UnreadText.find(in: sections, tree, claimed: reading.claimedSpans, words)
    if sections.allSatisfy({ $0.kinds == [.cover] || $0.kinds == [.other] }), let first = sections.first {
      reading.diagnostics.append(Diagnostic(.noSectionRecognised, .warning, at: first.model.span))
    }
    return Outcome(reading.draft, reading.diagnostics)
  }
}
