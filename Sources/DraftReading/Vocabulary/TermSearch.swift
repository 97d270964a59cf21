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

  private var runs: [[UInt8]] = []
  /// The terms that begin with a byte, in lower case; the longest first.
  private var beginning: [[Int]]

  init(_ terms: [[UInt8]]) {
    runs = terms
    beginning = [[Int]](repeating: [], count: 256)
    for (index, run) in runs.enumerated() {
      if let first = run.first { beginning[Int(first.asciiLowercased)].append(index) }
    }
    for byte in beginning.indices where beginning[byte].count > 1 {
      beginning[byte].sort { runs[$0].count > runs[$1].count }
    }
  }

  /// Every term in a text, in order and apart from each other. O(bytes + words × terms with the same first letter).
  func hits(in text: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < text.count {
      guard text[index].isWordByte, index == 0 || !text[index - 1].isWordByte else {
        index += 1
        continue
      }
      if let term = beginning[Int(text[index].asciiLowercased)].first(where: {
        stands($0, in: text, at: index)
      }) {
        hits.append(Hit(term: term, range: index..<index + runs[term].count))
        index += runs[term].count
      } else {
        index += 1
      }
    }
    return hits
  }

  /// A term as the file writes it.
  func term(_ index: Int) -> String { String(decoding: runs[index], as: UTF8.self) }

  private func stands(_ term: Int, in text: [UInt8], at start: Int) -> Bool {
    let run = runs[term]
    let end = start + run.count
    guard end <= text.count, end == text.count || !text[end].isWordByte else { return false }
    for offset in run.indices {
      let (wanted, found) = (run[offset], text[start + offset])
      guard wanted == found || wanted.isASCIILowercase && wanted == found.asciiLowercased else {
        return false
      }
    }
    return true
  }
}
