/// Decides whether a place in a text is one where a term can stand.
struct Places {
  private let matcher: TermMatcher
  private let bytes: [UInt8]
  private var protected: ProtectedRanges
  private var links: LinkCheck

  init(_ matcher: TermMatcher, _ bytes: [UInt8], _ protected: [Range<Int>]) {
    self.matcher = matcher
    self.bytes = bytes
    self.protected = ProtectedRanges(protected)
    links = LinkCheck(bytes)
  }

  /// The match of a node's patterns with a range; nil where none may stand there. Ranges come in the order of
  /// their starts.
  mutating func match(_ range: Range<Int>, at node: Int) -> TermMatch? {
    guard let passing = matcher.index.trie.passing(at: node, bytes, range), !protected.touch(range),
      !NumberCheck.isPartOfNumber(range, in: bytes), !links.covers(range)
    else { return nil }
    if !passing.isShort { return phrase(passing.candidates, range) }
    if let short = short(passing.candidates, range) {
      return TermMatch(range: range, candidates: short, isShort: true)
    }
    return matcher.index.trie.passing(at: node, bytes, range, allowShort: false).flatMap {
      phrase($0.candidates, range)
    }
  }

  /// A phrase, unless it is a single word of everyday with no cue near: `trial`, `prompt`.
  private func phrase(_ candidates: Candidates, _ range: Range<Int>) -> TermMatch? {
    if candidates.allSatisfy({ matcher.index.weights[$0].isEverydayWord }),
      !bytes[range].contains(where: ASCII.isSpace),
      !candidates.contains(where: { hasCue(range, $0) })
    {
      return nil
    }
    return TermMatch(range: range, candidates: candidates, isShort: false)
  }

  /// Those of some entries for which letters can stand in a place; nil for none.
  private func short(_ candidates: Candidates, _ range: Range<Int>) -> Candidates? {
    var candidates = candidates
    if candidates.contains(where: { lacksCue(range, $0) }) {
      guard let left = Candidates(candidates.filter { !lacksCue(range, $0) }) else { return nil }
      candidates = left
    }
    return isNoPlaceForLetters(range, candidates) ? nil : candidates
  }

  private func isNoPlaceForLetters(_ range: Range<Int>, _ candidates: Candidates) -> Bool {
    CodeCheck.isCode(range, in: bytes) || AddressCheck.isInAddress(range, in: bytes)
      || SiteCheck.isSite(range, in: bytes)
      || RomanNumeral.isNumbering(range, in: bytes) || SchoolNameCheck.startsName(range, in: bytes)
      || EmphasisCheck.isStressed(range, in: bytes) || NameCheck.isName(range, in: bytes, matcher)
      || TitleCheck.isInTitle(range, in: bytes) || isOrdinaryWordInCapitals(range, candidates)
      || isAfterTown(range, candidates) || startsPlaceName(range, candidates) || isGluedToLetters(range)
  }

  /// `AT&T`: a sign joins it to letters that are no short form of their own.
  private func isGluedToLetters(_ range: Range<Int>) -> Bool {
    let and = UInt8(ascii: "&")
    if range.upperBound + 1 < bytes.count, bytes[range.upperBound] == and,
      let next = Neighbours.word(after: range.upperBound, in: bytes), next.lowerBound == range.upperBound + 1
    {
      return !matcher.hasShortForm(next, in: bytes)
    }
    guard range.lowerBound > 1, bytes[range.lowerBound - 1] == and,
      let before = Neighbours.word(before: range.lowerBound, in: bytes)
    else { return false }
    return before.upperBound == range.lowerBound - 1 && !matcher.hasShortForm(before, in: bytes)
  }

  /// `EL PASO`, `EL NIÑO`: a Spanish article and a word in capitals that is no short form, unless a cue stands near.
  private func startsPlaceName(_ range: Range<Int>, _ candidates: Candidates) -> Bool {
    guard NameCheck.isSpanishArticle(range, in: bytes),
      let next = Neighbours.word(after: range.upperBound, in: bytes),
      Neighbours.areOnlyBlanks(range.upperBound..<next.lowerBound, in: bytes), next.count > 2,
      ASCII.isUpper(bytes[next.lowerBound]), !CapitalRun.hasSmallLetter(next, bytes)
    else { return false }
    return !matcher.hasShortForm(next, in: bytes) && !candidates.contains { hasCue(range, $0) }
  }

  /// `Salem, OR`, `Jane Ortiz, MA`: the letters of a state, or of a degree, after names that are no term; unless a cue
  /// stands near.
  private func isAfterTown(_ range: Range<Int>, _ candidates: Candidates) -> Bool {
    AddressCheck.followsNames(range, in: bytes) { !matcher.entries(named: Array(bytes[$0])).isEmpty }
      && !candidates.contains { hasCue(range, $0) }
  }

  /// `MEET AT SCHOOL`: capitals say nothing where all is in capitals, unless a cue stands near.
  private func isOrdinaryWordInCapitals(_ range: Range<Int>, _ candidates: Candidates) -> Bool {
    guard CapitalRun.surrounds(range, in: bytes, knows: { matcher.knowsShortForm($0, in: bytes) }),
      OrdinaryWords.isSpelled(by: range, in: bytes)
    else { return false }
    return !candidates.contains { hasCue(range, $0) }
  }

  /// Whether an entry that needs a cue has none.
  private func lacksCue(_ range: Range<Int>, _ entry: Int) -> Bool {
    matcher.needsCue(entry) && !hasCue(range, entry)
  }

  private func hasCue(_ range: Range<Int>, _ entry: Int) -> Bool {
    CueWindow(around: range, in: bytes).count(of: entry, in: matcher.index.cues) > 0
  }
}

extension TermMatcher {
  /// Whether a word is a short form of the glossary that no ordinary word is spelled like.
  func knowsShortForm(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    if OrdinaryWords.isSpelled(by: range, in: bytes) { return false }
    return hasShortForm(range, in: bytes)
  }

  /// Whether a word is a short form of the glossary.
  func hasShortForm(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var scanner = WordScanner()
    guard let word = scanner.next(from: range.lowerBound, in: bytes) else { return false }
    let node = index.trie.start(word, in: bytes, folded: scanner.folded)
    return node != 0 && index.trie.passing(at: node, bytes, range)?.isShort == true
  }
}
