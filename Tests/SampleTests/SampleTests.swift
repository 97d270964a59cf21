import Foundation
import PlainIEP
import TestSupport
import Testing

/// Every sample, from bytes to pages: what is recorded beside it, and what must hold for any draft.
@Suite struct SampleTests {
  static let engine = Result { try Engine() }

  @Test func thereAreSamples() { #expect(Sample.all.count >= 8) }

  @Test(arguments: SampleDraft.all) func theDraftReadsAsRecorded(sample: SampleDraft) throws {
    let engine = try Self.engine.get()
    let reading = try sample.reading(by: engine)
    Golden.expect(engine.draftJSON(reading), matches: sample.expected("json"))
  }

  @Test(arguments: SampleDraft.all) func theSummaryReadsAsRecorded(sample: SampleDraft) throws {
    let engine = try Self.engine.get()
    let reading = try sample.reading(by: engine)
    let markdown = try engine.render(engine.summarize(reading), of: reading, as: .markdown)
    Golden.expect(markdown, matches: sample.expected("md"))
  }

  @Test(arguments: SampleDraft.all) func theSameDraftGivesTheSameBytes(sample: SampleDraft) throws {
    for format in OutputFormat.allCases {
      let pages = try (1...2).map { _ in
        let engine = try Engine()
        let reading = try sample.reading(by: engine)
        return try engine.render(engine.summarize(reading), of: reading, as: format)
      }
      #expect(pages[0] == pages[1])
    }
  }

  @Test(arguments: SampleDraft.all) func coverageAddsUpToTheByte(sample: SampleDraft) throws {
    let engine = try Self.engine.get()
    let reading = try sample.reading(by: engine)
    let coverage = engine.summarize(reading).coverage
    #expect(coverage.explained + coverage.quoted + coverage.onlyInDraft == coverage.bytes)
    #expect(coverage.bytes == ByteCount.ofWords(reading))
    #expect(coverage.explained > 0)
    #expect(coverage.quoted > 0)
  }

  @Test(arguments: SampleDraft.all) func claimedUnreadMarkupAndBlanksAreTheWholeDraft(sample: SampleDraft)
    throws
  {
    let reading = try sample.reading(by: Self.engine.get())
    var seen = Array(repeating: 0, count: reading.source.bytes.count)
    for span in reading.draft.claimedSpans { for index in span.range { seen[index] |= 1 } }
    for unread in reading.draft.unread { for index in unread.span.range { seen[index] |= 2 } }
    for span in reading.tree.markup { for index in span.range { seen[index] |= 4 } }
    let missing = ByteCount.words(reading.source.bytes) { seen[$0] == 0 }
    #expect(missing == [])
  }

  @Test(arguments: SampleDraft.all) func everyStatementHasItsPlace(sample: SampleDraft) throws {
    let engine = try Self.engine.get()
    let reading = try sample.reading(by: engine)
    for statement in engine.summarize(reading).parts.flatMap(\.statements) {
      #expect(!statement.text.isEmpty)
      #expect(
        (statement.origin == .template) == statement.spans.isEmpty, "\(statement.rule): \(statement.text)")
      #expect(statement.spans == statement.spans.merged)
      #expect(statement.spans.allSatisfy { 0 <= $0.start && $0.end <= reading.source.bytes.count })
    }
  }

  /// No number on the page that the draft does not have: each stands in the words that its statement comes from,
  /// or the statement shows the sum.
  @Test(arguments: SampleDraft.all) func noNumberIsInvented(sample: SampleDraft) throws {
    let engine = try Self.engine.get()
    let reading = try sample.reading(by: engine)
    for statement in engine.summarize(reading).parts.flatMap(\.statements) where statement.origin != .template
    {
      let source = statement.spans.map { reading.source.text(in: $0) }.joined(separator: " ")
      let known = Numbers.all(in: source).union(Numbers.digits(in: Self.ownWords[statement.rule] ?? ""))
      let worked = Numbers.worked(statement.computed, from: known)
      let invented = Numbers.digits(in: statement.text).subtracting(known).subtracting(worked).filter {
        !Numbers.isSum($0, statement.text)
      }
      #expect(invented.isEmpty, "\(statement.rule): \(statement.text) ← \(source)")
    }
  }

  /// What each sentence of the catalogue says of itself.
  static let ownWords: [String: String] = CatalogueTests.files.reduce(into: [:]) { words, file in
    for line in file.text.split(separator: "\n") {
      guard !line.hasPrefix("#"), let middle = line.firstRange(of: " = ") else { continue }
      words[String(line[..<middle.lowerBound])] = String(line[middle.upperBound...])
    }
  }

