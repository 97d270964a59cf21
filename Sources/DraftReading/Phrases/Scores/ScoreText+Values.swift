import IEPModel

/// A name and its value, or a value and its name.
extension ScoreText {
  /// "He reads" before "22 words per minute": not "he has to read".
  private func isRead(_ index: Int) -> Bool {
    clause(index).prefix { $0 < index }.contains {
      ["read", "reads"].contains(tokens[$0].text)
        && !(tokens.text($0 - 1).map { ["to", "should", "will", "can", "could"].contains($0) } ?? false)
    }
  }

  /// "16th percentile", "62 WCPM", "560L", "187 RIT".
  func valueFirst(at start: Int) -> Part? {
    let limit = limit(at: start)
    let at = limit?.end ?? start
    guard let number = tokens.number(at) else { return nil }
    var kind: Score.Kind
    var end = at + 1
    if let ending = tokens.text(end), NumberWords.ordinalEndings.contains(ending), tokens[end].spaced == false
    {
      end += 1
    }
    if let name = ScoreNames.percentileAfter.longest(tokens, at: end) {
      // "85 PR 16", "5 percentile 16": which number is it?
      guard tokens.number(skippingLinks(name.end)) == nil else { return nil }
      (kind, end) = (.percentile, name.end)
    } else if end == at + 1, let name = ScoreNames.rates.longest(tokens, at: end) {
      (kind, end) = (.rate, name.end)
    } else if end == at + 1, let name = ScoreNames.words.longest(tokens, at: end), isRead(at) {
      (kind, end) = (.rate, name.end)
    } else if end == at + 1, tokens.text(end) == "l", isCapital(end), tokens[end].spaced == false,
      isLexile(at)
    {
      (kind, end) = (.lexile, end + 1)
    } else if end == at + 1, let scale = ScoreNames.scales.longest(tokens, at: end) {
      (kind, end) = (scale.value, scale.end)
    } else if let name = nameBehind(end), !isInName(at), isValueFirst(at) {
      (kind, end) = (name.value, name.end)
    } else if tokens.text(end) == "(", let name = nameBehind(end + 1),
      [")", ";", ","].contains(tokens.text(name.end) ?? ""),
      !isInName(at)
    {
      // "Memory Index: 88 (SS)", "84 (SS; 14%ile)".
      (kind, end) = (name.value, tokens.text(name.end) == ")" ? name.end + 1 : name.end)
    } else {
      return nil
    }
    guard ScoreNames.allows(kind, number), !(kind == .rate && limit != nil) else { return nil }
    guard isFree(before: start, limited: limit != nil) else { return nil }
    if kind == .rate, tokens.text(end) == "(", ScoreNames.rates.longest(tokens, at: end + 1)?.end == end + 2,
      tokens.text(end + 2) == ")"
    {
      end += 3
    }
    var score = Score(kind: kind, value: number, span: SourceSpan(0, 0))
    score.limit = limit?.value
    return Part(score: score, tokens: start..<end)
  }

  /// The name of a kind behind its value: the SS of "85 SS", the stanine of "4th stanine".
  private func nameBehind(_ index: Int) -> Found<Score.Kind>? {
    guard let name = ScoreNames.keys.longest(tokens, at: index), ScoreNames.behind.contains(name.value),
      self.name(at: index)?.end == name.end, tokens[index].text.count > 1
    else { return nil }
    // "85 SS minutes", "85 SS %".
    let next = tokens.text(name.end)
    return next.map { ScoreCues.units.contains($0) || ["%", "+", "x"].contains($0) } == true ? nil : name
  }

  /// Whether every name of a run stands behind its number: in "85 SS, 16 PR", and not in "85 SS 16".
  private func isValueFirst(_ start: Int) -> Bool {
    var at = start
    while tokens.number(at) != nil {
      guard let name = ScoreNames.keys.longest(tokens, at: afterOrdinal(at + 1)) else { return false }
      at = tokens.text(name.end) == "," ? name.end + 1 : name.end
    }
    return !ScoreCues.links.contains(tokens.text(at) ?? "")
  }

  /// "standard score of 85", "FSIQ = 92", "T: 68", "age equivalent 6-4".
  func nameFirst(at start: Int) -> Part? {
    guard let name = name(at: start), isFree(before: name.start, limited: false) else { return nil }
    // "85 SS 16 PR": the number before may be the value.
    if let number = tokens.number(start - 1), !isInName(start - 1), !isYear(number), !isNamed(start - 1) {
      return nil
    }
    var at = name.end
    if tokens.text(at) == "(", tokens.at(at + 1)?.isWord == true, isCapital(at + 1),
      tokens.text(at + 2) == ")"
    {
      at += 3
    }
    // "Her MAP Math RIT in winter was 187".
    if tokens.text(at) == "in", let season = tokens.text(at + 1), ScoreCues.seasons.contains(season) {
      at += 2
    }
    // "His T-score for Anxiety was 54", "His Core Language standard score on the CELF-5 was 80".
    let test = after(at).flatMap { measure in
      ["was", "is", "=", ":"].contains(tokens.text(measure.upperBound) ?? "") ? measure : nil
    }
    if let test { at = test.upperBound }
    let linked = skippingLinks(at)
    let said = tokens[at..<linked]
    if name.kind == .confidenceInterval { return interval(name.start, linked) }
    let limit = limit(at: linked)
    at = limit?.end ?? linked
    let isShort = ScoreNames.capitals.contains(tokens[start].text) && name.end == start + 1
    // "BASC-3: Depression T 66".
    if tokens[start].text == "t", isShort, !said.contains(where: { $0.text == "=" }),
      !(said.isEmpty && isName(start - 1) && sentenceNamesTest(start, among: ScoreNames.onTScale))
    {
      return nil
    }
    if tokens[start].text == "z", name.end == start + 1, !said.contains(where: { $0.text == "=" }) {
      return nil
    }
    guard let value = value(name.kind, at: at, isShort: isShort && said.isEmpty && limit == nil) else {
      return nil
    }
    var score = Score(kind: name.kind, value: value.value, span: SourceSpan(0, 0))
    score.limit = limit?.value
    var part = Part(score: score, tokens: name.start..<value.end)
    let isBehindScore = tokens.text(name.start - 1) == "(" && tokens.number(name.start - 2) != nil
    part.measure = before(isBehindScore ? name.start - 2 : name.start) ?? test
    if name.isMeasure {
      var first = name.start
      while first > 0, isName(first - 1) { first -= 1 }
      part.measure = trimmed(first..<name.end)
    }
    return part
  }

