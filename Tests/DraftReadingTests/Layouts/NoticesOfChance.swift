import IEPModel

/// A written notice whose questions have names and a layout of chance.
struct NoticesOfChance: CustomStringConvertible {
  private(set) var writer: FormWriter
  private let layout: String

  var description: String { "\(layout).\(writer.format)\n\(writer.text)" }

  init(seed: UInt64) {
    var random = GoalSoup.Random(seed: seed)
    func pick<T>(_ some: [T]) -> T { some[random.next(some.count)] }
    writer = FormWriter(pick(FormWriter.Format.allCases))
    layout = pick(["headings", "lines", "cards"])
    writer.heading(
      pick(["Prior Written Notice", "Notice of Proposed Action", "Prior Written Notice of Action"]), 1)
    writer.line("Student: Ada Lind")
    let pairs = Self.items.map { (pick($0.names), $0.text) }
    switch layout {
    case "headings":
      for (name, text) in pairs {
        writer.heading(name, 2)
        writer.line(text)
      }
    case "lines": writer.fields(pairs)
    default: writer.table(pairs.map { [$0.0, $0.1] }, hasHeads: false)
    }
  }

  static let items: [(item: NoticeItem.Item, names: [String], text: String)] = [
    (
      .actionProposed, ["Action Proposed", "Description of the action proposed", "What action is proposed?"],
      "Start speech therapy in the fall."
    ),
    (
      .reasons, ["Reasons", "Explanation of why the action is proposed", "Reason for the Proposed Action"],
      "Her speech test was in the low range."
    ),
    (
      .otherOptions, ["Other Options Considered", "Other options considered and why rejected"],
      "A special class was looked at; it was too far from peers."
    ),
    (
      .information, ["Information Used", "Evaluations, records and reports used", "Basis for the decision"],
      "The speech test of May and teacher notes."
    ),
    (
      .otherFactors, ["Other Factors", "Other Relevant Factors", "Other factors relevant to the decision"],
      "The family moves in June."
    ),
  ]
}
