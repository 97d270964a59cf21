import IEPModel

extension OwnVocabulary {
  /// A service. Of one that gives its words alone, the amounts and the rest are read from the words.
  static func service(_ object: DataObject) throws(ReadFailure) -> Service {
    var object = object
    let wordsAlone = !object.has("amounts")
    let text = try object.words("text")
    let name = try object.text("name")
    guard let words = text?.sourced ?? name else {
      throw object.fault(object.node, "a service needs its name or its text")
    }
    var service = Service(text: words, span: object.node.span)
    service.name = name
    let amounts = object.member("amounts")
    for amount in try object.objects("amounts") { service.amounts.append(try self.amount(amount)) }
    let delivery = try object.choice("delivery", Service.Delivery.self)
    service.delivery = delivery?.value ?? .unknown
    service.deliverySpans = delivery?.spans ?? []
    service.ambiguous = try object.flag("ambiguous") ?? false
    if let notation = service.amounts.notation(ambiguous: service.ambiguous),
      let span = amounts?.leafSpans.extent
    {
      // A total that is the product of what stands beside it is told as that product, in a sentence of its own.
      if service.amounts.count > 1 || service.ambiguous { service.amounts[0].totalSpans = [] }
      service.amountText = Sourced(notation, span.subtracting(service.amounts[0].totalSpans))
    }
    service.openEnded = try object.flag("openEnded") ?? false
    let setting = try object.choice("setting", Service.Setting.self)
    service.setting = setting?.value
    service.settingSpans = setting?.spans ?? []
    service.location = try object.text("location")
    service.group = try object.text("group")
    service.provider = try object.text("provider")
    service.start = try object.date("start")
    service.end = try object.date("end")
    object.skip(DataObject.places)
    try object.end()
    if wordsAlone, let text { ServiceFiller.complete(&service, from: text) }
    return service
  }

  private static func amount(_ object: DataObject) throws(ReadFailure) -> ServiceAmount {
    var object = object
    var amount = ServiceAmount()
    amount.sessions = try object.number("sessions")?.value
    amount.minutesPerSession = try object.number("minutesPerSession")?.value
    let total = try object.number("totalMinutes")
    amount.totalMinutes = total?.value
    amount.per = try object.object("per").map(period)
    amount.minimumSessions = try object.number("minimumSessions")?.value
    amount.maximumSessions = try object.number("maximumSessions")?.value
    amount.minimumMinutesPerSession = try object.number("minimumMinutesPerSession")?.value
    amount.maximumMinutesPerSession = try object.number("maximumMinutesPerSession")?.value
    amount.minimumTotalMinutes = try object.number("minimumTotalMinutes")?.value
    amount.maximumTotalMinutes = try object.number("maximumTotalMinutes")?.value
    let bound = try object.choice("bound", ServiceAmount.Bound.self)?.value
    amount.bound = bound ?? (amount.hasRange ? .range : .exact)
    amount.delivery = try object.choice("delivery", Service.Delivery.self)?.value
    amount.start = try object.date("start")?.value
    amount.until = try object.date("until")?.value
    try object.end()
    amount.fillTotals()
    if let total, let sessions = amount.sessions, let minutes = amount.minutesPerSession, sessions != 1,
      sessions * minutes == total.value, amount.bound == .exact, amount.per != nil
    {
      amount.totalSpans = total.spans
    }
    return amount
  }

  private static func period(_ object: DataObject) throws(ReadFailure) -> ServicePeriod {
    var object = object
    let count = try object.whole("count", upTo: 366)
    let unit = try object.choice("unit", ServicePeriod.Unit.self)?.value
    try object.end()
    guard let unit else { throw object.fault(object.node, "a period needs its unit, such as week") }
    return ServicePeriod(count ?? 1, unit)
  }
}

extension ServiceAmount {
  /// Whether any part of it is a range.
  fileprivate var hasRange: Bool {
    (minimumSessions ?? maximumSessions ?? minimumMinutesPerSession ?? maximumMinutesPerSession
      ?? minimumTotalMinutes ?? maximumTotalMinutes) != nil
  }
}
