import IEPModel

/// Accommodations and modifications from lists, tables, ticked boxes and sentences.
enum AccommodationsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    var reader = AccommodationCollector(
      words: reading.words, isModification: section.kinds == [.modifications], isLabel: section.level == 9)
    let takesSentences = section.covers(any: [.accommodations, .modifications, .testAccommodations])
    for passage in section.passages { reader.add(passage, takesSentences: takesSentences) }
    // A line with minutes in an aids list was read as a service.
    let services = reading.draft.services.map(\.span)
    reading.draft.accommodations += reader.found.filter { found in
      !services.contains { $0.overlaps(found.span) }
    }
  }
}

/// Gathers accommodations, passage by passage.
struct AccommodationCollector {
  private let words: FormWords
  private var isModification: Bool
  /// A label opened the part ("Modifications: reduced content"), so that its text is the value.
  private let isLabel: Bool
  private var category: Accommodation.Category?
  private(set) var found: [Accommodation] = []

  init(words: FormWords, isModification: Bool, isLabel: Bool) {
    self.words = words
    self.isLabel = isLabel
    self.isModification = isModification
  }

  mutating func add(_ passage: Passage, takesSentences: Bool) {
    switch passage.kind {
    case .heading:
      let phrase = FormPhrase.normalized(passage.text)
      category = AccommodationCategory.named(passage.text) ?? AccommodationCategory.asHeading[phrase]
      // A group inside a part of modifications does not end it.
      isModification = phrase.hasPrefix("modification") || isModification && category != nil
    case .table(let table): add(table)
    case .field(let label):
      let phrase = FormPhrase.normalized(label)
      if words.headings.exact(phrase).contains(where: { $0.name == "staffSupports" }) { return }
      if phrase.hasPrefix("modification") {
        if !passage.text.saysNothing { split(passage.text, passage.span, category, modification: true) }
      } else if let named = AccommodationCategory.named(label) {
        split(passage.text, passage.span, named, modification: isModification)
      } else if !passage.text.isEmpty, passage.isItem {
        // "Extended time: 1.5x on tests": the label is part of it.
        add(
          passage.line ?? label.followed(by: passage.text), passage.span, category,
          modification: isModification)
      } else if passage.text.isEmpty {
        category = nil
      } else if takesSentences, phrase.holds("accommodation") {
        split(passage.text, passage.span, category, modification: isModification)
      }
    case .text:
      let boxes = CheckBox.read(passage.text)
      if !boxes.isEmpty {
        for box in boxes where box.isTicked && !box.label.isEmpty {
          add(passage.text[box.label], passage.span, category, modification: isModification)
        }
      } else if passage.isItem {
        add(passage.text, passage.span, category, modification: isModification)
      } else if takesSentences, let pieces = Self.commaList(passage.text) {
        for piece in pieces { add(piece, passage.span, category, modification: isModification) }
      } else if isLabel && passage.text.count < 200 || Self.isBulletedLine(passage.text) {
        split(passage.text, passage.span, category, modification: isModification)
      } else if takesSentences, let list = Self.listInSentence(passage.text) {
        split(passage.text[list], passage.span, category, modification: isModification)
      }
    case .hidden, .pageFurniture: return
    }
  }

  private mutating func add(_ table: DraftTable) {
    let phrases = table.headPhrases
    let column = phrases.firstIndex { phrase in
      words.columns.name(of: phrase, in: "accommodation.text") != nil
        || words.columns.name(of: phrase, in: "service.name") != nil
    }
    let categoryColumn = table.rows.count(where: { row in
      row.cells.first.flatMap { AccommodationCategory.named($0) } != nil
    })
    let usesCategories = categoryColumn * 2 > table.rows.count
    for row in table.rows {
      let named = usesCategories ? row.cells.first.flatMap { AccommodationCategory.named($0) } : nil
      let index = column ?? (usesCategories ? 1 : 0)
      for line in row.lines[safe: index] ?? [] where !line.saysNothing {
        let boxes = CheckBox.read(line)
        if boxes.isEmpty { split(line, row.span, named ?? category, modification: isModification) }
        for box in boxes where box.isTicked && !box.label.isEmpty {
          add(line[box.label], row.span, named ?? category, modification: isModification)
        }
      }
    }
  }

  /// Parts a value at semicolons and bullets; each piece is one accommodation.
  private mutating func split(
    _ text: SpannedText, _ span: SourceSpan, _ category: Accommodation.Category?, modification: Bool
  ) {
    let bytes = text.bytes
    var start = 0
    for index in bytes.indices {
      let isBullet = bytes[index...].starts(with: Self.bullet)
      guard isBullet || bytes[index] == UInt8(ascii: ";") else { continue }
      add(text[start..<index].trimmed, span, category, modification: modification)
      start = index + (isBullet ? Self.bullet.count : 1)
    }
    add(text[start..<bytes.count].trimmed, span, category, modification: modification)
  }

  private static let bullet = Array("•".utf8)

  private mutating func add(
    _ text: SpannedText, _ span: SourceSpan, _ category: Accommodation.Category?, modification: Bool
  ) {
    guard !text.isEmpty, text.bytes.contains(where: \.isASCIILetter), !text.saysNothing,
      !CheckBox.isUnticked(text)
    else { return }
    let said = FormPhrase.normalized(text)
    found.append(
      Accommodation(
        text: text.sourced, category: category ?? AccommodationCategory.of(said),
        isModification: modification || AccommodationCategory.isModification(said),
        span: text.spans.extent ?? span))
  }

