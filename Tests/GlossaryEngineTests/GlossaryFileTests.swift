import GlossaryEngine
import IEPModel
import Testing

@Suite struct GlossaryFileTests {
  @Test func readsAnEntry() {
    var nodes = Nodes()
    let entry = nodes.map([
      ("id", nodes.text("504", .number)), ("label", nodes.text("Section 504")),
      ("acronym", nodes.text("NO", .bool)),
      ("forms", nodes.list(["504 plan"])), ("match", nodes.text("title")), ("article", nodes.text("a")),
      ("meaning", nodes.text("A plan.")), ("forYourChild", nodes.text("Help.")),
      ("question", nodes.text("Why?")),
      ("cues", nodes.list(["law"])), ("prior", nodes.text("12", .number)), ("source", nodes.text("law")),
      ("reviewed", nodes.text("2026-11-21")), ("matches", nodes.list(["a 504 plan"])),
      ("mustNot", nodes.list(["504"])),
    ])
    let file = GlossaryFile(
      Nodes.tree(nodes.map([("topic", nodes.text("rights")), ("entries", nodes.list(of: [entry]))])))
    #expect(file.problems == [])
    #expect(file.topic == "rights")
    #expect(
      file.entries == [
        GlossaryEntry(
          id: "504", label: "Section 504", acronym: "NO", forms: ["504 plan"], match: .title, article: "a",
          meaning: "A plan.", forYourChild: "Help.", question: "Why?", topic: "rights", cues: ["law"],
          prior: 12,
          source: "law", reviewed: "2026-11-21", matches: ["a 504 plan"], mustNot: ["504"])
      ])
  }

  /// A change to one member of a good entry, and what is said about it.
  @Test(arguments: [
    ("meaning", nil, GlossaryProblem.Reason.missing(key: "meaning")),
    ("label", nil, .missing(key: "label")),
    ("source", nil, .missing(key: "source")),
    ("meaning", "  ", .empty(key: "meaning")),
    ("match", "sometimes", .wrongType(key: "match")),
    ("article", "the", .wrongType(key: "article")),
    ("prior", "often", .wrongType(key: "prior")),
    ("prior", "-1", .wrongType(key: "prior")),
    ("forms", "not a list", .wrongType(key: "forms")),
    ("lable", "typo", .unknown(key: "lable")),
    ("acronym", "C+", .unmatchable(form: "C+")),
    ("acronym", "—", .unmatchable(form: "—")),
  ])
  func saysWhatIsWrong(_ key: String, _ value: String?, _ reason: GlossaryProblem.Reason) {
    var nodes = Nodes()
    var members = good(&nodes).filter { $0.0 != key }
    if let value { members.append((key, nodes.text(value))) }
    let file = read(&nodes, [members])
    #expect(file.problems.map(\.reason) == [reason])
    #expect(file.problems.allSatisfy { $0.offset > 0 })
    let isFatal = ["meaning", "label"].contains(key)
    #expect(file.entries.count == (isFatal ? 0 : 1))
  }

  @Test func duplicatesAndStrangersLeaveTheOthers() {
    var nodes = Nodes()
    let twice = good(&nodes) + [("id", nodes.text("again"))]
    var file = read(&nodes, [good(&nodes), good(&nodes), twice])
    #expect(
      Set(file.problems.map(\.reason)) == [.duplicateID("iep"), .repeated(key: "id")])
    #expect(file.entries.count == 1)

    let stranger = nodes.text("not an entry")
    file = GlossaryFile(
      Nodes.tree(nodes.map([("topic", nodes.text("t")), ("entries", nodes.list(of: [stranger]))])))
    #expect(file.problems.map(\.reason) == [.notAMapping])
  }

  @Test func otherFilesAreNoGlossaries() {
    var nodes = Nodes()
    let prose = SourceTree(format: .markdown, content: .prose([]), markup: [])
    #expect(GlossaryFile(prose).problems.map(\.reason) == [.notAMapping])
    #expect(GlossaryFile(Nodes.tree(nodes.text("x"))).problems.map(\.reason) == [.notAMapping])
    let empty = GlossaryFile(Nodes.tree(nodes.map([])))
    #expect(empty.problems.map(\.reason) == [.missing(key: "topic"), .missing(key: "entries")])
    let extra = nodes.map([
      ("topic", nodes.text("t")), ("entries", nodes.list([])), ("note", nodes.text("x")),
    ])
    #expect(GlossaryFile(Nodes.tree(extra)).problems.map(\.reason) == [.unknown(key: "note")])
  }

  @Test(arguments: ["tx", "Texas", "T", "48"])
  func aStateIsTwoCapitals(_ state: String) {
    var nodes = Nodes()
    let file = GlossaryFile(
      Nodes.tree(
        nodes.map([
          ("topic", nodes.text("t")), ("state", nodes.text(state)),
          ("entries", nodes.list(of: [nodes.map(good(&nodes))])),
        ])))
    #expect(file.problems.map(\.reason) == [.wrongType(key: "state")])
  }

  @Test func nullIsAbsentWhereThatIsAllowed() {
    var nodes = Nodes()
    let members =
      good(&nodes) + [("question", nodes.text("~", .null)), ("cues", nodes.text("~", .null))]
    #expect(read(&nodes, [members]).problems.isEmpty)
    let without = good(&nodes).filter { $0.0 != "source" } + [("source", nodes.text("", .null))]
    #expect(read(&nodes, [without]).problems.map(\.reason) == [.empty(key: "source")])
  }

  private func good(_ nodes: inout Nodes) -> [(String, DataNode)] {
    [
      ("id", "iep"), ("label", "individualized education program"), ("meaning", "m"), ("forYourChild", "c"),
      ("source", "s"), ("reviewed", "r"),
    ].map { ($0, nodes.text($1)) }
  }

  private func read(_ nodes: inout Nodes, _ entries: [[(String, DataNode)]]) -> GlossaryFile {
    let list = nodes.list(of: entries.map { nodes.map($0) })
    return GlossaryFile(Nodes.tree(nodes.map([("topic", nodes.text("t")), ("entries", list)])))
  }
}
