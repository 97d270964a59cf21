import IEPModel
import Wording

/// Plans for life after high school: goals by area, what they rest on, what the school does this year, classes.
enum TransitionExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    let transition = draft.transition
    var all: [Said] = []
    func add(_ values: [Sourced<String>], _ key: SentenceKey) {
      for value in values {
        // "Not applicable" is no plan: it stays a quote.
        let isNone = ["not applicable", "n/a", "none"].contains { value.value.lowercased().hasPrefix($0) }
        guard let start = value.spans.first?.start, !isNone else { continue }
        var said = Said(at: start)
        said.add(words.say(key, [.text: value.inSentence]), key, value.spans)
        all.append(said)
      }
    }
    for goal in transition.goals {
      let spans = (goal.area?.spans ?? []) + goal.text.spans
      guard let start = spans.first?.start else { continue }
      var said = Said(at: start)
      let key: SentenceKey = goal.area == nil ? .transitionGoal : .transitionGoalArea
      said.add(
        words.say(key, [.area: goal.area?.inSentence ?? "", .text: goal.text.inSentence]), key, spans)
      all.append(said)
    }
    // Names of tests are one list; sentences stand by themselves.
    let names = transition.assessments.filter { !$0.value.contains(". ") }
    let list = names.count > 1 ? words.list(names.map(\.value)) : nil
    add(list.map { [Sourced($0, names.flatMap(\.spans))] } ?? names, .transitionAssessment)
    add(transition.assessments.filter { $0.value.contains(". ") }, .transitionAssessment)
    add(transition.services, .transitionService)
    add(transition.courseOfStudy.map { [$0] } ?? [], .transitionCourses)
    guard !all.isEmpty else { return [] }
    var what = Said(in: .transition)
    what.add(template: .transitionWhat, words)
    return [what] + all
  }
}
