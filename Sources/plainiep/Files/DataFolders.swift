import Glibc
import PlainIEP

/// Where templates and glossary packs come from: option, environment, config folder, beside the program, built in.
enum DataFolders {
  /// The first folder of templates that is there; nil for those built in.
  static func templates(option: String?) -> String? {
    option ?? first(variable: "PLAINIEP_TEMPLATES", folder: "templates")
  }

  /// Glossary packs: files, or folders of them.
  static func packs(options: [String]) -> [String] {
    options.isEmpty ? [first(variable: "PLAINIEP_GLOSSARY", folder: "glossary")].compactMap(\.self) : options
  }

  private static func first(variable: String, folder: String) -> String? {
    if let named = environment(variable) { return named }
    // `$HOME`, never the user database: asking that can go over the network.
    let config = environment("XDG_CONFIG_HOME") ?? environment("HOME").map { $0 + "/.config" }
    let places = [
      config.map { "\($0)/plainiep/\(folder)" }, programFolder().map { "\($0)/../share/plainiep/\(folder)" },
    ]
    return places.compactMap(\.self).first(where: isFolder)
  }

  /// Puts the files of a folder over the resources of the same names: `page.html`, `page.css`, `summary.md`,
  /// `en/*.txt`.
  static func overlay(_ folder: String, on resources: inout Resources) throws(Failure) {
    guard isFolder(folder) else {
      throw Failure(
        code: .noInput, message: "\(InputFile.shown(folder)): error: there is no such folder of templates")
    }
    for prefix in ["", "en/"] {
      for name in names(in: folder + "/" + prefix) {
        let path = "Templates/" + prefix + name
        guard resources[path] != nil else { continue }
        resources[path] = try InputFile.read("\(folder)/\(prefix)\(name)").bytes
      }
    }
  }

  /// Glossary packs from files, or folders of them.
  static func read(packs: [String]) throws(Failure) -> [SourceText] {
    var sources: [SourceText] = []
    for path in packs.flatMap(packFiles) {
      sources.append(SourceText(name: path, bytes: try InputFile.read(path, limit: Packs.limits.bytes).bytes))
    }
    return sources
  }

  /// The files of a pack: the file itself, or the YAML and CSV files of a folder, and after them those of its `states`.
  static func packFiles(_ path: String) -> [String] {
    guard isFolder(path) else { return [path] }
    let files = names(in: path).filter { name in [".yaml", ".yml", ".csv"].contains { name.hasSuffix($0) } }
      .map { "\(path)/\($0)" }
    let states = "\(path)/states"
    return files + (isFolder(states) ? packFiles(states) : [])
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static func programFolder() -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? 0
    }
    guard count > 0 else { return nil }
    let path = String(decoding: buffer[..<count], as: UTF8.self)
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
