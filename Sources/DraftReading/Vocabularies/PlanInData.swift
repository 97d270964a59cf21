import IEPModel

/// One plan of a file, and the part of the tree that is its own.
struct PlanInData {
  var root: DataNode
  var draft: IEPDraft
  var diagnostics: [Diagnostic] = []
}
