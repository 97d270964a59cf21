import PlainIEP

/// Glossary entries as a person reads them in a terminal.
enum GlossaryText {
  static func entry(_ entry: GlossaryEntry, writtenAs term: String) -> String {
    let letters = term.uppercased()
    let expansion = entry.expansion(writtenAs: letters)
    let name = entry.acronym.map { "\($0): \(entry.label)" } ?? entry.label
    var lines = [
      expansion == entry.expansion ? name : "\(letters): \(expansion) (\(entry.label))", "  \(entry.meaning)",
    ]
    if !entry.forYourChild.isEmpty { lines.append("  For your child: \(entry.forYourChild)") }
    if let question = entry.question { lines.append("  You could ask: \(question)") }
    if !entry.source.isEmpty { lines.append("  Source: \(entry.source)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A use in a draft: `AT: assistive technology (or: …)`.
  static func use(_ use: Engine.GlossaryUse, _ glossary: GlossaryIndex) -> String {
    let words = InputFile.shown(use.words)
    guard let expansion = use.expansion else { return "\(words): not in the glossary" }
    let others = use.alternatives.compactMap(glossary.entry(id:)).map(glossary.expansion(of:))
    return "\(words): \(InputFile.shown(expansion))"
      + (others.isEmpty ? "" : " (or: \(others.joined(separator: ", ")))")
      + (use.isDefinedHere ? " (the draft says so)" : "")
  }
}
