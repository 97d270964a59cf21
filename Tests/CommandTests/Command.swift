import Foundation

/// Runs the built command.
enum Command {
  struct Run {
    var code: Int32
    var output: String
    var errors: String
  }

  static let hasTrace = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")

  /// The program beside the tests.
  private static let program: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return tests.appending(path: "plainiep")
  }()

  static func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws
    -> Run
  {
    try start(program, arguments, input, environment)
  }

  static func trace(_ arguments: [String], calls: String) throws -> Run {
    try start(
      URL(filePath: "/usr/bin/strace"), ["-f", "-qq", "-e", "trace=\(calls)", program.path()] + arguments, "",
      [:])
  }

  private static func start(
    _ program: URL, _ arguments: [String], _ input: String, _ environment: [String: String]
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    // An empty home: nothing of the machine's owner is picked up.
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(environment) { $1 }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let errors = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}

/// A folder of the test's own, gone afterwards.
final class Folder {
  let path: String
  private let isOwned: Bool

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "plainiep-\(UUID().uuidString)").path()
    isOwned = true
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  init(existing path: String) throws {
    self.path = path
    isOwned = false
  }

  deinit { if isOwned { try? FileManager.default.removeItem(atPath: path) } }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}
