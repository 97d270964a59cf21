import Foundation
import IEPModel
import SourceReading

/// Reads one XML file many times in this process; prints how long the fastest took.
guard CommandLine.arguments.count > 1,
  let data = FileManager.default.contents(atPath: CommandLine.arguments[1])
else {
  print("usage: xml-bench FILE [TIMES]")
  exit(64)
}
let source = SourceText(name: "bench.xml", bytes: Array(data))
let times = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 10 : 10
var best = Duration.seconds(1_000)
do {
  for _ in 0..<times {
    let time = try ContinuousClock().measure { _ = try SourceReader.read(source, as: .plainiepXml) }
    best = min(best, time)
  }
  let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
  let speed = (Double(data.count) / seconds / 1e6).rounded()
  print("SourceReader.read  \(Int(speed)) MB/s  (\(Int(seconds * 1_000)) ms, best of \(times))")
} catch {
  print("refused: \(error)")
}
