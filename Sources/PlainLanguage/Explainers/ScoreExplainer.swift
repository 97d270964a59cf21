import IEPModel
import Wording

/// Test scores: what the middle is, where the child is, and what a percentile is. Themes first, then score by score.
enum ScoreExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    var all: [Said] = []
    var told: Set<SentenceKey> = []
    for group in groups(draft) {
      var said = Said(at: group[0].place.start)
      for scale in ScoreScale.allCases {
        let scores = group.filter { ScoreScale($0.score.kind) == scale }
        guard !scores.isEmpty else { continue }
        if let key = scale.key, told.insert(key).inserted { said.add(template: key, words) }
        if scale == .t, told.insert(.scoreRating).inserted { said.add(template: .scoreRating, words) }
        themes(scores, scale, words, &said)
        for score in scores { add(score, scale, draft, words, &said) }
      }
      let hasPercentile = group.contains { $0.score.percentile != nil || $0.score.kind == .percentile }
      if hasPercentile, told.insert(.scorePercentileWhat).inserted {
        said.add(template: .scorePercentileWhat, words)
      }
      if said.statements.contains(where: { $0.origin == .explained }) { all.append(said) }
    }
    return all
  }

  /// A score with its place, and whether a row of a table is all about it.
  struct Placed {
    var score: Score
    var isRow: Bool

    var place: SourceSpan { spans.first ?? score.span }
    var spans: [SourceSpan] { ((score.measure?.spans ?? []) + [score.span]).merged }

    /// Where some of its numbers stand, with its name: no other number of the row bears out a sentence about them. All
    /// of it where one of them is not found.
    func spans(of numbers: [Decimal?], in draft: IEPDraft) -> [SourceSpan] {
      if !score.intervalSpans.isEmpty {
        let isInterval = numbers == [score.low, score.high]
        let places = isInterval ? score.intervalSpans : score.span.subtracting(score.intervalSpans)
        return ((score.measure?.spans ?? []) + places).merged
      }
      let texts = draft.sections.filter { $0.span.overlaps(score.span) }.flatMap(\.blocks).flatMap(
        \.leafTexts)
      var found: [SourceSpan] = []
      for number in numbers.compactMap({ $0?.description }) {
        let places = texts.lazy.flatMap { text in
          text.bytes.places(of: Array(number.utf8)).filter { text.isWhole($0) }.map(text.spans(of:))
        }
        guard
          let place = places.first(where: { $0.allSatisfy { score.span.contains($0) && !$0.touches(found) } })
        else { return spans }
        found += place
      }
      return ((score.measure?.spans ?? []) + found).merged
    }
  }

  /// The scores of one table together; one in a sentence by itself.
  private static func groups(_ draft: IEPDraft) -> [[Placed]] {
    let tables = draft.sections.flatMap(\.blocks).flatMap(\.tables)
    var groups: [(table: SourceSpan?, scores: [Placed])] = []
    for score in draft.scores {
      let table = tables.first { $0.contains(score.span) }
      let placed = Placed(score: score, isRow: table != nil)
      if let table, let last = groups.last, last.table == table {
        groups[groups.count - 1].scores.append(placed)
      } else {
        groups.append((table, [placed]))
      }
    }
    return groups.map(\.scores)
  }

  /// Which results are near the middle, under it and over it: names alone, where there are several.
  private static func themes(
    _ scores: [Placed], _ scale: ScoreScale, _ words: Catalogue, _ said: inout Said
  ) {
    guard scores.count > 2, let most = scale.most else { return }
    let bands: [(SentenceKey, (Decimal) -> Bool)] = [
      (.scoreThemeOver, { $0 > most.upperBound }), (.scoreThemeMiddle, { most.contains($0) }),
      (.scoreThemeUnder, { $0 < most.lowerBound }),
    ]
    for (key, holds) in bands {
      let members = scores.filter { $0.score.limit == nil && $0.score.value.map(holds) == true }
      let named = members.compactMap(\.score.measure)
      guard named.count == members.count, !named.isEmpty else { continue }
      let names = named.map(\.value).joined(separator: "; ")
      said.add(words.say(key, [.items: .text(names)]), key, about: members.flatMap(\.spans))
    }
  }

  private static func add(
    _ placed: Placed, _ scale: ScoreScale, _ draft: IEPDraft, _ words: Catalogue, _ said: inout Said
  ) {
    let score = placed.score
    // "Below 55", "below the 1st percentile": the draft's own words say it best.
    guard let value = score.value, score.limit == nil, let key = scale.line else { return }
    let percentile = scale == .percentile ? value : score.percentile
    var slots: [SlotName: SlotValue] = [
      .name: score.measure?.inSentence ?? "", .value: .number(value),
      .percentile: .number(percentile ?? value),
    ]
    // On a scale of problems high is not well: only skills are done "as well as".
    let both: SentenceKey = scale == .standard || scale == .scaled ? .scoreLineBoth : .scoreLineHigh
    let line = scale != .percentile && percentile?.whole != nil ? both : key
    let nameless = SentenceKey.named("\(line.rawValue).alone") ?? line
    let own = score.measure == nil ? nameless : line
    // A sentence that says more stays whole, as a quote; this stands beside it.
    // The ends of an interval are not in the sentence: the row that gives them stands beside it.
    if placed.isRow, score.low == nil, score.high == nil {
      said.add(words.say(own, slots), own, placed.spans, form: .point)
    } else {
      let numbers = scale == .percentile ? [value] : [value, score.percentile]
      said.add(
        words.say(own, slots), own, about: placed.spans(of: numbers, in: draft),
        form: placed.isRow ? .point : .line)
    }
    if let middle = scale.middle, let deviation = scale.deviation,
      said.statements.last?.origin == .explained
    {
      let label = score.measure?.value ?? words.phrase(.pageScore) ?? ""
      said.show(
        .curve(scores: [FigureShare(label: label, amount: value)], middle: middle, deviation: deviation))
    }
    if let low = score.low, let high = score.high {
      slots[.low] = .number(low)
      slots[.high] = .number(high)
      said.add(
        words.say(.scoreInterval, slots), .scoreInterval, about: placed.spans(of: [low, high], in: draft),
        form: placed.isRow ? .detail : .line)
    }
    if let percentile = score.percentile, !scale.fits(value, percentile: percentile) {
      slots[.name] = .text(score.measure?.value ?? words.phrase(.scoreThis) ?? "")
      said.add(
        words.say(.scoreMismatch, slots), .scoreMismatch, about: placed.spans,
        form: placed.isRow ? .detail : .line)
      said.ask(
        words.say(.scoreAskMismatch, slots), because: words.say(.questionBecauseDiffer), placed.spans,
        .conflict)
    }
  }
}

extension SourceBlock {
  /// The extents of all tables in it.
  fileprivate var tables: [SourceSpan] {
    if case .table = kind { return [span] }
    return children.flatMap(\.tables)
  }
}

extension SpannedText {
  /// Whether a run of digits is a number by itself: the 8 of "8th", not of "85" or "2.8".
  fileprivate func isWhole(_ range: Range<Int>) -> Bool {
    func isPart(_ at: Int, _ next: Int) -> Bool {
      guard bytes.indices.contains(at) else { return false }
      return bytes[at].isASCIIDigit
        || bytes[at] == UInt8(ascii: ".") && bytes.indices.contains(next) && bytes[next].isASCIIDigit
    }
    return !isPart(range.lowerBound - 1, range.lowerBound - 2)
      && !isPart(range.upperBound, range.upperBound + 1)
  }
}
