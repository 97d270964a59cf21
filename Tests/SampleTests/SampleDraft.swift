import Foundation
import PlainIEP
import TestSupport
import Testing

/// One draft of a sample: the sample itself, or one student's of a file that holds several.
struct SampleDraft: Sendable, CustomTestStringConvertible {
  let sample: Sample
  /// From 0.
  let index: Int
  let isAlone: Bool

  var testDescription: String { isAlone ? sample.name : "\(sample.name)-\(index + 1)" }

  /// `expected.json`, or `expected-2.json` for the second student of a file.
  func expected(_ ending: String) -> URL {
    sample.folder.appending(path: isAlone ? "expected.\(ending)" : "expected-\(index + 1).\(ending)")
  }

  func reading(by engine: Engine) throws -> Engine.Reading {
    try #require(engine.readAll(sample.source).dropFirst(index).first)
  }

  static let all: [SampleDraft] = Sample.all.flatMap { sample in
    let count = (try? SampleTests.engine.get().readAll(sample.source).count) ?? 1
    return (0..<max(1, count)).map { SampleDraft(sample: sample, index: $0, isAlone: count <= 1) }
  }
}
