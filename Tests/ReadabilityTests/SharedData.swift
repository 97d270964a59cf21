import Foundation

/// Public test data that lies beside the project, not in it: under `PLAINIEP_SHARED`, or in a folder `shared` beside
/// one of the folders above this file.
enum SharedData {
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["PLAINIEP_SHARED"].map { URL(fileURLWithPath: $0) }
    var above: [URL] = []
    var here = URL(fileURLWithPath: #filePath)
    while here.path != "/" {
      here.deleteLastPathComponent()
      above.append(here.appendingPathComponent("shared"))
    }
    let cmudict = "data/readability/cmudict.dict"
    return ([named].compactMap(\.self) + above).first {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent(cmudict).path)
    }
  }()

  static func lines(_ path: String) throws -> [Substring] {
    guard let folder else { return [] }
    let data = try Data(contentsOf: folder.appendingPathComponent(path))
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }
}
