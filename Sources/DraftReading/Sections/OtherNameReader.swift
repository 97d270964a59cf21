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

  /// The first capitalised name before "will" that begins a goal or follows a comma, in lower case, and its place: "By
  /// June, Ana will". Of a goal in several pieces the place is the first of them, where the name is not in it.
  private static func subject(of text: Sourced<String>) -> (name: String, span: SourceSpan)? {
    let bytes = Array(text.value.utf8)
    let words = bytes.indices.split { bytes[$0] == UInt8(ascii: " ") }.map { $0.startIndex..<$0.endIndex }
    func says(_ index: Int, _ word: String) -> Bool {
      words.indices.contains(index) && bytes[words[index]].elementsEqual(word.utf8)
    }
    for (index, word) in words.enumerated() where says(index + 1, "will") {
      let isFirst = index == 0 || bytes[words[index - 1]].last == UInt8(ascii: ",")
      let isName =
        word.count >= 3 && bytes[word.lowerBound].isASCIIUppercase
        && bytes[word].dropFirst().allSatisfy(\.isASCIILowercase)
      // "Therapy will be given" is about no one.
      let isPassive = says(index + 2, "be") && !says(index + 3, "able")
      let name = String(decoding: bytes[word].map(\.asciiLowercased), as: UTF8.self)
      guard isFirst, isName, words.count > index + 2, !isPassive, !common.contains(name),
        let span = text.spans.first
      else { continue }
      let start = span.start + word.lowerBound
      let place = SourceSpan(start, start + word.count)
      return (name, span.contains(place) ? place : span)
    }
    return nil
  }

  /// Every other person whom the draft names: the team, and the values of labels that hold people. A name that also
  /// stands outside the goals, or in lower case, is one that the writer means.
  private static func knownNames(_ reading: Reading) -> Set<String> {
    var names: Set<String> = []
    func add(_ text: [UInt8]) {
      for word in text.split(whereSeparator: { !$0.isASCIILetter && $0 < 0x80 }) {
        names.insert(String(decoding: word, as: UTF8.self).lowercased())
      }
    }
    for member in reading.draft.team { add(Array((member.name?.value ?? "").utf8)) }
    for section in reading.sections where !section.covers(any: [.goals, .objectives]) {
      if let heading = section.heading { add(heading.bytes) }
      for passage in section.passages {
        add(passage.text.bytes)
        if let line = passage.line { add(line.bytes) }
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
