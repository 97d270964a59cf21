import IEPModel

/// A place in a template or a catalogue file, for the person who edits it.
public struct FilePlace: Hashable, Sendable {
  /// The file's or template's name, as its reader was given it.
  public let file: String
  /// From 1.
  public let line: Int
  /// In bytes, from 1.
  public let column: Int

  /// A place that is already known.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place of a byte. O(bytes): only on the way to an error.
  init(file: String, offset: Int, in bytes: [UInt8]) {
    let location = LineIndex(bytes).location(of: offset)
    self.init(file: file, line: location.line, column: location.column)
  }
}
