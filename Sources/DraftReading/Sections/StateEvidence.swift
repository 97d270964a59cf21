import IEPModel

/// The state that a draft is from: by a label, or by terms that belong to one state, each counted once: 2 for a sure one,
/// 1 for one that also means something else. The state must have 2 and twice as many as the next.
enum StateEvidence {
  static func state(_ lines: DocumentLines, _ reading: Reading) -> Finding<String>? {
    let words = reading.words.states
    for fact in reading.facts where fact.names.contains("document.state") && !fact.value.isEmpty {
      if let letters = named(fact.value, words) {
        return Finding(value: letters, spans: fact.value.spans, isLabelled: true)
      }
    }
    var points: [String: Int] = [:]
    var spans: [String: [SourceSpan]] = [:]
    var seen: Set<String> = []
    func add(_ state: String, _ count: Int, _ key: String, _ text: SpannedText, _ range: Range<Int>) {
      guard seen.insert(key).inserted else { return }
      points[state, default: 0] += count
      spans[state, default: []] += text.spans(of: range)
    }
    let wholeLines = Set(lines.lines.compactMap { $0.text.spans.extent })
    // "Department of Student Support          Nevada".
    let behindGaps = Set(
      lines.lines.compactMap { line -> SourceSpan? in
        let pieces = line.text.gapPieces
        return pieces.count > 1 ? pieces.last?.spans.extent : nil
      })
    for text in lines.texts {
      for hit in words.search.hits(in: text.bytes) {
        let term = words.terms[hit.term]
        if term.isName, isPlace(after: hit.range, in: text, words) { continue }
        if isOfManyDisciplines(hit.range, in: text) { continue }
        let isLine = text.spans(of: hit.range).extent.map(wholeLines.contains) ?? false
        let isAlone =
          term.isName
          && (isLine || isInBrackets(hit.range, in: text) || isOfState(hit.range, in: text)
            || isBehindSchools(hit.range, in: text) || isOfAgency(hit.range, in: text)
            || isBeforeZip(hit.range, in: text)
            || text.spans(of: hit.range).extent.map(behindGaps.contains) ?? false)
        add(term.state, isAlone ? 2 : term.points, "\(hit.term)", text, hit.range)
      }
      for (state, range) in addresses(in: text, words) { add(state, 2, state, text, range) }
    }
    let ranked = points.sorted { $0.value > $1.value }
    guard let first = ranked.first, first.value >= 2,
      ranked.dropFirst().allSatisfy({ $0.value * 2 <= first.value })
    else { return nil }
    return Finding(value: first.key, spans: (spans[first.key] ?? []).merged)
  }

  /// "Hawaii Department of Education", "HI".
  private static func named(_ value: SpannedText, _ words: StateWords) -> String? {
    let letters = value.string.uppercased()
    if words.letters.contains(letters) { return letters }
    var bytes = value.bytes
    // "west virginia": as a name.
    for index in bytes.indices where index == 0 || bytes[index - 1] == UInt8(ascii: " ") {
      if bytes[index].isASCIILowercase { bytes[index] &= 0xDF }
    }
    return words.search.hits(in: bytes).map { words.terms[$0.term] }.first(where: \.isName)?.state
  }

  /// "Washington Elementary", "Indiana Ave", "Virginia Lopez", "Mrs. Georgia": a name of something else.
  private static func isPlace(after range: Range<Int>, in text: SpannedText, _ words: StateWords) -> Bool {
    let bytes = text.bytes
    let next = bytes[range.upperBound...].drop { $0 == UInt8(ascii: " ") }.prefix { $0.isWordByte }
    return words.places.contains(String(decoding: next, as: UTF8.self).lowercased())
  }

  /// "Nottoway Fork County Public Schools, Virginia".
  private static func isBehindSchools(_ range: Range<Int>, in text: SpannedText) -> Bool {
    let before = text.bytes[..<range.lowerBound]
    return text[range.upperBound..<text.count].words.isEmpty
      && ["Schools, ", "District, ", "School, "].contains {
        before.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// "Indiana First Steps Early Intervention System", "Ohio Department of Education".
  private static func isOfAgency(_ range: Range<Int>, in text: SpannedText) -> Bool {
    let rest = String(decoding: text.bytes[range.upperBound...].prefix(60), as: UTF8.self).lowercased()
    return range.lowerBound == 0
      && ["early intervention", "department of", "state board of"].contains { rest.holds($0) }
  }

  /// "State of Delaware".
  private static func isOfState(_ range: Range<Int>, in text: SpannedText) -> Bool {
    ["State of ", "STATE OF "].contains { text.bytes[..<range.lowerBound].suffix(9).elementsEqual($0.utf8) }
  }

  /// "Multidisciplinary Evaluation Team Report": what many states call it, and not the "Evaluation Team Report" of one.
  private static func isOfManyDisciplines(_ range: Range<Int>, in text: SpannedText) -> Bool {
    String(decoding: text.bytes[..<range.lowerBound].suffix(13), as: UTF8.self).lowercased()
      .hasSuffix("disciplinary ")
  }

  /// "(Maryland)".
  private static func isInBrackets(_ range: Range<Int>, in text: SpannedText) -> Bool {
    range.lowerBound > 0 && range.upperBound < text.count
      && text.bytes[range.lowerBound - 1] == UInt8(ascii: "(")
      && text.bytes[range.upperBound] == UInt8(ascii: ")")
  }

  /// "Spruce Head, Maine 04859".
  private static func isBeforeZip(_ range: Range<Int>, in text: SpannedText) -> Bool {
    let rest = text.bytes[range.upperBound...].prefix(6)
    return rest.count == 6 && rest.first == UInt8(ascii: " ") && rest.dropFirst().allSatisfy(\.isASCIIDigit)
  }

  /// ", TX 78704": the letters of a state before five digits.
  private static func addresses(in text: SpannedText, _ words: StateWords) -> [(String, Range<Int>)] {
    let bytes = text.bytes
    var found: [(String, Range<Int>)] = []
    guard bytes.count >= 10 else { return [] }
    for comma in 0..<(bytes.count - 9)
    where bytes[comma] == UInt8(ascii: ",") && bytes[comma + 1] == UInt8(ascii: " ")
      && bytes[comma + 4] == UInt8(ascii: " ")
    {
      let range = (comma + 2)..<(comma + 10)
      let state = String(decoding: bytes[(comma + 2)..<(comma + 4)], as: UTF8.self)
      if words.letters.contains(state), bytes[(comma + 5)..<(comma + 10)].allSatisfy(\.isASCIIDigit) {
        found.append((state, range))
      }
    }
    return found
  }
}
