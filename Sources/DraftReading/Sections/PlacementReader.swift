import IEPModel

/// How much of the day is spent with children who have no disability, and why not all of it.
enum PlacementReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    var placement = reading.draft.placement ?? Placement()
    var facts = section.passages.flatMap { LabelledFacts.of($0, reading.words) }
    // A label that opened the part: "Percent of time in general education: 87%".
    if let heading = section.heading, let value = section.passages.first(where: { $0.kind == .text })?.text {
      facts.insert((heading, value), at: 0)
    }
    let isWeekly = facts.contains { FormPhrase.normalized($0.label).holds("week") }
    for (label, value) in facts where !value.isEmpty {
      let phrase = FormPhrase.normalized(label)
      // "Minutes outside the regular class: 130", beside "Minutes in the school week: 1,800".
      if isWeekly, phrase.hasPrefix("minutes "),
        ["outside", "away", "removed"].contains(where: { phrase.holds($0) })
      {
        placement.minutesOutsidePerWeek = placement.minutesOutsidePerWeek ?? minutes(value, under: phrase)
        continue
      }
      switch reading.words.labels.asked(phrase, "placement.") {
      case "placement.percentInside":
        // "Percent of time in general education | 90".
        placement.percentInRegularClass =
          placement.percentInRegularClass ?? percent(value) ?? firstPercent(value)
          ?? (phrase.holds("percent") ? number(value).flatMap { $0.value <= 100 ? $0 : nil } : nil)
      case "placement.minutesOutside":
        placement.minutesOutsidePerWeek = placement.minutesOutsidePerWeek ?? minutes(value, under: phrase)
      // A label's own line is read below.
      case "placement.reason" where !section.passages.contains { $0.label?.spans == label.spans }:
        placement.reason = placement.reason ?? value.sourced
      case nil
      where phrase == "reason" && value.words.count > 4
        && !section.passages.contains { $0.label?.spans == label.spans }:
        placement.reason = placement.reason ?? value.sourced
      default: continue
      }
    }
    let title = section.heading.map { FormPhrase.normalized($0) } ?? ""
    let isAway = ["outside", "away from", "removed from"].contains { title.holds($0) }
    for passage in section.passages where passage.table == nil && passage.kind != .hidden {
      // "☐ No ☒ Yes – … She is in general education 83% of the time": what stands behind the answer.
      let rest = YesNo.read(passage.text).map { passage.text[$0.rest].trimmed } ?? passage.text
      // "☐ Full time … ☒ Part of the day elsewhere. He is in general education 96% of the time": what stands behind the tick;
      // "He is with his peers 87% of the week: ☒ Regular class": what stands before all boxes.
      let boxes = CheckBox.read(rest)
      let lead = rest[0..<(boxes.first?.mark.lowerBound ?? rest.count)].trimmed
      for text in [lead] + boxes.filter(\.isTicked).map({ rest[$0.label] }) {
        if placement.percentInRegularClass == nil { placement.percentInRegularClass = inside(text) }
        if placement.minutesOutsidePerWeek == nil {
          let label = passage.label.map { FormPhrase.normalized($0) } ?? ""
          placement.minutesOutsidePerWeek = minutesOutside(text, isSaid: isAway || label.hasPrefix("outside"))
        }
      }
      var said = passage
      // "☒ Yes ☐ No He learns best in a small room, because …": the reason follows the answer.
      if let answer = YesNo.read(passage.text), !CheckBox.read(passage.text).isEmpty {
        said.text = passage.text[answer.rest].trimmed
        said.kind = .text
      }
      if placement.reason == nil, isReason(said, section, reading) { placement.reason = said.text.sourced }
    }
    if placement != Placement() { reading.draft.placement = placement }
  }

  /// "91%. He leaves for writing. [x] Regular class 80% or more [ ] 40-79%": a percent that is a sentence of its own, before all
  /// others.
  private static func firstPercent(_ text: SpannedText) -> Sourced<Decimal>? {
    let digits = text.bytes.prefix { $0.isASCIIDigit }.count
    guard digits > 0, text.bytes[digits...].starts(with: "%. ".utf8) else { return nil }
    return percent(text[0..<(digits + 1)])
  }

  /// "84%" alone in a value.
  static func percent(_ text: SpannedText) -> Sourced<Decimal>? {
    let tokens = PhraseToken.tokens(of: text)
    let percents = tokens.indices.filter { isPercent(tokens, $0) }
    guard percents.count == 1, let index = percents.first, let value = tokens[index].number, value <= 100
    else { return nil }
    return Sourced(value, text.spans(of: tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound))
  }

  private static func isPercent(_ tokens: [PhraseToken], _ index: Int) -> Bool {
    guard tokens[index].number != nil, index + 1 < tokens.count, tokens.text(index - 1) != "old" else {
      return false
    }
    // "… changes from 88% to 80%".
    let isNew = tokens.text(index - 1) == "to" && tokens.text(index - 4) == "from"
    // "40–79%" is no single share.
    if !isNew, index > 1, ["-", "to"].contains(tokens[index - 1].text),
      tokens[index - 2].number != nil || tokens[index - 2].text == "%"
    {
      return false
    }
    let isBefore =
      index + 3 < tokens.count && ["-", "to"].contains(tokens[index + 2].text)
      && tokens[index + 3].number != nil
    return !isBefore && (tokens[index + 1].text == "%" || tokens[index + 1].text == "percent")
  }

  static func number(_ text: SpannedText) -> Sourced<Decimal>? {
    let tokens = PhraseToken.tokens(of: text)
    let numbers = tokens.filter { $0.number != nil }
    // "285 (of 1,950)", "1380 of 1890": the part, and then the whole.
    let isShare =
      numbers.count == 2 && tokens.first?.number != nil
      && tokens.dropFirst().prefix { $0.number == nil }.contains { $0.text == "of" }
    guard numbers.count == 1 || isShare, let token = numbers.first, let value = token.number else {
      return nil
    }
    return Sourced(value, text.spans(of: token.range))
  }

  /// "105", where the label says that these are minutes, or "1 hrs 45 mins", and nothing else.
  static func minutes(_ text: SpannedText, under label: String) -> Sourced<Decimal>? {
    let tokens = PhraseToken.tokens(of: text)
    if label.holds("minute"), !tokens.contains(where: { DurationPhrase.isHour($0.text) }) {
      return number(text)
    }
    guard let found = DurationPhrase.read(tokens, at: 0), let minutes = found.value?.exact else { return nil }
    // "170 minutes per week for reading and speech".
    let behind = tokens[found.end...].prefix(2).map(\.text.string).joined(separator: " ")
    let isWeekly =
      ["per week", "a week", "each week", "/ week", "/ wk"].contains(behind) || behind.hasPrefix("weekly")
    guard isWeekly || found.end == tokens.count && label.holds("week") else { return nil }
    return Sourced(minutes, text.spans(of: tokens.bytes(0..<found.end)))
  }

  /// A percent in a sentence that says it is time in the regular class: the words beside it decide, and
  /// "outside", "removed" or a bound ("80% or more") make it something else.
  static func inside(_ text: SpannedText) -> Sourced<Decimal>? {
    // "Last year he was in the regular class 60% of the day."
    let sentences = text.saidSentences.filter { sentence in
      let tokens = PhraseToken.tokens(of: sentence)
      return !tokens.indices.dropLast().contains {
        tokens[$0].text == "last" && tokens[$0 + 1].text == "year"
      }
    }
    // "… 20% of the day. Starting 1/6/25 she will be in general education 65%": one share now and another later.
    let tokens = sentences.flatMap { PhraseToken.tokens(of: $0) }
    let changes = tokens.contains {
      ["starting", "until", "thereafter", "effective", "then"].contains($0.text)
    }
    if changes, Set(tokens.indices.filter { isPercent(tokens, $0) }.map { tokens[$0].number }).count > 1 {
      return nil
    }
    return sentences.lazy.compactMap(share).first
  }

  private static func share(_ text: SpannedText) -> Sourced<Decimal>? {
    let tokens = PhraseToken.tokens(of: text)
    for index in tokens.indices where isPercent(tokens, index) {
      guard let value = tokens[index].number, value <= 100 else { continue }
      var clause = clause(tokens, around: index)
      // "… else she is with peers (93% of the week)".
      if tokens.text(index - 1) == "(", tokens.text(index + 2) == "of", clause.count < 7 {
        clause = tokens[max(0, index - 9)..<clause.endIndex]
      }
      let words = " " + clause.filter(\.isWord).map(\.text).joined(separator: " ") + " "
      let saysInside = [
        "general education", "regular class", "regular education", "gen ed", "reg class", "reg ed",
        "nondisabled", "non disabled", "regular early childhood",
        "typical peers", "not have disabilities", "not have a disability",
        "without disabilities", "nondis", " with classmates", " with his classmates", " with her classmates",
        " with their classmates", " among classmates", "own class", "with his class", "with her class",
        "with their class", "with peers", "everybody else",
        "everyone else",
      ].contains { words.holds($0) }
      let saysElse = [
        "with disabilities",
        "outside", "removed", "removal", "special education setting", "separate", "or more", "or less",
        "less than",
        "more than", "at least", " out of", "not participate", " accuracy ", " intervals ", " correct",
        " scored ", " on task ", "away from", "of children", "of students",
      ].contains { words.holds($0) }
      // "… out of the regular classroom 100 minutes of a 1,950-minute week (95% in)".
      let isBracket =
        words == " in " || words == " inside " || words == "  " && standsBehindInside(tokens[..<index])
      if saysInside && !saysElse || isBracket {
        return Sourced(
          value, text.spans(of: tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound))
      }
    }
    return nil
  }

  /// "01 – inside regular education 80% or more of the day (94%)", "In general education class 80% or more (88%)": what stands
  /// before the bracket.
  private static func standsBehindInside(_ tokens: ArraySlice<PhraseToken>) -> Bool {
    let isIn = tokens.indices.contains {
      tokens[$0].text == "inside"
        || tokens[$0].text == "in"
          && tokens[$0...].dropFirst().prefix { $0.isWord }.prefix(2).contains {
            ["general", "regular", "gen", "reg"].contains($0.text)
          }
    }
    return tokens.last?.text == "(" && isIn
      && !tokens.contains { ["outside", "removed", "out", "away", "not", "special"].contains($0.text) }
  }

  /// The words around a token up to the signs and "and"/"but" that part clauses, 100 at most on either side.
  private static func clause(_ tokens: [PhraseToken], around index: Int) -> ArraySlice<PhraseToken> {
    func parts(_ at: Int) -> Bool {
      [".", ";", ",", "and", "but", "(", ")"].contains(tokens[at].text) && !endsShort(tokens, at)
        // "… 1,490 of 1,800 minutes, which is 83% of the week".
        && !(tokens[at].text == "," && tokens.text(at + 1) == "which")
    }
    // "(52% with peers)": what stands before the bracket is another clause.
    let before = tokens[max(0, index - 100)..<index]
    let after = tokens[index..<min(tokens.count, index + 100)]
    let bracket = before.lastIndex { ["(", ")"].contains($0.text) }.flatMap {
      tokens[$0].text == "(" ? $0 + 1 : nil
    }
    let low =
      bracket ?? before.indices.last { parts($0) && !["(", ")"].contains(tokens[$0].text) }.map {
        $0 + 1
      } ?? before.startIndex
    let high = after.indices.first { parts($0) } ?? after.endIndex
    return tokens[low..<high]
  }

  /// The full stop of "gen. ed."
  private static func endsShort(_ tokens: [PhraseToken], _ index: Int) -> Bool {
    tokens[index].text == "."
      && tokens.text(index - 1).map { ["gen", "ed", "reg", "min", "approx", "spec"].contains($0) } ?? false
  }

  /// "300 minutes per week outside the regular class", "removed from the regular class for 120 minutes a week".
  private static func minutesOutside(_ text: SpannedText, isSaid: Bool) -> Sourced<Decimal>? {
    let tokens = PhraseToken.tokens(of: text)
    for index in tokens.indices.dropLast() {
      // "out of it up to 310 of 1,980 minutes per week".
      let isPart =
        tokens[index + 1].text == "of" && tokens.number(index + 2) != nil
        && ["minutes", "min"].contains(tokens.text(index + 3) ?? "")
      guard let value = tokens[index].number, isPart || ["minutes", "min"].contains(tokens[index + 1].text)
      else { continue }
      // Up to the next number: "1,650 min.; 792 min./wk outside".
      let words = tokens.indices[(isPart ? index + 3 : index + 1)..<min(tokens.count, index + 12)].prefix {
        tokens[$0].number == nil && tokens[$0].text != ";"
          && (tokens[$0].text != "." || endsShort(tokens, $0))
      }
      .map { tokens[$0].text }.joined(separator: " ")
      // "2 x 30 minutes": neither all of it.
      if tokens.text(index - 1) == "x" { continue }
      let ahead = tokens[..<index].indices.suffix(12).reversed().prefix {
        ![".", ";", ",", "inside"].contains(tokens[$0].text) || endsShort(tokens, $0)
      }.map { tokens[$0].text }.filter {
        ![".", ":", "about", "approximately", "around", "up", "to", "it"].contains($0)
      }
      let isAway =
        ahead.prefix(3).contains("outside")
        || ["for", "class", "classroom", "education", "setting", "ed", "of", "peers"].contains(ahead.first)
          && ["outside", "removed", "away", "leaves", "leave", "out"].contains { ahead.contains($0) }
        || ["removed", "out"].contains(ahead.first)
      // "190 minutes of the 2,100 minute school week".
      let isOfWeek =
        ["minutes of ", "minutes of the ", "minutes out of ", "minutes of a "].contains { words + " " == $0 }
        && tokens[(index + 2)...].prefix(8).contains { $0.text == "week" }
      if words.holds("week") || words.holds("wk") || isOfWeek,
        isSaid && (index == 0 || index == 1 && ["about", "approximately"].contains(tokens[0].text))
          || ["outside", "special education setting", "separate"].contains(where: { words.holds($0) })
          || isAway
      {
        return Sourced(value, text.spans(of: tokens[index].range))
      }
    }
    return nil
  }

  private static func isReason(_ passage: Passage, _ section: DraftSection, _ reading: Reading) -> Bool {
    let phrase = passage.label.map { FormPhrase.normalized($0) } ?? ""
    if reading.words.labels.asked(phrase, "placement.reason") != nil { return !passage.text.isEmpty }
    guard passage.text.count > 30 else { return false }
    // "The school refused this placement because …" is about another one.
    let isOther = [" refus", " declin"].contains { passage.text.string.lowercased().holds($0) }
    if isOther, passage.label == nil { return false }
    // A label that opened the part: "Explanation of why the student is not in general education full time".
    if section.level == 9, passage.label == nil, let heading = section.heading,
      reading.words.labels.asked(FormPhrase.normalized(heading), "placement.reason") != nil
    {
      return true
    }
    let isReasoned = ["because", " b/c "].contains { passage.text.string.lowercased().holds($0) }
    if passage.label != nil, !isReasoned || !reading.words.labels.exact(phrase).isEmpty {
      return [
        "nonparticipation", "not participate", "reason", "rationale", "explanation", "removal", "justif",
      ].contains { phrase.holds($0) }
    }
    let text = passage.text.string.lowercased()
    let heading = section.heading.map { FormPhrase.normalized($0) } ?? ""
    let isOut = [" out of class", " leaves ", " removed ", " pulled ", " outside ", " separate"].contains {
      text.holds($0)
    }
    return ["because", "becuase", " bc ", " b/c "].contains { text.holds($0) }
      || isOut && heading.holds("participation")
      || [
        "nonparticipation", "rationale", "not participate", "not take part", "reason for removal",
        "justification",
        "explanation of the extent",
      ].contains { heading.holds($0) }
  }
}
