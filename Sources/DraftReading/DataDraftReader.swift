public import IEPModel

/// Names and values → drafts: JSON, YAML and XML in a vocabulary that is known.
public enum DataDraftReader {
  /// Whether a file of data is in no vocabulary that is known here, as the export of some other program. Only its words can
  /// tell what it holds. O(names).
  public static func isForeign(_ tree: SourceTree) -> Bool {
    guard case .data(let root) = tree.content else { return false }
    switch Vocabulary(of: root, tree.format) {
    case .a4l, .edfi: return false
    case .own: return OwnVocabulary.isForeign(root)
    case nil: return true
    }
  }

  /// One draft of a file, and the part of the file that it was read from.
  public struct Found: Sendable {
    public var draft: IEPDraft
    public var tree: SourceTree
  }

  /// Reads all drafts of a file, in its order: one, or one for each student.
  ///
  /// Throws where a value is not what its name asks for, with the path and place. Linear in the file.
  public static func read(
    _ tree: SourceTree, words: ElementWords, state: String? = nil
  ) throws(ReadFailure) -> [Outcome<Found>] {
    guard case .data(let root) = tree.content else { return [] }
    let plans: [PlanInData]
    switch Vocabulary(of: root, tree.format) {
    case .own: plans = [PlanInData(root: root, draft: try OwnVocabulary.read(root, format: tree.format))]
    case .a4l: plans = A4LVocabulary.read(root, words.a4l)
    case .edfi: plans = EdFiVocabulary.read(root, words.edfi)
    case nil:
      throw .malformed(
        tree.format, at: root.name?.spans.first?.start ?? root.span.start, reason: Vocabulary.accepted)
    }
    return plans.map { found($0, of: root, tree, state) }
  }

  /// One draft with what nobody read in it. What belongs to other drafts of the file is no part of its tree: for this
  /// one it is set aside with the markup.
  private static func found(_ plan: PlanInData, of root: DataNode, _ tree: SourceTree, _ state: String?)
    -> Outcome<Found>
  {
    var draft = plan.draft
    if let state { draft.state = Sourced(state, []) }
    draft.unread = UnreadData.find(in: plan.root, of: draft)
    var own = SourceTree(format: tree.format, content: .data(plan.root), markup: tree.markup)
    if plan.root != root {
      let end = max(root.span.end, tree.markup.last?.end ?? 0)
      own.markup = [SourceSpan(0, end)].flatMap { $0.subtracting(plan.root.textSpans.merged) }
    }
    return Outcome(Found(draft: draft, tree: own), plan.diagnostics)
  }
}

/// The vocabularies that are read.
private enum Vocabulary {
  case own, a4l, edfi

  /// By the outermost element; JSON and YAML have none and are our own.
  init?(of root: DataNode, _ format: SourceFormat) {
    guard let name = root.name?.string else {
      self = .own
      return
    }
    if A4LVocabulary.roots.contains(name.lowercased()) {
      self = .a4l
    } else if name == EdFiVocabulary.root {
      self = .edfi
    } else if OwnVocabulary.roots.contains(name) {
      self = .own
    } else {
      return nil
    }
  }

  static let accepted = """
    this XML holds no plan that can be read here; its outermost element is draft or plainiepDraft (our own form), \
    xIndividualizedEducationPlan or xTransferIep (A4L), or InterchangeSpecialEducationDataModel (Ed-Fi)
    """
}
