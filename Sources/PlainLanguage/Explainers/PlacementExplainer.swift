import IEPModel
import Wording

/// How much of the day is spent in the regular class, and why not all of it.
enum PlacementExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    guard let placement = draft.placement else { return [] }
    var all: [Said] = []
    func add(_ sentence: String?, _ key: SentenceKey, _ spans: [SourceSpan]) {
      guard let start = spans.first?.start else { return }
      var said = Said(at: start)
      // A number inside a sentence leaves the sentence whole, as a quote; this stands beside it.
      if draft.isInSentence(start) {
        said.add(sentence, key, about: spans)
      } else {
        said.add(sentence, key, spans)
      }
      all.append(said)
    }
    if let percent = placement.percentInRegularClass {
      let bound = bound(before: percent.spans, in: draft)
      let share = SlotValue.text("\(bound?.text ?? "")\(percent.value)")
      add(
        words.say(.placementPercent, [.percent: bound == nil ? .number(percent.value) : share]),
        .placementPercent, (bound?.spans ?? []) + percent.spans)
      if bound == nil, let rest = Decimal(100) - percent.value, percent.value < 100, percent.value > 0,
        let start = percent.spans.first?.start
      {
        var said = Said(at: start)
        let how = "100 − \(percent.value)"
        said.add(
          words.say(.placementRest, [.value: .number(rest), .sum: .text(how)]), .placementRest,
          about: percent.spans,
          computed: [ComputedFact("100", how: "example"), ComputedFact(rest.description, how: how)])
        all.append(said)
      }
    }
    // "In a regular class for 80% or more of the day", "removed for 18.5%": a share that could not be read is there.
    let saysShare = draft.sections.contains { part in
      [.placement, .lre].contains(part.kinds.first)
        && part.blocks.flatMap(\.leafTexts).contains { $0.bytes.contains(UInt8(ascii: "%")) }
    }
    if placement.percentInRegularClass == nil, !saysShare,
      let spans = placement.reason?.spans ?? placement.minutesOutsidePerWeek?.spans,
      let start = spans.first?.start
    {
      var said = Said(at: start)
      said.add(words.say(.placementNoPercent), .placementNoPercent, about: spans)
      said.ask(words.say(.placementAskPercent), because: words.say(.questionBecause), spans)
      said.gaps.append(Gap(key: .missingShare, name: words.say(.titlePlacement) ?? "", spans: spans))
      all.append(said)
    }
    if let minutes = placement.minutesOutsidePerWeek {
      let bound = bound(before: minutes.spans, in: draft)
      let amount = SlotValue.text("\(bound?.text ?? "")\(minutes.value)")
      add(
        words.say(.placementMinutes, [.minutes: bound == nil ? .number(minutes.value) : amount]),
        .placementMinutes, (bound?.spans ?? []) + minutes.spans)
      if bound == nil, let week = SchoolWeek.minutes(in: draft) {
        all.append(check(minutes, of: week, beside: placement.percentInRegularClass, words))
      }
    }
    if let reason = placement.reason, let start = reason.spans.first?.start {
      var said = Said(at: LabelLine.start(of: start, in: draft))
      said.add(words.say(.placementReason), .placementReason, about: reason.spans)
      all.append(said)
    }
    return all
  }

  /// "up to ", "about ": how exact the draft means a number, right before it.
  private static func bound(before place: [SourceSpan], in draft: IEPDraft) -> (
    text: String, spans: [SourceSpan]
  )? {
    guard let span = place.first, let text = draft.leafText(at: span.start),
      let start = text.range(in: span)?.lowerBound
    else { return nil }
    let before = text[0..<start].string.lowercased()
    guard let bound = bounds.first(where: { before == $0 || before.hasSuffix(" " + $0) }) else { return nil }
    return (bound, text[(start - bound.utf8.count)..<start].spans)
  }

  private static let bounds = [
    "up to ", "no more than ", "at most ", "at least ", "about ", "approximately ", "around ", "almost ",
    "nearly ",
  ]

  /// The share that the draft's own minutes come to, beside the share that it gives.
  private static func check(
    _ outside: Sourced<Decimal>, of week: Sourced<Decimal>, beside percent: Sourced<Decimal>?,
    _ words: Catalogue
  ) -> Said {
    let spans = outside.spans + week.spans
    var said = Said(at: outside.spans.first?.start ?? 0)
    guard let inside = week.value - outside.value, let minutes = inside.whole, let whole = week.value.whole,
      minutes > 0, whole > minutes
    else { return said }
    let share = (minutes * 200 + whole) / (2 * whole)
    let (left, how) = ("\(whole) − \(outside.value)", "\(minutes) × 100 ÷ \(whole)")
    said.add(
      words.say(
        .placementCheck,
        [
          .count: .number(inside), .amount: .text(left), .percent: .number(Decimal(share)), .sum: .text(how),
        ]), .placementCheck, about: spans,
      computed: [
        ComputedFact(inside.description, how: left), ComputedFact("100", how: "example"),
        ComputedFact(String(share), how: how),
      ])
    guard let percent else { return said }
    let slots: [SlotName: SlotValue] = [.percent: .number(percent.value)]
    if let given = percent.value.whole, abs(given - share) <= 1 {
      said.add(words.say(.placementFits, slots), .placementFits, about: percent.spans)
    } else {
      said.add(words.say(.placementDiffers, slots), .placementDiffers, about: percent.spans)
      said.ask(
        words.say(.placementAskPercent), because: words.say(.questionBecauseDiffer), spans + percent.spans,
        .conflict)
    }
    return said
  }
}

