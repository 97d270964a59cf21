import IEPModel
import Testing

@testable import DraftReading

/// Numbers and words that are no amount of service, and amounts that must not be read.
@Suite struct ServiceRefusalTests {
  @Test(arguments: [
    // Numbers of other things.
    "Grade 4", "grade 4 students receive support", "4th grade", "K-5", "grades 3-5", "Grade 4 sessions",
    "room 12", "Rm. 30", "#3", "No. 5", "page 7", "section 5", "34 CFR 300.320(a)(7)", "Tier 2",
    "Level 3 support",
    "Goal 2", "Goals 1-3", "SLP 101", "SLP101", "Code 22", "ext. 12", "504 plan", "Phase 1", "$20 per week",
    "age 7", "ages 3-5", "7 years old", "7-year-old", "80%", "80% of the day", "80 percent of sessions",
    "20% itinerant", "50% of 60 minutes", "3 students", "5-7 students", "2 adults", "12:1:1 class", "8:1:1",
    "15:1",
    "555-123-4567", "Call (512) 555-0123", "123-45-6789", "10/14/2025", "October 14, 2025", "9/5", "2025-26",
    "9:30-10:00", "from 9:00 to 9:30 am", "10 a.m.", "30 seconds", "2 steps", "3x5 cards", "8.5 x 11 paper",
    "4x6 photo", "12 x 18",
    // Goals and present levels.
    "4 of 5 trials", "4/5", "in 4 out of 5 sessions", "4/5 trials weekly", "over 3 consecutive sessions",
    "across 3 sessions", "in 3 sessions", "for 3 consecutive weeks", "80% accuracy in 4 of 5 opportunities",
    "stay on task for 10 minutes in 4 of 5 trials", "reads 95 words correct per minute", "within 2 minutes",
    "10 minutes daily with 80% accuracy", "will solve 5 problems in 10 minutes daily",
    "20 questions per week",
    "asked 3 times", "hits peers 3 times", "missed 3 sessions in October", "10 minutes late",
    "once he reads 20 words", "once mastered", "weekly probes", "daily living skills", "monthly calendar",
    "Progress will be reported quarterly.", "data collected weekly", "reviewed annually", "SS 85",
    "score of 12",
    // Rhythms within the day, and other accommodations.
    "5-minute break every 30 minutes", "10 min every 2 hours", "twice an hour", "30 minutes per hour",
    "2x/min",
    "extended time 1.5x", "time and a half", "2 hours notice", "double time",
    // Not given, no longer given, or not known.
    "0 minutes per week", "does not require 30 minutes", "no longer receives 2x30", "discontinue 60 min/week",
    "previously 60 min/week", "received 2x30 last year", "reduce from 60 to 30 minutes per week",
    "without 30 minutes weekly", "none", "N/A", "", "-", "5 days", "6 weeks", "180 days", "for 36 weeks",
    // Not to be understood.
    "two (3) times a week", "30 (20) minutes weekly", "60 to 30 minutes weekly", "2x30x4", "20 x 36 per year",
    "more than 30 minutes weekly", "less than 30 min/week", "60/week", "1.5 sessions", "2x", "twice",
    "1 30 min weekly", "99999999999999999 minutes", "999999999999999 x 999999999999999 minutes weekly",
    "2 1/2 hour sessions weekly", "at least 2 but no more than 4 sessions per month", "every 4-6 weeks",
    "up to 60 minutes per week, not less than 30", "2/30 min weekly", "support for 2 of 6 classes daily",
    "3x/wk 1st semester, 2x/wk 2nd semester", "September-December: 2x/week; January-June: 1x/week",
  ])
  func noAmount(_ phrase: String) {
    #expect(AmountNotation.text(of: phrase) == "")
  }

  /// The numbers beside an amount do not spoil it, nor it them.
  @Test(arguments: [
    ("SLP 101, 2x30/wk", "2x30=60/week"), ("Room 12, 30 min weekly", "_x_=30/week"),
    ("Grade 4: 30 min weekly", "_x_=30/week"), ("1. Speech 30 min weekly", "_x_=30/week"),
    ("2) OT 2x30/wk", "2x30=60/week"), ("Goal 2: 2x30/wk", "2x30=60/week"),
    ("30 min weekly (10/14/2025)", "_x_=30/week"), ("30 min weekly with 2 peers", "_x_=30/week"),
    ("2x30/wk. Progress is reported quarterly.", "2x30=60/week"), ("12:1:1, 45 min daily", "_x_=45/day"),
    ("2x30/wk. Will reach 80% accuracy in 4 of 5 trials.", "2x30=60/week"),
    ("60 min/wk x 36 weeks", "_x_=60/week"), ("60 minutes for 6 weeks per year", "_x_=60/-"),
    ("30 min. 2x/week. Small group of 3.", "2x30=60/week"), ("at 9 am for 30 minutes daily", "_x_=30/day"),
    ("Direct 30 min/week, Indirect 0 min/week", "_x_=30/week"),
    ("80% of the day; 30 min weekly", "_x_=30/week"),
    ("previously 60 min/week; now 30 min/week", "_x_=30/week"),
  ])
  func beside(_ phrase: String, _ expected: String) {
    #expect(AmountNotation.text(of: phrase) == expected)
  }
}
