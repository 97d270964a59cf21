import IEPModel

/// Room in a column: a cell that had none for its next word goes on in the line below, and one that had begins a row.
extension AlignedTable {
  /// "Instruction - Writing   month   Classroom" below "Specially Designed   60 minutes, 3 times per   Special Education": no cell
  /// had room for its next word in the width of its column, and one of them goes on in small letters.
  func ranOut(_ row: [[SourceSpan]], below above: [[SourceSpan]], _ bands: [Range<Int>]) -> Bool {
    let places = row.indices.filter { !row[$0].isEmpty }
    let hadNoRoom = places.allSatisfy { place in
      room(for: row, at: place, below: above, bands).map { $0 < 0 } ?? false
    }
    guard hadNoRoom, !row.joined().contains(where: { saysNone($0) || isMark($0) }) else { return false }
    // "Pathologist" alone below "Speech-Language   Tia Woods".
    if row.count == 2, places == [0] {
      return above[0].last.map { bytes[$0.range].contains(UInt8(ascii: "-")) } ?? false
        && row[0].last.map { !bytes[$0.range].contains(UInt8(ascii: " ")) } ?? false
    }
    // Where no cell is empty it may as well be a row of its own.
    return row.count > 2 && places.count > 1 && places.count < above.count { !$0.isEmpty }
      && places.contains { place in
        row[place].first.map { bytes[$0.start].isASCIILowercase } ?? false || isOpen(above[place])
      }
  }

  /// Whether a cell in capital letters could have stood beside the one above it: it begins another row.
  func hadRoom(_ row: [[SourceSpan]], below above: [[SourceSpan]], _ bands: [Range<Int>]) -> Bool {
    row.indices.contains { place in
      row[place].first.map { bytes[$0.start].isASCIIUppercase } ?? false
        && room(for: row, at: place, below: above, bands).map { $0 > 2 } ?? false
    }
  }

  /// How many letters are left in a column when the first word of a cell stands behind the cell above it; nil where either is
  /// empty.
  private func room(
    for row: [[SourceSpan]], at place: Int, below above: [[SourceSpan]], _ bands: [Range<Int>]
  ) -> Int? {
    func length(_ text: some Sequence<UInt8>) -> Int { text.count { $0 & 0xC0 != 0x80 } }
    guard let cell = row[place].first, let last = above[place].last else { return nil }
    let word = bytes[cell.range].prefix { $0 != UInt8(ascii: " ") }
    return bands[place].count - length(bytes[last.range]) - 1 - length(word)
  }
}
