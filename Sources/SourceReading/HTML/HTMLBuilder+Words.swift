import IEPModel

extension HTMLBuilder {
  /// Adds words to the leaf being read.
  mutating func text(_ span: SourceSpan, readsEntities: Bool) {
    let state = top
    if state.isIgnored { return prose.inline.set(aside: span) }
    var scanner = InlineScanner(
      bytes: bytes, readsMarkup: prose.inline.readsMarkup && readsEntities, readsEntities: readsEntities)
    var found: [InlineAtom] = []
    if state.keepsLines {
      for (index, line) in LineSplit.lines(span, bytes).enumerated() {
        if index > 0 { found.append(InlineAtom(.lineBreak, SourceSpan(line.start, line.start))) }
        found += scanner.atoms(in: line)
      }
    } else {
      found = scanner.atoms(in: span)
    }
    for index in found.indices { found[index].weight = state.weight }
    if state.aside != nil {
      asideAtoms += found
      return
    }
    atoms += found
    if state.isLabel, found.contains(where: \.isWord) {
      labelPlace = (labelPlace?.lowerBound ?? atoms.count - found.count)..<atoms.count
    }
  }

  /// A line that the page breaks. Two of them end a paragraph.
  mutating func lineBreak(_ at: Int) {
    let new = InlineAtom(.lineBreak, SourceSpan(at, at))
    if top.aside != nil {
      asideAtoms.append(new)
    } else if atoms.last(where: { !$0.isSpace })?.isLineBreak ?? false {
      endLeaf()
    } else {
      atoms.append(new)
    }
  }

  /// A comment's words are hidden ones. What Word writes for itself says nothing.
  mutating func comment(_ span: SourceSpan, _ words: SourceSpan) {
    let inner = bytes[words.range].drop(while: \.isASCIISpace)
    let isOurs = ["[if", "<![", "[endif", "StartFragment", "EndFragment", "saved from url"]
      .contains { inner.starts(with: Array($0.utf8)) }
    if isPage, isOurs || top.isIgnored || !inner.contains(where: \.isWordByte) {
      return prose.inline.set(aside: span)
    }
    prose.inline.set(aside: SourceSpan(span.start, words.start))
    prose.inline.set(aside: SourceSpan(words.end, span.end))
    var scanner = InlineScanner(bytes: bytes, readsMarkup: false)
    addPending(.hidden, scanner.atoms(in: words))
  }

  /// Ends words that stand apart; they follow the leaf around them.
  mutating func endAside() {
    let kind = asideKind ?? .hidden
    let found = asideAtoms
    asideAtoms = []
    asideKind = nil
    addPending(kind, found)
  }

  private mutating func addPending(_ kind: SourceBlock.Kind, _ found: [InlineAtom]) {
    let lines = prose.inline.lines(of: found)
    if !lines.isEmpty, let extent = found.filter(\.isWord).map(\.span).extent {
      pending.append(SourceBlock(kind, extent, lines: lines))
    }
    pending += prose.inline.takeComments()
    // Where no words are being read there is nothing to wait for.
    if !atoms.contains(where: \.isWord) { emitPending() }
  }

  private mutating func emitPending() {
    let found = pending
    pending = []
    for block in found { emit(block) }
  }

  // MARK: fields of a form

  /// The first run of a tag without a blank in it, which a sign stands for; the rest is markup.
  private mutating func firstRun(of span: SourceSpan) -> SourceSpan {
    let end = bytes[span.range].firstIndex(where: \.isASCIISpace) ?? span.end
    prose.inline.set(aside: SourceSpan(end, span.end))
    return SourceSpan(span.start, end)
  }

  /// A box is a value: the sign stands for its tag.
  mutating func box(_ span: SourceSpan, isTicked: Bool) {
    labelPlace = nil
    add(InlineAtom(.space, SourceSpan(span.start, span.start)))
    add(InlineAtom(.decoded(Array((isTicked ? "☒" : "☐").utf8)), firstRun(of: span)))
    add(InlineAtom(.space, SourceSpan(span.end, span.end)))
  }

  private mutating func add(_ atom: InlineAtom) { atoms.append(atom) }

  mutating func input(_ tag: HTMLTag, _ attributes: HTMLAttributes) {
    let type = attributes.folded("type")
    guard top.aside == nil, !top.isIgnored else { return prose.inline.set(aside: tag.span) }
    switch type {
    case "checkbox", "radio": box(tag.span, isTicked: attributes.has("checked"))
    case "hidden", "submit", "button", "reset", "image", "file", "password":
      prose.inline.set(aside: tag.span)
    default:
      guard let place = attributes.place(of: "value"), !place.isEmpty else {
        return prose.inline.set(aside: tag.span)
      }
      value(prefix: SourceSpan(tag.span.start, place.start))
      text(place, readsEntities: true)
      add(InlineAtom(.space, SourceSpan(place.end, place.end)))
      prose.inline.set(aside: SourceSpan(place.end, tag.span.end))
    }
  }

  /// What begins the value of a field. After a label without a colon it stands for one.
  mutating func value(prefix: SourceSpan) {
    let label = labelPlace
    labelPlace = nil
    if let label, let last = atoms.lastIndex(where: \.isWord), label.contains(last),
      !atoms[last].endsLabel(bytes), !atoms[last...].contains(where: \.isLineBreak)
    {
      for atom in atoms[(last + 1)...] where bytes[atom.span.range].first == UInt8(ascii: "&") {
        prose.inline.set(aside: atom.span)
      }
      atoms.removeSubrange((last + 1)...)
      let weight = max(1, atoms[last].weight)
      for index in label.lowerBound...last { atoms[index].weight = weight }
      var colon = InlineAtom(.decoded([UInt8(ascii: ":")]), firstRun(of: prefix))
      colon.weight = weight
      add(colon)
    } else {
      prose.inline.set(aside: prefix)
    }
    add(InlineAtom(.space, SourceSpan(prefix.end, prefix.end)))
  }
}

extension InlineAtom {
  /// Whether its last sign ends a label by itself.
  fileprivate func endsLabel(_ bytes: [UInt8]) -> Bool {
    isText && [UInt8(ascii: ":"), UInt8(ascii: "?")].contains(bytes[span.end - 1])
  }
}

/// Lines of a text whose breaks mean something.
enum LineSplit {
  /// Without their line ends; empty ones stay. O(bytes).
  static func lines(_ span: SourceSpan, _ bytes: [UInt8]) -> [SourceSpan] {
    bytes[span.range].split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
      .map { SourceSpan($0.startIndex, $0.endIndex) }
  }
}
