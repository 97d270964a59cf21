import IEPModel

/// The words that tell kinds of document apart, and a draft from a final plan: `kinds.txt`.
struct KindWords: Sendable {
  /// What stands in the title of a kind of document.
  struct Title: Sendable {
    var kind: DocumentKind
    /// Whether it counts only as the whole line.
    var isWeak: Bool
  }

  /// What a group of the file is about: `[iep.title]`, `[letter.phrase]`, `[status.draft]`.
  private enum Meaning {
    case title(DocumentKind)
    case phrase(DocumentKind)
    case status(DraftStatus)

    init?(_ name: String) {
      let parts = name.split(separator: ".").map(String.init)
      switch (parts.first.flatMap(DocumentKind.init(rawValue:)), parts.last) {
      case (let kind?, "title"): self = .title(kind)
      case (let kind?, "phrase"): self = .phrase(kind)
      default:
        guard parts.first == "status", let status = parts.last.flatMap(DraftStatus.init(rawValue:)) else {
          return nil
        }
        self = .status(status)
      }
    }
  }

  private(set) var titles: [Title] = []
  private(set) var phrases: [DocumentKind] = []
  private(set) var statuses: [DraftStatus] = []
  let titleSearch: TermSearch
  let phraseSearch: TermSearch
  let statusSearch: TermSearch

  init(_ bytes: [UInt8]) throws(FormWordsError) {
    var terms: (titles: TermSearch, phrases: TermSearch, statuses: TermSearch) = (.init(), .init(), .init())
    var lines = FormLines(bytes, file: "kinds.txt")
    var meanings: [Meaning?] = []
    while var term = try lines.next() {
      while meanings.count < lines.names.count { meanings.append(Meaning(lines.names[meanings.count])) }
      let isWeak = term.removesSign("~")
      switch meanings[meanings.count - 1] {
      case .title(let kind):
        titles.append(Title(kind: kind, isWeak: isWeak))
        terms.titles.add(term)
      case .phrase(let kind):
        phrases.append(kind)
        terms.phrases.add(term)
      case .status(let status):
        statuses.append(status)
        terms.statuses.add(term)
      case nil: throw lines.error("[\(lines.names[meanings.count - 1])] is no kind of document")
      }
    }
    titleSearch = terms.titles.sorted
    phraseSearch = terms.phrases.sorted
    statusSearch = terms.statuses.sorted
  }
}

/// The terms that belong to one state: `states.txt`. The first of each state is its name.
struct StateWords: Sendable {
  /// The state's two letters, and what a term counts.
  struct Term: Sendable {
    var state: String
    var points: Int
    var isName: Bool
  }

  private(set) var terms: [Term] = []
  /// Words after which a state's name is that of a street, a school or a town.
  private(set) var places: Set<String> = []
  private(set) var letters: Set<String> = []
  let search: TermSearch

  init(_ bytes: [UInt8]) throws(FormWordsError) {
    var search = TermSearch()
    var lines = FormLines(bytes, file: "states.txt")
    var groups = 0
    while var term = try lines.next() {
      let name = lines.names[lines.names.count - 1]
      let isWeak = term.removesSign("~")
      if name == "place" {
        places.insert(String(decoding: term, as: UTF8.self).lowercased())
        continue
      }
      var isName = false
      if groups < lines.names.count {
        guard name.utf8.count == 2, name.utf8.allSatisfy(\.isASCIIUppercase) else {
          throw lines.error("[\(name)] is no state")
        }
        groups = lines.names.count
        isName = letters.insert(name).inserted
      }
      terms.append(Term(state: name, points: isWeak ? 1 : 2, isName: isName))
      search.add(term)
    }
    self.search = search.sorted
  }
}
