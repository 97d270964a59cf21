import IEPModel

/// The parts of a prior written notice (34 CFR 300.503(b)): labelled lines, a form's numbered questions, headings
/// with the answer below, sentences that say it outright.
enum NoticeReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    var lines = NoticeLines(words: reading.words)
    if section.covers(.safeguards) {
      guard reading.draft.kind == .priorWrittenNotice || !reading.draft.notice.isEmpty else { return }
      lines.begin(.safeguards)
    } else if let heading = section.heading {
      lines.title(heading)
    }
    let passages = section.passages.flatMap(\.outOfFrame)
    for (passage, next) in zip(passages, passages.dropFirst().map(Optional.some) + [nil]) {
      if lines.isTitle(passage, above: next) { lines.title(passage.text) } else { lines.add(passage) }
    }
    lines.end()
    for item in lines.found where !reading.draft.notice.contains(item) { reading.draft.notice.append(item) }
  }
}

private struct NoticeLines {
  let words: FormWords
  private(set) var found: [NoticeItem] = []
  /// The item that a heading or question above asks for, and its answer so far.
  private var open: (item: NoticeItem.Item, text: SpannedText)?

  init(words: FormWords) { self.words = words }

  mutating func begin(_ item: NoticeItem.Item) {
    end()
    open = (item, SpannedText())
  }

  mutating func end() {
    if let (item, text) = open, !text.isEmpty { take(item, text) }
    open = nil
  }

  /// "Action proposed or refused": the answer tells which, and of boxes in it the one that is ticked.
  private mutating func take(_ item: NoticeItem.Item, _ text: SpannedText) {
    // "Actions proposed: none."
    if item == .actionProposed || item == .actionRefused, text.saysNothing { return }
    // "The district proposes to … . The district refuses to …" under a label that asks for both.
    let sentences = text.sentences
    if item == .actionProposed,
      let cut = sentences.firstIndex(where: { Self.sentence($0) == .actionRefused }),
      cut > 0
    {
      found.append(NoticeItem(item: item, text: sentences[..<cut].whole.sourced))
      found.append(NoticeItem(item: .actionRefused, text: sentences[cut...].whole.sourced))
      return
    }
    let said = " " + FormPhrase.normalized(text.ticked)
    let isRefusal = item == .actionProposed && said.holds(" refus") && !said.holds(" propos")
    found.append(NoticeItem(item: isRefusal ? .actionRefused : item, text: text.sourced))
  }

  mutating func title(_ text: SpannedText) {
    end()
    if let item = asked(by: text) { open = (item, SpannedText()) }
  }

  /// "Options considered and rejected", alone in plain letters over a line that says them.
  func isTitle(_ passage: Passage, above next: Passage?) -> Bool {
    let text = passage.text
    guard passage.kind == .text, !passage.isItem, next?.kind == .text, text.startsWithCapital,
      text.words.count <= 16, text.bytes.last.map({ $0.isWordByte || $0 == UInt8(ascii: "?") }) ?? false,
      CheckBox.read(text).isEmpty
    else { return false }
    return asked(by: text) != nil
  }

  /// What a title or a label asks for: "Reasons", "The school proposes to".
  private func asked(by text: SpannedText) -> NoticeItem.Item? {
    item(of: text) ?? (text.words.count <= 6 ? Self.sentence(text) : nil)
  }

  mutating func add(_ passage: Passage) {
    switch passage.kind {
    case .heading: title(passage.text)
    case .field(let label)
    where Self.sentence(label) != nil && item(of: label) != .reasons && CheckBox.read(label).isEmpty:
      // "The district proposes to: …" is a sentence with a colon.
      var said = passage
      (said.kind, said.text) = (.text, passage.line ?? label.followed(by: passage.text))
      add(said)
    case .field(let label): field(label, passage)
    case .text where isQuestion(passage): title(passage.text)
    case .text:
      // "The school proposes …. Other options considered: none." in one paragraph.
      let sentences = passage.text.sentences
      let isSeveral = open == nil || Set(sentences.compactMap(Self.sentence)).count > 1
      let parts = isSeveral ? sentences : [passage.text]
      let hasLabel = parts.dropFirst().contains {
        LabelledLine.read($0).map { item(of: $0.label) != nil } ?? false
      }
      let told = Set(parts.compactMap(Self.sentence))
      guard hasLabel || told.count > 1 else { return text(passage) }
      for part in parts {
        var piece = passage
        piece.text = part
        if let labelled = LabelledLine.read(part), item(of: labelled.label) != nil {
          piece.text = labelled.value
          field(labelled.label, piece)
        } else if told.count > 1, let item = Self.sentence(part) {
          // "The district proposes … . The district refuses …": each with what follows it.
          begin(item)
          open?.text = part
        } else {
          text(piece)
        }
      }
      if told.count > 1 { end() }
    case .table(let table):
      let above = open?.item
      end()
      if let columns = asked(of: table, under: above) {
        for row in table.rows {
          for (item, cell) in zip(columns, row.cells) where !cell.isEmpty { take(item, cell) }
        }
        return
      }
      for (label, value) in LabelledFacts.of(table, words) where !value.isEmpty {
        if let item = asked(by: label) { take(item, value) }
      }
    case .hidden, .pageFurniture: break
    }
  }

