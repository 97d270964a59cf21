import IEPModel

extension SpannedText {
  /// What stands on either side of the first dash between blanks: "Behavior – no". Nil where there is none.
  var partedAtDash: (before: SpannedText, after: SpannedText)? {
    guard
      let dash = Self.dashes.compactMap({ bytes.place(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    return (self[0..<dash.lowerBound].trimmed, self[dash.upperBound..<count].trimmed)
  }

  private static let dashes = [" - ", " – ", " — ", " -- "].map { Array($0.utf8) }
}
