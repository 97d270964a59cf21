/// Words that leave for later whether a service is given, or how much of it.
enum OpenWords: Hashable, Sendable {
  /// The child's need or a request decides.
  case asNeeded
  /// Someone's choice, the staff at hand or the schedule decides.
  case discretion
  /// "If": something else decides.
  case condition

  static func all(_ tokens: [PhraseToken]) -> [(value: OpenWords, tokens: Range<Int>)] { table.all(tokens) }

  private static let table = PhraseTable<OpenWords>([
    .asNeeded: """
    as needed | on an as needed basis | prn | upon request | on request | by request | per request
    | as requested | when requested | if requested | when needed | if needed | where needed | as necessary
    | when necessary | if necessary | as appropriate | when appropriate | where appropriate | if appropriate
    | as required | when required | if required | on call | as the need arises | as needs arise
    | based on need | based on needs | based on student need | based on student needs | depending on need
    | depending on student need | according to need | as indicated | on demand | whenever needed
    | at student's request | at the student's request | at student request | per student request
    | upon student request | upon teacher request | at teacher request | per teacher request
    | at the teacher's request | upon parent request | at parent request
    """,
    .discretion: """
    at the discretion of | at discretion of | discretion | discretionary | as determined by
    | to be determined by | as decided by | to be determined | tbd | tba | as deemed necessary
    | as deemed appropriate | as deemed | if staff available | if staff is available
    | if staff are available | as staff is available | as staff available | as staffing permits
    | as staffing allows | staffing permitting | if staffing permits | when staff is available
    | when staff are available | depending on staff | as schedule permits | as schedule allows
    | schedule permitting | as the schedule allows | as time permits | as time allows | time permitting
    | if time permits | subject to availability | based on availability | as available | if available
    | when available | pending availability | depending on availability | teacher judgment
    | based on teacher judgment | as caseload allows | as caseload permits | subject to change
    | or as agreed | as agreed | per team decision
    """,
    .condition: "if | unless | provided that | contingent on | contingent upon | depending on | pending",
  ])
}