  /// "Extended time (1.5x), preferential seating, frequent breaks": three short pieces or more, no sentence.
  private static func commaList(_ text: SpannedText) -> [SpannedText]? {
    var pieces: [SpannedText] = []
    var (start, depth) = (0, 0)
    for (index, byte) in (text.bytes + [UInt8(ascii: ",")]).enumerated() {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      guard depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") else { continue }
      pieces.append(text[start..<index].strippingLabelEnd.trimmed)
      start = index + 1
    }
    let short = pieces.allSatisfy { piece in
      let words = PhraseToken.tokens(of: piece).filter(\.isWord).map(\.text)
      return (1...9).contains(words.count)
        && !words.contains { ["will", "is", "are", "has", "was"].contains($0) }
    }
    return pieces.count >= 3 && short ? pieces : nil
  }

  /// "Headphones • breaks • copies of notes" on one line.
  private static func isBulletedLine(_ text: SpannedText) -> Bool {
    text.bytes.indices.contains { $0 > 0 && text.bytes[$0...].starts(with: bullet) }
  }

  /// "Accommodations: extended time, breaks and a quiet room" after a colon in a sentence.
  private static func listInSentence(_ text: SpannedText) -> Range<Int>? {
    // "1:1 check in" is a ratio.
    guard let colon = text.bytes.firstIndex(of: UInt8(ascii: ":")), colon + 2 < text.count,
      !text.bytes[colon + 1].isASCIIDigit
    else { return nil }
    return (colon + 1)..<text.count
  }
}

extension CheckBox {
  /// `☐ Scribe`, `__ Scribe`: offered by the form, not chosen.
  static func isUnticked(_ text: SpannedText) -> Bool {
    let boxes = read(text)
    return !boxes.isEmpty && !boxes.contains(where: \.isTicked)
      || text.bytes.starts(with: Array("__".utf8)) && boxes.isEmpty
  }
}

/// Which group an accommodation belongs to, by its words (Presentation, Response, Timing, Setting …).
enum AccommodationCategory {
  /// The category that a heading or a first cell names.
  static func named(_ text: SpannedText) -> Accommodation.Category? {
    let phrase = FormPhrase.normalized(text)
    for (category, names) in names where names.contains(phrase) { return category }
    return nil
  }

  /// Names that tell a category as a heading alone.
  static let asHeading: [String: Accommodation.Category] = ["other": .other, "staff": .staff]

  /// The category of an accommodation by its own words; the first rule that fits.
  static func of(_ phrase: String) -> Accommodation.Category {
    let padded = " " + phrase + " "
    for (category, cues) in cues where cues.contains(where: { padded.holds($0) }) { return category }
    return .other
  }

  /// Words that change what is taught or expected, not how.
  static func isModification(_ phrase: String) -> Bool {
    [
      "modified curriculum", "modified content", "reduced content", "alternate curriculum",
      "modified grading",
      "below grade level curriculum", "modified assignments", "alternate eligible content",
    ].contains { phrase.holds($0) }
  }

  private static let names: [(Accommodation.Category, Set<String>)] = [
    (.presentation, ["presentation", "presentation of instruction", "instructional presentation"]),
    (.response, ["response", "student response"]),
    (.timing, ["timing scheduling", "timing", "scheduling", "timing and scheduling"]),
    (.setting, ["setting", "setting environment", "environment"]),
    (.behavior, ["behavior", "behavioral", "organization", "behavior supports"]),
  ]

  private static let cues: [(Accommodation.Category, [String])] = [
    (
      .timing,
      [
        "extended time", "extra time", "time and a half", "double time", " 1 5x ", "breaks", " break ",
        "extra day", "due date",
        "additional time", "scheduling", "untimed", "wait time", "minutes late", "limited to 20 minutes",
        "frequent breaks",
        "late work", "extra school days", "more time",
      ]
    ),
    (
      .setting,
      [
        "small group", "separate", "preferential seating", "seat ", "seating", "quiet", "reduced distraction",
        "private place",
        "room", "location", "lunch at", "group of",
      ]
    ),
    (
      .response,
      [
        "speech to text", "scribe", "dictat", "answer in", "oral response", "calculator", "word processor",
        "type ", "spelling",
        "graphic organizer", "keyboard", "sentence starter", "multiplication chart", "word prediction",
        "point to",
      ]
    ),
    (
      .presentation,
      [
        "read aloud", "text to speech", "audio", "large print", "visual", "directions", "notes", "caption",
        "highlight",
        "chunk", "broken into", "cut into", "braille", "interpreter", "simplified", "picture", "model",
        "preview", "preteach",
        "copy of", "written directions", "microphone",
      ]
    ),
    (
      .behavior,
      [
        "behavior", "redirect", "refocus", "check in", "check for understanding", "planner", "praise",
        "reminder", "prompt", "sensory",
        "headphones", "pass ", "not called on", "calm", "reward", "timer",
      ]
    ),
    (.staff, ["staff", "aide", "paraprofessional", "adult", "teacher will"]),
  ]
}
