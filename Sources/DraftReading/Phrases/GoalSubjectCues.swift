/// The words around a goal's learner, as data.
enum GoalSubjectCues {
  static let will: GoalCues = [
    "will be able to", "will also be able to", "will be expected to", "will", "shall", "shall be able to",
    "should be able to", "is expected to", "is able to", "needs to", "will need to", "will then", "will also",
  ]
  static let brackets: WordSet = [")", "]", "_", "*", ">", "}", "\""]
  static let openings: WordSet = ["[", "<", "{", "*", "\""]
  static let learners: WordSet = [
    "student", "child", "learner", "pupil", "he", "she", "they", "s", "students", "youth",
  ]
  static let learnerWords: WordSet = learners.union([
    "the", "this", "our", "my", "your", "/", "or", "(", ")",
  ])
  static let schoolWork: WordSet = [
    "measured", "monitored", "assessed", "evaluated", "reported", "recorded", "collected", "reviewed",
    "documented", "provided", "given", "taught", "determined", "tracked", "shared", "sent", "administered",
    "noted", "graphed", "charted", "based", "considered", "used", "taken", "addressed", "discussed",
  ]
  static let others: WordSet = [
    "teacher", "teachers", "staff", "parent", "parents", "team", "progress", "data", "therapist", "slp", "ot",
    "pt", "school", "goal", "goals", "mastery", "criteria", "criterion", "behavior", "behaviors", "incidents",
    "instances", "episodes", "tantrums", "elopement", "aggression", "outbursts", "accuracy", "fluency",
    "rate", "score", "scores", "speech", "reading", "writing", "math", "comprehension", "skills", "level",
    "family", "district", "counselor", "psychologist", "aide", "paraprofessional", "manager", "services",
    "performance", "reports", "report", "passage", "text", "baseline", "objective", "method", "not", "that",
    "mother", "father", "peers", "adult", "adults", "minutes", "percent",
  ]
  static let joints: WordSet = [",", ";", "and", "while", "as", "but", "so"]
}
