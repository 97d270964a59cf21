/// How goals say how well, how surely, from where and how it is measured.
enum GoalMeasureCases {
  static let all: [GoalCase] = [
    GoalCase(
      "several methods",
      """
      Given a story map, Ivy will retell the story with 4 of 5 story elements as measured by retell \
      checklists, work samples, and teacher observation.
      """,
      """
      C Given a story map
      L Ivy
      B retell the story
      K ratio>=4/5 story elements
      M retell checklists
      M work samples
      M teacher observation
      """),
    GoalCase(
      "method without as",
      "Ivy will keep her desk clear each day for 4 of 5 days, measured by teacher tally, quarterly.",
      """
      L Ivy
      B keep her desk clear each day
      K ratio>=4/5 days
      M teacher tally
      S quarterly
      """),
    GoalCase(
      "evidenced by doing",
      "Ana will demonstrate reading fluency as demonstrated by reading 95 words per minute.",
      """
      L Ana
      B demonstrate reading fluency as demonstrated by reading
      K rate>=95 words per minute
      """),
    GoalCase(
      "based on data",
      "Ben will follow class rules in 85% of intervals based on weekly observation data.",
      """
      L Ben
      B follow class rules
      K percent>=85 intervals
      M weekly observation data
      S weekly
      """),
    GoalCase(
      "measured quarterly",
      """
      Ben will write a five-sentence paragraph scoring 3 of 4 on the writing rubric, as measured \
      quarterly by writing samples.
      """,
      """
      L Ben
      B write a five-sentence paragraph
      K rubric>=3/4
      M writing samples
      S quarterly
      """),
    GoalCase(
      "baseline in words",
      "Cam will increase correct sentences from a baseline of 42% to 75% in 3 writing samples.",
      """
      L Cam
      B increase correct sentences
      K percent>=75
      X 3 writing samples
      0 42 percent
      """),
    GoalCase(
      "baseline with a date",
      "Cam will increase his fluency from a baseline of 31 WCPM (9/2025) to 60 WCPM.",
      """
      L Cam
      B increase his fluency
      K rate>=60 words correct per minute
      0 31 words correct per minute @2025-09
      """),
    GoalCase(
      "baseline with an average",
      """
      By May 2026, Tyler will decrease physical aggression from an average of 10 times per week to 2 or \
      fewer times per week for 4 consecutive weeks, as measured by behavior data sheets.
      """,
      """
      T By May 2026 @2026-05
      L Tyler
      B decrease physical aggression
      K maximum<=2 times per week
      X 4 weeks (consecutive)
      0 10 times per week
      M behavior data sheets
      """),
    GoalCase(
      "up from",
      "Ana will answer 3 out of 4 questions correctly, up from 1 out of 4.",
      """
      L Ana
      B answer questions correctly
      K ratio>=3/4 questions
      0 1 of 4
      """),
    GoalCase(
      "ratio to ratio",
      "Ana will increase from 3 out of 10 trials to 8 out of 10 trials.",
      """
      L Ana
      B increase
      K ratio>=8/10 trials
      0 3 of 10 trials
      """),
    GoalCase(
      "percent to percent",
      """
      Sofia will improve her articulation of /s/ blends from 40% to 80% accuracy at the sentence level, \
      as evidenced by SLP data collected weekly.
      """,
      """
      L Sofia
      B improve her articulation of /s/ blends at the sentence level
      K percent>=80 accuracy
      0 40 percent
      M SLP data
      S weekly
      """),
    GoalCase(
      "level to level",
      "Ana will increase her instructional reading level from a DRA level 16 to a DRA level 24.",
      """
      L Ana
      B increase her instructional reading level
      K level>=24 DRA level
      0 16 DRA level
      """),
    GoalCase(
      "score to score",
      "Ana will improve her writing from a score of 12 to a score of 18 on the district rubric.",
      """
      L Ana
      B improve her writing
      K rubric>=18
      0 12
      """),
    GoalCase(
      "time to time",
      "Ana will reduce the time needed to begin work from 10 minutes to 2 minutes.",
      """
      L Ana
      B reduce the time needed to begin work
      K duration<=2 minutes
      0 10 minutes
      """),
    GoalCase(
      "reduction to a ratio",
      "Ana will decrease tantrums from 5 out of 5 days to 1 out of 5 days.",
      """
      L Ana
      B decrease tantrums
      K ratio<=1/5 days
      0 5 of 5 days
      """),
    GoalCase(
      "fewer than",
      "Ben will have fewer than 3 office referrals per quarter.",
      """
      L Ben
      B have fewer than 3 office referrals per quarter
      K maximum<=3 office referrals per quarter
      """),
    GoalCase(
      "less than a percent",
      "Ben will decrease off-task behavior to less than 20% of observed intervals.",
      """
      L Ben
      B decrease off-task behavior
      K percent<=20 observed intervals
      """),
    GoalCase(
      "will not more than",
      "Ana will not hit others more than 2 times per day.",
      """
      L Ana
      B not hit others
      K maximum<=2 times per day
      """),
    GoalCase(
      "will not exceed",
      "Ana will not exceed 3 tardies per month.",
      """
      L Ana
      B not exceed
      K maximum<=3 tardies per month
      """),
    GoalCase(
      "zero",
      "Ana will leave the room without permission 0 times per day.",
      """
      L Ana
      B leave the room without permission
      K maximum<=0 times per day
      """),
    GoalCase(
      "below points",
      "She will decrease her anxiety rating to below 12 points.",
      """
      L She
      B decrease her anxiety rating
      K score<=12 points
      """),
    GoalCase(
      "two criteria",
      """
      Given a prompt, he will write a paragraph with no more than 2 errors in capitalization with 80% \
      accuracy in three out of four trials.
      """,
      """
      C Given a prompt
      L he
      B write a paragraph
      K maximum<=2 errors
      K percent>=80 accuracy
      X 3/4 trials
      """),
    GoalCase(
      "two shares",
      "She will answer literal questions with 85% accuracy and inferential questions with 60% accuracy.",
      """
      L She
      B answer literal questions
      K percent>=85 accuracy
      K percent>=60 accuracy
      """),
    GoalCase(
      "three criteria",
      "Ana will complete 3 tasks within 30 minutes with 2 or fewer prompts.",
      """
      L Ana
      B complete tasks
      K count>=3 tasks
      K latency<=30 minutes
      K maximum<=2 prompts
      H with 2 or fewer prompts
      """),
    GoalCase(
      "share and consistency twice",
      "Ana will complete 4 of the 5 steps in the routine, 4 out of 5 days, for 2 consecutive weeks.",
      """
      L Ana
      B complete steps in the routine
      K ratio>=4/5 steps
      X 4/5 days
      X 2 weeks (consecutive)
      """),
    GoalCase(
      "twice per class",
      "Ana will raise her hand twice per class.",
      """
      L Ana
      B raise her hand
      K rate>=2 times per class
      """),
    GoalCase(
      "times a day",
      "Ana will sit at the table for 15 minutes 3 times a day.",
      """
      L Ana
      B sit at the table
      K duration>=15 minutes
      K rate>=3 times a day
      """),
    GoalCase(
      "x per day",
      "Ana will offer a relevant comment 2x/day in 4/5 days.",
      """
      L Ana
      B offer a relevant comment
      K rate>=2 times per day
      X 4/5 days
      """),
    GoalCase(
      "a period of time",
      "Ana will stay seated for a 10-minute period in 4 of 5 lessons.",
      """
      L Ana
      B stay seated
      K duration>=10 minutes
      X 4/5 lessons
      """),
    GoalCase(
      "not at least",
      "Ana will not call out in at least 80% of class periods.",
      """
      L Ana
      B not call out
      K percent>=80 class periods
      """),
    GoalCase(
      "not more than per class",
      "Ana will not leave her seat more than 2 times per class.",
      """
      L Ana
      B not leave her seat
      K maximum<=2 times per class
      """),
    GoalCase(
      "no more than in ten days",
      "Ana will call out no more than 3 times in 10 days.",
      """
      L Ana
      B call out no more than 3 times in 10 days
      K maximum<=3 times in 10 days
      """),
    GoalCase(
      "last year in parentheses",
      "Ana will read 95 WCPM (previously 42 WCPM).",
      """
      L Ana
      B read
      K rate>=95 words correct per minute
      0 42 words correct per minute
      """),
    GoalCase(
      "compared to",
      "Ana will answer questions with 80% accuracy, compared to 40% last year.",
      """
      L Ana
      B answer questions
      K percent>=80 accuracy
      """),
    GoalCase(
      "an increase in parentheses",
      "By 5/2026, Ana will read 78 WCPM (an increase of 36 WCPM).",
      """
      T By 5/2026 @2026-05
      L Ana
      B read
      K rate>=78 words correct per minute
      """),
    GoalCase(
      "from to in parentheses",
      "By 5/2026 Ana will improve (from 42 to 78 WCPM) her reading fluency.",
      """
      T By 5/2026 @2026-05
      L Ana
      B improve
      K rate>=78 words correct per minute
      0 42 words correct per minute
      """),
    GoalCase(
      "with and a slash",
      "Over 36 weeks, Ana will read 95 wcpm w/ 97% accuracy.",
      """
      T Over 36 weeks ~36
      L Ana
      B read
      K rate>=95 words correct per minute
      K percent>=97 accuracy
      """),
    GoalCase(
      "over the course of",
      "Ana will greet peers with 80% accuracy over the course of 3 sessions.",
      """
      L Ana
      B greet peers
      K percent>=80 accuracy
      X 3 sessions
      """),
    GoalCase(
      "all settings",
      "Ana will greet peers in all 3 settings with 80% accuracy.",
      """
      L Ana
      B greet peers
      K percent>=80 accuracy
      X 3 settings
      """),
    GoalCase(
      "duration first",
      "For 20 minutes, Ana will read independently.",
      """
      L Ana
      B read independently
      K duration>=20 minutes
      H independently
      """),
    GoalCase(
      "up to two prompts",
      "Ana will finish her work with up to 2 prompts.",
      """
      L Ana
      B finish her work
      K maximum<=2 prompts
      H with up to 2 prompts
      """),
    GoalCase(
      "above a percent",
      "Ana will score above 80% on quizzes over 3 weeks.",
      """
      L Ana
      B score
      K percent>=80
      X 3 weeks
      M quizzes
      """),
    GoalCase(
      "now after a semicolon",
      "Ana will read 95 WCPM; she currently reads 42 WCPM.",
      """
      L Ana
      B read
      K rate>=95 words correct per minute
      0 42 words correct per minute
      """),
    GoalCase(
      "baseline after a comma",
      "Ana will read 95 WCPM, baseline 42 WCPM.",
      """
      L Ana
      B read
      K rate>=95 words correct per minute
      0 42 words correct per minute
      """),
    GoalCase(
      "a rubric beside a ratio",
      "Ana will answer 8 of 10 questions in class using a rubric.",
      """
      L Ana
      B answer questions in class
      K ratio>=8/10 questions
      M rubric
      """),
    GoalCase(
      "a level on a rubric",
      "Ana will write at a level 3 on the district rubric.",
      """
      L Ana
      B write
      K rubric>=3
      """),
    GoalCase(
      "when given prompts",
      "Ana will pack up when given no more than 2 verbal prompts in 4/5 days.",
      """
      C when given no more than 2 verbal prompts
      L Ana
      B pack up
      K ratio>=4/5 days
      H given no more than 2 verbal prompts
      """),
    GoalCase(
      "compared to peers",
      "Ana will stay on task in 75% of intervals compared to 80% for peers.",
      """
      L Ana
      B stay on task
      K percent>=75 intervals
      """),
    GoalCase(
      "from baseline",
      "Ana will increase from baseline to 80% accuracy.",
      """
      L Ana
      B increase from baseline
      K percent>=80 accuracy
      """),
    GoalCase(
      "from and to without a verb of change",
      "Ana will go from 40% to 80% accuracy in 3 trials.",
      """
      L Ana
      K percent>=80 accuracy
      X 3 trials
      0 40 percent
      """),
    GoalCase(
      "from a score without a verb of change",
      "Ana will move from a score of 12 to a score of 18.",
      """
      L Ana
      B move from a score of 12
      K score>=18
      """),
  ]
}
