import IEPModel

/// Names and the minutes of each, in groups: "Minutes per week" over "Special education within the class", and below that
/// "Co-taught math   250".
enum TimeSheet {
  /// Whether rows, heads first, are such a sheet and one of its groups is special education.
  static func isOne(_ rows: [[SpannedText]]) -> Bool {
    guard rows.count > 3, rows.allSatisfy({ $0.count == 2 && !$0[0].isEmpty }), !rows[0][1].isEmpty,
      isTime(rows[0][1]), !rows[0][1].bytes.contains(where: \.isASCIIDigit)
    else { return false }
    let below = rows.dropFirst()
    return below.allSatisfy { $0[1].isEmpty || isNumber($0[1]) }
      && below.contains { $0[1].isEmpty && isSpecial($0[0]) } && below.count { !$0[1].isEmpty } > 1
  }

  /// "General Education with Supplementary Aids": a group of what all children have.
  static func isOfAll(_ group: SpannedText) -> Bool {
    !isSpecial(group)
      && PhraseToken.tokens(of: group).contains { ["general", "regular", "gen"].contains($0.text) }
  }

  private static func isSpecial(_ group: SpannedText) -> Bool {
    PhraseToken.tokens(of: group).contains {
      ["special", "related", "service", "services"].contains($0.text)
    }
  }

  /// "Minutes per week".
  private static func isTime(_ head: SpannedText) -> Bool {
    guard let label = AmountLabel(GluedWords.tokens(of: head)), case .time? = label.unit else { return false }
    return label.frequency != nil
  }

  private static func isNumber(_ cell: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: cell)
    return tokens.count == 1 && tokens[0].number != nil
  }
}
