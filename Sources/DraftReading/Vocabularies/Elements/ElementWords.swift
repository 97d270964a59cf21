import IEPModel

/// What the elements of an exchange standard are called for parents, and to which part of a plan they belong: data,
/// from `Glossary/<language>/elements/*.txt`.
///
/// Under each `[part]`: one path a line, read from its end, `service/type = What kind of help`. A path without words
/// is an element that holds others. `[part+]`: all that stands inside belongs to the part too. `[same]` takes the part
/// of the element around it; `[hidden]` lists what only machines use. Words after `+` stand for all that is inside, in
/// one line, words after `1` are said once of the same value; `-` alone: the value speaks for itself.
public struct ElementWords: Sendable {
  private let files: (a4l: [UInt8], edfi: [UInt8])

  /// Throws where a line belongs to no part. The tables are made when they are asked for: most drafts need none.
  public init(a4l: [UInt8], edfi: [UInt8]) throws(FormWordsError) {
    try ElementTable.check(a4l, file: "a4l.txt")
    try ElementTable.check(edfi, file: "edfi.txt")
    files = (a4l, edfi)
  }

  /// O(table), as for the other.
  var a4l: ElementTable { ElementTable(files.a4l) }
  var edfi: ElementTable { ElementTable(files.edfi) }
}

/// The elements of one standard.
struct ElementTable: Sendable {
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

  init(_ bytes: [UInt8]) {
    var head: Row?
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "[") {
        head = Self.head(line)
        continue
      }
      guard var row = head else { continue }
      let cut = line.indices.first { line[$0] == 0x20 && line[$0...].starts(with: " = ".utf8) }
      let sign = cut.flatMap { line[($0 + 3)...].first }
      row.isOneLine = sign == UInt8(ascii: "+")
      row.isOnce = sign == UInt8(ascii: "1")
      row.label = cut.map { Self.text(line[($0 + 3)...].dropFirst(row.isOneLine || row.isOnce ? 1 : 0)) }
      let path = line[..<(cut ?? line.endIndex)]
      rows[Self.text(path)] = row
      for name in path.split(separator: UInt8(ascii: "/")) { names.insert(Self.text(name)) }
    }
  }

  /// Throws the first line that belongs to no part of a plan.
  static func check(_ bytes: [UInt8], file: String) throws(FormWordsError) {
    var hasHead = false
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    where !line.isEmpty && line.first != UInt8(ascii: "#") {
      let isHead = line.first == UInt8(ascii: "[")
      if isHead, head(line) == nil {
        throw FormWordsError(file: file, line: index + 1, reason: "[\(name(line))] is no part of a plan")
      }
      hasHead = hasHead || isHead
      if !hasHead {
        throw FormWordsError(file: file, line: index + 1, reason: "a line before any [part]")
      }
    }
  }

  /// What the rows under `[part]` have in common.
  private static func head(_ line: ArraySlice<UInt8>) -> Row? {
    let name = name(line)
    let part = SectionKind(rawValue: name)
    guard part != nil || name == "same" || name == "hidden" else { return nil }
    return Row(part: part, isHidden: name == "hidden", holdsAll: line.contains(UInt8(ascii: "+")))
  }

  private static func name(_ line: ArraySlice<UInt8>) -> String {
    text(line.dropFirst().prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "+") })
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

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
