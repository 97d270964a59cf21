import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Help under goals: how much, once each, and never multiplied where the standard leaves it open.
@Suite struct A4LServiceTests {
  static func frequency(_ count: String?, _ period: String?, direct: String? = nil, indirect: String? = nil)
    -> String
  {
    func element(_ name: String, _ value: String?) -> String {
      value.map { "<\(name)>\($0)</\(name)>" } ?? ""
    }
    return """
      <frequency><cycle>\(element("count", count))\(element("period", period))</cycle>
      <duration>\(element("directMinutes", direct))\(element("indirectMinutes", indirect))</duration></frequency>
      """
  }

  static func sketch(_ services: [Service]) -> [String] {
    services.map { service in
      let amounts = service.amounts.notation(ambiguous: service.ambiguous) ?? "nothing"
      return "\(service.delivery.rawValue): \(amounts)\(service.hasUnreadAmount ? " unread" : "")"
    }
  }

  @Test(
    arguments: [
      (frequency("4", "week", direct: "30"), ["direct: 4 x 30 minutes per week or 30 minutes per week"]),
      (frequency("1", "week", direct: "30"), ["direct: 30 minutes per week"]),
      (frequency("1", "month", indirect: "15"), ["indirect: 15 minutes per month"]),
      (frequency("1", "school year", direct: "240"), ["direct: 240 minutes per year"]),
      (frequency("1", "term", direct: "90"), ["direct: 90 minutes per term"]),
      (
        frequency("1", "week", direct: "30", indirect: "10"),
        ["unknown: direct: 30 minutes per week; consultation: 10 minutes per week"]
      ),
      (
        frequency("2", "week", direct: "30", indirect: "10"),
        [
          "direct: 2 x 30 minutes per week or 30 minutes per week",
          "indirect: 2 x 10 minutes per week or 10 minutes per week",
        ]
      ),
      (frequency("3", "month"), ["unknown: 3 times per month"]),
      (frequency(nil, nil, direct: "45"), ["direct: 45 minutes per session"]),
      (frequency("1", "week", direct: "30", indirect: "0"), ["direct: 30 minutes per week"]),
      (frequency("1.5", "week", direct: "30"), ["unknown: nothing unread"]),
      (frequency("as needed", "week"), ["unknown: nothing unread"]),
      (frequency("2", "fortnight", direct: "30"), ["unknown: nothing unread"]),
      (frequency("2", nil, direct: "30"), ["unknown: nothing unread"]),
      (frequency("1", "week", direct: "half an hour"), ["unknown: nothing unread"]),
      (
        frequency("1", "week", direct: "30") + frequency("1", "month", indirect: "15"),
        ["unknown: direct: 30 minutes per week; consultation: 15 minutes per month"]
      ),
      ("", ["unknown: nothing"]),
    ]) func anAmountIsReadOrKept(xml: String, services: [String]) throws
  {
    #expect(Self.sketch(try VocabularyReading.service(xml).services) == services)
  }

  @Test func anAmountThatIsNoneStaysAsWords() throws {
    let draft = try VocabularyReading.service(Self.frequency("as needed", "week"))
    #expect(draft.keptWords == ["# Speech", "How many times: as needed", "Counted for each: week"])
  }

  @Test func whereWhoAndWhen() throws {
    let draft = try VocabularyReading.service(
      """
      <inclusiveSettingIndicator>No</inclusiveSettingIndicator><serviceProvider><intrinsicRole>SPEECHPATH</intrinsicRole></serviceProvider>
      <startDate>10/1/2025</startDate><endDate>when done</endDate><extendsSchoolYear>Yes</extendsSchoolYear>
      """)
    let service = try #require(draft.services.first)
    #expect(service.setting == .specialEducation && service.provider?.value == "speech-language pathologist")
    #expect(service.start?.value == "2025-10-01" && service.end == nil)
    #expect(draft.extendedSchoolYear == nil)
    #expect(
      draft.keptWords == ["# Speech", "Ends: when done", "Does this help go on in long school breaks: Yes"])
  }

  @Test func theSameHelpUnderTwoGoalsIsOne() throws {
    func goal(_ minutes: String) -> String {
      """
      <annualGoal><servicesList><service><type>Speech</type>\(Self.frequency("1", "week", direct: minutes))
      <endDate>when done</endDate></service></servicesList></annualGoal>
      """
    }
    let draft = try VocabularyReading.plan(
      "<annualGoalsList>\(goal("30"))\(goal("30"))\(goal("45"))</annualGoalsList>")
    #expect(Self.sketch(draft.services) == ["direct: 30 minutes per week", "direct: 45 minutes per week"])
    #expect(draft.services[0].name?.spans.count == 2 && draft.services[0].amountText?.spans.count == 6)
    // The words of the copy are not said again, those of the other line are.
    #expect(draft.keptWords == ["# Speech", "Ends: when done", "# Speech", "Ends: when done"])
  }
}
