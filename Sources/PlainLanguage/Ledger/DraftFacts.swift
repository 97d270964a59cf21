import IEPModel

/// Every fact of a draft with its place.
struct DraftFacts: Sendable {
  struct Placed: Hashable, Sendable {
    var fact: Fact
    var span: SourceSpan
    /// Whether it is the "no" of an empty box: a form offers it, and the draft does not say it.
    var isOffered = false
  }

  let names: KnownNames
  /// Those of the draft's own words, sorted by place.
  let placed: [Placed]
  /// Those of the official draft that was written from data, where words stand for its codes. Empty for prose.
  let shown: [Placed]
  /// The texts as they are read, with where each begins and ends, in order.
  private let flows: [(text: SpannedText, extent: SourceSpan)]

  /// Reads the tree and, of data, the parts of the official draft. O(bytes).
  init(_ draft: IEPDraft, _ tree: SourceTree) {
    let blocks = draft.sections.flatMap(\.blocks)
    let flows = Self.flows(of: tree.blocks.isEmpty ? blocks : tree.blocks)
    let names = KnownNames(draft, in: flows)
    self.names = names
    self.flows = flows.compactMap { text in text.spans.extent.map { (text, $0) } }.sorted {
      $0.extent < $1.extent
    }
    let read = flows.flatMap { Self.facts(in: $0, names) }.sorted { $0.span < $1.span }
    if case .data(let root) = tree.content {
      var facts: [Placed] = []
      Self.visit(root) { text, scalar in facts += Self.facts(in: text, names, scalar) }
      placed = facts.sorted { $0.span < $1.span }
      shown = read
    } else {
      placed = read
      shown = []
    }
  }

  /// The texts in which facts stand whole: each leaf, after the label that leads to it.
  static func flows(of blocks: [SourceBlock]) -> [SpannedText] {
    var flows: [SpannedText] = []
    var lead: SpannedText?
    func visit(_ block: SourceBlock) {
      guard block.children.isEmpty else {
        endLead()
        for child in block.children { visit(child) }
        endLead()
        return
      }
      var text = block.text
      if block.kind == .lead {
        endLead()
        lead = text
      } else if let label = lead, block.kind == .paragraph || block.kind == .preformatted {
        lead = nil
        var whole = label
        whole.append(text)
        flows.append(whole)
      } else {
        endLead()
        text = text.trimmed
        if !text.isEmpty { flows.append(text) }
      }
    }
    func endLead() {
      if let lead { flows.append(lead) }
      lead = nil
    }
    for block in blocks { visit(block) }
    endLead()
    return flows
  }

  static func visit(_ node: DataNode, _ body: (SpannedText, DataScalar) -> Void) {
    switch node.value {
    case .scalar(let text, let kind): body(text, kind)
    case .list(let members), .map(let members): for member in members { visit(member, body) }
    }
  }

  private static func facts(in text: SpannedText, _ names: KnownNames, _ scalar: DataScalar? = nil)
    -> [Placed]
  {
    let isCode = scalar != nil && !text.bytes.contains(UInt8(ascii: " "))
    // The letters of an identifier say nothing: 7a0d6e0e-5b57-4c5e-9f0f-0f6f3f0b0a01.
    if isCode, text.bytes.count(where: { $0 == UInt8(ascii: "-") }) > 3 { return [] }
    let facts = FactScanner.facts(in: text.bytes, names: names, splitsCodes: isCode)
    let boxes = facts.contains { $0.kind == .negations } ? EmptyBoxes(of: text.bytes) : nil
    return facts.compactMap { fact in
      // A word of the form that was written around data stands for the data on its line.
      let place = text.spans(of: fact.range).extent ?? (scalar == nil ? text.spans.extent : nil)
      return place.map {
        Placed(
          fact: fact, span: $0,
          isOffered: fact.kind == .negations && boxes?.hold(fact.range) ?? false)
      }
    }
  }

  /// The facts that stand in some places, by their index. `spans` are sorted and apart. O(spans × log + facts there).
  func indices(in spans: [SourceSpan], of list: KeyPath<DraftFacts, [Placed]>) -> [Int] {
    let facts = self[keyPath: list]
    var found: [Int] = []
    for span in spans {
      var (low, high) = (0, facts.count)
      while low < high {
        let middle = (low + high) / 2
        if facts[middle].span.start < span.start { low = middle + 1 } else { high = middle }
      }
      while low < facts.count, facts[low].span.start < span.end {
        let last = facts[low].span
        // A fact that begins in one place may end in the next: a line break lies between.
        if last.end <= span.end || SourceSpan(last.end - 1, last.end).touches(spans) { found.append(low) }
        low += 1
      }
    }
    return found
  }

  /// The words of the texts that stand in some places. O(spans × log + texts there).
  func words(around spans: [SourceSpan]) -> Set<UInt64> {
    var words: Set<UInt64> = []
    for span in spans {
      var (low, high) = (0, flows.count)
      while low < high {
        let middle = (low + high) / 2
        if flows[middle].extent.start < span.end { low = middle + 1 } else { high = middle }
      }
      while low > 0, flows[low - 1].extent.end > span.start {
        low -= 1
        words.formUnion(OwnWords.keys(in: flows[low].text.bytes))
      }
    }
    return words
  }

  func isNeeded(_ placed: Placed) -> Bool { !placed.isOffered && isNeeded(placed.fact) }

  /// Whether a statement that covers a fact must say it. Plans say "will" of all they hold, and the child is "your child".
  func isNeeded(_ fact: Fact) -> Bool {
    switch fact.value {
    case .word(.will), .word(.student): false
    case .text(let key) where fact.kind == .names: !names.child.contains(key)
    // "Once a week" is "a week".
    case .number(1): false
    default: true
    }
  }
}
