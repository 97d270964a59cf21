import IEPModel

/// Finds goals about someone whose name is not the child's: what copying from another draft leaves behind.
enum OtherNameReader {
  static func read(_ reading: inout Reading) {
    let child = reading.childNames.map { $0.lowercased() }
    guard !child.isEmpty else { return }
    let others = reading.draft.goals.flatMap { [$0] + $0.objectives }.compactMap { subject(of: $0.text) }
      .filter { other in !child.contains { isForm(other.name, of: $0) } }
    // Few drafts have any: only then is every word of the draft looked at.
    if others.isEmpty { return }
    let known = knownNames(reading)
    for other in others where !known.contains(other.name) {
      reading.diagnostics.append(Diagnostic(.otherName, .warning, at: other.span))
    }
  }

  /// The first word of a goal where it is a capitalised name before "will", in lower case, and its place.
  private static func subject(of text: Sourced<String>) -> (name: String, span: SourceSpan)? {
    let words = text.value.split(separator: " ", maxSplits: 3).map(String.init)
    guard words.count > 2, let first = words.first, let span = text.spans.first else { return nil }
    let bytes = Array(first.utf8)
    let isName =
      bytes.count >= 3 && bytes[0].isASCIIUppercase && bytes.dropFirst().allSatisfy(\.isASCIILowercase)
    let isLed = words[1] == "will" && !(words[2] == "be" && !text.value.hasPrefix(first + " will be able"))
    guard isName, isLed, !common.contains(first.lowercased()) else { return nil }
    return (first.lowercased(), SourceSpan(span.start, min(span.end, span.start + bytes.count)))
  }

  /// Every other person whom the draft names: the team, and the values of labels that hold people. A name that also
  /// stands outside the goals, or in lower case, is one that the writer means.
  private static func knownNames(_ reading: Reading) -> Set<String> {
    var names: Set<String> = []
    func add(_ text: String) {
      for word in text.split(whereSeparator: { !$0.isLetter }) { names.insert(word.lowercased()) }
    }
    for member in reading.draft.team { add(member.name?.value ?? "") }
    for section in reading.sections where !section.covers(any: [.goals, .objectives]) {
      if let heading = section.heading { add(heading.string) }
      for passage in section.passages {
        add(passage.text.string)
        if let line = passage.line { add(line.string) }
      }
    }
    return names
  }

  /// The same name or a short form of it: "Alex" for "Alexander", "Mari" for "Maribel".
  private static func isForm(_ name: String, of child: String) -> Bool {
    name == child || child.commonPrefix(with: name).count >= min(3, child.count)
  }

  /// Words that begin a goal and are nobody's name.
  private static let common: Set<String> = [
    "student", "students", "the", "she", "they", "learner", "child", "pupil", "team", "staff", "teacher",
    "parent",
    "parents", "school", "progress", "who", "this", "that", "these", "each", "all", "both", "may", "goal",
    "data",
    "district", "services", "support", "instruction", "therapist", "reading", "writing", "math", "speech",
  ]
}

extension String {
  fileprivate func commonPrefix(with other: String) -> Substring {
    prefix(zip(self, other).prefix { $0 == $1 }.count)
  }
}
