import IEPModel

/// The comments of a YAML draft: words that the format hides.
enum YAMLComments {
  /// Each comment with words, as a note. `bodies`: where a `#` is part of a value, sorted and apart. O(bytes).
  static func notes(in bytes: [UInt8], outside bodies: [SourceSpan]) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    var at = 0
    var next = 0
    while at < bytes.count {
      while next < bodies.count, bodies[next].end <= at { next += 1 }
      if next < bodies.count, bodies[next].start <= at {
        at = bodies[next].end
      } else if bytes[at] == UInt8(ascii: "#") {
        let start = at
        while at < bytes.count, !isBreak(at, in: bytes) { at += 1 }
        var end = at
        while bytes[end - 1].isASCIISpace { end -= 1 }
        if bytes[start..<end].contains(where: \.isWordByte) {
          notes.append(Diagnostic(.hiddenText, .note, at: SourceSpan(start, end)))
        }
      } else {
        at += 1
      }
    }
    return notes
  }

  /// A line break of YAML 1.1, which libyaml reads.
  private static func isBreak(_ at: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[at] {
    case 0x0A, 0x0D: true
    case 0xC2: at + 1 < bytes.count && bytes[at + 1] == 0x85
    case 0xE2: at + 2 < bytes.count && bytes[at + 1] == 0x80 && (bytes[at + 2] | 1) == 0xA9
    default: false
    }
  }
}
