/// Reading, mathematics and writing.
enum GoalReadingCases {
  static let all: [GoalCase] = [
    GoalCase(
      "1 reading fluency",
      """
      By October 15, 2026, given an unpracticed fourth-grade passage, Ana will read aloud at least 87 words \
      correct per minute with no more than 5 errors on 3 of 4 weekly probes, as measured by curriculum-based \
      measurement.
      """,
      """
      T By October 15, 2026 @2026-10-15
      C given an unpracticed fourth-grade passage
      L Ana
      B read aloud
      K rate>=87 words correct per minute
      K maximum<=5 errors
      X 3/4 weekly probes
      M curriculum-based measurement
      """),
    GoalCase(
      "2 reading fluency, growth",
      "Marcus will increase his oral reading fluency from 42 to 78 WCPM on weekly CBM probes by May 2026.",
      """
      T by May 2026 @2026-05
      L Marcus
      B increase his oral reading fluency
      K rate>=78 words correct per minute
      0 42 words correct per minute
      M weekly CBM probes
      S weekly
      """),
    GoalCase(
      "3 reading rate by weeks",
      """
      In 36 instructional weeks, when given passages at level 4, Ana will read aloud 90 words correct in one \
      minute.
      """,
      """
      T In 36 instructional weeks ~36
      C when given passages at level 4
      L Ana
      B read aloud
      K rate>=90 words correct in one minute
      """),
    GoalCase(
      "4 phonics",
      "Given 20 nonsense words, Devon will decode 18 out of 20 words correctly, as measured by teacher-made probes.",
      """
      C Given 20 nonsense words
      L Devon
      B decode words correctly
      K ratio>=18/20 words
      M teacher-made probes
      """),
    GoalCase(
      "5 sight words",
      """
      Given a list of high-frequency words, Lila will read 90 of 100 words within 3 seconds each on two \
      consecutive probes.
      """,
      """
      C Given a list of high-frequency words
      L Lila
      B read words
      K ratio>=90/100 words
      K latency<=3 seconds
      X 2 probes (consecutive)
      """),
    GoalCase(
      "6 phonemic awareness",
      "When given a spoken word, Sam will segment the word into its sounds at a rate of 27 phonemes per minute.",
      """
      C When given a spoken word
      L Sam
      B segment the word into its sounds
      K rate>=27 phonemes per minute
      """),
    GoalCase(
      "7 letter sounds",
      "Kayla will name 40 letter sounds in one minute on 3 of 4 probes.",
      """
      L Kayla
      B name
      K rate>=40 letter sounds in one minute
      X 3/4 probes
      """),
    GoalCase(
      "8 literal comprehension",
      """
      After reading a second-grade story, the student will answer 8/10 literal wh- questions in 4 out of 5 \
      sessions.
      """,
      """
      C After reading a second-grade story
      L the student
      B answer literal wh- questions
      K ratio>=8/10 literal wh- questions
      X 4/5 sessions
      """),
    GoalCase(
      "9 inferential comprehension",
      """
      Given a grade-level text, Jordan will cite text evidence for an inference, scoring at least 3 of 4 on \
      the district reading rubric.
      """,
      """
      C Given a grade-level text
      L Jordan
      B cite text evidence for an inference
      K rubric>=3/4
      """),
    GoalCase(
      "10 summary",
      """
      After reading a passage, Mia will write a 3-sentence summary with the main idea and two details in 4/5 \
      passages.
      """,
      """
      C After reading a passage
      L Mia
      B write a 3-sentence summary with the main idea and two details
      K ratio>=4/5 passages
      """),
    GoalCase(
      "11 vocabulary",
      """
      Using context clues, Noah will determine the meaning of unknown words with 80% accuracy over 3 \
      consecutive sessions.
      """,
      """
      C Using context clues
      L Noah
      B determine the meaning of unknown words
      K percent>=80 accuracy
      X 3 sessions (consecutive)
      """),
    GoalCase(
      "12 maze",
      "On a maze passage, Ava will make at least 18 correct replacements in 3 minutes.",
      """
      C On a maze passage
      L Ava
      B make
      K rate>=18 correct replacements in 3 minutes
      """),
    GoalCase(
      "13 math facts",
      """
      Eli will write answers to multiplication facts at a rate of 30 digits correct per minute on 4 \
      consecutive timed probes.
      """,
      """
      L Eli
      B write answers to multiplication facts
      K rate>=30 digits correct per minute
      X 4 timed probes (consecutive)
      """),
    GoalCase(
      "14 computation",
      "Given 20 mixed multi-digit problems, Zoe will solve them with 85% accuracy on 4 of 5 worksheets.",
      """
      C Given 20 mixed multi-digit problems
      L Zoe
      B solve them
      K percent>=85 accuracy
      X 4/5 worksheets
      """),
    GoalCase(
      "15 word problems",
      "Given 10 two-step word problems, Omar will set up and solve 7 of 10 correctly, as measured by work samples.",
      """
      C Given 10 two-step word problems
      L Omar
      B set up and solve
      K ratio>=7/10
      M work samples
      """),
    GoalCase(
      "16 math concepts",
      "Given a monthly concepts probe, Ivy will earn a score of at least 20 out of 25 points.",
      """
      C Given a monthly concepts probe
      L Ivy
      B earn
      K score>=20/25 points
      """),
    GoalCase(
      "17 money",
      "Given coins and bills, Leo will make change up to $20 in 4/5 trials.",
      """
      C Given coins and bills
      L Leo
      B make change up to $20
      K ratio>=4/5 trials
      """),
    GoalCase(
      "18 fractions",
      "Using fraction models, Nia will compare and add fractions with like denominators with 80% accuracy.",
      """
      C Using fraction models
      L Nia
      B compare and add fractions with like denominators
      K percent>=80 accuracy
      """),
    GoalCase(
      "19 sentences",
      """
      Given a picture prompt, Theo will write 5 complete sentences with correct capitalization and end \
      punctuation with 80% accuracy in 3 consecutive samples.
      """,
      """
      C Given a picture prompt
      L Theo
      B write 5 complete sentences with correct capitalization and end punctuation
      K percent>=80 accuracy
      X 3 samples (consecutive)
      """),
    GoalCase(
      "20 correct writing sequences",
      """
      Given a story starter and 3 minutes to write, Ruby will write at least 35 correct writing sequences on \
      3 of 4 probes.
      """,
      """
      C Given a story starter and 3 minutes to write
      L Ruby
      B write correct writing sequences
      K count>=35 correct writing sequences
      X 3/4 probes
      """),
    GoalCase(
      "21 paragraph",
      """
      Given a graphic organizer, Max will write a paragraph that scores at least 3 out of 4 on organization \
      and conventions using the district rubric on 3 writing samples.
      """,
      """
      C Given a graphic organizer
      L Max
      B write a paragraph
      K rubric>=3/4
      X 3 writing samples
      """),
    GoalCase(
      "22 spelling",
      "Given a list of 20 words, June will spell 16/20 words correctly on weekly spelling tests.",
      """
      C Given a list of 20 words
      L June
      B spell words correctly
      K ratio>=16/20 words
      M weekly spelling tests
      S weekly
      """),
    GoalCase(
      "23 keyboarding",
      "Finn will type at least 20 words per minute with no more than 3 errors using a standard keyboard.",
      """
      C using a standard keyboard
      L Finn
      B type
      K rate>=20 words per minute
      K maximum<=3 errors
      """),
  ]
}
