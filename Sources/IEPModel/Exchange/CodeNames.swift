/// The codes of exchange standards and the words they stand for: read one way, written the other.
///
/// Only codes whose meaning is certain are here; all others are printed as they stand. Sources: the lists of A4L
/// xPress IEP (NA 4.x) and CEDS v12, by the id beside each.
public enum CodeNames {
  /// Where a child of school age learns (CEDS 000535). RC39 is "less than 40%": said with the code's own number.
  public static let schoolAge: [String: String] = [
    "RC80": "in a regular class for 80% or more of the school day",
    "RC79TO40": "in a regular class for 40% to 79% of the school day",
    "RC39": "in a regular class for 39% of the school day or less",
    "SS": "in a separate school", "RF": "in a school where children also live",
    "HH": "at home or in a hospital", "CF": "in a correctional facility",
    "PPPS": "in a private school that the parents chose",
  ]

  /// Where a younger child learns (CEDS 000559).
  public static let earlyChildhood: [String: String] = [
    "REC09YOTHLOC":
      "in a regular early childhood program for less than ten hours a week, with help elsewhere",
    "REC10YOTHLOC": "in a regular early childhood program for at least 10 hours a week, with help elsewhere",
    "REC09YSVCS": "in a regular early childhood program for less than ten hours a week, with help there",
    "REC10YSVCS": "in a regular early childhood program for at least 10 hours a week, with help there",
    "SC": "in a separate class", "SS": "in a separate school", "RF": "in a school where children also live",
    "H": "at home", "SPL": "at the place of the person who gives the help",
  ]

  /// Who gives a service or wrote a report (A4L `role`).
  public static let roles: [String: String] = [
    "PSYCH": "psychologist", "SOCIALWORK": "social worker", "OCCTHERAP": "occupational therapist",
    "AUDIO": "audiologist", "PEANDREC": "physical education or recreation specialist",
    "PHYSTHERAP": "physical therapist", "SPEECHPATH": "speech-language pathologist",
    "INTERPRET": "interpreter", "COUNSELOR": "counselor",
    "ORIENTMOBIL": "orientation and mobility specialist", "MEDNURSE": "nurse",
  ]

  /// A line of help whose kind the file does not give.
  public static let unnamedService = "Help from the school"

  /// Kinds of service that are no name by themselves (CEDS 000273).
  public static let services: [String: String] = ["Other": "Other help"]

  /// What a goal for after school is about (A4L `iepCategoryType`, used in other places as free text).
  public static let outcomes: [String: String] = [
    "IndependentLiving": "independent living", "Post-secondary": "education after high school",
    "WorkingEnvironment": "work",
  ]

  /// Grades that are no number (CEDS 000100).
  public static let grades: [String: String] = [
    "PK": "prekindergarten", "KG": "kindergarten", "UG": "ungraded",
  ]

  /// How a goal is coming along (CEDS 001702).
  public static let progress: [String: String] = [
    "SatisfactoryProgress": "enough progress", "UnsatisfactoryProgress": "not enough progress",
    "Completed": "completed", "Other": "other",
  ]

  /// The names of a list turned round: words → code. Where two codes have one name, the first in the alphabet.
  public static func code(of words: String, in list: [String: String]) -> String? {
    list.filter { $0.value == words }.keys.min()
  }
}

/// The codes of 34 CFR 300.8 as CEDS 000218 has them, and the names that Ed-Fi descriptors give.
extension DisabilityCategory {
  /// CEDS 000218; nil for what that list does not have.
  public var code: String? {
    switch self {
    case .autism: "AUT"
    case .deafBlindness: "DB"
    case .developmentalDelay: "DD"
    case .emotionalDisturbance: "EMN"
    case .hearingImpairment: "HI"
    case .intellectualDisability: "ID"
    case .multipleDisabilities: "MD"
    case .orthopedicImpairment: "OI"
    case .otherHealthImpairment: "OHI"
    case .specificLearningDisability: "SLD"
    case .speechLanguageImpairment: "SLI"
    case .traumaticBrainInjury: "TBI"
    case .visualImpairment: "VI"
    case .deafness, .other: nil
    }
  }

  /// What the category is called where a file gives only its code.
  public var name: String {
    switch self {
    case .deafBlindness: "Deaf-blindness"
    case .speechLanguageImpairment: "Speech or language impairment"
    default:
      rawValue.reduce("") { $0 + ($1.isUppercase ? " " + $1.lowercased() : String($1)) }.capitalizedFirst
    }
  }

  /// The category that a code or a name stands for: `SLD`, "Specific Learning Disability", "Deaf-blindness".
  public init?(codeOrName: String) {
    let letters = Self.letters(codeOrName)
    let found = Self.allCases.first { category in
      category != .other
        && (category.code == codeOrName || Self.letters(category.rawValue) == letters
          || Self.otherNames[letters] == category)
    }
    guard let found else { return nil }
    self = found
  }

  private static let otherNames: [String: DisabilityCategory] = [
    "autismspectrumdisorder": .autism, "autismspectrumdisorders": .autism,
    "mentalretardation": .intellectualDisability,
    "speechorlanguageimpairment": .speechLanguageImpairment, "emotionaldisability": .emotionalDisturbance,
    "visualimpairmentincludingblindness": .visualImpairment,
    "hearingimpairmentincludingdeafness": .hearingImpairment,
  ]

  private static func letters(_ text: String) -> String {
    String(decoding: text.utf8.filter(\.isASCIILetter).map(\.asciiLowercased), as: UTF8.self)
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
