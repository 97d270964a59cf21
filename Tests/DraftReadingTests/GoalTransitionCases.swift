/// School habits of older students, work and life after school.
enum GoalTransitionCases {
  static let all: [GoalCase] = [
    GoalCase(
      "62 attendance",
      "Ora will arrive to first period by the bell on 95% of school days.",
      """
      L Ora
      B arrive to first period by the bell
      K percent>=95 school days
      """),
    GoalCase(
      "63 study skills",
      "Given a lecture, Pat will take notes that include 5 of 6 key points.",
      """
      C Given a lecture
      L Pat
      B take notes
      K ratio>=5/6 key points
      """),
    GoalCase(
      "64 education after school",
      "After high school, Ana will enroll in a welding program at a community college.",
      """
      T After high school
      L Ana
      B enroll in a welding program at a community college
      """),
    GoalCase(
      "65 employment after school",
      "After graduation, Ben will work part-time in child care.",
      """
      T After graduation
      L Ben
      B work part-time in child care
      """),
    GoalCase(
      "66 living after school",
      "After graduating from high school, Cy will live in an apartment with weekly budget help.",
      """
      T After graduating from high school
      L Cy
      B live in an apartment with weekly budget help
      """),
    GoalCase(
      "67 job search",
      """
      By the annual review, Dot will complete two job applications and score at least 8 out of 10 on an \
      interview rubric.
      """,
      """
      T By the annual review
      L Dot
      B complete two job applications
      K rubric>=8/10
      """),
    GoalCase(
      "68 vocational task",
      "Eve will complete a 12-step job task at the workplace with no more than 2 prompts.",
      """
      L Eve
      B complete a 12-step job task at the workplace
      K maximum<=2 prompts
      H with no more than 2 prompts
      """),
    GoalCase(
      "69 travel training",
      "Fox will ride the city bus to work, completing 10/10 steps of the route.",
      """
      L Fox
      B ride the city bus to work, completing steps of the route
      K ratio>=10/10 steps
      """),
    GoalCase(
      "70 student-led meeting",
      "Gia will present her strengths and needs at her IEP meeting for 3 minutes, covering 4 of 5 items.",
      """
      L Gia
      B present her strengths and needs at her IEP meeting
      K duration>=3 minutes
      K ratio>=4/5 items
      """),
  ]
}
