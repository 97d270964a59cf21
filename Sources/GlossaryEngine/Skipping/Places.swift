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
    var passing = CaseCheck.passing(matcher.trie, node, bytes, range)
    if passing.candidates.isEmpty || protected.touch(range) || NumberCheck.isPartOfNumber(range, in: bytes)
      || links.covers(range)
    {
      return nil
    }
    if passing.isShort {
      if passing.candidates.contains(where: { lacksCue(range, $0) }) {
        passing.candidates.removeAll { lacksCue(range, $0) }
      }
      if passing.candidates.isEmpty || isNoPlaceForLetters(range, passing.candidates) {
        passing = CaseCheck.passing(matcher.trie, node, bytes, range, allowShort: false)
      }
    }
    if passing.candidates.isEmpty { return nil }
    return TermMatch(range: range, candidates: passing.candidates, isShort: passing.isShort)
  }

  private func isNoPlaceForLetters(_ range: Range<Int>, _ candidates: [Int]) -> Bool {
    CodeCheck.isCode(range, in: bytes) || AddressCheck.isInAddress(range, in: bytes)
      || RomanNumeral.isNumbering(range, in: bytes) || SchoolNameCheck.startsName(range, in: bytes)
      || isOrdinaryWordInCapitals(range, candidates)
  }

  /// `MEET AT SCHOOL`: capitals say nothing where all is in capitals, unless a cue stands near.
  private func isOrdinaryWordInCapitals(_ range: Range<Int>, _ candidates: [Int]) -> Bool {
    guard CapitalRun.surrounds(range, in: bytes, knows: { matcher.knowsShortForm($0, in: bytes) }),
      OrdinaryWords.isSpelled(by: range, in: bytes)
    else { return false }
    return !candidates.contains { hasCue(range, $0) }
  }

  /// Whether an entry that needs a cue has none.
  private func lacksCue(_ range: Range<Int>, _ entry: Int) -> Bool {
    matcher.needCue[entry] && !hasCue(range, entry)
  }

  private func hasCue(_ range: Range<Int>, _ entry: Int) -> Bool {
    CueWindow(around: range, in: bytes).count(of: matcher.index.members(.cues, of: entry)) > 0
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
    let node = trie.start(word, in: bytes, folded: scanner.folded)
    return node != 0 && trie.head(of: node) >= 0 && CaseCheck.passing(trie, node, bytes, range).isShort
  }
}
