import IEPModel
import Testing

@testable import DraftReading

/// Rows of services tables.
@Suite struct ServiceColumnsTests {
  /// Reads `heading = cell` pairs between bars; each cell has the role that its heading names.
  private func row(_ line: String) -> ServicePhrase {
    let cells = line.split(separator: "|").compactMap { pair -> ServiceCell? in
      let sides = pair.split(separator: "=", omittingEmptySubsequences: false).map {
        spanned(String($0)).trimmed
      }
      return ServiceColumnRole.read(sides[0]).map { ServiceCell(role: $0, heading: sides[0], text: sides[1]) }
    }
    return ServiceColumns.read(cells: cells)
  }

  @Test(arguments: [
    ("Frequency = 2x weekly | Duration = 30 minutes", "2x30=60/week"),
    ("Sessions = 3 per week | Time per session = 45 minutes", "3x45=135/week"),
    ("Frequency = Weekly | Duration = 60 minutes", "_x_=60/week"),
    ("Frequency = Monthly | Minutes = 240", "_x_=240/month"),
    ("Frequency = 2 | Duration = 30 min | Period = week", "2x30=60/week"),
    ("Sessions per week = 2 | Minutes per session = 30", "2x30=60/week"),
    ("Times per week = 3 | Min/Session = 20", "3x20=60/week"),
    ("Minutes per session = 30 | Sessions per week = 2 | Total minutes per week = 60", "2x30=60/week"),
    (
      "Minutes per session = 30 | Sessions per week = 2 | Total minutes per week = 90",
      "2x30=60/week | _x_=90/week"
    ),
    ("Minutes per day = 45 | Days per week = 5", "5x45=225/week"),
    ("Minutes per week = 60", "_x_=60/week"),
    ("Min/Wk = 60 min", "_x_=60/week"),
    ("Hours per week = 1.5", "_x_=90/week"),
    ("Weekly Minutes = 150", "_x_=150/week"),
    ("Minutes = 30 | Frequency = twice a week", "2x30=60/week"),
    ("Frequency = 2x30/wk | Duration = 10/14/2025–10/13/2026", "2x30=60/week"),
    ("Frequency = 2x30/wk | Duration = 1 year", "2x30=60/week"),
    ("Frequency = 30 min. weekly | Duration = 36 weeks", "_x_=30/week"),
    ("Frequency = 2x30/wk | Duration = 30 min", "2x30=60/week"),
    ("Freq./Amount = 60 minutes per month | Location = Room 12", "_x_=60/month"),
    (
      "Direct Minutes = 30 | Indirect Minutes = 15 | Frequency = Weekly",
      "direct _x_=30/week & indirect _x_=15/week"
    ),
    (
      "Direct Minutes per Week = 60 | Indirect Minutes per Month = 15",
      "direct _x_=60/week & indirect _x_=15/month"
    ),
    (
      "Minutes per session, indirect = 5 | Minutes per session, direct = 20 | Frequency = 2x weekly",
      "indirect 2x5=10/week & direct 2x20=40/week"
    ),
    ("Minutes, indirect = 5 | Minutes, direct = 20 | Frequency = 2x weekly", ""),
    (
      "Direct minutes = 30 | Direct times per week = 2 | Indirect minutes = 15 | Indirect times per month = 1",
      "direct 2x30=60/week & indirect 1x15=15/month"
    ),
    (
      "Direct minutes = 30 | Indirect minutes = 0 | Direct times per week = 2 | Indirect times per month = 0",
      "2x30=60/week"
    ),
    ("Direct minutes = 30 | Indirect minutes = 15 | Direct times per week = 2 | Sessions = 1", ""),
    ("Minutes = 30 | Direct times per week = 2", "2x30=60/week"),
    ("Minutes, direct = 90 | Minutes, indirect = 10 | Frequency = daily / weekly", ""),
    ("Service = Speech therapy 2x30/wk", "2x30=60/week"),
    ("Service = Speech | Frequency = biweekly | Minutes = 30", "_x_=30/2week | 2x30=60/week"),
    ("Sessions = 20 | Frequency = annually", "20x_=_/year"),
    ("Duration = 30", ""),
    ("Frequency = 2", "2x_=_/-"),
    ("Duration = 1 year", ""),
    ("Duration = annual", ""),
    ("Frequency =  | Minutes =  ", ""),
    ("Provider = SLP 101 | Location = Room 30", ""),
    ("Frequency = 2x weekly; 1x monthly | Minutes = 30 min; 15 min", ""),
    ("Minutes = N/A | Frequency = as needed", ""),
  ])
  func amounts(_ line: String, _ expected: String) {
    #expect(AmountNotation.text(of: row(line)) == expected)
  }

  @Test func placesDatesAndGroup() {
    let phrase = row(
      "Service = Speech/language (direct) | Frequency = 2x weekly | Duration = 30 min | "
        + "Location = Speech room | "
        + "Group/Ratio = 3-5 students | Start = 10/14/2025 | End = 10/13/2026 | Provider = SLP 101")
    #expect(AmountNotation.text(of: phrase) == "2x30=60/week")
    #expect(phrase.delivery == .direct)
    #expect(phrase.setting == .specialEducation)
    #expect(phrase.text.words(phrase.settingRange) == "Speech room")
    #expect(phrase.text.words(phrase.groupRange) == "3-5 students")
    #expect(phrase.start == "2025-10-14")
    #expect(phrase.end == "2026-10-13")
    #expect(phrase.vague == [])
  }

  @Test func durationAsDates() {
    let phrase = row("Frequency = 60 min/month | Duration = 10/14/2025 – 10/13/2026 | Location = Home")
    #expect(phrase.start == "2025-10-14")
    #expect(phrase.end == "2026-10-13")
    #expect(phrase.setting == .home)
  }

  @Test func impossibleDate() {
    let phrase = row("Minutes per week = 30 | Start Date = 11/31/2025")
    #expect(phrase.start == nil)
    #expect(phrase.text.words(phrase.startRange) == "11/31/2025")
  }

  @Test(arguments: [
    ("Special Education Service", ServiceColumnRole.service), ("Type of Service", .service),
    ("How Often", .frequency), ("FREQUENCY:", .frequency), ("Freq./Amount", .frequency),
    ("Duration", .duration), ("Session Length", .minutes), ("Min/Session", .minutes), ("Minutes", .minutes),
    ("Duration (min)", .minutes), ("# of Sessions", .sessions), ("Sessions/Week", .sessions),
    ("Location", .location), ("Where", .location), ("Inside/Outside Gen Ed", .location),
    ("Projected Beginning Date(s)", .start), ("Initiation", .start), ("Through", .end), ("End Date", .end),
    ("Person Responsible", .provider), ("Delivered By", .provider), ("Title of Service Provider", .provider),
    ("Group/Ratio", .group), ("Individual/Group", .group),
  ])
  func headings(_ heading: String, _ role: ServiceColumnRole) {
    #expect(ServiceColumnRole.read(spanned(heading)) == role)
  }

  @Test(arguments: ["Goal", "Comments", "", "Signature", "Grade"])
  func otherHeadings(_ heading: String) {
    #expect(ServiceColumnRole.read(spanned(heading)) == nil)
  }
}
