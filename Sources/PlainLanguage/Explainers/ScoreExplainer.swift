import IEPModel
import Wording

/// Test scores: what the middle is, where the child is, and what a percentile is. Those over, in and under the middle
/// group stand together.
enum ScoreExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    var all: [Said] = []
    var told: Set<SentenceKey> = []
    // What a scale means is said again where another stood between: 96 among T scores would look high.
    var last: SentenceKey?
    for group in groups(draft) {
      var said = Said(at: group[0].place.start)
      var seconds = seconds(of: group)
      let firsts = group.filter { !$0.isSecond || seconds[$0.nameSpans] == nil }
      for scale in ScoreScale.allCases {
        let scores = firsts.filter { ScoreScale($0.score) == scale }
        guard !scores.isEmpty else { continue }
        if let key = scale.key, key != last { said.add(template: key, words) }
        last = scale.key
        for second in scores.flatMap({ seconds[$0.nameSpans] ?? [] }) {
          guard let key = ScoreScale(second.score)?.key, told.insert(key).inserted else { continue }
          said.add(template: key, words)
        }
        if scale == .t, told.insert(.scoreRating).inserted { said.add(template: .scoreRating, words) }
        for band in bands(of: scores, scale) {
          if let lead = band.lead {
            said.add(words.say(lead), lead, about: band.scores.flatMap(\.spans))
          }
          for score in band.scores {
            add(score, scale, draft, words, &said)
            for second in seconds.removeValue(forKey: score.nameSpans) ?? [] {
              add(second: second, draft, words, &said)
            }
          }
        }
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
    var spans: [SourceSpan] { (nameSpans + [score.span]).merged }
    var nameSpans: [SourceSpan] { score.measure?.spans ?? [] }

    /// Whether it can stand under another score of its row.
    var isSecond: Bool {
      isRow && !nameSpans.isEmpty && score.value != nil && score.limit == nil && score.percentile == nil
        && ScoreScale(score)?.beside != nil
    }

    /// Where some of its numbers stand, with its name: no other number of the row bears out a sentence about them. Nil
    /// where one of them is not found.
    func spans(of numbers: [Decimal?], in draft: IEPDraft) -> [SourceSpan]? {
      if !score.intervalSpans.isEmpty {
        let isInterval = numbers == [score.low, score.high]
        let places = isInterval ? score.intervalSpans : score.span.subtracting(score.intervalSpans)
        return ((score.measure?.spans ?? []) + places).merged
      }
      var found: [SourceSpan] = []
      for number in numbers.compactMap({ $0 }) {
        let forms = [number.description, number.description + ".0"]
        guard let place = forms.lazy.compactMap({ place(of: $0, besides: found, in: draft) }).first else {
          return nil
        }
        found += place
      }
      return ((score.measure?.spans ?? []) + found).merged
    }

    private func place(of number: String, besides found: [SourceSpan], in draft: IEPDraft) -> [SourceSpan]? {
      let texts = draft.sections.filter { $0.span.overlaps(score.span) }.flatMap(\.blocks).flatMap(
        \.leafTexts)
      return texts.lazy.flatMap { text in
        text.bytes.places(of: Array(number.utf8)).filter { text.isWhole($0) }.map(text.spans(of:))
      }.first { $0.allSatisfy { score.span.contains($0) && !$0.touches(found) } }
    }

    /// A value as the draft writes it: "2.0" for a grade score.
    func written(_ value: Decimal, in draft: IEPDraft) -> SlotValue {
      let tenths = value.description + ".0"
      return value.whole != nil && place(of: tenths, besides: [], in: draft) != nil
        ? .text(tenths) : .number(value)
    }
  }

  /// The scores of one table together; one in a sentence by itself.
  private static func groups(_ draft: IEPDraft) -> [[Placed]] {
    let tables = draft.sections.flatMap(\.blocks).flatMap(\.tables)
    var groups: [(table: SourceSpan?, scores: [Placed])] = []
    for score in draft.scores {
      // In a cell with a paragraph a score stands as in any sentence.
      let table = tables.first { $0.span.contains(score.span) && !$0.tells(around: score.span) }?.span
      let placed = Placed(score: score, isRow: table != nil)
      if let table, let last = groups.last, last.table == table {
        groups[groups.count - 1].scores.append(placed)
      } else {
        groups.append((table, [placed]))
      }
    }
    return groups.map(\.scores)
  }

  /// Grade and age scores of rows with another score, by the places of the name that they share: told under it.
  private static func seconds(of group: [Placed]) -> [[SourceSpan]: [Placed]] {
    let firsts = group.filter {
      [.standard, .scaled].contains(ScoreScale($0.score)) && $0.score.value != nil
        && $0.score.limit == nil
    }
    let names = Set(firsts.map(\.nameSpans))
    return Dictionary(grouping: group.filter(\.isSecond), by: \.nameSpans).filter { names.contains($0.key) }
  }

  private static func add(second placed: Placed, _ draft: IEPDraft, _ words: Catalogue, _ said: inout Said) {
    guard let value = placed.score.value, let key = ScoreScale(placed.score)?.beside else { return }
    let spans = placed.spans(of: [value], in: draft) ?? placed.spans
    said.add(words.say(key, [.value: placed.written(value, in: draft)]), key, spans, form: .detail)
  }

  /// Results over the middle, near it and under it, each with its lead; all together where they are few, or where the
  /// scale has no middle.
  private static func bands(of scores: [Placed], _ scale: ScoreScale) -> [(
    lead: SentenceKey?, scores: [Placed]
  )] {
    guard scores.count > 2, let most = scale.most else { return [(nil, scores)] }
    let bands: [(SentenceKey, (Decimal) -> Bool)] = [
      (.scoreThemeOver, { $0 > most.upperBound }), (.scoreThemeMiddle, { most.contains($0) }),
      (.scoreThemeUnder, { $0 < most.lowerBound }),
    ]
    return bands.compactMap { lead, holds in
      let members = scores.filter { $0.score.limit == nil && $0.score.value.map(holds) == true }
      return members.isEmpty ? nil : (lead, members)
    }
  }

  /// Heads of columns with the report's own word for a score.
  private static let descriptions: Set<String> = [
    "description", "descriptor", "descriptive category", "descriptive range", "classification", "range",
    "category",
    "qualitative description", "qualitative descriptor", "descriptive rating", "level", "interpretation",
    "rating",
  ]

  private static func add(
    _ placed: Placed, _ scale: ScoreScale, _ draft: IEPDraft, _ words: Catalogue, _ said: inout Said
  ) {
    let score = placed.score
    // "Below 55", "below the 1st percentile": the draft's own words say it best.
    guard let value = score.value, score.limit == nil, let key = scale.line else { return }
    let percentile = scale == .percentile ? value : score.percentile
    var slots: [SlotName: SlotValue] = [
      .name: score.measure?.inSentence ?? "",
      .value: scale == .grade ? placed.written(value, in: draft) : .number(value),
      .percentile: .number(percentile ?? value),
    ]
    // On a scale of problems high is not well: only skills are done "as well as".
    let both: SentenceKey = scale == .standard || scale == .scaled ? .scoreLineBoth : .scoreLineHigh
    let line = scale != .percentile && percentile?.whole != nil ? both : key
    let nameless = SentenceKey.named("\(line.rawValue).alone") ?? line
    let own = score.measure == nil ? nameless : line
    // A sentence that says more stays whole, as a quote; this stands beside it. Of a row it says the cells.
    let isInterval = score.low != nil || score.high != nil
    let cells = placed.spans(of: scale == .percentile ? [value] : [value, score.percentile], in: draft)
    if placed.isRow, let spans = isInterval ? cells : placed.spans {
      said.add(words.say(own, slots), own, spans, form: .point)
    } else {
      said.add(
        words.say(own, slots), own, about: cells ?? placed.spans, form: placed.isRow ? .point : .line)
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
      let ends = placed.spans(of: [low, high], in: draft)
      if placed.isRow, let ends {
        said.add(words.say(.scoreInterval, slots), .scoreInterval, ends, form: .detail)
      } else {
        said.add(
          words.say(.scoreInterval, slots), .scoreInterval, about: ends ?? placed.spans,
          form: placed.isRow ? .detail : .line)
      }
    }
    if placed.isRow, let called = draft.cell(beside: placed.place, under: descriptions) {
      said.add(words.say(.scoreCalled, [.text: called.inSentence]), .scoreCalled, called.spans, form: .detail)
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

extension IEPDraft {
  /// The words of a row's cell under one of some heads, of the row that holds a place; nil for a number or no words.
  fileprivate func cell(beside place: SourceSpan, under names: Set<String>) -> Sourced<String>? {
    guard let section = sections.first(where: { $0.span.contains(place) }),
      let table = section.blocks.lazy.compactMap({ $0.table(around: place) }).first
    else { return nil }
    let named = table.columnHeads
    let heads = named.rowCount > 0 ? named.names : table.children.first?.children.map(\.text) ?? []
    guard let row = table.children.dropFirst().first(where: { $0.span.contains(place) }),
      row.children.count == heads.count,
      let column = heads.firstIndex(where: { names.contains($0.string.lowercased()) })
    else { return nil }
    let cell = row.children[column].text
    let isWords = cell.bytes.contains(where: \.isASCIILetter) && !cell.bytes.contains(where: \.isASCIIDigit)
    return isWords ? cell.sourced : nil
  }
}

extension SourceBlock {
  /// All tables in it.
  fileprivate var tables: [SourceBlock] {
    if case .table = kind { return [self] }
    return children.flatMap(\.tables)
  }

  /// Whether a place lies in one cell of a table that says more than a few words.
  fileprivate func tells(around place: SourceSpan) -> Bool {
    let cell = children.lazy.flatMap(\.children).first { $0.span.contains(place) }
    return cell.map { $0.text.words.count > 14 } ?? false
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
