import IEPModel

/// What the first lines of a document say without a label: the district and the school over everything, and the child
/// whose plan it is ("RE: Section 504 Plan for Ana Ruiz").
struct Letterhead {
  private(set) var name: SpannedText?
  private(set) var school: SpannedText?
  private(set) var district: SpannedText?

  init(_ reading: Reading) {
    let blocks = reading.sections.prefix(3).flatMap(\.blocks)
    let lines = blocks.flatMap(Self.lines)
    for line in lines.prefix(20) where line.count < 120 {
      // "UNIFIED SCHOOL DISTRICT 517 -- ELM": its name stands behind the dashes.
      if line.bytes.place(of: Array(" -- ".utf8)) != nil { district = district ?? Self.district(line) }
      let pieces = Self.pieces(of: line)
      district = district ?? Self.district(among: pieces)
      for piece in pieces { school = school ?? Self.school(piece) }
    }
    // "Elm School District          Office of Special Services": the first cell of all.
    let first = blocks.first?.children.first?.children.first?.lines.first?.trimmed
    district =
      district ?? first.flatMap(Self.district) ?? first.flatMap { Self.district(among: Self.pieces(of: $0)) }
    for line in lines.prefix(40) where name == nil { name = Self.child(line, reading.words) }
  }

  private static func lines(of block: SourceBlock) -> [SpannedText] {
    switch block.kind {
    case .hidden: []
    // A row with several cells holds data, one with one cell sets out a page.
    case .row where block.children.count { !$0.lines.isEmpty || !$0.children.isEmpty } > 1: []
    default: block.lines.map(\.trimmed) + block.children.flatMap(lines)
    }
  }

  /// The parts of a line between dashes, bars and dots: "CONFIDENTIAL — Elm Public Schools, Student Services".
  private static func pieces(of line: SpannedText) -> [SpannedText] {
    var pieces: [SpannedText] = []
    var start = 0
    let words = line.words
    func add(_ end: Int) {
      guard end > start else { return }
      pieces.append(line[words[start].lowerBound..<words[end - 1].upperBound])
    }
    for index in words.indices {
      let word = line.bytes[words[index]]
      if signs.contains(word) {
        add(index)
        start = index + 1
      } else if word.last.map({ ",.".utf8.contains($0) }) ?? false,
        word.count > 4 || word.last == UInt8(ascii: ",")
      {
        add(index + 1)
        start = index + 1
      }
    }
    add(words.count)
    return pieces.map(\.strippingListEnd)
  }

  private static let signs = ["—", "–", "-", "--", "|", "·", "•", "/"].map { ArraySlice($0.utf8) }

  /// "SAU 94 - Elm School District": its name rather than the number of what it belongs to.
  private static func district(among pieces: [SpannedText]) -> SpannedText? {
    let found = pieces.compactMap(district)
    return found.first { $0.words.count > 2 } ?? found.first
  }

