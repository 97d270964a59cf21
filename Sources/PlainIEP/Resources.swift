internal import CEmbedded

/// The data that the program works with: templates, form words, glossary, by their path in the project.
public struct Resources: Sendable {
  private var files: [String: [UInt8]]

  /// What is built into the program.
  public static let embedded: Resources = {
    var files: [String: [UInt8]] = [:]
    for index in 0..<plainiep_file_count() {
      guard let file = plainiep_file_at(index)?.pointee else { continue }
      files[String(cString: file.path)] = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    return Resources(files: files)
  }()

  public init(files: [String: [UInt8]]) { self.files = files }

  public subscript(path: String) -> [UInt8]? {
    get { files[path] }
    set { files[path] = newValue }
  }

  /// The files of a folder, by name, sorted.
  func files(in folder: String, ending: String) -> [(name: String, bytes: [UInt8])] {
    files.filter { path, _ in
      path.hasPrefix(folder + "/") && path.hasSuffix(ending)
        && !path.dropFirst(folder.count + 1).contains("/")
    }.map { (name: $0.key, bytes: $0.value) }.sorted { $0.name < $1.name }
  }
}
