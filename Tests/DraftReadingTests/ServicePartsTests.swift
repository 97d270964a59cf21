import IEPModel
import Testing

@testable import DraftReading

/// Amounts said twice, in several readings, parts or phases.
@Suite struct ServicePartsTests {
  @Test(arguments: [
    ("30 min x 5 Times = 150 min Weekly", "5x30=150/week"),
    ("30 min x 5 Times = 120 min Weekly", "5x30=150/week | _x_=120/week"),
    ("30 min x 2 Totaling: 70 min served weekly", "2x30=60/week | _x_=70/week"),
    ("60 min per week (2 x 30 min)", "2x30=60/week"),
    ("60 min/wk (3 x 30)", "_x_=60/week | 3x30=90/week"),
    ("300 minutes weekly (60 min/day, 5 days/week)", "5x60=300/week"),
    ("300 minutes weekly (60 min x 5 days)", "5x60=300/week"),
    ("120 minutes (2 hours) per week", "_x_=120/week"),
    ("60 minutes per week (30 minutes direct, 30 minutes consult)", "_x_=60/week"),
    ("90 minutes weekly: 60 minutes reading and 30 minutes math", "_x_=90/week"),
    ("1 hour weekly, divided into two 30 minute sessions", "2x30=60/week"),
    ("Duration: 30 min/session; Frequency: 2 sessions/week; Total: 60 min/week", "2x30=60/week"),
    ("120 minutes (3 hours) per week", "_x_=120/week | _x_=180/week"),
    ("2 x 30 = 60 minutes per week", "2x30=60/week"),
    ("30 minutes/week (120 minutes/month)", "_x_=30/week | _x_=120/month"),
  ])
  func saidTwice(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }

  @Test(arguments: [
    ("biweekly, 30 min", "1x30=30/2week | 2x30=60/week"),
    ("30 minutes biweekly", "_x_=30/2week | 2x30=60/week"),
    ("biweekly (every other week) 30 min", "_x_=30/2week"),
    ("bi-weekly (twice a week), 20 minutes", "2x20=40/week"),
    ("bi-monthly", "1x_=_/2month | 2x_=_/month"),
    ("Every 6 weeks (quarterly)", "1x_=_/6week | 1x_=_/quarter"),
    ("30 min weekly to monthly", "_x_=30/week | _x_=30/month"),
    ("5 - 45 minute periods per week", "_x5..45=_/week | 5x45=225/week"),
    ("weekly or biweekly", "1x_=_/week | 1x_=_/2week | 2x_=_/week"),
    ("30 min weekly/monthly", "_x_=30/week | _x_=30/month"),
    ("2x30 or 1x60 weekly", "2x30=60/week | 1x60=60/week"),
    ("2-30 minute sessions per week", "_x2..30=_/week | 2x30=60/week"),
    ("60 minutes per week, 2x per week", "2x_=60/week | 2x60=120/week"),
    ("3:1 model, 30 min 2x/week", "2x30=60/week | 6x30=180/4week"),
    ("20 mins x5 daily", "5x20=100/day | 5x20=100/week"),
  ])
  func ambiguous(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }

  @Test(arguments: [
    ("Direct: 2x30/wk; Consult: 15 min/mo", "direct 2x30=60/week & indirect _x_=15/month"),
    ("Direct 30 min/week, indirect 15 min/month", "direct _x_=30/week & indirect _x_=15/month"),
    ("30 min/wk direct; consult 15 min monthly", "direct _x_=30/week & indirect _x_=15/month"),
    ("30 min direct weekly and 15 min consult monthly", "direct _x_=30/week & indirect _x_=15/month"),
    ("2x/week (30 min), 15 min consult", "2x30=60/week & indirect _x_=15/-"),
    ("20 minutes, 2x/week (SLP), 10 minutes, 1x/month (consult)", "2x20=40/week & indirect 1x10=10/month"),
    ("PT 1x/wk (30 min.) direct; 1x/mo. (15 min.) consult", "direct 1x30=30/week & indirect 1x15=15/month"),
    ("2x/mo direct, 30 min; 1x/qtr consult, 15 min", "direct 2x30=60/month & indirect 1x15=15/quarter"),
    ("SLP: 2x30 min., OT: 1x30 min. weekly", "2x30=60/- & 1x30=30/week"),
    ("direct 2x/week, consult 30 minutes", "direct 2x_=_/week & indirect _x_=30/-"),
    ("Speech 2x/week, OT 30 minutes", "2x_=_/week & _x_=30/-"),
    ("Speech 2x/wk. OT 30 min.", "2x_=_/week & _x_=30/-"),
    ("Speech 1 x 30 min/week (group), 1 x 20 min/week (individual)", "1x30=30/week & 1x20=20/week"),
    ("30 minutes of reading and 30 minutes of math daily", "_x_=30/- & _x_=30/day"),
    ("60 minutes 1x/week and 30 minutes 1x/month", "1x60=60/week & 1x30=30/month"),
    ("120 min/month, 1x/week", "_x_=120/month & 1x_=_/week"),
    ("30 min. weekly pull-out / 30 min. weekly push-in", "_x_=30/week & _x_=30/week"),
    (
      "Services 5 days per week, 60 minutes per day for reading and 45 minutes per day for math.",
      "5x60=300/week & _x_=45/day"
    ),
  ])
  func parts(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }

  @Test(arguments: [
    ("2x30/wk until 1/15/2026, then 1x30/wk", "2x30=60/week until 2026-01-15 & 1x30=30/week"),
    (
      "9/5/2025-12/1/2025: 3x20/wk; 12/2/2025-6/15/2026: 1x20/wk",
      "3x20=60/week from 2025-09-05 until 2025-12-01 & 1x20=20/week from 2025-12-02 until 2026-06-15"
    ),
    (
      "3x20/wk from 9/5/2025 to 12/1/2025, 1x20/wk from 12/2/2025 to 6/15/2026",
      "3x20=60/week from 2025-09-05 until 2025-12-01 & 1x20=20/week from 2025-12-02 until 2026-06-15"
    ),
    ("2x30/wk; beginning 1/5/2026, increase to 3x30/wk", "2x30=60/week & 3x30=90/week from 2026-01-05"),
    ("2x30/wk, drop to 1x30 when 90% fluent", "2x30=60/week"),
    ("starting 10/14/2025, 30 minutes weekly", "_x_=30/week"),
  ])
  func phases(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }
}
