public import GlossaryEngine
public import IEPModel
import SourceReading

/// Glossary entries from YAML or CSV: the built-in ones when the index is made, and a user's own packs.
public enum Packs {
  /// What a pack may cost: 100,000 entries are a large one.
  public static let limits = Limits(bytes: 128_000_000, nodes: 8_000_000)

  /// The entries of files, in order; an entry of a later file replaces one with the same id. Each file lies over those
  /// before it: its meanings come first. Built-in files are one layer, in which an id stands once.
  ///
  /// Throws the first thing wrong that makes a file useless, with its place.
  public static func entries(
    in files: [SourceText], areBuiltIn: Bool = false
  ) throws(ResourceError) -> [GlossaryEntry] {
    var entries: [GlossaryEntry] = []
    var places: [String: Int] = [:]
    for (number, file) in files.enumerated() {
      let read = try read(file)
      if let problem = read.problems.first(where: \.reason.isFatal) {
        throw error(file, problem.offset, .glossary(problem.reason))
      }
      for placed in read.placed {
        var entry = placed.entry
        entry.pack = areBuiltIn ? entry.state ?? "core" : name(of: file)
        entry.layer = areBuiltIn ? 0 : number + 1
        guard let place = places[entry.id] else {
          places[entry.id] = entries.count
          entries.append(entry)
          continue
        }
        if areBuiltIn { throw error(file, placed.offset, .glossary(.duplicateID(entry.id))) }
        entries[place] = entry
      }
    }
    return entries
  }

  /// The index that the program loads, from the YAML files of a glossary.
  public static func index(of files: [SourceText]) throws(ResourceError) -> [UInt8] {
    GlossaryIndex.write(try entries(in: files, areBuiltIn: true))
  }

  /// A file as it stands, with all that is wrong with it. Throws where it is no YAML at all.
  static func read(_ file: SourceText) throws(ResourceError) -> GlossaryFile {
    if file.name.lowercased().hasSuffix(".csv") {
      return GlossaryFile(csv: file.bytes, topic: name(of: file), name: file.name)
    }
    do throws(ReadFailure) {
      return GlossaryFile(try SourceReader.read(file, as: .yaml, limits: limits).value, name: file.name)
    } catch {
      throw Self.error(file, error.offset ?? 0, .unreadable(error))
    }
  }

  /// The last part of its path, without the ending.
  private static func name(of file: SourceText) -> String {
    let name = file.name.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
  }

  private static func error(_ file: SourceText, _ offset: Int, _ cause: ResourceError.Cause) -> ResourceError
  {
    let place = LineIndex(file.bytes).location(of: min(offset, file.bytes.count))
    return ResourceError(file: file.name, line: place.line, column: place.column, cause)
  }
}
