import IEPModel

/// A part of an amount as the tokens show it, before anything is put together.
struct AmountTerm: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A number whose unit is not beside it.
    case bare(Quantity)
    case minutes(Quantity)
    /// "2 sessions"; `named` is false for "2x" and "twice", which need a period to mean sessions.
    case sessions(Quantity, named: Bool)
    /// "5 days" of a week.
    case days(Quantity)
    case frequency(Frequency)
    /// The word for a session with no number beside it; "30-minute session" says that there is one.
    case session(isOne: Bool)
    /// "each", "per session".
    case each
    case total
    case bound(BoundWord)
    case label(AmountLabel)
    case pattern(WeeksPattern)
    /// So many days of the week by their names. They count where nothing else tells how often.
    case weekdays(Int)
    case fullDay
    case delivery(Service.Delivery)
    /// A date, as the start or the end of a phase where the words say so.
    case dates(PhaseDates)

    case cross, equals, to, comma, colon, open, close, and, or, slash, plus
    /// A semicolon, or the full stop of a sentence.
    case stop
    /// "for", "of", "at": between a count and what is counted.
    case joiner
    /// "in 2 sessions", "over 3 visits".
    case within
    /// A number of something else, to which a period behind it belongs: "6 weeks per year".
    case number
    /// The name of a service, which after a comma begins another line.
    case service
    /// "Duration": a title in front of a colon, which parts nothing.
    case title
    /// A word that describes a session and parts nothing: "small group".
    case adjective
    case word
    /// "drop to": what follows is not yet so.
    case change
    /// "4 of 5 trials": the clause speaks of a goal, and what it counts is no service.
    case criterion
    /// "1st semester", "fall": what stands beside it holds for a part of the year.
    case season
    /// "Reviewed monthly": a frequency in the clause may be that of papers.
    case paperwork
    /// "Previously", "not": what the clause counts is not given.
    case denied
    /// "Increased from": what stands up to the next "to" is no longer so.
    case former
    /// Numbers that cannot be understood: the clause is not read.
    case unreadable
  }

  var kind: Kind
  var tokens: Range<Int>

  init(_ kind: Kind, _ tokens: Range<Int>) {
    self.kind = kind
    self.tokens = tokens
  }

  var isFrequency: Bool { if case .frequency = kind { true } else { false } }
  var isDates: Bool { if case .dates = kind { true } else { false } }

  /// A frequency, or a sign or title beside one.
  var isOnFrequency: Bool { isFrequency || [.comma, .colon, .each, .title].contains(kind) }

  /// A quantity, or a number that will be one.
  var isNumber: Bool { if case .bare = kind { true } else { isQuantity } }

  /// Whether it is an amount of sessions, minutes or days.
  var isQuantity: Bool {
    switch kind {
    case .minutes, .sessions, .days: true
    default: false
    }
  }
}
