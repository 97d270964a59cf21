import GlossaryEngine
import Testing

@Suite struct ExampleCheckTests {
  @Test func reportsBothKinds() {
    var iep = Fixtures.entry("iep", "individualized education program", "IEP")
    iep.matches = ["The IEP is due.", "Nothing here."]
    iep.mustNot = ["He slept.", "An individualized education program"]
    #expect(
      ExampleCheck.failures(of: [iep]) == [
        ExampleCheck.Failure(id: "iep", example: "Nothing here.", wasExpected: true, number: 1),
        ExampleCheck.Failure(
          id: "iep", example: "An individualized education program", wasExpected: false, number: 1),
      ])
  }

  @Test func anAlternativeCountsAsFound() {
    var department = Fixtures.entry("b", "education department", "ED", cues: ["federal"], prior: 40)
    department.matches = ["ED is checked."]
    department.mustNot = ["Her emotional state: ED"]
    let disturbance = Fixtures.entry("a", "emotional disturbance", "ED", cues: ["emotional"], prior: 60)
    #expect(ExampleCheck.failures(of: [department, disturbance]) == [])
  }
}
