public import Foundation
public import Testing

/// Recorded output beside a sample: compared, or written anew with `ACCEPT=1` and then read by a person.
public enum Golden {
  /// Records an issue with the first line that differs. With `ACCEPT=1` writes the file, but never in CI.
  public static func expect(
    _ bytes: [UInt8], matches file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let environment = ProcessInfo.processInfo.environment
    if environment["ACCEPT"] == "1", environment["CI"] == nil {
      try? Data(bytes).write(to: file)
      return
    }
    guard let recorded = try? Data(contentsOf: file) else {
      Issue.record(
        "\(file.lastPathComponent) is missing; run with ACCEPT=1 and read it", sourceLocation: sourceLocation)
      return
    }
    if Array(recorded) == bytes { return }
    let old = String(decoding: recorded, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let new = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    func shown(_ lines: [Substring]) -> Substring { lines.indices.contains(line) ? lines[line] : "(end)" }
    Issue.record(
      "\(file.path()) line \(line + 1)\n- \(shown(old))\n+ \(shown(new))", sourceLocation: sourceLocation)
  }
}
