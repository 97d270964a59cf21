import IEPModel
import Wording

/// What the summary says about one thing in the draft, before it is put in its place.
struct Said {
  /// Where in the draft the thing begins: decides the part and the order.
  var anchor: Int
  var statements: [PlainStatement] = []
  var questions: [AskedQuestion] = []
  /// What the draft does not say of this thing.
  var gaps: [Gap] = []
  /// The part that it belongs to, where no place in the draft tells.
  var part: SectionKind?

  init(at anchor: Int) { self.anchor = anchor }

  /// For sentences that are the same in every summary, in the part that they speak of.
  init(in part: SectionKind) {
    anchor = 0
    self.part = part
  }

  var isQuote: Bool { statements.allSatisfy { $0.origin == .quoted } }

  /// Adds a sentence of the catalogue. Where it cannot be said, nothing is added and the draft's own words are
  /// quoted later on, since no statement covers them.
  mutating func add(
    _ sentence: String?, _ key: SentenceKey, _ spans: [SourceSpan], form: PlainStatement.Form = .line
  ) {
    guard let sentence, !spans.isEmpty else { return }
    statements.append(
      PlainStatement(sentence, origin: .explained, rule: key.rawValue, spans: spans.merged, form: form))
  }

  /// Adds a sentence about a place that does not give what stands there: what is missing, or what comes next.
  ///
  /// `computed` are the numbers in it that the draft does not have.
  mutating func add(
    _ sentence: String?, _ key: SentenceKey, about spans: [SourceSpan],
    form: PlainStatement.Form = .line, computed: [ComputedFact] = []
  ) {
    guard sentence != nil, !spans.isEmpty else { return }
    add(sentence, key, spans, form: form)
    statements[statements.count - 1].covers = false
    statements[statements.count - 1].computed = computed
  }

  /// With the draft's words in capitals told in small letters.
  func calmed(_ capitals: Capitals) -> Said {
    var said = self
    for index in said.statements.indices where said.statements[index].origin == .explained {
      said.statements[index].text = capitals.calmed(said.statements[index].text)
    }
    return said
  }

  /// Sets where the last sentence stands, of all the places that it comes from.
  mutating func place(at spans: [SourceSpan]) {
    if !statements.isEmpty { statements[statements.count - 1].mainSpan = spans.merged.first }
  }

  /// Adds a sentence that is the same in every summary.
  mutating func add(template key: SentenceKey, _ words: Catalogue, form: PlainStatement.Form = .line) {
    if let statement = words.template(key, form: form) { statements.append(statement) }
  }

  /// Shows the last sentence as a picture too.
  mutating func show(_ figure: Figure?) {
    if let figure, !statements.isEmpty { statements[statements.count - 1].figure = figure }
  }

  /// Adds a question a parent could ask, and why.
  mutating func ask(
    _ question: String?, because: String?, _ spans: [SourceSpan], _ weight: AskedQuestion.Weight = .gap
  ) {
    guard let question, let because else { return }
    questions.append(
      AskedQuestion(
        PlainQuestion(text: question, because: because, spans: spans, isConflict: weight == .conflict), weight
      ))
  }
}

extension PlainPart {
  /// Takes out headings of the draft under which nothing is said: what stood there was explained elsewhere. So with the
  /// lead of scores none of which could be said for certain.
  mutating func dropEmptyHeadings() {
    let kept = statements.indices.filter { index in
      let next = index + 1 < statements.count ? statements[index + 1].form : nil
      if statements[index].rule.hasPrefix("score.theme") { return next == .point }
      return statements[index].rule != "quote.heading" || next != nil && next != .heading
    }
    statements = kept.map { statements[$0] }
  }
}

extension Catalogue {
  /// A sentence that is the same in every summary.
  func template(_ key: SentenceKey, _ slots: [SlotName: SlotValue] = [:], form: PlainStatement.Form = .line)
    -> PlainStatement?
  {
    say(key, slots).map { PlainStatement($0, origin: .template, rule: key.rawValue, spans: [], form: form) }
  }
}

extension Sourced<String> {
  /// The draft's words, ready to stand inside a sentence: without the period or comma that ends them, or a
  /// parenthesis that opens before them.
  var inSentence: SlotValue {
    var text = Substring(value)
    while let last = text.last, ".,;: ".contains(last) || last == ")" && !text.contains("(") {
      text.removeLast()
    }
    return .text(String(text))
  }

  var slot: SlotValue { .text(value) }

  /// "Identify the main idea" as what a child will do: "identify the main idea".
  var beginningSmall: Sourced {
    guard let first = value.first, first.isUppercase, value.dropFirst().first?.isLowercase ?? false else {
      return self
    }
    return Sourced(first.lowercased() + value.dropFirst(), spans)
  }

  /// "from 12 times a day" as what is so now: "12 times a day".
  var withoutFrom: Sourced {
    value.lowercased().hasPrefix("from ") ? Sourced(String(value.dropFirst(5)), spans) : self
  }
}
