import Testing

@testable import Readability

@Suite struct SyllableTests {
  @Test(arguments: [
    // runs of vowels, y and qu
    ("cat", 1), ("reading", 2), ("strength", 1), ("rhythm", 2), ("yes", 1), ("beyond", 2), ("quick", 1),
    ("by", 1),
    // pairs that part
    ("science", 2), ("radio", 3), ("being", 2), ("create", 2), ("area", 3), ("happier", 3), ("fluid", 2),
    ("social", 2), ("nation", 2), ("friend", 1), ("people", 2), ("patient", 2), ("guard", 1),
    // prefixes
    ("react", 2), ("reach", 1), ("reelect", 3), ("cooperate", 4), ("preexist", 3), ("read", 1),
    // the silent e
    ("made", 1), ("makes", 1), ("boxes", 2), ("table", 2), ("tables", 2), ("wanted", 2), ("baked", 1),
    ("the", 1),
    ("statement", 2), ("element", 3), ("hopeful", 2), ("something", 2), ("homework", 2), ("league", 1),
    ("argue", 2),
    // endings
    ("autism", 3), ("paddling", 3), ("musically", 3), ("require", 3), ("didn't", 2), ("isn’t", 2),
    ("don't", 1),
    // from the table
    ("everything", 3), ("business", 2), ("interesting", 3), ("vegetable", 3),
    // words of special education
    ("individualized", 6), ("education", 4), ("environment", 4), ("evaluation", 5), ("accommodation", 5),
    ("restrictive", 3), ("behavioral", 4), ("disability", 5), ("paraprofessional", 6), ("dysgraphia", 4),
    ("proprioceptive", 5), ("psychoeducational", 7), ("occupational", 5), ("eligibility", 6),
    // case, accents, nothing
    ("Reading", 2), ("READING", 2), ("café", 2), ("résumé", 3), ("Muñoz", 2), ("", 1), ("hmm", 1), ("字", 1),
    ("'", 1),
  ])
  func counts(_ word: String, _ expected: Int) {
    #expect(Syllables.count(word) == expected)
  }

  @Test func theTableHoldsOnlyWhatNoRuleGetsRight() {
    for (word, count) in SyllableTable.counts {
      #expect(Syllables.byRules(Spelling(word[...])) != count, "\(String(decoding: word, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    ("0", 2), ("7", 2), ("10", 1), ("11", 3), ("30", 2), ("62", 3), ("77", 5), ("100", 3), ("504", 4),
    ("1000", 3),
    ("2000", 3), ("2009", 4), ("2025", 5), ("1999", 5), ("1905", 4), ("1900", 4), ("1,200", 6), ("20000", 4),
    ("1000000", 3), ("02110", 7),
  ])
  func numbers(_ number: String, _ expected: Int) {
    let digits = number.utf8.filter { $0 != UInt8(ascii: ",") }
    #expect(SpokenNumber.count(digits, hasComma: number.contains(",")) == expected)
  }
}
