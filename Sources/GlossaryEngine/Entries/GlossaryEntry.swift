/// One sense of one term: what it is called, how it is written, and what it means for a parent.
///
/// Letters with several meanings are several entries with the same ``acronym``.
public struct GlossaryEntry: Hashable, Sendable {
  /// Names this sense for good: `at-assistive-technology`.
  public var id: String
  /// The preferred spelled-out name. Words in round brackets after it tell senses apart and match nothing.
  public var label: String
  /// The short form, as it is usually written: `IEP`, `O&M`, `RtI`.
  public var acronym: String?
  /// Other ways to write it. Regular plurals and possessives need no form of their own.
  public var forms: [String]
  /// The letter case that short forms need, capitals unless the entry says otherwise. Phrases match in any case,
  /// whatever stands here: a form is one if it has blanks or small letters, but for a word of up to four letters
  /// with a capital in it (`RtI`).
  public var match: MatchPolicy
  /// `a` or `an`, as the acronym is spoken; nil where it takes none.
  public var article: String?
  /// What it is.
  public var meaning: String
  /// What it means for the child.
  public var forYourChild: String
  /// Something a parent could ask.
  public var question: String?
  /// The file it comes from, by its `topic`.
  public var topic: String
  /// The two letters of the state that uses the term so; nil where all do.
  public var state: String?
  /// Words or phrases that stand near this sense and not near the others.
  public var cues: [String]
  /// How often the letters have this sense, as a weight against the other senses'; nil counts as 1. With 0 the
  /// letters mean something else nearly everywhere (`ABC`), and stand for this only where a cue is near.
  public var prior: Int?
  /// Where the facts come from.
  public var source: String
  /// Who read it last, and when.
  public var reviewed: String
  /// Where it comes from: `core`, a state's letters, or the name of a user's file.
  public var pack: String
  /// 0 for what the program carries, 1 for a pack put over it, 2 for one put over both, and so on.
  public var layer: Int
  /// Texts in which it must be found. Kept in the source only, not in the index.
  public var matches: [String]
  /// Texts in which it must not be found. Kept in the source only, not in the index.
  public var mustNot: [String]

  /// An entry; what is left out is absent, and short forms need their capitals.
  public init(
    id: String, label: String, acronym: String? = nil, forms: [String] = [], match: MatchPolicy = .caps,
    article: String? = nil, meaning: String, forYourChild: String, question: String? = nil, topic: String,
    state: String? = nil, cues: [String] = [], prior: Int? = nil, source: String, reviewed: String,
    pack: String = "core", layer: Int = 0, matches: [String] = [],
    mustNot: [String] = []
  ) {
    self.id = id
    self.label = label
    self.acronym = acronym
    self.forms = forms
    self.match = match
    self.article = article
    self.meaning = meaning
    self.forYourChild = forYourChild
    self.question = question
    self.topic = topic
    self.state = state
    self.cues = cues
    self.prior = prior
    self.source = source
    self.reviewed = reviewed
    self.pack = pack
    self.layer = layer
    self.matches = matches
    self.mustNot = mustNot
  }

  /// The words that it stands for: the label without the brackets at its end.
  public var expansion: String { GlossaryIndex.withoutBrackets(label) }

  /// The same entry without its examples: what the index keeps.
  public var withoutExamples: GlossaryEntry {
    var entry = self
    entry.matches = []
    entry.mustNot = []
    return entry
  }
}
