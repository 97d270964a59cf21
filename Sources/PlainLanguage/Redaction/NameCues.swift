import IEPModel

/// Names in running words, by what stands beside them: "your son, Alasdair", "call Dana Whitlock", a signature.
enum NameCues {
  /// The words of the names, by ``FactWords/key(_:)``. O(text).
  static func names(in text: [UInt8]) -> Set<UInt64> {
    text.withUnsafeBufferPointer { bytes in
      var reader = NameReader(bytes: bytes)
      var at = 0
      while at < bytes.count {
        let end = reader.wordEnd(at)
        if end > at {
          let key = reader.key(at, end)
          let isComma = end < bytes.count && bytes[end] == UInt8(ascii: ",")
          if kin.contains(key) { reader.names(at: isComma ? end + 1 : end) }
          // Such a word may lead to any capital: two in a row make a name.
          if calls.contains(key) { reader.names(at: isComma ? end + 1 : end, atLeast: 2) }
        }
        at = max(at + 1, end)
      }
      reader.signature()
      return reader.found
    }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split { $0 == " " || $0.isNewline }.map { FactWords.key($0.utf8) })
  }

  private static let kin = keys(
    """
    son daughter brother sister cousin aunt uncle nephew niece grandmother grandfather grandparent stepmother
    stepfather stepbrother stepsister friend classmate twin sibling nicknamed named
    """)
  private static let calls = keys("call contact dear sincerely regards from cc attn attention signed")
  fileprivate static let roles = keys(
    """
    Director Coordinator Principal Superintendent Teacher Specialist Psychologist Pathologist Counselor Therapist
    Administrator Supervisor Chair Chairperson Manager Facilitator Nurse Secretary Educator
    """)
}

extension NameReader {
  /// "Henrike Obuya Director of Special Education": a name at the start of a line and what its owner is.
  fileprivate mutating func signature() {
    var end = wordEnd(0)
    var count = 0
    while isNameWord(count == 0 ? 0 : end + 1, count == 0 ? end : wordEnd(end + 1)), count < 4 {
      if count > 0 { end = wordEnd(end + 1) }
      count += 1
      guard end < bytes.count, bytes[end] == UInt8(ascii: " ") else { return }
      let next = wordEnd(end + 1)
      if count > 1, next > end + 1, NameCues.roles.contains(key(end + 1, next)) {
        takeWords(upTo: end)
        return
      }
    }
  }
}
