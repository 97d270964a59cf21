import Documents
import Foundation
import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// A4L → draft → A4L → draft: every field that both have comes back.
@Suite struct A4LRoundTripTests {
  static let samples = Sample.all.filter { $0.name.hasPrefix("a4l-") }

  @Test(arguments: samples) func aSampleComesBack(sample: Sample) throws {
    try Self.expectSame(try String(contentsOf: sample.draft, encoding: .utf8))
  }

  @Test func threeHundredRandomPlansComeBack() throws {
    for seed in 0..<300 { try Self.expectSame(A4LGenerator.file(seed: UInt64(seed)), "seed \(seed)") }
  }

  @Test func whatTheDraftDoesNotSayHasNoElement() {
    #expect(
      String(decoding: A4LDocument.write(IEPDraft()), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <xIndividualizedEducationPlan xmlns="http://www.sifassociation.org/datamodel/na/4.x">
        </xIndividualizedEducationPlan>

        """)
  }

  @Test func signsOfXMLAreEscaped() {
    var draft = IEPDraft()
    draft.strengths = Sourced("a < b & c > d]]> \u{1} é", [])
    let text = String(decoding: A4LDocument.write(draft), as: UTF8.self)
    #expect(text.contains("<strengthsDescription>a &lt; b &amp; c &gt; d]]&gt;   é</strengthsDescription>"))
  }

  private static func expectSame(_ xml: String, _ name: String = "") throws {
    let first = try VocabularyReading.one(xml).value.draft
    let written = String(decoding: A4LDocument.write(first), as: UTF8.self)
    let again = try VocabularyReading.one(written).value.draft
    let (old, new) = (Crosswalk.facts(of: first), Crosswalk.facts(of: again))
    for (fact, other) in zip(old, new) where fact != other { #expect(fact == other, "\(name)") }
    #expect(old.count == new.count, "\(name): \(old) \(new)")
    // Writing it once more gives the same bytes.
    #expect(String(decoding: A4LDocument.write(again), as: UTF8.self) == written, "\(name)")
  }
}

/// The fields that A4L and the draft both have, without their places.
enum Crosswalk {
  static func facts(of draft: IEPDraft) -> [String] {
    var facts: [String] = []
    func add(_ name: String, _ value: Sourced<String>?) { facts.append("\(name): \(value?.value ?? "-")") }
    add("start", draft.dates.start)
    add("end", draft.dates.end)
    add("reevaluation", draft.dates.reevaluation)
    add("grade", draft.student.grade)
    for disability in draft.student.disabilities {
      add("disability \(disability.category) \(String(describing: disability.role))", disability.text)
    }
    add("concerns", draft.parentConcerns)
    add("strengths", draft.strengths)
    add("impact", draft.impact)
    for need in draft.needs { add("need", need) }
    for goal in draft.transition.goals {
      add("area", goal.area)
      add("later", goal.text)
    }
    add("courses", draft.transition.courseOfStudy)
    for goal in draft.goals { facts += self.facts(of: goal) }
    facts += draft.services.map(fact)
    for item in draft.accommodations { add("accommodation \(item.category)", item.text) }
    for test in draft.assessments { add("test \(test.participation.value)", test.name) }
    facts.append("apart: \(draft.placement?.minutesOutsidePerWeek?.value.description ?? "-")")
    add("reason", draft.placement?.reason)
    let academic = draft.sections.filter { $0.kinds == [.academic] }.flatMap(\.blocks)
    let summary = academic.indices.filter { index in
      academic[index].kind == .paragraph && (index == 0 || academic[index - 1].kind != .lead)
    }
    return facts + summary.map { "academic: \(academic[$0].text.string)" }
  }

  private static func facts(of goal: Goal) -> [String] {
    func text(_ value: Sourced<String>?) -> String { value?.value ?? "-" }
    var parts = [
      goal.label, goal.area, goal.text, goal.condition, goal.behavior, goal.schedule, goal.responsible,
    ].map(text)
    parts += goal.criteria.map {
      "\($0.kind) \($0.value) \($0.of?.description ?? "-") \($0.unit ?? "-") \($0.comparison) \($0.text.value)"
    }
    parts +=
      goal.consistency.map { ["\($0.count) \($0.of ?? 0) \($0.unit) \($0.consecutive) \($0.text.value)"] }
      ?? []
    parts += goal.timeframe.map { ["\($0.text.value) \($0.by ?? "-") \($0.withinWeeks ?? 0)"] } ?? []
    parts +=
      goal.baseline.map {
        ["\($0.text.value) \($0.value?.description ?? "-") \($0.unit ?? "-") \($0.date ?? "-")"]
      } ?? []
    parts += goal.methods.map(\.value)
    return ["goal: \(parts)"] + goal.objectives.flatMap(facts)
  }

  private static func fact(_ service: Service) -> String {
    let parts = [service.name, service.location, service.provider, service.start, service.end].map {
      $0?.value ?? "-"
    }
    let amounts = service.amounts.notation(ambiguous: service.ambiguous) ?? "-"
    return
      "service: \(parts) \(amounts) \(service.ambiguous) \(service.delivery) \(service.setting?.rawValue ?? "-")"
  }
}
