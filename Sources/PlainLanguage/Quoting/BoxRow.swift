import IEPModel
import Wording

/// Check boxes in a row, each with its words: "Transition: [ ] Yes [x] No".
struct BoxRow {
  private var lead: String
  private var ticked: [String] = []
  private var open: [String] = []

  /// Nil for a text that may not be such a row: one box alone, words that hold a question or a label of their own.
  init?(_ text: SpannedText) {
    let bytes = text.bytes
    let marks = CheckMark.all(in: bytes)
    guard marks.count > 1, let first = marks.first, let last = marks.last,
      // "Yes ☐ No ☑ (parent will drive)": each box behind its word.
      CheckMark.answer(before: first.range.lowerBound, in: bytes) == nil
    else { return nil }
    lead = String(decoding: bytes[..<first.range.lowerBound], as: UTF8.self).trimmed
    let tail = String(decoding: bytes[last.range.upperBound...], as: UTF8.self).trimmed
    let isLabelled = lead.last.map { ":?".contains($0) } ?? true
    // "I agree ( )  I do not agree (X)  Signature ____": each box behind its words, or who knows.
    if !isLabelled, tail.isEmpty || tail.lowercased().hasPrefix("signature") || tail.hasPrefix("_") {
      return nil
    }
    let ends = marks.dropFirst().map(\.range.lowerBound) + [bytes.count]
    for (mark, end) in zip(marks, ends) {
      let words = String(decoding: bytes[mark.range.upperBound..<end], as: UTF8.self).trimmed.withoutPeriod
      guard Self.isChoice(words) else { return nil }
      if mark.isTicked { ticked.append(words) } else { open.append(words) }
    }
  }

  /// Whether words stand before the boxes.
  var isLabelled: Bool { !lead.isEmpty }

  /// Whether it offers a yes and a no and nothing else, and neither is ticked.
  var isUnanswered: Bool { lead.isEmpty && ticked.isEmpty && open.allSatisfy(Self.isAnswer) }

  /// The one of a yes and a no that is ticked, where it offers nothing else.
  var answer: String? { ticked.count == 1 && (ticked + open).allSatisfy(Self.isAnswer) ? ticked[0] : nil }

  private static func isAnswer(_ words: String) -> Bool {
    ["yes", "no", "agree", "disagree", "y", "n"].contains(words.lowercased())
  }

  /// The sentence that says which are ticked.
  var key: SentenceKey { open.isEmpty ? .quoteBoxesAll : ticked.isEmpty ? .quoteBoxesNone : .quoteBoxes }

  /// All its words, in the order of what is ticked and what is not.
  func sentence(_ words: Catalogue) -> String? {
    let boxes = words.say(
      key,
      [
        .items: .text(ticked.joined(separator: "; ")), .text: .text(open.joined(separator: "; ")),
      ])
    guard let last = lead.last, let boxes else { return boxes }
    let label = ":?.".contains(last) ? lead : lead + ":"
    return words.say(.quoteBoxesOf, [.label: .text(label), .text: .text(boxes)])
  }

  /// A few words that answer, and do not go on with the next question.
  private static func isChoice(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first, words.count <= 12, !text.contains(where: { ":?".contains($0) }),
      !text.contains(". ")
    else { return false }
    // "Yes, with a nurse"
    return words.count == 1 || !["yes", "no"].contains(first) || text.dropFirst(first.count).hasPrefix(",")
  }
}

extension String {
  fileprivate var withoutPeriod: String { last == "." ? String(dropLast()) : self }

  fileprivate var trimmed: String {
    let start = firstIndex { $0 != " " } ?? endIndex
    let end = lastIndex { $0 != " " }.map { index(after: $0) } ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}
