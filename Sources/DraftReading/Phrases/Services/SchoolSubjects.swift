import IEPModel

/// What all children of a class do at school.
enum SchoolSubjects {
  /// Whether a name holds nothing but subjects and times of the day: "Social Studies", "Elective: Art", "Lunch and recess".
  static func areAll(_ name: SpannedText) -> Bool {
    let found = PhraseToken.tokens(of: name).filter(\.isWord).map(\.text)
    return !found.isEmpty && found.allSatisfy(words.contains)
  }

  static let words: WordSet = [
    "reading", "writing", "math", "mathematics", "algebra", "geometry", "science", "biology", "chemistry",
    "physics",
    "social", "studies", "history", "geography", "civics", "government", "economics", "english", "language",
    "arts",
    "ela", "literacy", "spelling", "spanish", "french", "art", "music", "band", "choir", "chorus",
    "orchestra", "drama",
    "physical", "education", "p", "e", "pe", "gym", "health", "library", "media", "computer", "computers",
    "technology", "elective", "electives", "specials", "homeroom", "advisory", "lunch", "recess", "breakfast",
    "assembly",
    "assemblies", "and", "or",
  ]
}
