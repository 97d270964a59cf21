import IEPModel

extension A4LReading {
  /// Accommodations with where each is used and why, and the tests that the child takes.
  mutating func readSupports(_ plan: Element) {
    for support in plan.all("accommodationsList", "accommodation") {
      let places = support.texts("applicabilityList", "applicability")
      for given in support.all("accommodation") {
        guard let text = Self.text(of: given, places: places) else { continue }
        draft.accommodations.append(
          Accommodation(
            text: text.sourced, category: AccommodationCategory.of(text.string.lowercased()),
            isModification: false, span: given.node.span))
      }
    }
    for result in plan.all("standardizedAssessmentResultList", "standardizedAssessmentResult") {
      let hasHelp = !result.all("accommodationList", "accommodation").flatMap(\.node.leafSpans).isEmpty
      for test in result.all("standardsReference") {
        guard let name = test.text("assessmentTitle") ?? test.text("subject") else { continue }
        // Which help that is stays words: nothing but the test's name is told by this.
        let participation: Assessment.Participation = hasHelp ? .withAccommodations : .notStated
        draft.assessments.append(
          Assessment(
            name: name.sourced, participation: Sourced(participation, name.spans), text: name.sourced))
      }
    }
  }

  /// "Timing: extended time (state tests, classroom) – reads slowly", put together from its elements (CEDS 000385,
  /// 001685–001687).
  private static func text(of given: Element, places: [SpannedText]) -> SpannedText? {
    let type = given.text("type")
    let description = given.text("description")
    guard var whole = type ?? description else { return nil }
    func sign(_ words: String) -> SpannedText {
      let end = whole.spans.last?.end ?? 0
      var text = SpannedText()
      text.append(words.utf8, standingFor: SourceSpan(end, end))
      return text
    }
    if let description, let type, description.string.lowercased() != type.string.lowercased() {
      whole.append(sign(":"), separated: false)
      whole.append(description)
    }
    for (index, place) in places.enumerated() {
      whole.append(sign(index == 0 ? " (" : ", "), separated: false)
      whole.append(place, separated: false)
    }
    if !places.isEmpty { whole.append(sign(")"), separated: false) }
    if let rationale = given.text("rationale") {
      whole.append(sign("–"))
      whole.append(rationale)
    }
    return whole
  }

  /// Why and how long the child is apart from other children (CEDS 001704, 001233).
  mutating func readPlacement(_ plan: Element) {
    for place in plan.all("placement") {
      var placement = draft.placement ?? Placement()
      placement.reason = placement.reason ?? place.text("placementRationale")?.sourced
      for minutes in place.all("leastRestrictiveEnvironment") where placement.minutesOutsidePerWeek == nil {
        placement.minutesOutsidePerWeek = Self.minutesApart(minutes)
      }
      if placement != Placement() { draft.placement = placement }
    }
  }

  /// The minutes apart, where they agree with the others that stand there. The published descriptions of the two
  /// elements look swapped; the names are those of CEDS and count. What does not add up stays words, and no percent is
  /// worked out: the standard's week is not said to be the whole school week.
  private static func minutesApart(_ minutes: Element) -> Sourced<Decimal>? {
    guard let text = minutes.text("nonInclusionMinutesPerWeek"), let apart = ElementValues.whole(text) else {
      return nil
    }
    let total = ElementValues.whole(minutes.text("totalMinutesPerWeek"))
    let together = ElementValues.whole(minutes.text("inclusionMinutesPerWeek"))
    let limit = total ?? 7 * 24 * 60
    guard apart <= limit, together == nil || total == nil || together == limit - apart else { return nil }
    return Sourced(Decimal(apart), text.spans)
  }
}
