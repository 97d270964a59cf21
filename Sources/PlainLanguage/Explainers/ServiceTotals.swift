import IEPModel
import Wording

/// The lines of help added up for a week, or for the five-day cycle that some schools count by: in all, by service, by place and by group, with each sum shown.
///
/// A line that is open, worded in two ways or counted by another time than a day or week is in no sum, and is named.
struct ServiceTotals {
  private let words: Catalogue
  private let lines: [ServiceLine]
  /// What the sums are for; the lines of any other time are left out.
  private let period: ServicePeriod
  /// Help for the child that is in no sum.
  private let left: [Service]
  /// Whether no line of help ends months before a year is over.
  private let lastsAllYear: Bool
  /// When each line begins and ends: it decides whether they are added.
  private let deciding: [SourceSpan]

  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    let services = draft.services.filter { !isApart($0, draft) }
    // Help that stops before other help begins is never in the same week.
    guard let last = services.last, services.count > 1, !isInPhases(services) else { return [] }
    let all = services.map { ServiceLine.lines(of: $0) }
    let periods = Set(all.compactMap { $0 }.flatMap { $0 }.map(\.period))
    let period: ServicePeriod = periods == [.fiveDays] ? .fiveDays : .week
    var lines: [ServiceLine] = []
    var left: [Service] = []
    for (service, found) in zip(services, all) {
      if let found, found.allSatisfy({ $0.period == period }) {
        lines += found
      } else if service.delivery != .indirect, service.delivery != .monitor {
        left.append(service)
      }
    }
    let totals = ServiceTotals(
      words: words, lines: lines.filter(\.isDirect), period: period, left: left,
      lastsAllYear: services.allSatisfy(\.lastsAllYear),
      deciding: services.flatMap { ($0.start?.spans ?? []) + ($0.end?.spans ?? []) })
    var said = Said(at: max(last.span.start, last.span.end - 1))
    totals.add(to: &said, beside: draft.placement?.minutesOutsidePerWeek)
    let adults = lines.filter { !$0.isDirect }
    if adults.count > 1, let sum = totals.sum(of: adults) {
      totals.say(.totalAdults, [.amount: .text(sum.text)], of: [sum], &said)
    }
    return said.statements.isEmpty ? [] : [said]
  }

  private func add(to said: inout Said, beside outside: Sourced<Decimal>?) {
    guard lines.count > 1, let all = sum(of: lines) else { return }
    say(.totalTitle, [:], of: [all], &said, form: .heading)
    say(.totalDirect, [.amount: .text(all.text)], of: [all], &said)
    if lines.contains(where: \.isDaily) { said.add(template: .totalFiveDays, words) }
    if period == .week, lastsAllYear { year(all, &said) }
    byService(&said)
    byPlace(&said, beside: outside)
    let alone = sum(of: lines.filter { $0.isAlone == true })
    let group = sum(of: lines.filter { $0.isAlone == false })
    if let alone, let group {
      say(.totalAlone, [.amount: .text(alone.text)], of: [alone], &said)
      say(.totalInGroup, [.amount: .text(group.text)], of: [group], &said)
      said.show(shares([(.shareAlone, alone), (.shareGroup, group)]))
    }
    if let names = words.list(left.map { ($0.name ?? $0.text).value }) {
      said.add(
        words.say(.totalLeft, [.items: .text(names)]), .totalLeft,
        about: left.flatMap { ($0.name ?? $0.text).spans })
      said.place(at: left.flatMap { ($0.name ?? $0.text).spans })
    }
    if !lastsAllYear { said.add(template: .totalWhile, words) }
    said.add(template: .totalOverlap, words)
  }

  /// What a school year of a common length comes to.
  private func year(_ all: Total, _ said: inout Said) {
    let weeks = Decimal(36)
    guard let total = weeks * all.minutes else { return }
    let how = "\(weeks) × \(all.minutes)"
    let sums = [ComputedFact(weeks.description, how: "example"), ComputedFact(total.description, how: how)]
    say(.totalYear, [.total: .number(total), .sum: .text(how)], of: [all], &said, computed: sums)
  }

  /// Services that stand in several lines.
  private func byService(_ said: inout Said) {
    var seen: [String] = []
    for line in lines where !seen.contains(line.title.value) {
      seen.append(line.title.value)
      let own = lines.filter { $0.title.value == line.title.value }
      guard own.count > 1, own.count < lines.count, let sum = sum(of: own) else { continue }
      let slots: [SlotName: SlotValue] = [.service: .text(line.title.value), .amount: .text(sum.text)]
      say(.totalService, slots, of: [sum], &said, form: .point, besides: line.title.spans)
    }
  }

  private func byPlace(_ said: inout Said, beside outside: Sourced<Decimal>?) {
    let inside = sum(of: lines.filter { $0.setting == .regularClass })
    let out = sum(of: lines.filter { $0.setting == .specialEducation })
    let others = sum(of: lines.filter { $0.setting != .regularClass && $0.setting != .specialEducation })
    if let inside, let out {
      say(.totalPlace, [.low: .text(inside.text), .high: .text(out.text)], of: [inside, out], &said)
      said.show(shares([(.shareInside, inside), (.shareOut, out)]))
    } else if let only = inside ?? out {
      let key: SentenceKey = inside == nil ? .totalOut : .totalInside
      say(key, [.amount: .text(only.text)], of: [only], &said)
    }
    if let others, inside != nil || out != nil {
      say(.totalElsewhere, [.amount: .text(others.text)], of: [others], &said)
    }
    guard let outside, let out, others == nil, left.isEmpty, period == .week else { return }
    let slots: [SlotName: SlotValue] = [.minutes: .number(outside.value), .amount: .text(out.text)]
    let isSame = out.minutes == outside.value
    say(isSame ? .totalAgrees : .totalDiffers, slots, of: [out], &said, besides: outside.spans)
    said.place(at: outside.spans)
    if !isSame {
      said.ask(
        words.say(.totalAsk), because: words.say(.questionBecauseDiffer), out.spans + outside.spans, .conflict
      )
    }
  }

  /// A sentence about sums, beside the lines that they add up.
  private func say(
    _ key: SentenceKey, _ slots: [SlotName: SlotValue], of totals: [Total], _ said: inout Said,
    form: PlainStatement.Form = .line, besides spans: [SourceSpan] = [], computed: [ComputedFact] = []
  ) {
    said.add(
      words.say(key, slots), key, about: totals.flatMap(\.spans) + deciding + spans, form: form,
      computed: totals.flatMap(\.computed) + computed)
    if said.statements.last?.rule == key.rawValue { said.place(at: totals.flatMap(\.spans)) }
  }

  private func shares(_ parts: [(SentenceKey, Total)]) -> Figure {
    .shares(parts.map { FigureShare(label: words.say($0.0) ?? "", amount: $0.1.minutes) })
  }

  // MARK: sums

  private struct Total {
    var minutes: Decimal
    /// "300 minutes a week (180 + 60 + 60)".
    var text: String
    var spans: [SourceSpan]
    var computed: [ComputedFact]
  }

  private func sum(of lines: [ServiceLine]) -> Total? {
    guard let first = lines.first else { return nil }
    var minutes = first.minutes
    for line in lines.dropFirst() {
      guard let more = minutes + line.minutes else { return nil }
      minutes = more
    }
    var computed = lines.flatMap(\.computed)
    let how = lines.map(\.minutes.description).joined(separator: " + ")
    let isSum = lines.count > 1
    if isSum { computed.append(ComputedFact(minutes.description, how: how)) }
    let time = AmountWording(words: words).period(period) ?? ""
    let text = words.phrase(
      isSum ? .totalSummed : .totalPlain,
      [.total: .number(minutes), .period: .text(time), .sum: .text(how)])
    return text.map {
      Total(minutes: minutes, text: $0, spans: lines.flatMap(\.spans), computed: computed)
    }
  }

  // MARK: what is counted

  /// Help of another time or kind: in long breaks, after school, on the bus.
  private static func isApart(_ service: Service, _ draft: IEPDraft) -> Bool {
    let place = (service.amountText ?? service.text).spans.first?.start ?? service.span.start
    let kinds = draft.sections.last { $0.span.start <= place && place < $0.span.end }?.kinds ?? []
    let text = (service.name ?? service.text).value.lowercased()
    return !Set(kinds).isDisjoint(with: [.esy, .transition, .transitionServices, .transportation])
      || ["transport", "extended school year", "esy", "summer", "parent"].contains { text.contains($0) }
  }

  private static func isInPhases(_ services: [Service]) -> Bool {
    services.contains { one in
      services.contains { other in
        guard let end = one.end?.value, let start = other.start?.value else { return false }
        return end <= start
      }
    }
  }
}

