public import GlossaryEngine
public import IEPModel
internal import PlainLanguage

/// Something wrong with a pack, and where.
public struct PackFinding: Hashable, Sendable {
  /// What is wrong. `key` is the part of the entry that is too long or has too long a sentence, `words` how many that
  /// text or sentence has.
  public enum Cause: Hashable, Sendable {
    case file(GlossaryProblem.Reason)
    /// Two files of one glossary have an entry with this id.
    case sameID(String, otherFile: String)
    case clash(ClashCheck.Clash)
    case notFound(example: String)
    case foundWhereItMustNot(example: String)
    case tooLong(key: String, words: Int)
    case longSentence(key: String, words: Int)
    /// The Flesch-Kincaid grade.
    case hard(grade: Double)
  }

  public var file: String
  public var line: Int
  public var column: Int
  public var cause: Cause
  /// Whether it is only worth knowing: an entry that is meant to take another's place.
  public var isWarning: Bool { if case .clash(.replaces) = cause { true } else { false } }
}

extension Packs {
  /// All that is wrong with files of entries, by file and line; with `below`, the glossary that they are put over. Throws
  /// where a file is no YAML at all. O(entries × their forms, and their examples).
  public static func findings(
    in files: [SourceText], over below: GlossaryIndex?
  ) throws(ResourceError) -> [PackFinding] {
    var result: [PackFinding] = []
    var placed: [(entry: PlacedEntry, file: Int)] = []
    var ids: [String: Int] = [:]
    let lines = files.map { LineIndex($0.bytes) }
    func add(_ cause: PackFinding.Cause, _ file: Int, _ offset: Int) {
      let place = lines[file].location(of: min(offset, files[file].bytes.count))
      result.append(PackFinding(file: files[file].name, line: place.line, column: place.column, cause: cause))
    }

    for (number, file) in files.enumerated() {
      let read = try read(file)
      for problem in read.problems { add(.file(problem.reason), number, problem.offset) }
      for entry in read.placed {
        if let other = ids[entry.entry.id] {
          add(.sameID(entry.entry.id, otherFile: files[other].name), number, entry.offset)
        } else {
          ids[entry.entry.id] = number
          placed.append((entry, number))
        }
      }
    }
    let entries = placed.map(\.entry.entry)
    let failures = Dictionary(grouping: ExampleCheck.failures(of: entries, over: below), by: \.id)
    let clashes = ClashCheck.clashes(of: entries, over: below)
    for ((item, file), clashes) in zip(placed, clashes) {
      for clash in clashes { add(.clash(clash), file, item.place(of: clash)) }
      for failure in failures[item.entry.id] ?? [] {
        let key = failure.wasExpected ? "matches" : "mustNot"
        add(
          failure.wasExpected
            ? .notFound(example: failure.example) : .foundWhereItMustNot(example: failure.example),
          file, item.place(of: key, member: failure.number))
      }
      for (key, cause) in hardness(of: item.entry) { add(cause, file, item.place(of: key)) }
    }
    return result.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
  }

  private static func hardness(of entry: GlossaryEntry) -> [(key: String, cause: PackFinding.Cause)] {
    let texts = [
      ("meaning", entry.meaning), ("forYourChild", entry.forYourChild), ("question", entry.question ?? ""),
    ]
    var result: [(key: String, cause: PackFinding.Cause)] = texts.compactMap { key, text in
      switch DefinitionLevel.hardness(of: text) {
      case .tooLong(let words): (key, .tooLong(key: key, words: words))
      case .longSentence(let words): (key, .longSentence(key: key, words: words))
      case .grade, nil: nil
      }
    }
    if case .grade(let grade) = DefinitionLevel.grade(of: entry) {
      result.append(("meaning", .hard(grade: grade)))
    }
    return result
  }
}

extension PlacedEntry {
  /// Where the form stands that a clash is about.
  fileprivate func place(of clash: ClashCheck.Clash) -> Int {
    switch clash {
    case .replaces: return offset
    case .letters(let form, _), .words(let form, _), .ordinaryWord(let form):
      if form == entry.acronym { return place(of: "acronym") }
      if let member = entry.forms.firstIndex(of: form) { return place(of: "forms", member: member) }
      return place(of: "label")
    }
  }
}
