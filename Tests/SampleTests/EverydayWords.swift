/// Words that adults who read at grade 5 know and that Dale and Chall's list of 1948 does not have: those of schools, of
/// families and of our time.
enum EverydayWords {
  static let set = Words(
    """
    acid action activity adult advice affect agency aide algebra app apply appointment approves area average avoid
    awards
    baby backup balance ban basic battery behavior beliefs belly bike bladder bond calculator calm category
    certificate chapter checkpoint clinic clot code common communicate community complaint complete computer concern
    condition contact contract council counselor crayons credit crime cue culture data define degree delay demand
    device
    diet differ disability disagree disagreement discipline disorder dispute district dizzy dose draft drug ease
    education effort eligible emergency emotional energy event example exercise expert extended fade federal
    feelings final firm flex fluid focus force formal foster frequent funding gap gene germs graduate grammar grant
    grip growth gym harsh homework human hurtful illness implant include inhaler insulin insurance issue joint
    kindergarten kit label legal licensed lifelong limit link listener local lungs main math medical memory
    microphone mild military minus mishears model mood motion movement muscles nation national natural network
    neutral newborn normal okay online outburst outgrow oversees oxygen patient pattern pause penalty percent
    perfect period phrase physical practice preschool pressure prevent pride private problem program progress
    project proof protein punishment purpose quality ramp range rare rating reacts recall regional regular removal
    replace research result rhyme role ruling scary schedule science self-control serious session sex shift shown
    site skill snack social solve special specialist spine split spoken staff stake standard state-approved steady
    stomach strategy strength stress stroke stubborn student support surgery survey system target teen text
    themselves therapist therapy tilt timer tiredness toddler tongs topic total travel treatment tryout tube tutor
    tying type understood union unit university unlisted unsafe unwanted update usual video violence vision walker
    warmth website weekend weight wheelchair whether within work-skills zero
    """)

  struct Words {
    private let words: Set<String>

    init(_ list: String) { words = Set(list.split(whereSeparator: \.isWhitespace).map(String.init)) }

    /// Whether a word in small letters is one of them, or a regular form of one.
    func has(_ word: String) -> Bool {
      words.contains(word) || EverydayWords.stems(of: word).contains { words.contains($0) }
    }
  }

  /// What a word may be a regular form of.
  static func stems(of word: String) -> [String] {
    let bare = word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
    let endings = [
      ("s", ""), ("s'", ""), ("es", ""), ("ies", "y"), ("d", ""), ("ed", ""), ("ing", ""), ("ing", "e"),
      ("er", ""),
      ("'", ""),
    ]
    return [bare] + endings.filter { bare.hasSuffix($0.0) }.map { bare.dropLast($0.0.count) + $0.1 }
  }
}
