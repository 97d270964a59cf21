import IEPModel

/// What reports call kinds of scores.
///
/// The names follow the score columns that publishers print: WISC-V, WIAT-4, KTEA-3, WJ IV, CELF-5, BASC-3, MAP.
enum ScoreNames {
  /// Names that stand before a value: "standard score of 85".
  static let keys = PhraseTable<Score.Kind>([
    .standardScore:
      "ss | standard score | std score | stand score | composite standard score | standard score ss",
    .scaledScore: "scaled score | subtest scaled score | scs",
    .tScore: "t score | tscore | t",
    .zScore: "z score | zscore | z",
    .percentile:
      """
    pr | percentile | percentile rank | percentile rank pr | percentile score | % ile | % tile
    | % ile rank
    """,
    .stanine: "stanine | stanine score",
    .gradeEquivalent: "ge | grade equivalent | grade equivalent score | grade equivalency",
    .ageEquivalent: "ae | age equivalent | age equivalent score | age equivalency",
    .raw: "raw score | raw",
    .lexile: "lexile | lexile level | lexile measure | lexile score",
    .rit: "rit | rit score",
    .confidenceInterval: "ci | confidence interval | confidence band",
    .level: """
    performance level | achievement level | proficiency level | dra level | dra 2 level | dra3 level
    | guided reading level
    """,
  ])

  /// Names that stand once before several values.
  static let several = PhraseTable<Score.Kind>([
    .standardScore: "standard scores | domain scores | index scores | composite scores | cluster scores",
    .scaledScore: "scaled scores", .tScore: "t scores",
  ])

  /// Names in brackets behind what they are the scores of: "Subtests (scaled score): …".
  static let ofAll = PhraseTable<Score.Kind>([
    .standardScore: "standard score | standard scores", .scaledScore: "scaled score | scaled scores",
    .tScore: "t score | t scores",
  ])

  /// Tests whose scales are T scores, so that "T 70" behind a scale's name is one.
  static let onTScale: WordSet = [
    "basc", "conners", "brief", "srs", "asrs", "cbcl", "trf", "aseba", "masc", "rcmas", "cdi",
  ]

  /// Kinds whose name may stand behind the value: "85 SS", "187 RIT".
  static let behind: Set<Score.Kind> = [
    .standardScore, .scaledScore, .tScore, .percentile, .stanine, .gradeEquivalent, .rit,
  ]

  /// Letters that mean a score only in capitals: `ss`, `t` and `ge` are too short to be sure of.
  static let capitals: WordSet = ["ss", "t", "pr", "ge", "ae", "ci", "rit"]

  /// Composites whose scale is certain from their name: the middle is 100, and 15 points are one standard deviation.
  static let composites = PhraseTable(
    """
    full scale iq | full scale iq fsiq | fsiq | full scale score | vci | vsi | fri | wmi | psi | gai
    | verbal comprehension index | visual spatial index | fluid reasoning index | working memory index
    | processing speed index | general ability index | nonverbal index
    | composite iq | nonverbal iq | verbal iq | performance iq | brief iq | iq composite | iq | iq score
    """,
    """
    general adaptive composite | adaptive behavior composite | gac | core language | core language score
    | core language index | receptive language index | expressive language index
    """)

  /// Parts whose scale is the same where the clause names their test: the tests' manuals set them to 100 and 15.
  static let ofTests = PhraseTable<WordSet>([
    ["vineland"]: "socialization | daily living skills | motor skills",
    ["vineland", "dp", "bayley"]: "communication",
    ["abas"]:
      "conceptual | practical | social | conceptual composite | practical composite | social composite",
    ["towre"]:
      "total word reading efficiency | sight word efficiency | phonemic decoding efficiency",
    ["dp", "bayley"]: "cognitive",
    ["wisc", "wais", "wppsi", "celf", "gort", "casl", "pdms", "rias", "wraml", "ctoni"]: "index",
  ])

  /// Only where a test is named, as a composite may be on any scale.
  static let unsureComposites = PhraseTable("composite score | index score | full scale")

  /// Tests that are set against children of the same age or grade, on the scale of 100 and 15.
  static let tests: WordSet = [
    "wisc", "wiat", "ktea", "wj", "ctopp", "celf", "towre", "gort", "casl", "told", "ppvt", "evt", "gfta",
    "bot",
    "vmi", "vineland", "wppsi", "kabc", "das", "wais", "told", "owls", "pls", "abas", "oral", "tilt", "ctoni",
    "leiter", "ready", "basc", "conners", "brief", "srs", "map", "star", "dibels", "aimsweb", "kaufman",
    "wechsler",
    "woodcock", "keymath", "feifer", "fam", "far", "towl", "tomal", "wraml", "beery", "toni", "unit", "pdms",
    "dp", "bayley", "rias",
  ]

  /// What stands after a number: "16th percentile", "16 %ile".
  static let percentileAfter = PhraseTable(
    "percentile | percentile rank | % ile | % tile | ile | tile | pctile | pctl | % ile rank")

  /// Behind a number of its scale: "217 on the RIT scale".
  static let scales = PhraseTable<Score.Kind>([.rit: "on the rit scale | on a rit scale | on rit scale"])

  /// Words in a minute, where the child reads them.
  static let words = PhraseTable("words per minute | words a minute | wpm | words in a minute")

  /// Words read aloud in a minute.
  static let rates = PhraseTable(
    """
    wcpm | cwpm | wrcm | words correct per minute | correct words per minute | words read correctly per minute
    | words correctly per minute | words correct per min | correct words per min | words correct in one minute | words correct in a minute
    """)

  /// Values that a kind can have: one outside is another kind, or a slip.
  static func allows(_ kind: Score.Kind, _ value: Decimal) -> Bool {
    switch kind {
    case .standardScore: value >= 20 && value <= 200 && value.scale == 0
    case .scaledScore: value >= 1 && value <= 19 && value.scale == 0
    case .tScore: value >= 10 && value <= 120
    case .zScore: value >= -6 && value <= 6
    case .percentile: value > 0 && value < 100
    case .stanine: value >= 1 && value <= 9 && value.scale == 0
    case .gradeEquivalent: value >= 0 && value < 20 && value.scale < 2
    case .lexile: value >= 0 && value <= 2000 && value.scale == 0
    case .rit: value >= 100 && value <= 350
    case .rate: value <= 400
    case .level: value <= 99 && value.scale == 0
    case .raw: true
    case .ageEquivalent, .confidenceInterval: false
    }
  }
}
