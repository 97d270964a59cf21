import IEPModel

/// The words that tell kinds of document apart, and a draft from a final plan: `kinds.txt`.
struct KindWords: Sendable {
  /// What stands in the title of a kind of document.
  struct Title: Sendable {
    var kind: DocumentKind
    /// Whether it counts only as the whole line.
    var isWeak: Bool
  }

  private(set) var titles: [Title] = []
  private(set) var phrases: [DocumentKind] = []
  private(set) var statuses: [DraftStatus] = []
  let titleSearch: TermSearch
  let phraseSearch: TermSearch
  let statusSearch: TermSearch

  init(_ bytes: [UInt8]) throws(FormWordsError) {
    var terms: (titles: [[UInt8]], phrases: [[UInt8]], statuses: [[UInt8]]) = ([], [], [])
    for line in try TermList(bytes, file: "kinds.txt").lines {
      let parts = line.name.split(separator: ".").map(String.init)
      let kind = parts.first.flatMap(DocumentKind.init(rawValue:))
      switch (kind, parts.last) {
      case (let kind?, "title"):
        titles.append(Title(kind: kind, isWeak: line.isWeak))
        terms.titles.append(line.term)
      case (let kind?, "phrase"):
        phrases.append(kind)
        terms.phrases.append(line.term)
      default:
        guard parts.first == "status", let status = parts.last.flatMap(DraftStatus.init(rawValue:)) else {
          throw FormWordsError(
            file: "kinds.txt", line: line.number, reason: "[\(line.name)] is no kind of document")
        }
        statuses.append(status)
        terms.statuses.append(line.term)
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
