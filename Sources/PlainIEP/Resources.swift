internal import CEmbedded

/// The data that the program works with: templates, form words, glossary, by their path in the project.
public struct Resources: Sendable {
  private enum File: Sendable {
    /// By its number in the program. Its bytes are copied when they are asked for.
    case builtIn(Int)
    case given([UInt8])

    var bytes: [UInt8] {
      if case .given(let bytes) = self { bytes } else { Array(lasting ?? .init(start: nil, count: 0)) }
    }

    /// Where its bytes lie in the program; nil for one that was given.
    var lasting: UnsafeRawBufferPointer? {
      guard case .builtIn(let number) = self, let file = plainiep_file_at(number)?.pointee else { return nil }
      return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
    }
  }

  private var files: [String: File]

  /// What is built into the program.
  public static let embedded: Resources = {
    var files: [String: File] = [:]
    for number in 0..<plainiep_file_count() {
      guard let file = plainiep_file_at(number)?.pointee else { continue }
      files[String(cString: file.path)] = .builtIn(number)
    }
    return Resources(files)
  }()

  /// Files by their path in the project. They stand alone: what is built in does not fill the gaps.
  public init(files: [String: [UInt8]]) { self.init(files.mapValues(File.given)) }

  private init(_ files: [String: File]) { self.files = files }

  public subscript(path: String) -> [UInt8]? {
    get { files[path]?.bytes }
    set { files[path] = newValue.map(File.given) }
  }

  /// A file's bytes where they lie in the program, for as long as it runs; nil for one that was given, and for none.
  func lasting(_ path: String) -> UnsafeRawBufferPointer? { files[path]?.lasting }

  /// The files of a folder, by name, sorted.
  func files(in folder: String, ending: String) -> [(name: String, bytes: [UInt8])] {
    files.filter { path, _ in
      path.hasPrefix(folder + "/") && path.hasSuffix(ending)
        && !path.dropFirst(folder.count + 1).contains("/")
    }.map { (name: $0.key, bytes: $0.value.bytes) }.sorted { $0.name < $1.name }
  }
}
