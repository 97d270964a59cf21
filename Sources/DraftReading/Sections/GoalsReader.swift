import IEPModel

/// Goals in every layout: a heading each, labelled lines, bold run-ins, one row each, one table each, paragraphs.
enum GoalsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    if section.heading?.tellsClosedGoals ?? false { return }
    var builder = GoalListBuilder(
      words: reading.words, names: reading.childNames, planEnd: reading.draft.dates.end?.value)
    builder.codes = reading.goalCodes
    builder.area = reading.aboveGoal.area
    builder.places = reading.aboveGoal.places
    if !(section.heading.map(GoalHeading.matches) ?? false) { builder.places.forget() }
    builder.places.look(at: section.passages, reading.words, builder.isObjective)
    if let heading = section.heading, let goal = GoalHeading.read(heading) {
      builder.open = reading.aboveGoal.builder
      builder.begin(label: heading[goal.label], rest: heading[goal.rest], span: heading.spans.extent)
    } else if let heading = section.heading {
      builder.area = GoalHeading.area(heading) ?? builder.area
    }
    for passage in section.passages.flatMap(\.goalSentences) { builder.add(passage) }
    reading.aboveGoal = AboveGoal(after: builder)
    reading.draft.goals += builder.finish()
    if reading.draft.progressReports == nil, let text = builder.progress {
      reading.draft.progressReports = ProgressReportsReader.reports(text)
    }
  }
}

extension Passage {
  /// A paragraph that tells several goals, sentence by sentence: "The first goal is in reading: … The second …".
  fileprivate var goalSentences: [Passage] {
    guard kind == .text, !isItem else { return [self] }
    let sentences = text.saidSentences
    guard sentences.count > 1, sentences.contains(where: { ToldGoal.read($0) != nil }) else { return [self] }
    return sentences.map { Passage(kind: .text, text: $0, span: $0.spans.extent ?? span) }
  }
}
