import CMark
import DraftReading
import Foundation
import IEPModel
import SourceReading

/// Reads Markdown drafts in this process, each stage alone, beside libcmark's parse of the same bytes, in turn. Then reads
/// drafts of one to eight times the length, and prints how long each takes and how much memory it needs.
guard CommandLine.arguments.count > 2, let times = Int(CommandLine.arguments[1]) else {
  print("usage: reading-bench TIMES FORMS-FOLDER DRAFT...")
  exit(64)
}

func bytes(_ path: String) -> [UInt8] { FileManager.default.contents(atPath: path).map { Array($0) } ?? [] }

func milliseconds(_ work: () throws -> Void) rethrows -> Double {
  let time = try ContinuousClock().measure(work)
  return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
}

/// The most memory that this process has had so far, in bytes.
func peak() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
}

let folder = CommandLine.arguments[2]
let words = try FormWords(
  headings: bytes("\(folder)/headings.txt"), labels: bytes("\(folder)/labels.txt"),
  columns: bytes("\(folder)/columns.txt"), disabilities: bytes("\(folder)/disabilities.txt"),
  kinds: bytes("\(folder)/kinds.txt"), states: bytes("\(folder)/states.txt"), told: bytes("\(folder)/told.txt"))
let drafts = CommandLine.arguments.dropFirst(3).map { SourceText(name: "draft.md", bytes: bytes($0)) }
let size = drafts.map(\.bytes.count).reduce(0, +)

func parse(_ source: SourceText) throws -> SourceTree { try SourceReader.read(source, as: .markdown).value }

func libcmark(_ bytes: [UInt8]) {
  bytes.withUnsafeBufferPointer { buffer in
    buffer.withMemoryRebound(to: CChar.self) {
      cmark_node_free(cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT))
    }
  }
}

let trees = try drafts.map(parse)
var best = [Double](repeating: .infinity, count: 4)
for _ in 0..<times {
  best[0] = min(best[0], milliseconds { for draft in drafts { libcmark(draft.bytes) } })
  best[1] = min(best[1], try milliseconds { for draft in drafts { _ = try parse(draft) } })
  best[2] = min(
    best[2],
    milliseconds {
      for (tree, draft) in zip(trees, drafts) { _ = DraftReader.read(tree, of: draft, words: words) }
    })
  best[3] = min(
    best[3],
    try milliseconds {
      for draft in drafts { _ = DraftReader.read(try parse(draft), of: draft, words: words) }
    })
}
print("\(drafts.count) drafts, \(size) bytes, best of \(times)")
for (name, time) in zip(["libcmark", "SourceReading", "DraftReading", "both"], best) {
  let speed = Double(size) / time / 1e3
  print(
    String(
      format: "%-14@ %7.2f MB/s  %8.2f ms  %6.1f times libcmark", name as NSString, speed, time,
      time / best[0]))
}

let all = drafts.flatMap { $0.bytes }
var last: Double?
for factor in [1, 2, 4, 8] {
  let draft = SourceText(name: "draft.md", bytes: Array(repeatElement(all, count: factor).joined()))
  let before = peak()
  var time = Double.infinity
  for _ in 0..<3 {
    time = min(time, try milliseconds { _ = DraftReader.read(try parse(draft), of: draft, words: words) })
  }
  let memory = Double(peak() - before) / Double(draft.bytes.count)
  let growth = last.map { String(format: ", %.2f times the half", time / $0) } ?? ""
  print(
    String(
      format: "one draft of %8d bytes: %8.1f ms%@; %.1f bytes of memory a byte", draft.bytes.count, time,
      growth as NSString, memory))
  last = time
}
