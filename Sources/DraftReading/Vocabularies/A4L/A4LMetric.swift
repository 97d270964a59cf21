import IEPModel

/// How well and how surely, given as numbers beside a goal's sentence (`criterion/metric`, CEDS 001691–001694).
///
/// They fill what the sentence leaves open. Where the sentence says the same, both are its places; where it says
/// something else, the numbers stay words, so that a parent sees both.
enum A4LMetric {
  static func fill(_ goal: inout Goal, from step: Element) {
    for metric in step.all("measurement", "criterion", "metric") {
      for text in metric.texts("accuracyPercentEvaluation") { percent(text, &goal) }
      for count in metric.all("trialCountEvaluation") {
        if let success = count.text("successCount"), let tries = count.text("attemptCount") {
          trials(success, of: tries, &goal)
        }
      }
    }
  }

  private static func percent(_ text: SpannedText, _ goal: inout Goal) {
    let digits = text.bytes.last == UInt8(ascii: "%") ? text[0..<(text.count - 1)].trimmed : text
    guard let value = ElementValues.number(digits), value <= 100 else { return }
    if let same = goal.criteria.firstIndex(where: { $0.kind == .percent && $0.value == value }) {
      goal.criteria[same].text.stands(alsoAt: text.spans)
    } else if goal.criteria.isEmpty {
      goal.criteria = [criterion(.percent, value, of: nil, text.spans)]
    }
  }

  private static func trials(_ success: SpannedText, of tries: SpannedText, _ goal: inout Goal) {
    guard let count = ElementValues.whole(success), let all = ElementValues.whole(tries), count <= all else {
      return
    }
    let spans = (success.spans + tries.spans).sorted()
    let share = goal.criteria.firstIndex { $0.value == Decimal(count) && $0.of == Decimal(all) }
    if let share {
      goal.criteria[share].text.stands(alsoAt: spans)
    } else if goal.consistency?.isSame(count, of: all) == true {
      goal.consistency?.text.stands(alsoAt: spans)
    } else if goal.criteria.isEmpty {
      goal.criteria = [criterion(.ratio, Decimal(count), of: Decimal(all), spans)]
    } else if goal.consistency == nil {
      var consistency = Consistency(
        count: count, of: all, unit: "trials", consecutive: false, text: Sourced("", spans))
      consistency.text.value = consistency.notation
      goal.consistency = consistency
    }
  }

  private static func criterion(
    _ kind: Criterion.Kind, _ value: Decimal, of whole: Decimal?, _ spans: [SourceSpan]
  )
    -> Criterion
  {
    var criterion = Criterion(
      kind: kind, value: value, of: whole, comparison: .atLeast, text: Sourced("", spans))
    criterion.text.value = criterion.notation
    return criterion
  }
}

extension Consistency {
  /// Whether it says "count of all": also "3 in a row" for 3 of 3.
  fileprivate func isSame(_ count: Int, of all: Int) -> Bool {
    self.count == count && (of == all || of == nil && consecutive && count == all)
  }
}
