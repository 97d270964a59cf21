import IEPModel

/// What the words of a service line say: how much, for whom, where, with whom and when.
///
/// What they do not give is nil or empty. A number that could be no amount is left out, for a wrong number is
/// far worse than a missing one. Where the contract leaves a choice:
/// - "2x30" has two sessions of 30 minutes and no period, and is not ambiguous: nothing in it can be read in
///   two ways, the period is missing. A bare "2x" is nothing.
/// - "30 minutes" is a total without a period; "30 minutes per session" is a length for one `session`.
/// - A frequency alone is one session: "weekly", "monitor monthly". So is one in front that a comma or "for"
///   sets off: "daily, 45 minutes". "Weekly: 45 minutes" and "45 minutes weekly" are totals.
/// - "60 min/wk, 3 out of 4 weeks" is 180 minutes in four weeks.
/// - "Full day" is no number; `amountRange` has its place.
struct ServicePhrase: Hashable, Sendable {
  /// What is missing or loose (the contract's `vague`, as far as it is about services).
  enum Vague: String, Hashable, Sendable, CaseIterable {
    case noAmount, noFrequency, noLocation, asNeeded, range, discretion
  }

  /// What the ranges are of.
  private(set) var text: SpannedText
  /// With `ambiguous` one for each reading; otherwise all of them hold.
  private(set) var amounts: [ServiceAmount] = []
  private(set) var ambiguous = false
  private(set) var openEnded = false
  /// Some amount stands there that is not in `amounts`: it could not be read for certain, or what is said of
  /// it is that it is not given. Its words are to be quoted, and nothing is said to be missing.
  private(set) var isUnread = false
  private(set) var delivery = Service.Delivery.unknown
  private(set) var setting: Service.Setting?
  /// ISO 8601; nil for phases, whose dates are in their amounts.
  private(set) var start: String?
  private(set) var end: String?

  /// From the first to the last word of all amounts, "full day" included.
  private(set) var amountRange: Range<Int>?
  private(set) var deliveryRange: Range<Int>?
  /// The words for the place, also where they do not tell its kind.
  private(set) var settingRange: Range<Int>?
  private(set) var groupRange: Range<Int>?
  private(set) var startRange: Range<Int>?
  private(set) var endRange: Range<Int>?
  private(set) var openEndedRange: Range<Int>?

  /// Whether it names a service that the child gets, not one that is not needed.
  private var isGiven = true
  private var isFullDay = false
  private var isApproximate = false
  private var openWords: Set<OpenWords> = []
  /// What stands beside the amounts, where other words of the phrase disagree.
  private var amountDelivery: Service.Delivery?
  private var hasSeveralDeliveries = false

  static func read(_ text: SpannedText) -> ServicePhrase {
    var phrase = ServicePhrase(text)
    phrase.readAmounts(in: text.range)
    phrase.readWords(in: text.range)
    // What is not given lacks no amount.
    phrase.isGiven = !(phrase.amounts.isEmpty && NotGiven.says(phrase.tokens(in: text.range)))
    if !phrase.isGiven { phrase.isUnread = true }
    return phrase
  }

  init(_ text: SpannedText) {
    self.text = text
  }

  var vague: [Vague] {
    let hasMinutes = amounts.contains { $0.hasMinutes }
    let isCounted = amounts.contains { $0.per != nil && $0.per?.unit != .session }
    let isLoose = isApproximate || amounts.contains { $0.bound == .range || $0.bound == .atMost }
    return Vague.allCases.filter { flag in
      switch flag {
      case .noAmount: !hasMinutes && !isFullDay && !isUnread
      case .noFrequency: !isCounted && !isFullDay && !isUnread
      case .noLocation: settingRange == nil && isGiven
      case .asNeeded: openWords.contains(.asNeeded)
      case .range: isLoose
      case .discretion: openWords.contains(.discretion)
      }
    }
  }

  // MARK: readers, each for one part of the text

