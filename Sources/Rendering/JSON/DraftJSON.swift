public import IEPModel

/// The contract's `plainiep-draft/1`.
public struct DraftJSON: Sendable {
  private let draft: IEPDraft

  /// What has no place in the contract is not written: what only explainers need, such as
  /// ``Service/hasUnreadAmount``.
  public init(_ draft: IEPDraft) { self.draft = draft }

  /// The draft as JSON. `hash` is the SHA-256 of its bytes in hex.
  public func json(name: String, format: SourceFormat, hash: String, bytes: Int) -> JSON {
    .object([
      ("schema", "plainiep-draft/1"),
      (
        "source",
        .object([
          ("name", .string(name)), ("format", .string(format.rawValue)), ("sha256", .string(hash)),
          ("bytes", .count(bytes)),
        ])
      ),
      ("kind", .string(draft.kind.rawValue)), ("status", .text(draft.status?.value.rawValue)),
      ("state", .text(draft.state?.value)),
      ("student", student), ("dates", dates),
      ("team", .array(draft.team.map(Self.member))),
      ("sections", .array(sections)),
      ("goals", .array(draft.goals.map(Self.goal))), ("services", .array(draft.services.map(Self.service))),
      ("accommodations", .array(draft.accommodations.map(Self.accommodation))), ("placement", placement),
      ("extendedSchoolYear", extendedSchoolYear),
      ("specialFactors", .array(draft.specialFactors.map(Self.factor))),
      ("staffSupports", .array(draft.staffSupports.map(Self.text))),
      ("transportation", .text(draft.transportation?.value)),
      ("progressReports", progressReports), ("assessments", .array(draft.assessments.map(Self.assessment))),
      ("transition", transition),
      ("notice", .object([("items", .array(draft.notice.map(Self.noticeItem)))])),
      ("scores", .array(draft.scores.map(Self.score))), ("strengths", .text(draft.strengths?.value)),
      ("parentConcerns", .text(draft.parentConcerns?.value)), ("impact", .text(draft.impact?.value)),
      ("needs", .array(draft.needs.map { .string($0.value) })), ("consent", .text(draft.consent?.value)),
      (
        "parts",
        Self.parts([
          ("kind", draft.evidence.kind.nonEmpty),
          ("status", draft.status?.spans.nonEmpty ?? draft.evidence.status.nonEmpty),
          ("state", draft.state?.spans.nonEmpty ?? draft.evidence.state.nonEmpty),
          ("transportation", draft.transportation?.spans), ("strengths", draft.strengths?.spans),
          ("parentConcerns", draft.parentConcerns?.spans), ("impact", draft.impact?.spans),
          ("consent", draft.consent?.spans),
        ])
      ),
      (
        "unread",
        .array(
          draft.unread.map {
            .object([("span", Self.span($0.span)), ("reason", .string($0.reason.rawValue))])
          })
      ),
    ])
  }

  // MARK: places

  static func span(_ span: SourceSpan) -> JSON {
    .object([("start", .count(span.start)), ("end", .count(span.end))])
  }

  /// Where the parts of an object stand; parts that the draft does not give are left out.
  static func parts(_ parts: [(name: String, spans: [SourceSpan]?)]) -> JSON {
    .object(parts.compactMap { name, spans in spans.map { (name, .array($0.map(span))) } })
  }

  private static func extent(_ spans: [SourceSpan]) -> JSON { spans.extent.map(span) ?? .null }

  private static func text(_ value: Sourced<String>) -> JSON {
    .object([
      ("text", .string(value.value)), ("span", extent(value.spans)),
      ("parts", parts([("text", value.spans)])),
    ])
  }

  private static func number(_ value: Decimal?) -> JSON { value.map { .number($0.description) } ?? .null }

  // MARK: head

  private var student: JSON {
    let student = draft.student
    return .object([
      ("name", .text(student.name?.value)), ("dateOfBirth", .text(student.dateOfBirth?.value)),
      ("grade", .text(student.grade?.value)), ("school", .text(student.school?.value)),
      ("district", .text(student.district?.value)),
      (
        "disabilities",
        .array(
          student.disabilities.map { disability in
            .object([
              ("category", .string(disability.category.rawValue)), ("role", .text(disability.role?.rawValue)),
              ("text", .string(disability.text.value)), ("span", Self.extent(disability.text.spans)),
            ])
          })
      ),
      (
        "parts",
        Self.parts([
          ("name", student.name?.spans), ("dateOfBirth", student.dateOfBirth?.spans),
          ("grade", student.grade?.spans),
          ("school", student.school?.spans), ("district", student.district?.spans),
        ])
      ),
    ])
  }

  private var dates: JSON {
    let dates = draft.dates
    return .object([
      ("meeting", .text(dates.meeting?.value)), ("start", .text(dates.start?.value)),
      ("end", .text(dates.end?.value)),
      ("annualReview", .text(dates.annualReview?.value)), ("reevaluation", .text(dates.reevaluation?.value)),
      (
        "parts",
        Self.parts([
          ("meeting", dates.meeting?.spans), ("start", dates.start?.spans), ("end", dates.end?.spans),
          ("annualReview", dates.annualReview?.spans), ("reevaluation", dates.reevaluation?.spans),
        ])
      ),
    ])
  }

