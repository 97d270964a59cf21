import IEPModel
import Testing

@testable import DraftReading

/// Scores in words, in every notation of `domain/notation.md` §5.9 and as schools write them.
@Suite struct ScoreTextTests {
  static let standard: KeyValuePairs = [
    "composite of 79 (8th percentile)": "standardScore 79 p8",
    // No scale gives 79 that percentile: only the percentile is sure.
    "composite of 79 (50th percentile)": "percentile 50",
    "an index of 13 (84th percentile)": "scaledScore 13 p84",
    "a composite score of 66 (95th percentile)": "tScore 66 p95",
    "SS 85": "standardScore 85",
    "SS: 85": "standardScore 85",
    "SS = 85": "standardScore 85",
    "SS=85": "standardScore 85",
    "SS of 85": "standardScore 85",
    "standard score of 85": "standardScore 85",
    "Standard Score: 85": "standardScore 85",
    "Std. Score: 85": "standardScore 85",
    "std score 92": "standardScore 92",
    "a standard score (SS) of 78": "standardScore 78",
    "Composite standard score: 101": "standardScore 101",
    "SS 103, 58th percentile": "standardScore 103 p58",
    "SS 76, 5th percentile": "standardScore 76 p5",
    "SS 96 (39th %ile)": "standardScore 96 p39",
    "SS 96 (39th %ile)..": "standardScore 96 p39",
    "SS 85/16%ile": "standardScore 85 p16",
    "SS 85; PR 16": "standardScore 85 p16",
    "SS 85, PR = 16": "standardScore 85 p16",
    "SS = 85, PR = 16": "standardScore 85 p16",
    "SS 85 (PR 16)": "standardScore 85 p16",
    "SS 85 and 16th percentile": "standardScore 85 p16",
    "standard score of 85, at the 16th percentile": "standardScore 85 p16",
    "standard score of 85 (Low Average), 16th percentile": "standardScore 85 p16",
    "standard score of 85, which falls at the 16th percentile": "standardScore 85 p16",
    "SS 85 (80-90)": "standardScore 85 80-90",
    "SS 85 (80–90), 16th percentile": "standardScore 85 p16 80-90",
    "SS 85 [80-90]": "standardScore 85 80-90",
    "SS 85, 90% CI 78–92": "standardScore 85 78-92",
    "SS 85 (90% CI 78–92)": "standardScore 85 78-92",
    "SS 85 (95% CI = 80-91; PR 16)": "standardScore 85 p16 80-91",
    "SS 85, PR 16, 95% confidence interval 80 to 90": "standardScore 85 p16 80-90",
    "SS 85 ± 5": "standardScore 85",
    "SS 79, 90% CI 74--84": "standardScore 79 74-84",
    "The Vineland-3 composite was a standard score of 74, 4th percentile; Communication 68, 2nd percentile":
      "standardScore 74 p4 | Vineland-3; standardScore 68 p2 | Communication",
    "WISC-V Full Scale 104": "standardScore 104 | WISC-V Full Scale",
    "She scored 217 on the RIT scale in reading (MAP Growth) and 224 in math":
      "rit 217 | reading; rit 224 | math",
    "FAST Mathematics: 288 (level 2)": "level 2 | FAST Mathematics",
    "SS <40": "standardScore below 40",
    "SS > 160": "standardScore above 160",
    "standard score below 40": "standardScore below 40",
    "standard score of less than 40": "standardScore below 40",
    "standard score greater than 160": "standardScore above 160",
    "SS <40, <1st percentile": "standardScore below 40; percentile below 1",
    "PR 16, SS 85": "standardScore 85 p16",
    "16th percentile (SS 85)": "standardScore 85 p16",
    "16th percentile, standard score 85": "standardScore 85 p16",
    "She earned a standard score of 85.": "standardScore 85",
    "His T-score for Anxiety was 54, in the typical range.": "tScore 54 | Anxiety",
    "A typical T-score for Anxiety is 50.": "",
    "In Letter & Word Recognition she obtained a standard score of 79 (8th percentile).":
      "standardScore 79 p8 | Letter & Word Recognition",
    "In September 2025 she obtained a standard score of 79.": "standardScore 79",
    "MAP Growth Math RIT was 172 (Sept 2025, 14th percentile).": "rit 172 p14 | MAP Growth Math",
    "He obtained a standard score of 72 (Very Low).": "standardScore 72",
  ]

