/// Ordinary words that are in capitals for weight, among words that are not: `meet AT the door`, `do not ADD lines`, `a
/// great IDEA!`.
enum EmphasisCheck {
  /// Whether the words beside an ordinary word take it for a preposition or a verb, or an exclamation mark follows.
  static func isStressed(_ spot: Spot) -> Bool {
    guard spot.range.count <= 4 else { return false }
    if spot.next == UInt8(ascii: "!") { return true }
    if small.contains(spot.key) {
      guard !leads.contains(spot.beforeKey), let after = spot.besideAfter else { return false }
      return objects.contains(spot.afterKey) || ASCII.isDigit(spot.bytes[after.lowerBound])
    }
    guard let before = spot.besideBefore else { return false }
    if helpers.contains(spot.beforeKey) { return true }
    guard not.contains(spot.beforeKey),
      let helper = Neighbours.word(before: before.lowerBound, in: spot.bytes)
    else { return false }
    return doing.contains(helper, of: spot.bytes)
  }

  /// Words that are nothing but glue.
  private static let small = WordSet(
    "an as at be by do for he hi if in is it me my no of on or so to up us we")
  /// What stands before a thing, never before a preposition.
  private static let leads = WordSet(
    "the his her their our your an uses use using used need needs of for with no")
  /// What stands after a preposition, seldom after a thing.
  private static let objects = WordSet(
    """
    the a an his her their our your my this that these those least home school all any each every which what it him
    them night noon once first last work lunch recess
    """)
  private static let helpers = WordSet("please will can may must should cannot")
  private static let not = WordSet("not")
  private static let doing = WordSet("do does did")
}
