/// More of the same, written after the reader was done and before it was tried on them.
enum GoalFreshCases {
  static let all: [GoalCase] = [
    GoalCase(
      "one time",
      "Ana will invite a classmate 1 time.",
      """
      B invite a classmate
      K count>=1 time
      """),
    GoalCase(
      "a place for each share",
      "Ana will raise her hand in 4 of 5 chances in math and in 3 of 5 chances in science.",
      """
      B raise her hand
      K ratio>=4/5 chances in math
      K ratio>=3/5 chances in science
      """),
    GoalCase(
      "milestones in one sentence",
      "Ana will greet peers: 2 of 5 times by the end of quarter 1, 4 of 5 times by the end of quarter 3.",
      """
      T by the end of quarter 3
      B greet peers
      K ratio>=4/5 times
      """),
    GoalCase(
      "either is enough",
      "Ana will turn in homework 90% of the time or for 3 straight weeks.",
      "B turn in homework 90% of the time or for 3 straight weeks"),
    GoalCase(
      "unless in front",
      "Unless a scribe is provided, Ana will write a paragraph with 80% of words spelled correctly.",
      """
      C Unless a scribe is provided
      B write a paragraph
      K percent>=80 words spelled correctly
      """),
    GoalCase(
      "consecutive weekly probes by",
      """
      Given a 4th grade math probe, Priya will compute 40 correct digits in 2 minutes on 3 consecutive \
      weekly probes by 05/14/2027.
      """,
      """
      T by 05/14/2027 @2027-05-14
      C Given a 4th grade math probe
      B compute
      K rate>=40 correct digits in 2 minutes
      X 3 weekly probes (consecutive)
      """),
    GoalCase(
      "as measured by classwork",
      """
      By the end of the second trimester, Priya will measure objects to the nearest half inch using a \
      ruler with 85% accuracy as measured by classwork.
      """,
      """
      T By the end of the second trimester
      C using a ruler
      B measure objects to the nearest half inch
      K percent>=85 accuracy
      M classwork
      """),
    GoalCase(
      "from a to an",
      "Priya will raise her score on the unit test from a 62% to an 80%.",
      """
      B raise her score on the unit test
      K percent>=80
      0 62 percent
      """),
    GoalCase(
      "minute for of clocks",
      "When shown a clock face, Priya will state the time to the minute for 9 of 10 clocks.",
      """
      C When shown a clock face
      B state the time to the minute
      K ratio>=9/10 clocks
      """),
    GoalCase(
      "problems on teacher probes",
      """
      Priya will subtract two-digit numbers with regrouping, correctly answering 16/20 problems on \
      teacher probes.
      """,
      """
      B subtract two-digit numbers with regrouping, correctly answering problems
      K ratio>=16/20 problems
      M teacher probes
      """),
    GoalCase(
      "measured by event recording",
      """
      Darnell will cut the number of times he leaves his seat from 12 to 4 per class period as measured \
      by event recording.
      """,
      """
      B cut the number of times he leaves his seat
      K maximum<=4 per class period
      0 12 per class period
      M event recording
      """),
    GoalCase(
      "minute on of occasions",
      "After two warnings, Darnell will move to the calm corner within 1 minute on 80% of occasions.",
      """
      C After two warnings
      B move to the calm corner
      K latency<=1 minute
      K percent>=80 occasions
      """),
    GoalCase(
      "discipline referrals per semester",
      "Darnell will have no more than two office discipline referrals per semester.",
      """
      B have no more than two office discipline referrals per semester
      K maximum<=2 office discipline referrals per semester
      """),
    GoalCase(
      "time per staff log",
      """
      Darnell will stay with his group during fire drills and assemblies 100% of the time, per staff \
      log.
      """,
      """
      C during fire drills and assemblies
      B stay with his group
      K percent>=100
      M staff log
      """),
    GoalCase(
      "for ten consecutive lunches",
      """
      In the cafeteria, Darnell will use kind words with peers with 1 or fewer adult reminders for ten \
      consecutive lunches.
      """,
      """
      C In the cafeteria
      B use kind words with peers
      K maximum<=1 adult reminders
      X 10 lunches (consecutive)
      """),
    GoalCase(
      "over two data sessions",
      "Elena will produce the /r/ sound in conversation at 75% accuracy over two data sessions.",
      """
      B produce the /r/ sound in conversation
      K percent>=75 accuracy
      X 2 data sessions
      """),
    GoalCase(
      "in out of tries",
      "With one model, Elena will repeat 4-word sentences in 12 out of 15 tries.",
      """
      C With one model
      B repeat 4-word sentences
      K ratio>=12/15 tries
      """),
    GoalCase(
      "documented in therapy notes",
      """
      Elena will identify at least 3 attributes of an object (color, shape, use) across 3 of 4 sessions \
      as documented in therapy notes.
      """,
      """
      B identify attributes of an object (color, shape, use)
      K count>=3 attributes
      X 3/4 sessions
      M therapy notes
      """),
    GoalCase(
      "by an informal assessment",
      """
      By October 31, 2027 Elena will explain the meaning of 15 of 20 idioms in context, as measured \
      quarterly by an informal assessment.
      """,
      """
      T By October 31, 2027 @2027-10-31
      B explain the meaning of idioms in context
      K ratio>=15/20 idioms
      M informal assessment
      S quarterly
      """),
    GoalCase(
      "times daily for weeks",
      """
      Using a switch-activated device, Kai will greet peers and adults independently 5 times daily for 3 \
      weeks.
      """,
      """
      C Using a switch-activated device
      B greet peers and adults independently
      K rate>=5 times daily
      X 3 weeks
      """),
    GoalCase(
      "no spilling in sips",
      "Kai will drink from an open cup with no spilling in 8/10 sips.",
      """
      B drink from an open cup with no spilling
      K ratio>=8/10 sips
      """),
    GoalCase(
      "weeks in a row",
      """
      Given a visual strip, Kai will wash his hands, finishing 6 of 6 steps with no more than 1 gesture \
      prompt for 2 weeks in a row.
      """,
      """
      C Given a visual strip
      B wash his hands, finishing steps
      K ratio>=6/6 steps
      K maximum<=1 gesture prompt
      X 2 weeks (consecutive)
      """),
    GoalCase(
      "by his th birthday",
      "Kai will take 20 steps in his gait trainer without stopping by his 5th birthday.",
      """
      T by his 5th birthday
      B take steps in his gait trainer without stopping
      K count>=20 steps
      """),
    GoalCase(
      "at least of opportunities",
      "Kai will put away toys when the clean-up song plays in at least 70% of opportunities.",
      """
      C when the clean-up song plays
      B put away toys
      K percent>=70 opportunities
      """),
    GoalCase(
      "a nearpoint copy task",
      """
      Stella will write letters within 1/8 inch of the baseline in 85% of letters in a near-point copy \
      task.
      """,
      """
      B write letters within 1/8 inch of the baseline in a near-point copy task
      K percent>=85 letters
      """),
    GoalCase(
      "attempts by year end",
      """
      Stella will tie her shoes independently in less than 3 minutes in 4 out of 5 attempts by year end.
      """,
      """
      T by year end
      B tie her shoes independently
      K duration<=3 minutes
      X 4/5 attempts
      """),
    GoalCase(
      "days in a row",
      """
      Stella will maintain upright sitting on a classroom chair for 25 minutes without leaning, 3 days \
      in a row.
      """,
      """
      B maintain upright sitting on a classroom chair without leaning
      K duration>=25 minutes
      X 3 days (consecutive)
      """),
    GoalCase(
      "tries per pt data",
      "Stella will jump forward 12 inches with both feet together in 3 of 5 tries per PT data.",
      """
      B jump forward 12 inches with both feet together
      K ratio>=3/5 tries
      M PT data
      """),
    GoalCase(
      "with less than errors",
      "Within 12 months, Stella will keyboard at 12 WPM with less than 10% errors.",
      """
      T Within 12 months
      B keyboard
      K rate>=12 words per minute
      K percent<=10 errors
      """),
    GoalCase(
      "reported by lunch staff",
      """
      STELLA WILL OPEN ALL LUNCH CONTAINERS INDEPENDENTLY 4 OUT OF 5 LUNCH PERIODS AS REPORTED BY LUNCH \
      STAFF.
      """,
      """
      B OPEN ALL LUNCH CONTAINERS INDEPENDENTLY
      K ratio>=4/5 lunch periods
      R LUNCH STAFF
      """),
    GoalCase(
      "on the project rubric",
      """
      Andre will research three careers of interest and list the education needed for each, scoring 8 of \
      10 on the project rubric.
      """,
      """
      B research three careers of interest and list the education needed for each
      K rubric>=8/10
      """),
    GoalCase(
      "out of two trials",
      """
      Given a paycheck stub, Andre will identify gross pay, net pay and deductions with 100% accuracy on \
      two out of two trials.
      """,
      """
      C Given a paycheck stub
      B identify gross pay, net pay and deductions
      K percent>=100 accuracy
      X 2/2 trials
      """),
    GoalCase(
      "verified by his supervisor",
      """
      Andre will clock in within 5 minutes of his shift start on 19 of 20 shifts as verified by his \
      supervisor.
      """,
      """
      B clock in
      K latency<=5 minutes
      X 19/20 shifts
      R supervisor
      """),
    GoalCase(
      "of his iep meeting",
      "Andre will lead at least part of his IEP meeting.",
      """
      B lead at least part of his IEP meeting
      """),
    GoalCase(
      "will budget his money",
      "Andre will budget his money.",
      """
      B budget his money
      """),
    GoalCase(
      "grade passage baseline wcpm",
      """
      By his next ARD, Luis will read 110 words correct per minute on a fifth grade passage (baseline 74 \
      wcpm).
      """,
      """
      T By his next ARD
      B read on a fifth grade passage
      K rate>=110 words correct per minute
      0 74 words correct per minute
      """),
    GoalCase(
      "rubric for consecutive passages",
      """
      Luis will state the main idea and two supporting details of a paragraph with a score of 3 out of 4 \
      or better on the state rubric for 3 consecutive passages.
      """,
      """
      B state the main idea and two supporting details of a paragraph
      K rubric>=3/4
      X 3 passages (consecutive)
      """),
    GoalCase(
      "spelling mistakes per sentence",
      """
      Luis will write five sentences on one topic with no more than two spelling mistakes per sentence.
      """,
      """
      B write sentences on one topic
      K count>=5 sentences
      K maximum<=2 spelling mistakes per sentence
      """),
    GoalCase(
      "by the resource teacher",
      """
      Using a word processor with spell check, Luis will edit his own paragraph and fix 80% of errors, \
      as measured by editing checklists reviewed every 2 weeks by the resource teacher.
      """,
      """
      C Using a word processor with spell check
      B edit his own paragraph and fix errors
      K percent>=80 errors
      M editing checklists
      S every 2 weeks
      R resource teacher
      """),
    GoalCase(
      "will know sight words",
      "Luis will know 50 sight words.",
      """
      B know sight words
      K count>=50 sight words
      """),
    GoalCase(
      "curbs during om lessons",
      "Maya will use her cane to detect drop-offs on 10 of 10 stairs and curbs during O&M lessons.",
      """
      C during O&M lessons
      B use her cane to detect drop-offs
      K ratio>=10/10 stairs
      """),
    GoalCase(
      "stay in a place",
      "By the end of the IEP dated 03-04-2027, given a warning, Ana will close her book and stay in the gym in 3 of 4 drills.",
      """
      T By the end of the IEP dated 03-04-2027 @2027-03-04
      C given a warning
      B close her book and stay in the gym
      K ratio>=3/4 drills
      """),
    GoalCase(
      "a clause with a needs to of its own",
      "By 1/19/27, when he needs to get materials, Tor will tell an adult in 9 out of 10 opportunities.",
      """
      T By 1/19/27 @2027-01-19
      C when he needs to get materials
      B tell an adult
      K ratio>=9/10 opportunities
      """),
    GoalCase(
      "a rubric in points cut short",
      "Ana will write a paragraph, scoring at least 3 on a 4 pt rubric in 4 out of 5 trials.",
      """
      B write a paragraph
      K rubric>=3/4
      X 4/5 trials
      """),
    GoalCase(
      "how long it takes",
      "Ana will edit a one-page essay in 50 minutes or less, by the IEP end date.",
      """
      T by the IEP end date
      B edit a one-page essay
      K duration<=50 minutes
      """),
    GoalCase(
      "how soon it begins, and what comes then",
      "Ana will start within 2 min and remain on-task for 15 minutes.",
      """
      B start and remain on-task
      K latency<=2 min
      K duration>=15 minutes
      """),
    GoalCase(
      "weeks cut short",
      "Kai will hold the rail in 4/5 times over 2 wks.",
      """
      B hold the rail
      K ratio>=4/5 times
      X 2 wks
      """),
    GoalCase(
      "more than all is no number",
      "Ana will name 56 of 46 letters in 3 of 4 trials.",
      """
      B name 56 of 46 letters
      X 3/4 trials
      """),
    GoalCase(
      "nor is what it is of",
      "Ana will solve problems with 80% accuracy on 7 of 5 trials.",
      """
      B solve problems
      K percent>=80 accuracy
      """),
    GoalCase(
      "read in a place",
      "Ana will read aloud in the cafeteria in 3 of 4 weeks.",
      """
      C in the cafeteria
      B read aloud
      K ratio>=3/4 weeks
      """),
    GoalCase(
      "the same doing before and after",
      "By May 4, 2027, Ana will go from turning in 52% of assignments to turning in 80% of assignments for 2 consecutive quarters.",
      """
      T By May 4, 2027 @2027-05-04
      K percent>=80 assignments
      X 2 quarters (consecutive)
      0 52 percent
      """),
    GoalCase(
      "a month's name between dashes",
      "By 30-Nov-2026, Ana will join a game in 7 out of 10 recesses.",
      """
      T By 30-Nov-2026 @2026-11-30
      B join a game
      K ratio>=7/10 recesses
      """),
    GoalCase(
      "what is done besides keeps what it is done to",
      "By 6/1/2026, Ana will answer 8 of 10 questions and underline at least 2 pieces of evidence for each answer.",
      """
      T By 6/1/2026 @2026-06-01
      B answer questions and underline pieces of evidence for each answer
      K ratio>=8/10 questions
      K count>=2 pieces
      """),
    GoalCase(
      "a comma before what is done besides",
      "By 6/1/2026, Ana will name 3 colors, and point to at least 2 shapes in a book.",
      """
      T By 6/1/2026 @2026-06-01
      B name colors and point to at least 2 shapes in a book
      K count>=3 colors
      K count>=2 shapes
      """),
    GoalCase(
      "whose help it is",
      "Ana will pack her bag with no more than 1 reminder from the teacher.",
      """
      B pack her bag
      K maximum<=1 reminder
      """),
    GoalCase(
      "things said at a rate",
      "During play, Teddi will say at least 25 different words each week for 3 weeks in a row.",
      """
      C During play
      B say different words
      K rate>=25 different words each week
      X 3 weeks (consecutive)
      """),
    GoalCase(
      "speed is no thing",
      "Teddi will read 90 words per minute.",
      """
      B read
      K rate>=90 words per minute
      """),
    GoalCase(
      "a model as help",
      "While telling about a picture, Ana will use verbs in 9 of 10 sentences, with no more than one model from an adult.",
      """
      C While telling about a picture
      B use verbs
      K ratio>=9/10 sentences
      K maximum<=1 model
      """),
    GoalCase(
      "shifts say how surely, where help is the measure",
      "At the store, Ana will stock a shelf with no more than 1 prompt on 8 of 10 shifts.",
      """
      C At the store
      B stock a shelf
      K maximum<=1 prompt
      X 8/10 shifts
      """),
    GoalCase(
      "days are the measure where no other is",
      "Ana will turn in her work on 4 of 5 days.",
      """
      B turn in her work
      K ratio>=4/5 days
      """),
  ]
}
