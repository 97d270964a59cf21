import IEPModel
import Wording

/// The draft's own words as statements, for whatever was not explained.
struct Quoter {
  let leftovers: Leftovers
  let words: Catalogue
  /// Nil in parts whose words count as they are: goals, law and what a signature means.
  var rewording: Rewording?
  /// Where sentences begin that a line of the summary leads to ("What the school says no to:").
  let introduced: Set<Int>
  /// Whether a sentence in other words says every fact of its place.
  let keeps: (PlainStatement) -> Bool

  /// Quotes of a part's blocks, each with the place that orders it among the explained.
  func quotes(of blocks: [SourceBlock], skipping titles: [SourceSpan]) -> [Said] {
    var said: [Said] = []
    var lead: SourceBlock?
    func endLead() {
      if let lead { said += quote(lead.text) }
      lead = nil
    }
    for (index, block) in blocks.enumerated() {
      let isGoingOn = index > 0 && blocks[index - 1].kind == .hidden
      if block.kind != .paragraph || block.kind == .lead { endLead() }
      switch block.kind {
      case .heading: if !isTitle(block, titles) { said += heading(block) }
      case .lead: lead = block
      case .paragraph, .preformatted:
        var text = lead?.text ?? SpannedText()
        text.append(block.text)
        lead = nil
        let own = text.removing(titles)
        if areEntries(block.lines) {
          said += block.lines.flatMap { quote($0.trimmed.removing(titles)) }
        } else {
          said += quote(own != text && needsLabel(own) ? text : own)
        }
      case .list, .item, .quote: said += quotes(of: block.children, skipping: titles)
      case .table: said += table(block)
      case .hidden:
        // Cells of a row that is crossed out stand one after another.
        if let last = said.last?.statements.last, last.rule == SentenceKey.quoteHidden.rawValue, isGoingOn,
          last.text.count < 200
        {
          said[said.count - 1].statements[0].text += "; " + block.text.string
          said[said.count - 1].statements[0].spans = (last.spans + block.text.spans).merged
        } else {
          said += hidden(block)
        }
      case .row, .cell, .rule, .pageFurniture: continue
      }
    }
    endLead()
    return said
  }

  /// Whether lines are entries of a list, of which most begin with words that were explained: "SDI 200 mpw", "OT 30 min/mo".
  private func areEntries(_ lines: [SpannedText]) -> Bool {
    guard lines.count > 2 else { return false }
    let begun = lines.count { line in
      guard let first = line.spans.first, let byte = line.bytes.first, byte.isASCIIUppercase else {
        return false
      }
      return SourceSpan(first.start, first.start + 1).touches(leftovers.explained)
    }
    return begun * 3 >= lines.count * 2
  }

  /// "Bus: no" says nothing without its label, nor "(X) Yes, on file" without its question, and a label nothing without its
  /// answer.
  private func needsLabel(_ own: SpannedText) -> Bool {
    guard let part = leftovers.parts(of: own).first else { return false }
    if Leftovers.words(of: own).count <= 3 { return true }
    guard part.text == own else { return false }
    let first = own.bytes.prefix { $0.isASCIILetter }
    let next = own.bytes[first.count...].first { $0 != UInt8(ascii: " ") }
    let isBare =
      ["yes", "no"].contains(String(decoding: first, as: UTF8.self).lowercased())
      && next.map { !$0.isWordByte || $0 >= 0x80 } ?? true
    return isBare || BoxRow(own).map { !$0.isLabelled } ?? false
  }

  private func isTitle(_ block: SourceBlock, _ titles: [SourceSpan]) -> Bool {
    block.text.spans.allSatisfy { $0.subtracting(titles).isEmpty }
  }

  private func quote(_ text: SpannedText, rule: String = "quote") -> [Said] {
    leftovers.parts(of: text).flatMap { $0.split(at: introduced) }.filter { leftover in
      // "( ) Yes ( ) No" beside a third box that is ticked.
      !(leftover.isRest && BoxRow(leftover.text)?.isUnanswered ?? false)
    }.map { leftover in
      let part = leftover.isRest ? leftover.text.afterSign.withoutJoint : leftover.text.afterSign
      let spans = part.spans
      var said = Said(at: leftover.anchor ?? spans.first?.start ?? 0)
      var (sentence, rule): (String?, String) = (part.string, rule)
      if let boxes = BoxRow(part) {
        (sentence, rule) = (boxes.sentence(words), boxes.key.rawValue)
      } else if let box = Leftovers.emptyBox(part) {
        (sentence, rule) = (
          words.say(.quoteNotTicked, [.text: .text(box.string)]), SentenceKey.quoteNotTicked.rawValue
        )
      } else if leftover.isRest {
        (sentence, rule) = (
          words.say(.quoteAlso, [.text: .text(part.string)]), SentenceKey.quoteAlso.rawValue
        )
      }
      said.statements =
        rule == "quote"
        ? statements(of: part)
        : [PlainStatement(sentence ?? part.string, origin: .quoted, rule: rule, spans: spans)]
      return said
    }
  }

