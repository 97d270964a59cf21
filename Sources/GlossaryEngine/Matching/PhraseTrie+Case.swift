/// Which of a node's patterns the letters of a text agree with.
extension PhraseTrie {
  struct Passing {
    var candidates: Candidates
    var isShort: Bool
  }

  /// Forms that need their exact letters come first: where one fits, those that match in any case are not
  /// meant. Nil where nothing fits. O(patterns · letters).
  func passing(at node: Int, _ bytes: [UInt8], _ range: Range<Int>, allowShort: Bool = true) -> Passing? {
    let here = patterns(at: node)
    if here.count == 1 {
      let only = patterns[here.lowerBound]
      if only.isShort && !allowShort || !agrees(only, bytes, range) { return nil }
      return Passing(candidates: Candidates(only.entry), isShort: only.isShort)
    }
    for isShort in allowShort ? [true, false] : [false] {
      let agreeing = here.filter { patterns[$0].isShort == isShort && agrees(patterns[$0], bytes, range) }
      if let found = Candidates(agreeing.map { patterns[$0].entry }) {
        return Passing(candidates: found, isShort: isShort)
      }
    }
    return nil
  }

  private func agrees(_ pattern: Pattern, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    switch pattern.policy {
    case .any: return true
    case .title:
      let first = Scalars.decode(bytes, at: range.lowerBound).scalar
      return first.properties.isUppercase || ASCII.isDigit(bytes[range.lowerBound])
    case .caps: return hasLetters(pattern.exact, bytes, range, orCapitals: !pattern.isShort)
    }
  }

  /// Whether the letters and digits of the text are these, whatever stands between them; with `orCapitals` small ones may
  /// be capitals. The words are known to be the same in lower case.
  private func hasLetters(
    _ letters: Range<Int>, _ bytes: [UInt8], _ range: Range<Int>, orCapitals: Bool
  ) -> Bool {
    var at = letters.lowerBound
    for index in range {
      let byte = bytes[index]
      if at < letters.upperBound, byte == exact[at] || orCapitals && ASCII.folded(byte) == exact[at] {
        at += 1
      } else if ASCII.folded(byte) != 0 {
        // IEPS is the plural of IEP where everything is in capitals.
        let isPluralS =
          at == letters.upperBound - 1 && byte == UInt8(ascii: "S") && exact[at] | 0x20 == byte | 0x20
        // DOES is a word of everyday, and no two departments.
        guard isPluralS, letters.count > 3, !OrdinaryWords.isSpelled(by: range, in: bytes),
          CapitalRun.surrounds(range, in: bytes, knows: { _ in false })
        else {
          return false
        }
        at += 1
      }
    }
    return at == letters.upperBound
  }
}
