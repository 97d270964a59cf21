import IEPModel

/// One `service` under a goal: a line of help, or two where its minutes with the child and for the adults can each be
/// read in two ways.
struct A4LService {
  let element: Element
  let name: Sourced<String>
  private let amounts: [Amount]
  private let hasUnreadAmount: Bool

  /// The readings of one `frequency`, and the words that they come from.
  private struct Amount {
    var readings: [ServiceAmount]
    var delivery: Service.Delivery
    var texts: [SpannedText]

    var isAmbiguous: Bool { readings.count > 1 }
  }

  init(_ element: Element) {
    self.element = element
    name =
      element.text("type")?.spelled(CodeNames.services).sourced
      ?? Sourced(CodeNames.unnamedService, element.node.name?.spans ?? [element.node.span])
    var amounts: [Amount] = []
    var isUnread = false
    for frequency in element.all("frequency") {
      if let read = Self.amounts(frequency) { amounts += read } else { isUnread = true }
    }
    self.amounts = amounts
    hasUnreadAmount = isUnread
  }

  /// Its lines: amounts that all hold stand in one, each that can be read in two ways in one of its own.
  func services(_ date: (SpannedText?) -> Sourced<String>?) -> [Service] {
    let start = date(element.text("startDate"))
    let end = date(element.text("endDate"))
    let groups = amounts.contains(where: \.isAmbiguous) ? amounts.map { [$0] } : [amounts]
    // Without any of what makes a line of help there are only words about one.
    guard
      element.text("type") != nil || !amounts.isEmpty || (place.0 != nil) || provider != nil || start != nil
        || end != nil
    else { return [] }
    return groups.map { group in
      var service = Service(text: name, span: element.node.span)
      service.name = name
      let isAmbiguous = group.first?.isAmbiguous == true
      service.ambiguous = isAmbiguous
      service.amounts = group.flatMap(\.readings)
      service.hasUnreadAmount = hasUnreadAmount
      let deliveries = Set(group.map(\.delivery))
      if deliveries.count == 1, let only = deliveries.first {
        service.delivery = only
      } else if deliveries.count > 1 {
        service.amounts = group.flatMap { part in
          part.readings.map { reading in
            var reading = reading
            reading.delivery = part.delivery
            return reading
          }
        }
      }
      let spans = group.flatMap(\.texts).flatMap(\.spans).merged
      service.amountText = service.amounts.notation(ambiguous: isAmbiguous).map { Sourced($0, spans) }
      (service.setting, service.settingSpans) = place
      service.provider = provider
      service.start = start
      service.end = end
      return service
    }
  }

  // MARK: amounts

  /// The amounts of one `frequency`: how often, with minutes for the child, the adults or both. Nil where something
  /// stands there that is no such amount: then all of it stays words.
  private static func amounts(_ frequency: Element) -> [Amount]? {
    let cycles = frequency.all("cycle").filter { !$0.node.leafSpans.isEmpty }
    let durations = frequency.all("duration").filter { !$0.node.leafSpans.isEmpty }
    if cycles.isEmpty, durations.isEmpty { return frequency.node.leafSpans.isEmpty ? [] : nil }
    guard cycles.count <= 1, durations.count <= 1 else { return nil }
    let count = cycles.first?.text("count")
    let period = cycles.first?.text("period")
    let times = ElementValues.whole(count)
    let per = OpenAmount.period(period)
    // Times without a period, and minutes for a period without times, say too little to be put in a sentence.
    if (count != nil && times == nil) || (period != nil && per == nil) || (count == nil) != (period == nil) {
      return nil
    }
    let minutes: [(SpannedText?, Service.Delivery)] = [
      (durations.first?.text("directMinutes"), .direct),
      (durations.first?.text("indirectMinutes"), .indirect),
    ]
    let given = minutes.filter { $0.0.map { $0.string != "0" } ?? false }
    var result: [Amount] = []
    for (text, delivery) in given {
      guard let text, let value = ElementValues.number(text) else { return nil }
      result.append(
        Amount(
          readings: OpenAmount.readings(times: times, per: per, minutes: value, countedPer: nil),
          delivery: delivery, texts: [count, period, text].compactMap(\.self)))
    }
    if result.isEmpty {
      let readings = OpenAmount.readings(times: times, per: per, minutes: nil, countedPer: nil)
      if readings.isEmpty { return nil }
      result = [Amount(readings: readings, delivery: .unknown, texts: [count, period].compactMap(\.self))]
    }
    return result
  }

  // MARK: where and who

  /// With children who have no disability or apart from them (`inclusiveSettingIndicator`, CEDS 001634).
  private var place: (Service.Setting?, [SourceSpan]) {
    guard let text = element.text("inclusiveSettingIndicator") else { return (nil, []) }
    switch text.string.lowercased() {
    case "yes": return (.regularClass, text.spans)
    case "no": return (.specialEducation, text.spans)
    default: return (nil, [])
    }
  }

  /// Who gives it, by the role.
  private var provider: Sourced<String>? {
    let provider = element.all("serviceProvider").first
    return (provider?.text("role") ?? provider?.text("intrinsicRole"))?.spelled(CodeNames.roles).sourced
  }
}

extension A4LReading {
  /// Lines of help, each once. The standard hangs help under goals: what serves several goals stands there several
  /// times, and all its places are kept.
  mutating func readServices(_ read: [A4LService]) {
    var known: [ServiceKey: Int] = [:]
    for service in read {
      var owner = KeptWords.Owner(service.element.node, .services, service.name)
      for line in service.services({ date($0) }) {
        if let same = known[ServiceKey(line)] {
          draft.services[same].addPlaces(of: line)
          owner.isCopy = true
        } else {
          known[ServiceKey(line)] = draft.services.count
          draft.services.append(line)
        }
      }
      owners.append(owner)
    }
  }
}

/// What makes two lines the same help: kind, person, amount, place and dates.
private struct ServiceKey: Hashable {
  private let texts: [String?]
  private let amounts: [ServiceAmount]
  private let delivery: Service.Delivery
  private let setting: Service.Setting?
  private let isOpen: [Bool]

  init(_ service: Service) {
    texts = [service.name, service.provider, service.start, service.end].map { $0?.value }
    amounts = service.amounts
    delivery = service.delivery
    setting = service.setting
    isOpen = [service.ambiguous, service.hasUnreadAmount]
  }
}

extension Service {
  fileprivate mutating func addPlaces(of other: Service) {
    text.stands(alsoAt: other.text.spans)
    name?.stands(alsoAt: other.name?.spans ?? [])
    amountText?.stands(alsoAt: other.amountText?.spans ?? [])
    settingSpans = (settingSpans + other.settingSpans).sorted()
    provider?.stands(alsoAt: other.provider?.spans ?? [])
    start?.stands(alsoAt: other.start?.spans ?? [])
    end?.stands(alsoAt: other.end?.spans ?? [])
  }
}