  /// The sentences that rules make plain, in everyday words; the others as they stand, those in a row together.
  private func statements(of text: SpannedText) -> [PlainStatement] {
    let whole = [PlainStatement(text.string, origin: .quoted, rule: "quote", spans: text.spans)]
    guard let rewording else { return whole }
    var statements: [PlainStatement] = []
    for sentence in text.sentences {
      let plain = rewording.plain(sentence.string).flatMap { text in
        keeps(PlainStatement(text, origin: .reworded, rule: "reword", spans: sentence.spans)) ? text : nil
      }
      let origin: PlainStatement.Origin = plain == nil ? .quoted : .reworded
      if statements.last?.origin == origin {
        statements[statements.count - 1].text += " " + (plain ?? sentence.string)
        statements[statements.count - 1].spans += sentence.spans
      } else {
        statements.append(
          PlainStatement(
            plain ?? sentence.string, origin: origin, rule: plain == nil ? "quote" : "reword",
            spans: sentence.spans))
      }
    }
    guard statements.contains(where: { $0.origin == .reworded }) else { return whole }
    for index in statements.indices { statements[index].spans = statements[index].spans.merged }
    return statements
  }

  /// A heading inside a part, unless what it names was explained.
  private func heading(_ block: SourceBlock) -> [Said] {
    guard !leftovers.parts(of: block.text).isEmpty else { return [] }
    // "Goal 1: Ana will read." is a sentence, and stands where a heading without words under it would not.
    let isSentence =
      block.text.bytes.last == UInt8(ascii: ".")
      || FactScanner.facts(in: block.text.bytes, names: .none).contains { $0.kind == .modals }
    return isSentence ? quote(block.text) : statement(block.text, rule: "quote.heading", form: .heading)
  }

  private func hidden(_ block: SourceBlock) -> [Said] {
    guard let sentence = words.say(.quoteHidden, [.text: .text(block.text.string)]) else { return [] }
    return statement(block.text, sentence, rule: SentenceKey.quoteHidden.rawValue)
  }

  private func statement(
    _ text: SpannedText, _ sentence: String? = nil, rule: String, form: PlainStatement.Form = .line
  ) -> [Said] {
    var said = Said(at: text.spans.first?.start ?? 0)
    said.statements = [
      PlainStatement(sentence ?? text.string, origin: .quoted, rule: rule, spans: text.spans, form: form)
    ]
    return [said]
  }

  /// Rows that no explained statement covers, each cell under its column's head.
  private func table(_ block: SourceBlock) -> [Said] {
    var heads: [SpannedText] = []
    let named = block.columnHeads
    let marked = block.children.dropFirst().filter { row in
      row.children.dropFirst().contains { RowBeside.mark($0.text) == true }
    }
    return block.children.enumerated().flatMap { index, row -> [Said] in
      let cells = row.children.map(\.text)
      if index < named.rowCount, index > 0 ? !heads.isEmpty : isHead(cells) {
        heads = named.names
        return []
      }
      // "Date: | 5/4/2026 | Type: | Review": labels and values, two and two.
      let isPairs =
        cells.count > 3 && cells.count.isMultiple(of: 2)
        && stride(from: 0, to: cells.count, by: 2).allSatisfy { cells[$0].bytes.last == UInt8(ascii: ":") }
      if isPairs {
        return stride(from: 0, to: cells.count, by: 2).flatMap { self.row(Array(cells[$0...$0 + 1]), []) }
      }
      // "Dictation to a scribe" with no mark, where other rows have one: offered, and not chosen.
      if marked.count > 1, cells.count > 2, !cells[0].isEmpty, cells.dropFirst().allSatisfy(\.isEmpty),
        let sentence = words.say(.quoteNotTicked, [.text: .text(cells[0].string)])
      {
        return statement(cells[0], sentence, rule: SentenceKey.quoteNotTicked.rawValue, form: .point)
      }
      return self.row(cells, heads)
    }
  }

  /// Whether a cell that is a box and nothing else is ticked; nil for any other cell.
  private func isBareBox(_ cell: SpannedText) -> Bool? {
    let text = cell.trimmed
    let marks = CheckMark.all(in: text.bytes)
    return marks.count == 1 && marks[0].range == 0..<text.count ? marks[0].isTicked : nil
  }

