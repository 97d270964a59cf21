public import IEPModel

extension SourceTree {
  /// The names and scalars of a data tree, in their order. Empty for prose.
  public var dataLeaves: [SpannedText] {
    if case .data(let root) = content { root.leaves } else { [] }
  }

  /// A data tree on one line: `{name: "text", list: [1, true, null]}`, a line feed shown as `⏎`.
  public var dataDump: String {
    if case .data(let root) = content { root.dump } else { "" }
  }

  /// What is wrong with the places of a data tree: bytes that are lost, that stand twice, or spans out of bounds.
  /// Empty for a sound tree.
  public func dataFlaws(in bytes: [UInt8]) -> [String] {
    var flaws: [String] = []
    var claims = [UInt8](repeating: 0, count: bytes.count)
    for (kind, spans) in [("leaf", dataLeaves.flatMap(\.spans)), ("markup", markup)] {
      for span in spans {
        guard span.start >= 0, span.end <= bytes.count, span.start < span.end else {
          flaws.append("\(kind) \(span) is no part of \(bytes.count) bytes")
          continue
        }
        for index in span.range { claims[index] = min(claims[index] + 1, 2) }
      }
    }
    var at = 0
    while at < bytes.count {
      let blank = WhiteSpace.count(at: at, in: bytes)
      if blank == 0, claims[at] != 1 { flaws.append("byte \(at) stands in \(claims[at]) places") }
      at += max(1, blank)
    }
    if case .data(let root) = content { root.collectFlaws(in: SourceSpan(0, bytes.count), &flaws) }
    return flaws
  }
}

extension DataNode {
  fileprivate var leaves: [SpannedText] {
    let own = name.map { [$0] } ?? []
    return switch value {
    case .scalar(let text, _): own + [text]
    case .list(let members), .map(let members): own + members.flatMap(\.leaves)
    }
  }

  fileprivate var dump: String {
    let shown =
      switch value {
      case .scalar(let text, .string): "\"\(text.string.replacing("\n", with: "⏎"))\""
      case .scalar(let text, _): text.isEmpty ? "_" : text.string
      case .list(let members): "[" + members.map(\.dump).joined(separator: ", ") + "]"
      case .map(let members): "{" + members.map(\.dump).joined(separator: ", ") + "}"
      }
    return name.map { $0.string.replacing("\n", with: "⏎") + ": " + shown } ?? shown
  }

  /// A value lies inside what holds it, and after what comes before it.
  fileprivate func collectFlaws(in outer: SourceSpan, _ flaws: inout [String]) {
    if !outer.contains(span) { flaws.append("\(span) lies outside \(outer)") }
    switch value {
    case .scalar(let text, _):
      for part in text.spans where !span.contains(part) { flaws.append("text \(part) lies outside \(span)") }
    case .list(let members), .map(let members):
      var last = span.start
      for member in members {
        let start = member.name?.spans.first?.start ?? member.span.start
        if start < last { flaws.append("\(member.span) begins before \(last)") }
        last = member.span.end
        member.collectFlaws(in: span, &flaws)
      }
    }
  }
}
