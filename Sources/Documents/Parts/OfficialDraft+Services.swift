import IEPModel

extension OfficialDraft {
  /// One row for each service. The draft's own line stands in a column of its own where it says more than the rest.
  var services: [SourceBlock] {
    let heads = [
      "service.name", "service.amount", "service.delivery", "service.setting", "service.location",
      "service.group",
      "service.provider", "service.start", "service.end", "service.text",
    ]
    return form.table(heads.map(form.names.column), draft.services.map(row))
  }

  /// The kind of place; a blank where the data names a place and not its kind.
  private func setting(_ service: Service) -> SpannedText? {
    service.setting.map { Sourced($0.notation, service.settingSpans).spanned(in: source) }
      ?? (service.location == nil ? nil : form.blank)
  }

  private func row(_ service: Service) -> [SpannedText?] {
    let name = service.name ?? service.text
    let amount = service.amounts.notation(ambiguous: service.ambiguous).map { notation in
      Sourced(notation, service.amountText?.spans ?? []).spanned(in: source)
    }
    let delivery = service.delivery.notation
    return [
      spanned(name), amount ?? (service.hasUnreadAmount ? nil : form.blank),
      delivery.isEmpty ? nil : Sourced(delivery, service.deliverySpans).spanned(in: source),
      setting(service), spanned(service.location), spanned(service.group),
      spanned(service.provider), spanned(service.start), spanned(service.end),
      service.text.value == name.value ? nil : spanned(service.text),
    ]
  }
}
