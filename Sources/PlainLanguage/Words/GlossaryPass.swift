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
    self.matcher = matcher
    index = matcher.index
    var definitions = OwnDefinitions()
    let texts = draft.sections.flatMap { section in
      section.blocks.flatMap(\.leafTexts).filter { !$0.spans.isEmpty }.map { (section.kinds, $0) }
    }
    for (_, text) in texts { definitions.read(text.bytes) }
    chooser = SenseChooser(matcher, definitions: definitions)
    let names = GlossaryPass.names(in: draft)
    var places: [Int: Int] = [:]
    for (kinds, text) in texts {
      let matches = matcher.matches(
        in: text.bytes, protecting: GlossaryPass.ranges(of: names, in: text.bytes))
      for term in chooser.choose(matches, in: text.bytes, context: kinds.map(\.rawValue)) {
        guard let entry = term.entry else { continue }
        let written = String(decoding: text.bytes[term.range], as: UTF8.self)
        let place = places[entry] ?? words.count
        if place == words.count {
          places[entry] = place
          words.append(word(written, index[entry], alternatives: term.alternatives))
        }
        words[place].spans += text.spans(of: term.range)
        let letters = written.lowercased()
        if settled[letters] == nil { settled[letters] = words[place].sense }
      }
    }
    for index in words.indices { words[index].spans = words[index].spans.merged }
  }

  /// A word at its first use; its places are added use by use.
  private func word(_ written: String, _ entry: GlossaryEntry, alternatives: [Int]) -> PlainWord {
    PlainWord(
      term: written, sense: entry.id, expansion: entry.label, meaning: entry.meaning,
      forYourChild: entry.forYourChild,
      question: entry.question, alternatives: alternatives.map { index.label(of: $0) }, spans: [])
  }

  /// Marks the hard words of a part's statements; the first of each in the part carries its meaning.
  func annotate(_ part: inout PlainPart, explains: Bool) {
    var seen: Set<String> = []
    let known = Set(words.map(\.sense))
    for place in part.statements.indices {
      let bytes = Array(part.statements[place].text.utf8)
      let matches = matcher.matches(in: bytes)
      part.statements[place].terms = chooser.choose(matches, in: bytes, context: [part.kind.rawValue])
        .compactMap { term in
          guard let entry = term.entry else { return nil }
          let written = String(decoding: bytes[term.range], as: UTF8.self).lowercased()
          let sense = settled[written] ?? index.id(of: entry)
          guard known.contains(sense) else { return nil }
          return TermUse(range: term.range, sense: sense, isFirst: seen.insert(sense).inserted && explains)
        }
    }
  }

  /// Names of people and places: no word in them is a term.
  private static func names(in draft: IEPDraft) -> [[UInt8]] {
    let student = draft.student
    return ([student.name, student.school, student.district] + draft.team.map(\.name))
      .compactMap { $0.map { Array($0.value.utf8) } }.filter { $0.count > 2 }
  }

  private static func ranges(of names: [[UInt8]], in bytes: [UInt8]) -> [Range<Int>] {
    names.flatMap { bytes.places(of: $0) }
  }
}

extension SourceBlock {
  /// The texts of all leaves, in order.
  var leafTexts: [SpannedText] {
    children.isEmpty ? (lines.isEmpty ? [] : [text]) : children.flatMap(\.leafTexts)
  }
}
