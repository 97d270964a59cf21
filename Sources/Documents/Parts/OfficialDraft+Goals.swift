import IEPModel

extension OfficialDraft {
  /// A goal under its own heading: its sentence, then what the data says of it besides. What was read from the
  /// sentence is not said twice.
  func goal(_ goal: Goal) -> [SourceBlock] {
    [heading(of: goal)].compactMap(\.self) + form.list(lines(of: goal)) + objectives(goal)
  }

  /// "Goal 1: Reading", as far as the data names it.
  private func heading(of goal: Goal) -> SourceBlock? {
    guard var heading = spanned(goal.label) else { return spanned(goal.area).map { form.heading(3, $0) } }
    if let area = goal.area {
      heading.append(form.text(":"), separated: false)
      heading.append(spanned(area))
    }
    return form.heading(3, heading)
  }

  private func lines(of goal: Goal) -> [SourceBlock?] {
    func own(_ value: Sourced<String>?) -> SpannedText? {
      value.flatMap { isPart($0, of: goal.text) ? nil : spanned($0) }
    }
    func joined(_ values: [Sourced<String>]) -> SpannedText? {
      let own = values.filter { !isPart($0, of: goal.text) }
      return own.isEmpty
        ? nil : Sourced(own.map(\.value).joined(separator: "; "), own.flatMap(\.spans)).spanned(in: source)
    }
    return [
      form.field("goal.text", spanned(goal.text)),
      form.field("goal.timeframe", ifSaid: own(goal.timeframe?.text)),
      form.field("goal.condition", ifSaid: own(goal.condition)),
      form.field("goal.behavior", ifSaid: own(goal.behavior)),
      form.field("goal.criteria", ifSaid: joined(goal.criteria.map(\.text))),
      form.field("goal.consistency", ifSaid: own(goal.consistency?.text)),
      goal.baseline.map { form.field("goal.baseline", ifSaid: baseline($0, own)) }
        ?? form.field("goal.baseline", nil),
    ] + goal.methods.map { form.field("goal.method", ifSaid: own($0)) } + [
      form.field("goal.schedule", ifSaid: own(goal.schedule)),
      form.field("goal.responsible", ifSaid: own(goal.responsible)),
    ]
  }

  /// The words, and the measure beside them where the words do not say it.
  private func baseline(_ baseline: Baseline, _ own: (Sourced<String>?) -> SpannedText?) -> SpannedText? {
    guard let apart = baseline.apart else { return own(baseline.text) }
    var whole = spanned(baseline.text)
    whole.append(form.text("("))
    whole.append(spanned(apart), separated: false)
    whole.append(form.text(")"), separated: false)
    return whole
  }

  private func objectives(_ goal: Goal) -> [SourceBlock] {
    guard !goal.objectives.isEmpty else { return [] }
    let heading = form.heading(4, form.text(form.names.label("goal.objective")))
    let items = goal.objectives.map { objective in
      objective.label.map { form.labelled($0.value, spanned(objective.text)) }
        ?? form.item(spanned(objective.text))
    }
    return [heading] + form.list(items)
  }

  /// Whether a value was read from inside a sentence, also where it stands elsewhere too.
  private func isPart(_ value: Sourced<String>, of sentence: Sourced<String>) -> Bool {
    let places = sentence.spans.merged
    return value.spans.contains { $0.subtracting(places).isEmpty }
  }
}
