/// Runs of bytes that are looked for together, in one pass over a text.
struct RunSearch {
  private let runs: [[UInt8]]
  /// The runs that begin with a byte.
  private var beginning = [[Int]](repeating: [], count: 256)

  init(_ runs: [String]) {
    self.runs = runs.map { Array($0.utf8) }
    for (index, run) in self.runs.enumerated() {
      if let first = run.first { beginning[Int(first)].append(index) }
    }
  }

  /// For each run whether it stands in a text. O(bytes × runs with the same first byte).
  func found(in text: [UInt8]) -> [Bool] {
    var found = [Bool](repeating: false, count: runs.count)
    for (start, byte) in text.enumerated() {
      for run in beginning[Int(byte)] where !found[run] {
        found[run] = text[start...].starts(with: runs[run])
      }
    }
    return found
  }
}
