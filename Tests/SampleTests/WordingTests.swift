import Foundation
import PlainIEP
import Readability
import TestSupport
import Testing

/// The sentences that parents read: easy, kind, and all in use.
@Suite struct CatalogueTests {
  static let files: [(name: String, text: String)] = {
    let root = Sample.packageFolder.appending(path: "Templates/en")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    return names.sorted().compactMap { name in
      (try? String(contentsOf: root.appending(path: name), encoding: .utf8)).map { (name, $0) }
    }
  }()

  /// Each entry with everyday words in its slots.
  static func sentences(in text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") && $0.contains(" = ") }.map { line in
      let sentence = String(line[(line.firstRange(of: " = ")?.upperBound ?? line.startIndex)...])
      return sentence.replacing(/\{(\w+) (\w+)\|(\w+)\}/) { "two \($0.3)" }.replacing(/\{\w+:(\w+)\|\w+\}/) {
        "\($0.1)"
      }
      .replacing(/\{(\w+)\}/) {
        ["count", "total", "minutes", "sessions", "line"].contains($0.1) ? "two" : "the word"
      }
    }
  }

  /// Files of names: of states, months, parts, labels, and of the official draft, which speaks as the law does.
  static let names = [
    "states.txt", "dates-and-lists.txt", "titles.txt", "official.txt", "lines.txt", "rewording.txt",
  ]

  @Test func everyFileReadsAtGradeSixOrBelow() throws {
    for (name, text) in Self.files where !Self.names.contains(name) {
      let whole = Self.sentences(in: text).map { ".?!:".contains($0.last ?? ".") ? $0 : $0 + "." }.joined(
        separator: "\n")
      let grade = try #require(FleschKincaidGrade.grade(TextCounts(whole)).value)
      #expect(grade <= 6, "\(name): \(grade)")
    }
  }

  @Test func noSentenceIsLong() {
    // Lists of labels and rules are no sentences.
    for (name, text) in Self.files where !["head.txt", "lines.txt", "rewording.txt"].contains(name) {
      for sentence in Self.sentences(in: text).flatMap({ $0.split(whereSeparator: { ".?!".contains($0) }) }) {
        #expect(sentence.split(separator: " ").count <= 20, "\(name): \(sentence)")
      }
    }
  }

  @Test func noSentenceBlamesOrAdvises() {
    let never = [
      "violat", "illegal", "failed", "failure", "must sign", "should sign", "refuse to", "suffers", "retard",
      "handicap",
    ]
    for (name, text) in Self.files {
      for word in never { #expect(!text.lowercased().contains(word), "\(name): \(word)") }
    }
  }

  @Test func everySentenceIsSaidSomewhere() throws {
    let root = Sample.packageFolder.appending(path: "Sources")
    let names = FileManager.default.enumerator(atPath: root.path())?.allObjects as? [String] ?? []
    let code = try names.filter { $0.hasSuffix(".swift") && !$0.hasSuffix("SentenceKey.swift") }
      .map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }.joined()
    // Families that the code builds by name: SentenceKey.named("title.\(kind)").
    let families = [
      "title.", "period.", "state.", "accommodation.", "assessment.", "date.month.", "official.",
      "service.setting.", "page.", "process.", "prepare.", "document.", "factor.", "notice.", "score.line",
      "line.", "finding.",
    ]
    for key in SentenceKey.allCases where !families.contains(where: { key.rawValue.hasPrefix($0) }) {
      #expect(code.contains(".\(key)"), "\(key.rawValue) is never said")
    }
  }

  @Test func definitionsReadAtGradeSixOrBelowByTopic() throws {
    let engine = try Engine()
    var topics: [String: [String]] = [:]
    for index in 0..<engine.glossary.count {
      let entry = engine.glossary[index]
      topics[entry.topic, default: []] += [entry.meaning, entry.forYourChild]
    }
    #expect(!topics.isEmpty)
    for (topic, texts) in topics {
      let grade = try #require(FleschKincaidGrade.grade(TextCounts(texts.joined(separator: "\n"))).value)
      #expect(grade <= 6, "\(topic): \(grade)")
    }
  }
}
