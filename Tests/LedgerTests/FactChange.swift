/// One fact of a text changed into another: what a slip of a writer or a program would do.
struct FactChange: CustomStringConvertible {
  var kind: String
  /// UTF-8 offsets of what is taken out.
  var start: Int
  var end: Int
  var old: String
  var new: String

  var description: String { "\(kind): \(old) → \(new)" }
  /// How far what stands behind it moves.
  var shift: Int { new.utf8.count - (end - start) }

  /// A change of a fact that was found in a text; nil for a kind that is not changed.
  init?(_ found: SecondLedger.Found, in bytes: [UInt8], _ random: inout Random) {
    kind = found.kind
    start = found.start
    end = found.end
    old = String(decoding: bytes[found.start..<found.end], as: UTF8.self)
    switch kind {
    case "numbers":
      new =
        old.contains(where: \.isNumber)
        ? Self.digit(of: old, changed: &random)
        : Self.other(
          old,
          (Self.ordinals.contains(old.lowercased()) ? Self.ordinals : Self.numbers)
            .filter { SecondLedger.number($0) != found.value }, &random)
    case "dates":
      new =
        old.contains(where: \.isNumber)
        ? Self.digit(of: old, changed: &random) : Self.other(old, Self.months, &random)
    case "negations":
      // Taken out, or turned into its opposite.
      new =
        old.lowercased() == "no"
        ? "some" : old.lowercased() == "not" ? "now" : old.lowercased() == "without" ? "with" : "ever"
    case "modals":
      let others = old.contains(" ") ? ["at least", "no more than", "less than"] : Self.modals
      new = Self.other(
        old, others.filter { SecondLedger().facts(in: $0).first?.value != found.value }, &random)
    case "names":
      new = Self.other(old, ["Zorbeck", "Quillander", "Ystad"], &random)
    default: return nil
    }
    // One small word would make a sentence in capitals one of small letters, and change all of it.
    if old.contains(where: \.isLetter), !old.contains(where: \.isLowercase), old.count > 1 {
      new = new.uppercased()
    }
    guard new != old else { return nil }
    // Columns that stand apart by blanks keep their place.
    if bytes[found.end...].starts(with: Array("  ".utf8)) {
      new += String(repeating: " ", count: max(0, old.utf8.count - new.utf8.count))
    }
  }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<start]) + Array(new.utf8) + Array(bytes[end...])
  }

  private static func digit(of text: String, changed random: inout Random) -> String {
    var characters = Array(text)
    let places = characters.indices.filter { characters[$0].isNumber && characters[$0].isASCII }
    guard !places.isEmpty else { return text }
    let place = random.one(of: places)
    let old = characters[place].wholeNumberValue ?? 0
    characters[place] = Character("\((old + 1 + random.below(8)) % 10)")
    return String(characters)
  }

  private static func other(_ old: String, _ list: [String], _ random: inout Random) -> String {
    random.one(of: list.filter { $0.lowercased() != old.lowercased() })
  }

  private static let numbers = ["two", "three", "four", "six", "seven", "nine", "eleven"]
  /// "The nine goal" is no English: an ordinal is changed into another.
  private static let ordinals = ["first", "second", "third", "fourth", "fifth"]
  private static let months = ["January", "June", "November"]
  private static let modals = ["may", "might", "must", "should"]
}