  @Test(arguments: SampleDraft.all) func everyLinkOfThePageLeadsSomewhere(sample: SampleDraft) throws {
    let engine = try Self.engine.get()
    let reading = try sample.reading(by: engine)
    let page = String(
      decoding: try engine.render(engine.summarize(reading), of: reading, as: .html), as: UTF8.self)
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "an id stands twice")
    let targets = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(Set(targets).subtracting(ids) == [])
    #expect(!page.contains("http:") && !page.contains("https:"))
    // One script: our own, which the policy knows by its hash.
    #expect(page.matches(of: /<script/).count == 1)
  }
}

/// Counting bytes that are words: the test's own way, apart from the program's.
enum ByteCount {
  static func ofWords(_ reading: Engine.Reading) -> Int {
    let bytes = reading.source.bytes
    var isMarkup = Array(repeating: false, count: bytes.count)
    for span in reading.tree.markup { for index in span.range { isMarkup[index] = true } }
    var count = 0
    var at = 0
    while at < bytes.count {
      let blank = WhiteSpace.count(at: at, in: bytes)
      if blank == 0, !isMarkup[at] { count += 1 }
      at += max(1, blank)
    }
    return count
  }

  /// The runs of bytes for which a condition holds, blanks aside.
  static func words(_ bytes: [UInt8], where isMissing: (Int) -> Bool) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let blank = WhiteSpace.count(at: at, in: bytes)
      if blank == 0, isMissing(at) {
        word.append(bytes[at])
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      at += max(1, blank)
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }
}

/// Numbers in a text, as digits, as words, and as the parts of dates.
enum Numbers {
  static func all(in text: String) -> Set<String> {
    var found = digits(in: text)
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if let value = names[String(word)] { found.insert(value) }
    }
    return found
  }

  static func digits(in text: String) -> Set<String> {
    var found: Set<String> = []
    for match in text.matches(of: /\d+(?:,\d{3})*(?:\.\d+)?/) {
      let digits = match.0.filter { $0 != "," }
      found.insert(trimmed(String(digits)))
    }
    // An hour is 60 minutes.
    for match in text.matches(of: /(\d+(?:\.\d+)?)[ -]?(?:hours?|hrs?)\b/) {
      if let hours = Double(match.1) { found.insert(trimmed(String(Int(hours * 60)))) }
    }
    // 10/14/25 gives the year 2025.
    for match in text.matches(of: /\d{1,2}[-\/]\d{1,2}[-\/](\d\d)(?!\d)/) { found.insert("20" + match.1) }
    return found
  }

  /// The numbers that statements work out from known ones, and those chosen for an example; a sum that is wrong, or that
  /// uses a number of its own, gives none.
  static func worked(_ computed: [ComputedFact], from known: Set<String>) -> Set<String> {
    var worked = Set(computed.filter { $0.how == "example" }.map(\.text))
    for fact in computed where fact.how != "example" {
      let parts = fact.how.replacing("% of", with: " %").split(separator: " ").map(String.init)
      let numbers = parts.filter { Double($0) != nil }
      guard Set(numbers).isSubset(of: known.union(worked)), let value = Double(fact.text),
        let result = result(parts), abs(result - value) <= 0.5
      else { continue }
      worked.insert(fact.text)
    }
    return worked
  }

  /// "2 × 30 + 45", with × ÷ and % before + and −.
  private static func result(_ parts: [String]) -> Double? {
    let sums = parts.split { $0 == "+" || $0 == "−" }
    let signs = [1.0] + parts.filter { $0 == "+" || $0 == "−" }.map { $0 == "+" ? 1 : -1 }
    var total = 0.0
    for (sign, term) in zip(signs, sums) {
      guard var value = term.first.flatMap(Double.init) else { return nil }
      for index in stride(from: term.startIndex + 1, to: term.endIndex - 1, by: 2) {
        guard let next = Double(term[index + 1]) else { return nil }
        switch term[index] {
        case "×": value *= next
        case "÷": value /= next
        case "%": value *= next / 100
        default: return nil
        }
      }
      total += sign * value
    }
    return total
  }

  /// Whether the statement shows how it comes to the number: "That is 60 minutes a week (2 × 30)".
  static func isSum(_ number: String, _ text: String) -> Bool {
    guard let match = text.firstMatch(of: /\((\d+(?:\.\d+)?) × (\d+(?:\.\d+)?)\)/),
      let first = Double(match.1),
      let second = Double(match.2), let value = Double(number)
    else { return false }
    return first * second == value
  }

  private static func trimmed(_ digits: String) -> String {
    let whole = digits.drop { $0 == "0" }
    return whole.isEmpty || whole.hasPrefix(".") ? "0" + whole : String(whole)
  }

  private static let names: [String: String] = [
    "one": "1", "once": "1", "a": "1", "an": "1", "two": "2", "twice": "2", "three": "3", "four": "4",
    "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "fifteen": "15",
    "twenty": "20",
    "thirty": "30", "forty": "40", "sixty": "60", "daily": "1", "weekly": "1", "each": "1", "every": "1",
    "monthly": "1",
    "quarterly": "1", "other": "2",
  ]
}
