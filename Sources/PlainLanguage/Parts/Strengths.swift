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
      guard spans.allSatisfy({ $0.touches(strengths.spans.merged) }) else { continue }
      // A value of data stands for its whole place: the first sentence is as long as its words.
      if spans.count == 1, text.spans(of: text.range) == spans, text.count > sentence.utf8.count {
        return Sourced(sentence, [SourceSpan(spans[0].start, spans[0].start + sentence.utf8.count)])
      }
      return Sourced(sentence, spans)
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
