/// Goals from therapy, behavior plans and transition plans in other wordings.
enum GoalAreaCases {
  static let all: [GoalCase] = [
    GoalCase(
      "scissors",
      "With an adapted grip, Rui will cut along a curved line within 1/2 inch in 3 of 4 attempts.",
      """
      C With an adapted grip
      L Rui
      B cut along a curved line within 1/2 inch
      K ratio>=3/4 attempts
      """),
    GoalCase(
      "handwriting",
      """
      Using lined paper, Rui will copy three sentences with correct spacing in 80% of spaces between \
      words.
      """,
      """
      C Using lined paper
      L Rui
      B copy three sentences with correct spacing between words
      K percent>=80 spaces
      """),
    GoalCase(
      "sensory",
      """
      After a movement break, Rui will return to his seat and begin work within 2 minutes with no more \
      than 1 reminder for 4 of 5 days.
      """,
      """
      C After a movement break
      L Rui
      B return to his seat and begin work
      K latency<=2 minutes
      K maximum<=1 reminder
      X 4/5 days
      H with no more than 1 reminder
      """),
    GoalCase(
      "gross motor",
      "Rui will throw a ball 10 feet to a partner with 70% accuracy.",
      """
      L Rui
      B throw a ball 10 feet to a partner
      K percent>=70 accuracy
      """),
    GoalCase(
      "walking",
      "Rui will walk 50 feet using her walker with contact guard assistance in 3 out of 4 trials.",
      """
      C using her walker
      L Rui
      B walk
      K count>=50 feet
      X 3/4 trials
      H with contact guard assistance
      """),
    GoalCase(
      "stuttering",
      "Uma will stutter on less than 3% of syllables in a 5-minute sample.",
      """
      L Uma
      B stutter on less than 3% of syllables in a 5-minute sample
      K percent<=3 syllables
      """),
    GoalCase(
      "MLU",
      "Uma will increase MLU from 2.5 to 4.0.",
      """
      L Uma
      B increase MLU
      K score>=4
      0 2.5
      """),
    GoalCase(
      "voice",
      "Uma will use an easy onset in 8/10 sentences with minimal cues across two sessions.",
      """
      L Uma
      B use an easy onset
      K ratio>=8/10 sentences
      X 2 sessions
      H with minimal cues
      """),
    GoalCase(
      "AAC",
      "Given her device, Uma will combine 2 to 3 symbols in 75% of opportunities.",
      """
      C Given her device
      L Uma
      B combine 2 to 3 symbols
      K percent>=75 opportunities
      """),
    GoalCase(
      "pragmatic",
      "With no more than one prompt, Uma will ask a peer a question during lunch on 3 of 5 school days.",
      """
      C With no more than one prompt
      C during lunch
      L Uma
      B ask a peer a question
      K maximum<=1 prompt
      X 3/5 school days
      H With no more than one prompt
      """),
    GoalCase(
      "social work",
      "Joanne will state 3 calming strategies when she is upset, as measured by the social worker's log.",
      """
      C when she is upset
      L Joanne
      B state calming strategies
      K count>=3 calming strategies
      M social worker's log
      """),
    GoalCase(
      "check-in",
      "Pete will earn at least 85% of daily points for 3 of 4 weeks, with fewer than 2 reminders per day.",
      """
      L Pete
      B earn daily points
      K percent>=85 daily points
      K maximum<=2 reminders per day
      X 3/4 weeks
      H with fewer than 2 reminders
      """),
    GoalCase(
      "attendance",
      "Pete will attend school 95% of the time.",
      """
      L Pete
      B attend school
      K percent>=95
      """),
    GoalCase(
      "grades",
      "Pete will maintain a 2.5 GPA.",
      """
      L Pete
      B maintain
      K score>=2.5 GPA
      """),
    GoalCase(
      "points on a test",
      "By May 2026, Pete will raise his MAP reading score to 205.",
      """
      T By May 2026 @2026-05
      L Pete
      B raise his MAP reading score
      K score>=205
      """),
    GoalCase(
      "Lexile",
      "Pete will improve his Lexile from 450L to 600L.",
      """
      L Pete
      B improve his Lexile
      K score>=600 Lexile
      0 450 Lexile
      """),
    GoalCase(
      "grade level",
      "Pete will improve reading from a 2.5 grade level to a 3.5 grade level as measured by STAR.",
      """
      L Pete
      B improve reading
      K level>=3.5 grade level
      0 2.5 grade level
      M STAR
      """),
    GoalCase(
      "percentile",
      "Pete will score at or above the 50th percentile on the MAP assessment.",
      """
      L Pete
      B score
      K score>=50 percentile
      M MAP assessment
      """),
    GoalCase(
      "job",
      "Upon graduation, Pete will work full time as a mechanic.",
      """
      T Upon graduation
      L Pete
      B work full time as a mechanic
      """),
    GoalCase(
      "college",
      "Within one year of graduation, Pete will complete a certificate program at a technical college.",
      """
      T Within one year of graduation
      L Pete
      B complete a certificate program at a technical college
      """),
    GoalCase(
      "interview",
      """
      By his next annual IEP, Pete will answer 6 of 8 mock interview questions with a score of 3 or \
      higher on a 5-point rubric.
      """,
      """
      T By his next annual IEP
      L Pete
      B answer mock interview questions
      K ratio>=6/8 mock interview questions
      K rubric>=3/5
      """),
    GoalCase(
      "budget",
      """
      Given a monthly budget sheet, Pete will plan expenses within a set income with 90% accuracy for 3 \
      months.
      """,
      """
      C Given a monthly budget sheet
      L Pete
      B plan expenses within a set income
      K percent>=90 accuracy
      X 3 months
      """),
    GoalCase(
      "weeks and trials",
      """
      Given region models, Pete will identify one-half and one-fourth of a whole in 8 out of 10 trials \
      by the annual review of the IEP.
      """,
      """
      T by the annual review of the IEP
      C Given region models
      L Pete
      B identify one-half and one-fourth of a whole
      K ratio>=8/10 trials
      """),
    GoalCase(
      "while maintaining",
      "Pete will read a passage at a rate of 80 words per minute while maintaining a 95-percent accuracy.",
      """
      L Pete
      B read a passage
      K rate>=80 words per minute
      K percent>=95 accuracy
      """),
    GoalCase(
      "errors in a hundred",
      "Pete will read any passage with five or fewer errors for every 100 words.",
      """
      L Pete
      B read any passage
      K maximum<=5 errors for every 100 words
      """),
    GoalCase(
      "shifts",
      """
      Given a job site, Marcus will arrive on time for 18 of 20 scheduled shifts over a 4-week period, \
      as verified by time cards.
      """,
      """
      C Given a job site
      L Marcus
      B arrive on time
      K ratio>=18/20 scheduled shifts
      X 4 weeks
      M time cards
      """),
    GoalCase(
      "outings",
      """
      When presented with a menu, Marcus will order a meal within a $10 budget in 3 out of 3 community \
      outings.
      """,
      """
      C When presented with a menu
      L Marcus
      B order a meal within a $10 budget
      K ratio>=3/3 community outings
      """),
    GoalCase(
      "zero prompts",
      """
      By June 10, 2026, Marcus will complete all steps of a laundry task (12 steps) with 0 prompts on 3 \
      consecutive weekly probes.
      """,
      """
      T By June 10, 2026 @2026-06-10
      L Marcus
      B complete all steps of a laundry task (12 steps)
      K maximum<=0 prompts
      X 3 weekly probes (consecutive)
      H with 0 prompts
      """),
    GoalCase(
      "intervals",
      """
      Marcus will increase on-task behavior from 35% of intervals to 75% of intervals during a 20-minute \
      observation on 3 of 4 observations.
      """,
      """
      C during a 20-minute observation
      L Marcus
      B increase on-task behavior
      K percent>=75 intervals
      X 3/4 observations
      0 35 percent
      """),
    GoalCase(
      "average to average",
      """
      Within the IEP year, Marcus will reduce verbal outbursts from an average of 6 per class period to \
      an average of 1 or less per class period as measured by frequency count.
      """,
      """
      T Within the IEP year
      L Marcus
      B reduce verbal outbursts
      K maximum<=1 per class period
      0 6 per class period
      M frequency count
      """),
    GoalCase(
      "a scale in parentheses",
      """
      Given grade 6 expository text, Marcus will write a summary scoring a 3 or above (on a 1-4 scale) \
      in 3 of 4 trials.
      """,
      """
      C Given grade 6 expository text
      L Marcus
      B write a summary
      K score>=3
      X 3/4 trials
      """),
    GoalCase(
      "a list of things",
      "By 5/2026 Marcus will spell 80% of CVC, CCVC and CVCC words correctly on a 25-word list.",
      """
      T By 5/2026 @2026-05
      L Marcus
      B spell CVC, CCVC and CVCC words correctly on a 25-word list
      K percent>=80
      """),
    GoalCase(
      "a question in the condition",
      """
      When shown a picture and asked "What is happening?", Marcus will answer with a sentence in 7 out \
      of 10 opportunities.
      """,
      """
      C When shown a picture and asked "What is happening?"
      L Marcus
      B answer with a sentence
      K ratio>=7/10 opportunities
      """),
    GoalCase(
      "two people observe",
      "Marcus will wait for a turn in 4 of 5 games as measured by teacher and student observation.",
      """
      L Marcus
      B wait for a turn
      K ratio>=4/5 games
      M teacher and student observation
      """),
    GoalCase(
      "redirections per period",
      """
      Marcus will follow classroom expectations with no more than two redirections per 30-minute period \
      in 80% of periods across 6 weeks.
      """,
      """
      L Marcus
      B follow classroom expectations
      K maximum<=2 redirections per 30-minute period
      K percent>=80 periods
      X 6 weeks
      H with no more than two redirections
      """),
    GoalCase(
      "minimum of twice",
      "Marcus will greet a peer a minimum of twice per recess on 8 of 10 consecutive school days.",
      """
      L Marcus
      B greet a peer
      K rate>=2 times per recess
      X 8/10 school days (consecutive)
      """),
    GoalCase(
      "morphemes",
      """
      Marcus will increase his mean length of utterance from 3.2 to 4.5 morphemes in a 50-utterance \
      sample.
      """,
      """
      L Marcus
      B increase his mean length of utterance in a 50-utterance sample
      K count>=4.5 morphemes
      0 3.2 morphemes
      """),
  ]
}
