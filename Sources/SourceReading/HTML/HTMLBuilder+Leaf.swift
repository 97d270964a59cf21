import IEPModel

extension HTMLBuilder {
  /// Ends the leaf being read: a heading, a label, or paragraphs with the labels, bullets and gaps in them.
  mutating func endLeaf() {
    let found = atoms
    let isItem = hasListMark
    atoms = []
    hasListMark = false
    labelPlace = nil
    if found.contains(where: \.isWord) {
      switch top.leaf {
      case .heading(let level): leaf(.heading(level: level), found)
      case .lead where found.reduce(0, { $0 + $1.span.count }) <= 200: leaf(.lead, found)
      default: if isItem { bullet(found[...]) } else { paragraphs(found) }
      }
    } else {
      // Blanks written as signs, which no text keeps.
      _ = prose.inline.lines(of: found)
    }
    let waiting = pending
    pending = []
    for block in waiting { emit(block) }
  }

  private mutating func leaf(_ kind: SourceBlock.Kind, _ found: [InlineAtom]) {
    let lines = prose.inline.lines(of: found)
    let comments = prose.inline.takeComments()
    if !lines.isEmpty, let extent = found.filter(\.isWord).map(\.span).extent {
      emit(SourceBlock(kind, extent, lines: lines))
    }
    for block in comments { emit(block) }
  }

  private mutating func bullet(_ found: ArraySlice<InlineAtom>) {
    containers.append(HTMLContainer(kind: .item, start: found.first?.span.start ?? 0))
    paragraphs(Array(found))
    guard let item = containers.popLast(), let extent = item.children.map(\.span).extent else { return }
    let block = SourceBlock(.item, extent, children: item.children)
    emit(SourceBlock(.list(ordered: false), extent, children: [block]), isBullet: true)
  }

  /// Paragraphs of a leaf, as Markdown's are made: bold words that begin a line, or end in a colon, are a lead, and
  /// a heading where they are all of it.
  private mutating func paragraphs(_ found: [InlineAtom]) {
    var open: [InlineAtom] = []
    func isBlank(_ atoms: some Sequence<InlineAtom>) -> Bool { !atoms.contains(where: \.isWord) }
    for line in lines(of: found) {
      if let mark = line.firstIndex(where: \.isWord), let sign = bullet(in: line[mark]) {
        leaf(.paragraph, open)
        open = []
        var rest = line[mark...]
        prose.inline.set(aside: SourceSpan(line[mark].span.start, line[mark].span.start + sign))
        rest[mark].span.start += sign
        if rest[mark].span.isEmpty { rest = rest.dropFirst() }
        bullet(rest)
        continue
      }
      var rest = line[...]
      var isFirst = true
      while let lead = HTMLLead.find(in: rest, bytes) {
        let before = Array(rest[..<lead.atoms.lowerBound])
        if !isBlank(before) {
          if !open.isEmpty {
            open.append(InlineAtom(.lineBreak, SourceSpan(before[0].span.start, before[0].span.start)))
          }
          open += before
          isFirst = false
        } else {
          _ = prose.inline.lines(of: before)
        }
        leaf(.paragraph, open)
        open = []
        var words = Array(rest[lead.atoms])
        rest = rest[lead.atoms.upperBound...]
        if lead.takesColon, let next = rest.first {
          var colon = next
          colon.span.end = colon.span.start + 1
          words.append(colon)
          rest[rest.startIndex].span.start += 1
          if rest[rest.startIndex].span.isEmpty { rest = rest.dropFirst() }
        }
        let isAll = isFirst && isBlank(rest) && lead.isStrong
        leaf(isAll ? .heading(level: 7) : .lead, words)
        isFirst = false
      }
      if isBlank(rest) {
        _ = prose.inline.lines(of: Array(rest))
      } else {
        if let first = rest.first, !open.isEmpty {
          open.append(InlineAtom(.lineBreak, SourceSpan(first.span.start, first.span.start)))
        }
        open += rest
      }
    }
    leaf(.paragraph, open)
  }

  /// The lines of a leaf: those that the page breaks, and those that a wide gap parts before a label
  /// (`Student: Ana &nbsp; &nbsp; DOB: 1/2/2015`).
  private func lines(of found: [InlineAtom]) -> [[InlineAtom]] {
    var lines: [[InlineAtom]] = [[]]
    var gap = 0
    var isStart = true
    for (index, atom) in found.enumerated() {
      if atom.isLineBreak {
        lines.append([])
        (gap, isStart) = (0, true)
        continue
      }
      if atom.isSpace {
        gap += HTMLLead.width(of: atom, bytes)
      } else if atom.isWord {
        if gap >= 2, !isStart, HTMLLead.beginsLabel(found[index...], bytes) { lines.append([]) }
        (gap, isStart) = (0, false)
      }
      lines[lines.count - 1].append(atom)
    }
    return lines.filter { !$0.isEmpty }
  }

