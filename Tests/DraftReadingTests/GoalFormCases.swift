/// How goals are put together: cases, learners, conditions, labels, sentences.
enum GoalFormCases {
  static let all: [GoalCase] = [
    GoalCase(
      "contract example",
      """
      By October 2026, given a fourth-grade passage, Ana will read aloud at least 95 words correct per \
      minute on 3 consecutive weekly probes, as measured by curriculum-based measurement.
      """,
      """
      T By October 2026 @2026-10
      C given a fourth-grade passage
      L Ana
      B read aloud
      K rate>=95 words correct per minute
      X 3 weekly probes (consecutive)
      M curriculum-based measurement
      """),
    GoalCase(
      "all capitals",
      """
      GIVEN A FOURTH-GRADE PASSAGE, ANA WILL READ ALOUD 95 WORDS CORRECT PER MINUTE ON 3 CONSECUTIVE \
      WEEKLY PROBES AS MEASURED BY CURRICULUM-BASED MEASUREMENT
      """,
      """
      C GIVEN A FOURTH-GRADE PASSAGE
      L ANA
      B READ ALOUD
      K rate>=95 words correct per minute
      X 3 weekly probes (consecutive)
      M CURRICULUM-BASED MEASUREMENT
      """),
    GoalCase(
      "capitals with an abbreviation",
      "STUDENT WILL INCREASE READING FLUENCY FROM 42 TO 78 WCPM BY MAY 2026.",
      """
      T BY MAY 2026 @2026-05
      L STUDENT
      B INCREASE READING FLUENCY
      K rate>=78 words correct per minute
      0 42 words correct per minute
      """),
    GoalCase(
      "no learner",
      "Increase reading fluency to 95 wcpm",
      """
      B Increase reading fluency
      K rate>=95 words correct per minute
      """),
    GoalCase(
      "to and a verb",
      "To increase on-task behavior to 85% of intervals by June 2026.",
      """
      T by June 2026 @2026-06
      B increase on-task behavior
      K percent>=85 intervals
      """),
    GoalCase(
      "an -ing form",
      "Reading aloud 95 words correct per minute on grade-level text",
      """
      B Reading aloud on grade-level text
      K rate>=95 words correct per minute
      """),
    GoalCase(
      "no will",
      "Ana reads 95 words per minute on grade-level text.",
      """
      L Ana
      B reads on grade-level text
      K rate>=95 words per minute
      """),
    GoalCase(
      "will be expected to",
      "By the end of the first semester, Joel will be expected to label 12 parts of a map with no errors.",
      """
      T By the end of the first semester
      L Joel
      B label parts of a map with no errors
      K count>=12 parts
      """),
    GoalCase(
      "Texas style",
      """
      By the end of 36 instructional weeks, given a grade-level expository text and a word bank, the \
      student will be able to summarize the main idea in 8 of 10 paragraphs as measured by teacher-made \
      tests.
      """,
      """
      T By the end of 36 instructional weeks ~36
      C given a grade-level expository text and a word bank
      L the student
      B summarize the main idea
      K ratio>=8/10 paragraphs
      M teacher-made tests
      """),
    GoalCase(
      "Texas style with a standard",
      "TEKS 3.4(A): By May 2026, given 10 addition problems, Ana will solve them with 80% accuracy.",
      """
      T By May 2026 @2026-05
      C given 10 addition problems
      L Ana
      B solve them
      K percent>=80 accuracy
      """),
    GoalCase(
      "Common Core standard",
      """
      By the end of the 2025-2026 school year, Ana will demonstrate mastery of 4.NBT.B.5 (multiplying \
      multi-digit numbers) with 80% accuracy on 3 unit tests.
      """,
      """
      T By the end of the 2025-2026 school year
      L Ana
      B demonstrate mastery of 4.NBT.B.5 (multiplying multi-digit numbers)
      K percent>=80 accuracy
      X 3 unit tests
      """),
    GoalCase(
      "numbers in words",
      "When shown coins, Rosa will count the total in four out of five trials on three consecutive days.",
      """
      C When shown coins
      L Rosa
      B count the total
      K ratio>=4/5 trials
      X 3 days (consecutive)
      """),
    GoalCase(
      "numbers in words and digits",
      """
      Given a visual schedule, Sam will transition with no more than two (2) verbal prompts in four (4) \
      out of five (5) opportunities.
      """,
      """
      C Given a visual schedule
      L Sam
      B transition
      K maximum<=2 verbal prompts
      K ratio>=4/5 opportunities
      H with no more than two (2) verbal prompts
      """),
    GoalCase(
      "percent said again",
      """
      Tim will answer "wh" questions (who, what, where) with 80% accuracy (8/10 trials) over 2 sessions.
      """,
      """
      L Tim
      B answer "wh" questions (who, what, where)
      K percent>=80 accuracy
      X 2 sessions
      """),
    GoalCase(
      "ratio said again",
      "In 9 weeks, when given a math worksheet, Tim will complete at least 15 out of 20 problems (75%).",
      """
      T In 9 weeks ~9
      C when given a math worksheet
      L Tim
      B complete problems
      K ratio>=15/20 problems
      """),
    GoalCase(
      "eighty percent in words",
      "Tim will label shapes with eighty percent accuracy.",
      """
      L Tim
      B label shapes
      K percent>=80 accuracy
      """),
    GoalCase(
      "days out of",
      "Tim will greet a peer on arrival 4 days out of 5.",
      """
      L Tim
      B greet a peer on arrival
      K ratio>=4/5 days
      """),
    GoalCase(
      "fraction sign",
      "Ana will divide counters into equal groups in ⅘ trials.",
      """
      L Ana
      B divide counters into equal groups
      K ratio>=4/5 trials
      """),
    GoalCase(
      "criterion first",
      "In 80% of opportunities, Tim will raise his hand before speaking.",
      """
      L Tim
      B raise his hand before speaking
      K percent>=80 opportunities
      """),
    GoalCase(
      "accuracy first",
      "With 90% accuracy, Tim will produce /k/ in phrases.",
      """
      L Tim
      B produce /k/ in phrases
      K percent>=90 accuracy
      """),
    GoalCase(
      "consistency first",
      "On 3 consecutive data collection days, Tim will unpack his backpack within 5 minutes of arrival.",
      """
      L Tim
      B unpack his backpack
      K latency<=5 minutes
      X 3 data collection days (consecutive)
      """),
    GoalCase(
      "learner before the condition",
      """
      Ana, given a visual schedule, will transition to the next activity within 1 minute in 9 of 10 \
      transitions.
      """,
      """
      C given a visual schedule
      L Ana
      B transition to the next activity
      K latency<=1 minute
      X 9/10 transitions
      """),
    GoalCase(
      "condition after will",
      "Ana will, when given a visual schedule, follow the morning routine in 4/5 opportunities.",
      """
      C when given a visual schedule
      L Ana
      B follow the morning routine
      K ratio>=4/5 opportunities
      """),
    GoalCase(
      "two conditions side by side, and a third",
      """
      In the general education classroom, with preferential seating and visual cues, Dante will remain \
      on task for 15 minutes during independent work in 80% of opportunities as measured by momentary \
      time sampling.
      """,
      """
      C In the general education classroom, with preferential seating and visual cues
      C during independent work
      L Dante
      B remain on task
      K duration>=15 minutes
      K percent>=80 opportunities
      M momentary time sampling
      """),
    GoalCase(
      "a list of conditions",
      """
      Given a calculator, a number line, and a formula sheet, Lee will solve two-step equations with 75% \
      accuracy.
      """,
      """
      C Given a calculator, a number line, and a formula sheet
      L Lee
      B solve two-step equations
      K percent>=75 accuracy
      """),
    GoalCase(
      "condition inside a clause",
      "When Ana is given a passage, she will read it with 95% accuracy.",
      """
      C When Ana is given a passage
      L she
      B read it
      K percent>=95 accuracy
      """),
    GoalCase(
      "full name without commas",
      "By May 2026 Maria Elena Garcia will write her address from memory in 4/5 trials.",
      """
      T By May 2026 @2026-05
      L Maria Elena Garcia
      B write her address from memory
      K ratio>=4/5 trials
      """),
    GoalCase(
      "he or she",
      "He/she will put away materials within 3 minutes in 4 out of 5 class periods.",
      """
      L He/she
      B put away materials
      K latency<=3 minutes
      X 4/5 class periods
      """),
    GoalCase(
      "placeholder name",
      "[Student] will copy 10 words from the board with 90% accuracy by [date].",
      """
      T by [date]
      L Student
      B copy 10 words from the board
      K percent>=90 accuracy
      """),
    GoalCase(
      "blank name",
      "By ____, ____ will hang up a coat with no more than 1 gestural cue.",
      """
      T By ____
      B hang up a coat
      K maximum<=1 gestural cue
      H with no more than 1 gestural cue
      """),
    GoalCase(
      "possessive subject",
      "Tim's outbursts will decrease from 5 per week to 1 per week.",
      """
      B outbursts will decrease
      K maximum<=1 per week
      0 5 per week
      """),
    GoalCase(
      "labels in a run-on",
      """
      Goal: By 10/2026, given a calculator, Ana will solve multi-step equations. Criteria: 80% accuracy \
      on 4 of 5 quizzes. Method: weekly quizzes and work samples. Baseline: 45% (9/2025). Schedule: \
      quarterly. Person Responsible: Special Education Teacher
      """,
      """
      T By 10/2026 @2026-10
      C given a calculator
      L Ana
      B solve multi-step equations
      K percent>=80 accuracy
      X 4/5 quizzes
      0 45 percent @2025-09
      M weekly quizzes
      M work samples
      S quarterly
      R Special Education Teacher
      """),
    GoalCase(
      "labels without periods",
      "Measurable Annual Goal: Ana will read aloud Baseline: 42 WCPM Target: 95 WCPM Method: CBM",
      """
      L Ana
      B read aloud
      K rate>=95 words correct per minute
      0 42 words correct per minute
      M CBM
      """),
    GoalCase(
      "label in parentheses",
      """
      By 10/2026, Ana will write a sentence (baseline: 2/10 trials) in 8/10 trials (SLP) as measured by \
      work samples.
      """,
      """
      T By 10/2026 @2026-10
      L Ana
      B write a sentence
      K ratio>=8/10 trials
      0 2 of 10 trials
      M work samples
      R SLP
      """),
    GoalCase(
      "several sentences",
      """
      Ana will write a complete sentence. She will do this with 80% accuracy in 4 of 5 trials. Measured \
      by work samples.
      """,
      """
      L Ana
      B write a complete sentence
      K percent>=80 accuracy
      X 4/5 trials
      M work samples
      """),
    GoalCase(
      "mastery in a second sentence",
      "Ana will answer comprehension questions. Mastery will be 80% accuracy on 3 of 4 quizzes.",
      """
      L Ana
      B answer comprehension questions
      K percent>=80 accuracy
      X 3/4 quizzes
      """),
    GoalCase(
      "present level first",
      """
      Ana currently reads 42 WCPM. By October 2026, she will read 95 WCPM on third-grade passages. \
      Progress will be measured weekly by the special education teacher using CBM probes.
      """,
      """
      T By October 2026 @2026-10
      L she
      B read on third-grade passages
      K rate>=95 words correct per minute
      0 42 words correct per minute
      M CBM probes
      S weekly
      R special education teacher
      """),
    GoalCase(
      "a step with its own date",
      "By May 2026, Ana will read 95 WCPM. By January, she will read 70 WCPM.",
      """
      T By May 2026 @2026-05
      L Ana
      B read
      K rate>=95 words correct per minute
      """),
    GoalCase(
      "objectives inside",
      """
      By May 2026, Ana will read 95 WCPM. Objective 1: By January 2026, Ana will read 70 WCPM. Objective \
      2: By March 2026, Ana will read 80 WCPM.
      """,
      """
      T By May 2026 @2026-05
      L Ana
      B read
      K rate>=95 words correct per minute
      """),
    GoalCase(
      "an objective by itself",
      "Objective 1: By January 2026, Ana will read 70 WCPM.",
      """
      T By January 2026 @2026-01
      L Ana
      B read
      K rate>=70 words correct per minute
      """),
    GoalCase(
      "another's clause",
      "Ana will complete her work with 80% accuracy, and the teacher will record data 3 times per week.",
      """
      L Ana
      B complete her work
      K percent>=80 accuracy
      S 3 times per week
      """),
    GoalCase(
      "a clause about progress",
      "Ana will complete her work with 80% accuracy; progress will be measured using work samples.",
      """
      L Ana
      B complete her work
      K percent>=80 accuracy
      M work samples
      """),
    GoalCase(
      "no comma after the criterion",
      "With 80% accuracy Ana will spell words.",
      """
      L Ana
      B spell words
      K percent>=80 accuracy
      """),
    GoalCase(
      "numbered",
      "2. By 5/2026, Ana will solve 8/10 problems.",
      """
      T By 5/2026 @2026-05
      L Ana
      B solve problems
      K ratio>=8/10 problems
      """),
    GoalCase(
      "area before the goal",
      "Goal #2 - Math: By 5/2026, Ana will solve 8/10 problems.",
      """
      T By 5/2026 @2026-05
      L Ana
      B solve problems
      K ratio>=8/10 problems
      """),
    GoalCase(
      "bullets",
      "• By 5/2026, Ana will read 95 wcpm • Ana will write 5 sentences",
      """
      T By 5/2026 @2026-05
      L Ana
      B read
      K rate>=95 words correct per minute
      """),
  ]
}
