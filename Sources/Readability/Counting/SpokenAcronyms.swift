/// Letters that people speak as a word: "FAPE" has one syllable, not the four of its letters.
public struct SpokenAcronyms: Sendable {
  /// Acronyms in capitals, and the syllables of each.
  public var syllables: [String: Int]

  /// A table of one's own: acronyms in capitals, and the syllables of each.
  public init(_ syllables: [String: Int]) { self.syllables = syllables }

  /// Those of special education.
  public static let usual = SpokenAcronyms([
    "ARD": 1, "BRIEF": 1, "CAPTA": 2, "CARS": 1, "CASE": 1, "CELF": 1, "COTA": 2, "DIBELS": 2, "EDGAR": 2,
    "ELPAC": 2, "ESSA": 2, "FAPE": 1, "FERPA": 2, "GATE": 1, "HIPAA": 2, "IDEA": 3, "IDEIA": 4, "MAP": 1,
    "NASA": 2, "NOREP": 2, "PASA": 2, "PLAAFP": 2, "PLEP": 1, "PLOP": 1, "RIT": 1, "SELPA": 2, "SETSS": 1,
    "SMART": 1, "SPED": 1, "STAAR": 1, "TEACCH": 1,
  ])

  /// The syllables of capitals: their word's, or one for each letter and three for a W.
  func count(_ letters: ArraySlice<UInt8>) -> Int {
    if let spoken = syllables[String(decoding: letters, as: UTF8.self)] { return spoken }
    return letters.reduce(0) { $0 + ($1 == UInt8(ascii: "W") ? 3 : 1) }
  }
}
