import Foundation
import Testing

@testable import Readability

/// The project's own list, found beside the tests.
enum FamiliarList {
  static let words: FamiliarWords = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let bytes = (try? Data(contentsOf: root.appending(path: "Glossary/en/familiar-words.txt"))) ?? Data()
    return FamiliarWords(sortedLines: Array(bytes))
  }()
}

@Suite struct FamiliarWordTests {
  @Test(arguments: [
    // on the list, at both ends of it
    "a", "able", "yourself", "yourselves", "don't", "can’t", "o'clock", "bow-wow", "Reading", "HELP",
    "mr",
    // plurals and possessives
    "schools", "boxes", "babies", "teacher's", "teachers'", "teacher’s",
    // verbs, with doubled letters, a lost e, a changed y
    "walks", "walked", "walking", "stopped", "stopping", "making", "baked", "carries", "carried", "hoping",
    // comparing
    "bigger", "biggest", "larger", "largest", "happier", "happiest", "faster", "slowly",
    // contractions and compounds
    "she'll", "they’ve", "isn't", "school-book", "one-half", "two-step",
    // figures and single letters
    "30", "3.5", "1,200", "12th", "B",
  ])
  func known(_ word: String) {
    let isKnown = FamiliarList.words.contains(Array(word.utf8)[...])
    #expect(isKnown)
  }

  @Test(arguments: [
    "individualized", "evaluation", "criterion", "paraprofessional", "zzz", "aa", "zoom-in-evaluation", "IEP",
    "FAPE",
    "eligibility", "accommodations", "e-mail-list-criterion", "ing", "ers", "é", "naïveté",
  ])
  func unknown(_ word: String) {
    let isKnown = FamiliarList.words.contains(Array(word.utf8)[...])
    #expect(!isKnown)
  }

  /// Halving finds each word, first and last included: the list is sorted as the search needs it.
  @Test func everyWordOfTheListIsFound() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let text = try String(contentsOf: root.appending(path: "Glossary/en/familiar-words.txt"), encoding: .utf8)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count > 2_900)
    for line in lines {
      let isKnown = FamiliarList.words.contains(Array(line.utf8)[...])
      #expect(isKnown, "\(line)")
    }
  }

  @Test func noListNoBrokenList() {
    for bytes in [[], [0x0A], Array("\n\n\n".utf8), Array("b\na\n".utf8), Array("word".utf8)] {
      let words = FamiliarWords(sortedLines: bytes)
      #expect(!words.contains(Array("zebra".utf8)[...]))
    }
    #expect(FamiliarWords(sortedLines: Array("word".utf8)).contains(Array("words".utf8)[...]))
  }

  /// Spache's samples had some 100 words: a long text is not easier for saying a hard word again much later.
  @Test func eachWordCountsOnceInASample() {
    let sentence = "The criterion is what we look at when we look at how she reads a book at home each day. "
    let counts = TextCounts(String(repeating: sentence, count: 50), familiar: FamiliarList.words)
    #expect(counts.words == 1000 && counts.unfamiliar == 50)
    #expect(counts.distinctUnfamiliar == 10)
  }

  @Test func wordsAreCountedOnceAndEachTime() {
    let counts = TextCounts(
      "The criterion is a number. The Criterion is not a word, and an IEP is no criterion.",
      familiar: FamiliarList.words)
    #expect(counts.unfamiliar == 4)
    #expect(counts.distinctUnfamiliar == 2)
    #expect(TextCounts("The criterion is a number.").unfamiliar == nil)
  }
}
