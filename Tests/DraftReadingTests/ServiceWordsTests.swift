import IEPModel
import Testing

@testable import DraftReading

/// What a phrase says beside its amounts.
@Suite struct ServiceWordsTests {
  @Test(arguments: [
    ("direct speech 2x30/wk", Service.Delivery.direct), ("pull-out 30 min", .direct),
    ("Push in support", .direct),
    ("individual therapy weekly", .direct), ("2 group sessions weekly", .direct), ("Grid B", .direct),
    ("consult 15 min/qtr", .indirect), ("15 min monthly consultation", .indirect),
    ("Indirect services", .indirect),
    ("collaboration with teacher 20 min weekly", .indirect), ("Grid A", .indirect),
    ("2 consults per year", .indirect),
    ("monitor monthly", .monitor), ("monitoring 15 min/quarter", .monitor),
    ("2x30/wk", .unknown), ("individual", .unknown), ("progress monitoring weekly", .unknown),
    ("under direct supervision", .unknown), ("direct and consult", .unknown), ("Grid A / B / C", .unknown),
    ("15 indirect + 45 direct, 1/week", .unknown), ("30 min/wk OT and 15 min/mo consultation", .unknown),
    ("Direct 30 min/week, Indirect 0 min/week", .direct),
  ])
  func delivery(_ phrase: String, _ expected: Service.Delivery) {
    #expect(ServicePhrase.read(spanned(phrase)).delivery == expected)
  }

  @Test(
    arguments: [
      ("push-in", Service.Setting.regularClass), ("in-class", .regularClass), ("inclusion", .regularClass),
      ("General Education classroom", .regularClass), ("gen. ed.", .regularClass),
      ("ICT, 5x daily", .regularClass),
      ("inside the regular classroom", .regularClass), ("GEE", .regularClass),
      ("pull-out", .specialEducation), ("resource room", .specialEducation),
      ("Therapy Room", .specialEducation),
      ("special education classroom", .specialEducation), ("outside general education", .specialEducation),
      ("outside of the general education classroom", .specialEducation),
      ("self-contained", .specialEducation),
      ("at home", .home), ("homebound instruction", .home), ("in the community", .community),
      ("community-based instruction", .community), ("2x/wk teletherapy", .virtual),
      ("virtual sessions", .virtual),
      ("counselor's office", .other), ("library", .other),
      ("classroom", nil), ("2x30", nil), ("consult with the general education teacher", nil),
      ("special education services", nil), ("special education teacher", nil), ("SEE / GEE", nil),
      ("Inside/Outside reg ed", nil), ("push-in and pull-out", nil), ("community college", nil),
      ("see attached", nil),
      ("access to the general education curriculum", nil), ("home school", nil),
    ] as [(String, Service.Setting?)])
  func setting(_ phrase: String, _ expected: Service.Setting?) {
    #expect(ServicePhrase.read(spanned(phrase)).setting == expected)
  }

  @Test(
    arguments: [
      ("3x weekly, group of 3", "group of 3"), ("2x30:3", ":3"), ("3x30:1", ":1"), ("2x30 min:3", ":3"),
      ("1:1 paraprofessional", "1:1"), ("small group, 30 min", "small group"), ("Individual", "Individual"),
      ("8:1+1", "8:1+1"), ("12:1:1", "12:1:1"), ("5:1", "5:1"),
      ("in groups of 2-4 students", "groups of 2-4 students"),
      ("individual or small group", "individual or small group"), ("2x30 (i)", "(i)"),
      ("one-on-one", "one-on-one"),
      ("small group of 3 in the speech room", "small group of 3"), ("Ind / Grp", "Ind / Grp"),
      ("1x30 individual and 1x30 group", nil), ("2x30", nil), ("3:1 model", nil), ("group home", nil),
      ("9:30", nil), ("individual needs", nil), ("grade 4 students", nil), ("at 10:15", nil),
    ] as [(String, String?)])
  func group(_ phrase: String, _ expected: String?) {
    let read = ServicePhrase.read(spanned(phrase))
    #expect(read.text.words(read.groupRange) == expected)
  }

