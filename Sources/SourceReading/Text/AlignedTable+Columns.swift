import IEPModel

extension AlignedTable {
  /// The columns of a run of lines, as it grows.
  struct Columns {
    /// What some line writes in, in order, parted by gutters of two blanks or more.
    private(set) var bands: [Range<Int>] = []
    /// How many pieces begin at a place; those of the first line, which sets the columns, count twice.
    private var starts: [Int: Int] = [:]
    /// Where the pieces of the first line begin.
    private var heads: Set<Int> = []

    /// Whether the second piece of a line begins where that of the first line does.
    func beginsSecond(_ pieces: [Piece]) -> Bool {
      pieces.count > 1 && heads.contains(pieces[1].columns.lowerBound)
    }

    /// Whether a piece begins where one of another line does.
    func begins(_ piece: Piece) -> Bool { starts[piece.columns.lowerBound] != nil }

    /// With one more line. O(pieces × bands).
    func adding(_ pieces: [Piece]) -> Columns {
      var columns = self
      if bands.isEmpty { columns.heads = Set(pieces.map(\.columns.lowerBound)) }
      for piece in pieces {
        columns.starts[piece.columns.lowerBound, default: 0] += bands.isEmpty ? 2 : 1
        columns.add(piece.columns)
      }
      return columns
    }

    private mutating func add(_ piece: Range<Int>) {
      let near = bands.filter { piece.lowerBound < $0.upperBound + 2 && $0.lowerBound < piece.upperBound + 2 }
      let band = near.reduce(piece) {
        min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
      }
      bands.removeAll { near.contains($0) }
      bands.insert(band, at: bands.firstIndex { $0.lowerBound > band.lowerBound } ?? bands.count)
    }

    /// A line with the box at the end of a piece apart, where it stands under a head that the words before it ran up to: "…
    /// or the learning of others? [x]" in a row as long as its column. O(line).
    func partedBoxes(_ pieces: [Piece], in bytes: [UInt8]) -> [Piece] {
      pieces.flatMap { piece -> [Piece] in
        guard
          let blank = piece.span.range.dropLast().last(where: { at in
            bytes[at] == UInt8(ascii: " ")
              && CheckMark.at(at + 1, in: bytes).map { at + 1 + $0.count == piece.span.end } ?? false
          })
        else { return [piece] }
        let column =
          piece.columns.lowerBound + bytes[piece.span.start..<blank].count { $0 & 0xC0 != 0x80 } + 1
        guard heads.contains(where: { $0 > piece.columns.lowerBound && abs($0 - column) <= 2 }) else {
          return [piece]
        }
        return [
          Piece(
            span: SourceSpan(piece.span.start, blank).trimmed(in: bytes),
            columns: piece.columns.lowerBound..<max(piece.columns.lowerBound + 1, column - 3)),
          Piece(
            span: SourceSpan(blank + 1, piece.span.end), columns: column..<piece.columns.upperBound),
        ]
      }
    }

    /// A line whose every piece begins under a head, with those parted that fill their column to its last place, so that
    /// one blank stands before the next. O(line).
    func parted(_ pieces: [Piece], in bytes: [UInt8]) -> [Piece] {
      guard pieces.count > 1, pieces.allSatisfy({ heads.contains($0.columns.lowerBound) }) else {
        return pieces
      }
      return pieces.flatMap { piece -> [Piece] in
        guard heads.contains(where: { piece.columns.dropFirst().contains($0) }) else { return [piece] }
        var parts: [Piece] = []
        var rest = piece
        var column = piece.columns.lowerBound
        for at in piece.span.range where bytes[at] & 0xC0 != 0x80 {
          // "_X_ Yes __ No" is one cell.
          if bytes[at] == UInt8(ascii: " "), heads.contains(column + 1), at + 1 < piece.span.end,
            bytes[at + 1].isASCIILetter || bytes[at + 1].isASCIIDigit
          {
            let first = rest.columns.lowerBound
            parts.append(
              Piece(span: SourceSpan(rest.span.start, at), columns: first..<max(first + 1, column - 1)))
            rest = Piece(
              span: SourceSpan(at + 1, rest.span.end), columns: column + 1..<rest.columns.upperBound)
          }
          column += 1
        }
        return parts + [rest]
      }
    }

    /// A line with its pieces moved under their column where they begin a place or two beside it, as happens where
    /// someone changed a word: no other column can begin so near.
    func aligned(_ pieces: [Piece]) -> [Piece] {
      var pieces = pieces
      for index in pieces.indices where starts[pieces[index].columns.lowerBound] == nil {
        let start = pieces[index].columns.lowerBound
        guard
          let column = [start - 1, start + 1, start - 2, start + 2].first(where: { column in
            starts[column] ?? 0 > abs(column - start)
          })
        else { continue }
        pieces[index].columns = column..<pieces[index].columns.upperBound + column - start
        if index > 0 {
          let before = pieces[index - 1].columns
          pieces[index - 1].columns =
            before.lowerBound..<max(before.lowerBound + 1, min(before.upperBound, column - 2))
        }
      }
      return pieces
    }
  }
}