  static let composites: KeyValuePairs = [
    "Full Scale IQ = 92": "standardScore 92 | Full Scale IQ",
    "WISC-V Full Scale IQ 112 (79th percentile)": "standardScore 112 p79 | WISC-V Full Scale IQ",
    "WISC‑V Full Scale IQ 112 (79th percentile)": "standardScore 112 p79 | WISC‑V Full Scale IQ",
    "WISC-V FSIQ: 92": "standardScore 92 | WISC-V FSIQ",
    "FSIQ 92; VCI 88; WMI 79": "standardScore 92 | FSIQ; standardScore 88 | VCI; standardScore 79 | WMI",
    "FSIQ = 92 (30th percentile), VCI = 100 (50th percentile)":
      "standardScore 92 p30 | FSIQ; standardScore 100 p50 | VCI",
    "Verbal Comprehension Index of 104": "standardScore 104 | Verbal Comprehension Index",
    "Processing Speed Index: 80, 9th percentile": "standardScore 80 p9 | Processing Speed Index",
    "his Full Scale IQ was 61 (below the 1st percentile)":
      "standardScore 61 | Full Scale IQ; percentile below 1 | Full Scale IQ",
    "yielded a General Adaptive Composite of 66 (1st percentile)":
      "standardScore 66 p1 | General Adaptive Composite",
    "Vineland-3 Adaptive Behavior Composite = 71":
      "standardScore 71 | Vineland-3 Adaptive Behavior Composite",
    "CELF-5 Core Language 83": "standardScore 83 | CELF-5 Core Language",
    "CELF-5 Core Language score of 83": "standardScore 83 | CELF-5 Core Language",
    "CELF-5 Core Language SS 79, 8th percentile (04/2024)": "standardScore 79 p8 | CELF-5 Core Language",
    "On the KTEA-3, a Reading composite score of 84": "standardScore 84 | Reading",
    "WISC-V index score of 88": "standardScore 88 | WISC-V",
    "Core Language SS = 82 (12th percentile), Receptive Language Index SS = 86 (18th)":
      "standardScore 82 p12 | Core Language; standardScore 86 p18 | Receptive Language Index",
    "KBIT-2 Composite IQ of 91 (27th percentile)": "standardScore 91 p27 | KBIT-2 Composite IQ",
    "Leiter-3 Nonverbal IQ: 85; percentile rank 16": "standardScore 85 p16 | Leiter-3 Nonverbal IQ",
    "TOMAL-3 Composite Memory Index: 88 (SS), 21st percentile":
      "standardScore 88 p21 | TOMAL-3 Composite Memory Index",
    "Math Problem Solving was average, standard score 102 (55th percentile)":
      "standardScore 102 p55 | Math Problem Solving",
    "On the Beery VMI Tor's standard score was 83, at the 13th percentile.":
      "standardScore 83 p13 | Beery VMI",
    "T-scores of 74 for Aggression, 71 for Depression and 58 for Attention Problems":
      "tScore 74 | Aggression; tScore 71 | Depression; tScore 58 | Attention Problems",
  ]

