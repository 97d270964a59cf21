import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Each element of A4L comes to its field, or is kept as words under a label that a parent understands.
@Suite struct A4LFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var xml: String
    var eligibility = ""
    var field: String
    var get: @Sendable (IEPDraft) -> String?
    var testDescription: String { field }
  }

  static func personal(_ inner: String) -> String {
    "<presentLevelPerformance><personal>\(inner)</personal></presentLevelPerformance>"
  }

  static let cases: [Case] = [
    Case(xml: "<effectivePeriod><start>2025-10-01</start></effectivePeriod>", field: "2025-10-01") {
      $0.dates.start?.value
    },
    Case(xml: "<effectivePeriod><start>2025-10-01Z</start></effectivePeriod>", field: "2025-10-01") {
      $0.dates.start?.value
    },
    Case(xml: "<effectivePeriod><end>2026-09-30T00:00:00</end></effectivePeriod>", field: "2026-09-30") {
      $0.dates.end?.value
    },
    Case(
      xml: "<enrollmentGradeLevel><standardGradeLevel>04</standardGradeLevel></enrollmentGradeLevel>",
      field: "4"
    ) {
      $0.student.grade?.value
    },
    Case(
      xml: "<enrollmentGradeLevel><standardGradeLevel>KG</standardGradeLevel></enrollmentGradeLevel>",
      field: "kindergarten"
    ) {
      $0.student.grade?.value
    },
    Case(
      xml: personal("<concerns><parentConcernDescription>Slow.</parentConcernDescription></concerns>"),
      field: "Slow."
    ) {
      $0.parentConcerns?.value
    },
    Case(
      xml: personal("<strengthsDescription><![CDATA[Kind & <b>]]></strengthsDescription>"),
      field: "Kind & <b>"
    ) {
      $0.strengths?.value
    },
    Case(
      xml: personal(
        "<evaluation><needsList><need>a</need><need>b</need></needsList><needsList><need>c</need></needsList></evaluation>"
      ),
      field: "a,b,c"
    ) { $0.needs.map(\.value).joined(separator: ",") },
    Case(
      xml: personal(
        "<evaluation><performance><generalEducationDescription>x &amp; y</generalEducationDescription></performance></evaluation>"
      ),
      field: "x & y"
    ) { $0.impact?.value },
    Case(
      xml: personal(
        "<intention><desiredOutcomeList><desiredOutcome><category>WorkingEnvironment</category><title>Job</title></desiredOutcome></desiredOutcomeList></intention>"
      ), field: "work: Job"
    ) { $0.transition.goals.map { "\($0.area?.value ?? ""): \($0.text.value)" }.joined() },
    Case(
      xml:
        "<annualGoalsList><annualGoal><coursesList><course><name>Art</name><timing>Fall</timing></course><course><name>Math</name></course></coursesList></annualGoal></annualGoalsList>",
      field: "Art (Fall); Math"
    ) { $0.transition.courseOfStudy?.value },
    Case(
      xml:
        "<accommodationsList><accommodation><accommodation><type>Timing</type><description>Breaks</description><rationale>tires</rationale></accommodation><applicabilityList><applicability>Tests</applicability></applicabilityList></accommodation></accommodationsList>",
      field: "Timing: Breaks (Tests) – tires"
    ) { $0.accommodations.map(\.text.value).joined(separator: "|") },
    Case(
      xml:
        "<standardizedAssessmentResultList><standardizedAssessmentResult><standardsReference><assessmentTitle>SBAC</assessmentTitle></standardsReference></standardizedAssessmentResult></standardizedAssessmentResultList>",
      field: "SBAC notStated"
    ) { $0.assessments.map { "\($0.name.value) \($0.participation.value.rawValue)" }.joined() },
    Case(xml: "<placement><placementRationale>Quiet.</placementRationale></placement>", field: "Quiet.") {
      $0.placement?.reason?.value
    },
    Case(
      xml: "",
      eligibility:
        "<ideaDisability><disabilityCodeList>OHI</disabilityCodeList><disabilityCodeList>Dyslexia</disabilityCodeList></ideaDisability>",
      field: "otherHealthImpairment primary Other health impairment|other secondary Dyslexia"
    ) {
      $0.student.disabilities.map { "\($0.category.rawValue) \($0.role?.rawValue ?? "") \($0.text.value)" }
        .joined(separator: "|")
    },
  ]

  @Test(arguments: cases) func anElementComesToItsField(test: Case) throws {
    let draft = try VocabularyReading.plan(test.xml, eligibility: test.eligibility)
    #expect(test.get(draft) == test.field)
    #expect(draft.status == nil && draft.kind == .iep)
  }

  @Test(
    arguments: [
      (
        "<placement><environmentForSchoolAge>RC80</environmentForSchoolAge></placement>",
        "Where your child learns: in a regular class for 80% or more of the school day"
      ),
      (
        "<placement><environmentForSchoolAge>XY9</environmentForSchoolAge></placement>",
        "Where your child learns: XY9"
      ),
      ("<effectivePeriod><start>soon</start></effectivePeriod>", "The plan starts: soon"),
      (
        "<authorization><parentGuardianAuthorization><accepted>No</accepted></parentGuardianAuthorization></authorization>",
        "Did a parent agree to the plan: No"
      ),
      (
        "<amendmentList><amendment><authorization><parentGuardianAuthorization><accepted>Yes</accepted></parentGuardianAuthorization></authorization></amendment></amendmentList>",
        "Did a parent agree to this change: Yes"
      ),
      (
        "<presentLevelPerformance><academic><summary><description>Reads well.</description></summary></academic></presentLevelPerformance>",
        "Reads well."
      ),
    ]) func whatNoFieldHoldsIsKeptAsWords(xml: String, words: String) throws
  {
    #expect(try VocabularyReading.plan(xml).keptWords == [words])
  }

  @Test(
    arguments: [
      (total: 2000, together: 1500, apart: 500, isRead: true), (2000, 1500, 400, false), (400, 0, 500, false),
    ]) func minutesApartAreReadWhereTheyAddUp(total: Int, together: Int, apart: Int, isRead: Bool) throws
  {
    let inside = together == 0 ? "" : "<inclusionMinutesPerWeek>\(together)</inclusionMinutesPerWeek>"
    let draft = try VocabularyReading.plan(
      """
      <placement><leastRestrictiveEnvironment><totalMinutesPerWeek>\(total)</totalMinutesPerWeek>\(inside)
      <nonInclusionMinutesPerWeek>\(apart)</nonInclusionMinutesPerWeek></leastRestrictiveEnvironment></placement>
      """)
    #expect(draft.placement?.minutesOutsidePerWeek?.value == (isRead ? Decimal(apart) : nil))
    #expect(draft.placement?.percentInRegularClass == nil)
    #expect(draft.keptWords.contains("Minutes a week apart from them: \(apart)") != isRead)
  }

  @Test func aTransferNamesTheChildAndTheSchool() throws {
    let found = try VocabularyReading.one(
      """
      <s:xTransferIEP xmlns:s="urn:x"><s:referenceObjects><s:student refId="1"><s:name><s:familyName>Ro</s:familyName>
      <s:givenName>Ida</s:givenName></s:name><s:enrollment><s:schoolName>Elm</s:schoolName></s:enrollment></s:student>
      </s:referenceObjects><s:iep><s:iepPlan><s:effectivePeriod><s:end>6/1/2026</s:end></s:effectivePeriod></s:iepPlan></s:iep></s:xTransferIEP>
      """)
    let draft = found.value.draft
    #expect(draft.student.name?.value == "Ida Ro" && draft.student.school?.value == "Elm")
    #expect(draft.dates.end?.value == "2026-06-01" && found.diagnostics == [])
  }

  @Test func aCollectionGivesOneDraftForEachPlan() throws {
    let plans = ["Kind.", "Funny."].map {
      "<xIndividualizedEducationPlan><iepPlan>\(Self.personal("<strengthsDescription>\($0)</strengthsDescription>"))</iepPlan></xIndividualizedEducationPlan>"
    }
    let all = try VocabularyReading.all(
      "<xIndividualizedEducationPlans>\(plans.joined())</xIndividualizedEducationPlans>")
    #expect(all.map(\.value.draft.strengths?.value) == ["Kind.", "Funny."])
    #expect(all[1].value.tree.texts.contains { $0.string == "Kind." } == false)
  }

  @Test func anUnknownElementIsKeptAndNoted() throws {
    let found = try VocabularyReading.one(
      VocabularyReading.planXML(
        "<placement><busStopCode2><deepIEPNote>W-19</deepIEPNote></busStopCode2></placement>"))
    #expect(found.value.draft.keptWords(in: .other) == ["Deep IEP note: W-19"])
    #expect(found.diagnostics.map(\.code) == [.unknownElement])
    #expect(found.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test func aDayThatNoCalendarHasIsPointedOut() throws {
    let found = try VocabularyReading.one(
      VocabularyReading.planXML("<effectivePeriod><start>11/31/2025</start></effectivePeriod>"))
    #expect(found.diagnostics.map(\.code) == [.impossibleDate])
    #expect(found.value.draft.keptWords == ["The plan starts: 11/31/2025"])
  }

  @Test(arguments: ["<html><body>x</body></html>", "<note><to>x</to></note>"])
  func anotherVocabularyIsRefusedWithWhatIsAccepted(xml: String) throws {
    #expect {
      try VocabularyReading.all(xml)
    } throws: { error in
      guard case .malformed(_, _, let reason) = error as? ReadFailure else { return false }
      return reason.contains("xTransferIep") && reason.contains("plainiepDraft") && reason.contains("Ed-Fi")
    }
  }
}
