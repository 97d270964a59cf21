import IEPModel

/// Buttons and links that a copy of a web page brings along: "Edit", "Back to top", "Add Goal".
enum WebMenu {
  /// Which of these lines are such. None where the text is no copy of a page: a plan may say "Remove" of its own, and a
  /// page says its commands again and again. O(lines).
  static func find(in lines: [SourceSpan], of bytes: [UInt8]) -> Set<Int> {
    var found: [Int] = []
    var counts: [String: Int] = [:]
    for (index, line) in lines.enumerated() where line.count <= longest {
      let trimmed = line.trimmed(in: bytes)
      guard !trimmed.isEmpty else { continue }
      let text = String(decoding: bytes[trimmed.range].lazy.map(\.asciiLowercased), as: UTF8.self)
      guard commands.contains(text) || adds(text) else { continue }
      found.append(index)
      counts[text, default: 0] += 1
    }
    return found.count >= 4 && counts.values.contains { $0 >= 3 } ? Set(found) : []
  }

  /// "add goal", "add from bank": a command, where "add 10 minutes" and "add visual supports" are help.
  private static func adds(_ text: String) -> Bool {
    text.hasPrefix("add ")
      && additions.contains(text.dropFirst(4).split(separator: " ").joined(separator: " "))
      || text.hasPrefix("sort by")
  }

  private static let longest = 40

  private static let commands: Set<String> = [
    "edit", "delete", "remove", "print", "print this page", "print preview", "view", "back to top", "top",
    "spell check",
    "show / hide", "show/hide", "show", "hide", "show all", "hide all", "expand", "expand all", "collapse",
    "collapse all",
    "cancel", "save", "save as pdf", "save draft", "save and continue", "save & continue", "submit", "next",
    "previous",
    "download", "download pdf", "log out", "logout", "sign out", "copy", "attach", "upload", "refresh",
    "close", "select",
    "clear", "reorder", "move up", "move down", "view history", "view details", "details", "more", "less",
    "read more",
  ]
  private static let additions: Set<String> = [
    "goal", "another goal", "objective", "another objective", "benchmark", "service", "another service",
    "member",
    "team member", "row", "another row", "item", "note", "comment", "accommodation", "another accommodation",
    "test",
    "from bank", "file", "attachment", "date", "entry", "section", "person", "participant", "new", "another",
    "contact",
    "measure", "score", "assessment", "support", "need", "area", "outcome", "activity", "agency",
  ]
}
