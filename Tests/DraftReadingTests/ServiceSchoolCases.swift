import IEPModel
import Testing

@testable import DraftReading

/// Amounts as schools type them: days by name, signs for minutes, labels in one line, what was before.
@Suite struct ServiceSchoolCases {
  @Test(arguments: [
    // Days of the week.
    ("30 min. M/W/F", "3x30=90/week"), ("Reading intervention Mon/Wed/Fri 30 min", "3x30=90/week"),
    ("Math lab T/Th 45 min", "2x45=90/week"), ("Tuesdays and Thursdays for 30 minutes", "2x30=60/week"),
    ("every Monday, 45 min", "1x45=45/week"), ("45 min every Monday", "_x_=45/week"),
    ("20 minutes daily, M-F", "_x_=20/day"), ("Monday through Friday, 40 minutes", "1x40=40/day"),
    ("2x/week (Mon, Wed), 30 minutes", "2x30=60/week"), ("MWF 25 min", "3x25=75/week"),
    ("3x/wk on Mondays, Wednesdays and Fridays for 20 min", "3x20=60/week"),
    ("Speech therapy on Mondays and Wednesdays, 30 minutes each day", "2x30=60/week"),
    ("OT on Tuesdays, 45 minutes per day", "1x45=45/week"),
    ("Monday through Friday, 30 minutes daily", "_x_=30/day"),
    ("sp ed writing 4x30 wk", "4x30=120/week"), ("nursing 2x15 day, clinic", "2x15=30/day"),
    ("10 minutes every morning", "_x_=10/day"),
    // Parts of an hour behind a number in words, slips, a class that is a place.
    ("Reading: four 1/2 hour sessions weekly", "4x30=120/week"), ("one and 1/2 hours weekly", "_x_=90/week"),
    ("Speech 2 tims per week for 30 minuts", "2x30=60/week"),
    ("Speech in gen ed class - 30 mins/mo", "_x_=30/month"),
    // Signs.
    ("OT 30' 2x/wk", "2x30=60/week"), ("OT 30’ weekly", "_x_=30/week"), ("½ hour, 3x/week", "3x30=90/week"),
    // Labels in one line.
    ("Sessions: 2 Minutes: 30 Per: week", "2x30=60/week"),
    ("Minutes: 30 Sessions: 2 Per: month", "2x30=60/month"),
    ("Frequency: weekly; Time: 30 minutes", "_x_=30/week"),
    ("Frequency: weekly; Duration: 36 weeks; Time: 30 minutes", "_x_=30/week"),
    ("Freq: 3x/wk Dur: 20 min Loc: resource room", "3x20=60/week"),
    ("Min/session: 20 Sessions/wk: 4", "4x20=80/week"),
    // The whole of a year.
    ("9 hours over the school year", "_x_=540/year"), ("30 min/wk over the school year", "_x_=30/week"),
    // What was, beside what is.
    ("Speech 2x30 (last year: 3x30)", "2x30=60/-"), ("2x30 weekly (was 3x30)", "2x30=60/week"),
    ("Counseling decreased from 60 min/week to 30 min/week", "_x_=30/week"),
    ("Was 3x/week; now 2x/week for 30 min", "2x30=60/week"),
    ("increase from 1x/week to 2x/week, 30 min", "2x30=60/week"),
    ("30 min x 5 Times = 150 min Weekly", "5x30=150/week"),
    // One period for two products.
    ("3 x 15 direct and 1 x 20 consult weekly", "direct 3x15=45/week & indirect 1x20=20/week"),
    ("PT 1x25 alone and 1x25 group per month", "1x25=25/month & 1x25=25/month"),
    // Slips of the hand.
    ("counseling tiwce a week 25 mins", "2x25=50/week"), ("OT 40 mintues per wk", "_x_=40/week"),
    ("35 MINUTES 1X WEEKLEY", "1x35=35/week"), ("2 sesions monthy, 20 minuts each", "2x20=40/month"),
    // A cell for each number and each unit.
    ("Vision | 20 | min | 3 | per month | 9/8/2025", "3x20=60/month"),
    ("Hearing services, 15, minutes, 2, weekly, Classroom", "2x15=30/week"),
    // Other words for how many, how often.
    ("Math 3 or more times weekly for 20 min", ">=3x20=60/week"), ("OT, 3 segments weekly", "3x_=_/week"),
    ("24 twenty-minute sessions during the IEP year", "24x20=480/year"),
    ("Resource room 2 periods per day", "2x_=_/day"), ("OT 45 minutes per 3 week period", "_x_=45/3week"),
    ("Check-in at the start and end of each day, 10 min each", "2x10=20/day"),
  ])
  func amounts(_ phrase: String, _ amounts: String) {
    #expect(AmountNotation.text(of: phrase) == amounts)
  }

  /// Letters and days that say nothing of how often, and amounts that are no longer so.
  @Test(arguments: [
    "Monday, October 5", "on Thursday", "F/T aide", "W-2 form", "T. Smith", "M. Wong", "PT 30\" 1x wk",
    "reduced from 60 min/week", "increase from 30 to 60 minutes weekly", "was 3x30 (reduced from 4x30)",
    "(last year: 3x30)", "over the school year", "Room 12, period 2", "Grade 3, weekly report",
    "during the school year", "minute steps", "the sesion",
  ])
  func noAmount(_ phrase: String) {
    #expect(AmountNotation.text(of: phrase) == "")
  }

  @Test(
    arguments: [
      ("Speech 2x30 (last year: 3x30)", "Speech"), ("Service: OT; Frequency: 1x/wk; Duration: 30 min", "OT"),
      ("Counseling decreased from 60 min/week to 30 min/week", "Counseling"),
      ("Frequency: 2x/wk, 30 min", nil), ("Math lab T/Th 45 min", "Math lab"),
    ] as [(String, String?)])
  func names(_ phrase: String, _ name: String?) {
    let text = spanned(phrase)
    let read = ServicePhrase.read(text)
    let place = ServiceNames.name(in: text, before: read.amountRange?.lowerBound)
    #expect(place.map { text[$0].string } == name)
  }
}
