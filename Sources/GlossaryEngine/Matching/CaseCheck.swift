/// Which of a node's patterns the letters of a text agree with.
enum CaseCheck {
  struct Passing {
    /// Ascending.
    var candidates: [Int] = []
    var isShort = false
  }

  /// Forms that need their exact letters come first: where one fits, those that match in any case are not
  /// meant. O(patterns · letters).
  ///
  /// - Precondition: Some form ends at the node.
  static func passing(
    _ trie: PhraseTrie, _ node: Int, _ bytes: [UInt8], _ range: Range<Int>, allowShort: Bool = true
  ) -> Passing {
    let only = trie.patterns[trie.head(of: node)]
    if only.next < 0 {
      let passes = only.isShort ? allowShort && agrees(only, trie.exact, bytes, range) : true
      return Passing(candidates: passes ? trie.alone[only.entry] : [], isShort: only.isShort)
    }
    var short: [Int] = []
    var phrases: [Int] = []
    var at = trie.head(of: node)
    while at >= 0 {
      let pattern = trie.patterns[at]
      at = pattern.next
      if !pattern.isShort {
        phrases.append(pattern.entry)
      } else if allowShort, agrees(pattern, trie.exact, bytes, range) {
        short.append(pattern.entry)
      }
    }
    let isShort = !short.isEmpty
    return Passing(candidates: sortedSet(isShort ? short : phrases), isShort: isShort)
  }

  private static func agrees(_ pattern: Pattern, _ exact: [UInt8], _ bytes: [UInt8], _ range: Range<Int>)
    -> Bool
  {
    switch pattern.policy {
    case .any: return true
    case .title:
      let first = Scalars.decode(bytes, at: range.lowerBound).scalar
      return first.properties.isUppercase || ASCII.isDigit(bytes[range.lowerBound])
    case .caps: return hasLetters(exact[pattern.exact], bytes, range)
    }
  }

  /// Whether the letters and digits of the text are these, whatever stands between them. The words are known to
  /// be the same in lower case.
  private static func hasLetters(_ letters: ArraySlice<UInt8>, _ bytes: [UInt8], _ range: Range<Int>) -> Bool
  {
    var at = letters.startIndex
    for index in range {
      let byte = bytes[index]
      if at < letters.endIndex, byte == letters[at] {
        at += 1
      } else if ASCII.folded(byte) != 0 {
        // IEPS is the plural of IEP where everything is in capitals.
        let isPluralS =
          at == letters.endIndex - 1 && byte == UInt8(ascii: "S") && letters[at] | 0x20 == byte | 0x20
        guard isPluralS, letters.count > 3, CapitalRun.surrounds(range, in: bytes, knows: { _ in false })
        else {
          return false
        }
        at += 1
      }
    }
    return at == letters.endIndex
  }

  private static func sortedSet(_ entries: [Int]) -> [Int] {
    if entries.count < 2 { return entries }
    var result: [Int] = []
    for entry in entries.sorted() where result.last != entry { result.append(entry) }
    return result
  }
}