/// A line of help as minutes a week.
struct ServiceLine {
  /// The service's name without what follows a colon, by which lines of one service are told.
  var title: Sourced<String>
  var minutes: Decimal
  /// How the minutes come from the draft's numbers, where they do not stand there.
  var computed: [ComputedFact]
  var period: ServicePeriod
  var isDaily: Bool
  var isDirect: Bool
  /// With an adult alone or in a group; nil where the draft says neither or both.
  var isAlone: Bool?
  var setting: Service.Setting?
  var spans: [SourceSpan]

  /// All parts of a service; nil where one of them is open, unclear or counted by another time.
  static func lines(of service: Service) -> [ServiceLine]? {
    guard !service.ambiguous, !service.openEnded, !service.hasUnreadAmount, !service.amounts.isEmpty else {
      return nil
    }
    let lines = service.amounts.compactMap { ServiceLine(service, $0) }
    return lines.count == service.amounts.count ? lines : nil
  }

  private init?(_ service: Service, _ amount: ServiceAmount) {
    let delivery = amount.delivery ?? service.delivery
    guard amount.bound == .exact, amount.start == nil, amount.until == nil, delivery != .monitor,
      let per = amount.per, per == .week || per == .fiveDays || per == ServicePeriod(1, .day),
      let total = amount.totalMinutes
    else { return nil }
    period = per == .fiveDays ? .fiveDays : .week
    let name = service.name ?? service.text
    title = Sourced(String(name.value.prefix { $0 != ":" }), name.spans)
    spans = (service.amountText ?? service.text).spans
    isDaily = per.unit == .day
    isDirect = delivery != .indirect
    setting = service.setting
    isAlone = Self.isAlone(service.group?.value)
    computed = []
    // "2 hours per day": the draft's own figure is not in minutes.
    if let hours = ServiceExplainer.hours(of: amount, in: service.amountText ?? service.text) {
      let counted = amount.minutesPerSession ?? total
      computed += [
        ComputedFact("60", how: "example"),
        ComputedFact(counted.description, from: spans, how: "\(hours) × 60"),
      ]
    }
    var how = total.description
    if let sessions = amount.sessions, let each = amount.minutesPerSession, sessions != 1 {
      how = "\(sessions) × \(each)"
      computed.append(ComputedFact(total.description, from: spans, how: how))
    }
    guard isDaily else {
      minutes = total
      return
    }
    guard let week = total * 5 else { return nil }
    minutes = week
    computed += [
      ComputedFact("5", how: "example"), ComputedFact(week.description, from: spans, how: "5 × \(how)"),
    ]
  }

  /// What the draft's words for a group say: "individual", "1:1", "group of 3".
  private static func isAlone(_ group: String?) -> Bool? {
    guard let text = group?.lowercased() else { return nil }
    let alone = ["indiv", "1:1", "one on one", "one-on-one", "one to one"].contains { text.contains($0) }
    let group = ["group", "grp", "pair"].contains { text.contains($0) }
    return alone == group ? nil : alone
  }
}

extension ServicePeriod {
  fileprivate static let week = ServicePeriod(1, .week)
  fileprivate static let fiveDays = ServicePeriod(5, .cycle)
}

extension Service {
  /// Whether its dates, where it has both, are nine months apart or more: less is no school year.
  fileprivate var lastsAllYear: Bool {
    func months(_ iso: String) -> Int? {
      let parts = iso.split(separator: "-").compactMap { Int($0) }
      return parts.count >= 2 ? parts[0] * 12 + parts[1] : nil
    }
    guard let start = start.flatMap({ months($0.value) }), let end = end.flatMap({ months($0.value) }) else {
      return true
    }
    return end - start >= 9
  }
}
