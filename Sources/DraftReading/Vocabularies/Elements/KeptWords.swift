import IEPModel

/// All that a vocabulary says and no field of the draft holds: kept as words, each under a readable label, in the part
/// of the plan that it belongs to. Nothing is lost.
struct KeptWords {
  /// A thing of the draft with words of its own around it, such as a goal: they stand under its name.
  struct Owner {
    var node: DataNode
    var part: SectionKind
    /// Without one it stands under what its element is called.
    var name: Sourced<String>?
    /// Whether it stands elsewhere too: its words are not said again.
    var isCopy = false
    /// Whether words of other parts inside it stand in its part.
    var takesAll = false

    init(_ node: DataNode, _ part: SectionKind, _ name: Sourced<String>?) {
      self.node = node
      self.part = part
      self.name = name
    }
  }

  private let table: ElementTable
  private let claimed: [SourceSpan]
  private let owners: [SourceSpan: Owner]
  private let spell: (String, SpannedText) -> SpannedText
  private var order: [SectionKind] = []
  private var blocks: [SectionKind: [SourceBlock]] = [:]
  private var said: [SectionKind: Set<String>] = [:]
  private var lastOwner: [SectionKind: SourceSpan] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Walks a tree. `spell` gives the words that a code under a name stands for. O(values × depth).
  init(
    of root: DataNode, _ table: ElementTable, claimed: [SourceSpan], owners: [Owner] = [],
    spell: @escaping (_ name: String, _ text: SpannedText) -> SpannedText
  ) {
    self.table = table
    self.claimed = claimed.merged
    self.owners = Dictionary(owners.map { ($0.node.span, $0) }) { first, _ in first }
    self.spell = spell
    visit(Element(root), path: [], isKnown: true, around: [])
  }

  var sections: [Section] {
    order.map { part in
      let blocks = blocks[part] ?? []
      return Section(
        kinds: [part], heading: nil, level: 2,
        span: blocks.map(\.span).filter { !$0.isEmpty }.extent ?? SourceSpan(0, 0),
        blocks: blocks)
    }
  }

  private mutating func visit(_ element: Element, path: [String], isKnown: Bool, around: [Owner]) {
    let path = path + [element.name]
    let row = table.row(path)
    if row?.isHidden == true { return }
    let isNamed = table.knows(element.name)
    if isKnown, !isNamed {
      diagnostics.append(
        Diagnostic(.unknownElement, .note, at: element.node.name?.spans.first ?? element.node.span))
    }
    let isKnown = isKnown && isNamed
    let around = around + (owners[element.node.span].map { [$0] } ?? [])
    let owner = around.last
    let part = !isKnown ? .other : owner?.takesAll == true ? owner?.part ?? .other : table.part(path)
    let isOnce = row?.isOnce == true || owner?.isCopy == true
    if isKnown, row?.isOneLine == true, !element.members.isEmpty {
      let text = element.allText
      if isOpen(text) { keep(text, of: element, label: row?.label, in: part, around, isOnce: isOnce) }
      return
    }
    if let text = element.text, isOpen(text) {
      keep(
        spell(element.name, text), of: element, label: isKnown ? row?.label : nil, in: part, around,
        isOnce: isOnce)
    }
    for member in element.members { visit(member, path: path, isKnown: isKnown, around: around) }
  }

  /// Whether a text has words that no field of the draft holds.
  private func isOpen(_ text: SpannedText) -> Bool {
    !text.spans.allSatisfy { $0.subtracting(claimed).isEmpty }
  }

  private mutating func keep(
    _ words: SpannedText, of element: Element, label: String?, in part: SectionKind, _ around: [Owner],
    isOnce: Bool
  ) {
    let label = (label ?? Self.spelledOut(element.name)) + ":"
    let isNew = said[part, default: []].insert("\(label) \(words.string)").inserted
    if isOnce, !isNew { return }
    if blocks[part] == nil { order.append(part) }
    addHeading(of: around.last { $0.part == part }, in: part)
    if label != "-:", let name = element.node.name {
      blocks[part, default: []].append(Self.leaf(.lead, name.saying(label)))
    }
    blocks[part, default: []].append(Self.leaf(.paragraph, words))
  }

  /// The name of the thing that the words belong to, once over all of them.
  private mutating func addHeading(of owner: Owner?, in part: SectionKind) {
    guard let owner, lastOwner[part] != owner.node.span, let name = owner.node.name else { return }
    lastOwner[part] = owner.node.span
    var heading = name.saying(table.row([name.string])?.label ?? Self.spelledOut(name.string))
    if let given = owner.name {
      heading = SpannedText()
      // The name stands where it was read; here it is a word of the form.
      heading.append(given.value.utf8, standingFor: SourceSpan(0, 0))
    }
    blocks[part, default: []].append(Self.leaf(.heading(level: 3), heading))
  }

  private static func leaf(_ kind: SourceBlock.Kind, _ text: SpannedText) -> SourceBlock {
    SourceBlock(kind, text.spans.extent ?? SourceSpan(0, 0), lines: [text])
  }

  /// "busRouteNumber" as "Bus route number", "IEPCopySent" as "IEP copy sent": for elements that no table knows.
  static func spelledOut(_ name: String) -> String {
    let letters = Array(name)
    var words = [""]
    for (index, letter) in letters.enumerated() {
      let before = index > 0 ? letters[index - 1] : letter
      let isCapitalWord = index + 1 < letters.count && letters[index + 1].isLowercase && before.isUppercase
      if "_-. ".contains(letter) || letter.isUppercase && (!before.isUppercase || isCapitalWord) {
        words.append("")
      }
      if !"_-. ".contains(letter) { words[words.count - 1].append(letter) }
    }
    let spelled = words.filter { !$0.isEmpty }.map { word in
      word.count > 1 && word.allSatisfy { $0.isUppercase || $0.isNumber } ? word : word.lowercased()
    }.joined(separator: " ")
    return spelled.prefix(1).uppercased() + spelled.dropFirst()
  }
}
