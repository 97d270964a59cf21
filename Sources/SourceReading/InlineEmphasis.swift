import IEPModel

/// Finds which runs of `*` and `_` are emphasis, so that the others stay as text.
enum InlineEmphasis {
  /// Turns every paired delimiter into markup (CommonMark 6.2, without its rule of three: drafts that need
  /// it do not exist, and its absence loses no text). O(atoms) with a stack for each sign.
  static func pair(_ atoms: inout [InlineAtom], _ bytes: [UInt8]) {
    guard atoms.contains(where: \.isDelimiter) else { return }
    var pieces: [InlineAtom] = []
    /// Open delimiters: index in `pieces` and how many signs are left.
    var open: [UInt8: [(index: Int, left: Int)]] = [:]
    /// How many signs of each delimiter in `pieces` are markup: at its end (as opener), at its start (as closer).
    var used: [Int: (start: Int, end: Int)] = [:]
    for atom in atoms {
      guard case .delimiter(let opens, let closes) = atom.kind else {
        pieces.append(atom)
        continue
      }
      let sign = bytes[atom.span.start]
      let index = pieces.count
      var left = atom.span.count
      pieces.append(atom)
      if closes {
        while left > 0, var opener = open[sign]?.popLast() {
          let pairs = min(opener.left, left)
          opener.left -= pairs
          left -= pairs
          used[opener.index, default: (0, 0)].end += pairs
          used[index, default: (0, 0)].start += pairs
          if opener.left > 0 { open[sign]?.append(opener) }
        }
      }
      if opens, left > 0 { open[sign, default: []].append((index, left)) }
    }
    atoms = pieces.enumerated().flatMap { index, atom -> [InlineAtom] in
      guard case .delimiter = atom.kind else { return [atom] }
      guard let (start, end) = used[index] else { return [InlineAtom(.text, atom.span)] }
      let inner = SourceSpan(atom.span.start + start, atom.span.end - end)
      return [
        InlineAtom(.markup, SourceSpan(atom.span.start, inner.start)), InlineAtom(.text, inner),
        InlineAtom(.markup, SourceSpan(inner.end, atom.span.end)),
      ].filter { !$0.span.isEmpty }
    }
  }
}