  /// A name that ends in "School District", with its number: what follows on the line is another title.
  static func district(_ piece: SpannedText) -> SpannedText? {
    let words = piece.words
    let lower = words.map { String(decoding: piece.bytes[$0], as: UTF8.self).lowercased() }
    guard piece.startsWithCapital,
      !piece.bytes.contains(where: { ".:".utf8.contains($0) }) || lower.contains("no.")
    else { return nil }
    // "USD 611 Chisholm Bluestem", "RSU 96": kinds of districts by their number.
    if words.count <= 6, numbered.contains(lower[0]), lower[safe: 1]?.allSatisfy(\.isNumber) ?? false {
      return piece
    }
    for index in lower.indices.dropFirst() where index < 8 {
      let isEnd =
        ["district", "system", "board"].contains(lower[index]) && lower[index - 1].hasPrefix("school")
        // "District School Board of Elm Sound Exceptional Student Education": where its name ends is not told.
        && !(lower[index] == "board" && lower[safe: index + 1] == "of")
        || lower[index] == "district" && index > 1 && Self.levels.contains(lower[index - 1])
        // "Elm School Department", and not "School Department Chair".
        || lower[index] == "department" && lower[index - 1] == "school" && !Self.general.contains(lower[0])
        || lower[index] == "schools" && index > 1 || lower[index] == "isd" || lower[index] == "cusd"
        // "Coos Ridge SD 41".
        || lower[index] == "sd" && lower[safe: index + 1]?.first?.isNumber ?? false
        || lower[index] == "usd" && index > 1 || lower[index] == "union" && lower[index - 1] == "supervisory"
        || ["unit", "corporation"].contains(lower[index]) && lower[index - 1] == "school"
      let areNames = words[..<index].allSatisfy {
        piece[$0].startsWithCapital || ["of", "and", "the"].contains(piece[$0].string)
      }
      guard isEnd, areNames else { continue }
      // "School District of Elm", "Unified School District 517 -- ELM": the name stands behind it.
      if lower[..<index].allSatisfy(Self.general.contains) { return words.count <= 9 ? piece : nil }
      var end = index
      // "School District RE-7", "School District No. 5", "School District #12".
      while end + 1 < words.count, end - index < 2,
        lower[end + 1] == "no." || lower[end + 1].contains(where: \.isNumber)
      {
        end += 1
      }
      return piece[words[0].lowerBound..<words[end].upperBound]
    }
    return nil
  }

  private static let numbered: Set<String> = ["usd", "rsu", "sau", "msad", "cusd", "isd"]

  /// "Elm Elementary District #61", "Elm Unified District".
  private static let levels: Set<String> = [
    "elementary", "unified", "union", "high", "consolidated", "joint",
  ]

  private static let general: Set<String> = [
    "school", "unified", "independent", "consolidated", "community", "the", "local", "public",
  ]

  /// "PINYON RIDGE MIDDLE SCHOOL" by itself.
  private static func school(_ piece: SpannedText) -> SpannedText? {
    let words = piece.string.lowercased().split(separator: " ")
    guard (2...7).contains(words.count), piece.startsWithCapital, let last = words.last,
      !piece.bytes.contains(where: { ".:0123456789".utf8.contains($0) })
    else { return nil }
    let isNamed = last == "school" && words.count > 2 || ["elementary", "academy"].contains(last)
    let isSentence = words.contains {
      ["the", "at", "your", "our", "from", "in", "private", "home"].contains($0)
    }
    return isNamed && !isSentence ? piece : nil
  }

  /// The child after a title: "IEP for Ana Ruiz". Up to four words with capitals, and nothing after them.
  private static func child(_ line: SpannedText, _ words: FormWords) -> SpannedText? {
    var text = line
    if let labelled = LabelledLine.read(line) {
      guard ["re", "regarding", "subject"].contains(FormPhrase.normalized(labelled.label)) else { return nil }
      text = labelled.value
    }
    guard let title = words.kinds.titleSearch.hits(in: text.bytes).last else { return nil }
    let rest = text[title.range.upperBound..<text.count].trimmed
    let places = rest.words
    guard (3...5).contains(places.count), ["for", "of"].contains(rest[places[0]].string) else { return nil }
    let name = rest[places[1].lowerBound..<rest.count]
    let areNames = places.dropFirst().allSatisfy { place in
      let word = rest[place]
      return word.startsWithCapital && !word.bytes.contains { $0.isASCIIDigit || ",:;(".utf8.contains($0) }
        && !others.contains(word.string.lowercased())
    }
    return areNames ? name : nil
  }

  private static let others: Set<String> = [
    "school", "schools", "district", "team", "academy", "county", "student", "students", "parent", "parents",
    "services", "children", "child", "review", "elementary", "education", "public", "preschool", "year",
  ]
}

extension SpannedText {
  /// Without the comma or period that ends an entry.
  fileprivate var strippingListEnd: SpannedText {
    bytes.last.map { ",.".utf8.contains($0) } ?? false ? self[0..<(count - 1)] : self
  }
}
