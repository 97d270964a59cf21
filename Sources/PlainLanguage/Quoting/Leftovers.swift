import IEPModel

/// What of a draft's text no explained statement covers: it is quoted in its place, never lost.
struct Leftovers {
  /// Places that explained statements cover, sorted and apart.
  let explained: [SourceSpan]
  /// Labels and column heads: words of the form. They are quoted with their value, or not at all.
  let prompts: [SourceSpan]
  /// The child's names, in lower case: a name alone is nothing to quote.
  let names: Set<String>

  /// A part of a text that is to be quoted.
  struct Part {
    var text: SpannedText
    /// Whether it is what is left of a piece that was explained: it begins or ends in mid-sentence.
    var isRest = false
    /// Where what leads to it stands, if not where it begins.
    var anchor: Int?

    /// Cut before the sentences that begin at given places, and behind an empty box whose words a dash parts from a
    /// sentence: "☐ Deferred — The team found no regression."
    func split(at starts: Set<Int>) -> [Part] {
      if Leftovers.emptyBox(text) != nil, let cut = Self.reason(in: text) {
        return [text[0..<cut.lowerBound], text[cut.upperBound..<text.count]].map {
          Part(text: $0.trimmed, isRest: isRest)
        }
      }
      if starts.isEmpty { return [self] }
      var parts: [Part] = []
      for sentence in text.sentences {
        let lead = starts.filter { Self.begins(sentence, at: $0) }.min()
        if parts.isEmpty || lead != nil {
          parts.append(Part(text: sentence, isRest: isRest && parts.isEmpty, anchor: lead))
        } else {
          parts[parts.count - 1].text.append(sentence)
        }
      }
      return parts.count > 1 ? parts : [self]
    }

    /// Whether a sentence begins at a place, or does behind a label: "Other options: a shorter day."
    private static func begins(_ sentence: SpannedText, at place: Int) -> Bool {
      guard let first = sentence.spans.first, first.start <= place, place < first.end else { return false }
      return place == first.start
        || sentence.bytes.prefix(place - first.start).suffix(2).elementsEqual(": ".utf8)
    }

    /// The dash before a sentence.
    private static func reason(in text: SpannedText) -> Range<Int>? {
      [" — ", " – "].lazy.compactMap { text.bytes.place(of: Array($0.utf8)) }.first {
        $0.upperBound + 20 < text.count && text.bytes[$0.upperBound].isASCIIUppercase
      }
    }
  }

  /// The parts of a text to quote, each labelled piece by itself: the whole where nothing in it is explained, the
  /// rest where some is, none where all is or only small words are left. O(words).
  func parts(of text: SpannedText) -> [Part] {
    pieces(of: text).flatMap { rest(of: $0) }
  }

  /// A text cut before each label: "Grade: 4 School: Hale" is two pieces.
  private func pieces(of text: SpannedText) -> [SpannedText] {
    var cuts = [0]
    var wasPrompt = true
    for word in Self.words(of: text) {
      let isPrompt = state(of: word, in: text) == .prompt
      if isPrompt, !wasPrompt { cuts.append(word.lowerBound) }
      wasPrompt = isPrompt
    }
    if cuts.count == 1 { return [text.trimmed] }
    return zip(cuts, cuts.dropFirst() + [text.count]).map { text[$0..<$1].trimmed }
  }

  private func rest(of text: SpannedText) -> [Part] {
    let words = Self.words(of: text)
    guard !words.isEmpty else { return [] }
    var states = words.map { state(of: $0, in: text) }
    guard states.contains(.open) else { return [] }
    let torn = openTorn(text, words, &states)
    if !states.contains(.explained) { return [Part(text: text)] }
    var parts: [Part] = []
    var start: Int?
    for index in 0...words.count {
      let isOpen = index < words.count && states[index] == .open
      if isOpen, start == nil { start = index }
      guard !isOpen, let begun = start else { continue }
      // "Area:" before what was explained as the area.
      let isLabel =
        index < words.count && states[index] == .explained && index - begun <= 4
        && text.bytes[words[begun].lowerBound].isASCIIUppercase
        && text.bytes[words[index - 1]].last == UInt8(ascii: ":")
      if isLabel {
        start = nil
        continue
      }
      // A label or a joint at the end leads to what was explained.
      if var last = words[begun..<index].last(where: { saysSomething(text, $0) }) {
        // A sentence stands to its end, and so does what is in brackets.
        if let end = words[begun..<index].last,
          text.bytes[end].last == UInt8(ascii: ".")
            || Self.isOpen(text.bytes[words[begun].lowerBound..<last.upperBound])
        {
          last = end
        }
        let gap = (begun > 0 ? words[begun - 1].upperBound : 0)..<words[begun].lowerBound
        let end = index == words.count ? Self.boxEnd(in: text.bytes, from: last.upperBound) : last.upperBound
        parts.append(
          Part(
            text: text[Self.box(in: text.bytes, gap)..<end], isRest: !torn.contains(words[begun].lowerBound)))
      }
      start = nil
    }
    return parts
  }

