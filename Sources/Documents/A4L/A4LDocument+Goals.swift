import IEPModel

extension A4LDocument {
  /// Goals. The standard hangs services and courses under a goal: they stand under the first, or alone where there is
  /// none.
  static func goals(_ draft: IEPDraft) -> [XMLPiece?] {
    let services = XMLPiece.group("servicesList", draft.services.map(service))
    let courses = XMLPiece.group(
      "coursesList", [.group("course", [.text("name", draft.transition.courseOfStudy?.value)])])
    if draft.goals.isEmpty { return [.group("annualGoal", [services, courses])] }
    return draft.goals.enumerated().map { index, goal in
      .group(
        "annualGoal",
        [
          .text("currentStatus", ownBaseline(of: goal)),
          .group("goalType", [.text("category", goal.area?.value)]),
          .group("measurableObjectiveList", [step(goal)] + goal.objectives.map(step)),
        ] + (index == 0 ? [services, courses] : []))
    }
  }

  /// The baseline, unless it stands in the goal's own sentence.
  private static func ownBaseline(of goal: Goal) -> String? {
    guard let baseline = goal.baseline?.text.value, !goal.text.value.contains(baseline) else { return nil }
    return baseline
  }

  private static func step(_ goal: Goal) -> XMLPiece? {
    .group(
      "measurableObjective",
      [
        .text("identifier", goal.label?.value),
        .group(
          "measurement",
          [.group("criterion", [.text("description", goal.text.value), .group("metric", metric(goal))])]),
      ])
  }

  /// How well and how surely, in numbers: a percent, and counts of tries.
  private static func metric(_ goal: Goal) -> [XMLPiece?] {
    let percent = goal.criteria.first { $0.kind == .percent }?.value
    var counts = goal.criteria.compactMap { criterion -> (String, String)? in
      guard criterion.kind == .ratio, let whole = criterion.of?.whole, let count = criterion.value.whole
      else {
        return nil
      }
      return ("\(count)", "\(whole)")
    }
    if let consistency = goal.consistency, let whole = consistency.of {
      counts.append(("\(consistency.count)", "\(whole)"))
    }
    return [.text("accuracyPercentEvaluation", percent?.description)]
      + counts.map { count, whole in
        .group("trialCountEvaluation", [.text("successCount", count), .text("attemptCount", whole)])
      }
  }

  // MARK: services

  private static func service(_ service: Service) -> XMLPiece? {
    let name = service.name ?? service.text
    let amounts = service.ambiguous ? Array(service.amounts.prefix(1)) : service.amounts
    let role = service.provider.map { CodeNames.code(of: $0.value, in: CodeNames.roles) ?? $0.value }
    let setting: String? =
      switch service.setting {
      case .regularClass: "Yes"
      case .specialEducation: "No"
      default: nil
      }
    return .group(
      "service",
      [
        .text(
          "type",
          name.value == CodeNames.unnamedService
            ? nil : CodeNames.code(of: name.value, in: CodeNames.services) ?? name.value),
        .text("inclusiveSettingIndicator", setting),
        .group("serviceProvider", [.text("intrinsicRole", role)]),
      ] + amounts.map { frequency($0, $0.delivery ?? service.delivery) } + [
        .text("startDate", service.start?.value), .text("endDate", service.end?.value),
      ])
  }

  /// Times for a period and minutes. A plain total is once for its period; of an amount that can be read in two ways
  /// the first reading has both numbers as they stood. Ranges, limits and longer periods have no place in the standard.
  private static func frequency(_ amount: ServiceAmount, _ delivery: Service.Delivery) -> XMLPiece? {
    guard amount.bound == .exact,
      amount.per.map({ $0.count == 1 && $0.unit != .cycle && $0.unit != .session }) ?? true
    else { return nil }
    let isTotal = amount.sessions == nil && amount.totalMinutes != nil && amount.per != nil
    let count = isTotal ? "1" : amount.sessions?.whole.map { "\($0)" }
    let minutes = amount.minutesPerSession ?? (isTotal ? amount.totalMinutes : nil)
    let element = delivery == .indirect ? "indirectMinutes" : "directMinutes"
    return .group(
      "frequency",
      [
        .group(
          "cycle", [.text("count", count), .text("period", count == nil ? nil : amount.per?.unit.rawValue)]),
        .group("duration", [.text(element, minutes?.description)]),
      ])
  }
}
