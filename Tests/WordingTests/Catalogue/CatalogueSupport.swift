import Wording

extension Catalogue {
  /// A catalogue of these entries, with a word for every sentence that they leave out.
  init(testing entries: String) throws(CatalogueError) {
    let lines = entries.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    let keys = lines.map { String($0.prefix { $0 != " " && $0 != "=" }) }
    let others = SentenceKey.allCases.filter { !keys.contains($0.rawValue) }
    let filler = others.map { "\($0.rawValue) = ...\n" }.joined()
    try self.init(parsing: [("test.txt", Array(entries.utf8)), ("others.txt", Array(filler.utf8))])
  }
}
