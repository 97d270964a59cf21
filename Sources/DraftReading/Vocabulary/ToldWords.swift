import IEPModel

/// The words by which a sentence tells what part of a plan it is about: `told.txt`.
struct ToldWords: Sendable {
  struct Term: Sendable {
    /// nil for what is said of someone else, of another year, or as a wish.
    var part: SectionKind?
    /// The place of its group in the file: the first wins.
    var rank: Int
    /// Whether it begins a part and breaks none off.
    var isWeak: Bool
  }

  private(set) var terms: [Term] = []
  let search: TermSearch

  init(_ bytes: [UInt8]) throws(FormWordsError) {
    var search = TermSearch()
    var lines = FormLines(bytes, file: "told.txt")
    while var term = try lines.next() {
      let name = lines.names[lines.names.count - 1]
      let part = SectionKind(rawValue: name)
      guard part != nil || name == "elsewhere" else { throw lines.error("[\(name)] is no part of a plan") }
      let isWeak = term.removesSign("~")
      terms.append(Term(part: part, rank: lines.names.count, isWeak: isWeak))
      search.add(term)
    }
    self.search = search.sorted
  }
}
