import IEPModel

/// What the elements of an exchange standard are called for parents, and to which part of a plan they belong: data,
/// from `Glossary/<language>/elements/*.txt`.
///
/// Under each `[part]`: one path a line, read from its end, `service/type = What kind of help`. A path without words
/// is an element that holds others. `[part+]`: all that stands inside belongs to the part too. `[same]` takes the part
/// of the element around it; `[hidden]` lists what only machines use. Words after `+` stand for all that is inside, in
/// one line, words after `1` are said once of the same value; `-` alone: the value speaks for itself.
public struct ElementWords: Sendable {
  public let a4l: ElementTable
  public let edfi: ElementTable

  /// Throws where a line belongs to no part.
  public init(a4l: [UInt8], edfi: [UInt8]) throws(FormWordsError) {
    self.a4l = try ElementTable(a4l, file: "a4l.txt")
    self.edfi = try ElementTable(edfi, file: "edfi.txt")
  }
}

/// The elements of one standard.
public struct ElementTable: Sendable {
  struct Row: Hashable, Sendable {
    /// Nil for the part of the element around it.
    var part: SectionKind?
    /// Nil for an element that holds others.
    var label: String?
    var isHidden = false
    /// Whether all that stands inside belongs to its part too.
    var holdsAll = false
    /// Whether all that stands inside is one line.
    var isOneLine = false
    /// Whether the same value is said once.
    var isOnce = false
  }

  private var rows: [String: Row] = [:]
  /// Every name that stands in a path.
  private var names: Set<String> = []

  init(_ bytes: [UInt8], file: String) throws(FormWordsError) {
    var head: Row?
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let text = String(decoding: line, as: UTF8.self)
      if text.isEmpty || text.hasPrefix("#") { continue }
      if text.hasPrefix("[") {
        let name = String(text.dropFirst().prefix { $0 != "]" && $0 != "+" })
        let part = SectionKind(rawValue: name)
        guard part != nil || name == "same" || name == "hidden" else {
          throw FormWordsError(file: file, line: number, reason: "[\(name)] is no part of a plan")
        }
        head = Row(part: part, isHidden: name == "hidden", holdsAll: text.contains("+"))
        continue
      }
      guard var row = head else {
        throw FormWordsError(file: file, line: number, reason: "a line before any [part]")
      }
      let cut = text.firstRange(of: " = ")
      let sign = cut.flatMap { text[$0.upperBound...].first }
      row.isOneLine = sign == "+"
      row.isOnce = sign == "1"
      row.label = cut.map { String(text[$0.upperBound...].dropFirst(row.isOneLine || row.isOnce ? 1 : 0)) }
      let path = String(text[..<(cut?.lowerBound ?? text.endIndex)])
      rows[path] = row
      names.formUnion(path.split(separator: "/").map(String.init))
    }
  }

  /// The row of an element: the longest path that its own path ends in.
  func row(_ path: [String]) -> Row? {
    for start in path.indices {
      if let row = rows[path[start...].joined(separator: "/")] { return row }
    }
    return nil
  }

  /// The part that an element belongs to: its own row's, else that of the nearest element around it.
  func part(_ path: [String]) -> SectionKind {
    for end in path.indices {
      if let row = row(Array(path[...end])), row.holdsAll, let part = row.part { return part }
    }
    for end in path.indices.reversed() {
      if let part = row(Array(path[...end]))?.part { return part }
    }
    return .other
  }

  func knows(_ name: String) -> Bool { names.contains(name) }
}
