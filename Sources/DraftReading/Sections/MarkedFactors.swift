import IEPModel

/// Factors beside their marks, which a line above explains once for all: "✔ = yes", and below it "✔ | Behavior impedes
/// learning | ___ | Braille needed".
enum MarkedFactors {
  /// The factors that a table has a tick right before, with the cells of each; nil where cells are anything but a mark or a
  /// blank and then words, in turn. What has no tick is left open, as in a list of boxes.
  static func read(_ table: DraftTable, named factor: (SpannedText) -> String?) -> [SpecialFactor]? {
    let rows = (table.heads.isEmpty ? [] : [table.heads]) + table.rows.map(\.cells)
    var found: [SpecialFactor] = []
    var known = 0
    for row in rows {
      var cells = row
      // A column of blanks alone was left out of the table.
      for spacer in table.spacers where spacer <= cells.count { cells.insert(SpannedText(), at: spacer) }
      guard cells.count > 1, cells.count.isMultiple(of: 2) else { return nil }
      for at in stride(from: 0, to: cells.count, by: 2) {
        let (mark, label) = (cells[at], cells[at + 1])
        let isTicked = ServiceMarks.isMark(mark)
        guard isTicked || mark.filledIn.isEmpty || CheckBox.isEmpty(mark) else { return nil }
        // A last row may have nothing in its second half.
        if label.isEmpty, !isTicked, at > 0 { continue }
        guard label.words.count > 1, !ServiceMarks.isMark(label), YesNo.read(label) == nil else { return nil }
        guard let name = factor(label) else { continue }
        known += 1
        if isTicked {
          found.append(
            SpecialFactor(
              factor: name, answer: Sourced(.yes, mark.spans), text: mark.followed(by: label).sourced))
        }
      }
    }
    return known > 1 ? found : nil
  }
}
