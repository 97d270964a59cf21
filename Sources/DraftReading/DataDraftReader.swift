public import IEPModel

/// Names and values → drafts: JSON, YAML and XML in a vocabulary that is known.
public enum DataDraftReader {
  /// One draft of a file, and the part of the file that it was read from.
  public struct Found: Sendable {
    public var draft: IEPDraft
    public var tree: SourceTree
  }

  /// Reads all drafts of a file, in its order: one, or one for each student.
  ///
  /// Throws where a value is not what its name asks for, with the path and place. Linear in the file.
  public static func read(_ tree: SourceTree, state: String? = nil) throws(ReadFailure) -> [Outcome<Found>] {
    guard case .data(let root) = tree.content else { return [] }
    var draft = try OwnVocabulary.read(root, format: tree.format)
    if let state { draft.state = Sourced(state, []) }
    draft.unread = UnreadData.find(in: root, of: draft)
    return [Outcome(Found(draft: draft, tree: tree))]
  }
}
