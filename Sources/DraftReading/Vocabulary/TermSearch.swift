import IEPModel

/// Terms that are looked for together, in one pass over a text: whole words, the longest where several begin.
///
/// A capital in a term is a capital in the text; a small letter stands for either, so that "Evaluation report" is
/// found in "EVALUATION REPORT" and not in "the evaluation report".
struct TermSearch: Sendable {
  /// A term that stands in a text.
  struct Hit: Hashable, Sendable {
    var term: Int
    var range: Range<Int>
  }

  private struct Run: Sendable {
    var letters: Range<Int>
    /// The next term that begins with the same byte in lower case, at most as long; -1 for none.
    var next = -1
  }

  /// All terms, one after another.
  private var letters: [UInt8] = []
  private var runs: [Run] = []
  /// By a byte in lower case, the longest term that begins with it; -1 for none.
  private var beginning = [Int](repeating: -1, count: 256)

  /// Adds a term, by the number of those before it. None is found before they are ``sorted``.
  mutating func add(_ term: ArraySlice<UInt8>) {
    runs.append(Run(letters: letters.count..<letters.count + term.count))
    letters += term
  }

  /// The same terms, ready to be found. O(n log n).
  var sorted: TermSearch {
    var sorted = self
    for index in runs.indices.sorted(by: { runs[$0].letters.count > runs[$1].letters.count }).reversed()
    where !runs[index].letters.isEmpty {
      let first = Int(letters[runs[index].letters.lowerBound].asciiLowercased)
      sorted.runs[index].next = sorted.beginning[first]
      sorted.beginning[first] = index
    }
    return sorted
  }

  /// Every term in a text, in order and apart from each other. O(bytes + words × terms with the same first letter).
  func hits(in text: [UInt8]) -> [Hit] {
    text.withUnsafeBufferPointer { text in letters.withUnsafeBufferPointer { hits(in: text, $0) } }
  }

  private func hits(in text: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt8>) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < text.count {
      guard text[index].isWordByte, index == 0 || !text[index - 1].isWordByte else {
        index += 1
        continue
      }
      var term = beginning[Int(text[index].asciiLowercased)]
      while term >= 0, !Self.stands(letters[runs[term].letters], in: text, at: index) {
        term = runs[term].next
      }
      if term >= 0 { hits.append(Hit(term: term, range: index..<index + runs[term].letters.count)) }
      index += term >= 0 ? runs[term].letters.count : 1
    }
    return hits
  }

  /// A term as the file writes it.
  func term(_ index: Int) -> String { String(decoding: letters[runs[index].letters], as: UTF8.self) }

  private static func stands(
    _ run: Slice<UnsafeBufferPointer<UInt8>>, in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    let end = start + run.count
    guard end <= text.count, end == text.count || !text[end].isWordByte else { return false }
    var place = start
    for wanted in run {
      let found = text[place]
      guard wanted == found || wanted.isASCIILowercase && wanted == found.asciiLowercased else {
        return false
      }
      place += 1
    }
    return true
  }
}
