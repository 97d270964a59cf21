import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Our own vocabulary as XML.
@Suite struct OwnXMLTests {
  @Test(arguments: ["draft", "plainiepDraft"]) func itReadsAsJSONDoes(root: String) throws {
    let draft = try VocabularyReading.one(
      """
      <\(root)><kind>iep</kind><student><name>Ida Ro</name><grade>4</grade></student>
      <goals><goal><label>Goal 1</label><text>By June 2026, Ida will read 95 words correct per minute.</text></goal></goals>
      <services><service><name>Speech</name><amounts><amount><sessions>2</sessions><minutesPerSession>30</minutesPerSession>
      <per><count>1</count><unit>week</unit></per></amount></amounts></service></services>
      <needs><need>Decoding</need></needs></\(root)>
      """
    ).value.draft
    #expect(draft.student.name?.value == "Ida Ro" && draft.student.grade?.value == "4")
    #expect(draft.goals.first?.timeframe?.by == "2026-06" && draft.goals.first?.criteria.count == 1)
    #expect(draft.services.first?.amounts.notation() == "2 x 30 minutes per week")
    #expect(draft.needs.map(\.value) == ["Decoding"])
  }

  @Test(
    arguments: [
      ("<draft><gaols><goal><text>x</text></goal></gaols></draft>", "did you mean \"goals\""),
      ("<draft><goals><goal><label>x</label></goal></goals></draft>", "a goal needs its text"),
      (
        "<draft><placement><percentInRegularClass>most</percentInRegularClass></placement></draft>",
        "a number is written"
      ),
    ]) func aMistakeIsNamed(xml: String, reason: String)
  {
    #expect {
      try VocabularyReading.all(xml)
    } throws: { error in
      guard case .malformed(_, _, let text) = error as? ReadFailure else { return false }
      return text.contains(reason)
    }
  }
}
