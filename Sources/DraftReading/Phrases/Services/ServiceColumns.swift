import IEPModel

/// A cell of a services table.
struct ServiceCell: Hashable, Sendable {
  var role: ServiceColumnRole
  /// The heading of its column, from which a bare number takes its unit and period.
  var heading: SpannedText?
  var text: SpannedText
}

extension ServiceCell {
  /// Under "Days" where its heading is "Days/wk", "Days per week".
  fileprivate var withoutPeriod: ServiceCell {
    guard let heading, role == .sessions,
      let cut = ["/w", " per w", "/ w"].lazy.compactMap({ sign in
        heading.bytes.map(\.asciiLowercased).place(of: Array(sign.utf8))?.lowerBound
      }).first
    else { return self }
    return ServiceCell(role: role, heading: heading[0..<cut].trimmed, text: text)
  }
}

/// Reads a row of a services table as one phrase.
///
/// The cells about the amount are put side by side as prose, each under its heading ("Minutes per session:
/// 30, Sessions per week: 2"), so that one grammar reads both. A frequency goes last: "60 minutes, monthly"
/// is a total of 60, for a column of minutes does not say that they are those of one session.
enum ServiceColumns {
  static func read(cells: [ServiceCell]) -> ServicePhrase {
    var cells = cells.filter { cell in !cell.text.trimmedRange.isEmpty && !isNoTime(cell, among: cells) }
    // "1" under "Days/wk" beside "every 4 weeks": that day is in each fourth week.
    if cells.contains(where: isRhythm) { cells = cells.map { isRhythm($0) ? $0 : $0.withoutPeriod } }
    var counting = countingOrder.flatMap { role in cells.filter { $0.role == role && counts($0) } }
    let sides = sides(of: counting)
    if let sides { counting = sides }
    // Without columns for it, the amount stands beside the name: "Speech 2x30/wk".
    if counting.isEmpty { counting = cells.filter { $0.role == .service } }
    var row = Row()
    // Minutes of a session for each share: how often holds for both.
    let shares = cells.filter(isShare)
    let areOfSession = sides == nil && shares.count > 1 && shares.allSatisfy(isOfSession)
    let often = areOfSession ? counting.filter { !isShare($0) } : []
    for cell in counting where !often.contains(cell) {
      row.append(amount: cell)
      for cell in often { row.append(amount: cell) }
    }
    for cell in cells where !counting.contains(cell) { row.append(cell) }

    var phrase = ServicePhrase(row.text)
    for place in row.places(of: [.start, .end, .dates, .duration]) { phrase.add(dates(place, of: phrase)) }
    // "30" and "5" minutes for child and staff, "2x weekly": whose times are counted is not said.
    let isShared =
      sides?.contains { delivery(of: $0) == nil } ?? (shares.count > 1)
      && cells.contains { cell in
        let isCounted = cell.role == .sessions || cell.role == .frequency && hasCount(cell.text)
        return isCounted && !areOfSession || cell.role == .frequency && hasPeriods(cell.text)
      }
    if counting.count < 2 || counting.allSatisfy(isOneAmount) && !isShared {
      phrase.readAmounts(in: row.amounts)
    } else {
      phrase.leaveAmounts(in: row.amounts)
    }
    // A column for the kind of place tells it alone.
    let places = row.places(of: [.setting])
    for place in places.isEmpty ? row.places(of: [.location]) : places {
      phrase.readSetting(in: place.range, isCell: true)
    }
    for place in row.places(of: [.group]) { phrase.readGroup(in: place.range, isCell: true) }
    for place in row.places(of: [.delivery]) { phrase.readWords(in: place.range) }
    phrase.readWords(in: row.amounts)
    for place in row.places(of: [.service, .group, .location, .duration]) {
      phrase.readWords(in: place.range)
      phrase.readOpenWords(in: place.range)
    }
    return phrase
  }

  /// "2x weekly", "three times a week", and not "weekly".
  private static func hasCount(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    return tokens.indices.contains {
      NumberWords.read(tokens, at: $0) != nil || NumberWords.times(tokens[$0].text) != nil
    }
  }

