public import Foundation
public import IEPModel
public import Testing

/// The drafts under `Samples/`, one folder each.
public struct Sample: Sendable, CustomTestStringConvertible {
  public let name: String
  public let draft: URL

  public var testDescription: String { name }
  public var folder: URL { draft.deletingLastPathComponent() }
  public var source: SourceText {
    get throws { SourceText(name: draft.lastPathComponent, bytes: Array(try Data(contentsOf: draft))) }
  }

  public static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  public static let all: [Sample] = {
    let root = packageFolder.appending(path: "Samples")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    return folders.sorted().compactMap { folder in
      let files =
        (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())) ?? []
      return files.first { $0.hasPrefix("draft.") && !$0.contains(".plain.") }.map {
        Sample(name: folder, draft: root.appending(path: "\(folder)/\($0)"))
      }
    }
  }()
}

/// Public test data that lives outside the project; nil where it is not at hand.
public enum SharedData {
  public static func file(_ path: String) -> URL? {
    var roots = [Sample.packageFolder.deletingLastPathComponent().appending(path: "shared")]
    if let named = ProcessInfo.processInfo.environment["PLAINIEP_SHARED"] {
      roots.insert(URL(filePath: named), at: 0)
    }
    return roots.map { $0.appending(path: path) }.first { FileManager.default.fileExists(atPath: $0.path()) }
  }
}
