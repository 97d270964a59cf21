import Testing
import Wording

@Suite struct DatePhraseTests {
  @Test(
    arguments: [
      ("2025-10-14", "October 14, 2025"), ("2025-10", "October 2025"), ("2026-01-01", "January 1, 2026"),
      ("2025-12-31", "December 31, 2025"), ("2024-02-29", "February 29, 2024"),
      ("2000-02-29", "February 29, 2000"),
      ("2025-02-29", nil), ("1900-02-29", nil), ("2025-11-31", nil), ("2025-13-01", nil), ("2025-00-10", nil),
      ("2025-10-00", nil), ("2025-10-1", nil), ("2025-1", nil), ("25-10-14", nil), ("2025", nil), ("", nil),
      ("2025-10-14-", nil), ("2025--14", nil), ("2025-+1-14", nil), ("October 14", nil),
      ("2025-10-14T09:00", nil),
      ("２０２５-10-14", nil),
    ] as [(String, String?)])
  func writes(iso: String, text: String?) throws {
    #expect(try Catalogue.english.date(iso) == text)
  }

  @Test func followsTheLanguage() throws {
    let spanish = try Catalogue(testing: "date.full = {day} de {month} de {year}\ndate.month.10 = octubre")
    #expect(spanish.date("2025-10-14") == "14 de octubre de 2025")
  }
}