  private static func member(_ member: TeamMember) -> JSON {
    .object([
      ("name", .text(member.name?.value)), ("role", .text(member.role?.value)),
      ("span", extent((member.name?.spans ?? []) + (member.role?.spans ?? []))),
      ("parts", parts([("name", member.name?.spans), ("role", member.role?.spans)])),
    ])
  }

  private var sections: [JSON] {
    let words = SectionWords(unread: draft.unread)
    return draft.sections.flatMap { section -> [JSON] in
      let text = words.text(of: section)
      return section.kinds.enumerated().map { index, kind in
        .object([
          ("kind", .string(kind.rawValue)), ("heading", .text(section.heading?.value)),
          // A part of several kinds has its words once.
          ("text", .text(index == 0 ? text : nil)), ("span", Self.span(section.span)),
        ])
      }
    }
  }

  // MARK: goals

  static func goal(_ goal: Goal) -> JSON {
    .object([
      ("label", .text(goal.label?.value)), ("area", .text(goal.area?.value)),
      ("text", .string(goal.text.value)),
      ("span", span(goal.span)),
      (
        "timeframe",
        goal.timeframe.map { timeframe in
          .object([
            ("text", .string(timeframe.text.value)), ("by", .text(timeframe.by)),
            ("withinWeeks", .count(timeframe.withinWeeks)),
          ])
        } ?? .null
      ),
      ("condition", .text(goal.condition?.value)), ("behavior", .text(goal.behavior?.value)),
      ("criteria", .array(goal.criteria.map(criterion))),
      (
        "consistency",
        goal.consistency.map { consistency in
          .object([
            ("count", .count(consistency.count)), ("of", .count(consistency.of)),
            ("unit", .string(consistency.unit)),
            ("consecutive", .bool(consistency.consecutive)),
          ])
        } ?? .null
      ),
      (
        "baseline",
        goal.baseline.map { baseline in
          .object([
            ("text", .string(baseline.text.value)), ("value", number(baseline.value)),
            ("unit", .text(baseline.unit)),
            ("date", .text(baseline.date)),
          ])
        } ?? .null
      ),
      ("methods", .array(goal.methods.map { .string($0.value) })), ("schedule", .text(goal.schedule?.value)),
      ("responsible", .text(goal.responsible?.value)), ("objectives", .array(goal.objectives.map(Self.goal))),
      (
        "parts",
        parts([
          ("label", goal.label?.spans), ("area", goal.area?.spans), ("text", goal.text.spans),
          ("timeframe", goal.timeframe?.text.spans), ("condition", goal.condition?.spans),
          ("behavior", goal.behavior?.spans),
          ("criteria", goal.criteria.isEmpty ? nil : goal.criteria.flatMap(\.text.spans).merged),
          ("consistency", goal.consistency?.text.spans), ("baseline", goal.baseline?.text.spans),
          ("methods", goal.methods.isEmpty ? nil : goal.methods.flatMap(\.spans).merged),
          ("schedule", goal.schedule?.spans),
          ("responsible", goal.responsible?.spans),
        ])
      ),
    ])
  }

  private static func criterion(_ criterion: Criterion) -> JSON {
    .object([
      ("kind", .string(criterion.kind.rawValue)), ("value", number(criterion.value)),
      ("of", number(criterion.of)),
      ("unit", .text(criterion.unit)), ("comparison", .string(criterion.comparison.rawValue)),
    ])
  }

  // MARK: services

  static func service(_ service: Service) -> JSON {
    .object([
      ("name", .text(service.name?.value)), ("text", .string(service.text.value)),
      ("span", span(service.span)),
      ("delivery", .string(service.delivery.rawValue)), ("amounts", .array(service.amounts.map(amount))),
      ("ambiguous", .bool(service.ambiguous)), ("openEnded", .bool(service.openEnded)),
      ("setting", .text(service.setting?.rawValue)), ("location", .text(service.location?.value)),
      ("group", .text(service.group?.value)), ("provider", .text(service.provider?.value)),
      ("start", .text(service.start?.value)), ("end", .text(service.end?.value)),
      (
        "parts",
        parts([
          ("name", service.name?.spans), ("text", service.text.spans), ("amounts", service.amountText?.spans),
          ("location", service.location?.spans), ("group", service.group?.spans),
          ("provider", service.provider?.spans),
          ("start", service.start?.spans), ("end", service.end?.spans),
        ])
      ),
    ])
  }

