import IEPModel

/// Plans typed as an outline: an item names a part, and the items below it tell what stands in that part.
extension Outline {
  /// Whether a list is such an outline: three items or more name parts and have a list below them; inside one, two or one
  /// that every other item is like.
  func isOutline(_ block: SourceBlock) -> Bool {
    let titled = block.children.count { outlineTitle($0)?.kinds != nil }
    if titled >= 3 { return true }
    let isHeld =
      current?.covers(any: Self.holdingParts.union([.goals, .transition, .accommodations])) ?? false
    guard isInOutline, titled > 0, isHeld else { return false }
    return titled > 1 || block.children.count <= 2 * titled
  }

  /// The title of an item with a list below it, and the parts that it names.
  func outlineTitle(_ item: SourceBlock) -> (text: SpannedText, kinds: [SectionKind]?)? {
    guard let first = item.children.first, first.lines.count == 1,
      let list = item.children[safe: 1 + remarks(item)],
      case .list = list.kind
    else { return nil }
    switch first.kind {
    case .paragraph, .lead, .heading: break
    default: return nil
    }
    let line = first.text
    // "SVCS  (all 11/13/25 to 11/5/26 unless noted)".
    let open = line.bytes.firstIndex(of: UInt8(ascii: "(")) ?? line.count
    let title = line[0..<open].strippingLabelEnd.trimmed
    guard (1...8).contains(title.words.count) else { return nil }
    return (title, kinds(of: title, .marked))
  }

  /// How many paragraphs stand between the title of an item in bold and its list: "**SpEd mins** (all year)".
  private func remarks(_ item: SourceBlock) -> Int {
    guard item.children.first?.kind == .lead, item.children.count > 2, item.children[1].kind == .paragraph
    else { return 0 }
    return 1
  }

  /// Whether what an item names is a part of its own inside the part around it: a skill among goals is not.
  private func isPart(_ kinds: [SectionKind], of holding: DraftSection) -> Bool {
    !holding.covers(any: [.goals, .services, .accommodations])
      || !Self.areas.isSuperset(of: kinds) && kinds != holding.kinds
  }

  /// Each item as the part that it names, with the list below it.
  mutating func outline(_ block: SourceBlock, depth: Int) {
    let wasInOutline = isInOutline
    isInOutline = true
    defer { isInOutline = wasInOutline }
    let holding = current
    for item in block.children {
      if let title = outlineTitle(item), let first = item.children.first,
        depth == 0 || title.kinds != nil || holding?.covers(.goals) ?? false
      {
        if depth > 0, let holding, !(title.kinds.map { isPart($0, of: holding) } ?? false) {
          // "WRITING" among goals: the area of the next one.
          show(item)
          append(
            Passage(
              kind: .heading, text: GoalHeading.matches(first.text) ? first.text : title.text,
              span: first.span))
          for passage in Self.passages(inItem: item, words).dropFirst() { append(passage) }
          continue
        }
        open(title.kinds ?? [.other], title.text, 7 + min(depth, 1), first)
        if remarks(item) > 0 {
          show(item.children[1], .text)
        } else if first.text.count > title.text.count + 2 {
          let rest = first.text[title.text.count..<first.text.count].trimmed
          append(Passage(kind: .text, text: rest, span: rest.spans.extent ?? first.span))
        }
        for child in item.children.dropFirst(1 + remarks(item)) {
          if case .list = child.kind, isOutline(child) {
            outline(child, depth: depth + 1)
          } else {
            self.list(whole: child)
          }
        }
      } else if let (label, rest, kinds) = part(item) {
        open(kinds, label, 9, item)
        for passage in rest { append(passage) }
      } else {
        if depth > 0, let holding, let current,
          current.level > holding.level || current.kinds != holding.kinds
        {
          reopen(holding)
        }
        show(item)
        addItem(item)
      }
    }
  }
}
