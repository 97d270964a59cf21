import IEPModel

/// Puts what phrases say into a service; the heading above fills what the line leaves open.
struct ServiceFiller {
  private let heading: ServicePhrase?

  private init(heading: ServicePhrase?) { self.heading = heading }

  init(_ context: ServiceContext) { heading = context.phrase }

  /// Fills what a service leaves open from its own words.
  static func complete(_ service: inout Service, from text: SpannedText) {
    let phrase = ServicePhrase.read(text)
    let end = [phrase.amountRange, phrase.openEndedRange].compactMap { $0?.lowerBound }.min()
    service.name = service.name ?? ServiceNames.name(in: text, before: end).map { text.sourced($0) }
    var read = Service(text: service.text, span: service.span)
    ServiceFiller(heading: nil).fill(&read, from: phrase)
    service.amounts = read.amounts
    service.amountText = read.amountText
    service.ambiguous = read.ambiguous
    service.hasUnreadAmount = read.hasUnreadAmount
    service.openEnded = service.openEnded || read.openEnded
    if service.delivery == .unknown { service.delivery = read.delivery }
    service.setting = service.setting ?? read.setting
    service.location = service.location ?? read.location
    service.group = service.group ?? read.group
    service.provider = service.provider ?? read.provider
    service.start = service.start ?? read.start
    service.end = service.end ?? read.end
  }

  /// From a line's own words.
  func fill(_ service: inout Service, from phrase: ServicePhrase) {
    take(phrase, into: &service)
    let text = phrase.text
    service.location = phrase.settingRange.map { text.sourced(Self.place(of: $0, in: text)) }
    // "Community-based instruction" tells the setting and is no place beside it.
    if let name = service.name, let place = service.location, place.value.allSatisfy({ $0 != " " }),
      place.spans.allSatisfy({ span in name.spans.contains { $0.contains(span) } })
    {
      service.location = nil
    }
    // Where a label names the service, the first words of its value may be who gives it.
    let isNamedBefore = service.name.map { name in
      !name.spans.contains { span in text.spans.contains { $0.overlaps(span) } }
    }
    let start = isNamedBefore ?? false ? -1 : phrase.amountRange?.lowerBound ?? 0
    service.provider = Self.provider(in: text, after: start) ?? Self.saidProvider(in: text)
    applyHeading(&service)
  }

