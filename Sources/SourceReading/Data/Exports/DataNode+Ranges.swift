import IEPModel

/// The two ends of a number that an export keeps apart.
extension DataNode {
  /// `sessionsMin: 2, sessionsMax: 4` as `sessions: 2-4`, and as `2 (2)` where both ends are the same. O(members²).
  static func withRanges(_ members: [DataNode]) -> [DataNode] {
    // A record of a form has no more; the time is that of each pair.
    guard members.count <= 200 else { return members }
    var members = members
    for (least, most) in ends {
      for low in members {
        guard let stem = low.stem(around: least), let from = low.number,
          let high = members.first(where: { $0.stem(around: most)?.plain == stem.plain }),
          let to = high.number,
          let at = members.firstIndex(of: low), let between = high.name?.spans.extent
        else { continue }
        let isOne = from.bytes == to.bytes
        var range = from
        range.append((isOne ? " (" : "-").utf8, standingFor: between)
        range.append(to, separated: false)
        if isOne, let end = to.spans.extent?.end { range.append(")".utf8, standingFor: SourceSpan(end, end)) }
        members[at] = DataNode(name: stem.name, value: .scalar(range, .string), span: low.span)
        members.removeAll { $0 == high }
      }
    }
    return members
  }

  /// The `sessions` of `sessionsMin`, `sessions_min` and `minSessions`; nil where nothing is left of the name.
  private func stem(around end: String) -> (name: SpannedText, plain: String)? {
    guard let name, name.count > end.utf8.count else { return nil }
    let said = name.string.lowercased()
    let sign = UInt8(ascii: "_")
    var stem = name
    if said.hasSuffix(end) {
      stem = name[0..<name.count - end.utf8.count]
    } else if said.hasPrefix(end) {
      stem = name[end.utf8.count..<name.count]
      // `Minutes` is no least number of "utes".
      guard let first = stem.bytes.first, first == sign || first.isASCIIUppercase else { return nil }
    } else {
      return nil
    }
    if stem.bytes.last == sign { stem = stem[0..<stem.count - 1] }
    if stem.bytes.first == sign { stem = stem[1..<stem.count] }
    return stem.isEmpty ? nil : (stem, stem.string.lowercased())
  }

  private var number: SpannedText? {
    guard let text = ownText, text.bytes.first?.isASCIIDigit ?? false,
      text.bytes.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") })
    else { return nil }
    return text
  }

  private static let ends = [
    ("minimum", "maximum"), ("min", "max"), ("lower", "upper"), ("low", "high"),
  ]
}
