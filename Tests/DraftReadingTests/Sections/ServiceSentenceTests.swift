import IEPModel
import TestSupport
import Testing

@testable import DraftReading

/// Help as sentences and lines give it: each its own name and time, and none the time of another.
@Suite struct ServiceSentenceTests {
  @Test(
    arguments: [
      // Two kinds of help in one sentence.
      (
        "Sam will receive reading instruction 30 minutes daily in the resource room and writing support 20 minutes on Tuesdays and Thursdays.",
        ["reading instruction 30/day", "writing support 40/week"]
      ),
      (
        "She will also have occupational therapy for 20 minutes twice a month, and counseling for 30 minutes a week.",
        ["occupational therapy 40/month", "counseling 30/week"]
      ),
      (
        "Sam will receive counseling 30 minutes a week from the counselor and the nurse for 10 minutes a day.",
        ["counseling 30/week", "nurse 10/day"]
      ),
      // A word or a date that holds for both: no time is told of the one as the other's.
      (
        "Sam will have speech therapy for 30 minutes weekly and OT for 20 minutes twice a month, both in the speech room.",
        ["speech therapy"]
      ),
      (
        "Starting 1/5/26 he will get PT for 30 minutes a week and reading help for 45 minutes a day.",
        ["PT"]
      ),
      // "for" between a name and its time.
      ("- OT for 20 minutes twice a month", ["OT 40/month"]),
      ("- Reading for 30 min on Tues/Thurs", ["Reading 60/week"]),
      // "have" beside another verb, and help without a time.
      ("Sam will receive counseling as needed when they have trouble.", ["counseling"]),
      ("Sam will have counseling as needed.", []),
      // No help.
      ("He will have a reading test of 30 minutes and math homework for 20 minutes.", []),
      ("- Checks in with the teacher for 15 minutes", []),
    ] as [(String, [String])])
  func services(text: String, services: [String]) throws {
    let draft = try Drafts.read("# IEP\n# Special education services\n\(text)\n")
    #expect(
      draft.services.map { service in
        let amount = service.amounts.first.flatMap { amount in
          amount.totalMinutes.map { "\($0)/\(amount.per?.unit.rawValue ?? "-")" }
        }
        return [service.name?.value, amount].compactMap { $0 }.joined(separator: " ")
      } == services)
  }

  @Test(
    arguments: [
      (
        "Beginning 9/1/2026, a mobility specialist will work with her 20 minutes weekly.",
        "mobility specialist"
      ),
      ("Mrs. Stowe will see him 20 minutes weekly.", "Mrs. Stowe"),
      ("Starting in May, he will go to reading.", nil),
    ] as [(String, String?)])
  func provider(text: String, provider: String?) {
    let bytes = Array(text.utf8)
    let text = SpannedText(SourceSpan(0, bytes.count), of: bytes)
    #expect(ServiceSentences.provider(in: text).map { text[$0].string } == provider)
  }
}
