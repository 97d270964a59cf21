public import IEPModel

/// Findings as a table for a spreadsheet (RFC 4180).
public enum FindingsCSV {
  /// The names of the columns.
  public static let head = row([
    "id", "severity", "basis", "line", "says", "meaning", "question", "mayBeFine", "citation",
  ])

  /// A row for each finding, with the line of the draft that it begins on.
  public static func rows(_ findings: Findings, lines: LineIndex) -> [UInt8] {
    findings.findings.flatMap { finding in
      let line = finding.spans.first.map { String(lines.location(of: $0.start).line) }
      return row([
        finding.id, finding.severity.rawValue, finding.basis.rawValue, line ?? "", finding.says,
        finding.meaning,
        finding.question ?? "", finding.mayBeFine ?? "", finding.citation ?? "",
      ])
    }
  }

  private static func row(_ cells: [String]) -> [UInt8] {
    Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// A spreadsheet takes a cell that begins with one of these signs for a formula.
  private static func cell(_ text: String) -> String {
    let safe = text.utf8.first.map("=+-@\t\r".utf8.contains) == true ? "'" + text : text
    guard safe.utf8.contains(where: "\",\r\n".utf8.contains) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