  /// "Daily / weekly".
  private static func hasPeriods(_ text: SpannedText) -> Bool {
    let tokens = PhraseToken.tokens(of: text)
    return tokens.indices.count { PeriodPhrase.read(tokens, at: $0) != nil } > 1
  }

  /// "0" under "Indirect minutes", beside a time under "Direct minutes".
  private static func isNoTime(_ cell: ServiceCell, among cells: [ServiceCell]) -> Bool {
    isShare(cell) && isZero(cell) && cells.contains { isShare($0) && !isZero($0) }
  }

  /// Minutes for the child or for the staff, as the column's head says.
  private static func isShare(_ cell: ServiceCell) -> Bool {
    cell.role == .minutes && delivery(of: cell) != nil
  }

  private static func delivery(of cell: ServiceCell) -> Service.Delivery? {
    cell.heading.flatMap { DeliveryWords.said(GluedWords.tokens(of: $0)).first?.value }
  }

  /// "Direct minutes" and "Direct times per week", and then "Indirect minutes" and "Indirect times per month": what stands for
  /// the child together, and what for the staff, without one that has none. Nil where the minutes alone are parted.
  private static func sides(of cells: [ServiceCell]) -> [ServiceCell]? {
    let deliveries = cells.map { delivery(of: $0) }
    guard cells.contains(where: { $0.role != .minutes && delivery(of: $0) != nil }),
      Set(deliveries.compactMap(\.self)).count > 1
    else { return nil }
    let sides = deliveries.indices.filter { deliveries.firstIndex(of: deliveries[$0]) == $0 }.map { first in
      cells.indices.filter { deliveries[$0] == deliveries[first] }.map { cells[$0] }
    }
    return sides.filter { !$0.contains(where: isZero) }.flatMap(\.self)
  }

  /// "0", "n/a".
  private static func isZero(_ cell: ServiceCell) -> Bool {
    cell.text.saysNothing || PhraseToken.tokens(of: cell.text).first?.number == 0
  }

  /// "Minutes per session" over its column.
  private static func isOfSession(_ cell: ServiceCell) -> Bool {
    cell.heading.flatMap { AmountLabel(GluedWords.tokens(of: $0)) }?.isEach ?? false
  }

  /// Times before frequencies.
  private static let countingOrder: [ServiceColumnRole] = [
    .minutes, .duration, .sessions, .frequency, .period,
  ]

  /// "every 4 weeks".
  private static func isRhythm(_ cell: ServiceCell) -> Bool {
    let tokens = GluedWords.tokens(of: cell.text)
    guard let found = PeriodPhrase.read(tokens, at: 0), found.end == tokens.count,
      case .frequency(let often) = found.value
    else { return false }
    return often.choices.allSatisfy { $0.period.unit == .week && $0.period.count > 1 }
  }

  /// Whether a cell tells an amount. "Duration" does where it has a length of time, and not as "1 year".
  private static func counts(_ cell: ServiceCell) -> Bool {
    guard cell.role == .duration else { return true }
    var alone = Row()
    alone.append(amount: cell)
    var phrase = ServicePhrase(alone.text)
    phrase.readAmounts(in: alone.amounts)
    return !phrase.vague.contains(.noAmount)
  }

  /// Cells that list several amounts cannot be matched with those of other cells.
  private static func isOneAmount(_ cell: ServiceCell) -> Bool {
    let phrase = ServicePhrase.read(cell.text)
    return phrase.amounts.count <= 1 || phrase.ambiguous
  }

  private static func dates(_ place: Row.Place, of phrase: ServicePhrase) -> PhaseDates {
    let tokens = phrase.tokens(in: place.range)
    var found = PhaseDates()
    for date in PhaseDates.all(in: tokens) { found.add(date.value) }
    guard found == PhaseDates(), let date = DatePhrase.dates(in: tokens).first, date.kind != .schoolYear
    else { return found }
    // "01/26/2026" over "01/21/2027" in the column "Begin / End", "11/30/2026 → 11/17/2027" in "Start → End".
    let days = DatePhrase.dates(in: tokens)
    if [.dates, .start].contains(place.role), days.count == 2, let first = days[0].iso,
      let last = days[1].iso,
      first < last
    {
      (found.start, found.startRange) = (first, days[0].range)
      (found.end, found.endRange) = (last, days[1].range)
      return found
    }
    if place.role == .start { (found.start, found.startRange) = (date.iso, date.range) }
    if place.role == .end { (found.end, found.endRange) = (date.iso, date.range) }
    return found
  }
}