  /// "…, 2nd gr. classroom, …": words for a place with what stands before them between the same commas; elsewhere with the
  /// word that says which: "in the counseling office".
  private static func place(of range: Range<Int>, in text: SpannedText) -> Range<Int> {
    let bytes = text.bytes
    if let piece = dashed(range, in: text) { return piece }
    let before = PhraseToken.tokens(of: text[0..<range.lowerBound]).last
    if let before, rooms.contains(before.text), text[range].words.count == 1 {
      return before.range.lowerBound..<range.upperBound
    }
    func isCut(_ index: Int) -> Bool {
      bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ";")
    }
    guard let cut = (0..<range.lowerBound).last(where: isCut),
      range.upperBound == bytes.count || isCut(range.upperBound),
      case let piece = text[(cut + 1)..<range.upperBound], piece.words.count <= 5,
      !PhraseToken.tokens(of: piece).contains(where: { inPlaces.contains($0.text) })
    else { return range }
    let start = range.upperBound - piece.trimmed.count
    return start..<range.upperBound
  }

  /// The few words without a number between two dashes that hold a range: "– cafe or speech room –".
  private static func dashed(_ range: Range<Int>, in text: SpannedText) -> Range<Int>? {
    let cuts = text.bytes.indices.compactMap { at in
      dashes.first { text.bytes[at...].starts(with: $0) }.map { at..<at + $0.count }
    }
    guard let before = cuts.last(where: { $0.upperBound <= range.lowerBound }) else { return nil }
    let end = cuts.first { $0.lowerBound >= range.upperBound }?.lowerBound ?? text.count
    let piece = text[before.upperBound..<end]
    guard piece.words.count <= 5, !piece.bytes.contains(where: { $0.isASCIIDigit || ",;.".utf8.contains($0) })
    else { return nil }
    return before.upperBound..<end
  }

  /// Which room or office it is.
  private static let rooms: WordSet = [
    "preschool", "kindergarten", "guidance", "counseling", "counselor's", "counselors", "staff", "speech",
    "health",
    "nurse's", "principal's", "main",
    "front",
    "therapy", "sensory", "music", "art", "team", "conference", "work", "social", "worker's", "lunch",
    "motor",
  ]

  /// Words that make a piece more than a place.
  private static let inPlaces: WordSet = [
    "in", "at", "with", "and", "or", "by", "a", "the", "per", "x", "times",
  ]

  /// "…, small group, SLP, 1/21/26": a piece between commas that names who works in a school and nothing else.
  private static func provider(in text: SpannedText, after start: Int) -> Sourced<String>? {
    let bytes = text.bytes
    // "counseling office (D. Ruiz)", "health office (Nurse Pat Lemoine)": a person in brackets at the end.
    if bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")), open >= start {
      let person = text[(open + 1)..<(text.count - 1)].trimmed
      let isNamed = person.words.allSatisfy { bytes[open + 1 + $0.lowerBound].isASCIIUppercase }
      let first = FormPhrase.normalized(person).split(separator: " ").first ?? ""
      if (2...3).contains(person.words.count), isNamed, !person.isCapitals,
        titles.contains(first) || staff.contains(String(first)) || person.words[0].count <= 2
      {
        return person.sourced
      }
    }
    let cuts = bytes.indices.filter { index in
      bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ";")
        || dashes.contains { bytes[index...].starts(with: $0) }
    }
    for (low, high) in zip([-1] + cuts, cuts + [bytes.count]) where low >= start {
      let sign = low < 0 ? 1 : dashes.first { bytes[low...].starts(with: $0) }?.count ?? 1
      // " - - " is cut twice at one blank.
      guard low + sign <= high else { continue }
      let piece = text[(low + sign)..<high].trimmed
      let end = piece.bytes.last == UInt8(ascii: ".") ? piece.count - 1 : piece.count
      let words = FormPhrase.normalized(piece).split(separator: " ")
      let isTitled = words.count == 2 && titles.contains(words[0]) && piece.startsWithCapital
      guard let last = words.last, words.count <= 5, !piece.bytes.contains(where: \.isASCIIDigit),
        isTitled || staff.contains(String(last)),
        !words.contains(where: { ["with", "and", "room", "rm", "office"].contains($0) })
      else { continue }
      return piece[0..<end].sourced
    }
    return nil
  }

  /// "… will meet with the school social worker", "given by the speech therapist"; of a consultation "with the teacher" it
  /// is who is helped.
  private static func saidProvider(in text: SpannedText) -> Sourced<String>? {
    let said = GoalText(text)
    // "Counseling 30 minutes weekly w/ school psychologist".
    let isMeeting = !said.tokens.contains { consulting.contains($0.text) }
    return said.tokens.indices.dropFirst().lazy.compactMap { index in
      let isWith = said.word(index) == "with" && (isMeeting || meeting.contains(said.word(index - 1)))
      guard isWith || said.word(index) == "by" else { return nil }
      return said.staff(after: index, said.tokens.count)
        .map {
          text.sourced(
            said.tokens[$0.lowerBound].range.lowerBound..<said.tokens[$0.upperBound - 1].range.upperBound)
        }
    }.first
  }

  private static let consulting: WordSet = [
    "consult", "consults", "consultation", "consulting", "indirect", "collaborate", "collaborates",
    "collaboration", "training", "train", "trains",
  ]
  private static let meeting: WordSet = [
    "meet", "meets", "work", "works", "working", "meeting", "sit", "sits",
  ]

  /// A dash between two things, as long as a comma's piece.
  private static let dashes = [" — ", " – ", " - "].map { Array($0.utf8) }

  private static let titles: Set<Substring> = ["ms", "mrs", "mr", "miss", "mx", "dr"]

  /// The last word of what people in a school are called.
  private static let staff: Set<String> = [
    "teacher", "tchr", "slp", "ot", "pt", "cota", "pta", "therapist", "pathologist", "psychologist",
    "counselor",
    "nurse",
    "specialist", "aide", "paraprofessional", "paraeducator", "bcba", "interpreter", "audiologist", "coach",
    "educator",
    "interventionist", "worker", "para", "paras", "otr",
  ]

  private func deliveryAlone(_ text: SpannedText) -> Service.Delivery? {
    let tokens = PhraseToken.tokens(of: text)
    return DeliveryWords.said(tokens).first.flatMap { $0.tokens == tokens.indices ? $0.value : nil }
  }

  /// From a row's cells: a cell of its own for a place, a person or a group is taken whole.
  func fill(_ service: inout Service, from cells: [ServiceCell]) {
    func cell(_ role: ServiceColumnRole) -> SpannedText? { cells.first { $0.role == role }?.text }
    let phrase = ServiceColumns.read(cells: cells)
    take(phrase, into: &service)
    // A unit that only the column's head names: the row is where the amount stands.
    service.amountText?.spans.removeAll { !service.span.contains($0) }
    let kind = cell(.setting)
    service.deliverySpans = cell(.delivery)?.spans ?? []
    if service.delivery == .unknown, let cell = cells.first(where: { $0.role == .delivery }) {
      service.delivery =
        DeliveryWords.letter(cell.text, under: cell.heading)
        ?? DeliveryWords.answer(cell.text, under: cell.heading) ?? .unknown
    }
    service.settingSpans = kind?.spans ?? []
    // "Regular class" in a column for the setting tells the kind of place and no more.
    let isKindAlone = Service.Setting.allCases.contains { $0.notation == kind?.string }
    // "Indirect" in a column for the setting tells who is helped, and no place.
    let place = cell(.location) ?? (isKindAlone ? nil : kind)
    if let place, let delivery = deliveryAlone(place) {
      if service.delivery == .unknown { (service.delivery, service.deliverySpans) = (delivery, place.spans) }
    } else {
      // "2" in a column for the site is a code of the form's.
      service.location = place.flatMap { $0.bytes.contains(where: \.isASCIILetter) ? $0.sourced : nil }
    }
    if let text = cell(.text) {
      service.text = text.sourced
    }
    service.provider = cell(.provider)?.sourced
    // "Reading instruction – special education teacher" in the column of names.
    if service.provider == nil, let name = cell(.service),
      let dash = Self.dashes.lazy.compactMap({ name.bytes.place(of: $0) }).first,
      let provider = Self.provider(in: name, after: dash.lowerBound)
    {
      (service.name, service.provider) = (name[0..<dash.lowerBound].trimmed.sourced, provider)
    }
    service.group = cell(.group)?.sourced ?? service.group
    // "Anticipated duration: 11/17/2026" beside a start is the end.
    if service.end == nil, service.start != nil, let dates = cell(.duration).map({ DatesReader.all(in: $0) }),
      dates.count == 1
    {
      service.end = dates[0]
    }
    applyHeading(&service)
  }

  private func take(_ phrase: ServicePhrase, into service: inout Service) {
    service.amounts = phrase.amounts
    service.amountText = phrase.amountRange.map { phrase.text.sourced($0) }
    service.ambiguous = phrase.ambiguous
    service.openEnded = phrase.openEnded
    service.hasUnreadAmount = phrase.isUnread
    service.delivery = phrase.delivery
    service.setting = phrase.setting
    service.group = phrase.groupRange.map { phrase.text.sourced(Self.withoutSign($0, phrase.text)) }
    service.start = date(phrase.start, phrase.startRange, phrase)
    service.end = date(phrase.end, phrase.endRange, phrase)
  }

  /// The 3 of `2x30:3`, without its colon.
  private static func withoutSign(_ range: Range<Int>, _ text: SpannedText) -> Range<Int> {
    let start =
      range.first { text.bytes[$0].isWordByte || text.bytes[$0] == UInt8(ascii: "(") } ?? range.lowerBound
    return start..<range.upperBound
  }

  private func date(_ iso: String?, _ range: Range<Int>?, _ phrase: ServicePhrase) -> Sourced<String>? {
    guard let iso, let range else { return nil }
    return Sourced(iso, phrase.text.spans(of: range))
  }

  private func applyHeading(_ service: inout Service) {
    guard let heading else { return }
    if service.delivery == .unknown { service.delivery = heading.delivery }
    if service.setting == nil { service.setting = heading.setting }
    // "What he would get each week", over "reading: 3 periods of 43 min".
    if !service.amounts.isEmpty, service.amounts.allSatisfy({ $0.per == nil }),
      let found = Self.period(of: heading.text)
    {
      for index in service.amounts.indices { service.amounts[index].per = found.per }
      service.amountText?.spans += heading.text.spans(of: found.range)
    }
  }

  /// The one period that a heading names.
  private static func period(of heading: SpannedText) -> (per: ServicePeriod, range: Range<Int>)? {
    let tokens = PhraseToken.tokens(of: heading)
    let found = tokens.indices.compactMap { index -> (ServicePeriod, Range<Int>)? in
      guard let period = PeriodPhrase.read(tokens, at: index), case .frequency(let frequency) = period.value,
        let per = frequency.period, frequency.choices.first?.times == 1
      else { return nil }
      return (per, tokens.bytes(index..<period.end))
    }
    return found.count == 1 ? found[0] : nil
  }
}

extension Service {
  /// Whether any amount says minutes.
  var hasMinutes: Bool {
    amounts.contains {
      ($0.minutesPerSession ?? $0.totalMinutes ?? $0.maximumMinutesPerSession ?? $0.maximumTotalMinutes)
        != nil
    }
  }

  /// Whether an aid or a support is help by somebody with a time: "up to 10 minutes" alone is how long a break is.
  var isTimedHelp: Bool { hasMinutes && !amounts.allSatisfy { $0.bound == .atMost && $0.per == nil } }
}
