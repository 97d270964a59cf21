import IEPModel

extension DraftTable {
  /// What a table of labels and values gives, "Accommodation | Extra time" over "Frequency | Daily" and "Location | All classes";
  /// nil where a row is anything else.
  func accommodationsOfCard(_ words: FormWords) -> [SpannedText]? {
    let cells = (heads.isEmpty ? [] : [heads]) + rows.map(\.cells)
    guard cells.count > 1, cells.allSatisfy({ $0.count == 2 && !$0[0].isEmpty }) else { return nil }
    var given: [SpannedText] = []
    for (index, row) in cells.enumerated() {
      let label = row[0].strippingLabelEnd
      let phrase = FormPhrase.normalized(label)
      let isOther =
        words.columns.name(of: phrase, in: "accommodation.other") != nil
        || ServiceColumnRole.named(label).map { $0 != .service } ?? false
      // "Tests | Extra time" over "Classroom | Breaks" are groups.
      if DraftSection.isGroup(label) { return nil }
      // "Support | Visual schedule" may begin it under a name that no list has.
      if !isOther, index == 0 || words.columns.asked(phrase, "accommodation.text") != nil {
        given.append(row[1])
      } else if !isOther {
        return nil
      }
    }
    // Two rows or more say when, where or who, and the first does not: no list of pairs.
    return given.isEmpty || cells.count == given.count ? nil : given.filter { !$0.isEmpty && !$0.saysNothing }
  }

  /// "Tests | Extra time" over "Classroom | Visual schedule": where or of what kind, and beside it what is given there; nil where a
  /// first cell is anything else.
  func accommodationsByGroup(_ words: FormWords) -> [(group: SpannedText, cell: SpannedText)]? {
    let cells = (heads.isEmpty ? [] : [heads]) + rows.map(\.cells)
    guard cells.count > 1,
      cells.allSatisfy({ row in
        row.count == 2 && (DraftSection.isGroup(row[0]) || AccommodationCategory.named(row[0]) != nil)
          && row[1].words.count > 1 && words.columns.exact(FormPhrase.normalized(row[1])).isEmpty
          && CheckBox.read(row[1]).isEmpty
      })
    else { return nil }
    return cells.map { ($0[0].strippingLabelEnd, $0[1]) }
  }
}
