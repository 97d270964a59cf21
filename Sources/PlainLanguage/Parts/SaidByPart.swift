import IEPModel

/// What is said about each part of a draft.
struct SaidByPart {
  private var byPart: [[Said]]

  /// In prose a thing belongs to the part that it begins in; in data, to the part of the official draft that shows
  /// its words. O(n log n).
  init(_ said: [Said], _ sections: [Section], _ tree: SourceTree) {
    byPart = Array(repeating: [], count: sections.count)
    guard !sections.isEmpty else { return }
    let isData = if case .data = tree.content { true } else { false }
    let places = isData ? Self.places(sections) : []
    for said in said.sorted(by: { $0.anchor < $1.anchor }) {
      let shown = said.statements.lazy.flatMap(\.spans).compactMap { Self.part(showing: $0.start, places) }
        .first
      let own = said.part.flatMap { kind in
        sections.firstIndex { $0.kinds.contains(kind) || PartOrder.group(of: $0.kinds) == kind }
      }
      let part =
        own ?? (isData ? shown ?? 0 : sections.indices.last { sections[$0].span.start <= said.anchor } ?? 0)
      byPart[part].append(said)
    }
  }

  subscript(part: Int) -> [Said] { byPart[part] }

  private static func places(_ sections: [Section]) -> [(span: SourceSpan, part: Int)] {
    sections.enumerated().flatMap { index, section in
      section.blocks.flatMap(\.leafTexts).flatMap(\.spans).map { ($0, index) }
    }.sorted { $0.0 < $1.0 }
  }

  private static func part(showing offset: Int, _ places: [(span: SourceSpan, part: Int)]) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && places[low - 1].span.end > offset ? places[low - 1].part : nil
  }
}
