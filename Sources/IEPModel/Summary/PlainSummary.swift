/// The plain-language summary of one draft: the contract's `plainiep-summary/1`.
public struct PlainSummary: Sendable {
  /// BCP 47.
  public var language: String
  /// The child's name for the head of the page; sentences say "your child".
  public var childName: String?
  /// The state's two letters, where it is known.
  public var state: String?
  /// Whether the draft came as data: then the parts beside the summary are a document made from it.
  public var isFromData = false
  public var parts: [PlainPart] = []
  public var questions: [PlainQuestion] = []
  public var words: [PlainWord] = []
  public var coverage = Coverage()
  public var ledger = FactLedger()
  /// What was taken out of a copy to share; nil for the family's own.
  public var redacted: RedactionCount?
  public var readability = Readability()

  /// A summary that says nothing yet. `language` is that of the sentences it will hold.
  public init(language: String) {
    self.language = language
  }

  /// School grades by formula, before and after; nil where there is too little text.
  public struct Readability: Hashable, Sendable {
    public var draftGrade: Double?
    public var summaryGrade: Double?
    /// Part by part, those that stand beside the draft.
    public var parts: [Part] = []

    /// Nothing measured yet: no grades, no parts.
    public init() {}

    /// One part, before and after.
    public struct Part: Hashable, Sendable {
      public var kind: SectionKind
      public var title: String
      public var draftGrade: Double?
      public var summaryGrade: Double?
      /// The draft's sentence that takes the most effort here; nil where none is long enough to tell.
      public var hardest: HardSentence?

      /// Nothing measured yet: both grades and the hardest sentence are nil.
      public init(kind: SectionKind, title: String) {
        self.kind = kind
        self.title = title
      }
    }

    /// A sentence of the draft that takes effort to read.
    public struct HardSentence: Hashable, Sendable {
      public var text: String
      public var grade: Double
      public var spans: [SourceSpan]

      /// `text` is the draft's own, and `grade` the Flesch-Kincaid grade of it alone.
      public init(text: String, grade: Double, spans: [SourceSpan]) {
        self.text = text
        self.grade = grade
        self.spans = spans
      }
    }
  }
}

/// A part of the summary beside the part of the draft that it explains.
public struct PlainPart: Sendable {
  public var kind: SectionKind
  public var title: String
  public var statements: [PlainStatement]
  /// The draft's own blocks, shown beside the statements; empty for parts that gather from all over.
  public var official: [SourceBlock]
  public var place: Place

  /// Where a part stands: ahead of all, among the parts of the draft, or after the questions.
  public enum Place: Hashable, Sendable { case first, body, last }

  /// `official` is left out for what stands beside no part of the draft, as all that comes first or last.
  public init(
    kind: SectionKind, title: String, statements: [PlainStatement], official: [SourceBlock] = [],
    place: Place = .body
  ) {
    self.place = place
    self.kind = kind
    self.title = title
    self.statements = statements
    self.official = official
  }
}

/// One thing the summary says, and where it comes from. There is no origin "unknown".
public struct PlainStatement: Hashable, Sendable {
  /// Where the words of a statement come from, by the contract's names.
  public enum Origin: String, Hashable, Sendable {
    /// Written from facts read in the draft.
    case explained
    /// The draft's own words.
    case quoted
    /// The draft's sentence, with words replaced by rules.
    case reworded
    /// The same in every summary.
    case template
  }

  /// How a page sets a statement: a heading for those that follow, a line, a point under the line before, or more about
  /// the point before.
  public enum Form: String, Hashable, Sendable { case heading, line, point, detail }

  public var text: String
  public var origin: Origin
  /// The catalogue entry or rule that wrote it: `service.perWeek`.
  public var rule: String
  /// Sorted. Only a template has none.
  public var spans: [SourceSpan]
  /// The place that stands for all of them, where it is not the first: a row, not the heads of its columns.
  public var mainSpan: SourceSpan?
  /// Whether it gives what its spans say. "We did not find by when" points at a goal and gives nothing of it.
  public var covers = true
  public var form: Form
  /// Glossary words in `text`, sorted and apart.
  public var terms: [TermUse]
  /// What shows the same as a picture.
  public var figure: Figure?
  /// Numbers in `text` that the draft does not have, each with its sum.
  public var computed: [ComputedFact] = []

  /// `spans` must be sorted, and may be empty for a template alone. Unless set afterwards, it covers its places and
  /// has no figure, no sums and no main place.
  public init(
    _ text: String, origin: Origin, rule: String, spans: [SourceSpan], form: Form = .line,
    terms: [TermUse] = []
  ) {
    self.text = text
    self.origin = origin
    self.rule = rule
    self.spans = spans
    self.form = form
    self.terms = terms
  }
}

/// Which uses of a hard word carry its meaning in the text. The list at the end has all words whatever this says.
public enum TermMarks: String, Hashable, Sendable, CaseIterable {
  /// Every use.
  case all
  /// The first in each part; later ones lead to the list.
  case first
  /// None, and no word is marked.
  case none
}

/// A glossary word inside a statement.
public struct TermUse: Hashable, Sendable {
  /// Bytes of the statement's text.
  public var range: Range<Int>
  /// The entry's id, as in ``PlainWord/sense``.
  public var sense: String
  /// Whether the meaning stands beside it: at the first in its part, where nothing else is asked for.
  public var isFirst: Bool
  /// What the words stand for as they are written here; nil where the word's own ``PlainWord/expansion`` says it.
  public var expansion: String?

  /// `range` must lie inside the statement's text, apart from those of its other words.
  public init(range: Range<Int>, sense: String, isFirst: Bool, expansion: String? = nil) {
    self.range = range
    self.sense = sense
    self.isFirst = isFirst
    self.expansion = expansion
  }
}

/// Something a parent could ask, and why.
public struct PlainQuestion: Hashable, Sendable {
  public var text: String
  public var because: String
  public var spans: [SourceSpan]
  /// Whether it asks which of two things in the draft holds.
  public var isConflict: Bool

  /// `spans` is empty where the draft has no words for what is asked, and for what every family can ask.
  public init(text: String, because: String, spans: [SourceSpan], isConflict: Bool = false) {
    self.text = text
    self.because = because
    self.spans = spans
    self.isConflict = isConflict
  }
}

/// A hard word of this draft, explained.
public struct PlainWord: Hashable, Sendable {
  /// As the draft writes it at its first use.
  public var term: String
  public var sense: String
  public var expansion: String
  public var meaning: String
  public var forYourChild: String
  public var question: String?
  /// Other things the letters can stand for where the draft does not settle it.
  public var alternatives: [String]
  /// Every use in the draft.
  public var spans: [SourceSpan]

  /// `expansion` is the word itself where it is no short form; `question` is nil where the glossary has none, and
  /// `alternatives` is empty where the draft settles the meaning.
  public init(
    term: String, sense: String, expansion: String, meaning: String, forYourChild: String, question: String?,
    alternatives: [String], spans: [SourceSpan]
  ) {
    self.term = term
    self.sense = sense
    self.expansion = expansion
    self.meaning = meaning
    self.forYourChild = forYourChild
    self.question = question
    self.alternatives = alternatives
    self.spans = spans
  }
}

/// Where every byte of the draft that is neither white space nor markup went. The first three add up to `bytes`.
public struct Coverage: Hashable, Sendable {
  public var explained = 0
  public var quoted = 0
  public var onlyInDraft = 0
  public var bytes = 0

  /// Nothing counted yet.
  public init() {}
}
