import Glibc
import PlainIEP

/// The drafts that a batch is made of: files as they are named, and all drafts of a folder and those in it.
enum DraftFolder {
  struct Entry: Hashable {
    /// As the batch reads it.
    var path: String
    /// Where it stands in the folder that was named: what its output is called after.
    var place: String
  }

  /// All drafts, in the order of the inputs; those of a folder sorted by their path. Hidden files, links to folders,
  /// what PlainIEP wrote and the folder `output` are left out.
  static func drafts(in inputs: [String], leavingOut output: String) throws(Failure) -> [Entry] {
    var entries: [Entry] = []
    var seen: Set<String> = []
    let left = identity(of: output)
    for input in inputs {
      var status = stat()
      guard stat(input, &status) == 0 else {
        throw Failure(
          code: errno == EACCES ? .noPermission : .noInput,
          message: "\(InputFile.shown(input)): error: there is no such file or folder; check the name")
      }
      let found =
        status.st_mode & S_IFMT == S_IFDIR
        ? try walk(input, left)
        : [Entry(path: input, place: input.split(separator: "/").last.map(String.init) ?? input)]
      entries += found.filter { seen.insert(identity(of: $0.path) ?? $0.path).inserted }
    }
    return entries
  }

  /// Folders that wait are kept in a list: a deep tree of folders must not end the program.
  private static func walk(_ root: String, _ left: String?) throws(Failure) -> [Entry] {
    let root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    var waiting = [""]
    var places: [String] = []
    while let folder = waiting.popLast() {
      let path = folder.isEmpty ? root : "\(root)/\(folder)"
      if let left, !folder.isEmpty, identity(of: path) == left { continue }
      guard let stream = opendir(path) else {
        throw Failure(
          code: errno == EACCES ? .noPermission : .inputOutput,
          message: "\(InputFile.shown(path)): error: this folder cannot be read")
      }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name.hasPrefix(".") { continue }
        let place = folder.isEmpty ? name : "\(folder)/\(name)"
        var status = stat()
        guard lstat("\(root)/\(place)", &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: waiting.append(place)
        case S_IFREG, S_IFLNK: if isDraft(name) { places.append(place) }
        default: continue
        }
      }
    }
    return places.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      Entry(path: "\(root)/\($0)", place: $0)
    }
  }

  /// By the name's ending; what PlainIEP wrote itself is no draft.
  static func isDraft(_ name: String) -> Bool {
    let parts = name.lowercased().split(separator: ".")
    guard let ending = parts.last.map(String.init), parts.count > 1 else { return false }
    let isOurs = parts.count > 2 && ["plain", "iep", "a4l"].contains(parts[parts.count - 2])
    return endings.contains(ending) && !isOurs
  }

  private static let endings: Set<String> = [
    "md", "markdown", "mdown", "mkd", "txt", "text", "json", "yaml", "yml", "xml", "html", "htm", "xhtml",
  ]

  /// Device and number of a file: the same for two paths to it. Nil where there is none.
  private static func identity(of path: String) -> String? {
    var status = stat()
    return stat(path, &status) == 0 ? "\(status.st_dev):\(status.st_ino)" : nil
  }
}
