/// What the official draft calls its parts, labels and columns: the first name in each list of
/// `Glossary/<language>/forms`. Readers know every name in those lists, so what is written can be read again.
public struct FormNames: Sendable {
  private let headings: [String: String]
  private let labels: [String: String]
  private let columns: [String: String]

  /// Reads the files that readers of drafts use too. O(bytes).
  public init(headings: [UInt8], labels: [UInt8], columns: [UInt8]) {
    self.headings = Self.firsts(headings)
    self.labels = Self.firsts(labels)
    self.columns = Self.firsts(columns)
  }

  /// A part's heading by the name of its kind; nil where forms have none for it.
  func heading(_ kind: String) -> String? { headings[kind] }

  /// The label of a fact such as `student.name`; the fact's own last word where forms have none.
  func label(_ fact: String) -> String { labels[fact] ?? Self.lastWord(fact) }

  func column(_ fact: String) -> String { columns[fact] ?? labels[fact] ?? Self.lastWord(fact) }

  private static func lastWord(_ fact: String) -> String {
    fact.split(separator: ".").last.map(String.init) ?? fact
  }

  private static func firsts(_ file: [UInt8]) -> [String: String] {
    var firsts: [String: String] = [:]
    var name: Range<Int>?
    var start = 0
    while start < file.count {
      let end = file[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.count
      let line = file[start..<end]
      if line.first == UInt8(ascii: "[") {
        name = line.dropFirst().prefix { $0 != UInt8(ascii: "]") }.indices
      } else if let open = name, let first = line.first, first != UInt8(ascii: "#") {
        // "~" marks an everyday word; set off as a heading it is one all the same.
        let words = String(decoding: line.drop { $0 == UInt8(ascii: "~") }, as: UTF8.self)
        let key = String(decoding: file[open], as: UTF8.self)
        firsts[key] = firsts[key] ?? words
        name = nil
      }
      start = end + 1
    }
    return firsts
  }
}
