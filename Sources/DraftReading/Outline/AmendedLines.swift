import IEPModel

/// A change as an amendment tells it: what it is about, what there was, and what there will be.
///
///     2. Speech therapy
///        from:  20 minutes, 3 times per week
///        to:    20 minutes, 5 times per month
///        Provider: speech-language pathologist
struct AmendedLines {
  /// "2. Speech therapy", on one line or more.
  var title: [SpannedText]
  /// "from: 20 minutes, 3 times per week", its label with it.
  var former: [SpannedText]
  /// "to".
  var label: SpannedText
  /// "20 minutes, 5 times per month".
  var value: [SpannedText]
  /// Lines with labels of their own.
  var rest: [SpannedText]

  /// Nil for lines that do not tell both. O(bytes).
  init?(_ lines: [SpannedText]) {
    let lines = lines.flatMap(Self.parts)
    guard let former = lines.indices.dropFirst().first(where: { Self.begins(lines[$0], Self.formerLabels) }),
      let next = lines.indices[former...].first(where: { Self.begins(lines[$0], Self.nextLabels) }),
      let labelled = LabelledLine.read(lines[next].trimmed)
    else { return nil }
    let end =
      lines.indices[next...].dropFirst().first { index in
        let line = lines[index].trimmed
        return line.startsWithCapital && LabelledLine.read(line) != nil
      } ?? lines.count
    title = Array(lines[..<former])
    self.former = Array(lines[former..<next])
    label = labelled.label
    value = [labelled.value] + lines[(next + 1)..<end]
    rest = Array(lines[end...])
  }

  /// Whether the change takes the thing away: "New: removed".
  var isRemoval: Bool {
    let first = PhraseToken.tokens(of: value[0]).first?.text
    return first.map(Self.removals.contains) ?? false
  }

  /// The name of what changes, without its number.
  var name: SpannedText {
    title.whole.trimmed.strippingLabelEnd
  }

  /// Whether a label says that what follows will be: "to", "new".
  static func names(_ label: SpannedText) -> Bool { nextLabels.contains(FormPhrase.normalized(label)) }

  /// A line parted before each such label that stands in it: "Aide: Old: 5 periods a week. New: removed".
  private static func parts(of line: SpannedText) -> [SpannedText] {
    guard line.bytes.count(where: { $0 == UInt8(ascii: ":") }) > 1 else { return [line] }
    let starts = line.words.dropFirst().filter { word in
      let before = line.bytes[..<word.lowerBound].last { $0 != UInt8(ascii: " ") }
      return before.map { ".:;".utf8.contains($0) } ?? false
        && (begins(line[word], formerLabels) || begins(line[word], nextLabels))
    }.map(\.lowerBound)
    return zip([0] + starts, starts + [line.count]).map { line[$0..<$1].trimmed }
  }

  private static func begins(_ line: SpannedText, _ labels: Set<String>) -> Bool {
    let line = line.trimmed
    guard let colon = line.bytes.prefix(longest + 1).firstIndex(of: UInt8(ascii: ":")) else { return false }
    return labels.contains(line[0..<colon].string.lowercased())
  }

  private static let formerLabels: Set<String> = [
    "from", "old", "was", "before", "current", "currently", "previous", "previously", "old goal",
    "current goal", "previous goal", "old service", "current service", "current iep",
  ]
  private static let nextLabels: Set<String> = [
    "to", "new", "now", "is now", "now is", "will be", "will now be", "after", "proposed", "changed to",
    "revised", "new goal", "revised goal",
    "proposed goal", "new service", "proposed service", "proposed change",
  ]
  private static let longest = 16
  private static let removals: WordSet = ["removed", "none", "dropped", "discontinued", "ended", "deleted"]
}
