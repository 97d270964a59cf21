import IEPModel

/// A goal that a sentence announces, as letters do: "The first goal is in reading: by May, Ana will …", "For math, his goal
/// is to …".
enum ToldGoal {
  /// Its area, and its own sentence where the words go on with it; nil where the sentence announces none.
  static func read(_ text: SpannedText) -> (area: SpannedText?, sentence: SpannedText?)? {
    let tokens = PhraseToken.tokens(of: text)
    // "As for what we hope she will be able to do: in math, …".
    if let colon = tokens.prefix(16).firstIndex(where: { $0.text == ":" }), let next = tokens.at(colon + 1),
      tokens[..<colon].contains(where: { ["hope", "hopes", "aim", "target"].contains($0.text) })
    {
      let rest = text[next.range.lowerBound..<text.count]
      if isGoal(rest) {
        let named = leadingArea(rest)
        return (named?.area, named?.sentence ?? rest)
      }
    }
    // "First, for listening: by May, when …".
    if let ordinal = tokens.text(0), counts.contains(ordinal), tokens.text(1) == ",",
      ["for", "in"].contains(tokens.text(2) ?? ""),
      let colon = tokens.prefix(9).firstIndex(where: { $0.text == ":" }),
      colon > 3, let next = tokens.at(colon + 1)
    {
      let rest = text[next.range.lowerBound..<text.count]
      if isGoal(rest) {
        return (text[tokens[3].range.lowerBound..<tokens[colon - 1].range.upperBound], rest)
      }
    }
    var at = 0
    var area: Range<Int>?
    // "In reading, …", "For behavior, …".
    if ["in", "for"].contains(tokens.text(0)),
      let comma = tokens.prefix(7).firstIndex(where: { $0.text == "," }),
      comma > 1
    {
      area = 1..<comma
      at = comma + 1
    }
    while let word = tokens.text(at), openers.contains(word) || word.string.hasSuffix("'s") { at += 1 }
    let first = at
    while let word = tokens.text(at), ordinals.contains(word) { at += 1 }
    let isCounted = at > first
    let named = at
    while let word = tokens.text(at), tokens[at].isWord, word != "goal", !verbs.contains(word), at - named < 4
    {
      at += 1
    }
    guard tokens.text(at) == "goal", isCounted || at > named || area != nil else { return nil }
    if at > named { area = area ?? named..<at }
    at += 1
    // "… goal, in reading, is that".
    guard let verb = tokens[at...].prefix(6).firstIndex(where: { verbs.contains($0.text) || $0.text == ":" })
    else {
      return nil
    }
    if area == nil, verb > at { area = trimmed(at..<verb, tokens) }
    at = verb + 1
    if area == nil, let preposition = tokens.text(at), prepositions.contains(preposition),
      let end = tokens[at...].firstIndex(where: { [":", ",", ".", ";", "-"].contains($0.text) }),
      end - at <= 6
    {
      area = trimmed(at..<end, tokens)
      at = end + 1
    }
    while let word = tokens.text(at), fillers.contains(word) { at += 1 }
    let rest = tokens.at(at).map { text[$0.range.lowerBound..<text.count] }
    let sentence = rest.flatMap { $0.words.count > 4 ? $0 : nil }
    guard area != nil || sentence != nil else { return nil }
    let place = area.flatMap {
      $0.isEmpty ? nil : tokens[$0.lowerBound].range.lowerBound..<tokens[$0.upperBound - 1].range.upperBound
    }
    return (place.map { text[$0] }, sentence)
  }

  /// Whether a paragraph begins with a goal of its own: who will do what, how well, and when or in what case.
  static func isGoal(_ text: SpannedText) -> Bool {
    guard let first = text.saidSentences.first,
      PhraseToken.tokens(of: first).contains(where: { ["will", "shall"].contains($0.text) })
    else { return false }
    let goal = GoalPhrase.read(first, names: [])
    return !goal.criteria.isEmpty && goal.behavior != nil && (goal.timeframe != nil || goal.condition != nil)
  }

  /// "In braille reading, given …": the area before the goal's own words; nil where "In class, …" is a circumstance.
  static func leadingArea(_ text: SpannedText) -> (area: SpannedText, sentence: SpannedText)? {
    let tokens = PhraseToken.tokens(of: text)
    let isOrdered = ["lastly", "finally", "next", "then", "also"].contains(tokens.text(0) ?? "")
    let start = isOrdered && tokens.text(1) == "," ? 2 : 0
    guard ["in", "for"].contains(tokens.text(start) ?? ""), let first = tokens.at(start + 1),
      let comma = tokens[start...].prefix(7).firstIndex(where: { $0.text == "," }), comma > start + 1,
      let last = tokens.at(comma - 1), areas.contains(last.text), !circumstances.contains(first.text),
      let next = tokens.at(comma + 1)
    else { return nil }
    return (text[first.range.lowerBound..<last.range.upperBound], text[next.range.lowerBound..<text.count])
  }

  private static let areas: WordSet = [
    "reading", "math", "mathematics", "writing", "language", "speech", "behavior", "communication",
    "mobility", "motor",
    "comprehension", "fluency", "spelling", "expression", "vocabulary", "articulation", "advocacy", "phonics",
    "calculation", "braille", "regulation", "skills",
  ]
  private static let circumstances: WordSet = [
    "conversational", "connected", "spontaneous", "structured", "independent", "daily", "guided", "shared",
    "oral",
    "silent", "group", "small", "class", "all", "a", "an", "the", "his", "her",
  ]

  /// Without the preposition before it and the signs around it.
  private static func trimmed(_ area: Range<Int>, _ tokens: [PhraseToken]) -> Range<Int> {
    var area = area
    while let first = area.first, prepositions.contains(tokens[first].text) || !tokens[first].isWord {
      area.removeFirst()
    }
    while let last = area.last, !tokens[last].isWord { area.removeLast() }
    return area
  }

  private static let counts: WordSet = [
    "first", "second", "third", "fourth", "fifth", "next", "last", "finally", "then",
  ]
  private static let openers: WordSet = [
    "the", "a", "an", "his", "her", "their", "our", "then", "there", "is", "and", "also", "another", "one",
    "finally", "lastly", "next", ",",
  ]
  private static let ordinals: WordSet = [
    "first", "second", "third", "fourth", "fifth", "sixth", "next", "last", "final", "other", "1st", "2nd",
    "3rd",
    "annual", "new", "main", "one", "another",
  ]
  private static let verbs: WordSet = [
    "is", "will", "targets", "addresses", "covers", "focuses", "says", "asks",
  ]
  private static let prepositions: WordSet = ["in", "for", "on", "about", "with", "around"]
  private static let fillers: WordSet = [":", ",", "-", "that", "this", "be", "as", "follows"]
}

extension SpannedText {
  /// Whether it is four words or more and ends as a sentence does.
  var endsSentence: Bool { words.count > 3 && bytes.last.map { ".!".utf8.contains($0) } ?? false }
}