/// The minutes of a school week, where the draft gives them.
enum SchoolWeek {
  /// "a 1,885-minute school week", "a school week of 1800 minutes"; nil where it gives none, or several. O(draft).
  static func minutes(in draft: IEPDraft) -> Sourced<Decimal>? {
    var found: [Sourced<Decimal>] = []
    for text in draft.sections.flatMap(\.blocks).flatMap(\.leafTexts) {
      let words = text.words
      for (index, word) in words.enumerated() {
        guard let number = number(text, word), number.value >= 600, number.value <= 3000 else { continue }
        let rest = words[(index)...].prefix(4).map { String(decoding: text.bytes[$0], as: UTF8.self) }
        let before = words[..<index].suffix(4).map { String(decoding: text.bytes[$0], as: UTF8.self) }
        let after = rest.joined(separator: " ").lowercased()
        let isMinutes = after.contains("minute") || after.contains(" min ")
        if isMinutes,
          after.contains("school week") || before.joined(separator: " ").lowercased().contains("school week")
        {
          found.append(number)
        }
      }
    }
    return Set(found.map(\.value)).count == 1 ? found.first : nil
  }

  /// The number that begins a word: "1,885-minute", "(1800".
  private static func number(_ text: SpannedText, _ word: Range<Int>) -> Sourced<Decimal>? {
    let start = text.bytes[word].firstIndex(where: \.isASCIIDigit) ?? word.upperBound
    let end =
      text.bytes[start..<word.upperBound].firstIndex { !$0.isASCIIDigit && $0 != UInt8(ascii: ",") }
      ?? word.upperBound
    guard start < end, start - word.lowerBound <= 1,
      let value = Decimal(String(decoding: text.bytes[start..<end], as: UTF8.self))
    else { return nil }
    return Sourced(value, text.spans(of: start..<end))
  }
}

extension IEPDraft {
  /// Whether a place stands in more than a few words of its own. O(draft).
  func isInSentence(_ place: Int) -> Bool {
    leafText(at: place).map { $0.words.count > 10 } ?? false
  }

  /// The paragraph, cell or title around a place; nil for none. O(its parts).
  func leafText(at place: Int) -> SpannedText? {
    sections.lazy.flatMap(\.blocks).flatMap(\.leafTexts).first { text in
      text.spans.contains { $0.start <= place && place < $0.end }
    }
  }

  /// Whether any text in an extent gives a day or a month. O(its parts).
  func hasDate(in extent: SourceSpan) -> Bool {
    let parts = sections.lazy.filter { $0.span.isEmpty || $0.span.overlaps(extent) }
    return parts.flatMap(\.blocks).flatMap(\.leafTexts).contains { text in
      guard let range = text.range(in: extent) else { return false }
      return FactScanner.facts(in: Array(text.bytes[range]), names: .none).contains { $0.kind == .dates }
    }
  }
}
