import IEPModel

/// Lines of which a piece is a title, or a sentence that begins another part.
extension Outline {
  /// "ELIGIBILITY     ✔ The student meets the criteria": a title in capitals, and what stands behind a wide gap.
  func atTitle(_ line: SpannedText) -> [SpannedText] {
    if let title = shoutedTitle(line) { return [line[0..<title], line[title..<line.count].trimmed] }
    guard let gap = line.wideGap else { return [line] }
    let title = line[0..<gap].trimmed
    // "Service Matrix          09/22/2025 - 09/21/2026".
    if line[gap..<line.count].bytes.allSatisfy({ $0.isASCIIDigit || "/-. ".utf8.contains($0) }),
      title.startsWithCapital, !title.bytes.contains(UInt8(ascii: ":")),
      words.headings.exactInNumber(FormPhrase.normalized(title)).map({ !$0.isWeak }) ?? false
    {
      return [title, line[gap..<line.count]]
    }
    guard title.isCapitals, title.bytes.last?.isWordByte ?? false, !line[gap..<line.count].isCapitals,
      kinds(of: title, .marked) != nil
    else {
      return [line]
    }
    return [title, line[gap..<line.count]]
  }

  /// Where the title ends in "EXTENDED SCHOOL YEAR ☐ Yes ☒ No" and "IEP TEAM Name Position Agree", without a gap behind it: two
  /// words in capitals or more that name a part, before a box or the names of columns.
  private func shoutedTitle(_ line: SpannedText) -> Int? {
    let places = line.words
    guard let first = places.first, line[first].isCapitals else { return nil }
    let count = places.prefix { line[$0].isCapitals && line[$0].bytes.allSatisfy(\.isWordByte) }.count
    guard (2...6).contains(count), places.count > count else { return nil }
    let title = line[0..<places[count - 1].upperBound]
    let rest = line[places[count].lowerBound..<line.count]
    let isBoxes = CheckBox.read(rest).first?.mark.lowerBound == 0
    let areColumns =
      rest.words.count <= 6 && rest.words.count > 1
      && rest.words.allSatisfy { isColumnName(rest[$0]) || ["Agree", "Disagree"].contains(rest[$0].string) }
    guard isBoxes || areColumns,
      words.headings.exactInNumber(FormPhrase.normalized(title)).map({ !$0.isWeak }) ?? false
    else { return nil }
    return title.count
  }

  /// A line parted where a sentence begins with the name of another part or service: "ESY: not needed. Transportation: the
  /// family drives."
  func atLabels(_ line: SpannedText) -> [SpannedText] {
    guard let colon = line.bytes.lastIndex(of: UInt8(ascii: ":")),
      line.bytes[..<colon].place(of: Array(". ".utf8)) != nil
    else { return [line] }
    var parts: [SpannedText] = []
    for sentence in line.sentences {
      if parts.isEmpty || !beginsPart(sentence) {
        if parts.isEmpty { parts.append(sentence) } else { parts[parts.count - 1].append(sentence) }
      } else {
        parts.append(sentence)
      }
    }
    return parts.count > 1 ? parts : [line]
  }

  private func beginsPart(_ sentence: SpannedText) -> Bool {
    guard let label = LabelledLine.read(sentence)?.label, label.words.count <= 3 else { return false }
    if current?.covers(any: [.services, .relatedServices]) ?? false, ServiceNames.isSpecific(label) {
      return true
    }
    let kinds = words.headings.exact(FormPhrase.normalized(label)).map(\.name).compactMap(SectionKind.init)
    return !kinds.isEmpty && !Self.areas.isSuperset(of: kinds)
      && !(current?.covers(any: [.pwn, .goals]) ?? false)
  }
}
