/// The words around a criterion's number, as data.
enum CriterionCues {
  static let prepositions: WordSet = [
    "with", "at", "to", "in", "on", "for", "by", "over", "across", "during", "within", "throughout",
  ]
  /// Here the small word belongs to the verb: "turn in 90% of homework".
  static let phrasalVerbs: WordSet = [
    "turn in", "turning in", "hand in", "fill in", "log on",
    "log in", "clock in", "check in", "sign in", "join in", "clock out", "sign out",
  ]
  /// What only leads over to the number.
  static let achieving: GoalCues = [
    "that scores", "which scores", "that earns", "and score", "scoring", "achieving", "earning", "obtaining",
    "attaining", "reaching", "maintaining", "averaging", "receiving", "demonstrating", "while maintaining",
    "while scoring", "with an average of", "with a success rate of", "for a total of", "totaling",
  ]
  static let scoreVerbs: WordSet = ["score", "scores", "scoring", "scored", "rated", "rating"]
  static let scoreOf: GoalCues = [
    "a score of", "score of", "scores of", "a rubric score of", "rubric score of", "an average score of",
    "a total score of", "an overall score of", "a rating of", "rating of", "a rubric rating of",
    "a standard score of", "standard score of", "a scaled score of", "a composite score of", "a grade of",
    "a raw score of", "a scale score of",
  ]
  static let measureOf: GoalCues = [
    "an accuracy of", "accuracy of", "an accuracy rate of", "accuracy rate of", "a rate of", "rate of",
    "an average of", "average of", "a success rate of", "success rate of", "a total of", "a level of",
    "a mastery level of", "mastery level of", "mastery of", "a criterion of", "a frequency of",
    "an accuracy level of", "a pace of", "a speed of", "a duration of", "a length of", "an mlu of",
    "independence of", "a period of", "the course of", "each of",
  ]
  static let atLeast: GoalCues = [
    "at least", "a minimum of", "minimum of", "at a minimum of", "a minimum score of", "no less than",
    "no fewer than", "not less than", "not fewer than", "≥", "> =", ">", "more than", "greater than",
    "greater than or equal to", "at or above", "at minimum", "exceeding", "no lower than",
  ]
  static let atMost: GoalCues = [
    "no more than", "not more than", "at most", "a maximum of", "maximum of", "≤", "< =", "<", "fewer than",
    "less than", "less than or equal to", "not to exceed", "not exceeding", "no greater than",
    "no longer than", "no higher than", "not be more than", "at or below", "only", "not greater than",
  ]
  static let exactly: GoalCues = ["exactly"]
  static let below: WordSet = ["under", "below"]
  static let upTo: GoalCues = ["up to"]
  static let moreThan: GoalCues = ["more than", "greater than"]
  static let hedges: WordSet = ["almost", "nearly", "than", "beyond", "past", "compared"]
  /// "an increase of 20%" is no level to reach.
  static let changes: WordSet = [
    "increase", "decrease", "growth", "gain", "improvement", "reduction", "change",
  ]
  static let orMore: GoalCues = [
    "or more", "or better", "or higher", "or above", "or greater", "or longer", "or over", "and above",
    "and higher", "and over", "or at least", "+", "minimum", "at minimum", "at a minimum", "and up",
  ]
  static let orFewer: GoalCues = [
    "or fewer", "or less", "or below", "or lower", "or under", "or faster", "and below", "maximum", "max",
    "at most",
  ]
  /// After a percent: more time or more growth, not how well.
  static let noShare: GoalCues = [
    "extended", "extra", "additional", "longer", "more", "fewer", "less", "increase", "decrease", "reduction",
    "improvement", "growth", "gain", "off", "increments",
  ]
  /// Before or after a unit: growth, not the level to reach ("10 more words", "3 points higher").
  static let growth: WordSet = [
    "more", "additional", "extra", "fewer", "less", "higher", "lower", "better", "growth",
  ]
  /// What a percent is of where nothing is counted: "with 80% accuracy".
  static let bareShares: WordSet = [
    "accuracy", "mastery", "success", "independence", "proficiency", "consistency", "correct", "level",
    "rate", "competency", "effectiveness",
  ]
  static let rubric: WordSet = ["rubric", "rubrics"]
}
