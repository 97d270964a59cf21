import IEPModel
import Testing

@testable import DraftReading

/// Amounts as schools write them: one reading, one amount.
@Suite struct ServiceAmountTests {
  @Test(arguments: [
    ("2X WEEKLY FOR 30 MIN.", "2x30=60/week"),
    ("2x / week, 30 mins", "2x30=60/week"),
    ("2 x/wk 30 mins.", "2x30=60/week"),
    ("2xwk 30 min", "2x30=60/week"),
    ("2x wk, 30m", "2x30=60/week"),
    ("2x/wkly, 30 min", "2x30=60/week"),
    ("2 X 30 MIN./WK.", "2x30=60/week"),
    ("2x 30min p/wk", "2x30=60/week"),
    ("30min x2/wk", "2x30=60/week"),
    ("30 mins. x 2 /wk.", "2x30=60/week"),
    ("30min/wk.", "_x_=30/week"),
    ("30 min p/w", "_x_=30/week"),
    ("30 min p.w.", "_x_=30/week"),
    ("2 x p/w 30 min", "2x30=60/week"),
    ("15 min. 3x's/wk", "3x15=45/week"),
    ("3 X WEEK", "3x_=_/week"),
    ("1x/wk-30 min", "1x30=30/week"),
    ("1x/wk - 30min", "1x30=30/week"),
    ("(2x30)/wk", "2x30=60/week"),
    ("(2) 30 min. sessions/wk", "2x30=60/week"),
    ("2, 30-minute sessions a week", "2x30=60/week"),
    ("2/wk", "2x_=_/week"),
    ("3/week for 45 min.", "3x45=135/week"),
    ("2 sess./wk, 30 min./sess.", "2x30=60/week"),
    ("2x/30min weekly", "2x30=60/week"),
    ("30 min/2x weekly", "2x30=60/week"),
    ("2x/wk/30 min", "2x30=60/week"),
    ("2 times/wk @ 30 min", "2x30=60/week"),
    ("30 min @ 2x/wk", "2x30=60/week"),
    ("2x/mo., 30 min. ea.", "2x30=60/month"),
    ("30 min 3 d/wk", "3x30=90/week"),
    ("2 Time(s) Per Week for 30 Minute(s)", "2x30=60/week"),
    ("45 Minutes / 1 Times / Weekly", "1x45=45/week"),
    ("1x/month/15min/consult", "1x15=15/month"),
    ("2 per month for 30 minutes", "2x30=60/month"),
    ("30 minutes / 5 times per week", "5x30=150/week"),
    ("30 min; weekly", "_x_=30/week"),
    ("30 min. 2x/week. Small group.", "2x30=60/week"),
    ("2x30 - 12/1/2025", "2x30=60/-"),
    ("2x30 M/W/F", "2x30=60/-"),
    ("30 min M-F", "_x_=30/day"),
  ])
  func spelling(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }

  @Test(arguments: [
    ("two thirty-minute sessions weekly", "2x30=60/week"),
    ("Two (2) 30-minute sessions per week", "2x30=60/week"),
    ("twice (2x) weekly, 30 minutes", "2x30=60/week"),
    ("thirty minutes, three times weekly", "3x30=90/week"),
    ("once per week for one hour", "1x60=60/week"),
    ("one time per month for fifteen minutes", "1x15=15/month"),
    ("one hundred twenty minutes monthly", "_x_=120/month"),
    ("twenty-five minutes daily", "_x_=25/day"),
    ("half an hour twice a week", "2x30=60/week"),
    ("one half hour session per week", "1x30=30/week"),
    ("two half hour sessions weekly", "2x30=60/week"),
    ("1 1/2 hours weekly", "_x_=90/week"),
    ("1½ hrs per wk", "_x_=90/week"),
    ("an hour and a half per week", "_x_=90/week"),
    ("1 hr 15 min per week", "_x_=75/week"), ("1hr. 15min. per week", "_x_=75/week"),
    ("Min. per session: 40, 2x weekly", "2x40=80/week"),
    ("5 hours 30 minutes daily", "_x_=330/day"),
    (".5 hr/wk", "_x_=30/week"),
    ("1,440 minutes annually", "_x_=1440/year"),
  ])
  func numberWords(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }

  @Test(arguments: [
    ("weekly 30-minute sessions", "1x30=30/week"),
    ("30-minute sessions", "_x30=_/session"),
    ("30-minute sessions per week", "_x30=_/week"),
    ("30-minute session weekly", "1x30=30/week"),
    ("a 30 min session each week", "1x30=30/week"),
    ("one 30 minute session per week", "1x30=30/week"),
    ("30 minutes per session", "_x30=_/session"),
    ("15 minutes per class period", "_x15=_/session"),
    ("30 min each, 2x wk", "2x30=60/week"),
    ("3 sessions/wk of 20 min each", "3x20=60/week"),
    ("20 minute sessions three times a week", "3x20=60/week"),
    ("three small group sessions per week, 20 minutes each", "3x20=60/week"),
    ("4 30-minute sessions monthly", "4x30=120/month"),
    ("Speech: 24 sessions of 30 minutes each per IEP year", "24x30=720/year"),
    ("2 sessions per week of speech therapy for 30 minutes", "2x30=60/week"),
    ("two 45-minute blocks per day", "2x45=90/day"),
    ("1 period, 5x/week", "5x_=_/week"),
    ("3x/9wks", "3x_=_/9week"),
  ])
  func sessions(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }

