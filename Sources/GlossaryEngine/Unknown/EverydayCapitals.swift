/// Capitals that need no explanation: short forms that everybody knows, and words written large for weight.
enum EverydayCapitals {
  static func contain(_ range: Range<Int>, of bytes: [UInt8]) -> Bool { words.contains(range, of: bytes) }

  private static let words = WordSet(
    """
    am pm tv ok us usa uk un eu dvd cd pc zip faq vip diy ny nyc la dc na yn wo ie eg etc vs re cc ps tbd dob id pdf
    html url mr mrs ms dr jr sr st
    after again also although always annual any assent at back before being below boy both but check child class code
    copy could data date dates daily day days down draft during each either end ever every few final first five form
    four full girl goal goals given got grade group had half has have help here high hour hours how however if
    initial into issue just keep large last late less level list long low made main make many math may more most
    must name near need needs never new next nine no none nor north note notes now often oh once only open or other out
    over east south west
    own page pages parent part parts per phone plan please prior purple read ready right room same school score
    second see seven shall should sign since six small some soon start state still sum such take ten term test
    text than that them then there these those three thus time times title today told too total two type under
    until unless upon very view visit want week weeks were what when where which while whole whose why will
    without words would write year years your zero
    """)
}
