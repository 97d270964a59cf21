/// What can be missing or loose in a goal, a service or an accommodation, by the contract's names.
public enum Vague: String, Hashable, Sendable, CaseIterable {
  case noAmount, noFrequency, noLocation, asNeeded, range, discretion
  case noCriterion, noMethod, noCondition, unmeasurableVerb, twoSkills, targetBelowBaseline,
    percentNotCountable
}
