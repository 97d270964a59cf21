import IEPModel

/// Lines of which a piece is a title, or a sentence that begins another part.
extension Outline {
  /// "ELIGIBILITY     ✔ The student meets the criteria": a title in capitals, and what stands behind a wide gap.
  func atTitle(_ line: SpannedText) -> [SpannedText] {
    guard let gap = line.wideGap else { return [line] }
    let title = line[0..<gap].trimmed
    guard title.isCapitals, title.bytes.last?.isWordByte ?? false, !line[gap..<line.count].isCapitals,
      kinds(of: title, .marked) != nil
    else {
      return [line]
    }
    return [title, line[gap..<line.count]]
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
