import IEPModel

/// Who is on the team: tables of names and roles, "Name, role" lines, "Name (role); Name (role)".
enum TeamReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    guard reading.draft.team.isEmpty || section.covers(.team) else { return }
    var found: [TeamMember] = []
    var passages = section.passages[...]
    while let passage = passages.popFirst() {
      if let member = named(passage, passages.first, reading.words) {
        found.append(member)
        passages.removeFirst()
      } else if let table = passage.table {
        found += members(of: table, reading.words)
      } else if passage.isItem || passage.kind == .text || passage.label != nil {
        let told = passage.isItem || !passage.text.endsSentence ? [] : ToldTeam.members(in: passage.text)
        let lists = [told, members(of: passage), TeamList.members(in: passage.text)]
        found += lists.max { $0.count < $1.count } ?? []
      }
    }
    if found.count > reading.draft.team.count { reading.draft.team = found }
  }

  /// "Name: Ana Ruiz", and in the next field "Role: Parent".
  private static func named(_ passage: Passage, _ next: Passage?, _ words: FormWords) -> TeamMember? {
    func isColumn(_ passage: Passage?, _ role: String) -> Bool {
      passage?.label.map { words.columns.name(of: FormPhrase.normalized($0), in: role) != nil } ?? false
    }
    guard isColumn(passage, "team.name"), !passage.text.isEmpty, let next, isColumn(next, "team.role") else {
      return nil
    }
    return TeamMember(name: passage.text.sourced, role: next.text.isEmpty ? nil : next.text.sourced)
  }

  /// One line: "Team: A. Lopez (mother), Ms. Ray (teacher)".
  static func members(of passage: Passage) -> [TeamMember] {
    let text = passage.text
    if let label = passage.label {
      if isNoRole(label) { return [] }
      // "MEMBER 1: LEILANI KEOLA / PARENT".
      let first = FormPhrase.normalized(label).split(separator: " ").first ?? ""
      if ["member", "participant", "attendee"].contains(first) { return pair(text).map { [$0] } ?? [] }
    }
    // "Nabil Haddad: Parent".
    if let name = passage.label, looksLikeName(name), !looksLikeRole(name), looksLikeRole(text),
      text.count < 80
    {
      return [TeamMember(name: name.sourced, role: text.sourced)]
    }
    if let role = passage.label, !text.isEmpty, passage.isItem || looksLikeRole(role) {
      return looksLikeName(text) ? [TeamMember(name: text.sourced, role: role.sourced)] : []
    }
    // "Noreen Tiger Parent ☐ ☐": boxes to agree behind the name and the role, and nothing between these.
    let marks = CheckMark.all(in: text.bytes)
    if let first = marks.first?.range.lowerBound, first > 0, marks.count < 4,
      text[first..<text.count].words.count == marks.count
    {
      let said = text[0..<first].trimmed
      if let member = pair(said) ?? nameFirst(said) { return [member] }
    }
    let inParentheses = parenthesised(text)
    // "Paula Zdunek – Team chair (can commit resources)": the dash comes first.
    let open = text.bytes.firstIndex(of: UInt8(ascii: "(")) ?? text.count
    if inParentheses.count == 1, let first = pair(text[0..<open].trimmed) {
      // "Bea Lund – Public Agency (District) Representative": the role goes on behind the brackets.
      let close = text.bytes.lastIndex(of: UInt8(ascii: ")")) ?? open
      let rest = text[min(close + 1, text.count)..<text.count].trimmed
      return [rest.words.count == 1 && looksLikeRole(rest) ? pair(text) ?? first : first]
    }
    if !inParentheses.isEmpty { return inParentheses }
    // "Greta Moss, Parent; Bo Lind, Teacher".
    let cuts = text.bytes.indices.filter { text.bytes[$0] == UInt8(ascii: ";") }
    let pairs = zip([-1] + cuts, cuts + [text.count]).compactMap { low, high -> TeamMember? in
      let piece = text[(low + 1)..<high].trimmed
      let leads = piece.bytes.starts(with: Array("and ".utf8)) ? 4 : 0
      return pair(piece[leads..<piece.count].strippingLabelEnd)
    }
    if pairs.count > 1 { return pairs }
    return (pair(text) ?? roleFirst(text) ?? (text.count < 80 ? nameFirst(text) : nil)).map { [$0] } ?? []
  }

  private static func members(of table: DraftTable, _ words: FormWords) -> [TeamMember] {
    let phrases = table.headPhrases
    let names = phrases.indices.filter { words.columns.name(of: phrases[$0], in: "team.name") != nil }
    // People sign in one column where no other gives their names.
    let name = names.first { !phrases[$0].hasPrefix("signature") } ?? names.first
    let roles = phrases.indices.filter { words.columns.name(of: phrases[$0], in: "team.role") != nil }
    let role = roles.first
    // "Name | Position | Name | Position": two people in a row.
    let named = names.filter { !phrases[$0].hasPrefix("signature") }
    let isTwice =
      roles.count > 1 && roles.count == named.count && Set(roles.map { phrases[$0] }).count == 1
      && Set(named.map { phrases[$0] }).count == 1
    if let name, let role {
      let pairs = isTwice ? Array(zip(named, roles)) : [(name, role)]
      let members = table.rows.flatMap { row in
        pairs.compactMap { name, role in
          row.cell(name).map { (person: $0, role: row.cell(role)?.withoutDate) }
        }
      }
      // "Student" under "Name", and nothing beside it: a place where nobody has been named.
      let hasRoles = members.contains { $0.role != nil }
      return members.filter {
        !hasRoles || $0.role != nil || !($0.person.words.count == 1 && looksLikeRole($0.person))
      }
      .map { TeamMember(name: $0.person.sourced, role: $0.role?.sourced) }
    }
    // "Participant | Signature | Date" over the part that each has, and beside it who signed or will.
    if let name, role == nil, let signed = names.first(where: { $0 > name }), named != names,
      table.rows.count > 1, table.rows.allSatisfy({ $0.cell(name).map(looksLikeRole) ?? false })
    {
      return table.rows.compactMap { row in
        guard let person = row.cell(signed), looksLikeName(person), !looksLikeRole(person) else { return nil }
        return TeamMember(name: person.sourced, role: row.cells[name].sourced)
      }
    }
    // "SIGNATURES |  | Agree | Disagree": a title over the names, and nothing over what each is.
    if table.heads.count > 2, table.heads[1].isEmpty,
      table.rows.allSatisfy({ row in
        row.cell(0).map { looksLikeName($0) } ?? false && row.cell(1).map(looksLikeRole) ?? false
      })
    {
      return table.rows.map { TeamMember(name: $0.cells[0].sourced, role: $0.cells[1].sourced) }
    }
    // "Team members | Agrees | Disagrees" over "Ana Ruiz, Parent | [X] | [ ]".
    if let name, role == nil {
      let people = table.rows.compactMap { $0.cell(name).flatMap(pair) }
      if people.count > 1, people.count == table.rows.count { return people }
    }
    guard table.heads.isEmpty || role == nil && name == nil else { return [] }
    // "Ana Ruiz       Parent | [ ] | [ ]": a head over both ran their columns together.
    let pieces = table.rows.map { $0.cell(0)?.gapPieces ?? [] }
    if pieces.count > 1, pieces.allSatisfy({ $0.count == 2 && looksLikeName($0[0]) && looksLikeRole($0[1]) })
    {
      return pieces.map { TeamMember(name: $0[0].sourced, role: $0[1].sourced) }
    }
    let all =
      (table.heads.isEmpty ? [] : [DraftTable.Row(cells: table.heads, span: table.span)]) + table.rows
    // A first row of names that forms give to columns holds nobody.
    let isHead =
      all.first?.cells.contains { words.columns.name(of: FormPhrase.normalized($0), in: "team.") != nil }
      ?? false
    let rows = (isHead ? Array(all.dropFirst()) : all).flatMap(pairs)
    // Which column holds the parts that people play is told by their words, not by its place.
    let counts = [0, 1].map { column in rows.count { $0.cell(column).map(looksLikeRole) ?? false } }
    let (whoColumn, roleColumn) = counts[0] > counts[1] ? (1, 0) : (0, 1)
    // "School Nurse | Ada Vickery, RN": what stands behind the comma is a degree.
    let isParted =
      counts[roleColumn] == rows.count && counts[whoColumn] < rows.count
      && rows.allSatisfy { $0.cell(whoColumn) != nil && $0.cell(roleColumn).flatMap(pair) == nil }
    // "Ana Ruiz, parent" in each cell: columns of people.
    let people = isParted ? [] : rows.flatMap { $0.cells.compactMap(pair) }
    if people.count >= 2 { return people }
    return rows.compactMap { row in
      guard (2...3).contains(row.cells.count), let person = row.cell(whoColumn),
        let part = row.cell(roleColumn),
        looksLikeName(person), !looksLikeRole(person) || counts[roleColumn] == rows.count
      else { return nil }
      return TeamMember(name: person.sourced, role: part.withoutDate.sourced)
    }
  }

  /// "Parent | Ana Ruiz | LEA Representative | Bo Lind": two people in a row, as two rows.
  private static func pairs(_ row: DraftTable.Row) -> [DraftTable.Row] {
    guard row.cells.count > 3, row.cells.count.isMultiple(of: 2) else { return [row] }
    let pairs = stride(from: 0, to: row.cells.count, by: 2).map { Array(row.cells[$0..<$0 + 2]) }
      .filter { !$0[0].isEmpty }
    guard [0, 1].contains(where: { column in pairs.allSatisfy { looksLikeRole($0[column]) } }) else {
      return [row]
    }
    return pairs.map { DraftTable.Row(cells: $0, span: row.span) }
  }

  /// "Teacher of record", "LEA Representative": words for a part that someone has in the team.
  static func looksLikeRole(_ text: SpannedText) -> Bool {
    let words = FormPhrase.normalized(text).split(separator: " ")
    // "OT", and not Otis; "LEA", and not Leah.
    return words.contains { word in roleWords.contains { $0.count > 3 ? word.hasPrefix($0) : word == $0 } }
  }

  /// "Note: …", "Couldn't come: Coach Dell": who was not there, or something else.
  private static func isNoRole(_ label: SpannedText) -> Bool {
    let words = FormPhrase.normalized(label).split(separator: " ")
    return ["note", "notes", "comment", "comments"].contains(words.first)
      || words.contains { ["couldn't", "couldnt", "not", "absent", "missing", "excused"].contains($0) }
  }

  private static let roleWords = [
    "teacher", "tchr", "parent", "guardian", "student", "representative", "psychologist", "pathologist",
    "therapist",
    "principal", "administrator", "counselor", "nurse", "interpreter", "director", "mother", "father", "lea",
    "slp", "slpa", "ot", "otr", "cota", "pt", "pta", "coordinator", "specialist", "chair", "advocate",
    "manager", "educator", "agency",
    "aunt", "worker", "bcba", "liaison", "coach", "provider", "dad", "mom", "uncle",
    "grandmother", "grandfather", "paraprofessional", "evaluator", "interventionist", "designee",
  ]

  /// "Name (role)" once or more, with commas or semicolons between.
  private static func parenthesised(_ text: SpannedText) -> [TeamMember] {
    let bytes = text.bytes
    var members: [TeamMember] = []
    var start = 0
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "(")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    {
      var low = start
      while low < open, !bytes[low].isWordByte { low += 1 }
      let name = text[low..<open].trimmed
      let role = text[(open + 1)..<close].trimmed
      if looksLikeName(name), !role.isEmpty {
        members.append(TeamMember(name: name.sourced, role: role.sourced))
      }
      start = close + 1
      if start >= bytes.count { break }
    }
    return members
  }

  /// "Jolene Hatcher Special Education Teacher": two or three words of a name, and a role behind them.
  private static func nameFirst(_ text: SpannedText) -> TeamMember? {
    let places = text.words
    for count in [2, 3] where places.count > count {
      let name = text[0..<places[count - 1].upperBound]
      let role = text[places[count].lowerBound..<text.count]
      if looksLikeName(name), !looksLikeRole(name), looksLikeRole(role), role.words.count <= 6 {
        return TeamMember(name: name.sourced, role: role.sourced)
      }
    }
    return nil
  }

  /// "Special Education Teacher Denise Okonjo", as a paste without its gaps has it: the last word of a role, and behind it
  /// two or three words of a name.
  private static func roleFirst(_ text: SpannedText) -> TeamMember? {
    let words = text.words
    guard text.count <= 70, (3...8).contains(words.count), text.bytes.last?.isWordByte ?? false,
      let last = words.lastIndex(where: { looksLikeRole(text[$0]) }),
      (2...3).contains(words.count - last - 1),
      case let name = text[words[last + 1].lowerBound..<text.count],
      name.words.allSatisfy({ name.bytes[$0.lowerBound].isASCIIUppercase }), looksLikeName(name)
    else { return nil }
    return TeamMember(name: name.sourced, role: text[0..<words[last].upperBound].sourced)
  }

  /// "Name, role" or "Name – role".
  private static func pair(_ text: SpannedText) -> TeamMember? {
    let tokens = PhraseToken.tokens(of: text)
    guard text.count < 120,
      let cut = tokens.first(where: {
        $0.text == "," || ["-", "/"].contains($0.text) && $0.spaced || $0.text == ":"
      }),
      cut.range.lowerBound > 0
    else { return nil }
    let name = text[0..<cut.range.lowerBound].trimmed
    let role = text[cut.range.upperBound..<text.count].trimmed
    guard looksLikeName(name) || cut.text == "," && isSmallName(name) && looksLikeRole(role), role.count < 80,
      role.bytes.contains(where: \.isASCIILetter)
    else {
      return nil
    }
    // "Director, Exceptional Student Services" below a name; "Reading, math and writing are hard for Theo."
    let isSaid = tokens.contains { ["is", "are", "was", "were", "will"].contains($0.text) }
    if cut.text == ",", isSaid || name.words.count == 1 && looksLikeRole(name) { return nil }
    // "Parent: Ana Ruiz".
    if cut.text == ":", looksLikeRole(name), looksLikeName(role), !looksLikeRole(role) {
      return TeamMember(name: role.sourced, role: name.sourced)
    }
    return TeamMember(name: name.sourced, role: role.sourced)
  }

  /// "dr. ilana weiss", typed in small letters alone.
  private static func isSmallName(_ text: SpannedText) -> Bool {
    let words = text.bytes.split(separator: UInt8(ascii: " "))
    return (2...4).contains(words.count) && !looksLikeRole(text)
      && text.bytes.allSatisfy { $0.isASCIILowercase || " .'-".utf8.contains($0) || $0 >= 0x80 }
      && words.allSatisfy { !noNames.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static let noNames: Set<String> = [
    "the", "a", "of", "and", "or", "to", "for", "in", "at", "by", "with", "her", "his",
  ]

  /// Two to five words, nearly all with a capital, no digit, no sentence.
  static func looksLikeName(_ text: SpannedText) -> Bool {
    let words = text.bytes.split(separator: UInt8(ascii: " "))
    guard (1...6).contains(words.count), !text.bytes.contains(where: \.isASCIIDigit) else { return false }
    // "Jonah's sister Wren" is not on the team.
    if words.contains(where: {
      $0.suffix(2).elementsEqual("'s".utf8) || $0.suffix(4).elementsEqual("’s".utf8)
    }) {
      return false
    }
    let capitals = words.count { $0.first?.isASCIIUppercase ?? false || ($0.first ?? 0) >= 0x80 }
    return capitals * 2 > words.count && (words.count > 1 || text.count > 3)
  }
}

extension SpannedText {
  /// "Parent/Guardian  02/18/27" without the day that someone signed.
  fileprivate var withoutDate: SpannedText {
    guard let date = DatePhrase.dates(in: self).last, date.range.upperBound == count, date.kind == .day,
      case let role = self[0..<date.range.lowerBound].trimmed.strippingLabelEnd, !role.isEmpty
    else { return self }
    return role
  }
}
