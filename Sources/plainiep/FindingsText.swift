import PlainIEP

/// Findings as lines for a terminal.
struct FindingsText {
  let findings: Findings
  let lines: LineIndex
  /// The draft's path, as it is shown.
  let path: String
  /// Whether every finding is shown, or those that matter most.
  let isWhole: Bool

  /// How many are shown where not all are asked for, and how much praise.
  private static let most = (gaps: 10, praise: 3)

  var text: String {
    let gaps = findings.findings.filter { $0.severity != .good }
    let praise = findings.findings.filter { $0.severity == .good }
    let shown = isWhole ? gaps : Array(gaps.prefix(Self.most.gaps))
    var output = shown.map(entry).joined(separator: "\n")
    if shown.count < gaps.count {
      output += "\nand \(gaps.count - shown.count) more: plainiep check --all \(path)\n"
    }
    if !praise.isEmpty {
      output += "\nWhat is clear:\n"
      for finding in isWhole ? praise : Array(praise.prefix(Self.most.praise)) {
        output += "  \(place(finding)): \(finding.says)\n"
      }
    }
    if !findings.requiredParts.isEmpty {
      output += "\nParts that a plan must have (34 CFR 300.320):\n"
      for part in findings.requiredParts {
        output +=
          "  \(Self.status(part.status)) \(part.part) \(part.citation.split(separator: "320").last ?? "")\n"
      }
    }
    return gaps.isEmpty ? "\(path): nothing to ask about was found\n" + output : output
  }

  private func entry(_ finding: Finding) -> String {
    var entry = "\(finding.severity.rawValue) \(finding.id) \(place(finding)): \(finding.says)\n"
    entry += "  Why it matters: \(finding.meaning)\n"
    if let question = finding.question { entry += "  You could ask: \(question)\n" }
    if let fine = finding.mayBeFine { entry += "  It may be fine: \(fine)\n" }
    if let citation = finding.citation { entry += "  \(citation)\n" }
    return entry
  }

  private func place(_ finding: Finding) -> String {
    finding.spans.first.map { "\(path):\(lines.location(of: $0.start).line)" } ?? path
  }

  private static func status(_ status: RequiredPart.Status) -> String {
    switch status {
    case .there: "there     "
    case .empty: "empty     "
    case .notFound: "not found "
    case .notNeeded: "not needed"
    }
  }
}
