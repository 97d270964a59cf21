import IEPModel
import Testing

@testable import DraftReading

/// The same facts in whatever layout a form has for them: each is found, and none is told of another goal.
@Suite struct LayoutsOfChanceTests {
  @Test(arguments: 0..<120)
  func goals(seed: Int) throws {
    let plan = GoalsOfChance(seed: UInt64(seed))
    let draft = try Drafts.read(plan.writer.text, named: "a.\(plan.writer.format)")
    try #require(draft.goals.count == plan.goals.count, "\(plan)")
    for (read, goal) in zip(draft.goals, plan.goals) {
      if plan.tellsArea { #expect(read.area?.value == goal.area, "\(plan)") }
      #expect(read.timeframe?.by == "2027-06-11", "\(plan)")
      #expect(read.condition?.value == goal.condition, "\(plan)")
      #expect(read.behavior?.value == goal.behavior, "\(plan)")
      #expect(read.criteria.contains { $0.value == goal.value }, "\(plan)")
      let isSure =
        read.consistency?.count == goal.count
        || read.criteria.contains { $0.of != nil && $0.value == Decimal(goal.count) }
      #expect(isSure, "\(plan)")
      #expect(read.baseline?.text.value == (plan.order.contains("baseline") ? goal.baseline : nil), "\(plan)")
      #expect(read.methods.map(\.value) == [goal.method], "\(plan)")
      #expect(read.schedule?.value == goal.schedule, "\(plan)")
      if plan.order.contains("who") { #expect(read.responsible?.value == goal.who, "\(plan)") }
    }
    #expect(draft.services.isEmpty && draft.scores.isEmpty && draft.accommodations.isEmpty, "\(plan)")
  }

  @Test(arguments: 0..<120)
  func services(seed: Int) throws {
    let plan = ServicesOfChance(seed: UInt64(seed))
    let draft = try Drafts.read(plan.writer.text, named: "a.\(plan.writer.format)")
    #expect(draft.services.map(\.name?.value) == plan.services.map(\.name), "\(plan)")
    for (read, service) in zip(draft.services, plan.services) {
      let amount = try #require(read.amounts.first, "\(plan)")
      #expect(amount.sessions == service.sessions && amount.minutesPerSession == service.minutes, "\(plan)")
      #expect(amount.per == ServicePeriod(1, service.unit), "\(plan)")
      #expect(read.location?.value == service.location, "\(plan)")
      #expect(read.setting == service.setting, "\(plan)")
      #expect(read.provider?.value == service.provider, "\(plan)")
      #expect([read.start?.value, read.end?.value] == ["2026-09-08", "2027-06-11"], "\(plan)")
    }
    #expect(draft.goals.isEmpty && draft.accommodations.isEmpty && draft.scores.isEmpty, "\(plan)")
  }

  @Test(arguments: 0..<90)
  func firstPages(seed: Int) throws {
    let plan = FirstPagesOfChance(seed: UInt64(seed))
    let draft = try Drafts.read(plan.writer.text, named: "a.\(plan.writer.format)")
    let student = draft.student
    #expect(student.name?.value == "Ada Marie Lind" && student.dateOfBirth?.value == "2016-03-14", "\(plan)")
    #expect(student.grade?.value == "5" && student.school?.value == "Birch Hill Elementary", "\(plan)")
    #expect(student.district?.value == "Pine Lake School District", "\(plan)")
    let dates = draft.dates
    #expect(dates.meeting?.value == "2026-09-01" && dates.start?.value == "2026-09-08", "\(plan)")
    #expect(dates.end?.value == "2027-08-31" && dates.annualReview?.value == "2027-08-30", "\(plan)")
    #expect(dates.reevaluation?.value == "2028-10-05", "\(plan)")
    #expect(draft.team.map(\.name?.value) == plan.team.map(\.name), "\(plan)")
    #expect(draft.team.map(\.role?.value) == plan.team.map(\.role), "\(plan)")
    for (factor, isYes) in plan.answers {
      let read = draft.specialFactors.filter { $0.factor == factor }.map(\.answer.value)
      #expect(read == [isYes ? .yes : .no], "\(factor): \(plan)")
    }
    #expect(draft.goals.isEmpty && draft.services.isEmpty && draft.accommodations.isEmpty, "\(plan)")
  }

  @Test(arguments: 0..<90)
  func scores(seed: Int) throws {
    let plan = ScoresOfChance(seed: UInt64(seed))
    let draft = try Drafts.read(plan.writer.text, named: "a.\(plan.writer.format)")
    let read = draft.scores.filter { $0.kind != .confidenceInterval && $0.kind != .percentile }
    #expect(read.map(\.value) == plan.scores.map(\.value), "\(plan)")
    #expect(read.allSatisfy { $0.kind == .standardScore }, "\(plan)")
    for (score, given) in zip(read, plan.scores) {
      #expect(score.measure?.value.contains(given.measure) ?? false, "\(plan)")
      let ranks = draft.scores.filter { $0.kind == .percentile && $0.measure == score.measure }
      #expect(
        [score.percentile].compactMap(\.self) + ranks.compactMap(\.value) == [given.percentile], "\(plan)")
    }
    #expect(draft.goals.isEmpty && draft.services.isEmpty && draft.accommodations.isEmpty, "\(plan)")
  }

  @Test(arguments: 0..<90)
  func supports(seed: Int) throws {
    let plan = SupportsOfChance(seed: UInt64(seed))
    let draft = try Drafts.read(plan.writer.text, named: "a.\(plan.writer.format)")
    #expect(draft.accommodations.count == plan.accommodations.count, "\(plan)")
    for (read, given) in zip(draft.accommodations, plan.accommodations) {
      #expect(read.text.value.hasPrefix(given), "\(plan)")
    }
    #expect(draft.assessments.map(\.name.value) == plan.tests.map(\.name), "\(plan)")
    #expect(draft.assessments.map(\.participation.value) == plan.tests.map(\.participation), "\(plan)")
    #expect(draft.placement?.percentInRegularClass?.value == Decimal(plan.percent), "\(plan)")
    #expect(draft.extendedSchoolYear?.decision?.value == (plan.getsSummers ? .yes : .no), "\(plan)")
    #expect(draft.goals.isEmpty && draft.services.isEmpty && draft.scores.isEmpty, "\(plan)")
  }

  @Test(arguments: 0..<90)
  func notices(seed: Int) throws {
    let plan = NoticesOfChance(seed: UInt64(seed))
    let draft = try Drafts.read(plan.writer.text, named: "a.\(plan.writer.format)")
    #expect(draft.kind == .priorWrittenNotice, "\(plan)")
    #expect(draft.notice.map(\.item) == NoticesOfChance.items.map(\.item), "\(plan)")
    #expect(draft.notice.map(\.text.value) == NoticesOfChance.items.map(\.text), "\(plan)")
    #expect(draft.services.isEmpty && draft.goals.isEmpty, "\(plan)")
  }
}
