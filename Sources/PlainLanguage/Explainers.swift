import IEPModel
import Wording

/// All explainers: one for each thing that a plan holds, one row each.
enum Explainers {
  static let all: [@Sendable (IEPDraft, Catalogue) -> [Said]] = [
    ChildExplainer.explain, TeamExplainer.explain, GoalExplainer.explain, ServiceExplainer.explain,
    AccommodationExplainer.explain, PlacementExplainer.explain, ExtendedSchoolYearExplainer.explain,
    AssessmentExplainer.explain, ProgressReportsExplainer.explain,
  ]
}
