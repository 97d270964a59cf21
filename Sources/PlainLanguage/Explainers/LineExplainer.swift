import IEPModel
import Wording

/// Labelled lines that stand in many papers, in 504 plans, reports, notices and behavior plans: the label in plain words.
///
/// A short value stands after it; of a long one, the draft's own words follow as a quote.
enum LineExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    let names = names(words)
    // Who is on the team has lines of its own.
    let sections = draft.sections.filter { Set($0.kinds).isDisjoint(with: [.team, .signatures]) }
    return sections.flatMap { section in
      LabelLine.all(in: section.blocks).compactMap { line in
        guard let key = names[LabelLine.key(line.label.bytes)], let label = words.say(key),
          let start = line.label.spans.first?.start,
          // A line to fill in says nothing yet.
          line.isHeading || line.value.bytes.contains(where: { $0 != UInt8(ascii: "_") && $0.isWordByte })
        else { return nil }
        var said = Said(at: start)
        var slots: [SlotName: SlotValue] = [.label: .text(label), .text: line.value.sourced.inSentence]
        // "504 coordinator", "case manager": what the plain label does not say of it stands after the value.
        if !facts(of: line.label.string).subtracting(facts(of: label)).isEmpty, let value = slots[.text] {
          slots[.text] = words.phrase(
            .lineKept, [.text: value, .label: .text(line.label.string.withoutColon)]
          )
          .map { .text($0) }
        }
        if line.isHeading {
          said.anchor = max(start, (line.label.spans.extent?.end ?? start) - 1)
          said.add(words.say(.lineLong, slots), key, about: line.label.spans)
        } else if line.isShort {
          said.add(words.say(.lineShort, slots), key, line.label.spans + line.value.spans)
        } else {
          said.add(words.say(.lineLong, slots), key, about: line.label.spans)
        }
        return said
      }
    }
  }

  private static func facts(of text: String) -> Set<Fact.Value> {
    Set(FactScanner.facts(in: Array(text.utf8), names: .none).map(\.value)).subtracting([.word(.student)])
  }

  /// What schools call each line.
  private static func names(_ words: Catalogue) -> [UInt64: SentenceKey] {
    var names: [UInt64: SentenceKey] = [:]
    for list in SentenceKey.allCases
    where list.rawValue.hasPrefix("line.") && list.rawValue.hasSuffix(".labels") {
      guard let key = SentenceKey.named(String(list.rawValue.dropLast(".labels".count))) else { continue }
      for label in Array((words.phrase(list) ?? "").utf8).split(separator: UInt8(ascii: "|")) {
        names[LabelLine.key(Array(label))] = key
      }
    }
    return names
  }
}

/// A label and what stands after it.
struct LabelLine {
  var label: SpannedText
  var value: SpannedText
  var isHeading = false

  /// A number for a label by its letters and digits, large or small, without a remark in brackets.
  static func key(_ label: [UInt8]) -> UInt64 {
    let words = label.indices.prefix { label[$0] != UInt8(ascii: "(") }.split { !label.isWord(at: $0) }
    return FactWords.key(
      words.map { label[$0.startIndex..<$0.endIndex] }.joined(separator: [UInt8(ascii: " ")]))
  }

  /// A few words or a date: no sentence, box, blank or second label.
  var isShort: Bool {
    let text = value.string
    return value.words.count <= 14 && value.sentences.count <= 1 && !text.contains(": ")
      && !text.contains("__")
      && !value.bytes.indices.contains { CheckMark.at($0, in: value.bytes) != nil }
  }

  /// Where the line begins that holds a place: at its label, or at the place itself where it has none.
  static func start(of place: Int, in draft: IEPDraft) -> Int {
    let line = label(of: place, in: draft)?.spans.first?.start ?? place
    // Several labels in one paragraph: the one right before the place.
    let prompts = draft.unread.lazy.filter { $0.reason == .formPrompt }.map(\.span)
    var start = place
    while let prompt = prompts.last(where: { $0.start < start && start - $0.end <= 8 && $0.end <= start }) {
      start = prompt.start
    }
    return max(line, start < place ? start : line)
  }

  /// The label of the line that holds a place, where no other label stands between; nil for none.
  static func ownLabel(of place: Int, in draft: IEPDraft) -> SpannedText? {
    let label = label(of: place, in: draft)
    return label?.spans.first?.start == start(of: place, in: draft) ? label : nil
  }

  /// The label of the line that holds a place; nil where it has none.
  static func label(of place: Int, in draft: IEPDraft) -> SpannedText? {
    for section in draft.sections where section.span.start <= place && place < section.span.end {
      let line = all(in: section.blocks).first { line in
        !line.isHeading && line.value.spans.contains { $0.start <= place && place < $0.end }
      }
      if let line { return line.label }
    }
    return nil
  }

  /// Every labelled line, heading and pair of cells in some blocks, in order. O(blocks).
  static func all(in blocks: [SourceBlock]) -> [LabelLine] {
    var lines: [LabelLine] = []
    var lead: SpannedText?
    for block in blocks {
      switch block.kind {
      case .lead: lead = block.text
      case .paragraph:
        if let label = lead {
          lines.append(LabelLine(label: label, value: block.text))
        } else {
          lines += block.unwrapped.compactMap(labelled)
        }
        lead = nil
      case .heading: lines.append(LabelLine(label: block.text, value: SpannedText(), isHeading: true))
      case .table: lines += block.children.dropFirst(hasHeads(block.children) ? 1 : 0).flatMap(pairs)
      case .list, .item, .quote: lines += all(in: block.children)
      default: lead = nil
      }
    }
    return lines.filter { $0.isHeading || !$0.value.isEmpty }
  }

  /// "Reporting period: Quarter 2".
  private static func labelled(_ text: SpannedText) -> LabelLine? {
    guard let colon = text.bytes.prefix(90).firstIndex(of: UInt8(ascii: ":")), colon + 1 < text.count,
      text.bytes[colon + 1] == UInt8(ascii: " ")
    else { return nil }
    return LabelLine(label: text[0..<colon].trimmed, value: text[(colon + 1)..<text.count].trimmed)
  }

  /// "GENDER | ETHNICITY | LANGUAGE | GRADE" over "F | White | English | 10": names of columns.
  private static func hasHeads(_ rows: [SourceBlock]) -> Bool {
    guard rows.count == 2, rows[0].children.count > 2 else { return false }
    let (heads, values) = (rows[0].children.map(\.text.bytes), rows[1].children.map(\.text.bytes))
    return heads.allSatisfy { $0.count > 3 && !$0.contains { $0.isASCIILowercase || $0.isASCIIDigit } }
      && values.joined().contains { $0.isASCIIDigit }
  }

  /// A row of one or two labels, each before its value.
  private static func pairs(_ row: SourceBlock) -> [LabelLine] {
    let cells = row.children.map(\.text)
    guard cells.count == 2 || cells.count == 4 else { return [] }
    return stride(from: 0, to: cells.count, by: 2).map { LabelLine(label: cells[$0], value: cells[$0 + 1]) }
  }
}

extension String {
  /// A label without the colon at its end.
  var withoutColon: String { last == ":" ? String(dropLast()) : self }
}
