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
    var terms: (titles: [[UInt8]], phrases: [[UInt8]], statuses: [[UInt8]]) = ([], [], [])
    var group = ""
    var meaning: Meaning?
    for line in try TermList(bytes, file: "kinds.txt").lines {
      if line.name != group { (group, meaning) = (line.name, Meaning(line.name)) }
      switch meaning {
      case .title(let kind):
        titles.append(Title(kind: kind, isWeak: line.isWeak))
        terms.titles.append(line.term)
      case .phrase(let kind):
        phrases.append(kind)
        terms.phrases.append(line.term)
      case .status(let status):
        statuses.append(status)
        terms.statuses.append(line.term)
      case nil:
        throw FormWordsError(
          file: "kinds.txt", line: line.number, reason: "[\(line.name)] is no kind of document")
      }
    }
    titleSearch = TermSearch(terms.titles)
    phraseSearch = TermSearch(terms.phrases)
    statusSearch = TermSearch(terms.statuses)
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
    var runs: [[UInt8]] = []
    for line in try TermList(bytes, file: "states.txt").lines {
      if line.name == "place" {
        places.insert(String(decoding: line.term, as: UTF8.self).lowercased())
        continue
      }
      let isCode = line.name.utf8.count == 2 && line.name.utf8.allSatisfy(\.isASCIIUppercase)
      guard isCode else {
        throw FormWordsError(file: "states.txt", line: line.number, reason: "[\(line.name)] is no state")
      }
      let isName = letters.insert(line.name).inserted
      terms.append(Term(state: line.name, points: line.isWeak ? 1 : 2, isName: isName))
      runs.append(line.term)
    }
    search = TermSearch(runs)
  }
}
