import IEPModel

/// Goals in every layout: a heading each, labelled lines, bold run-ins, one row each, one table each, paragraphs.
enum GoalsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    if section.heading?.tellsClosedGoals ?? false { return }
    var builder = GoalListBuilder(
      words: reading.words, names: reading.childNames, planEnd: reading.draft.dates.end?.value)
    builder.area = reading.areaAbove
    if let heading = section.heading, let goal = GoalHeading.read(heading) {
      builder.begin(label: heading[goal.label], rest: heading[goal.rest], span: heading.spans.extent)
    } else if let heading = section.heading {
      builder.area = GoalHeading.area(heading) ?? builder.area
    }
    for passage in section.passages.flatMap(\.goalSentences) { builder.add(passage) }
    reading.areaAbove = builder.open?.areaAlone
    reading.draft.goals += builder.finish()
    if reading.draft.progressReports == nil, let text = builder.progress {
      reading.draft.progressReports = ProgressReportsReader.reports(text)
    }
  }
}

extension GoalsReader {
  /// Notes the area that a form names above a goal's present level, in a part before the goal's.
  static func noteArea(in section: DraftSection, _ reading: inout Reading) {
    // "Subject: Ana's draft IEP" is that of the letter.
    if section.covers(.cover) { return }
    for passage in section.passages {
      guard let label = passage.label, !passage.text.isEmpty, passage.text.words.count <= 8,
        reading.words.labels.name(of: FormPhrase.normalized(label), in: "goal.area") != nil
      else { continue }
      reading.areaAbove = passage.text
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