  /// What each column holds in "Action | Reason" under "Proposed"; nil for any other table.
  private func asked(of table: DraftTable, under above: NoticeItem.Item?) -> [NoticeItem.Item]? {
    guard let above, table.heads.count > 1 else { return nil }
    let items = table.headPhrases.map { phrase -> NoticeItem.Item? in
      if Self.things.contains(phrase) { return above }
      return phrase.hasPrefix("reason") || phrase.hasPrefix("why") ? .reasons : nil
    }
    return items.contains(nil) ? nil : items.compactMap(\.self)
  }

  private static let things: Set<String> = ["action", "proposal", "option", "change", "decision", "refusal"]

  /// "1. Action the district proposes", alone over the lines that say it.
  private func isQuestion(_ passage: Passage) -> Bool {
    let isLong = passage.text.bytes.last == UInt8(ascii: ":")
    return passage.isItem && passage.text.words.count <= (isLong ? 40 : 14) && item(of: passage.text) != nil
      && (isLong || passage.text.bytes.last?.isWordByte ?? false)
  }

  private mutating func field(_ label: SpannedText, _ passage: Passage) {
    // "[X] The team proposes to: …": the box says that it does.
    let boxes = CheckBox.read(label)
    if boxes.count == 1, boxes[0].mark.lowerBound == 0, let item = Self.sentence(label) {
      end()
      if boxes[0].isTicked, !passage.text.isEmpty {
        found.append(NoticeItem(item: item, text: label[boxes[0].label].followed(by: passage.text).sourced))
      }
      return
    }
    if let item = item(of: label) {
      begin(item)
      open?.text = passage.text.isTickedOrPlain
      return
    }
    // "Regular class with aids: tried from May to June" is one of the options, not a question.
    guard open != nil, !passage.text.isEmpty, !Self.isAside(label) else { return end() }
    open?.text.append(passage.line ?? label.followed(by: passage.text))
  }

  /// "Last year: …", "Drafting notes: …" after the answers of a notice.
  private static func isAside(_ label: SpannedText) -> Bool {
    let words = FormPhrase.normalized(label).split(separator: " ")
    return words.first == "last" || words.contains { ["note", "notes"].contains($0) }
  }

  private mutating func text(_ passage: Passage) {
    guard !passage.text.isEmpty else { return }
    // "A private therapist sees her on Thursdays" behind the last answer.
    if open?.text.isEmpty == false, ToldSentence(passage.text, words.told).isElsewhere { return end() }
    let said = " " + FormPhrase.normalized(passage.text) + " "
    if said.holds(" procedural safeguards ") {
      end()
      found.append(NoticeItem(item: .safeguards, text: passage.text.sourced))
    } else if open != nil {
      open?.text.append(passage.text.isTickedOrPlain)
    } else if CheckBox.read(passage.text).isEmpty {
      // "What the team proposes or refuses to do" asks for either.
      let isBoth = said.holds(" proposes or refuses ") || said.holds(" proposes to or refuses ")
      if !isBoth, let item = Self.sentence(passage.text) {
        found.append(NoticeItem(item: item, text: passage.text.sourced))
      }
    }
  }

  private func item(of label: SpannedText) -> NoticeItem.Item? {
    // "What we do not propose", "Not proposed".
    let said = " " + FormPhrase.normalized(label) + " "
    if said.holds(" not propos"), !said.holds(" why ") { return .actionRefused }
    return words.labels.asked(FormPhrase.normalized(label), "notice.")
      .flatMap { NoticeItem.Item(rawValue: String($0.dropFirst("notice.".count))) }
  }

  private static func sentence(_ text: SpannedText) -> NoticeItem.Item? {
    let said = " " + FormPhrase.normalized(text) + " "
    return sentences.first { $0.cues.contains { said.holds($0) } }?.item
      ?? verbs.first { verb in schools.contains { said.holds($0 + verb.word) } }?.item
      ?? (said.holds(" request ")
        && [" was refused ", " was denied ", " was not approved "].contains { said.holds($0) }
        ? .actionRefused : nil)
  }

  private static let schools = [
    " district", " school", " team", " division", " agency", " lea", " committee",
  ]
  private static let verbs: [(item: NoticeItem.Item, word: String)] = [
    (.actionProposed, " proposes "), (.actionRefused, " refuses "), (.actionRefused, " refused "),
    (.actionProposed, " is proposing "), (.actionRefused, " is refusing "),
  ]

  /// Sentences that say what a notice must: the school "proposes to", "refuses to".
  private static let sentences: [(item: NoticeItem.Item, cues: [String])] = [
    (
      .actionProposed,
      [" proposes to ", " is proposing to ", " proposes a ", " proposes an ", " proposes this "]
    ),
    (
      .actionRefused,
      [
        " refuses to ", " it refused to ", " district refused to ", " school refused to ",
        " team refused to ", " is refusing to ", " declines to ",
      ]
    ),
  ]
}

extension SpannedText {
  /// Of a row of boxes only what is ticked; other text as it is.
  fileprivate var isTickedOrPlain: SpannedText { CheckBox.read(self).count > 1 ? ticked : self }
}
