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
}
