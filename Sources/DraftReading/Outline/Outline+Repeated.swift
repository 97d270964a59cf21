import IEPModel

/// Parts that a form repeats for each goal.
extension Outline {
  /// Whether a label among goals begins the present level of the next goal: below the name of an area, as above the first
  /// goal, where the same label opened a part below the name of its area.
  func opensAnew(_ kinds: [SectionKind], _ phrase: String) -> Bool {
    guard kinds == [.presentLevels], let current, current.covers(.goals), endsInArea(current) else {
      return false
    }
    return zip(sections, sections.dropFirst()).contains { before, section in
      section.level == 9 && section.kinds == kinds && endsInArea(before)
        && section.heading.map(FormPhrase.normalized) == phrase
    }
  }

  private func endsInArea(_ section: DraftSection) -> Bool {
    guard let label = section.passages.last(where: { $0.kind != .pageFurniture })?.label else { return false }
    return words.labels.name(of: FormPhrase.normalized(label), in: "goal.area") != nil
  }
}
