import IEPModel

/// Who gets the time: the child, or the staff around the child.
enum DeliveryWords {
  /// Words that say it of an amount beside them.
  static func said(_ tokens: [PhraseToken]) -> [(value: Service.Delivery, tokens: Range<Int>)] {
    explicit.all(tokens).compactMap { match in
      tokens.isDenied(match.tokens.lowerBound) ? nil : match.value.map { ($0, match.tokens) }
    }
  }

  /// Direct, indirect or monitor where all words agree; nil where they differ or say nothing.
  static func read(_ tokens: [PhraseToken]) -> (value: Service.Delivery, tokens: Range<Int>)? {
    let implied = implied.all(tokens).map { (value: Service.Delivery.direct, tokens: $0.tokens) }
    let found = said(tokens) + implied
    guard let first = found.first, found.allSatisfy({ $0.value == first.value }) else { return nil }
    return first
  }

  /// "D" or "I" under "Direct (D) / Indirect (I)" or "D/I": a letter that its column's name explains, or stands for.
  static func letter(_ cell: SpannedText, under heading: SpannedText?) -> Service.Delivery? {
    let letter = cell.string.lowercased()
    guard let value = letters[letter], let heading else { return nil }
    let names = GluedWords.tokens(of: heading).map(\.text.string)
    let isNamed = names.contains {
      $0 == letter || ["direct", "indirect", "consult", "consultation"].contains($0) && $0.hasPrefix(letter)
    }
    return isNamed ? value : nil
  }

  /// Yes or no under "Direct".
  static func answer(_ cell: SpannedText, under heading: SpannedText?) -> Service.Delivery? {
    guard let heading, ["direct", "is direct", "direct service"].contains(FormPhrase.normalized(heading)),
      let said = YesNo.read(cell), said.rest.isEmpty
    else { return nil }
    return said.answer == .yes ? .direct : said.answer == .no ? .indirect : nil
  }

  private static let letters: [String: Service.Delivery] = ["d": .direct, "i": .indirect, "c": .indirect]

  /// Rows of nil look like one and are none.
  private static let explicit = PhraseTable<Service.Delivery?>([
    .direct: """
    direct | directly | direct service | direct services | pull out | pullout | pulled out | push in
    | pushin | pushed in | pushes in | grid b | grid c
    """,
    .indirect: """
    not be working with | not work directly with | not working directly with | nothing directly | c / s | indirect | indirectly | consult | consults | consulting | consultation | consultations | consultative
    | consultatively | collaboration | collaborate | collaborates | collaborative consultation | grid a
    """,
    .monitor: "monitor | monitors | monitoring | monitored",
    nil: """
    direct supervision | directly supervised | direct line | under the direct | progress monitoring
    | progress monitored | monitor progress | monitors progress | monitoring progress | monitor the progress
    | self monitoring | self monitor | data monitoring | peer collaboration | direct observation
    | direct report | direct deposit | grid a / b / c | grid a , b , c | grid a b c
    """,
  ])

  /// Sessions that a child sits in.
  private static let implied = PhraseTable(
    """
    individual session | individual sessions | individual therapy | individual speech therapy
    | individual counseling | individual instruction | individual tutoring | individual and group sessions
    | individual or group sessions | group session | group sessions | group therapy | group counseling
    | group instruction | group speech therapy | small group session | small group sessions
    | small group therapy | small group instruction | one on one instruction | one on one sessions
    | individual or small group sessions | individual or group therapy | individual and group therapy
    | individual or small group instruction | sessions with the student | session with the student
    | with the student individually | individual speech sessions | group speech sessions
    """)
}