  @Test(arguments: [
    "as needed", "PRN", "upon request", "30 min/week as needed", "at the discretion of the teacher",
    "as determined by the team", "2x30/wk if staff available", "schedule permitting",
    "15 min/day when needed",
    "2x30/wk, drop to 1x30 when fluent", "drop to 1x30 when 90% fluent", "30 min weekly if he asks",
  ])
  func openEnded(_ phrase: String) {
    #expect(ServicePhrase.read(spanned(phrase)).openEnded)
  }

  @Test(arguments: [
    "2x30/wk", "up to 60 min/week", "30 min weekly until 1/5/2026", "flexible seating", "weekly",
  ])
  func notOpenEnded(_ phrase: String) {
    #expect(!ServicePhrase.read(spanned(phrase)).openEnded)
  }

  @Test(arguments: [
    ("2x30/wk in the resource room", ""), ("2x30/wk", "noLocation"), ("2x30 push-in", "noFrequency"),
    ("3x weekly, push-in", "noAmount"), ("as needed", "noAmount noFrequency noLocation asNeeded"),
    ("30 minutes per session, at home", "noFrequency"), ("up to 60 min/week at home", "range"),
    ("20-30 min/week at home", "range"), ("about 30 min/week at home", "range"),
    ("minimum 30 min/wk at home", ""),
    ("30 min/week at home, at the discretion of the therapist", "discretion"), ("all day, push-in", ""),
    ("30 min/week except on holidays, at home", ""), ("two (3) times a week, at home", ""),
    ("60 to 30 minutes weekly", "noLocation"), ("Speech by SLP 101", "noAmount noFrequency noLocation"),
    ("Speech. Progress reported quarterly.", "noAmount noFrequency noLocation"),
    ("access to school counselor", "noAmount noFrequency noLocation"),
    ("1 period daily, push-in", "noAmount"),
  ])
  func vague(_ phrase: String, _ expected: String) {
    let flags = ServicePhrase.read(spanned(phrase)).vague.map(\.rawValue)
    #expect(flags.joined(separator: " ") == expected)
  }

  @Test(
    arguments: [
      ("60 min/wk from 10/14/2025 through 10/13/2026", "2025-10-14", "2026-10-13"),
      ("starting 10/14/2025, 30 minutes weekly", "2025-10-14", nil),
      ("30 min weekly until 1/15/2026", nil, "2026-01-15"),
      ("10/14/2025 – 10/13/2026: 2x30/wk", "2025-10-14", "2026-10-13"),
      ("beginning 9/5, 3x20", "--09-05", nil),
      ("Start: 10/14/2025 End: 10/13/2026 2x30/wk", "2025-10-14", "2026-10-13"),
      ("30 min weekly from 11/31/2025", nil, nil), ("30 min weekly (reviewed 10/14/2025)", nil, nil),
      ("30 min weekly in 2025-26", nil, nil), ("2x30/wk until 1/15/2026, then 1x30/wk", nil, nil),
    ] as [(String, String?, String?)])
  func dates(_ phrase: String, _ start: String?, _ end: String?) {
    let read = ServicePhrase.read(spanned(phrase))
    #expect(read.start == start)
    #expect(read.end == end)
  }

  @Test(
    arguments: [
      ("Speech therapy: 2x weekly for 30 min in the speech room.", "2x weekly for 30 min"),
      ("at least weekly", "at least weekly"), ("60 min/week maximum, at home", "60 min/week maximum"),
      ("aide all day, push-in", "all day"),
      ("60 min/wk, 3 out of 4 weeks, at home", "60 min/wk, 3 out of 4 weeks"),
      ("OT 30 minutes of direct service per week at school", "30 minutes of direct service per week"),
      ("as needed", nil),
    ] as [(String, String?)])
  func amountRange(_ phrase: String, _ expected: String?) {
    let read = ServicePhrase.read(spanned(phrase))
    #expect(read.text.words(read.amountRange) == expected)
  }
}