  /// How many bytes of the draft the bullet takes that begins a run of text: "•", "&#183;"; nil for none.
  private func bullet(in atom: InlineAtom) -> Int? {
    guard isPage else { return nil }
    switch atom.kind {
    case .text:
      let sign = TypedBullet.count(at: atom.span.start, in: bytes)
      return sign > 0 ? sign : nil
    case .decoded(let sign): return TypedBullet.count(at: 0, in: sign) == sign.count ? atom.span.count : nil
    default: return nil
    }
  }
}

/// Bullets that are typed as text.
enum TypedBullet {
  /// The length of the bullet at a byte; 0 for none. Filled circles and squares may be ticked boxes.
  static func count(at index: Int, in bytes: [UInt8]) -> Int {
    for sign in signs where bytes[index...].starts(with: sign) { return sign.count }
    return 0
  }

  private static let signs: [[UInt8]] = ["•", "▪", "◦", "‣", "·", "➢", "\u{F0B7}"].map { Array($0.utf8) }
}

/// Bold or italic words that label what follows them, as ``MarkdownLead`` finds them in Markdown.
struct HTMLLead {
  var atoms: Range<Int>
  var isStrong: Bool
  /// Whether the colon stands just after the words.
  var takesColon: Bool

  /// The first lead of a line. O(atoms).
  static func find(in line: ArraySlice<InlineAtom>, _ bytes: [UInt8]) -> HTMLLead? {
    var at = line.startIndex
    var isStart = true
    while at < line.endIndex {
      let atom = line[at]
      guard atom.isWord, atom.weight > 0 else {
        if atom.isWord { isStart = false }
        at += 1
        continue
      }
      var end = at
      var next = at
      var count = 0
      while next < line.endIndex, line[next].isSpace || line[next].isWord && line[next].weight == atom.weight
      {
        if line[next].isWord {
          end = next + 1
          count += line[next].isText ? line[next].span.count : 1
        }
        next += 1
      }
      let follows =
        end < line.endIndex && line[end].isText && bytes[line[end].span.start] == UInt8(ascii: ":")
      let last = line[end - 1]
      let endsInColon =
        last.isText && bytes[last.span.end - 1] == UInt8(ascii: ":")
        || last.kind == .decoded([UInt8(ascii: ":")])
      let isApart = isStart || line[..<at].last.map(\.isSpace) ?? true
      if atom.isText, isApart, isLabel(bytes[atom.span.start], count),
        endsInColon || follows || isStart && atom.weight > 2
          || isStart && atom.weight == 2 && isRunIn(last, line[end...], bytes)
      {
        return HTMLLead(atoms: at..<end, isStrong: atom.weight > 1, takesColon: follows && !endsInColon)
      }
      isStart = false
      at = end
    }
    return nil
  }

  /// "Strengths and interests." underlined, with its text behind it on the line: a stop makes a name of words that a form
  /// may as well underline where someone filled them in.
  private static func isRunIn(_ last: InlineAtom, _ rest: ArraySlice<InlineAtom>, _ bytes: [UInt8]) -> Bool {
    guard last.isText, bytes[last.span.end - 1] == UInt8(ascii: "."), let next = rest.first(where: \.isWord)
    else { return false }
    return next.isText && bytes[next.span.start].isASCIIUppercase
  }

  private static func isLabel(_ first: UInt8, _ count: Int) -> Bool {
    (first.isWordByte && first != 0xE2 || first == UInt8(ascii: "#")) && count > 2 && count <= 200
  }

  /// How many blanks that do not fold a gap holds.
  static func width(of atom: InlineAtom, _ bytes: [UInt8]) -> Int {
    if atom.span.isEmpty { return 0 }
    return bytes[atom.span.start] == UInt8(ascii: "&") ? 1 : bytes[atom.span.range].count { $0 == 0xA0 }
  }

  /// Up to five words and a colon.
  static func beginsLabel(_ atoms: ArraySlice<InlineAtom>, _ bytes: [UInt8]) -> Bool {
    guard let first = atoms.first, first.isText, bytes[first.span.start].isASCIILetter else { return false }
    var words = 1
    var length = 0
    for atom in atoms {
      if atom.isSpace {
        words += 1
        if words > 5 { return false }
      } else if atom.isText {
        for byte in bytes[atom.span.range] {
          if byte == UInt8(ascii: ":") { return words <= 5 }
          if byte == UInt8(ascii: " ") { words += 1 }
          length += 1
          if length > 60 || words > 5 { return false }
        }
      } else {
        return false
      }
    }
    return false
  }
}
