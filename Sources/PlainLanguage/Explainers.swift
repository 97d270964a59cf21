import IEPModel
import Wording

/// All explainers: one for each thing that a plan holds, one row each.
enum Explainers {
  static let all: [@Sendable (IEPDraft, Catalogue) -> [Said]] = [
    ChildExplainer.explain, TeamExplainer.explain, GoalExplainer.explain, ServiceExplainer.explain,
    ServiceTotals.explain, AccommodationExplainer.explain, PlacementExplainer.explain,
    ExtendedSchoolYearExplainer.explain, AssessmentExplainer.explain, ProgressReportsExplainer.explain,
    ScoreExplainer.explain, FactorExplainer.explain, TransitionExplainer.explain, SupportExplainer.explain,
    ConsentExplainer.explain, NoticeExplainer.explain, LetterExplainer.explain, LineExplainer.explain,
  ]
}
