import Dispatch
import Synchronization

/// Work done by several workers whose results come out in the order of the work, whoever ends first.
enum OrderedWork {
  /// Runs `work` for 0..<count on `workers` threads, and `deliver` for each result in order, one at a time.
  /// Results that wait for an earlier one are kept.
  static func run<Result: Sendable>(
    _ count: Int, workers: Int, work: @Sendable (Int) -> Result, deliver: @Sendable (Int, Result) -> Void
  ) {
    let state = Mutex((next: 0, delivered: 0, waiting: [Int: Result]()))
    DispatchQueue.concurrentPerform(iterations: max(1, min(workers, count))) { _ in
      while let index = state.withLock({ state -> Int? in
        guard state.next < count else { return nil }
        defer { state.next += 1 }
        return state.next
      }) {
        let result = work(index)
        state.withLock { state in
          state.waiting[index] = result
          while let ready = state.waiting.removeValue(forKey: state.delivered) {
            deliver(state.delivered, ready)
            state.delivered += 1
          }
        }
      }
    }
  }
}
