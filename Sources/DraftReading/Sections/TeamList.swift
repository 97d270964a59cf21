import IEPModel

/// Who is on the team, in one line as it is jotted down: "mom (Kirsten Lind), me (J. Sorensen, sped), Ms. Abara - gen ed, Kip
/// Dowling SLP".
enum TeamList {
  /// The people of a line with three pieces between commas or more, most of which name somebody; none for any other. O(bytes).
  static func members(in text: SpannedText) -> [TeamMember] {
    let pieces = pieces(of: text)
    let members = pieces.compactMap(member)
    return members.count > 2 && members.count * 4 >= pieces.count * 3 ? members : []
  }

  /// What stands between commas and semicolons, but for those in brackets.
  private static func pieces(of text: SpannedText) -> [SpannedText] {
    var pieces: [SpannedText] = []
    var (start, depth) = (0, 0)
    for (index, byte) in text.bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        guard depth == 0 else { continue }
        pieces.append(text[start..<index])
        start = index + 1
      default: break
      }
    }
    pieces.append(text[start..<text.count])
    return pieces.map { piece in
      let piece = piece.trimmed
      return piece.bytes.starts(with: Array("and ".utf8)) ? piece[4..<piece.count].trimmed : piece
    }.filter { !$0.isEmpty }
  }

  private static func member(_ piece: SpannedText) -> TeamMember? {
    if let open = piece.bytes.firstIndex(of: UInt8(ascii: "(")), open > 0,
      let close = piece.bytes.lastIndex(of: UInt8(ascii: ")")), close > open
    {
      let before = piece[0..<open].trimmed
      let inside = piece[(open + 1)..<close]
      let comma = inside.bytes.firstIndex(of: UInt8(ascii: ",")) ?? inside.count
      let name = inside[0..<comma].trimmed
      // "me (J. Sorensen, sped)": the writer, and what she is.
      let isWriter = ["me", "i", "myself"].contains(before.string.lowercased())
      if isWriter || TeamReader.looksLikeRole(before), TeamReader.looksLikeName(name) {
        let rest = inside[min(comma + 1, inside.count)..<inside.count].trimmed
        let role = isWriter ? rest : before
        return TeamMember(name: name.sourced, role: role.isEmpty ? nil : role.sourced)
      }
      return TeamReader.looksLikeName(before) && !inside.trimmed.isEmpty
        ? TeamMember(name: before.sourced, role: inside.trimmed.sourced) : nil
    }
    if let (name, role) = piece.partedAtDash {
      return TeamReader.looksLikeName(name) && role.words.count <= 5
        ? TeamMember(name: name.sourced, role: role.sourced) : nil
    }
    let words = piece.words
    for count in [2, 3] where words.count > count {
      let (name, role) = (
        piece[0..<words[count - 1].upperBound], piece[words[count].lowerBound..<piece.count]
      )
      if TeamReader.looksLikeName(name), !TeamReader.looksLikeRole(name),
        TeamReader.looksLikeRole(role) || shortRoles.contains(role.string.lowercased())
      {
        return TeamMember(name: name.sourced, role: role.sourced)
      }
    }
    return nil
  }

  private static let shortRoles: Set<String> = [
    "sped", "sp ed", "spec ed", "gen ed", "gened", "special ed", "general ed", "reg ed", "admin",
  ]
}
