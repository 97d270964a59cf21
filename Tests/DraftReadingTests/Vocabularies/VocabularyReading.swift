import Foundation
import IEPModel
import SourceReading
import TestSupport

@testable import DraftReading

/// Reads XML as the program does: bytes, tree, drafts.
enum VocabularyReading {
  static let words = Result {
    func bytes(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: Sample.packageFolder.appending(path: "Glossary/en/elements/\(name).txt")))
    }
    return try ElementWords(a4l: bytes("a4l"), edfi: bytes("edfi"))
  }

  static func all(_ xml: String) throws -> [Outcome<DataDraftReader.Found>] {
    let source = SourceText(name: "draft.xml", bytes: Array(xml.utf8))
    return try DataDraftReader.read(SourceReader.read(source).value, words: words.get())
  }

  static func one(_ xml: String) throws -> Outcome<DataDraftReader.Found> {
    let all = try all(xml)
    guard let first = all.first, all.count == 1 else { throw ReadFailure.severalDrafts(all.count) }
    return first
  }

  /// The draft of a plan with some elements in it.
  static func plan(_ inner: String, eligibility: String = "") throws -> IEPDraft {
    try one(planXML(inner, eligibility: eligibility)).value.draft
  }

  static func planXML(_ inner: String, eligibility: String = "") -> String {
    """
    <xIndividualizedEducationPlan xmlns="http://www.sifassociation.org/datamodel/na/4.x">
    <iepEligibility>\(eligibility)</iepEligibility><iepPlan>\(inner)</iepPlan></xIndividualizedEducationPlan>
    """
  }

  /// The draft of a plan with one goal.
  static func goal(_ inner: String) throws -> IEPDraft {
    try plan("<annualGoalsList><annualGoal>\(inner)</annualGoal></annualGoalsList>")
  }

  /// The draft of a plan with one service.
  static func service(_ inner: String) throws -> IEPDraft {
    try goal("<servicesList><service><type>Speech</type>\(inner)</service></servicesList>")
  }
}

extension IEPDraft {
  /// Labels and values of the parts that hold words, one line for each: "Starts: soon".
  var keptWords: [String] {
    sections.flatMap { section -> [String] in
      var lines: [String] = []
      var lead: String?
      for block in section.blocks {
        switch block.kind {
        case .lead: lead = block.text.string
        case .heading: lines.append("# " + block.text.string)
        default:
          lines.append([lead, block.text.string].compactMap(\.self).joined(separator: " "))
          lead = nil
        }
      }
      return lines
    }
  }

  func keptWords(in part: SectionKind) -> [String] {
    var own = self
    own.sections = sections.filter { $0.kinds == [part] }
    return own.keptWords
  }
}
