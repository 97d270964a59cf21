/// Whether a line names a service to say that the child does not get it.
enum NotGiven {
  /// "Transportation: not needed", "Physical therapy - N/A", "No nursing services are required".
  static func says(_ tokens: [PhraseToken]) -> Bool {
    // "No more than …" limits what is given.
    let isNone = tokens.text(0) == "no" && tokens.contains { $0.isWord && services.contains($0.text) }
    return isNone || !words.all(tokens).isEmpty
  }

  private static let services: WordSet = [
    "service", "services", "therapy", "support", "supports", "needed", "required", "recommended", "warranted",
  ]

  static let words = PhraseTable(
    """
    not needed | notneeded | not required | notrequired | notapplicable | not recommended | not eligible | not warranted | not applicable | n / a
    | not at this time | no longer needed | no longer required | does not need | does not require
    | not used | does not qualify | did not qualify | not found eligible | no need | said no | is not needed | are not needed | none needed
    | no special transportation | no special service | no special services | not selected | not chosen | not provided | did not help | no service needed
    """)
}
