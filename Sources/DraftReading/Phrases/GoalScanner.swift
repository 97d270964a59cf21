import IEPModel

/// Walks through a sentence once and takes it apart at its cue words.
///
/// Two kinds of chunk: closed ones, which say where they end (a measure, a date, a support), and open ones,
/// which run on to the next chunk (a condition, a method, the behavior).
struct GoalScanner {
  let text: GoalText
  var context: CriterionContext
  /// Tokens that a label in parentheses took.
  var taken: [Range<Int>] = []

  var chunks: [GoalChunk] = []
  var measures: [CriterionMeasure] = []
  private(set) var timeframes: [TimeframePhrase] = []
  private(set) var baselines: [BaselineInGoal] = []
  var baselineClauses: [Range<Int>] = []

  init(text: GoalText, context: CriterionContext) {
    self.text = text
    self.context = context
  }

  enum Open: Hashable {
    case none
    /// `when`: a clause with a verb of its own, whose "for 10 minutes" is no criterion.
    case condition(isWhen: Bool)
    case method
  }
  var open = Open.none
  var openStart = 0
  var openCue = 0

  /// Reads one sentence. `subject`: its learner and verb; nil where it has none.
  mutating func scan(_ sentence: Range<Int>, subject: GoalSubject?) {
    (open, openStart) = (.none, sentence.lowerBound)
    if let subject { context = CriterionContext(text, verb: subject.verb) }
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let taken = taken.first(where: { $0.contains(index) }) {
        index = taken.upperBound
      } else if let subject, index == subject.start {
        close(at: index)
        if let learner = subject.learner { chunks.append(GoalChunk(slot: .learner, tokens: learner)) }
        // The verb itself leads no number: "will score 80%".
        index = max(subject.verb, index + 1)
        if index == subject.verb, GoalVerbs.base(of: text.word(index)) != nil { index += 1 }
      } else {
        let front = subject.map { index < $0.start } ?? false
        index = step(
          index, sentence, limit: front ? subject?.start ?? 0 : sentence.upperBound, isFront: front)
      }
    }
    close(at: sentence.upperBound)
  }

  /// Reads what starts at a token; returns the token to go on from.
  private mutating func step(_ index: Int, _ sentence: Range<Int>, limit: Int, isFront: Bool) -> Int {
    let startsPiece =
      index == sentence.lowerBound || [",", ":", ";"].contains(text.word(index - 1))
      || text.word(index - 1) == "-" && text.tokens[index - 1].spaced
      || chunks.last?.tokens.upperBound == index
    if let time = TimeframePhrase.read(text, at: index, isFront: isFront), time.tokens.upperBound <= limit {
      close(at: index)
      timeframes.append(time)
      return add(.timeframe, time.tokens)
    }
    if !isFront, !context.isLabelled, let baseline = BaselineInGoal.read(text, at: index, context),
      baseline.tokens.upperBound <= limit
    {
      close(at: index)
      baselines.append(baseline)
      _ = add(.baseline, baseline.tokens)
      if let target = baseline.target, target.tokens.upperBound <= limit { return take(target) }
      return baseline.tokens.upperBound
    }
    if !isFront, !context.isLabelled,
      let end = text.unreadBaseline(at: index, limit, context) ?? text.nowClause(at: index, limit)
    {
      close(at: index)
      baselineClauses.append(index..<end)
      return add(.baseline, index..<end)
    }
    // "from 3 to 10 feet": where something starts is no criterion.
    if text.word(index) == "from", let end = BaselineInGoal.levelEnd(text, at: index + 1), end <= limit {
      return end
    }
    if !isFront, open == .none, followsMeasure(index), let end = text.methodPlace(at: index), end < limit {
      (open, openStart, openCue) = (.method, end, index)
      return end
    }
    if let lead = text.methodLead(at: index, isFront: isFront), lead.end < limit {
      close(at: index)
      if let schedule = lead.schedule { _ = add(.schedule, schedule) }
      (open, openStart, openCue) = (.method, lead.end, index)
      return lead.end
    }
    if let schedule = text.schedule(at: index, limit), open == .none { return add(.schedule, schedule) }
    if open == .none,
      ["collected", "administered", "probed", "graphed"].contains(text.word(index - 1))
        || chunks.last?.slot == .schedule,
      let people = text.staff(at: index, limit)
    {
      return add(.responsible, people)
    }
    if isFront { return stepInFront(index, limit: limit, startsPiece: startsPiece) }
    if let end = text.support(at: index), end <= limit { return takeSupport(index..<end) }
    if let measure = measure(at: index), measure.tokens.upperBound <= limit {
      close(at: index)
      // "a paragraph of at least 6 sentences" stays whole.
      if measure.force == .part {
        measures.append(measure)
        return add(.criterion, measure.tokens, isInBehavior: true)
      }
      return take(measure)
    }
    if [",", "("].contains(text.word(index)), open == .none, followsMeasure(index),
      let method = text.bareMethod(at: index, limit)
    {
      for part in text.methods(in: method) {
        chunks.append(GoalChunk(slot: .method, tokens: part, from: index))
      }
      return method.upperBound
    }
    if let isWhen = text.conditionCue(at: index), open == .none {
      (open, openStart) = (.condition(isWhen: isWhen), index)
      return index + 1
    }
    return stepOverSign(index, limit)
  }

  /// "50% by December, 70% by March": measures of one kind, each with a time of its own right behind it. One alone is
  /// none.
  var milestones: [Range<Int>] {
    let dated = measures.filter { $0.force != .loose && $0.kind == measures[0].kind }.compactMap { measure in
      timeframes.first { $0.tokens.lowerBound == measure.tokens.upperBound }
        .map { measure.tokens.lowerBound..<$0.tokens.upperBound }
    }
    return dated.count > 1 ? dated : []
  }

  /// Whether the words before say how well or how surely.
  private func followsMeasure(_ index: Int) -> Bool {
    guard let last = chunks.last(where: { $0.tokens.upperBound <= index }) else { return false }
    return [.criterion, .consistency, .support].contains(last.slot)
      && (last.tokens.upperBound..<index).allSatisfy { GoalVocabulary.adverbs.contains(text.word($0)) }
  }

  mutating func take(_ measure: CriterionMeasure) -> Int {
    var measure = measure
    // "in 8 of 10 tries or in 3 straight sessions": either is enough, and slots hold only what is asked together.
    if text.word(measure.tokens.lowerBound - 1) == "or", let last = measures.indices.last {
      (measures[last].force, measure.force) = (.loose, .loose)
    }
    measure.isListed = ["and", ","].contains(text.word(measure.tokens.lowerBound - 1))
    measures.append(measure)
    return add(.criterion, measure.tokens)
  }

  mutating func add(_ slot: GoalSlot, _ range: Range<Int>, isInBehavior: Bool = false) -> Int {
    chunks.append(GoalChunk(slot: slot, tokens: range, isInBehavior: isInBehavior))
    return range.upperBound
  }

  mutating func close(at index: Int) {
    if openStart < index {
      switch open {
      case .none: break
      case .condition:
        let range = text.trimmedCondition(openStart..<index)
        if !range.isEmpty { chunks.append(GoalChunk(slot: .condition, tokens: range)) }
      case .method: closeMethod(openStart..<index)
      }
    }
    open = .none
  }

  /// A measure here, if the open chunk lets it end there.
  func measure(at index: Int, mustInterrupt: Bool = false) -> CriterionMeasure? {
    guard let measure = CriterionPhrase(text: text, context: context).read(at: index) else { return nil }
    switch open {
    case .none: return mustInterrupt && !measure.interrupts ? nil : measure
    case .condition(let isWhen):
      let isWithin = isWhen && measure.kind == .duration && !measure.isBounded
      // "during recess 4 out of 5 days", "when asked 80% of the time"
      let isShare = [.percent, .ratio].contains(measure.kind) && index > openStart + 1
      let isHowOften = isShare && (measure.countsTries || text.word(measure.tokens.upperBound - 1) == "time")
      return (measure.interrupts || isHowOften) && !isWithin ? measure : nil
    case .method:
      let leads = index == openStart && [.percent, .ratio].contains(measure.kind)
      return measure.interrupts || leads ? measure : nil
    }
  }
}