  /// Opens the sentences of which many shreds or very short ones are left, for "who" and "will have her there" say nothing to anyone;
  /// the places where they begin.
  private func openTorn(_ text: SpannedText, _ words: [Range<Int>], _ states: inout [State]) -> Set<Int> {
    guard states.contains(.explained), text.bytes.last.map({ ".!?".utf8.contains($0) }) ?? false,
      CheckMark.all(in: text.bytes).isEmpty
    else { return [] }
    var torn: Set<Int> = []
    for sentence in text.sentenceRanges {
      let own = words.indices.filter { sentence.contains(words[$0].lowerBound) }
      guard own.count >= 8, let first = own.first else { continue }
      let shreds = own.split { states[$0] != .open }.filter { $0.contains { saysSomething(text, words[$0]) } }
      // What is left of the start of the next sentence would go on with this one.
      let goesOn =
        !torn.isEmpty && !shreds.isEmpty && first > 0 && states[first] == .open && states[first - 1] == .open
      // "will see Ana for", "Her first": one word among small ones.
      let isBare = shreds.contains { shred in
        shred.count { saysSomething(text, words[$0]) } == 1
          && shred.first.map { !saysSomething(text, words[$0]) } ?? false
      }
      let isTorn =
        shreds.count > 2 || shreds.count == 2 && shreds.contains { $0.count <= 3 } || goesOn || isBare
      guard isTorn, own.allSatisfy({ states[$0] != .prompt }) else { continue }
      for index in own { states[index] = .open }
      torn.insert(words[first].lowerBound)
    }
    return torn
  }

  /// Whether a bracket in it is not closed.
  private static func isOpen(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count { $0 == UInt8(ascii: "(") } > bytes.count { $0 == UInt8(ascii: ")") }
  }

  /// Where an empty check box or a blank in a gap begins; without one, the gap's end.
  private static func box(in bytes: [UInt8], _ gap: Range<Int>) -> Int {
    gap.first { at in
      CheckMark.at(at, in: bytes)?.isTicked == false || bytes[at..<gap.upperBound].starts(with: "__".utf8)
    } ?? gap.upperBound
  }

  /// Where a box ends that stands behind the last word, or the place itself.
  private static func boxEnd(in bytes: [UInt8], from place: Int) -> Int {
    var at = place
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    guard at < bytes.count, let mark = CheckMark.at(at, in: bytes) else { return place }
    return at + mark.count
  }

  /// The words of an empty check box, where a part is one box and its words: the draft does not choose them.
  static func emptyBox(_ part: SpannedText) -> SpannedText? {
    guard !part.isEmpty, let mark = CheckMark.at(0, in: part.bytes), !mark.isTicked else { return nil }
    let rest = part[mark.count..<part.count].trimmed
    let hasMore = rest.bytes.indices.contains { CheckMark.at($0, in: rest.bytes) != nil }
    return hasMore || rest.isEmpty ? nil : rest
  }

  private enum State { case explained, prompt, open }

  private func state(of word: Range<Int>, in text: SpannedText) -> State {
    var (stands, isExplained, isPrompt) = (false, true, true)
    // A sign at either end is of no word: the stop after a year that is open does not explain the year.
    let start = word.first { Self.isLetter(text.bytes[$0]) } ?? word.lowerBound
    let end = word.last { Self.isLetter(text.bytes[$0]) }.map { $0 + 1 } ?? word.upperBound
    text.forEachSpan(of: start..<end) { span in
      stands = true
      isExplained = isExplained && span.touches(explained)
      isPrompt = isPrompt && span.touches(prompts)
    }
    // Words of a form that was written around data stand nowhere.
    if !stands { return .prompt }
    return isExplained ? .explained : isPrompt ? .prompt : .open
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isWordByte || byte == UInt8(ascii: "%") }

  /// Runs of letters, digits and signs between blanks.
  static func words(of text: SpannedText) -> [Range<Int>] {
    text.words.filter { word in
      word.contains { isLetter(text.bytes[$0]) }
    }
  }

  private func saysSomething(_ text: SpannedText, _ word: Range<Int>) -> Bool {
    let letters = text.bytes[word].filter { $0.isWordByte }
    if letters.contains(where: \.isASCIIDigit) { return true }
    let folded = String(decoding: letters, as: UTF8.self).lowercased()
    // A ticked box without its word says nothing.
    return folded.contains { $0.isLetter || $0.isNumber } && !Self.smallWords.contains(folded)
      && !isName(folded)
  }

  /// The child's name, or the short form of it that a school uses.
  private func isName(_ word: String) -> Bool {
    names.contains { $0 == word || word.count > 2 && $0.hasPrefix(word) }
  }

  /// Words that carry nothing by themselves between the parts of a goal or service that are explained.
  /// Negations and conditions are not among them, nor any modal but the "will" that every goal has.
  private static let smallWords: Set<String> = [
    "the", "a", "an", "and", "of", "to", "in", "on", "for", "with", "by", "at", "from", "as", "will", "be",
    "able",
    "student", "students", "child", "he", "she", "they", "his", "her", "their", "is", "are", "it", "its",
    "this", "that",
    "baseline", "goal", "measured", "per", "x", "each", "keeps", "keep", "gives", "give",
  ]
}
