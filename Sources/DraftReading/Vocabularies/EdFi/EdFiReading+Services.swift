import IEPModel

extension EdFiReading {
  /// A line of help as it was prescribed.
  mutating func readService(_ record: Element) {
    let name =
      record.text("ServicePrescription").map(EdFiCodes.value)?.sourced
      ?? Sourced(CodeNames.unnamedService, record.node.name?.spans ?? [record.node.span])
    owners.append(KeptWords.Owner(record.node, .services, name))
    var service = Service(text: name, span: record.node.span)
    service.name = name
    readAmounts(record, into: &service)
    service.location = record.text("ServiceLocationType").map(EdFiCodes.value)?.sourced
    service.provider = provider(of: record)
    service.start = date(record.text("BeginDate"))
    service.end = date(record.text("EndDate"))
    draft.services.append(service)
  }

  /// `Frequency` times for a `FrequencyInterval`, `Duration` minutes counted for a `DurationInterval`: the standard
  /// leaves open whether the minutes are those of one time. Half times ("10.5") are no amount a parent can hold a
  /// school to: all of it stays words.
  private func readAmounts(_ record: Element, into service: inout Service) {
    let texts = ["Frequency", "FrequencyInterval", "Duration", "DurationInterval"].map { record.text($0) }
    let given = texts.compactMap(\.self)
    guard !given.isEmpty else { return }
    service.hasUnreadAmount = true
    let times = ElementValues.whole(texts[0])
    let per = OpenAmount.period(texts[1].map(EdFiCodes.value))
    let minutes = ElementValues.number(texts[2])
    let own = OpenAmount.period(texts[3].map(EdFiCodes.value))
    let isRead = [times == nil, per == nil, minutes == nil, own == nil]
    guard zip(texts, isRead).allSatisfy({ $0 == nil || !$1 }) else { return }
    let readings = OpenAmount.readings(times: times, per: per, minutes: minutes, countedPer: own)
    guard let notation = readings.notation(ambiguous: readings.count > 1) else { return }
    service.hasUnreadAmount = false
    service.amounts = readings
    service.ambiguous = readings.count > 1
    service.amountText = Sourced(notation, given.flatMap(\.spans).sorted())
  }

  /// Who gives it, by the record of the person that the line names.
  private func provider(of record: Element) -> Sourced<String>? {
    let keys = record.all("StaffReference").compactMap { $0.deep("StaffUniqueId")?.string }
    guard
      let person = plan.staff.first(where: {
        $0.text("StaffUniqueId").map { keys.contains($0.string) } ?? false
      })
    else { return nil }
    var name = SpannedText()
    for part in ["FirstName", "LastSurname"] { if let text = person.deep(part) { name.append(text) } }
    return name.isEmpty ? nil : name.sourced
  }
}
