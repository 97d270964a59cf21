/// Every sentence that the catalogue holds, by the name that its file gives it.
///
/// A closed list, so that a misspelt key fails the build, and a sentence that a language lacks fails its
/// catalogue.
public enum SentenceKey: String, Hashable, Sendable, CaseIterable {
  case goalBaseline = "goal.baseline"
  case goalBehavior = "goal.behavior"

  case servicePerWeek = "service.perWeek"
}
