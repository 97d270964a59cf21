public import IEPModel

/// One file of `Glossary/<language>/`: the entries of a topic, and what is wrong with them.
///
/// An entry without a name or a meaning is left out; every other entry of the file is still there.
public struct GlossaryFile: Sendable {
  /// The file's name for its entries; empty where it has none.
  public private(set) var topic = ""
  /// The two letters of the state whose terms they are; nil for terms of every state.
  public private(set) var state: String?
  /// In the order of the file.
  public private(set) var placed: [PlacedEntry] = []
  /// The same without their places.
  public var entries: [GlossaryEntry] { placed.map(\.entry) }
  /// In the order of the file; empty for a file with nothing wrong in it.
  public private(set) var problems: [GlossaryProblem] = []

  /// Reads `topic:`, perhaps `state:`, and `entries:` from what the YAML or JSON reader made; `name` is the path of the
  /// file, since `states/TX.yaml` has the terms of Texas. O(size).
  public init(_ tree: SourceTree, name: String = "") {
    if case .data(let root) = tree.content {
      self.init(root, name)
    } else {
      self.init()
      problems = [GlossaryProblem(.notAMapping, at: 0)]
    }
  }

  /// Reads a table with a first row that names its columns; `topic` is what its entries are about. O(size).
  public init(csv bytes: [UInt8], topic: String, name: String = "") {
    let (root, found) = GlossaryCSV.tree(bytes, topic: topic)
    self.init(root, name)
    problems = (found + problems).sorted { $0.offset < $1.offset }
  }

  private init() {}

  private init(_ root: DataNode, _ name: String) {
    guard case .map(let members) = root.value else {
      problems = [GlossaryProblem(.notAMapping, at: 0)]
      return
    }
    var map = CheckedMap(members, at: root.span.start)
    topic = map.expectedText("topic")
    let statePlace = map.place(of: "state")
    state = map.optionalText("state") ?? Self.state(of: name)
    let list = map.nodes("entries")
    map.finish()
    problems = map.problems
    if let state, state.utf8.count != 2 || !state.utf8.allSatisfy(ASCII.isUpper) {
      problems.append(GlossaryProblem(.wrongType(key: "state"), at: statePlace))
    }

    var ids: Set<String> = []
    for node in list ?? [] {
      let (entry, found) = EntryReader.entry(node, topic: topic, state: state)
      problems += found
      guard let entry else { continue }
      if ids.insert(entry.entry.id).inserted {
        placed.append(entry)
      } else {
        problems.append(GlossaryProblem(.duplicateID(entry.entry.id), at: node.span.start))
      }
    }
    problems.sort { $0.offset < $1.offset }
  }

  /// `TX` for `states/TX.yaml`.
  private static func state(of path: String) -> String? {
    let parts = path.split(separator: "/").suffix(2)
    guard parts.count == 2, parts.first == "states", let name = parts.last?.prefix(while: { $0 != "." }),
      name.utf8.count == 2, name.utf8.allSatisfy(ASCII.isUpper)
    else { return nil }
    return String(name)
  }
}
