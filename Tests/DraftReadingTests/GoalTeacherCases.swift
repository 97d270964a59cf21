/// Goals as teachers and therapists of many schools put them, with the slots that a careful person would fill in.
enum GoalTeacherCases {
  static let all: [GoalCase] = [
    GoalCase(
      "by a teacher checklist",
      """
      By May 2027, given a bus schedule and a phone, Dario will plan a route to three community \
      locations with 90% accuracy on 3 consecutive trips, as measured by a teacher checklist.
      """,
      """
      T By May 2027 @2027-05
      C given a bus schedule and a phone
      B plan a route to three community locations
      K percent>=90 accuracy
      X 3 trips (consecutive)
      M teacher checklist
      """),
    GoalCase(
      "per employer time cards",
      """
      By the end of the first semester, Keisha will arrive at her work site on time 95% of scheduled \
      days per employer time cards.
      """,
      """
      T By the end of the first semester
      B arrive at her work site on time
      K percent>=95 scheduled days
      M employer time cards
      """),
    GoalCase(
      "out of five opportunities",
      """
      Given a weekly allowance of $20 and a store flyer, Tomas will make a shopping list that stays \
      within budget in four out of five opportunities.
      """,
      """
      C Given a weekly allowance of $20 and a store flyer
      B make a shopping list that stays within budget
      K ratio>=4/5 opportunities
      """),
    GoalCase(
      "in out of transitions",
      """
      By his annual review, when using a visual schedule, Tomas will transition between job tasks within \
      2 minutes with one or fewer verbal prompts in 9 out of 10 transitions.
      """,
      """
      T By his annual review
      C when using a visual schedule
      B transition between job tasks
      K latency<=2 minutes
      K maximum<=1 verbal prompts
      X 9/10 transitions
      """),
    GoalCase(
      "of out of signs",
      """
      When presented with a list of 25 safety signs, Lucia will read and tell the meaning of 20 out of \
      25 signs.
      """,
      """
      C When presented with a list of 25 safety signs
      B read and tell the meaning of signs
      K ratio>=20/25 signs
      """),
    GoalCase(
      "trials per work samples",
      """
      Given a model, Wren will imitate vertical and horizontal strokes in 3 of 4 trials per work \
      samples.
      """,
      """
      C Given a model
      B imitate vertical and horizontal strokes
      K ratio>=3/4 trials
      M work samples
      """),
    GoalCase(
      "of attempts teacher observation",
      """
      With verbal reminders, Ollie will put on his coat and zip it in 4 out of 5 attempts, teacher \
      observation.
      """,
      """
      C With verbal reminders
      B put on his coat and zip it
      K ratio>=4/5 attempts
      M teacher observation
      """),
    GoalCase(
      "for consecutive school days",
      "Ollie will stay dry with zero accidents for 10 consecutive school days.",
      """
      B stay dry
      K maximum<=0 accidents
      X 10 school days (consecutive)
      """),
    GoalCase(
      "collected daily by staff",
      """
      Jaylen will decrease physical aggression (hitting, kicking, biting) from an average of 6 incidents \
      per day to 1 or fewer incidents per day for 4 consecutive weeks, as measured by frequency data \
      collected daily by staff.
      """,
      """
      B decrease physical aggression (hitting, kicking, biting)
      K maximum<=1 incidents per day
      X 4 weeks (consecutive)
      0 6 incidents per day
      M frequency data
      S daily
      R staff
      """),
    GoalCase(
      "measured by incident reports",
      """
      Over the course of the IEP, Jaylen's elopement will be reduced to no more than 1 time per month as \
      measured by incident reports.
      """,
      """
      T Over the course of the IEP
      B elopement will be reduced
      K maximum<=1 time per month
      M incident reports
      """),
    GoalCase(
      "weeks in a row",
      """
      By January 2027 Mateo will earn at least 80% of his daily points on his behavior chart, four days \
      a week, for 8 weeks in a row.
      """,
      """
      T By January 2027 @2027-01
      B earn daily points on his behavior chart
      K percent>=80 daily points
      X 4 days a week
      """),
    GoalCase(
      "per week for weeks",
      "Mateo will not leave the classroom without permission more than twice per week for 4 weeks.",
      """
      B not leave the classroom without permission
      K maximum<=2 times per week
      X 4 weeks
      """),
    GoalCase(
      "elements in of trials",
      """
      Given a story read aloud, Harper will retell it including characters, setting, problem and \
      solution (4/4 elements) in 3 of 4 trials.
      """,
      """
      C Given a story read aloud
      B retell it including characters, setting, problem and solution
      K ratio>=4/4 elements
      X 3/4 trials
      """),
    GoalCase(
      "times per minute session",
      """
      Across 3 data collection days, Noor will use her AAC device to combine 2+ symbols for a range of \
      functions 12 times per 30-minute session.
      """,
      """
      B use her AAC device to combine symbols for a range of functions
      K count>=2 symbols
      K rate>=12 times per 30-minute session
      X 3 data collection days
      """),
    GoalCase(
      "accuracy given moderate cues",
      """
      Noor will follow 2 step directions containing prepositions with 8/10 accuracy given moderate cues.
      """,
      """
      C given moderate cues
      B follow 2 step directions containing prepositions
      K ratio>=8/10 accuracy
      """),
    GoalCase(
      "occurrence in connected speech",
      "Noor will reduce the process of fronting to less than 20% occurrence in connected speech.",
      """
      B reduce the process of fronting in connected speech
      K percent<=20 occurrence
      """),
    GoalCase(
      "will improve articulation skills",
      "Teo will improve articulation skills.",
      """
      B improve articulation skills
      """),
    GoalCase(
      "independently in under minutes",
      "Pia will button four 1-inch buttons independently in under 2 minutes.",
      """
      B button four 1-inch buttons independently
      K duration<=2 minutes
      """),
    GoalCase(
      "standby assistance within minutes",
      """
      Pia will propel her wheelchair 200 feet in the hallway with stand-by assistance within 3 minutes.
      """,
      """
      C in the hallway
      B propel her wheelchair 200 feet
      K latency<=3 minutes
      """),
    GoalCase(
      "measured by ot probe",
      """
      Evan will form 22/26 lowercase letters correctly from memory by the end of the 3rd quarter as \
      measured by OT probe.
      """,
      """
      T by the end of the 3rd quarter
      B form lowercase letters correctly from memory
      K ratio>=22/26 lowercase letters
      M OT probe
      """),
    GoalCase(
      "with two hands tosses",
      "Evan will catch a tennis ball thrown from 6 feet with two hands, 7/10 tosses.",
      """
      B catch a tennis ball thrown from 6 feet with two hands
      K ratio>=7/10 tosses
      """),
    GoalCase(
      "score of at least",
      """
      Sienna will compare fractions with unlike denominators (halves, fourths, eighths) using fraction \
      strips on three out of four quizzes with a score of at least 75%.
      """,
      """
      C using fraction strips
      B compare fractions with unlike denominators (halves, fourths, eighths)
      K percent>=75
      X 3/4 quizzes
      """),
    GoalCase(
      "teachermade tests reviewed quarterly",
      """
      Sienna will be able to solve one-step equations with 80% accuracy in 4/5 trials, as measured by \
      classroom quizzes and teacher-made tests, reviewed quarterly.
      """,
      """
      B solve one-step equations
      K percent>=80 accuracy
      X 4/5 trials
      M classroom quizzes
      M teacher-made tests
      S quarterly
      """),
    GoalCase(
      "errors in consecutive trials",
      """
      Amir will count a mixed set of coins up to $1.00 with fewer than 2 errors in 3 consecutive trials.
      """,
      """
      B count a mixed set of coins up to $1.00
      K maximum<=2 errors
      X 3 trials (consecutive)
      """),
    GoalCase(
      "three consecutive cbm probes",
      """
      Given a third grade passage at her instructional level, Zoe will read aloud 98 words correct per \
      minute with at least 95% accuracy on two of three consecutive CBM probes.
      """,
      """
      C Given a third grade passage at her instructional level
      B read aloud
      K rate>=98 words correct per minute
      K percent>=95 accuracy
      X 2/3 CBM probes (consecutive)
      """),
    GoalCase(
      "out of writing samples",
      """
      After reading a grade level text, Zoe will write a summary with a main idea and three details \
      earning a 3 or higher on a 4-point rubric in 3 out of 4 writing samples.
      """,
      """
      C After reading a grade level text
      B write a summary with a main idea and three details
      K rubric>=3/4
      X 3/4 writing samples
      """),
    GoalCase(
      "by the reading specialist",
      """
      Zoe will decode multisyllabic words containing prefixes and suffixes with at least 18 of 20 \
      correct, measured weekly by the reading specialist.
      """,
      """
      B decode multisyllabic words containing prefixes and suffixes
      K ratio>=18/20 correct
      S weekly
      R reading specialist
      """),
    GoalCase(
      "a lexile of l",
      "Zoe will get a Lexile of 650L.",
      """
      B get a Lexile
      K score>=650 Lexile
      """),
    GoalCase(
      "writing sequences in minutes",
      """
      Given a graphic organizer and a writing prompt, Kofi will produce 40 correct writing sequences in \
      3 minutes.
      """,
      """
      C Given a graphic organizer and a writing prompt
      B produce
      K rate>=40 correct writing sequences in 3 minutes
      """),
    GoalCase(
      "at least of assignments",
      """
      By 09/2027, with no more than one adult prompt, Kofi will start assigned work in three minutes or \
      less on at least 80% of assignments.
      """,
      """
      T By 09/2027 @2027-09
      C with no more than one adult prompt
      B start assigned work
      K maximum<=1 adult prompt
      K latency<=3 minutes
      K percent>=80 assignments
      """),
    GoalCase(
      "decoding fluency and comprehension",
      "Kofi will improve decoding, fluency and comprehension.",
      """
      B improve decoding, fluency and comprehension
      """),
    GoalCase(
      "each monday of weeks",
      "Rosa will report to the nurse to check her hearing aid batteries each Monday, 9 of 10 weeks.",
      """
      B report to the nurse to check her hearing aid batteries each Monday
      K ratio>=9/10 weeks
      """),
    GoalCase(
      "will participate in class",
      "Rosa will participate in class.",
      """
      B participate in class
      """),
    GoalCase(
      "measured by attendance records",
      "Rosa will attend school 90% of days as measured by attendance records.",
      """
      B attend school
      K percent>=90 days
      M attendance records
      """),
    GoalCase(
      "schedule each grading period",
      """
      Annual Goal: Bennett will write a paragraph of at least six sentences. Criteria for Mastery: 3 of \
      4 samples scoring 3 or better on the 6+1 rubric. Evaluation Procedure: Work samples. Schedule: \
      Each grading period
      """,
      """
      B write a paragraph of at least six sentences
      K rubric>=3
      X 3/4 samples
      M Work samples
      S Each grading period
      """),
    GoalCase(
      "level of out of",
      """
      Bennett will be able to independently request help in 2 out of 3 opportunities, increasing from a \
      current level of 1 out of 3.
      """,
      """
      B independently request help
      K ratio>=2/3 opportunities
      0 1 of 3
      """),
  ]
}
