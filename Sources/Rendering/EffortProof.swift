import IEPModel
import Wording

/// How much effort the draft and the page take to read, part by part, for the end of a page.
struct EffortProof {
  let readability: PlainSummary.Readability
  let words: Catalogue
  /// "line 12".
  let place: (SourceSpan) -> String?

  var lines: [String?] {
    let parts = readability.parts.compactMap { part -> String? in
      guard let draft = Grade.text(part.draftGrade), let own = Grade.text(part.summaryGrade) else {
        return nil
      }
      return words.phrase(
        .proofReadingPart, [.text: .text(part.title), .draft: .text(draft), .summary: .text(own)])
    }
    let hardest = readability.parts.compactMap(\.hardest).max { $0.grade < $1.grade }
    return [
      parts.isEmpty ? nil : words.say(.proofReadingParts, [.items: .text(parts.joined(separator: "; "))]),
      hardest.flatMap { sentence in
        guard let grade = Grade.text(sentence.grade), let line = sentence.spans.first.flatMap(place) else {
          return nil
        }
        return words.say(
          .proofReadingHardest,
          [.draft: .text(grade), .line: .text(line), .text: .text(sentence.text)])
      },
    ]
  }
}
