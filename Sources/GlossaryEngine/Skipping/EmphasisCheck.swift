/// Ordinary words that are in capitals for weight, among words that are not: `meet AT the door`, `do not ADD lines`, `a
/// great IDEA!`.
enum EmphasisCheck {
  /// Whether the words beside it take it for a preposition or a verb, or an exclamation mark follows.
  static func isStressed(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count <= 4, OrdinaryWords.isSpelled(by: range, in: bytes) else { return false }
    if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "!") { return true }
    let before = Neighbours.word(before: range.lowerBound, in: bytes)
    let after = Neighbours.word(after: range.upperBound, in: bytes)
    if small.contains(range, of: bytes) {
      if let before, leads.contains(before, of: bytes) { return false }
      guard let after, Neighbours.areOnlyBlanks(range.upperBound..<after.lowerBound, in: bytes) else {
        return false
      }
      return objects.contains(after, of: bytes) || ASCII.isDigit(bytes[after.lowerBound])
    }
    guard let before, Neighbours.areOnlyBlanks(before.upperBound..<range.lowerBound, in: bytes) else {
      return false
    }
    if helpers.contains(before, of: bytes) { return true }
    guard Neighbours.folded(before, in: bytes).elementsEqual("not".utf8),
      let helper = Neighbours.word(before: before.lowerBound, in: bytes)
    else { return false }
    return doing.contains(helper, of: bytes)
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
  private static let doing = WordSet("do does did")
}
