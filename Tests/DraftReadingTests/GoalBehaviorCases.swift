/// Work habits, behavior and getting along with others.
enum GoalBehaviorCases {
  static let all: [GoalCase] = [
    GoalCase(
      "24 starting",
      "Given a direction, Cara will begin the task within 2 minutes on 4 of 5 school days.",
      """
      C Given a direction
      L Cara
      B begin the task
      K latency<=2 minutes
      X 4/5 school days
      """),
    GoalCase(
      "25 finishing work",
      "Ben will finish at least 85% of assigned work within the class period for 4 consecutive weeks.",
      """
      L Ben
      B finish assigned work within the class period
      K percent>=85 assigned work
      X 4 weeks (consecutive)
      """),
    GoalCase(
      "26 organization",
      "Using a daily checklist, Ella will keep 6 of 7 checklist items in order each day for 4 weeks in a row.",
      """
      C Using a daily checklist
      L Ella
      B keep checklist items in order each day
      K ratio>=6/7 checklist items
      X 4 weeks (consecutive)
      """),
    GoalCase(
      "27 attention",
      """
      During independent work, Gus will stay on task for at least 12 minutes in 4 of 5 observations, as \
      documented by interval recording.
      """,
      """
      C During independent work
      L Gus
      B stay on task
      K duration>=12 minutes
      X 4/5 observations
      M interval recording
      """),
    GoalCase(
      "28 homework",
      "Hana will turn in 90% of her homework assignments by the due date, as documented by teacher records.",
      """
      L Hana
      B turn in homework assignments by the due date
      K percent>=90 homework assignments
      M teacher records
      """),
    GoalCase(
      "29 reduction",
      "Ian will reduce call-outs from 10 per day to no more than 2 per day for 3 consecutive weeks.",
      """
      L Ian
      B reduce call-outs
      K maximum<=2 per day
      X 3 weeks (consecutive)
      0 10 per day
      """),
    GoalCase(
      "30 replacement behavior",
      """
      When frustrated, Jada will use a break card or ask for help instead of leaving the room in 8 out of 10 \
      chances.
      """,
      """
      C When frustrated
      L Jada
      B use a break card or ask for help instead of leaving the room
      K ratio>=8/10 chances
      """),
    GoalCase(
      "31 calming",
      "Given one cue, Kai will use 1 of 3 taught calming strategies within 2 minutes of the cue in 4/5 instances.",
      """
      C Given one cue
      L Kai
      B use 1 of 3 taught calming strategies
      K latency<=2 minutes
      X 4/5 instances
      H Given one cue
      """),
    GoalCase(
      "32 compliance",
      "The student will follow two-step directions within 30 seconds with 80% accuracy across 3 settings.",
      """
      L The student
      B follow two-step directions
      K latency<=30 seconds
      K percent>=80 accuracy
      X 3 settings
      """),
    GoalCase(
      "33 transitions",
      "Lena will move between activities within 3 minutes with no more than 1 prompt in 90% of transitions.",
      """
      L Lena
      B move between activities
      K latency<=3 minutes
      K maximum<=1 prompt
      K percent>=90 transitions
      H with no more than 1 prompt
      """),
    GoalCase(
      "34 peers",
      """
      At recess, Milo will start and keep a conversation going with a peer for at least 4 turns in 3 of 5 \
      opportunities across two settings.
      """,
      """
      C At recess
      L Milo
      B start and keep a conversation going with a peer
      K count>=4 turns
      X 3/5 opportunities
      X 2 settings
      """),
    GoalCase(
      "35 turn taking",
      "During board games, Nora will wait and take her turn in 5 out of 6 turns.",
      """
      C During board games
      L Nora
      B wait and take her turn
      K ratio>=5/6 turns
      """),
    GoalCase(
      "36 perspective",
      "Shown a picture scene, Omar will name the feeling and give a reason in 8/10 scenes.",
      """
      C Shown a picture scene
      L Omar
      B name the feeling and give a reason
      K ratio>=8/10 scenes
      """),
    GoalCase(
      "37 self-advocacy",
      "Pia will ask a teacher for an accommodation at least 2 times per week for 6 consecutive weeks.",
      """
      L Pia
      B ask a teacher for an accommodation
      K rate>=2 times per week
      X 6 weeks (consecutive)
      """),
  ]
}
