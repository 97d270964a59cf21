import IEPModel

/// Finds Spanish by its small words: after English the language that drafts quote most, in what a family said.
enum SpanishText {
  /// The sentences that are Spanish, as ranges of bytes; neighbors are one. O(text).
  static func sentences(in bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.count >= 20, cues.contains(where: { bytes.contains(run: $0) }) else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let stop = bytes[start...].firstIndex { ends.contains($0) } ?? bytes.count - 1
      let sentence = start..<stop + 1
      if isSpanish(bytes[sentence]) {
        if let last = found.last, last.upperBound == start {
          found[found.count - 1] = last.lowerBound..<sentence.upperBound
        } else {
          found.append(sentence)
        }
      }
      start = sentence.upperBound
    }
    return found
  }

  /// Five words or more, two of five of them small ones of Spanish, three different ones, and none of English.
  private static func isSpanish(_ sentence: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: sentence, as: UTF8.self).lowercased().split { !$0.isLetter }
    let small = words.filter { spanish.contains(String($0)) }
    return words.count >= 5 && small.count * 5 >= words.count * 2 && Set(small).count >= 3
      && !words.contains { english.contains(String($0)) }
  }

  private static let ends = Set(".!?".utf8)
  private static let cues = [" de ", " la ", " el ", " que ", " los "].map { Array($0.utf8) }
  private static let spanish: Set<String> = [
    "al", "como", "con", "de", "del", "el", "en", "es", "está", "hijo", "hija", "la", "las", "le", "lo",
    "los",
    "más", "mi", "muy", "no", "nos", "para", "pero", "por", "porque", "que", "se", "si", "su", "sus",
    "también",
    "un", "una", "usted", "y",
  ]
  private static let english: Set<String> = [
    "and", "are", "by", "for", "from", "has", "is", "of", "that", "the", "this", "to", "was", "will", "with",
  ]
}
