import IEPModel
import PlainIEP
import Testing

/// Drafts that are web pages, where their tables say something that text cannot.
@Suite struct WebPageTests {
  private static func read(_ body: String) throws -> IEPDraft {
    let page = "<html><body><h1>Individualized Education Program</h1>\(body)</body></html>"
    return try Engine().read(SourceText(name: "draft.html", bytes: Array(page.utf8))).draft
  }

  @Test func aCellOverSeveralServicesHoldsForEach() throws {
    let draft = try Self.read(
      """
      <h2>Services</h2><table>
      <tr><th>Service<th>Minutes<th>Frequency<th>Location<th>Start</tr>
      <tr><td>Reading<td>30<td>5x/week<td rowspan=2>Resource room<td rowspan=3>10/01/2026</tr>
      <tr><td>Math<td>45<td>3x/week</tr>
      <tr><td>Speech<td>30<td>2x/week<td>Therapy room</tr>
      <tr><td>Counseling<td>30<td>1x/month<td>Office<td></tr></table>
      """)
    #expect(
      draft.services.map { $0.location?.value }
        == ["Resource room", "Resource room", "Therapy room", "Office"])
    #expect(draft.services.map { $0.start != nil } == [true, true, true, false])
  }
}
