import DraftReading
import IEPModel

/// A goal's slots on one line each, for tables of cases.
///
///     T timeframe @by ~weeks        C condition              L learner           B behavior
///     K kind>=value/of unit         X count/of unit (consecutive)   0 baseline value unit @date
///     M method                      S schedule               R responsible       H support
enum GoalSketch {
  static func text(_ string: String) -> SpannedText {
    let bytes = Array(string.utf8)
    return SpannedText(SourceSpan(0, bytes.count), of: bytes)
  }

  static func lines(_ goal: GoalPhrase) -> [String] {
    var lines: [String] = []
    if let time = goal.timeframe {
      lines.append(
        "T \(time.text.value)" + (time.by.map { " @\($0)" } ?? "")
          + (time.withinWeeks.map { " ~\($0)" } ?? ""))
    }
    lines += goal.conditions.map { "C \($0.value)" }
    if let learner = goal.learner { lines.append("L \(learner.value)") }
    if let behavior = goal.behavior { lines.append("B \(behavior.value)") }
    lines += goal.criteria.map { "K \(line($0))" }
    lines += goal.consistencies.map { "X \(line($0))" }
    if let baseline = goal.baseline { lines.append("0 \(line(baseline))") }
    lines += goal.methods.map { "M \($0.value)" }
    if let schedule = goal.schedule { lines.append("S \(schedule.value)") }
    if let responsible = goal.responsible { lines.append("R \(responsible.value)") }
    lines += goal.supports.map { "H \($0.value)" }
    return lines
  }

  /// The same for the slots that a draft's goal has: one condition, no learner, no support.
  static func lines(_ goal: Goal) -> [String] {
    var lines: [String] = []
    if let time = goal.timeframe {
      lines.append(
        "T \(time.text.value)" + (time.by.map { " @\($0)" } ?? "")
          + (time.withinWeeks.map { " ~\($0)" } ?? ""))
    }
    if let condition = goal.condition { lines.append("C \(condition.value)") }
    if let behavior = goal.behavior { lines.append("B \(behavior.value)") }
    lines += goal.criteria.map { "K \(line($0))" }
    if let consistency = goal.consistency { lines.append("X \(line(consistency))") }
    if let baseline = goal.baseline { lines.append("0 \(line(baseline))") }
    lines += goal.methods.map { "M \($0.value)" }
    if let schedule = goal.schedule { lines.append("S \(schedule.value)") }
    if let responsible = goal.responsible { lines.append("R \(responsible.value)") }
    return lines
  }

  static func line(_ criterion: Criterion) -> String {
    let sign =
      switch criterion.comparison {
      case .atLeast: ">="
      case .atMost: "<="
      case .exactly: "="
      }
    return "\(criterion.kind.rawValue)\(sign)\(criterion.value)" + (criterion.of.map { "/\($0)" } ?? "")
      + (criterion.unit.map { " \($0)" } ?? "")
  }

  static func line(_ consistency: Consistency) -> String {
    "\(consistency.count)" + (consistency.of.map { "/\($0)" } ?? "") + " \(consistency.unit)"
      + (consistency.consecutive ? " (consecutive)" : "")
  }

  static func line(_ baseline: Baseline) -> String {
    (baseline.value.map { "\($0)" } ?? "-") + (baseline.unit.map { " \($0)" } ?? "")
      + (baseline.date.map { " @\($0)" } ?? "")
  }
}
