public import IEPModel

/// One explained phrase as the contract's `explain --format json`: the object that the draft JSON would hold, with its
/// sentences.
public enum PhraseJSON {
  /// A service, goal or accommodation with what is missing or loose in it.
  public static func thing(_ draft: IEPDraft, plain: String, vague: [String]) -> JSON {
    let object =
      draft.services.first.map(DraftJSON.service) ?? draft.goals.first.map(DraftJSON.goal)
      ?? draft.accommodations.first.map(DraftJSON.accommodation)
    var members: [(name: String, value: JSON)] = []
    if case .object(let own)? = object { members = own }
    return .object(members + [("plain", .string(plain)), ("vague", .array(vague.map { .string($0) }))])
  }

  public static func scores(_ draft: IEPDraft, plain: String) -> JSON {
    .object([("scores", .array(draft.scores.map(DraftJSON.score))), ("plain", .string(plain))])
  }

  public static func date(_ iso: String?, plain: String) -> JSON {
    .object([("date", .text(iso)), ("plain", .string(plain))])
  }

  public static func text(plain: String, origin: PlainStatement.Origin, words: [PlainWord]) -> JSON {
    .object([
      ("plain", .string(plain)), ("origin", .string(origin.rawValue)),
      ("words", .array(words.map(SummaryJSON.word))),
    ])
  }
}
