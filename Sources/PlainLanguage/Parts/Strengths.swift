import IEPModel

/// What a child does well, for the first look.
enum Strengths {
  /// The first sentence of the draft's words, with its own place; nil where it is not found whole.
  static func first(of strengths: Sourced<String>, in draft: IEPDraft) -> Sourced<String>? {
    let end = sentenceEnd(strengths.value)
    let sentence = String(strengths.value[..<end])
    guard sentence.utf8.count <= 240 else { return nil }
    for text in draft.sections.flatMap(\.blocks).flatMap(\.leafTexts) {
      guard let start = text.bytes.place(of: Array(sentence.utf8)) else { continue }
      let spans = text.spans(of: start)
      if spans.allSatisfy({ $0.touches(strengths.spans.merged) }) { return Sourced(sentence, spans) }
    }
    return nil
  }

  /// After the first period that a blank and a capital follow.
  private static func sentenceEnd(_ text: String) -> String.Index {
    var at = text.startIndex
    while let stop = text[at...].firstIndex(where: { ".!?".contains($0) }) {
      let next = text.index(after: stop)
      let after = text[next...].drop { $0 == " " }
      if after.isEmpty || next < text.endIndex && text[next] == " " && after.first?.isUppercase == true {
        return next
      }
      at = next
    }
    return text.endIndex
  }
}
