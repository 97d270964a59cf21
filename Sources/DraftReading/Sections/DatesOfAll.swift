import IEPModel

/// The days that a sentence gives for all services: "All of these run from … to … except the counseling, which ends on …".
struct DatesOfAll {
  private var start: Sourced<String>?
  private var end: Sourced<String>?
  /// What stands behind "except", in lower case, and the day that it gives.
  private var exception: String?
  private var otherEnd: Sourced<String>?
  private var otherStart: Sourced<String>?

  /// Those of a part's first sentence that gives any.
  init(_ section: DraftSection) {
    let texts = section.passages.lazy.compactMap { passage in
      passage.kind == .text ? passage.text : passage.label == nil ? nil : passage.line
    }
    self = texts.flatMap(\.saidSentences).compactMap { DatesOfAll($0) }.first ?? DatesOfAll()
  }

  /// Whether it names the services of the plan, whatever part they stand in: "All services: …".
  private(set) var isOfPlan = false

  private init() {}

  private init?(_ text: SpannedText) {
    let dates = DatePhrase.dates(in: text).filter { $0.kind == .day }.compactMap { found in
      found.iso.map { Sourced($0, text.spans(of: found.range)) }
    }
    let words = PhraseToken.tokens(of: text)
    func says(_ some: WordSet) -> Bool { words.contains { some.contains($0.text) } }
    // "(10/28/25-10/20/26)" alone below the title.
    let isAlone = !words.contains { $0.isWord && !["to", "through", "thru"].contains($0.text) }
    guard let first = dates.first, isAlone || says(["all", "everything"]), !says(["not"]),
      dates.count > 1 || says(["initiation", "begin", "begins", "start", "starts", "starting", "beginning"]),
      ServicePhrase.read(text).amounts.isEmpty
    else { return nil }
    start = first
    isOfPlan = words.text(0) == "all" && words.text(1) == "services"
    end = dates[safe: 1]
    exception = words.first { $0.text == "except" }.map {
      text[$0.range.upperBound..<text.count].string.lowercased()
    }
    // "… except the counseling, which ends on …", "… which begins on …".
    let begins = exception.map { rest in ["begin", "start"].contains { rest.holds($0) } } ?? false
    if begins { otherStart = dates[safe: 2] } else { otherEnd = dates[safe: 2] }
  }

  /// Fills what a service leaves open.
  func fill(_ service: inout Service) {
    let words = (service.name?.value ?? "").lowercased().split { !$0.isLetter }
    let isOther = exception.map { rest in words.contains { $0.count > 3 && rest.holds(String($0)) } } ?? false
    service.start = service.start ?? (isOther ? otherStart ?? start : start)
    service.end = service.end ?? (isOther ? otherEnd ?? end : end)
  }
}
