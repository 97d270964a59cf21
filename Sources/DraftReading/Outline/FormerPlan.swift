import IEPModel

extension [DraftSection] {
  /// The same parts, where those below the title of the plan before, "Prior IEP" over "Goals" and "Services", are none of this
  /// plan. O(parts).
  var withoutPlanBefore: [DraftSection] {
    var former: Int?
    return map { section in
      if let level = former, section.level <= level { former = nil }
      guard former != nil else {
        if section.level < 7, section.heading.map(\.namesPlanBefore) ?? false { former = section.level }
        return section
      }
      var other = section
      other.kinds = [.other]
      return other
    }
  }
}

extension SpannedText {
  /// "Prior IEP", "Last year's plan".
  fileprivate var namesPlanBefore: Bool {
    let said = PhraseToken.tokens(of: self).filter(\.isWord).map(\.text)
    return (2...4).contains(said.count) && ["iep", "plan", "504"].contains(said[said.count - 1])
      && ["prior", "previous", "last", "former", "old"].contains(said[0])
  }
}