  static let others: KeyValuePairs = [
    "scaled score 7": "scaledScore 7",
    "scaled score of 5, 5th percentile": "scaledScore 5 p5",
    "Scaled Score: 12": "scaledScore 12",
    "CELF-5 Formulated Sentences scaled score 5, 5th percentile":
      "scaledScore 5 p5 | CELF-5 Formulated Sentences",
    "T = 68": "tScore 68",
    "T=68": "tScore 68",
    "T-score of 71": "tScore 71",
    "T score: 64": "tScore 64",
    "T-Score = 73 (99th percentile)": "tScore 73 p99",
    "Anxiety T = 73 (clinically significant); Depression T = 66 (at-risk).":
      "tScore 73 | Anxiety; tScore 66 | Depression",
    "BRIEF-2 Plan/Organize T = 71": "tScore 71 | BRIEF-2 Plan/Organize",
    "z = -1.2": "zScore -1.2",
    "z-score of -1.5": "zScore -1.5",
    "z score: 0.3": "zScore 0.3",
    "stanine 4": "stanine 4",
    "Stanine: 3": "stanine 3",
    "stanine of 5": "stanine 5",
    "GE 2.4": "gradeEquivalent 2.4",
    "GE: 2.4": "gradeEquivalent 2.4",
    "grade equivalent of 3.1": "gradeEquivalent 3.1",
    "grade equivalent K.3": "gradeEquivalent",
    "GE <1.0": "gradeEquivalent below 1",
    "GE >12.9": "gradeEquivalent above 12.9",
    "SS 85, GE 2.4": "standardScore 85; gradeEquivalent 2.4",
    "SS 85, PR 16, GE 2.4": "standardScore 85 p16; gradeEquivalent 2.4",
    "AE 6-4": "ageEquivalent",
    "AE 6:4": "ageEquivalent",
    "age equivalent of 6-10": "ageEquivalent",
    "age equivalent: 3 years, 4 months": "ageEquivalent",
    "age equivalent: 6.10": "ageEquivalent",
    "SS 70, AE 3-2": "standardScore 70; ageEquivalent",
    "raw score 23": "raw 23",
    "Raw Score: 14": "raw 14",
    "raw score of 31, SS 85": "raw 31; standardScore 85",
    "Lexile 560": "lexile 560",
    "Lexile level of 560L": "lexile 560",
    "Lexile: 560L": "lexile 560",
    "Lexile BR120L": "lexile",
    "Reads at 560L": "lexile 560",
    "MAP Reading: RIT 187": "rit 187 | MAP Reading",
    "RIT score of 187": "rit 187",
    "RIT: 203": "rit 203",
    "MAP Reading fall 2025 RIT 173 (21st percentile). MAP Math RIT 186 (44th percentile).":
      "rit 173 p21 | MAP Reading; rit 186 p44 | MAP Math",
    "62 WCPM": "rate 62",
    "Reads 71 words correct per minute.": "rate 71",
    "He read 45 wcpm": "rate 45",
    "a median of 62 words correct per minute (WCPM) with 8 errors": "rate 62",
    "88 correct words per minute": "rate 88",
    "90% CI 78–92": "confidenceInterval 78-92",
    "95% confidence interval: 80 to 90": "confidenceInterval 80-90",
    "performance level 2": "level 2",
    "Achievement Level: 3": "level 3",
  ]

  static let percentiles: KeyValuePairs = [
    "16th percentile": "percentile 16",
    "16 percentile": "percentile 16",
    "16 %ile": "percentile 16",
    "16%ile": "percentile 16",
    "34th %tile": "percentile 34",
    "34 %ile": "percentile 34",
    "1st %ile": "percentile 1",
    "2nd percentile": "percentile 2",
    "33rd percentile rank": "percentile 33",
    "PR 16": "percentile 16",
    "PR: 16": "percentile 16",
    "PR=16": "percentile 16",
    "percentile rank of 16": "percentile 16",
    "Percentile: 16": "percentile 16",
    "percentile rank: 99.9": "percentile 99.9",
    "99.9th percentile": "percentile 99.9",
    "0.1 percentile": "percentile 0.1",
    "<1st percentile": "percentile below 1",
    "< 1 %ile": "percentile below 1",
    "below the 1st percentile": "percentile below 1",
    "above the 99th percentile": "percentile above 99",
    ">99th percentile": "percentile above 99",
    "PR <1": "percentile below 1",
    "Math STAR 29 %ile.": "percentile 29 | Math STAR",
    "WIAT-4 Spelling: 25th percentile": "percentile 25 | WIAT-4 Spelling",
  ]

