/// Speech, language and communication.
enum GoalSpeechCases {
  static let all: [GoalCase] = [
    GoalCase(
      "38 articulation in words",
      "Quinn will produce /r/ in the initial position of words with 80% accuracy over 3 sessions.",
      """
      L Quinn
      B produce /r/ in the initial position of words
      K percent>=80 accuracy
      X 3 sessions
      """),
    GoalCase(
      "39 articulation in conversation",
      "In a 5-minute conversation, Ray will produce intelligible /s/ with 90% accuracy.",
      """
      C In a 5-minute conversation
      L Ray
      B produce intelligible /s/
      K percent>=90 accuracy
      """),
    GoalCase(
      "40 phonology",
      "Sara will reduce fronting to no more than 20% of words in a 50-word sample.",
      """
      L Sara
      B reduce fronting in a 50-word sample
      K percent<=20 words
      """),
    GoalCase(
      "41 fluency",
      "Tom will use a fluency strategy in 4 of 5 opportunities during structured conversation.",
      """
      C during structured conversation
      L Tom
      B use a fluency strategy
      K ratio>=4/5 opportunities
      """),
    GoalCase(
      "42 expressive language",
      "Uma will use utterances of 5 or more words to make requests in 8 of 10 opportunities.",
      """
      L Uma
      B use utterances of 5 or more words to make requests
      K count>=5 words
      X 8/10 opportunities
      """),
    GoalCase(
      "43 grammar",
      "Vic will use regular past tense correctly in 85% of obligatory contexts.",
      """
      L Vic
      B use regular past tense correctly
      K percent>=85 obligatory contexts
      """),
    GoalCase(
      "44 receptive language",
      "Wes will follow 3-step directions with spatial concepts in 8/10 trials.",
      """
      L Wes
      B follow 3-step directions with spatial concepts
      K ratio>=8/10 trials
      """),
    GoalCase(
      "45 narrative",
      "Xena will retell a story with 5 of 6 story elements in 3 consecutive sessions.",
      """
      L Xena
      B retell a story
      K ratio>=5/6 story elements
      X 3 sessions (consecutive)
      """),
    GoalCase(
      "46 pragmatics",
      "Yara will stay on topic for 3 turns in 4 of 5 conversations.",
      """
      L Yara
      B stay on topic
      K count>=3 turns
      X 4/5 conversations
      """),
    GoalCase(
      "47 AAC",
      "Using her AAC device, Zia will combine at least 2 symbols to request or comment 10 times per session.",
      """
      C Using her AAC device
      L Zia
      B combine symbols to request or comment
      K count>=2 symbols
      K rate>=10 times per session
      """),
    GoalCase(
      "48 voice",
      "Abe will speak at an appropriate volume in 80% of observed opportunities.",
      """
      L Abe
      B speak at an appropriate volume
      K percent>=80 observed opportunities
      """),
  ]
}