  /// What is left of a row.
  private func row(_ cells: [SpannedText], _ heads: [SpannedText]) -> [Said] {
    if let said = choices(cells) { return said }
    // "☐ Yes ☐ No" under "Agree" waits for an answer, and says nothing yet.
    let open = cells.enumerated().filter {
      !leftovers.parts(of: $0.element).isEmpty && !(BoxRow($0.element)?.isUnanswered ?? false)
        && !(cells.count > 2 && $0.offset > 0 && isBareBox($0.element) == false)
    }
    // The number of a row whose words were told is the form's own.
    if cells.count > 1, open.count == 1, open[0].offset == 0, open[0].element.count <= 3,
      !((heads.first?.bytes ?? []) + open[0].element.bytes).contains(where: \.isASCIILetter)
    {
      return []
    }
    // A label whose value was explained says nothing more.
    guard let first = open.first,
      !(cells.count == 2 && open.count == 1 && first.offset == 0 && !cells[1].isEmpty)
    else { return [] }
    var text = ""
    var spans: [SourceSpan] = []
    // What is left of a row that was explained stands beside the row's name.
    let isUntold = first.element.count <= leftovers.parts(of: first.element).reduce(0) { $0 + $1.text.count }
    if open.count < cells.count, first.offset != 0, let name = cells.first, !name.isEmpty,
      cells.count > 2 || isUntold
    {
      text = name.string
      spans = name.spans
    }
    for (index, cell) in open {
      let part = leftovers.parts(of: cell).map(\.text).whole
      // "☑" under "Yes" says yes.
      if cells.count > 2, index > 0, isBareBox(cell) == true, heads.indices.contains(index),
        !heads[index].isEmpty
      {
        text += (text.isEmpty || text.hasSuffix("?") ? "" : ":") + " " + heads[index].string
        spans += heads[index].spans + part.spans
        continue
      }
      // Two columns are a label and its value; more stand under their heads.
      if !text.isEmpty {
        let isLabel = text.hasSuffix(":") || cells.count == 2 && text.hasSuffix("?")
        text += isLabel ? " " : cells.count > 2 ? "; " : ": "
      }
      if cells.count > 2, heads.indices.contains(index), !heads[index].isEmpty {
        text += heads[index].string + ": "
        spans += heads[index].spans
      }
      text += part.string
      spans += part.spans
    }
    // "[ ] Preferential seating" was offered and not chosen, nor was what stands beside an empty box.
    let beside =
      cells.count > 1 && isBareBox(cells[0]) == false && open.count < 3 ? open.last.map { $0.element } : nil
    let empty = beside ?? (first.element.string == text ? Leftovers.emptyBox(first.element) : nil)
    let unticked = empty.flatMap { words.say(.quoteNotTicked, [.text: .text($0.string)]) }
    var said = Said(at: cells.lazy.compactMap(\.spans.first?.start).min() ?? 0)
    var statement = PlainStatement(
      unticked ?? text, origin: .quoted,
      rule: unticked == nil ? "quote.row" : SentenceKey.quoteNotTicked.rawValue,
      spans: spans.merged, form: .point)
    statement.mainSpan = open.first?.element.spans.first
    said.statements = [statement]
    return [said]
  }

  /// A first row is a row of heads unless its words were explained or it holds the only values.
  private func isHead(_ cells: [SpannedText]) -> Bool {
    !cells.contains { cell in
      cell.spans.contains { $0.touches(leftovers.explained) && !$0.touches(leftovers.prompts) }
    }
  }
}

extension SpannedText {
  /// Without the comma that leads to words told elsewhere: "push-in,".
  fileprivate var withoutJoint: SpannedText {
    bytes.last.map { ",;".utf8.contains($0) } ?? false ? self[0..<(count - 1)].trimmed : self
  }

  /// Without the colon or dash that a label left behind.
  fileprivate var afterSign: SpannedText {
    for sign in [": ", "- ", "– ", "— "] where bytes.starts(with: sign.utf8) {
      return self[sign.utf8.count..<count].trimmed
    }
    return self
  }

  /// The text without the places given, such as a label that became the part's title.
  func removing(_ spans: [SourceSpan]) -> SpannedText {
    // Words of a form stand nowhere, and no title is theirs.
    guard !spans.isEmpty else { return self }
    let others = words.filter { word in
      var isGiven = true
      forEachSpan(of: word) { isGiven = isGiven && $0.touches(spans) }
      return !isGiven
    }
    if others.count == words.count { return self }
    var kept = SpannedText()
    for word in others {
      let end = word.upperBound < count ? word.upperBound + 1 : word.upperBound
      kept.append(self[word.lowerBound..<end])
    }
    return kept.trimmed
  }
}
