import Foundation
import IEPModel
import PlainIEP
@testable import PlainLanguage
import TestSupport
import Testing

/// Two ways to find facts, written apart, find the same.
@Suite struct AgreementTests {
  static let engine = Result { try Engine() }

  /// What the program finds, written as ``SecondLedger`` writes it.
  static func found(in text: String, names: KnownNames) -> [SecondLedger.Found] {
    let bytes = Array(text.utf8)
    return FactScanner.facts(in: bytes, names: names).map { fact in
      let value: String =
        switch fact.value {
        case .number(let number): String(repeating: "0", count: fact.zeros) + number.description
        case .date(let date): "\(date.year)-\(date.month)-\(date.day)"
        case .word(let word): "\(word)"
        case .text:
          fact.kind == .names ? String(decoding: bytes[fact.range], as: UTF8.self).lowercased() : "long"
        }
      return SecondLedger.Found(
        kind: fact.kind.rawValue, value: value, start: fact.range.lowerBound, end: fact.range.upperBound)
    }.sorted { ($0.start, $0.kind) < ($1.start, $1.kind) }
  }

  /// The words of a text that are names in its draft, in small letters.
  static func names(in texts: [String], _ known: KnownNames) -> Set<String> {
    Set(
      texts.flatMap { $0.split { !$0.isLetter } }.filter { known.contains(FactWords.key($0.utf8)) }.map {
        $0.lowercased()
      })
  }

  static func texts(of reading: Engine.Reading) -> [String] {
    if case .data(let root) = reading.tree.content { return root.texts.map(\.string) }
    return DraftFacts.flows(of: reading.tree.blocks).map(\.string)
  }

  @Test(arguments: Sample.all) func bothFindTheSameInASample(sample: Sample) throws {
    for reading in try Self.engine.get().readAll(sample.source) {
      let known = DraftFacts(reading.draft, reading.tree).names
      let texts = Self.texts(of: reading)
      let second = SecondLedger(names: Self.names(in: texts, known))
      for text in texts {
        let (one, two) = (Self.found(in: text, names: known), second.facts(in: text))
        #expect(one == two, "\(Self.difference(one, two)) in: \(text)")
      }
    }
  }

  /// 3,000 unless `TEXTS` asks for more.
  static let count = ProcessInfo.processInfo.environment["TEXTS"].flatMap { Int($0) } ?? 3_000

  @Test func bothFindTheSameInWordsAtRandom() {
    var random = Random(seed: 6)
    let second = SecondLedger()
    for _ in 0..<Self.count {
      let text = (0..<8).map { _ in random.one(of: Self.words) + random.one(of: Self.gaps) }.joined()
      let (one, two) = (Self.found(in: text, names: .none), second.facts(in: text))
      #expect(one == two, "\(Self.difference(one, two)) in: \(text)")
    }
  }

  static func difference(_ one: [SecondLedger.Found], _ two: [SecondLedger.Found]) -> String {
    "\(Set(one).subtracting(two)) is not \(Set(two).subtracting(one))"
  }

  private static let gaps = [" ", " ", " ", " ", " ", "-", ", ", ". ", "/", "", ": ", "'", "’", " ("]
  private static let words = [
    "4", "5", "30", "80%", "1,200", "2.5", "10/14/2025", "9/2025", "2025-10-14", "31/12/2025", "13/13/2025",
    "1/2", "October", "Oct.", "May", "may", "14", "2025", "March", "14th", "3rd", "of", "four", "twenty",
    "five",
    "once", "second", "seconds", "half", "one", "hundred", "not", "no", "more", "than", "later", "up", "to",
    "date",
    "don", "won", "can", "t", "cannot", "n", "a", "A", "never", "at", "least", "most", "or", "fewer", "as",
    "needed",
    "provided", "that", "if", "unless", "when", "only", "will", "Will", "shall", "teacher", "case", "manager",
    "parents", "student", "district", "≥", "½", "x", "min", "minutes", "wcpm", "the", "Ürün", "é", "exceed",
    "greater", "better", "above", "below", "less", "social", "worker", "workers", "applicable", "required",
    "have",
    "has", "long", "subject", "request", "upon", "on", "appropriate", "ninety", "dozen", "¾", "≤", "until",
    "none",
    "without", "won't", "don’t", "Not", "N/A", "Sept.", "Sept", "June", "September", "sec", "hr", "1.5",
    "0.5",
    "2/3", "40-79%", "$5", "5x", "x2", "1:1", "007", "first", "third", "thirds", "twice", "max", "SLP",
    "para",
    "family", "Parent", "TEAM", "nor", "2025-26", "10-14-25", "14.10.2025", "10.14.2025", "1,2", "1.", "30%",
    "case-managers", "times", "week", "a week", "mayn't", "weren", "dad", "THE", "MAY", "JUNE", "12/1",
    "12/2025",
    "7-Aug-2017", "20251104", "20251399", "18991104", "31-Sep-2026", "8-Dec-25", "0", "00/00/2025",
    "2/30/2026", "29", "31", "February", "Feb",
    "Mar", "1900", "1899", "2200",
    "percentile",
    "th", "st", "nd",
  ]
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

  mutating func one<Element>(of list: [Element]) -> Element { list[below(list.count)] }
}
