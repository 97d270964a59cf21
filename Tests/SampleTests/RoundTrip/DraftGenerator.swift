import Foundation

/// Random drafts as data, the same for the same seed: every part of the contract, with odd signs in the words.
struct DraftGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  private mutating func maybe(_ percent: Int, _ make: (inout Self) -> Any) -> Any {
    chance(percent) ? make(&self) : NSNull()
  }

  private mutating func list(_ count: ClosedRange<Int>, _ make: (inout Self, Int) -> Any) -> [Any] {
    let count = number(count)
    return (0..<count).map { make(&self, $0) }
  }

  // MARK: words

  private static let nouns = [
    "reading", "a visual schedule", "math facts", "the science lab", "her notebook", "peers", "recess",
    "a quiet corner", "the reading group", "story problems", "long words", "directions", "the cafeteria",
  ]
  private static let verbs = [
    "enjoys", "uses", "asks about", "works hard on", "may need help with", "does not yet finish", "likes",
    "avoids",
    "talks about", "is proud of",
  ]
  private static let odd = [
    "*stars*", "a | b", "<b>bold</b>", "5 > 3", "A&B", "&amp;", "under_score_d", "“quoted”", "naïve Zoë",
    "50/50",
    "c:\\notes", "[brackets]", "`code`", "#1 choice", "~so~", "日本", "e.g. maps", "1. first", "(aside)",
    "it's",
  ]

  private mutating func sentence() -> String {
    var words = "The student \(pick(Self.verbs)) \(pick(Self.nouns))"
    if chance(40) { words += " and \(pick(Self.verbs)) \(pick(Self.nouns))" }
    if chance(35) { words += " with \(pick(Self.odd))" }
    return words + "."
  }

  private mutating func prose(_ count: ClosedRange<Int> = 1...3) -> String {
    let count = number(count)
    return (0..<count).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func date() -> String {
    String(format: "20%02d-%02d-%02d", number(24...27), number(1...12), number(1...28))
  }

  private mutating func name() -> String {
    let first = ["Ana", "Zoë", "Rowan", "De'Andre", "Mai-Lin", "Ólafur", "Kim"]
    let last = ["Ellery", "O'Neil", "Vasquez-Tolland", "Brightwater", "Nguyen", "St. James"]
    return pick(first) + " " + pick(last)
  }

  // MARK: parts

  mutating func draft() -> [String: Any] {
    [
      "schema": "plainiep-draft/1", "kind": "iep",
      "status": maybe(80) { $0.pick(["draft", "final", "amendment"]) },
      "state": maybe(70) { $0.pick(["CA", "TX", "NY", "WA", "OH", "MN"]) }, "student": student(),
      "dates": dates(),
      "team": list(0...4) { generator, _ in
        [
          "name": generator.name(),
          "role": generator.pick(["Parent", "Special education teacher", "School psychologist"]),
        ]
      },
      "sections": sections(), "goals": list(0...4) { $0.goal($1 + 1) },
      "services": list(0...5) { $0.service($1) },
      "accommodations": accommodations(), "placement": maybe(70) { $0.placement() },
      "extendedSchoolYear": maybe(70) { generator in
        [
          "decision": generator.pick(["yes", "no", "undecided"]),
          "reason": generator.maybe(60) { $0.prose(1...2) },
        ]
      },
      "specialFactors": factors(),
      "staffSupports": list(0...2) { generator, _ in ["text": generator.prose(1...1)] },
      "transportation": maybe(40) { $0.prose(1...1) },
      "progressReports": maybe(60) { generator in
        let times = generator.number(2...6)
        return ["text": "\(times) times per year with report cards", "times": times, "per": "year"]
      },
      "assessments": list(0...3) { generator, index in
        [
          "name": "State test \(index + 1)",
          "participation": generator.pick(["regular", "withAccommodations", "alternate", "notStated"]),
          "text": generator.prose(1...1),
        ]
      },
      "transition": transition(), "notice": ["items": notice()], "scores": list(0...3) { $0.score($1) },
      "strengths": maybe(70) { $0.prose() }, "parentConcerns": maybe(70) { $0.prose() },
      "impact": maybe(60) { $0.prose() }, "needs": list(0...3) { generator, _ in generator.pick(Self.nouns) },
      "consent": maybe(30) { $0.prose(1...1) },
    ]
  }

  private mutating func student() -> [String: Any] {
    let categories = [
      "autism", "deafness", "otherHealthImpairment", "specificLearningDisability", "speechLanguageImpairment",
      "emotionalDisturbance", "intellectualDisability", "traumaticBrainInjury", "orthopedicImpairment",
    ]
    let first = pick(categories)
    let second = pick(categories.filter { $0 != first })
    let all = [["category": first, "role": "primary"], ["category": second, "role": "secondary"]]
    return [
      "name": maybe(90) { $0.name() },
      "dateOfBirth": maybe(80) { "201\($0.number(0...9))-05-1\($0.number(0...9))" },
      "grade": maybe(80) { $0.pick(["K", "1", "4", "7", "11", "Pre-K"]) },
      "school": maybe(70) { $0.pick(["Harbor Elementary", "St. Mary's School", "Quillwood K-8"]) },
      "district": maybe(70) { $0.pick(["Marlow Flats Unified", "Northeast ISD", "School District 12"]) },
      "disabilities": Array(all.prefix(number(0...2))),
    ]
  }

  private mutating func dates() -> [String: Any] {
    var dates: [String: Any] = [:]
    for name in ["meeting", "start", "end", "annualReview", "reevaluation"] {
      dates[name] = maybe(60) { $0.date() }
    }
    return dates
  }

  private mutating func sections() -> [Any] {
    let kinds = [
      "presentLevels", "academic", "functional", "socialEmotional", "motor", "vision", "healthPlan",
      "meetingNotes",
      "ageOfMajority",
    ]
    return kinds.filter { _ in chance(35) }.map { kind in
      ["kind": kind, "text": prose() + (chance(40) ? "\n" + prose() : "")]
    }
  }

  private mutating func goal(_ number: Int) -> Any {
    var goal: [String: Any] = [
      "label": "Goal \(number)", "area": maybe(80) { $0.pick(["Reading", "Math", "Writing"]) },
    ]
    if chance(40) {
      goal["text"] = pick([
        "By October 2026, given a grade-3 passage, the student will read aloud 78 words correct per minute on 3 consecutive weekly probes, as measured by CBM.",
        "The student will solve 8 of 10 two-step problems in 4 of 5 trials as measured by work samples.",
        "Within 36 weeks, when asked a question, the student will answer in a full sentence with 80% accuracy.",
      ])
    } else {
      goal["text"] =
        "The student will \(pick(["do better in class", "grow as a writer", "get along with others"]))."
      goal["timeframe"] = maybe(50) { _ in ["text": "By October 2026", "by": "2026-10"] }
      goal["condition"] = maybe(60) {
        $0.pick(["given a graphic organizer", "when asked a question", "during recess"])
      }
      goal["behavior"] = pick(["read aloud", "write a paragraph", "ask an adult for help", "start a task"])
      goal["criteria"] = chance(80) ? [criterion()] : []
      goal["consistency"] = maybe(60) { generator in
        generator.chance(50)
          ? ["count": 4, "of": 5, "unit": "trials", "consecutive": false]
          : ["count": 3, "unit": "weekly probes", "consecutive": true]
      }
    }
    goal["baseline"] = maybe(60) { _ in
      ["text": "42 words correct per minute", "value": 42, "unit": "words correct per minute"]
    }
    if goal["criteria"] != nil || chance(50) {
      goal["methods"] = chance(60) ? ["teacher log", "work samples"] : []
    }
    goal["schedule"] = maybe(40) { $0.pick(["every two weeks", "monthly"]) }
    goal["responsible"] = maybe(40) { $0.pick(["Special education teacher", "Speech-language pathologist"]) }
    goal["objectives"] = list(0...2) { _, index in
      [
        "label": "Objective \(number).\(index + 1)",
        "text": "By January 2026, the student will write \(index + 3) sentences.",
      ]
    }
    return goal
  }

  private mutating func criterion() -> [String: Any] {
    pick([
      ["kind": "percent", "value": number(5...100), "unit": "accuracy", "comparison": "atLeast"],
      ["kind": "ratio", "value": 4, "of": 5, "unit": "problems", "comparison": "atLeast"],
      ["kind": "count", "value": number(2...12), "unit": "sentences", "comparison": "atLeast"],
      [
        "kind": "rate", "value": number(40...150), "unit": "words correct per minute",
        "comparison": "atLeast",
      ],
      ["kind": "maximum", "value": number(1...4), "unit": "errors", "comparison": "atMost"],
      ["kind": "duration", "value": number(5...30), "unit": "minutes", "comparison": "atLeast"],
      ["kind": "latency", "value": number(1...5), "unit": "minutes", "comparison": "atMost"],
    ])
  }

  private mutating func service(_ index: Int) -> Any {
    let names = [
      "Speech and language therapy", "Occupational therapy", "Specially designed instruction in reading",
      "Counseling",
      "Physical therapy", "Adapted physical education",
    ]
    var service: [String: Any] = [
      "name": names[index], "delivery": pick(["direct", "indirect", "monitor", "unknown"]),
    ]
    service["amounts"] = chance(85) ? [amount()] : []
    service["setting"] = maybe(70) {
      $0.pick(["regularClass", "specialEducation", "home", "community", "virtual"])
    }
    service["location"] = maybe(50) { $0.pick(["Resource room", "Room 12", "speech room", "library"]) }
    service["group"] = maybe(40) { $0.pick(["individual", "small group"]) }
    service["provider"] = maybe(50) { $0.pick(["Special education teacher", "Licensed therapist"]) }
    service["start"] = maybe(50) { $0.date() }
    service["end"] = service["start"] is String ? maybe(70) { $0.date() } : NSNull()
    if chance(25) { service["text"] = "\(names[index]) as the team wrote it, with \(pick(Self.odd))" }
    return service
  }

  private mutating func amount() -> [String: Any] {
    let per: [String: Any] = [
      "count": chance(85) ? 1 : 2,
      "unit": pick(["week", "month", "quarter", "semester", "year", "term"]),
    ]
    switch number(1...7) {
    case 1: return ["totalMinutes": number(10...300), "per": per]
    case 2: return ["sessions": number(2...5), "per": per]
    case 3: return ["totalMinutes": number(20...120), "per": per, "bound": "atMost"]
    case 4: return ["minimumTotalMinutes": 30, "maximumTotalMinutes": 60, "per": per, "bound": "range"]
    case 5:
      return [
        "sessions": number(2...4), "minutesPerSession": number(4...12) * 5,
        "per": ["count": 6, "unit": "cycle"],
      ]
    default: return ["sessions": number(1...5), "minutesPerSession": number(4...12) * 5, "per": per]
    }
  }

  private mutating func accommodations() -> [Any] {
    let categories = ["presentation", "response", "timing", "setting", "behavior", "staff", "other"]
    return list(0...5) { generator, _ in
      ["text": generator.prose(1...1), "category": generator.pick(categories), "isModification": false]
    }
      + list(0...1) { generator, _ in
        ["text": generator.prose(1...1), "category": generator.pick(categories), "isModification": true]
      }
  }

  private mutating func placement() -> Any {
    [
      "percentInRegularClass": maybe(70) { $0.number(1...100) },
      "minutesOutsidePerWeek": maybe(40) { $0.number(10...900) },
      "reason": maybe(60) { $0.prose(1...2) },
    ] as [String: Any]
  }

  private mutating func factors() -> [Any] {
    let all = [
      "behavior", "limitedEnglish", "braille", "communication", "deafOrHardOfHearing", "assistiveTechnology",
    ]
    return all.filter { _ in chance(40) }.map { factor in
      let answer = pick(["yes", "no"])
      return chance(50)
        ? ["factor": factor, "answer": answer] as [String: Any]
        : ["factor": factor, "answer": answer, "text": prose(1...1)]
    }
  }

  private mutating func transition() -> Any {
    [
      "assessments": list(0...1) { generator, _ in ["text": generator.prose(1...1)] },
      "goals": list(0...2) { generator, index in
        ["area": ["Employment", "Education or training"][index], "text": generator.prose(1...1)]
      },
      "services": list(0...2) { generator, _ in ["text": generator.prose(1...1)] },
      "courseOfStudy": maybe(30) { $0.prose(1...1) },
    ] as [String: Any]
  }

  private mutating func notice() -> [Any] {
    [
      "actionProposed", "actionRefused", "reasons", "information", "safeguards", "sources", "otherOptions",
      "otherFactors",
    ]
    .filter { _ in chance(20) }.map { ["item": $0, "text": prose(1...1)] }
  }

  private mutating func score(_ index: Int) -> Any {
    [
      "measure": ["Word reading", "Math fluency", "Vocabulary"][index],
      "kind": pick([
        "standardScore", "scaledScore", "tScore", "percentile", "stanine", "gradeEquivalent", "raw",
      ]),
      "value": number(1...99), "percentile": maybe(40) { $0.number(1...99) },
      "limit": maybe(15) { $0.pick(["below", "above"]) },
    ] as [String: Any]
  }
}
