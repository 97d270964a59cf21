/// Short forms of special education that are also words everybody uses.
enum OrdinaryWords {
  /// Whether capitals spell one of them, singular or plural. `MAPs` with a small s does not: nobody writes the
  /// word so. Neither do dotted letters.
  static func isSpelled(by range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count <= 7 else { return false }
    for index in range where !ASCII.isUpper(bytes[index]) { return false }
    if words.contains(range, of: bytes) { return true }
    return range.count > 3 && bytes[range.upperBound - 1] == UInt8(ascii: "S")
      && words.contains(range.dropLast(), of: bytes)
  }

  /// Whether a word is one of them.
  static func contains(_ word: [UInt8]) -> Bool { words.contains(word.map(ASCII.folded)) }

  private static let words = WordSet(
    """
    a act ad add age aid aids aim all alp am an and ant ape arc are area arm art as ask at be best bit build by can
    cap car care cars case cast cat cell clue come core day do does ed el else es face fair fast fit fix flare for from
    gate ged get go goal good has he help her hi his home hope i id idea if ii in is it its jump lap lead leap
    learn let life link list loop low map mass may me met mix my need net no not now of off old on one or our out
    pace pal pals part pass past path pat peer pep pet pie plan plus pot pro rap reach read ready red rest rise run
    sad sail sat sea see self set she sit skills so soar spa spot star step stop team tech the then they this time to
    too top track tv up us use was we well who will win with word work yes you
    access air bas brief chip dial ear etch fam far fun held lid mad met mid odd pans pap par peak pen pit ran rat red
    reel rib rig sap seem sift six snap sol star stars stat steam stem tag ten tops unit war wade wide
    deed facets pro ride
    ada ali ana asa bea bo cal cam dan di eli eva gus ian ida jan jo kai lea lia mae max ned pam ray rex roy sal sid ted
    tim tod val
    con cuando del donde ella eso esa ese este esta ir la las le les los mas mis muy nos otra otro para pero por que
    sea ser si sin sobre soy su sus tan tu tus un una uno y ya
    """)
}
