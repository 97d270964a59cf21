import IEPModel

extension A4LReading {
  /// Goals, and the help and classes that hang under each.
  mutating func readGoals(_ plan: Element) {
    var services: [A4LService] = []
    for annual in plan.all("annualGoalsList", "annualGoal") {
      let goal = Self.goal(annual)
      if let goal { draft.goals.append(goal) }
      let name = goal.flatMap { $0.label ?? $0.area }
      owners.append(KeptWords.Owner(annual.node, .goals, name))
      services += annual.all("servicesList", "service").map(A4LService.init)
    }
    readServices(services)
    readCourses(plan)
  }

  /// The standard has no element for a goal's own sentence: it stands as the description of what is measured, or as
  /// additional information. Never where the child is now (`currentStatus`).
  ///
  /// Several measured steps under a sentence of their own are its objectives; without one, the first is the goal.
  private static func goal(_ annual: Element) -> Goal? {
    let steps = annual.all("measurableObjectiveList", "measurableObjective")
    let stated = steps.filter { description($0) != nil }
    let overall = annual.text("goalType", "additionalInformation")
    let main = stated.count > 1 && overall != nil ? nil : stated.first
    guard let text = main.flatMap(description) ?? overall else { return nil }
    var goal = Goal(text: text.sourced, span: annual.node.span)
    goal.label = main?.text("identifier")?.sourced
    goal.area = annual.text("goalType", "category")?.sourced
    goal.baseline = annual.text("currentStatus").flatMap(BaselinePhrase.read)
    GoalPhrase.read(text).fill(&goal)
    if let main { A4LMetric.fill(&goal, from: main) }
    for step in stated where step.node != main?.node {
      guard let text = description(step) else { continue }
      var objective = Goal(text: text.sourced, span: step.node.span)
      objective.label = step.text("identifier")?.sourced
      GoalPhrase.read(text).fill(&objective)
      A4LMetric.fill(&objective, from: step)
      goal.objectives.append(objective)
    }
    return goal
  }

  private static func description(_ step: Element) -> SpannedText? {
    step.text("measurement", "criterion", "description")
  }

  /// The names of the classes, each with when it is taken, in one line.
  private mutating func readCourses(_ plan: Element) {
    let courses = plan.all("annualGoalsList", "annualGoal", "coursesList", "course").compactMap { course in
      course.text("name").map { name -> Sourced<String> in
        let timing = course.text("timing")
        let words = timing.map { "\(name.string) (\($0.string))" } ?? name.string
        return Sourced(words, (name.spans + (timing?.spans ?? [])).sorted())
      }
    }
    guard !courses.isEmpty else { return }
    draft.transition.courseOfStudy = Sourced(
      courses.map(\.value).joined(separator: "; "), courses.flatMap(\.spans).sorted())
  }
}
