import IEPModel

/// Finds which runs of `*` and `_` are emphasis, so that the others stay as text.
enum InlineEmphasis {
  /// Turns every paired delimiter into markup (CommonMark 6.2, without its rule of three: drafts that need
  /// it do not exist, and its absence loses no text). O(atoms) with a stack for each sign.
  static func pair(_ atoms: inout [InlineAtom], _ bytes: [UInt8]) {
    guard atoms.contains(where: \.isDelimiter) else { return }
    var pieces: [InlineAtom] = []
    /// Open delimiters, `*` and `_` apart: index in `pieces` and how many signs are left.
    var open: (stars: [(index: Int, left: Int)], lines: [(index: Int, left: Int)]) = ([], [])
    /// How many signs of each piece are markup: at its end (as opener), at its start (as closer).
    var used = [(start: Int, end: Int)](repeating: (0, 0), count: atoms.count)
    for atom in atoms {
      guard case .delimiter(let opens, let closes) = atom.kind else {
        pieces.append(atom)
        continue
      }
      let index = pieces.count
      var left = atom.span.count
      pieces.append(atom)
      func pair(_ open: inout [(index: Int, left: Int)]) {
        while closes, left > 0, var opener = open.popLast() {
          let pairs = min(opener.left, left)
          opener.left -= pairs
          left -= pairs
          used[opener.index].end += pairs
          used[index].start += pairs
          if opener.left > 0 { open.append(opener) }
        }
        if opens, left > 0 { open.append((index, left)) }
      }
      if bytes[atom.span.start] == UInt8(ascii: "*") { pair(&open.stars) } else { pair(&open.lines) }
    }
    atoms = pieces.enumerated().flatMap { index, atom -> [InlineAtom] in
      guard case .delimiter = atom.kind else { return [atom] }
      let (start, end) = used[index]
      if start + end == 0 { return [InlineAtom(.text, atom.span)] }
      let inner = SourceSpan(atom.span.start + start, atom.span.end - end)
      return [
        InlineAtom(.markup, SourceSpan(atom.span.start, inner.start)), InlineAtom(.text, inner),
        InlineAtom(.markup, SourceSpan(inner.end, atom.span.end)),
      ].filter { !$0.span.isEmpty }
    }
  }
}
