import IEPModel
import Wording

/// A line of service: how much, with the arithmetic shown; where, with whom, from when; and what is left open.
enum ServiceExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    shared(draft.services, words)
      + draft.services.map { service in
        var said = Said(at: service.span.start)
        let name = service.name ?? service.text
        said.add(name.value, .serviceWords, name.spans, form: .heading)
        amounts(service, name.value, words, &said)
        place(service, words, &said)
        if let group = service.group {
          said.add(words.say(.serviceGroup, [.text: group.inSentence]), .serviceGroup, group.spans)
        }
        if let provider = service.provider {
          said.add(
            words.say(.serviceProvider, [.text: provider.inSentence]), .serviceProvider, provider.spans)
        }
        dates(service, among: draft.services, words, &said)
        return said
      }
  }

  /// The kind of place where a word of its own tells it, and the place.
  private static func place(_ service: Service, _ words: Catalogue, _ said: inout Said) {
    let kind = service.setting.flatMap { setting in
      service.location == nil || isAlone(service.settingSpans, [setting.notation, setting.rawValue])
        ? SentenceKey.named("service.setting.\(setting.rawValue)") : nil
    }
    if let kind { said.add(words.say(kind), kind, service.settingSpans) }
    guard let location = service.location else { return }
    let key: SentenceKey = kind == nil ? .serviceLocation : .servicePlace
    said.add(words.say(key, [.text: location.inSentence]), key, location.spans)
  }

  /// Whether words are one of some names and say no more.
  private static func isAlone(_ spans: [SourceSpan], _ names: [String]) -> Bool {
    let count = spans.reduce(0) { $0 + $1.count }
    return count > 0 && names.contains { $0.utf8.count == count }
  }

  private static func amounts(_ service: Service, _ name: String, _ words: Catalogue, _ said: inout Said) {
    let wording = AmountWording(words: words)
    let spans = service.amountSpans
    let texts = service.amounts.compactMap { inHours(service) ?? wording.amount($0) }
    let because = words.say(.questionBecause)
    if service.amounts.isEmpty || texts.count < service.amounts.count {
      if service.amounts.isEmpty, !service.openEnded, !service.hasUnreadAmount {
        said.add(words.say(.serviceNoAmount), .serviceNoAmount, about: service.text.spans)
        said.ask(
          words.say(.serviceAskAmount, [.service: .text(name)]), because: because, service.text.spans, .open)
        said.gaps.append(
          Gap(key: .missingAmount, name: name, spans: (service.name ?? service.text).spans))
      }
    } else if service.ambiguous, texts.count > 1 {
      // What is for the adults is said so: the same minutes with the child are another thing.
      let isIndirect = service.delivery == .indirect
      let each = texts.map { text in
        (isIndirect ? words.phrase(.servicePartIndirect, [.amount: .text(text)]) : nil) ?? text
      }
      let others = each.dropFirst().joined(separator: "; or ")
      said.add(
        words.say(.serviceTwoWays, [.amount: .text(each[0]), .items: .text(others)]), .serviceTwoWays, spans)
      let ways = each.joined(separator: "; or ")
      said.ask(
        words.say(.serviceAskTwoWays, [.service: .text(name), .items: .text(ways)]),
        because: words.say(.questionBecauseTwoWays), spans, .conflict)
    } else if let amount = service.amounts.first, let text = texts.first, texts.count == 1 {
      let key: SentenceKey =
        switch amount.delivery ?? service.delivery {
        case .indirect: .serviceIndirectAmount
        case .monitor: .serviceMonitorAmount
        case .direct, .unknown: .serviceAmount
        }
      let delivery = service.delivery
      let isAlone = isAlone(service.deliverySpans, [delivery.notation, delivery.rawValue])
      let isTold = isAlone && key != .serviceAmount && amount.delivery == nil
      said.add(
        words.say(key, [.amount: .text(text)]), key, spans + (isTold ? service.deliverySpans : []))
      if let hours = hours(of: amount, in: service.amountText ?? service.text) {
        // The draft's own figure, beside the minutes that it comes to.
        let minutes = amount.minutesPerSession ?? amount.totalMinutes ?? 0
        said.add(
          words.say(.serviceHours, [.count: .number(hours), .minutes: .number(minutes)]), .serviceHours,
          hourSpans(hours, in: service.amountText ?? service.text))
        said.add(
          wording.sum(amount), .serviceSum, about: spans + amount.totalSpans,
          computed: [
            ComputedFact("60", how: "example"),
            ComputedFact(minutes.description, from: spans, how: "\(hours) × 60"),
          ])
      } else {
        said.add(wording.sum(amount), .serviceSum, spans + amount.totalSpans)
      }
      if isAlone, key == .serviceAmount, delivery == .direct {
        said.add(words.say(.serviceDirect), .serviceDirect, service.deliverySpans)
      }
      blanks(amount, service, name, words, &said)
    } else {
      let parts = sentences(of: Self.parts(of: service, words), words)
      said.add(words.say(.serviceParts, [.items: .text(parts)]), .serviceParts, spans)
    }
    if service.openEnded {
      // "15 min/day, pending consent": how much is said.
      let isSaid =
        !service.amounts.isEmpty
        && service.amounts.allSatisfy { $0.bound == .exact && $0.totalMinutes != nil && $0.per != nil }
      let key: SentenceKey = isSaid ? .serviceDepends : .serviceOpen
      said.add(words.say(key), key, about: spans)
      said.ask(
        words.say(.serviceAskOpen, [.service: .text(name)]), because: words.say(.questionBecauseOpen), spans,
        .open)
      if !isSaid {
        said.gaps.append(Gap(key: .missingDecision, name: name, spans: (service.name ?? service.text).spans))
      }
    }
  }

  /// "half an hour every day", "1 hr 15 min daily" as the draft says it: no one figure of the draft stands behind the minutes.
  private static func inHours(_ service: Service) -> String? {
    guard let text = service.amountText, service.amounts.count == 1, let amount = service.amounts.first,
      amount.bound == .exact, hours(of: amount, in: text) == nil
    else { return nil }
    let words = text.value.lowercased().split { !$0.isLetter }
    return words.contains { $0.hasPrefix("hour") || $0 == "hr" || $0 == "hrs" } ? text.value : nil
  }

  /// The hours that the draft counts a session in, or all of the time; nil where it counts in minutes.
  static func hours(of amount: ServiceAmount, in text: Sourced<String>) -> Decimal? {
    let words = text.value.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }
    guard let minutes = amount.minutesPerSession ?? amount.totalMinutes else { return nil }
    return zip(words, words.dropFirst()).lazy.compactMap { number, unit in
      ["hour", "hours", "hr", "hrs"].contains(unit) ? Decimal(String(number)) : nil
    }.first { $0 * 60 == minutes }
  }

  /// Where the draft says the hours: of "3 hours, 4 times a week" the first two words. All of it where its places do not tell.
  private static func hourSpans(_ hours: Decimal, in text: Sourced<String>) -> [SourceSpan] {
    let bytes = Array(text.value.utf8)
    guard let found = bytes.place(of: Array("\(hours) h".utf8)) else { return text.spans }
    let end = bytes[found.upperBound...].firstIndex { !$0.isASCIILetter } ?? bytes.count
    // Cells stand in the order in which they were read, behind their heads: the one as long as the words for it.
    let cells = text.spans.filter { $0.count == end - found.lowerBound }
    if text.spans.count > 1, cells.count == 1 { return cells }
    // Other places are joined by one blank each.
    guard text.spans.reduce(-1, { $0 + $1.count + 1 }) == bytes.count else { return text.spans }
    var before = 0
    for span in text.spans {
      if before <= found.lowerBound, end <= before + span.count {
        return [SourceSpan(span.start + found.lowerBound - before, span.start + end - before)]
      }
      before += span.count + 1
    }
    return text.spans
  }

  /// Each amount in words, with whom it is for and when it holds, where amounts differ in that.
  static func parts(of service: Service, _ words: Catalogue) -> [String] {
    service.amounts.compactMap { amount in
      guard var text = inHours(service) ?? AmountWording(words: words).amount(amount) else { return nil }
      func add(_ key: SentenceKey?, _ slots: [SlotName: SlotValue] = [:]) {
        text = key.flatMap { words.phrase($0, slots.merging([.amount: .text(text)]) { $1 }) } ?? text
      }
      switch amount.delivery {
      case .direct: add(.servicePartDirect)
      case .indirect: add(.servicePartIndirect)
      case nil where service.delivery == .indirect && service.amounts.count == 1: add(.servicePartIndirect)
      default: break
      }
      for (date, key) in [(amount.start, SentenceKey.servicePartFrom), (amount.until, .servicePartUntil)] {
        if let date = date.flatMap({ words.date($0) }) { add(key, [.date: .text(date)]) }
      }
      return text
    }
  }

  /// Amounts one after another, a sentence each.
  static func sentences(of amounts: [String], _ words: Catalogue) -> String {
    amounts.compactMap { words.say(.servicePart, [.amount: .text($0)]) }.joined(separator: " ")
  }

  /// What an amount leaves out: times, minutes or the period.
  private static func blanks(
    _ amount: ServiceAmount, _ service: Service, _ name: String, _ words: Catalogue, _ said: inout Said
  ) {
    let spans = service.amountSpans
    let slots: [SlotName: SlotValue] = [.service: .text(name)]
    let because = words.say(.questionBecause)
    let hasMinutes =
      amount.totalMinutes ?? amount.minutesPerSession ?? amount.minimumMinutesPerSession
      ?? amount.minimumTotalMinutes
    // How long a ride takes is not what a plan gives.
    if hasMinutes == nil, !name.lowercased().contains("transport"), !name.lowercased().contains("bus ") {
      said.add(words.say(.serviceNoMinutes), .serviceNoMinutes, about: spans)
      said.ask(words.say(.serviceAskMinutes, slots), because: because, spans, .open)
      said.gaps.append(Gap(key: .missingMinutes, name: name, spans: (service.name ?? service.text).spans))
    }
    if amount.per == nil {
      said.add(words.say(.serviceNoPeriod), .serviceNoPeriod, about: spans)
      said.ask(words.say(.serviceAskPeriod, slots), because: because, spans, .open)
      said.gaps.append(Gap(key: .missingPeriod, name: name, spans: (service.name ?? service.text).spans))
    }
  }

  /// The days that one sentence gives for several services, said once where it stands.
  private static func shared(_ services: [Service], _ words: Catalogue) -> [Said] {
    let days = services.flatMap { service in
      [(service.start, SentenceKey.serviceAllFrom), (service.end, .serviceAllUntil)].compactMap { date, key in
        date.flatMap { isShared($0, service, services) ? (date: $0, key: key) : nil }
      }
    }
    var seen: Set<[SourceSpan]> = []
    return days.filter { seen.insert($0.date.spans).inserted }.compactMap { date, key in
      guard let text = words.date(date.value), let place = date.spans.first?.start else { return nil }
      var said = Said(at: place)
      said.add(words.say(key, [.date: .text(text)]), key, date.spans)
      return said
    }
  }

  /// Whether a date stands outside the service's own words, for two services or more.
  private static func isShared(_ date: Sourced<String>, _ service: Service, _ all: [Service]) -> Bool {
    !service.span.isEmpty && !date.spans.isEmpty && !date.spans.contains { service.span.contains($0) }
      && all.count { $0.start?.spans == date.spans || $0.end?.spans == date.spans } > 1
  }

  private static func dates(
    _ service: Service, among all: [Service], _ words: Catalogue, _ said: inout Said
  ) {
    for (date, key) in [(service.start, SentenceKey.serviceFrom), (service.end, .serviceUntil)] {
      guard let date, !isShared(date, service, all), let text = words.date(date.value) else { continue }
      said.add(words.say(key, [.date: .text(text)]), key, date.spans)
    }
  }
}

extension Service {
  /// The words for how much, and of phases all there are: the dates stand anywhere among them.
  var amountSpans: [SourceSpan] {
    let hasPhases = amounts.contains { $0.start != nil || $0.until != nil }
    return hasPhases ? text.spans : amountText?.spans ?? text.spans
  }
}
