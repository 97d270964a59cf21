import IEPModel

/// A part of the draft while it is read: the model's section and what it says, one passage after another.
struct DraftSection {
  var kinds: [SectionKind]
  var heading: SpannedText?
  /// 1 is the highest; labels that open a part count as 9.
  var level: Int
  var passages: [Passage] = []
  var blocks: [SourceBlock] = []

  func covers(_ kind: SectionKind) -> Bool { kinds.contains(kind) }
  func covers(any kinds: Set<SectionKind>) -> Bool { self.kinds.contains { kinds.contains($0) } }

  var model: Section {
    let spans = blocks.map(\.span)
    return Section(
      kinds: kinds, heading: heading?.sourced, level: level, span: spans.extent ?? SourceSpan(0, 0),
      blocks: blocks)
  }
}
