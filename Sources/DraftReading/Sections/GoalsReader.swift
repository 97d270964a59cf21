import IEPModel

/// Goals in every layout: a heading each, labelled lines, bold run-ins, one row each, one table each, paragraphs.
enum GoalsReader {
  static func read(_ section: DraftSection, _ reading: inout Reading) {
    var builder = GoalListBuilder(words: reading.words, names: reading.childNames)
    if let heading = section.heading, let goal = GoalHeading.read(heading) {
      builder.begin(label: heading[goal.label], rest: heading[goal.rest], span: heading.spans.extent)
    } else if let heading = section.heading {
      builder.area = GoalHeading.area(heading)
    }
    builder.area = builder.area ?? reading.areaAbove
    reading.areaAbove = nil
    for passage in section.passages { builder.add(passage) }
    reading.draft.goals += builder.finish()
    if reading.draft.progressReports == nil, let text = builder.progress {
      reading.draft.progressReports = ProgressReportsReader.reports(text)
    }
  }
}

extension GoalsReader {
  /// Notes the area that a form names above a goal's present level, in a part before the goal's.
  static func noteArea(in section: DraftSection, _ reading: inout Reading) {
    for passage in section.passages {
      guard let label = passage.label, !passage.text.isEmpty, passage.text.words.count <= 8,
        reading.words.labels.name(of: FormPhrase.normalized(label), in: "goal.area") != nil
      else { continue }
      reading.areaAbove = passage.text
    }
  }
}