  static let measures: KeyValuePairs = [
    "WIAT-4 Word Reading: SS 76, 5th percentile": "standardScore 76 p5 | WIAT-4 Word Reading",
    "On the fall MAP, Luis scored a RIT of 214 in reading and 203 in math.":
      "rit 214 | reading; rit 203 | math",
    "Reading: MAP RIT 198 (fall 2025). Math: MAP RIT 181.": "rit 198 | Reading: MAP; rit 181 | Math: MAP",
    "On the KTEA-3 Luis scored 74 (4th percentile) in Word Recognition, 81 (10th percentile) in Reading Comprehension.":
      "standardScore 74 p4 | Word Recognition; standardScore 81 p10 | Reading Comprehension",
    "Nonsense Word Decoding was 73 (4th percentile, 68-78).":
      "standardScore 73 p4 68-78 | Nonsense Word Decoding",
    "Reading Comprehension was 84 (SS; 14%ile).": "standardScore 84 p14 | Reading Comprehension",
    "Her Spelling score fell at the 5th percentile (SS = 75).": "standardScore 75 p5 | Spelling",
    "with domain scores of 91 in Communication, 99 in Daily Living Skills and 103 in Socialization":
      "standardScore 91 | Communication; standardScore 99 | Daily Living Skills; standardScore 103 | Socialization",
    "GFTA-3 Sounds-in-Words: standard score 72": "standardScore 72 | GFTA-3 Sounds-in-Words",
    "WIAT-4 Word Reading (9/2024): SS 76": "standardScore 76 | WIAT-4 Word Reading",
    "On the WIAT-4, he earned a standard score of 83 (13th percentile) in Spelling and a standard score of 90 (25th percentile) in Math Fluency.":
      "standardScore 83 p13 | Spelling; standardScore 90 p25 | Math Fluency",
    "WIAT-4 Word Reading SS 76; Spelling SS 81; Math Fluency SS 90":
      "standardScore 76 | WIAT-4 Word Reading; standardScore 81 | Spelling; standardScore 90 | Math Fluency",
    "WJ IV Broad Reading – SS 82": "standardScore 82 | WJ IV Broad Reading",
    "Luis earned a standard score of 85 on the WIAT-4 Word Reading subtest (16th percentile).":
      "standardScore 85 p16 | WIAT-4 Word Reading",
    "He earned a standard score of 85 on Word Reading and a standard score of 90 on Spelling.":
      "standardScore 85 | Word Reading; standardScore 90 | Spelling",
    "On the WIAT-4, he earned a standard score of 85.": "standardScore 85 | WIAT-4",
    "(Preschool language scale, 9/22/2025: Auditory Comprehension SS 78, 7th percentile; Expressive Communication SS 70, 2nd percentile.)":
      "standardScore 78 p7 | Auditory Comprehension; standardScore 70 p2 | Expressive Communication",
    "Teacher rating, Adaptive Skills T = 36 (at-risk).": "tScore 36 | Adaptive Skills",
    "KTEA-3 Letter and Word Recognition SS 88 (21st percentile)":
      "standardScore 88 p21 | KTEA-3 Letter and Word Recognition",
    "Ana's standard score of 85 on the WIAT-4 Word Reading is in the low average range.":
      "standardScore 85 | WIAT-4 Word Reading",
    "On the WISC-V, Ana's FSIQ of 92 (CI 87-97) fell at the 30th percentile, while her VCI of 104 fell at the 61st percentile.":
      "standardScore 92 p30 87-97 | FSIQ; standardScore 104 p61 | VCI",
    "Ana's Reading Composite (SS = 82; 12th percentile) and Math Composite (SS = 95; 37th percentile) differ.":
      "standardScore 82 p12 | Reading Composite; standardScore 95 p37 | Math Composite",
    "Hyperactivity, T=72, 97th percentile; Aggression, T=55, 70th percentile.":
      "tScore 72 p97 | Hyperactivity; tScore 55 p70 | Aggression",
    "PPVT-5: SS 90 (84-96), 25th percentile": "standardScore 90 p25 84-96 | PPVT-5",
    "On the WIAT-4 she earned a standard score of 81 (10th percentile) in Essay Composition and 102 (55th percentile) in Spelling.":
      "standardScore 81 p10 | Essay Composition; standardScore 102 p55 | Spelling",
    "On the Batería IV her standard score was 76 (5th percentile) in Word Attack and 74 (4th percentile) in Spelling.":
      "standardScore 76 p5 | Word Attack; standardScore 74 p4 | Spelling",
    "Within Operations the scaled scores were 4 for Mental Computation, 6 for Addition and Subtraction, and 3 for Division.":
      "scaledScore 4 | Mental Computation; scaledScore 6 | Addition and Subtraction; scaledScore 3 | Division",
    "Aud. Comp. SS 66 (1st %ile), Exp. Comm. SS 62 (1 %ile)":
      "standardScore 66 p1 | Aud. Comp; standardScore 62 p1 | Exp. Comm",
    "On Aug. STAR Early Literacy she was at the 2nd %ile.": "percentile 2 | STAR Early Literacy",
    "She reads 22 words per minute in braille.": "rate 22", "She has to read 60 words per minute.": "",
    "Fifth graders type 40 words per minute.": "",
    "Reading STAR 9/4/25 scale score 1038, 34 %ile.": "percentile 34 | Reading STAR",
    "Beery VMI: standard score 79": "standardScore 79 | Beery VMI",
  ]

