import IEPModel
import Testing

@testable import DraftReading

@Suite struct DatePhraseTests {
  /// Values from left to right; `!` for an impossible date, `sy` for a school year.
  private func read(_ text: String) -> String {
    DatePhrase.dates(in: spanned(text)).map { date in
      switch date.kind {
      case .day, .month: date.iso ?? "?"
      case .impossible: date.iso ?? "!"
      case .schoolYear: date.iso ?? "sy"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("10/14/2025", "2025-10-14"), ("1/5/2026", "2026-01-05"), ("01/05/2026", "2026-01-05"),
    ("10-14-2025", "2025-10-14"), ("10.14.25", "2025-10-14"), ("10.14.2025", "2025-10-14"),
    ("9/3/25", "2025-09-03"), ("9-3-25", "2025-09-03"), ("2025-10-14", "2025-10-14"),
    ("2025/10/14", "2025-10-14"), ("2025-10-14T09:00", "2025-10-14"), ("10 / 14 / 2025", "2025-10-14"),
    ("October 14, 2025", "2025-10-14"), ("october 14 2025", "2025-10-14"), ("OCT. 14, 2025", "2025-10-14"),
    ("Oct. 14th 2025", "2025-10-14"), ("Sept. 3rd, 2025", "2025-09-03"), ("14 October 2025", "2025-10-14"),
    ("14th of October, 2025", "2025-10-14"), ("14-Oct-2025", "2025-10-14"), ("14-Oct-25", "2025-10-14"),
    ("Tuesday, October 14, 2025.", "2025-10-14"), ("October 2025", "2025-10"), ("Oct. 2025", "2025-10"),
    ("by May 2026", "2026-05"), ("10/2025", "2025-10"), ("9/2025", "2025-09"), ("2025-10", "2025-10"),
    ("Feb. 29, 2024", "2024-02-29"), ("(10/14/2025)", "2025-10-14"), ("DOB:3/3/2016", "2016-03-03"),
    ("10/14/2025-10/13/2026", "2025-10-14 2026-10-13"), ("9/2025-6/2026", "2025-09 2026-06"),
    ("2025-10-14 - 2026-10-13", "2025-10-14 2026-10-13"), ("10/14/2025 - 30 minutes", "2025-10-14"),
    ("10/14/2025, 1/5/2026 and 3/2/26", "2025-10-14 2026-01-05 2026-03-02"),
    ("2025-26", "sy"), ("2025–2026", "sy"), ("SY 2025–2026", "sy"), ("SY 25-26", "sy"), ("2025/26", "sy"),
    ("the 2025-26 school year", "sy"), ("school year 25-26", "sy"), ("1999-00", "sy"),
  ])
  func dates(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "November 31, 2025", "Nov. 31", "2/30/2026", "13/45/2025", "14/10/2025", "2/29/2025", "02-30-2026",
    "2025-13-01", "2025-02-30", "31 April 2026", "June 31, 2026", "9/31/25", "0/5/2025", "October 45, 2025",
  ])
  func impossible(_ text: String) {
    #expect(read(text) == "!")
    #expect(DatePhrase.dates(in: spanned(text)).first?.iso == nil)
  }

  @Test(arguments: [
    "", "4/5", "4/5 trials", "1/2 hour", "3:1", "12:1:1", "8:1+1", "555-123-4567", "(512) 555-0123",
    "1-800-555-1234",
    "123-45-6789", "300.320", "34 CFR 300.320(a)(7)", "300.320.1", "3.4.12", "RL.4.1", "45-50-60",
    "98/102/110",
    "1.5", "10:15", "10-15 minutes", "2-3", "2025", "13/2025", "504", "K-5", "SLP 101", "AB10-14-2025",
    "2x30/wk",
    "10/14", "October 14", "May 40 students", "students may 31 times", "1/2/3/4", "10/14/2025/3", "20251314",
    "18991014", "120251014",
    "4.2.1", "p. 10-14", "10-14-", "/10/14", "80%", "October", "score of 85-90-95", "1,200", "March 5",
    "25-26", "2025-30", "2025-2030", "9.3.5",
  ])
  func noDates(_ text: String) {
    #expect(read(text) == "")
  }

  @Test func rangesAreThoseOfTheWords() {
    let text = spanned("Starts Oct. 14th, 2025; ends 10/13/2026.")
    #expect(DatePhrase.dates(in: text).map { text.words($0.range) } == ["Oct. 14th, 2025", "10/13/2026"])
    let impossible = spanned("due November 31, 2025 at noon")
    #expect(DatePhrase.dates(in: impossible).map { impossible.words($0.range) } == ["November 31, 2025"])
  }

  @Test(arguments: [
    ("10/14/2025 – 10/13/2026", "2025-10-14…2026-10-13"),
    ("10/14/2025-10/13/2026", "2025-10-14…2026-10-13"),
    ("from 10/14/2025 to 10/13/2026", "2025-10-14…2026-10-13"),
    ("October 14, 2025 through October 13, 2026", "2025-10-14…2026-10-13"),
    ("between 10/14/2025 and 12/1/2025", "2025-10-14…2025-12-01"),
    ("October 2025 thru May 2026", "2025-10…2026-05"),
    ("10/14/2025 until 2/30/2026", "2025-10-14…"),
    ("10/13/2026 - 10/14/2025", "2026-10-13…2025-10-14"),
    ("10/14/2025 and 10/13/2026", ""), ("10/14/2025, 10/13/2026", ""), ("10/14/2025", ""), ("2025-26", ""),
  ])
  func ranges(_ text: String, _ expected: String) {
    let ranges = DateRange.ranges(in: spanned(text)).map { "\($0.start.iso ?? "")…\($0.end.iso ?? "")" }
    #expect(ranges.joined(separator: " ") == expected)
  }
}
