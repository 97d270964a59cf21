import Documents
import DraftReading
import GlossaryEngine
import IEPModel
import Wording

extension Resources {
  /// The bytes of a file that must be there.
  func file(_ path: String) throws(ResourceError) -> [UInt8] {
    guard let bytes = self[path] else { throw ResourceError(file: path, .missingFile) }
    return bytes
  }
}

extension Engine {
  static func template(_ path: String, _ resources: Resources) throws(ResourceError) -> Template {
    let bytes = try resources.file(path)
    do { return try Template(compiling: bytes, name: path) } catch { throw ResourceError(error) }
  }

  /// The templates that a page is put together from, by name.
  static func partials(_ names: [String], ending: String, _ resources: Resources) throws(ResourceError)
    -> [String: Template]
  {
    var partials: [String: Template] = [:]
    for name in names { partials[name] = try template("Templates/\(name).\(ending)", resources) }
    return partials
  }

  static func catalogue(_ resources: Resources, _ language: String) throws(ResourceError) -> Catalogue {
    do {
      return try Catalogue(parsing: resources.files(in: "Templates/\(language)", ending: ".txt"))
    } catch {
      let place = error.place
      throw ResourceError(
        file: place?.file ?? "Templates/\(language)", line: place?.line ?? 0, column: place?.column ?? 0,
        .sentences(error.reason))
    }
  }

  static func formWords(_ resources: Resources, _ language: String) throws(ResourceError) -> FormWords {
    let folder = "Glossary/\(language)/forms"
    let headings = try resources.file("\(folder)/headings.txt")
    let labels = try resources.file("\(folder)/labels.txt")
    let columns = try resources.file("\(folder)/columns.txt")
    let disabilities = try resources.file("\(folder)/disabilities.txt")
    let kinds = try resources.file("\(folder)/kinds.txt")
    let states = try resources.file("\(folder)/states.txt")
    let told = try resources.file("\(folder)/told.txt")
    do {
      return try FormWords(
        headings: headings, labels: labels, columns: columns, disabilities: disabilities, kinds: kinds,
        states: states, told: told)
    } catch {
      throw ResourceError(file: "\(folder)/\(error.file)", line: error.line, .formWords(error.reason))
    }
  }

  static func elementWords(_ resources: Resources, _ language: String) throws(ResourceError) -> ElementWords {
    let folder = "Glossary/\(language)/elements"
    let a4l = try resources.file("\(folder)/a4l.txt")
    let edfi = try resources.file("\(folder)/edfi.txt")
    do { return try ElementWords(a4l: a4l, edfi: edfi) } catch {
      throw ResourceError(file: "\(folder)/\(error.file)", line: error.line, .formWords(error.reason))
    }
  }

  static func formNames(_ resources: Resources, _ language: String) throws(ResourceError) -> FormNames {
    let folder = "Glossary/\(language)/forms"
    return FormNames(
      headings: try resources.file("\(folder)/headings.txt"),
      labels: try resources.file("\(folder)/labels.txt"),
      columns: try resources.file("\(folder)/columns.txt"))
  }

  static func glossaryPath(_ language: String) -> String { "Glossary/\(language)/glossary.index" }

  static func glossary(_ resources: Resources, _ packs: [SourceText], _ language: String)
    throws(ResourceError)
    -> GlossaryIndex
  {
    let path = glossaryPath(language)
    let lasting = resources.lasting(path)
    let given = lasting == nil ? try resources.file(path) : []
    let core: GlossaryIndex
    do {
      core = try lasting.map { try GlossaryIndex(lasting: $0) } ?? GlossaryIndex(reading: given)
    } catch {
      throw ResourceError(file: path, .glossaryIndex)
    }
    if packs.isEmpty { return core }
    return core.adding(try Packs.entries(in: packs))
  }
}