  private func name(at start: Int) -> (kind: Score.Kind, start: Int, end: Int, isMeasure: Bool)? {
    if let name = ScoreNames.composites.longest(tokens, at: start), text.startsWithCapital(tokens[start]) {
      // "Core Language SS 83": the kind is named after it.
      if ScoreNames.keys.longest(tokens, at: skippingLinks(name.end)) != nil { return nil }
      return (.standardScore, start, name.end, true)
    }
    if let name = ScoreNames.ofTests.longest(tokens, at: start), text.startsWithCapital(tokens[start]),
      sentenceNamesTest(start, among: name.value)
    {
      return (.standardScore, start, name.end, true)
    }
    if let name = ScoreNames.unsureComposites.longest(tokens, at: start), namesTest(start) {
      // "WISC-V Full Scale 104": it names what was measured, too.
      return (.standardScore, start, name.end, tokens[start].text == "full")
    }
    // "FAST Mathematics PM2: 288 (level 2)".
    if tokens.text(start) == "level", tokens.text(start - 1) == "(", tokens.text(start + 2) == ")",
      clause(start).contains(where: { tokens[$0].isWord && tokens[$0].text.count > 2 && isCapital($0) })
    {
      return (.level, start, start + 1, false)
    }
    guard let name = ScoreNames.keys.longest(tokens, at: start) else { return nil }
    let word = tokens[start].text
    if name.end == start + 1, ScoreNames.capitals.contains(word), !isCapital(start) { return nil }
    if word == "ss",
      clause(start).contains(where: { ScoreCues.subjects.contains(tokens[$0].text) && !isCapital($0) }),
      !namesTest(start)
    {
      return nil
    }
    return (name.value, start, name.end, false)
  }

  /// The place after "3 years, 4 months" whose years stand at an index; nil where no months do.
  private func months(behind years: Int) -> Int? {
    guard ["years", "year", "yrs", "yr"].contains(tokens.text(years + 1)) else { return nil }
    let at = [",", "and"].contains(tokens.text(years + 2)) ? years + 3 : years + 2
    guard let months = tokens.number(at)?.whole, months < 12,
      ["months", "month", "mos", "mo"].contains(tokens.text(at + 1))
    else { return nil }
    return at + 2
  }

  /// The value and the place after it; nil as value where the draft's own words cannot be one number.
  func value(_ kind: Score.Kind, at start: Int, isShort: Bool) -> Found<Decimal?>? {
    var at = start
    if kind == .lexile, tokens.text(at) == "br", tokens.number(at + 1) != nil {
      guard tokens.text(at + 2) == "l" else { return nil }
      return Found(nil, end: at + 3)
    }
    if kind == .gradeEquivalent, tokens.text(at) == "k", tokens.number(at + 1).map({ $0 < 1 }) == true,
      tokens.at(at + 1)?.spaced == false
    {
      return tailIsClear(kind, at + 2) ? Found(nil, end: at + 2) : nil
    }
    let isNegative = tokens.text(at) == "-" && tokens.at(at + 1)?.spaced == false
    if isNegative {
      guard kind == .zScore else { return nil }
      at += 1
    }
    guard let number = tokens.number(at) else { return nil }
    var end = at + 1
    if kind == .ageEquivalent {
      // Years and months are no decimal number: 6.10 is more than 6.9.
      guard let years = number.scale == 0 ? number.whole : 0, years < 25 else { return nil }
      if let mark = tokens.text(end), ["-", ":", ";"].contains(mark), tokens.at(end)?.spaced == false,
        let months = tokens.number(end + 1)?.whole, months < 12, tokens.at(end + 1)?.spaced == false
      {
        end += 2
      } else if number.scale == 0 {
        guard let months = self.months(behind: at) else { return nil }
        end = months
      }
      return tailIsClear(kind, end) ? Found(nil, end: end) : nil
    }
    let value = isNegative ? Decimal(-number.digits, scale: number.scale) : number
    guard ScoreNames.allows(kind, value) else { return nil }
    // "GE 300" may be the regular class.
    if kind == .gradeEquivalent, isShort, number.scale == 0 { return nil }
    if kind == .lexile, tokens.text(end) == "l", tokens.at(end)?.spaced == false { end += 1 }
    if kind == .percentile, let ending = tokens.text(end), NumberWords.ordinalEndings.contains(ending) {
      end += 1
    }
    if tokens.text(end) == "±" || tokens.text(end) == "+" && tokens.text(end + 1) == "/" {
      let margin = tokens.text(end) == "±" ? end + 1 : end + 3
      guard tokens.number(margin) != nil else { return nil }
      end = margin + 1
    }
    return tailIsClear(kind, end) ? Found(value, end: end) : nil
  }
}
