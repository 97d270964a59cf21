/// Decides whether a place in a text is one where a term can stand.
struct Places {
  let matcher: TermMatcher
  let bytes: [UInt8]

  /// The match of a node's patterns with a range; nil where none may stand there.
  func match(_ range: Range<Int>, at node: Int) -> TermMatch? {
    guard let passing = matcher.index.trie.passing(at: node, bytes, range),
      !NumberCheck.isPartOfNumber(range, in: bytes)
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
      !hasCue(range, candidates)
    {
      return nil
    }
    return TermMatch(range: range, candidates: candidates, isShort: false)
  }

  /// Those of some entries for which letters can stand in a place; nil for none.
  private func short(_ candidates: Candidates, _ range: Range<Int>) -> Candidates? {
    var candidates = candidates
    if candidates.contains(where: matcher.needsCue) {
      let window = CueWindow(around: range, in: bytes)
      let left = candidates.filter {
        !matcher.needsCue($0) || window.count(of: $0, in: matcher.index.cues) > 0
      }
      guard let left = Candidates(left) else { return nil }
      candidates = left
    }
    return isNoPlaceForLetters(Spot(range, in: bytes), candidates) ? nil : candidates
  }

  private func isNoPlaceForLetters(_ spot: Spot, _ candidates: Candidates) -> Bool {
    CodeCheck.isCode(spot) || AddressCheck.isInAddress(spot) || SiteCheck.isSite(spot)
      || RomanNumeral.isNumbering(spot) || SchoolNameCheck.startsName(spot)
      || NameCheck.isName(spot, matcher) || TitleCheck.isInTitle(spot.range, in: bytes)
      || OrdinaryWords.isSpelled(by: spot.range, in: bytes) && isOrdinaryWord(spot, candidates)
      || isAfterTown(spot, candidates) || startsPlaceName(spot, candidates) || isGluedToLetters(spot)
  }

  /// `AT&T`: a sign joins it to letters that are no short form of their own.
  private func isGluedToLetters(_ spot: Spot) -> Bool {
    if spot.next == UInt8(ascii: "&"), let next = spot.after, next.lowerBound == spot.range.upperBound + 1 {
      return !matcher.hasShortForm(next, in: bytes)
    }
    guard let before = spot.before, spot.gapBefore.elementsEqual("&".utf8) else { return false }
    return !matcher.hasShortForm(before, in: bytes)
  }

  /// `EL PASO`, `EL NIÑO`: a Spanish article and a word in capitals that is no short form, unless a cue stands near.
  private func startsPlaceName(_ spot: Spot, _ candidates: Candidates) -> Bool {
    guard NameCheck.isSpanishArticle(spot), let next = spot.besideAfter, next.count > 2,
      ASCII.isUpper(bytes[next.lowerBound]), !CapitalRun.hasSmallLetter(next, bytes)
    else { return false }
    return !matcher.hasShortForm(next, in: bytes) && !hasCue(spot.range, candidates)
  }

  /// `Salem, OR`, `Jane Ortiz, MA`: the letters of a state, or of a degree, after names that are no term; unless a cue
  /// stands near.
  private func isAfterTown(_ spot: Spot, _ candidates: Candidates) -> Bool {
    AddressCheck.followsNames(spot) { !matcher.entries(named: Array(bytes[$0])).isEmpty }
      && !hasCue(spot.range, candidates)
  }

  /// `MEET AT SCHOOL`, `meet AT the door`: capitals say nothing where all is in capitals, unless a cue stands near; nor
  /// where they are for weight.
  private func isOrdinaryWord(_ spot: Spot, _ candidates: Candidates) -> Bool {
    EmphasisCheck.isStressed(spot)
      || CapitalRun.surrounds(spot.range, in: bytes, knows: { matcher.knowsShortForm($0, in: bytes) })
        && !hasCue(spot.range, candidates)
  }

  /// Whether a cue of some entry stands near.
  private func hasCue(_ range: Range<Int>, _ candidates: Candidates) -> Bool {
    let window = CueWindow(around: range, in: bytes)
    return candidates.contains { window.count(of: $0, in: matcher.index.cues) > 0 }
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
