import Foundation
import GlossaryEngine

/// Measures the glossary: how soon it is ready, and how fast it finds terms and chooses their meanings.
///
///     glossary-bench text FOLDER SIZE     text of SIZE bytes: the paragraphs of the samples in FOLDER, shuffled
///     glossary-bench terms INDEX          every written form of the glossary, a line each
///     glossary-bench ready INDEX          how long a fresh process takes until the first term is found, with the index
///                                         where a program has it: in pages that are read when they are looked at
///     glossary-bench match INDEX FILE     finding, with all rules; and choosing meanings
let arguments = CommandLine.arguments
let clock = ContinuousClock()

func milliseconds(_ time: Duration) -> Double {
  Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
}

func speed(_ bytes: Int, _ time: Duration) -> String {
  String(format: "%.0f MB/s", Double(bytes) / 1e3 / milliseconds(time))
}

func bytes(of path: String) -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: path) else {
    print("\(path): cannot be read")
    exit(66)
  }
  return Array(data)
}

/// Paragraphs of all samples in prose, in an order of a small generator that is the same everywhere.
func text(from folder: String, size: Int) throws -> [UInt8] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  var paragraphs: [String] = []
  for name in names {
    for ending in ["md", "txt"] {
      guard let draft = try? String(contentsOfFile: "\(folder)/\(name)/draft.\(ending)", encoding: .utf8)
      else { continue }
      paragraphs += draft.components(separatedBy: "\n\n")
    }
  }
  var state: UInt64 = 7
  var bytes: [UInt8] = []
  bytes.reserveCapacity(size + 100_000)
  while bytes.count < size {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    bytes += Array(paragraphs[Int(state >> 33) % paragraphs.count].utf8) + Array("\n\n".utf8)
  }
  return bytes
}

/// Texts of about 30 KB, as drafts are, cut at line ends.
func drafts(of bytes: [UInt8]) -> [[UInt8]] {
  var result: [[UInt8]] = []
  var at = 0
  while at < bytes.count {
    let end = bytes[min(bytes.count, at + 30_000)...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
    result.append(Array(bytes[at..<end]))
    at = end
  }
  return result
}

switch (arguments.dropFirst().first, arguments.count) {
case ("text", 4):
  FileHandle.standardOutput.write(Data(try text(from: arguments[2], size: Int(arguments[3]) ?? 50_000_000)))
case ("terms", 3):
  let glossary = try GlossaryIndex(reading: bytes(of: arguments[2]))
  for entry in (0..<glossary.count).map({ glossary[$0] }) {
    for form in Set([entry.acronym, entry.expansion].compactMap(\.self) + entry.forms).sorted() {
      print(form)
    }
  }
case ("ready", 3):
  let file = try NSData(contentsOfFile: arguments[2], options: .alwaysMapped)
  let start = clock.now
  let glossary = try GlossaryIndex(lasting: UnsafeRawBufferPointer(start: file.bytes, count: file.length))
  let loaded = clock.now
  let found = TermMatcher(glossary).matches(in: Array("The IEP team met.".utf8)).count
  let end = clock.now
  withExtendedLifetime(file) {}
  print(
    String(
      format: "%d entries ready in %.3f ms, first term found after %.3f ms (%d)", glossary.count,
      milliseconds(loaded - start), milliseconds(end - start), found))
case ("match", 4):
  let matcher = TermMatcher(try GlossaryIndex(reading: bytes(of: arguments[2])))
  let text = bytes(of: arguments[3])
  let drafts = drafts(of: text)
  let chooser = SenseChooser(matcher)
  var (finding, choosing) = (Duration.seconds(1_000), Duration.seconds(1_000))
  var count = 0
  for _ in 0..<3 {
    count = 0
    let matched = clock.measure { for draft in drafts { count += matcher.matches(in: draft).count } }
    finding = min(finding, matched)
    let chosen = clock.measure {
      for draft in drafts { _ = chooser.choose(matcher.matches(in: draft), in: draft) }
    }
    choosing = min(choosing, chosen)
  }
  print("plainiep: terms with all rules  \(speed(text.count, finding))  \(count) terms")
  print("plainiep: terms and meanings    \(speed(text.count, choosing))")
default:
  print("usage: glossary-bench text FOLDER SIZE | terms INDEX | ready INDEX | match INDEX FILE")
  exit(64)
}
