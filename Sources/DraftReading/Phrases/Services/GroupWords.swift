import IEPModel

/// With how many others a child is taught: "group of 3", "individual", the `:3` of "2x30:3", a class of
/// 12:1+1.
enum GroupWords {
  /// Every mention. Their numbers are no part of an amount.
  static func all(_ tokens: [PhraseToken]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      let words = table.longest(tokens, at: index)
      if let end = ratio(tokens, at: index) ?? words?.end {
        if words?.value != false { found.append(index..<end) }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The one group that a phrase speaks of; nil where it speaks of none or of several.
  static func read(_ tokens: [PhraseToken]) -> Range<Int>? {
    let mentions = all(tokens).filter { !tokens.isDenied($0.lowerBound) }
    guard let first = mentions.first, let last = mentions.last else { return nil }
    let texts = Set(mentions.map { tokens[$0].map(\.text) })
    if texts.count == 1 { return first }
    let areJoined = zip(mentions, mentions.dropFirst()).allSatisfy { one, next in
      tokens[one.upperBound..<next.lowerBound].allSatisfy { joins.contains($0.text) }
    }
    guard areJoined else { return nil }
    let all = first.lowerBound..<last.upperBound
    // "Small group (5:1)" with the bracket that it opens.
    let isOpen = tokens[all].last { ["(", ")"].contains($0.text) }?.text == "("
    return isOpen && tokens.text(all.upperBound) == ")" ? all.lowerBound..<all.upperBound + 1 : all
  }

  /// "1:1", "12:1:1", "8:1+1"; after "2x30" the number behind the colon alone.
  private static func ratio(_ tokens: [PhraseToken], at start: Int) -> Int? {
    if tokens.text(start) == ":", isSize(tokens.at(start + 1)), isProduct(tokens, before: start) {
      return start + 2
    }
    guard isSize(tokens.at(start)), tokens.text(start + 1) == ":", isSize(tokens.at(start + 2)),
      tokens.at(start + 2)?.spaced == false, tokens.text(start + 3) != "x",
      !isProduct(tokens, before: start + 1), models.longest(tokens, at: start + 3) == nil
    else { return nil }
    var end = start + 3
    var isLong = false
    while tokens.text(end) == ":" || tokens.text(end) == "+", isSize(tokens.at(end + 1)) {
      end += 2
      isLong = true
    }
    // Two digits behind one colon are a time of day.
    return isLong || tokens[start + 2].text.count == 1 ? end : nil
  }

  /// Whether "2x30" or "2x30 min" stands right before.
  private static func isProduct(_ tokens: [PhraseToken], before colon: Int) -> Bool {
    let number = DurationPhrase.unit(tokens, at: colon - 1) == nil ? colon - 1 : colon - 2
    guard let minutes = tokens.number(number), minutes >= 10 else { return false }
    return tokens.text(number - 1) == "x" && tokens.number(number - 2) != nil
  }

  private static func isSize(_ token: PhraseToken?) -> Bool {
    token?.number?.whole.map { (1...30).contains($0) } ?? false
  }

  private static let joins: WordSet = ["/", "or", "and", "&", ",", "(", ")", "-", "to"]
  private static let models = PhraseTable(
    "model | service model | service delivery | service delivery model | delivery model | schedule")

  /// Rows of false look like a group and are none.
  private static let table = PhraseTable<Bool>([
    true: """
    group of # | groups of # | group of # - # | groups of # - # | group of # to # | groups of # to #
    | group of # or # | groups of # or # | group of up to # | small group of up to #
    | small groups of up to # | groups of up to # | group of no more than # | groups of no more than #
    | group not to exceed # | groups not to exceed # | small group not to exceed # | small groups not to exceed #
    | group of not more than # | groups of not more than # | small group of no more than #
    | group of # students | groups of # students | group of # - # students | groups of # - # students
    | groups of # to # students | group of # or fewer | groups of # or fewer | small group of #
    | small groups of # | small group of # - # | small groups of # - # | small group of # to #
    | group size # | group size : # | group size of # | group ( # ) | group ( # - # ) | group : #
    | small grp ( # ) | small grp ( # - # ) | sm grp ( # ) | sm grp ( # - # ) | sm group ( # ) | sm group ( # - # )
    | grp ( # ) | grp ( # - # ) | small groups ( # - # ) | groups ( # - # )
    | small group ( # ) | small group ( # - # ) | small group ( # students ) | # student group
    | # students per group | # to # students | # - # students | # students | small group | small groups
    | small grp | sm group | sm grp | sm gp | large group | large groups | whole group | group | groups
    | grp | individual | individually | indiv | ind | one on one | one to one | 1 on 1 | 1 to 1 | ( i )
    | ( g ) | paired | in pairs | individual or small group
    """,
    false: """
    grade # students | grades # students | grades # - # students | gr # students | age # students
    | ages # - # students | # of # students | # th grade students | group home | individual education
    | individual education program | individual needs | individual goals | individual student
    | individual student's | individual plan | age group | peer group
    """,
  ])
}
