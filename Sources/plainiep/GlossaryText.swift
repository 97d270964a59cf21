import PlainIEP

/// Glossary entries as a person reads them in a terminal.
enum GlossaryText {
  static func entry(_ entry: GlossaryEntry) -> String {
    var lines = [entry.acronym.map { "\($0): \(entry.label)" } ?? entry.label, "  \(entry.meaning)"]
    lines.append("  For your child: \(entry.forYourChild)")
    if let question = entry.question { lines.append("  You could ask: \(question)") }
    lines.append("  Source: \(entry.source)")
    return lines.joined(separator: "\n") + "\n"
  }
}
