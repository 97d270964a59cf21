public import IEPModel

/// The contract's `plainiep-findings/1`.
public enum FindingsJSON {
  /// The findings and the parts that a plan must have.
  public static func json(_ findings: Findings) -> JSON {
    .object([
      ("schema", "plainiep-findings/1"),
      (
        "findings",
        .array(
          findings.findings.map { finding in
            .object([
              ("id", .string(finding.id)), ("severity", .string(finding.severity.rawValue)),
              ("basis", .string(finding.basis.rawValue)),
              ("spans", .array(finding.spans.map(DraftJSON.span))), ("says", .string(finding.says)),
              ("meaning", .string(finding.meaning)), ("question", .text(finding.question)),
              ("mayBeFine", .text(finding.mayBeFine)), ("citation", .text(finding.citation)),
            ])
          })
      ),
      (
        "requiredParts",
        .array(
          findings.requiredParts.map { part in
            .object([
              ("part", .string(part.part)), ("status", .string(part.status.rawValue)),
              ("citation", .string(part.citation)),
            ])
          })
      ),
    ])
  }
}