  private static func amount(_ amount: ServiceAmount) -> JSON {
    var members: [(String, JSON)] = [
      ("sessions", number(amount.sessions)), ("minutesPerSession", number(amount.minutesPerSession)),
      ("totalMinutes", number(amount.totalMinutes)),
      (
        "per",
        amount.per.map { .object([("count", .count($0.count)), ("unit", .string($0.unit.rawValue))]) }
          ?? .null
      ),
      ("bound", .string(amount.bound.rawValue)),
    ]
    let ends: [(String, Decimal?)] = [
      ("minimumSessions", amount.minimumSessions), ("maximumSessions", amount.maximumSessions),
      ("minimumMinutesPerSession", amount.minimumMinutesPerSession),
      ("maximumMinutesPerSession", amount.maximumMinutesPerSession),
      ("minimumTotalMinutes", amount.minimumTotalMinutes),
      ("maximumTotalMinutes", amount.maximumTotalMinutes),
    ]
    members += ends.compactMap { name, value in value.map { (name, number($0)) } }
    if let delivery = amount.delivery { members.append(("delivery", .string(delivery.rawValue))) }
    if let start = amount.start { members.append(("start", .string(start))) }
    if let until = amount.until { members.append(("until", .string(until))) }
    return .object(members)
  }

  // MARK: the rest

  static func accommodation(_ accommodation: Accommodation) -> JSON {
    .object([
      ("text", .string(accommodation.text.value)), ("category", .string(accommodation.category.rawValue)),
      ("isModification", .bool(accommodation.isModification)), ("span", span(accommodation.span)),
      ("parts", parts([("text", accommodation.text.spans)])),
    ])
  }

  private var placement: JSON {
    guard let placement = draft.placement else { return .null }
    return .object([
      ("percentInRegularClass", Self.number(placement.percentInRegularClass?.value)),
      ("minutesOutsidePerWeek", Self.number(placement.minutesOutsidePerWeek?.value)),
      ("reason", .text(placement.reason?.value)),
      (
        "span",
        Self.extent(
          (placement.percentInRegularClass?.spans ?? []) + (placement.minutesOutsidePerWeek?.spans ?? [])
            + (placement.reason?.spans ?? []))
      ),
      (
        "parts",
        Self.parts([
          ("percentInRegularClass", placement.percentInRegularClass?.spans),
          ("minutesOutsidePerWeek", placement.minutesOutsidePerWeek?.spans),
          ("reason", placement.reason?.spans),
        ])
      ),
    ])
  }

  private var extendedSchoolYear: JSON {
    guard let year = draft.extendedSchoolYear else { return .object([("decision", nil), ("reason", nil)]) }
    return .object([
      ("decision", .text(year.decision?.value.rawValue)), ("reason", .text(year.reason?.value)),
      ("span", Self.extent((year.decision?.spans ?? []) + (year.reason?.spans ?? []))),
      ("parts", Self.parts([("decision", year.decision?.spans), ("reason", year.reason?.spans)])),
    ])
  }

  private static func factor(_ factor: SpecialFactor) -> JSON {
    .object([
      ("factor", .string(factor.factor)), ("answer", .string(factor.answer.value.rawValue)),
      ("text", .string(factor.text.value)),
      ("span", extent(factor.text.spans)), ("parts", parts([("text", factor.text.spans)])),
    ])
  }

  private var progressReports: JSON {
    guard let reports = draft.progressReports else { return .null }
    return .object([
      ("text", .string(reports.text.value)), ("times", .count(reports.times)),
      ("per", .text(reports.per?.rawValue)),
      ("span", Self.extent(reports.text.spans)), ("parts", Self.parts([("text", reports.text.spans)])),
    ])
  }

  private static func assessment(_ assessment: Assessment) -> JSON {
    .object([
      ("name", .string(assessment.name.value)),
      ("participation", .string(assessment.participation.value.rawValue)),
      ("text", .string(assessment.text.value)),
      ("span", extent(assessment.name.spans + assessment.text.spans)),
      ("parts", parts([("name", assessment.name.spans), ("text", assessment.text.spans)])),
    ])
  }

  private var transition: JSON {
    let transition = draft.transition
    return .object([
      ("assessments", .array(transition.assessments.map(Self.text))),
      (
        "goals",
        .array(
          transition.goals.map { goal in
            .object([
              ("area", .text(goal.area?.value)), ("text", .string(goal.text.value)),
              ("span", Self.extent(goal.text.spans)),
            ])
          })
      ),
      ("services", .array(transition.services.map(Self.text))),
      ("courseOfStudy", .text(transition.courseOfStudy?.value)),
    ])
  }

  private static func noticeItem(_ item: NoticeItem) -> JSON {
    .object([
      ("item", .string(item.item.rawValue)), ("text", .string(item.text.value)),
      ("span", extent(item.text.spans)),
    ])
  }

  static func score(_ score: Score) -> JSON {
    .object([
      ("measure", .text(score.measure?.value)), ("kind", .string(score.kind.rawValue)),
      ("value", number(score.value)),
      ("low", number(score.low)), ("high", number(score.high)), ("percentile", number(score.percentile)),
      ("limit", .text(score.limit?.rawValue)), ("span", span(score.span)),
    ])
  }
}

extension [SourceSpan] {
  /// Nil for a value that no place in the draft gives.
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
