import IEPModel

extension OwnVocabulary {
  /// Whether data has names of its own, as the export of some other program has: most of them, on all levels, are none of
  /// the schema's. A few that are not known are taken for misspelt. O(names).
  static func isForeign(_ root: DataNode) -> Bool {
    guard case .map(let members) = root.value, !members.contains(where: { $0.name?.string == "schema" })
    else {
      return false
    }
    var seen: Set<String> = []
    func visit(_ node: DataNode) {
      if let name = node.name { seen.insert(name.string) }
      switch node.value {
      case .scalar: break
      case .list(let members), .map(let members): for member in members { visit(member) }
      }
    }
    visit(root)
    let unknown = seen.subtracting(names).count
    return unknown > max(4, seen.count - unknown)
  }

  /// Every name of the schema.
  static let names = Set(
    """
    accommodations ambiguous amounts annualReview answer area assessments baseline behavior bound by bytes
    category comparison condition consecutive consent consistency count courseOfStudy criteria date dateOfBirth
    dates decision delivery disabilities district end extendedSchoolYear factor format goals grade group heading
    high impact isModification item items kind label limit location low maximumMinutesPerSession maximumSessions
    maximumTotalMinutes measure meeting methods minimumMinutesPerSession minimumSessions minimumTotalMinutes
    minutesOutsidePerWeek minutesPerSession name needs notice objectives of openEnded parentConcerns participation
    parts per percentInRegularClass percentile placement progressReports provider reason reevaluation responsible
    role schedule schema school scores sections services sessions setting sha256 source span specialFactors
    staffSupports start state status strengths student team text timeframe times totalMinutes transition
    transportation unit unread until value withinWeeks
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