  @Test(arguments: [
    ("40 minutes weekly", "_x_=40/week"),
    ("30 minutes", "_x_=30/-"),
    ("a total of 60 minutes per week", "_x_=60/week"),
    ("60 minutes total per week in 2 sessions", "2x_=60/week"),
    ("60 minutes per month divided into 2 sessions", "2x_=60/month"),
    ("60 minutes monthly delivered in two 30-minute sessions", "2x30=60/month"),
    ("two sessions totaling 60 minutes per week", "2x_=60/week"),
    ("minutes per month: 120", "_x_=120/month"),
    ("minutes per day: 45; days per week: 5", "5x45=225/week"),
    ("Minutes/Week: 60", "_x_=60/week"),
    ("Sessions per week: 2, Minutes per session: 30", "2x30=60/week"),
    ("Frequency: 2x weekly; Duration: 30 minutes", "2x30=60/week"),
    ("Frequency: weekly, Duration: 30 min", "_x_=30/week"),
    ("Session length (min): 30", "_x30=_/session"),
    ("minutes: 30 frequency: 2x/week", "2x30=60/week"),
  ])
  func totals(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }

  @Test(arguments: [
    ("45 minutes 5 days a week", "5x45=225/week"),
    ("45 minutes a day, 5 days a week", "5x45=225/week"),
    ("5x/wk; 45 min./day", "5x45=225/week"),
    ("20 minutes daily, 4x per week", "4x20=80/week"),
    ("served 2 days per week for 30-45 minutes", "2x30..45=60..90/week"),
    ("Adult support (1:1) 6.5 hours per day, 5 days per week", "5x390=1950/week"),
    ("45 mins per day / 5 days per week", "5x45=225/week"),
    ("30 min. x 5 days a week", "5x30=150/week"),
    ("2 x 15 min x 5 days/week", "10x15=150/week"),
    ("twice a day, 15 minutes, 5 days a week", "10x15=150/week"),
    ("20 min/day 4 days/6-day cycle", "4x20=80/6cycle"),
    ("daily (5x/week), 30 min", "5x30=150/week"),
    ("30 min/day x 5 days", "5x30=150/-"),
    ("30 min each school day", "_x_=30/day"),
    ("every day for 30 minutes", "1x30=30/day"),
    ("Nursing services: 15 minutes, 2 times daily for medication at 10:00 and 2:00", "2x15=30/day"),
  ])
  func days(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }

  @Test(arguments: [
    ("once every two weeks", "1x_=_/2week"),
    ("once every 3rd week for 20 min", "1x20=20/3week"),
    ("every third week, 45 min", "1x45=45/3week"),
    ("every other day for 45 min", "1x45=45/2day"),
    ("alternating weeks, 45 min", "1x45=45/2week"),
    ("30 min/2 weeks", "_x_=30/2week"),
    ("three times every two weeks, 30 min", "3x30=90/2week"),
    ("every 10 school days", "1x_=_/10day"),
    ("2 sessions per 10 school days", "2x_=_/10cycle"),
    ("4x per 6 day rotation", "4x_=_/6cycle"),
    ("2x30 min in a 6-day cycle", "2x30=60/6cycle"),
    ("once per cycle 30 min", "1x30=30/-"),
    ("30 min per marking period", "_x_=30/term"),
    ("3 sessions per grading period, 20 min", "3x20=60/term"),
    ("3 times per trimester for 15 min", "3x15=45/trimester"),
    ("2x per semester", "2x_=_/semester"),
    ("60 min per term", "_x_=60/term"),
    ("semi-monthly, 20 min", "2x20=40/month"),
    ("36 sessions per year, 30 min/session", "36x30=1080/year"),
    ("Counseling 30 minutes weekly for 12 weeks", "_x_=30/week"),
    ("2 hours/day, 5 days/week, 36 weeks/year", "5x120=600/week"),
    ("30 min weekly, 3 weeks per month", "_x_=90/month"),
    ("30 min 1x/week, 3 weeks on, 1 week off", "3x30=90/4week"),
    ("School year 2025-2026: 60 min/wk", "_x_=60/week"),
    ("ESY: July 6–30, 2026, 3 hours/day, 4 days/week", "4x180=720/week"),
  ])
  func periods(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }

  @Test(arguments: [
    ("1-2 hours per week", "_x_=60..120/week"),
    ("30 min - 1 hour weekly", "_x_=30..60/week"),
    ("30 to 45 minutes, 2 to 3 times per week", "2..3x30..45=60..135/week"),
    ("2x-3x per week, 15 minutes", "2..3x15=30..45/week"),
    ("once or twice a week for 20 minutes", "1..2x20=20..40/week"),
    ("between 20 and 30 minutes per week", "_x_=20..30/week"),
    ("2-3 30-minute sessions per week", "2..3x30=60..90/week"),
    ("5-10 minutes daily", "_x_=5..10/day"),
    ("10-15 minute sessions daily", "1x10..15=10..15/day"),
    ("should not exceed 60 minutes weekly", "<=_x_=60/week"),
    ("a minimum of two 30-minute sessions per week", ">=2x30=60/week"),
    ("no less than 60 minutes weekly", ">=_x_=60/week"),
    ("at least weekly", ">=1x_=_/week"),
    ("30 minutes or more weekly", ">=_x_=30/week"),
    ("60+ min/week", ">=_x_=60/week"),
    ("60 min weekly minimum", ">=_x_=60/week"),
    ("not to exceed 60 minutes per month", "<=_x_=60/month"),
    ("no more than 30 min. per wk", "<=_x_=30/week"),
    ("60 min/week max", "<=_x_=60/week"),
    ("2 times per week for up to 30 minutes", "<=2x30=60/week"),
    ("at least 2x/week for up to 30 minutes", "2..x..30=_/week"),
    ("approximately 30 minutes weekly", "_x_=30/week"),
  ])
  func limits(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }
}