/// The text of a row: the cells about the amount, and then all others.
private struct Row {
  struct Place {
    var role: ServiceColumnRole
    var range: Range<Int>
  }

  var text = SpannedText()
  /// Where the cells about the amount stand, with their headings.
  var amounts = 0..<0
  private var places: [Place] = []
  private var lastDelivery: Service.Delivery?

  func places(of roles: [ServiceColumnRole]) -> [Place] {
    roles.flatMap { role in places.filter { $0.role == role } }
  }

  mutating func append(amount cell: ServiceCell) {
    let heading = cell.heading.map { GluedWords.tokens(of: $0) } ?? []
    let said = DeliveryWords.said(heading).first
    let delivery = said?.value
    if !text.isEmpty {
      add(delivery != nil && lastDelivery != nil && delivery != lastDelivery ? " + " : ", ")
    }
    lastDelivery = delivery
    // "45 min" under "Min.", "225 minutes per week" under "Frequency (Min/Session)": the cell says itself what it counts.
    let saysUnit =
      heading.filter(\.isWord).map(\.text) == ["min"] && cell.text.bytes.contains(where: \.isASCIILetter)
      || delivery == nil && AmountLabel(heading)?.isEach ?? false && isTimePerPeriod(cell.text)
    // Under "Week / month" only the cell tells which.
    if let words = cell.heading, cell.role != .period, delivery != nil || AmountLabel(heading) != nil,
      !saysUnit
    {
      // "15 per month" under "Minutes per session": the cell says itself what it is for.
      let tokens = GluedWords.tokens(of: cell.text)
      let isOwn = tokens.indices.contains {
        if case .frequency = PeriodPhrase.read(tokens, at: $0)?.value { true } else { false }
      }
      let unit = isOwn ? words.bytes.place(of: Array(" per ".utf8))?.lowerBound : nil
      // "Minutes per session, indirect": who gets them stands before what a label of an amount says.
      if let last = said?.tokens, unit == nil, !heading[last.upperBound...].contains(where: \.isWord),
        let before = heading[..<last.lowerBound].last(where: \.isWord)
      {
        text.append(words[heading.bytes(last)], separated: false)
        add(" ")
        text.append(words[0..<before.range.upperBound].trimmed, separated: false)
      } else {
        text.append(words[0..<(unit ?? words.count)].trimmed, separated: false)
      }
      add(": ")
    }
    if cell.role == .period {
      let tokens = GluedWords.tokens(of: cell.text)
      if PeriodPhrase.isUnit(tokens) {
        add("per ")
      } else if tokens.first?.number != nil, PeriodPhrase.isUnit(Array(tokens.dropFirst())) {
        // "9 weeks" in a column headed "Per".
        add("every ")
      }
    }
    place(cell)
    amounts = 0..<text.count
  }

  mutating func append(_ cell: ServiceCell) {
    if !text.isEmpty { add("; ") }
    place(cell)
  }

  private mutating func place(_ cell: ServiceCell) {
    let start = text.count
    text.append(cell.text.trimmed, separated: false)
    places.append(Place(role: cell.role, range: start..<text.count))
  }

  /// "1,800 minutes per quarter" and nothing else: a time, and for how long it is the whole.
  private func isTimePerPeriod(_ text: SpannedText) -> Bool {
    let tokens = GluedWords.tokens(of: text)
    guard let time = DurationPhrase.read(tokens, at: 0), let period = PeriodPhrase.read(tokens, at: time.end),
      case .frequency(let frequency) = period.value
    else { return false }
    return period.end == tokens.count && !frequency.isHowOften
  }

  /// Signs between cells, which stand for no bytes of the draft.
  private mutating func add(_ signs: String) {
    let here = text.spans.last?.end ?? 0
    text.append(signs.utf8, standingFor: SourceSpan(here, here))
  }
}
