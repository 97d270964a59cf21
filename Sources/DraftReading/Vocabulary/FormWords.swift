import IEPModel

/// The words that schools put on forms: headings, labels, column heads, categories. Data, not code.
///
/// Read from `Glossary/<language>/forms/*.txt`: `[name]`, then one variant a line; `#` begins a comment; `~`
/// marks an everyday word that counts only where the draft sets it off; `+` words that may stand anywhere in it.
public struct FormWords: Sendable {
  let headings: FormTable
  let labels: FormTable
  let columns: FormTable
  let disabilities: FormTable
  let kinds: KindWords
  let states: StateWords
  let told: ToldWords

  /// Reads the tables. Throws where a line belongs to no name or a name means nothing.
  public init(
    headings: [UInt8], labels: [UInt8], columns: [UInt8], disabilities: [UInt8], kinds: [UInt8],
    states: [UInt8], told: [UInt8]
  ) throws(FormWordsError) {
    self.kinds = try KindWords(kinds)
    self.states = try StateWords(states)
    self.told = try ToldWords(told)
    self.headings = try FormTable(headings, file: "headings.txt")
    self.labels = try FormTable(labels, file: "labels.txt")
    self.columns = try FormTable(columns, file: "columns.txt")
    self.disabilities = try FormTable(disabilities, file: "disabilities.txt")
    for name in self.headings.names {
      for part in name.utf8.split(separator: UInt8(ascii: "+"))
      where SectionKind(rawValue: String(Substring(part))) == nil {
        throw FormWordsError(file: "headings.txt", line: 0, reason: "[\(name)] is no part of a plan")
      }
    }
    for name in self.disabilities.names where DisabilityCategory(rawValue: name) == nil {
      throw FormWordsError(file: "disabilities.txt", line: 0, reason: "[\(name)] is no category")
    }
  }
}