  @Test(arguments: Array(standard) + Array(composites))
  func standardScores(_ text: String, _ expected: String) { #expect(ScoreSketch.of(text) == expected) }

  @Test(arguments: Array(others) + Array(percentiles))
  func otherKinds(_ text: String, _ expected: String) { #expect(ScoreSketch.of(text) == expected) }

  @Test(arguments: Array(measures))
  func measuresAsNamed(_ text: String, _ expected: String) { #expect(ScoreSketch.of(text) == expected) }

  /// The draft's own words of each score.
  @Test(arguments: [
    ("He has SS 76, 5th percentile, now.", ["SS 76, 5th percentile"]),
    (
      "Full Scale IQ was 61 (below the 1st percentile).",
      ["Full Scale IQ was 61", "below the 1st percentile"]
    ),
    ("Anxiety T = 73 (clinically significant)", ["T = 73"]),
    ("SS 96 (39th %ile)", ["SS 96 (39th %ile)"]),
    ("AE 6-4 today", ["AE 6-4"]),
  ])
  func spans(_ text: String, _ words: [String]) {
    let bytes = Array(text.utf8)
    #expect(
      ScoreText.read(spanned(text)).map { String(decoding: bytes[$0.span.range], as: UTF8.self) } == words)
  }

  /// Wherever a text ends, no number of a score is made up.
  @Test func numbersStandInTheirWords() {
    let cases =
      Array(Self.standard) + Array(Self.composites) + Array(Self.others) + Array(Self.percentiles)
      + Array(Self.measures)
    for (text, _) in cases {
      let bytes = Array(text.utf8)
      for end in 0...bytes.count {
        let cut = SpannedText(SourceSpan(0, end), of: Array(bytes[..<end]))
        for score in ScoreText.read(cut) {
          let words = PhraseToken.tokens(of: Array(bytes[score.span.range])).compactMap(\.number)
          for number in [score.value, score.low, score.high, score.percentile].compactMap({ $0 }) {
            #expect(
              words.contains(number) || words.contains(Decimal(-number.digits, scale: number.scale)),
              "\(text)")
          }
        }
      }
    }
  }
}
