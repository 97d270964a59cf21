/// Random A4L plans that a school could send: any element may be missing, repeated or out of order. The same seed
/// gives the same file.
struct A4LGenerator {
  private var state: UInt64

  static func file(seed: UInt64) -> String {
    var generator = A4LGenerator(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    return generator.file()
  }

  private mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }

  private mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

  private mutating func element(_ name: String, _ choices: [String], chance: Int = 70) -> String {
    next(100) < chance ? "<\(name)>\(pick(choices))</\(name)>" : ""
  }

  /// An element around others, which stand in any order; sometimes missing, sometimes empty.
  private mutating func around(_ name: String, _ inner: [String], chance: Int = 85) -> String {
    var inner = inner
    for index in inner.indices.dropFirst() { inner.swapAt(index, next(index + 1)) }
    return next(100) < chance ? "<\(name)>\(inner.joined())</\(name)>" : ""
  }

  private mutating func several(_ limit: Int, _ make: (inout A4LGenerator) -> String) -> String {
    (0...next(limit)).map { _ in make(&self) }.joined()
  }

  private mutating func file() -> String {
    let codes = ["SLD", "AUT", "OHI", "Dyslexia", "Deafness", "XX"]
    let eligibility = around(
      "iepEligibility",
      [
        around(
          "ideaDisability",
          [element("disabilityCodeList", codes), element("disabilityCodeList", codes, chance: 30)]),
        element("lifecyclePurpose", ["Initial", "Reevaluation"]), element("determination", Self.sentences),
      ])
    let plan = around(
      "iepPlan",
      [
        around("effectivePeriod", [element("start", Self.dates), element("end", Self.dates)]),
        around("enrollmentGradeLevel", [element("standardGradeLevel", ["04", "KG", "11", "PK", "odd"])]),
        levels(),
        around("annualGoalsList", [several(3) { $0.goal() }]), accommodations(), placement(),
        around("standardizedAssessmentResultList", [assessment()]),
        element("surprise", Self.sentences, chance: 20),
      ], chance: 100)
    return "<xIndividualizedEducationPlan refId=\"r\">\(eligibility)\(plan)</xIndividualizedEducationPlan>"
  }

  private mutating func levels() -> String {
    let outcome = around(
      "desiredOutcome",
      [
        element("category", ["WorkingEnvironment", "IndependentLiving", "art"]),
        element("description", Self.sentences),
      ])
    let personal = around(
      "personal",
      [
        around(
          "concerns",
          [
            element("parentConcernDescription", Self.sentences),
            element("studentConcernDescription", Self.sentences),
          ]),
        element("strengthsDescription", Self.sentences),
        around(
          "evaluation",
          [
            around("needsList", [element("need", Self.sentences), element("need", Self.sentences)]),
            around("performance", [element("generalEducationDescription", Self.sentences)]),
          ]), around("intention", [around("desiredOutcomeList", [outcome])]),
      ])
    let academic = around("academic", [around("summary", [element("description", Self.sentences)])])
    return around("presentLevelPerformance", [personal, academic])
  }

  private mutating func goal() -> String {
    let step = { (generator: inout A4LGenerator) -> String in
      let count = generator.next(4) + 1
      let trials =
        "<trialCountEvaluation><successCount>\(count)</successCount><attemptCount>\(count + generator.next(2))</attemptCount></trialCountEvaluation>"
      let metric = generator.around(
        "metric",
        [generator.element("accuracyPercentEvaluation", ["80", "90%", "most"], chance: 40), trials],
        chance: 50)
      let description = generator.element("description", Self.goals, chance: 90)
      return generator.around(
        "measurableObjective",
        [
          generator.element("identifier", ["G1", "Goal 2"]),
          "<measurement><criterion>\(description)\(metric)</criterion></measurement>",
        ])
    }
    return around(
      "annualGoal",
      [
        element("currentStatus", ["42 words correct per minute", "60%", "not yet"]),
        around(
          "goalType",
          [
            element("category", ["Reading", "Speech"]),
            element("additionalInformation", Self.goals, chance: 20),
          ]),
        around("measurableObjectiveList", [several(2, step)]),
        around("servicesList", [several(2) { $0.service() }]),
        around(
          "coursesList",
          ["<course>\(element("name", ["Art", "Math"]))\(element("timing", ["Fall"]))</course>"], chance: 20),
      ])
  }

  private mutating func service() -> String {
    let cycle = around(
      "cycle",
      [
        element("count", ["1", "2", "4", "few"]),
        element("period", ["day", "week", "month", "school year", "term"]),
      ])
    let duration = around(
      "duration",
      [element("directMinutes", ["30", "45", "0", "some"]), element("indirectMinutes", ["15"], chance: 30)])
    return around(
      "service",
      [
        element("type", ["Speech", "Motor", "Other"]),
        element("inclusiveSettingIndicator", ["Yes", "No", "maybe"]),
        around("serviceProvider", [element("intrinsicRole", ["SPEECHPATH", "a teacher"])], chance: 50),
        around("frequency", [cycle, duration]), element("startDate", Self.dates),
        element("endDate", Self.dates),
        element("extendsSchoolYear", ["Yes", "No"]),
      ])
  }

  private mutating func accommodations() -> String {
    let given = around(
      "accommodation",
      [
        element("type", ["Timing"]), element("description", ["Breaks", "Large print"]),
        element("rationale", ["tires"], chance: 30),
      ])
    let places = around("applicabilityList", [element("applicability", ["Tests", "All classes"])])
    return around("accommodationsList", ["<accommodation>\(given)\(places)</accommodation>"])
  }

  private mutating func assessment() -> String {
    let help = around(
      "accommodationList", [around("accommodation", [element("location", ["Room 7"])])], chance: 50)
    return around(
      "standardizedAssessmentResult",
      [
        around(
          "standardsReference", [element("assessmentTitle", ["State test"]), element("subject", ["Reading"])]),
        help,
      ])
  }

  private mutating func placement() -> String {
    let minutes = around(
      "leastRestrictiveEnvironment",
      [
        element("totalMinutesPerWeek", ["2000", "1950"]), element("inclusionMinutesPerWeek", ["1800"]),
        element("nonInclusionMinutesPerWeek", ["200", "150"]),
      ])
    return around(
      "placement",
      [
        element("environmentForSchoolAge", ["RC80", "RC39", "new"]),
        element("placementRationale", Self.sentences), minutes,
      ])
  }

  private static let dates = ["2025-10-01", "10/1/2025", "June 2026", "soon", "2025-02-30"]
  private static let sentences = [
    "Kind &amp; curious.", "<![CDATA[Reads < 40 words.]]>", "One\n  two.", "Needs <!-- no --> quiet.",
    "é &#8220;x&#8221;",
  ]
  private static let goals = [
    "By June 2026, given a passage, Ana will read 95 words correct per minute on 3 consecutive weekly probes.",
    "Ana will say /r/ with 80% accuracy in 4 of 5 trials (now 40%).", "Ana will try.",
    "In 36 weeks, Ana will begin work within 2 minutes, as measured by teacher data.",
  ]
}
