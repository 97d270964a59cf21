import GlossaryEngine
import IEPModel

/// Finds the draft's hard words once, settles what each means, and marks them in the summary.
struct GlossaryPass {
  private let matcher: TermMatcher
  private let chooser: SenseChooser
  private let index: GlossaryIndex
  /// The words of this draft, in the order of their first use.
  private(set) var words: [PlainWord] = []
  /// The meaning that the letters have in this draft, by their form there.
  private var settled: [String: String] = [:]

  init(matcher: TermMatcher, draft: IEPDraft) {
    let terms = DraftTerms(draft, matcher)
    var matcher = matcher
    matcher.state = draft.state?.value
    self.matcher = matcher
    index = matcher.index
    chooser = SenseChooser(matcher, definitions: terms.definitions)
    var places: [Int: Int] = [:]
    for use in terms.uses {
      guard let term = use.term, let entry = term.entry else { continue }
      let place = places[entry] ?? words.count
      if place == words.count {
        places[entry] = place
        words.append(word(use.words, index[entry], alternatives: term.alternatives))
      }
      words[place].spans += use.spans
      let letters = use.words.lowercased()
      if settled[letters] == nil { settled[letters] = words[place].sense }
    }
    for index in words.indices { words[index].spans = words[index].spans.merged }
  }

  /// A word at its first use; its places are added use by use.
  private func word(_ written: String, _ entry: GlossaryEntry, alternatives: [Int]) -> PlainWord {
    PlainWord(
      term: written, sense: entry.id, expansion: entry.named(as: written), meaning: entry.meaning,
      forYourChild: entry.forYourChild,
      question: entry.question, alternatives: alternatives.map { index.label(of: $0) }, spans: [])
  }

  /// Marks the hard words of a part's statements; the first of each in the part, or all, carry their meaning.
  func annotate(_ part: inout PlainPart, explains: Bool, _ marks: TermMarks) {
    if marks == .none { return }
    var seen: Set<String> = []
    let known = Dictionary(words.map { ($0.sense, $0.term.lowercased()) }) { first, _ in first }
    for place in part.statements.indices {
      let bytes = Array(part.statements[place].text.utf8)
      let matches = matcher.matches(in: bytes)
      part.statements[place].terms = chooser.choose(matches, in: bytes, context: [part.kind.rawValue])
        .compactMap { term in
          guard let entry = term.entry else { return nil }
          let written = String(decoding: bytes[term.range], as: UTF8.self).lowercased()
          let sense = settled[written] ?? index.id(of: entry)
          guard let first = known[sense] else { return nil }
          let isFirst = (seen.insert(sense).inserted || marks == .all) && explains
          // Other words for the same as where the draft first has it.
          let isOther = isFirst && sense == index.id(of: entry) && first != written
          return TermUse(
            range: term.range, sense: sense, isFirst: isFirst,
            expansion: isOther
              ? index[entry].named(as: String(decoding: bytes[term.range], as: UTF8.self)) : nil)
        }
    }
  }
}

extension GlossaryEntry {
  /// What a form stands for, as the draft writes it; the entry's name where its own expansion is meant.
  fileprivate func named(as written: String) -> String {
    let words = expansion(writtenAs: written)
    return words == expansion ? label : words
  }
}
