public import GlossaryEngine
public import IEPModel
public import Wording

/// Data of the program that is missing or broken: a template, a word list, the glossary.
public struct ResourceError: Error, Hashable, Sendable {
  public let file: String
  /// From 1; 0 for the whole file.
  public let line: Int
  public let column: Int
  public let cause: Cause

  /// What is wrong. `sentences` is of the catalogue, `formWords` of the names on forms and in data, `glossaryIndex`
  /// of an index that is none, `unreadable` of a pack that cannot be read at all.
  public enum Cause: Hashable, Sendable {
    case missingFile
    case template(TemplateError.Reason)
    case sentences(CatalogueError.Reason)
    case formWords(String)
    case glossary(GlossaryProblem.Reason)
    case glossaryIndex
    case unreadable(ReadFailure)
  }

  init(file: String, line: Int = 0, column: Int = 0, _ cause: Cause) {
    self.file = file
    self.line = line
    self.column = column
    self.cause = cause
  }

  init(_ error: TemplateError) {
    self.init(
      file: error.place.file, line: error.place.line, column: error.place.column, .template(error.reason))
  }
}
