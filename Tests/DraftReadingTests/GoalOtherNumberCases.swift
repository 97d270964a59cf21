/// Numbers that are no criteria.
enum GoalOtherNumberCases {
  static let all: [GoalCase] = [
    GoalCase(
      "length of a passage",
      "Ana will read a 100-word passage.",
      """
      L Ana
      B read a 100-word passage
      """),
    GoalCase(
      "given problems",
      "Given 10 problems, Ana will show her work.",
      """
      C Given 10 problems
      L Ana
      B show her work
      """),
    GoalCase(
      "choices",
      "When given 3 choices, Ana will point to an answer.",
      """
      C When given 3 choices
      L Ana
      B point to an answer
      """),
    GoalCase(
      "grade",
      "Ana will read grade 4 text.",
      """
      L Ana
      B read grade 4 text
      """),
    GoalCase(
      "grade with an ordinal",
      "By the end of 4th grade, Ana will read chapter books.",
      """
      T By the end of 4th grade
      L Ana
      B read chapter books
      """),
    GoalCase(
      "fourth-grade level",
      "Ana will read at a fourth-grade level.",
      """
      L Ana
      B read at a fourth-grade level
      """),
    GoalCase(
      "age",
      "By age 18, Ana will manage her own schedule.",
      """
      T By age 18
      L Ana
      B manage her own schedule
      """),
    GoalCase(
      "age of the child",
      "The student (age 9) will tie her shoes.",
      """
      L The student
      B tie her shoes
      """),
    GoalCase(
      "years old",
      "Ana, who is 9 years old, will tie her shoes.",
      """
      L Ana
      B tie her shoes
      """),
    GoalCase(
      "date alone",
      "By 10/15/2026, Ana will tie her shoes.",
      """
      T By 10/15/2026 @2026-10-15
      L Ana
      B tie her shoes
      """),
    GoalCase(
      "impossible date",
      "By 2/30/2026, Ana will tie her shoes.",
      """
      T By 2/30/2026
      L Ana
      B tie her shoes
      """),
    GoalCase(
      "month and day or year",
      "By 10/26, Ana will tie her shoes.",
      """
      T By 10/26
      L Ana
      B tie her shoes
      """),
    GoalCase(
      "school year",
      "During the 2025-2026 school year, Ana will tie her shoes.",
      """
      T During the 2025-2026 school year
      L Ana
      B tie her shoes
      """),
    GoalCase(
      "standard",
      "Ana will retell key details (RL.2.2).",
      """
      L Ana
      B retell key details (RL.2.2)
      """),
    GoalCase(
      "standard with digits first",
      "Ana will compare fractions (4.NF.A.2).",
      """
      L Ana
      B compare fractions (4.NF.A.2)
      """),
    GoalCase(
      "TEKS",
      "Ana will add fractions (TEKS 5.3K).",
      """
      L Ana
      B add fractions (TEKS 5.3K)
      """),
    GoalCase(
      "SOL",
      "SOL 3.4 Ana will estimate sums.",
      """
      L Ana
      B estimate sums
      """),
    GoalCase(
      "level with a letter",
      "Ana will read at Level M.",
      """
      L Ana
      B read at Level M
      """),
    GoalCase(
      "level of a text",
      "Ana will read level 12 passages.",
      """
      L Ana
      B read level 12 passages
      """),
    GoalCase(
      "range of percents",
      "The student will complete 80-90% of assignments.",
      """
      L The student
      B complete 80-90% of assignments
      """),
    GoalCase(
      "range in words",
      "The student will complete 80 to 90 percent of assignments.",
      """
      L The student
      B complete 80 to 90 percent of assignments
      """),
    GoalCase(
      "range between",
      "The student will complete between 80% and 90% of assignments.",
      """
      L The student
      B complete between 80% and 90% of assignments
      """),
    GoalCase(
      "range of words",
      "Tim will produce 3-5 word utterances.",
      """
      L Tim
      B produce 3-5 word utterances
      """),
    GoalCase(
      "one or two prompts",
      "Tim will pack his bag with 1 or 2 prompts.",
      """
      L Tim
      B pack his bag
      H with 1 or 2 prompts
      """),
    GoalCase(
      "words per minute as a range",
      "Adam will read aloud at 110 to 130 words per minute.",
      """
      L Adam
      B read aloud at 110 to 130 words per minute
      """),
    GoalCase(
      "growth by percent",
      "The student will reduce incidents of elopement by 50%.",
      """
      L The student
      B reduce incidents of elopement by 50%
      """),
    GoalCase(
      "growth by words",
      "Tim will increase his typing speed by 10 words per minute.",
      """
      L Tim
      B increase his typing speed by 10 words per minute
      """),
    GoalCase(
      "growth by points",
      "Ana will increase her score by at least 10 points.",
      """
      L Ana
      B increase her score by at least 10 points
      """),
    GoalCase(
      "growth by levels",
      "Ana will improve reading fluency by one grade level.",
      """
      L Ana
      B improve reading fluency by one grade level
      """),
    GoalCase(
      "more than now",
      "Ana will read 10 more words per minute than her baseline.",
      """
      L Ana
      B read 10 more words per minute than her baseline
      """),
    GoalCase(
      "points higher",
      "Ana will score 3 points higher on the spring test.",
      """
      L Ana
      B score 3 points higher
      M spring test
      """),
    GoalCase(
      "up to",
      "Ana will increase her attention to task for up to 10 minutes.",
      """
      L Ana
      B increase her attention to task for up to 10 minutes
      """),
    GoalCase(
      "a choice",
      "Kai will use 1 of 3 calming strategies.",
      """
      L Kai
      B use 1 of 3 calming strategies
      """),
    GoalCase(
      "steps of directions",
      "Tim will follow two step directions.",
      """
      L Tim
      B follow two step directions
      """),
    GoalCase(
      "steps with a hyphen",
      "Tim will follow 2- and 3-step directions.",
      """
      L Tim
      B follow 2- and 3-step directions
      """),
    GoalCase(
      "numbers to work with",
      "Sam will add and subtract within 20.",
      """
      L Sam
      B add and subtract within 20
      """),
    GoalCase(
      "numbers to a hundred",
      "Ana will identify numbers to 100.",
      """
      L Ana
      B identify numbers to 100
      """),
    GoalCase(
      "numbers from and to",
      "Ana will write the numbers 1 to 20.",
      """
      L Ana
      B write the numbers 1 to 20
      """),
    GoalCase(
      "counting from one",
      "Mo will rote count from 1 to 20.",
      """
      L Mo
      B rote count from 1 to 20
      """),
    GoalCase(
      "counting by fives",
      "Kevin will count by 5s and 10s.",
      """
      L Kevin
      B count by 5s and 10s
      """),
    GoalCase(
      "multiplying",
      "Ana will multiply by 6, 7, 8 and 9.",
      """
      L Ana
      B multiply by 6, 7, 8 and 9
      """),
    GoalCase(
      "two fractions",
      "Ana will compare two fractions.",
      """
      L Ana
      B compare two fractions
      """),
    GoalCase(
      "money",
      "Leo will make change up to $20.",
      """
      L Leo
      B make change up to $20
      """),
    GoalCase(
      "inches",
      "Cal will cut within 1/4 inch of the line.",
      """
      L Cal
      B cut within 1/4 inch of the line
      """),
    GoalCase(
      "half a cup",
      "Tim will use 1/2 cup measures.",
      """
      L Tim
      B use 1/2 cup measures
      """),
    GoalCase(
      "clock",
      "Tim will arrive to class by 8:15 a.m.",
      """
      L Tim
      B arrive to class by 8:15 a.m
      """),
    GoalCase(
      "nearest minutes",
      "Tim will tell time to the nearest 5 minutes.",
      """
      L Tim
      B tell time to the nearest 5 minutes
      """),
    GoalCase(
      "one to one",
      "Ana will count objects with 1:1 correspondence.",
      """
      L Ana
      B count objects with 1:1 correspondence
      """),
    GoalCase(
      "phone number",
      "Tim will say his phone number, 808-555-1234.",
      """
      L Tim
      B say his phone number, 808-555-1234
      """),
    GoalCase(
      "504 plan",
      "Tim will follow the 504 plan.",
      """
      L Tim
      B follow the 504 plan
      """),
    GoalCase(
      "test version",
      "Tim will take the DIBELS 8 probe.",
      """
      L Tim
      B take the DIBELS 8 probe
      """),
    GoalCase(
      "extended time",
      "With 50% extended time, Tim will complete tests.",
      """
      C With 50% extended time
      L Tim
      B complete tests
      """),
    GoalCase(
      "first words",
      "Ana will read the Fry first 300 words.",
      """
      L Ana
      B read the Fry first 300 words
      """),
    GoalCase(
      "groups",
      "Ana will divide a set of 12 counters into 3 equal groups.",
      """
      L Ana
      B divide a set of 12 counters into 3 equal groups
      """),
    GoalCase(
      "examples",
      "Ana will name feelings (e.g., 4 of 5 pictures).",
      """
      L Ana
      B name feelings (e.g., 4 of 5 pictures)
      """),
    GoalCase(
      "a peer",
      "Ana will greet one peer.",
      """
      L Ana
      B greet one peer
      """),
    GoalCase(
      "last year's score",
      "Last year she scored 30%. Ana will answer comprehension questions.",
      """
      L Ana
      B answer comprehension questions
      """),
    GoalCase(
      "what was shown",
      "Ana will answer questions. Ana has shown 60% in class.",
      """
      L Ana
      B answer questions
      """),
    GoalCase(
      "percent over a hundred",
      "Ana will earn 120% of the points.",
      """
      L Ana
      B earn 120% of the points
      """),
    GoalCase(
      "more than all",
      "Ana will solve 12 of 10 problems.",
      """
      L Ana
      B solve 12 of 10 problems
      """),
    GoalCase(
      "a page",
      "Ana will read 1 page of text.",
      """
      L Ana
      B read 1 page of text
      """),
    GoalCase(
      "unknown to a number",
      "Ana will increase accuracy from 40% to 80.",
      """
      L Ana
      B increase accuracy
      0 40 percent
      """),
    GoalCase(
      "growth in a percent",
      "Ana will read aloud with an increase of 20%.",
      """
      L Ana
      B read aloud with an increase of 20%
      """),
    GoalCase(
      "growth without by",
      "Ana will increase fluency 20% over baseline.",
      """
      L Ana
      B increase fluency 20% over baseline
      """),
    GoalCase(
      "growth up to",
      "Ana will improve reading accuracy by up to 20%.",
      """
      L Ana
      B improve reading accuracy by up to 20%
      """),
    GoalCase(
      "later by",
      "Ana will shorten her response time by at least 10 seconds.",
      """
      L Ana
      B shorten her response time by at least 10 seconds
      """),
    GoalCase(
      "another's number",
      "Ana will complete her work, and the teacher will record data 3 times per week.",
      """
      L Ana
      B complete her work
      S 3 times per week
      """),
    GoalCase(
      "peers",
      "With 3 peers, Ana will play a game.",
      """
      C With 3 peers
      L Ana
      B play a game
      """),
    GoalCase(
      "a group",
      "In a group of 5 students, Ana will take turns.",
      """
      C In a group of 5 students
      L Ana
      B take turns
      """),
    GoalCase(
      "Lexile range",
      "When given a text (Lexile 600-700), Ana will read it aloud.",
      """
      C When given a text (Lexile 600-700)
      L Ana
      B read it aloud
      """),
    GoalCase(
      "growth by a year",
      "Ana will improve reading by one year.",
      """
      L Ana
      B improve reading by one year
      """),
    GoalCase(
      "from some choices",
      "Ana will select from 3 choices.",
      """
      L Ana
      B select from 3 choices
      """),
    GoalCase(
      "from a distance",
      "Ana will throw a ball from 3 feet to 10 feet.",
      """
      L Ana
      B throw a ball from 3 feet to 10 feet
      """),
    GoalCase(
      "what was met",
      "Ana will name sounds. She had mastery of 4 of 10 sounds.",
      """
      L Ana
      B name sounds
      """),
    GoalCase(
      "a year's growth",
      "Marcus will make 1 year's growth in reading.",
      """
      L Marcus
      B make 1 year's growth in reading
      """),
    GoalCase(
      "growth by months",
      "Marcus will increase his reading level by 6 months.",
      """
      L Marcus
      B increase his reading level by 6 months
      """),
    GoalCase(
      "a class in its name",
      "Marcus will pass Algebra 1.",
      """
      L Marcus
      B pass Algebra 1
      """),
  ]
}
