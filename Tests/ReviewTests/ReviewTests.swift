import Foundation
import PlainIEP
import Readability
import TestSupport
import Testing

@testable import Review

@Suite struct ReviewTests {
  static let engine = Result { try Engine() }

  @Test(arguments: CheckCase.all) func eachCheckFindsItsOwn(sample: CheckCase) throws {
    let findings = try WholePlan().with(sample.changes).findings(Self.engine.get()).findings
    #expect(findings.contains { $0.id == sample.id } == sample.isFound, "\(findings.map(\.id))")
  }

  /// Nothing to ask about a plan that says all.
  @Test func aWholePlanHasNoGap() throws {
    let findings = try WholePlan().findings(Self.engine.get())
    #expect(findings.findings.filter { $0.severity != .good }.map(\.says) == [])
    #expect(Set(findings.findings.map(\.severity)) == [.good])
    #expect(
      findings.requiredParts.map { "\($0.part) \($0.status)" } == [
        "presentLevels there", "goals there", "progressReporting there", "services there", "placement there",
        "assessments there", "serviceDates there", "transition notNeeded", "ageOfMajority notNeeded",
      ])
  }

  @Test func aPartThatIsThereButEmptyIsToldApart() throws {
    let engine = try Self.engine.get()
    func status(_ plan: WholePlan, _ part: String) throws -> RequiredPart.Status? {
      try plan.findings(engine).requiredParts.first { $0.part == part }?.status
    }
    let levels = "Ilse reads 62 words correct per minute in fourth-grade text (September 2025)."
    #expect(try status(WholePlan().with((levels, "")), "presentLevels") == .empty)
    let heading = "## Present Levels of Academic Achievement and Functional Performance"
    #expect(try status(WholePlan().with((heading, ""), (levels, "")), "presentLevels") == .notFound)
    let grown = try WholePlan().with(("05/02/2015", "05/02/2008"))
    #expect(try status(grown, "transition") == .notFound && status(grown, "ageOfMajority") == .notFound)
  }

  /// The words of a finding are where it says, in every sample; what matters most comes first.
  @Test(arguments: Sample.all) func findingsHaveTheirPlaces(sample: Sample) throws {
    let engine = try Self.engine.get()
    for reading in try engine.readAll(sample.source) {
      let findings = engine.check(reading).findings
      #expect(findings.map(\.severity) == findings.map(\.severity).sorted())
      for finding in findings {
        #expect(finding.spans.allSatisfy { !$0.isEmpty && $0.end <= reading.source.bytes.count })
        #expect(!finding.says.isEmpty && !finding.meaning.isEmpty)
        #expect((finding.question == nil) == (finding.severity == .good), "\(finding.id)")
        #expect(finding.basis == .goodPractice || finding.citation != nil)
      }
    }
  }

  /// What a check asks about errors and gaps that matter, a parent's summary asks, too.
  @Test func theSummaryAsksTheSame() throws {
    let engine = try Self.engine.get()
    let plan = try WholePlan().with(("**Meeting Date:** 10/14/2025", "**Meeting Date:** 11/31/2025"))
    let reading = try engine.read(SourceText(name: "plan.md", bytes: Array(plan.text.utf8)))
    let asked = engine.summarize(reading).questions.map(\.text)
    for finding in engine.check(reading).findings where finding.severity == .high {
      #expect(asked.contains(finding.question ?? ""), "\(finding.id)")
    }
    #expect(asked.first == "What is the right date in place of “11/31/2025”?")
  }

  /// A file, a row and a case for each check.
  @Test func everyCheckIsARowAFileAndACase() throws {
    let folder = Sample.packageFolder.appending(path: "Sources/Review/Checks")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).map {
      $0.dropLast(6).lowercased()
    }
    #expect(Set(files) == Set(Check.all.map { $0.name.lowercased() }))
    #expect(Set(Check.all.map(\.id)).count == Check.all.count)
    let families = Set(
      SentenceKey.allCases.map { $0.rawValue.split(separator: ".") }.filter { $0[0] == "finding" }.map {
        String($0[1])
      })
    #expect(families == Set(Check.all.map(\.name) + ["conflict"]))
    #expect(Set(CheckCase.all.filter(\.isFound).map(\.id)) == Set(Check.all.map(\.id) + ["RF-INTERNAL"]))
  }

  /// Grade 6 or below, sentences of at most 20 words, no blame.
  @Test func theWordsArePlain() throws {
    let engine = try Self.engine.get()
    var findings = try CheckCase.all.flatMap { try WholePlan().with($0.changes).findings(engine).findings }
    findings = Array(Set(findings))
    for finding in findings {
      let own = finding.says.replacing(/“[^”]*”/, with: "this").replacing(
        "Specialized reading instruction", with: "help")
      // Which of two readings holds is asked in the words of both.
      let question = finding.id == "RF-INTERNAL" ? "" : finding.question ?? ""
      for text in [own, finding.meaning, question, finding.mayBeFine ?? ""] {
        for sentence in text.split(whereSeparator: { ".?!".contains($0) }) {
          #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
        }
        for word in ["violat", "illegal", "fail", "wrong", "bad"] {
          #expect(!text.lowercased().contains(word), "\(text)")
        }
      }
    }
    let text = Set(findings.flatMap { [$0.meaning, $0.mayBeFine ?? ""] }).sorted().joined(separator: "\n\n")
    let grade = FleschKincaidGrade.grade(TextCounts(text)).value ?? 99
    #expect(grade <= 6)
  }

  @Test func aTableIsSafeInASpreadsheet() throws {
    let engine = try Self.engine.get()
    let plan = try WholePlan().with(
      ("Extended time (1.5x) on tests", "=SUM(1,2) \"extended time\", as needed"))
    let reading = try engine.read(SourceText(name: "plan.md", bytes: Array(plan.text.utf8)))
    let table = String(decoding: engine.csv([(engine.check(reading), reading)]), as: UTF8.self)
    let rows = table.split(separator: "\r\n")
    #expect(rows[0] == "id,severity,basis,line,says,meaning,question,mayBeFine,citation")
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("RF-") })
    #expect(table.contains("\"\"extended time\"\""))
  }
}
