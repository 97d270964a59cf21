/// Why a draft cannot be read at all: the one error that the stages throw.
///
/// A strange draft is no failure; an unreadable one is. Cases carry places, never the draft's words.
public enum ReadFailure: Error, Hashable, Sendable {
  case empty
  case notUTF8(at: Int)
  case nulByte(at: Int)
  /// A file of another kind under a draft's name.
  case notText(FileKind)
  case tooLarge(bytes: Int, limit: Int)
  case tooDeep(at: Int, limit: Int)
  case tooManyBlocks(at: Int, limit: Int)
  /// The bytes break the rules of their format.
  case malformed(SourceFormat, at: Int, reason: String)
  /// A file of several students where one is wanted, or of none.
  case severalDrafts(Int)

  /// What a file is instead of a draft, by its first bytes. `zip` is an archive with no Word document in it, `utf16`
  /// is text with two bytes a letter.
  public enum FileKind: String, Hashable, Sendable {
    case pdf, picture, word, zip, oldOffice, utf16, rtf, executable
  }

  /// The byte that the failure is about; nil where it is about the whole file.
  public var offset: Int? {
    switch self {
    case .empty, .notText, .tooLarge, .severalDrafts: nil
    case .notUTF8(let at), .nulByte(let at), .tooDeep(let at, _), .tooManyBlocks(let at, _),
      .malformed(_, let at, _):
      at
    }
  }
}
