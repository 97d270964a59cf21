public import IEPModel

/// One file of `Glossary/<language>/`: the entries of a topic, and what is wrong with them.
///
/// An entry that lacks something it needs is left out; every other entry of the file is still there.
public struct GlossaryFile: Sendable {
  /// The file's name for its entries; empty where it has none.
  public private(set) var topic = ""
  /// In the order of the file.
  public private(set) var entries: [GlossaryEntry] = []
  /// In the order of the file; empty for a file that is ready to be indexed.
  public private(set) var problems: [GlossaryProblem] = []

  /// Reads `topic:` and `entries:` from what the YAML or JSON reader made. O(size).
  public init(_ tree: SourceTree) {
    guard case .data(let root) = tree.content, case .map(let members) = root.value else {
      problems = [GlossaryProblem(.notAMapping, at: 0)]
      return
    }
    var map = CheckedMap(members, at: root.span.start)
    topic = map.text("topic") ?? ""
    let list = map.nodes("entries")
    map.finish()
    problems = map.problems

    var ids: Set<String> = []
    for node in list ?? [] {
      let (entry, found) = EntryReader.entry(node, topic: topic)
      problems += found
      guard let entry else { continue }
      if ids.insert(entry.id).inserted {
        entries.append(entry)
      } else {
        problems.append(GlossaryProblem(.duplicateID(entry.id), at: node.span.start))
      }
    }
    problems.sort { $0.offset < $1.offset }
  }
}
