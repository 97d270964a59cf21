import Glibc
import PlainIEP
import Synchronization

/// A line on a terminal that says how far a batch is: `[####······] 412 of 1,000, 3 refused, about 20 s left`.
final class BatchProgress: Sendable {
  private struct State {
    var done = 0
    var refused = 0
    var shownAt: UInt64 = 0
  }

  private let total: Int
  private let start = BatchJob.now()
  private let isShown: Bool
  private let state = Mutex(State())

  /// Nothing is shown where standard error is no terminal.
  init(total: Int) {
    self.total = total
    isShown = isatty(StandardStream.error.rawValue) == 1
  }

  /// Counts one draft, and shows the line anew ten times a second at most.
  func count(_ record: BatchRecord) {
    state.withLock { state in
      state.done += 1
      if record.status != .written { state.refused += 1 }
      let now = BatchJob.now()
      guard isShown, state.done == total || now - state.shownAt > 100_000_000 else { return }
      state.shownAt = now
      StandardStream.error.write("\r\u{1B}[2K" + line(state, now))
    }
  }

  /// Takes the line away, so that another can stand there.
  func clear() {
    if isShown { StandardStream.error.write("\r\u{1B}[2K") }
  }

  private func line(_ state: State, _ now: UInt64) -> String {
    let width = 24
    let filled = state.done * width / max(total, 1)
    let bar = String(repeating: "#", count: filled) + String(repeating: "·", count: width - filled)
    let seconds = Double(now - start) / 1_000_000_000 / Double(state.done) * Double(total - state.done)
    let left = state.done == total || seconds < 1 ? "" : ", about \(Int(seconds.rounded())) s left"
    return "[\(bar)] \(state.done) of \(total)" + (state.refused > 0 ? ", \(state.refused) refused" : "")
      + left
  }
}
