import IEPModel

/// Names of schools and districts in running words: "Tidewater Fern County Schools", "School Board of Palmetto Sound".
enum PlaceRuns {
  /// Where they stand. `usual` are words that the draft also writes small: no names. O(text).
  static func all(in text: [UInt8], usual: Set<UInt64>) -> [Range<Int>] {
    let words = words(of: text, usual)
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      let first = index
      while index < words.count, words[index].role == .name, index == first || words[index].joins {
        index += 1
      }
      let names = index - first
      guard names > 0 else {
        index += 1
        continue
      }
      var hasKind = false
      var end = index
      while end < words.count, words[end].joins, words[end].role == .kind || words[end].role == .filler {
        hasKind = hasKind || words[end].role == .kind
        end += 1
      }
      let isAfterOf =
        first >= 2 && words[first - 1].role == .of && words[first - 2].role == .kind && words[first].joins
      if names <= 4, hasKind || isAfterOf {
        found.append(words[first].range.lowerBound..<words[max(end, index) - 1].range.upperBound)
        index = max(end, index)
      }
    }
    return found
  }

  /// The capitalised words that a value begins with.
  static func leadingName(in value: [UInt8]) -> [UInt8] {
    let words = words(of: value, [])
    guard let first = words.first, words.contains(where: { $0.role == .name }) else { return [] }
    let run = words.enumerated().prefix { $0.element.role != .other && ($0.offset == 0 || $0.element.joins) }
    guard let last = run.last(where: { $0.element.role != .of }) else { return [] }
    return Array(value[first.range.lowerBound..<last.element.range.upperBound])
  }

  private enum Role { case name, kind, filler, of, other }

  private struct Word {
    var range: Range<Int>
    var role: Role
    /// Whether no more than a blank stands before it.
    var joins: Bool
  }

  private static func words(of text: [UInt8], _ usual: Set<UInt64>) -> [Word] {
    text.withUnsafeBufferPointer { bytes in
      let reader = NameReader(bytes: bytes)
      var words: [Word] = []
      var at = 0
      while at < bytes.count {
        let end = reader.wordEnd(at)
        guard end > at else {
          at += 1
          continue
        }
        let key = reader.key(at, end)
        let role: Role =
          key == FactWords.of
          ? .of
          : bytes[at].isASCIILowercase
            ? .other
            : kinds.contains(key)
              ? .kind
              : NameReader.places.contains(key)
                ? .filler
                : reader.isNameWord(at, end) && end - at > 2 && !usual.contains(key) ? .name : .other
        let joins =
          words.last.map { $0.range.upperBound + 1 == at && bytes[at - 1] == UInt8(ascii: " ") } ?? false
        words.append(Word(range: at..<end, role: role, joins: joins))
        at = end
      }
      return words
    }
  }

  private static let kinds: Set<UInt64> = Set(
    [
      "School", "Schools", "District", "Elementary", "Academy", "ISD", "USD", "CSD", "CCSD", "SELPA", "BOCES",
      "Board", "County",
    ].map {
      FactWords.key($0.utf8)
    })
}