  mutating func readAmounts(in part: Range<Int>) {
    let tokens = tokens(in: part)
    // "was 30 min x 2/mo; reduced to 1/mo": what holds now is not all there.
    if !Self.changed.all(tokens).isEmpty {
      isUnread = true
      return
    }
    let found = AmountPhrase(tokens, known: KnownTerms.read(tokens))
    amounts = found.amounts
    ambiguous = found.ambiguous
    isFullDay = found.isFullDay
    isUnread = found.isUnread
    isApproximate = found.isApproximate
    amountDelivery = found.delivery
    hasSeveralDeliveries = found.hasSeveralDeliveries
    openEnded = openEnded || found.isConditional
    amountRange = found.tokens.map(tokens.bytes)
    add(found.dates)
    readOpenWords(tokens)
  }

  private static let changed = PhraseTable(
    "reduced to | increased to | decreased to | changed to | cut to | raised to")

  /// Leaves amounts alone that cannot be matched with each other.
  mutating func leaveAmounts(in part: Range<Int>) {
    isUnread = true
    readOpenWords(in: part)
  }

  /// Delivery, setting and group.
  mutating func readWords(in part: Range<Int>) {
    readDelivery(in: part)
    readSetting(in: part)
    readGroup(in: part)
  }

  mutating func readDelivery(in part: Range<Int>) {
    let tokens = tokens(in: part)
    // Amounts that differ have their own.
    guard delivery == .unknown, !hasSeveralDeliveries else { return }
    let beside = amountDelivery.flatMap { beside in DeliveryWords.said(tokens).first { $0.value == beside } }
    guard let words = DeliveryWords.read(tokens) ?? beside else { return }
    // "two 30-minute sessions per week, and will also consult … for 15 minutes": said of the later amount alone.
    if amounts.count > 1, !ambiguous, beside == nil, let first = amountRange?.lowerBound,
      tokens.bytes(words.tokens).lowerBound > first
    {
      return
    }
    (delivery, deliveryRange) = (words.value, tokens.bytes(words.tokens))
  }

  /// `isCell`: the part is the cell of a table for the place, and says nothing else.
  mutating func readSetting(in part: Range<Int>, isCell: Bool = false) {
    let tokens = tokens(in: part)
    let found = isCell ? SettingWords.cell(tokens) : SettingWords.read(tokens)
    guard settingRange == nil, let words = found.tokens else { return }
    (setting, settingRange) = (found.setting, tokens.bytes(words))
  }

  mutating func readGroup(in part: Range<Int>, isCell: Bool = false) {
    let tokens = tokens(in: part)
    guard groupRange == nil, let words = isCell ? tokens.indices : GroupWords.read(tokens) else { return }
    groupRange = words.isEmpty ? nil : tokens.bytes(words)
  }

  mutating func readOpenWords(in part: Range<Int>) { readOpenWords(tokens(in: part)) }

  /// Takes over a start and an end where none is known yet.
  mutating func add(_ dates: PhaseDates) {
    if startRange == nil { (start, startRange) = (dates.start, dates.startRange) }
    if endRange == nil { (end, endRange) = (dates.end, dates.endRange) }
  }

  private mutating func readOpenWords(_ tokens: [PhraseToken]) {
    for word in OpenWords.all(tokens) {
      openEnded = true
      openWords.insert(word.value)
      openEndedRange = openEndedRange ?? tokens.bytes(word.tokens)
    }
  }

  /// Tokens of a part, with their places in the whole text.
  func tokens(in part: Range<Int>) -> [PhraseToken] {
    GluedWords.tokens(of: Array(text.bytes[part])).map { token in
      var token = token
      token.range = token.range.lowerBound + part.lowerBound..<token.range.upperBound + part.lowerBound
      return token
    }
  }
}

/// What other grammars read first, so that its numbers are no amounts: dates, groups, words for delivery.
enum KnownTerms {
  static func read(_ tokens: [PhraseToken]) -> [AmountTerm] {
    let dates = PhaseDates.all(in: tokens).map { AmountTerm(.dates($0.value), $0.tokens) }
    let groups = GroupWords.all(tokens).map { AmountTerm(.adjective, $0) }
    let deliveries = DeliveryWords.said(tokens).map { AmountTerm(.delivery($0.value), $0.tokens) }
    return dates + deliveries + groups
  }
}

extension ServiceAmount {
  fileprivate var hasMinutes: Bool {
    let values = [minutesPerSession, totalMinutes, minimumMinutesPerSession, maximumMinutesPerSession]
    return (values + [minimumTotalMinutes, maximumTotalMinutes]).contains { $0 != nil }
  }
}
