/// Motor skills, daily living, the senses and play.
enum GoalMotorCases {
  static let all: [GoalCase] = [
    GoalCase(
      "49 handwriting",
      "Bea will write the alphabet with 80% legibility for size and line placement in 4 of 5 samples.",
      """
      L Bea
      B write the alphabet for size and line placement
      K percent>=80 legibility
      X 4/5 samples
      """),
    GoalCase(
      "50 scissors",
      "Cal will cut out a circle within 1/4 inch of the line in 4/5 trials.",
      """
      L Cal
      B cut out a circle within 1/4 inch of the line
      K ratio>=4/5 trials
      """),
    GoalCase(
      "51 stairs",
      "Dee will climb a flight of stairs with alternating feet and no rail in 4 out of 5 attempts.",
      """
      L Dee
      B climb a flight of stairs with alternating feet and no rail
      K ratio>=4/5 attempts
      """),
    GoalCase(
      "52 balance",
      "Ed will stand on one foot for 8 seconds in 3 of 4 trials.",
      """
      L Ed
      B stand on one foot
      K duration>=8 seconds
      X 3/4 trials
      """),
    GoalCase(
      "53 dressing",
      "Fay will independently complete 9/10 steps of her dressing routine, as measured by task analysis data.",
      """
      L Fay
      B independently complete steps of her dressing routine
      K ratio>=9/10 steps
      M task analysis data
      H independently
      """),
    GoalCase(
      "54 toileting",
      "Gil will have 0 toileting accidents for 10 consecutive school days.",
      """
      L Gil
      B have 0 toileting accidents
      K maximum<=0 toileting accidents
      X 10 school days (consecutive)
      """),
    GoalCase(
      "55 feeding",
      "Hope will accept a bite of a new food in 4 of 5 meals with one verbal prompt.",
      """
      L Hope
      B accept a bite of a new food
      K ratio>=4/5 meals
      H with one verbal prompt
      """),
    GoalCase(
      "56 mobility",
      "Ira will travel the route to the cafeteria with a cane and locate 6 of 6 landmarks.",
      """
      L Ira
      B travel the route to the cafeteria with a cane and locate landmarks
      K ratio>=6/6 landmarks
      """),
    GoalCase(
      "57 braille",
      "Jo will read contracted braille at 40 words per minute.",
      """
      L Jo
      B read contracted braille
      K rate>=40 words per minute
      """),
    GoalCase(
      "58 hearing",
      "Kim will report hearing aid problems to an adult within 5 minutes in 4/5 occurrences.",
      """
      L Kim
      B report hearing aid problems to an adult
      K latency<=5 minutes
      X 4/5 occurrences
      """),
    GoalCase(
      "59 assistive technology",
      "Lou will log on and use text-to-speech independently for 90% of reading assignments.",
      """
      L Lou
      B log on and use text-to-speech independently
      K percent>=90 reading assignments
      H independently
      """),
    GoalCase(
      "60 pre-academic",
      "Mo will rote count from 1 to 20 in 3 of 4 trials.",
      """
      L Mo
      B rote count from 1 to 20
      K ratio>=3/4 trials
      """),
    GoalCase(
      "61 play",
      "Ned will join a peer in play for at least 5 minutes during free choice on 4 of 5 days.",
      """
      C during free choice
      L Ned
      B join a peer in play
      K duration>=5 minutes
      X 4/5 days
      """),
  ]
}
