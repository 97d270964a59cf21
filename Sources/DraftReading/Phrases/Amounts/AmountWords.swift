/// Words that join or part the pieces of an amount.
enum AmountWords {
  static let terms = PhraseTable<AmountTerm.Kind>([
    .cross: "x | * | times",
    .equals: "=",
    .to: "to",
    .comma: ", | with",
    .colon: ":",
    .open: "( | [",
    .close: ") | ]",
    .and: "and | & | but | as well as | in addition to",
    .or: "or | and / or",
    .slash: "/",
    .plus: "+ | plus",
    .stop: "; | • | then | thereafter | followed by | while | whereas",
    .joiner: "for | of | at | @ | lasting | - | are | is | will be",
    .within: """
    in | into | over | across | divided into | divided over | split into | split over | broken into
    | delivered in | provided in | divided between | split between
    """,
    .each: "each | ea | apiece | at a time | in length | in duration",
    .total: """
    total | total of | totaling | totalling | in total | totals | for a total of | a total of | equals
    | equaling | equal to | = total
    """,
    .fullDay: """
    full day | all day | entire day | whole day | full school day | all school day | entire school day
    | throughout the school day | throughout the day | the entire school day
    """,
    .change: """
    drop to | drops to | dropping to | fade to | fades to | fading to | faded to | reduce to | reduces to
    | reduced to | decrease to | decreased to | increase to | increased to | taper to | tapered to
    | change to | changes to | changed to | move to | moving to | transition to | down to | fade out
    """,
    .service: """
    ot | pt | st | slt | slp | speech | occupational | physical | counseling | counselling | nursing
    | audiology | psychological | psychology | vision | orientation | reading | math | writing | academic
    | instruction | transportation | aide | paraprofessional | adaptive | adapted | social | resource
    | behavior | mobility | therapy | rsp | sai | sdi | ape | training | nurse | interpreter
    """,
    .title:
      "duration | length | frequency | freq | amount | time | how often | how long | minutes | minute",
    .adjective: "small | separate | structured | specialized | integrated | shared | scheduled | in class",
  ])

  /// Abbreviations whose full stop ends no sentence.
  static let abbreviations: WordSet = [
    "min", "mins", "mn", "hr", "hrs", "h", "sess", "x", "approx", "avg", "indiv", "ind", "grp", "gen", "ed",
    "spec", "reg", "max", "ea", "m", "w", "no", "dir", "freq", "p",
  ]
  /// Abbreviations that often end a sentence as well.
  static let periodAbbreviations: WordSet = ["wk", "wks", "mo", "mos", "yr", "yrs", "qtr", "sem"]
}
