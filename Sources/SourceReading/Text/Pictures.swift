import IEPModel

/// Small pictures before the words of a line, "🎯 Goals": they say nothing that the words do not. Marks of boxes are none.
enum Pictures {
  /// The pictures at the start of a line, up to the words; nil where it has none or nothing else. O(pictures).
  static func lead(_ line: SourceSpan, of bytes: [UInt8]) -> SourceSpan? {
    guard !line.isEmpty, bytes[line.start] >= 0xE2 else { return nil }
    var at = line.start
    var hasPicture = false
    while at < line.end, bytes[at] >= 0xE2 {
      let length = bytes[at] >= 0xF0 ? 4 : 3
      guard at + length <= line.end else { return nil }
      let scalar = bytes[(at + 1)..<(at + length)].reduce(UInt32(bytes[at]) & (length == 4 ? 0x07 : 0x0F)) {
        $0 << 6 | UInt32($1 & 0x3F)
      }
      guard isPicture(scalar) || joiners.contains(scalar) else { return nil }
      hasPicture = hasPicture || isPicture(scalar)
      at += length
    }
    guard hasPicture, at < line.end, bytes[at].isASCIISpace else { return nil }
    return SourceSpan(line.start, at)
  }

  private static func isPicture(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2610...0x2612, 0x2705, 0x2713...0x2718, 0x274C, 0x274E: false
    case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x23E9...0x23FF, 0x231A...0x231B, 0x2B50, 0x2B55: true
    default: false
    }
  }

  /// What joins pictures or tells how they look.
  private static let joiners: Set<UInt32> = [0xFE0F, 0x200D]
}
