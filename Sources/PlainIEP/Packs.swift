public import GlossaryEngine
public import IEPModel
import SourceReading

/// Glossary entries from YAML: the built-in ones when the index is made, and a user's own packs.
public enum Packs {
  /// The entries of YAML files, in order; an entry of a later file replaces one with the same id.
  ///
  /// Throws the first thing wrong, with its place.
  public static func entries(in files: [SourceText]) throws(ResourceError) -> [GlossaryEntry] {
    var entries: [GlossaryEntry] = []
    var places: [String: Int] = [:]
    for file in files {
      let lines = LineIndex(file.bytes)
      func error(_ offset: Int, _ cause: ResourceError.Cause) -> ResourceError {
        let place = lines.location(of: min(offset, file.bytes.count))
        return ResourceError(file: file.name, line: place.line, column: place.column, cause)
      }
      let tree: SourceTree
      do throws(ReadFailure) { tree = try SourceReader.read(file, as: .yaml).value } catch let failure {
        throw error(failure.offset ?? 0, .unreadable(failure))
      }
      let read = GlossaryFile(tree)
      if let problem = read.problems.first { throw error(problem.offset, .glossary(problem.reason)) }
      for entry in read.entries {
        if let place = places[entry.id] {
          entries[place] = entry
        } else {
          places[entry.id] = entries.count
          entries.append(entry)
        }
      }
    }
    return entries
  }

  /// What is wrong with packs: examples that are not found where they must be, or found where they must not.
  /// Throws where a file cannot be read at all.
  public static func problems(in files: [SourceText]) throws(ResourceError) -> [String] {
    ExampleCheck.failures(of: try entries(in: files)).map { failure in
      failure.wasExpected
        ? "\(failure.id): error: not found in its example: \(failure.example)"
        : "\(failure.id): error: found where it must not be: \(failure.example)"
    }
  }

  /// The index that the program loads, from the YAML files of a glossary.
  public static func index(of files: [SourceText]) throws(ResourceError) -> [UInt8] {
    GlossaryIndex.write(try entries(in: files))
  }
}
