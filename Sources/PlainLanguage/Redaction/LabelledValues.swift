import IEPModel

/// Values that tell who a draft is about, found by their labels: in a line, a row, a column, or a name of data.
struct LabelledValues {
  private(set) var values: [(words: [UInt8], kind: Identity.Kind)] = []
  private(set) var birthDates: [[UInt8]] = []
  private(set) var names: Set<UInt64> = []

  private enum Label { case birth, number, address, contact, person, place }

  mutating func read(_ blocks: [SourceBlock]) {
    for text in DraftFacts.flows(of: blocks) {
      line(text.bytes)
      names.formUnion(NameCues.names(in: text.bytes))
    }
    for block in blocks { table(block) }
  }

  mutating func read(_ node: DataNode) {
    switch node.value {
    case .scalar(let text, _):
      guard let name = node.name?.bytes, let label = Self.label(Self.spaced(name)) else { return }
      take(text.bytes, label)
    case .list(let members), .map(let members): for member in members { read(member) }
    }
  }

  /// "Student ID: 0047216 Address: 12 Elm Court".
  private mutating func line(_ bytes: [UInt8]) {
    var at = 0
    while let colon = bytes[at...].firstIndex(of: UInt8(ascii: ":")) {
      let start = max(at, colon - 40)
      let next = bytes[(colon + 1)...].firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
      if let label = Self.label(Array(bytes[start..<colon])) {
        // The words before the next colon are its label: they end this value where they are few.
        take(Array(bytes[(colon + 1)..<next]), label)
      }
      at = colon + 1
    }
  }

  private mutating func table(_ block: SourceBlock) {
    guard block.kind == .table else {
      for child in block.children { table(child) }
      return
    }
    let rows = block.children.map { row in row.children.map(\.text.bytes) }
    let heads = rows.first?.map { Self.label($0) } ?? []
    for (index, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() {
        if index > 0, heads.indices.contains(column), let label = heads[column] { take(cell, label) }
        if column > 0, let label = Self.label(row[column - 1]), Self.label(cell) == nil { take(cell, label) }
      }
    }
  }

  private mutating func take(_ value: [UInt8], _ label: Label) {
    switch label {
    case .birth: birthDates.append(value)
    case .number, .contact:
      // The first word that has a digit in it.
      let words = value.split { $0.isASCIISpace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
      if let word = words.prefix(3).first(where: { $0.contains(where: \.isASCIIDigit) }), word.count > 2 {
        values.append((Array(word), label == .number ? .number : .phone))
      }
    case .address:
      let line = Self.beforeNextLabel(value)
      if line.contains(where: \.isASCIIDigit), line.count < 120 { values.append((line, .address)) }
    case .place:
      let name = PlaceRuns.leadingName(in: value)
      // "District-wide tests: Tobias will take them": a sentence is no name.
      let rest = value.drop(while: \.isASCIISpace).dropFirst(name.count)
      if rest.first == UInt8(ascii: " "), rest.dropFirst().first?.isASCIILowercase == true { return }
      if name.count > 2 { values.append((name, .district)) }
    case .person:
      value.prefix(120).withContiguousStorageIfAvailable { bytes in
        var reader = NameReader(bytes: bytes)
        reader.readRow()
        names.formUnion(reader.found)
      }
    }
  }

  /// A value without the label that follows it on its line: two words with capitals before a colon.
  private static func beforeNextLabel(_ value: [UInt8]) -> [UInt8] {
    var (low, high) = (0, value.count)
    while low < high, value[low].isASCIISpace { low += 1 }
    while high > low, value[high - 1].isASCIISpace { high -= 1 }
    let line = Array(value[low..<high])
    let ends = [
      "Phone", "Telephone", "Home", "Cell", "Email", "E-mail", "Grade", "School", "District", "Date",
    ].compactMap {
      line.place(of: Array(" \($0)".utf8))?.lowerBound
    }
    return Array(line[..<(ends.min() ?? line.count)])
  }

  /// What the last words of a label ask for.
  private static func label(_ bytes: [UInt8]) -> Label? {
    guard bytes.count < 60 else { return nil }
    let words = bytes.split { !$0.isWordByte && $0 != UInt8(ascii: "#") }.map {
      String(decoding: $0.map(\.asciiLowercased), as: UTF8.self)
    }
    let last = words.suffix(5)
    func has(_ list: [String]) -> Bool { last.contains { list.contains($0) } }
    if has(["dob", "birthdate", "born", "birth"]) { return .birth }
    if has(["ssn", "ssid", "sasid", "lasid", "medicaid", "id", "id#", "identifier", "uic", "osis", "nycid"])
      || has(["security", "case", "record", "student", "file"]) && has(["number", "no", "#"])
    {
      return .number
    }
    let isOfPlace = words.dropLast().contains(where: places.contains)
    if let end = words.last,
      places.contains(end) || isOfPlace && ["residence", "attendance", "service", "name"].contains(end)
    {
      return .place
    }
    if has(["address", "street", "residence"]) && !has(["e", "email"]) { return .address }
    if has(["phone", "telephone", "cell", "fax", "mobile"]) { return .contact }
    if has(people) && !has(notPeople) { return .person }
    return nil
  }

  private static let places = [
    "school", "district", "selpa", "complex", "division", "lea", "campus", "building", "agency", "county",
  ]
  private static let people = [
    "name", "names", "parent", "parents", "guardian", "guardians", "mother", "father", "teacher", "manager",
    "counselor", "principal", "psychologist", "therapist", "provider", "interpreter", "participant",
    "participants", "member", "members", "attendees", "signature", "contact", "surrogate", "caregiver",
    "nurse",
    "representative", "prepared", "completed", "examiner", "evaluator", "coordinator", "sibling", "siblings",
  ]
  private static let notPeople = [
    "concerns", "concern", "input", "rights", "consent", "request", "date", "phone", "service", "services",
    "school", "district", "test", "measure", "comments", "training", "program", "language", "needed", "made",
  ]

  /// A name of data in words: `studentUniqueId` as "student Unique Id".
  private static func spaced(_ name: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    for (index, byte) in name.enumerated() {
      if index > 0, byte.isASCIIUppercase, name[index - 1].isASCIILowercase {
        words.append(UInt8(ascii: " "))
      }
      words.append(byte)
    }
    return words
  }
}
