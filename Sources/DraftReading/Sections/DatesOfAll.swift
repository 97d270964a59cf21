import IEPModel

/// The days that a sentence gives for all services: "All of these run from … to … except the counseling, which ends on …".
struct DatesOfAll {
  private var start: Sourced<String>?
  private var end: Sourced<String>?
  /// What stands behind "except", in lower case, and the day that it gives.
  private var exception: String?
  private var otherEnd: Sourced<String>?
  private var otherStart: Sourced<String>?
  /// "English and Social skills run from … to …": days of those that a sentence names, in lower case.
  private var named: [(names: String, start: Sourced<String>, end: Sourced<String>)] = []

  /// Those of a part's title or of its first sentence that gives any.
  init(_ section: DraftSection) {
    let remark = section.heading.flatMap { heading in
      heading.bytes.firstIndex(of: UInt8(ascii: "(")).map { heading[$0..<heading.count] }
    }
    if let dates = remark.flatMap({ DatesOfAll($0, isLead: true) }) {
      self = dates
      return
    }
    // Dates alone are of all services above the first of them, and of one below it.
    let lead = section.passages.prefix { $0.kind == .text && !$0.isItem }.count
    var told: [DatesOfAll] = []
    for (index, passage) in section.passages.enumerated() where told.count < 2 {
      let text = passage.kind == .text ? passage.text : passage.label == nil ? nil : passage.line
      told += (text?.saidSentences ?? []).compactMap { DatesOfAll($0, isLead: index < lead) }
    }
    self = told.first ?? DatesOfAll(fieldsOf: section) ?? DatesOfAll()
    named = section.passages.filter { $0.kind == .text }.flatMap(\.text.saidSentences).compactMap(Self.named)
    // "Beginning 11/13/2025", and "Ending 11/05/2026" beside it.
    if let next = told[safe: 1], end == nil || start == nil {
      (start, end) = (start ?? next.start, end ?? next.end)
    }
  }

  /// "Initiation date: …" and "Duration date: …" right below the title, and then a table; nothing else, and they are of the
  /// services in the parts below.
  private init?(fieldsOf section: DraftSection) {
    let fields = section.passages.prefix { $0.label != nil && $0.table == nil }
    isOfPlan = fields.count == section.passages.count
    guard !fields.isEmpty, isOfPlan || section.passages[fields.count].table != nil else { return nil }
    for field in fields {
      guard let day = DatesReader.all(in: field.text).first, let label = field.label else { return nil }
      switch ServiceColumnRole.named(label) {
      case .start: start = start ?? day
      case .end: end = end ?? day
      default: return nil
      }
    }
  }

  private static let aroundDates: WordSet = [
    "to", "through", "thru", "from", "until", "starting", "beginning", "ending", "effective", "except", "as",
    "shown", "fall", "spring",
    "unless",
    "otherwise", "noted", "stated",
  ]

  /// "Services run from …", "These services will begin on …".
  private static func areServices(_ words: [PhraseToken]) -> Bool {
    words.prefix(2).contains { $0.text == "services" }
      && words.prefix(4).contains {
        ["run", "begin", "start", "will", "are"].contains($0.text)
      }
  }

  /// Whether it names the services of the plan, whatever part they stand in: "All services: …".
  private(set) var isOfPlan = false

  private init() {}

  private init?(_ text: SpannedText, isLead: Bool) {
    let words = PhraseToken.tokens(of: text)
    let dates = DatePhrase.dates(in: words).filter { $0.kind == .day }.compactMap { found in
      // "Beginning 11/13/2025": the word that says which day it is belongs to it.
      let cue = words.at(found.tokens.lowerBound - 1).flatMap {
        Self.aroundDates.contains($0.text) ? $0 : nil
      }
      let start = (cue?.range ?? found.range).lowerBound
      return found.iso.map { Sourced($0, text.spans(of: start..<found.range.upperBound)) }
    }
    func says(_ some: WordSet) -> Bool { words.contains { some.contains($0.text) } }
    // "(10/28/25-10/20/26)", "(starting 2/26/26 through 2/11/27 unless noted)" alone in or below the title.
    let isAlone = isLead && !words.contains { $0.isWord && !Self.aroundDates.contains($0.text) }
    let isEnd = isAlone && dates.count == 1 && says(["ending", "until", "through", "thru"])
    guard let first = dates.first, isAlone || says(["all", "everything"]) || Self.areServices(words),
      !says(["not"]),
      dates.count > 1 || isEnd
        || says(["initiation", "begin", "begins", "start", "starts", "starting", "beginning"]),
      ServicePhrase.read(text).amounts.isEmpty
    else { return nil }
    start = isEnd ? nil : first
    isOfPlan = words.text(0) == "all" && words.text(1) == "services"
    end = isEnd ? first : dates[safe: 1]
    exception = words.first { $0.text == "except" }.map {
      text[$0.range.upperBound..<text.count].string.lowercased()
    }
    // "… except the counseling, which ends on …", "… which begins on …".
    let begins = exception.map { rest in ["begin", "start"].contains { rest.holds($0) } } ?? false
    if begins { otherStart = dates[safe: 2] } else { otherEnd = dates[safe: 2] }
  }

  /// "English and Social skills run from 3-15-2027 to 3-3-2028."
  private static func named(_ sentence: SpannedText) -> (
    names: String, start: Sourced<String>, end: Sourced<String>
  )? {
    let words = PhraseToken.tokens(of: sentence)
    guard let verb = words.firstIndex(where: { ["run", "runs"].contains($0.text) }) else { return nil }
    let days = DatePhrase.dates(in: words).filter { $0.kind == .day }.compactMap { found in
      found.iso.map { Sourced($0, sentence.spans(of: found.range)) }
    }
    guard days.count == 2,
      days[0].value < days[1].value, ServicePhrase.read(sentence).amounts.isEmpty
    else { return nil }
    return (sentence[0..<words[verb].range.lowerBound].string.lowercased(), days[0], days[1])
  }

  /// Fills what a service leaves open and a sentence gives for it by name, in whatever part it stands.
  func fillNamed(_ service: inout Service) {
    let words = Self.words(of: service)
    guard !words.isEmpty,
      let own = named.first(where: { told in words.allSatisfy { told.names.holds(String($0)) } })
    else { return }
    service.start = service.start ?? own.start
    service.end = service.end ?? own.end
  }

  private static func words(of service: Service) -> [Substring] {
    (service.name?.value ?? "").lowercased().split { !$0.isLetter }
  }

  /// Fills what a service leaves open.
  func fill(_ service: inout Service) {
    let words = Self.words(of: service)
    let isOther = exception.map { rest in words.contains { $0.count > 3 && rest.holds(String($0)) } } ?? false
    service.start = service.start ?? (isOther ? otherStart ?? start : start)
    service.end = service.end ?? (isOther ? otherEnd ?? end : end)
  }
}
