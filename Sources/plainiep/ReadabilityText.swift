import PlainIEP

/// Readability scores as a person reads them in a terminal.
enum ReadabilityText {
  static func lines(_ readability: TextReadability) -> String {
    let counts = readability.counts
    var lines = [
      "\(counts.words) words, \(counts.sentences) sentences, \(counts.syllables) syllables, \(counts.unfamiliar ?? 0) unfamiliar words"
    ]
    let width = readability.measures.map { title($0.name).count }.max() ?? 0
    for (name, measure) in readability.measures {
      let title = title(name)
      let blanks = String(repeating: " ", count: width - title.count)
      lines.append("\(title)\(blanks)  \(text(measure))\(note(name))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ measure: Measure) -> String {
    switch measure {
    case .value(let value):
      let tenths = Int((value * 10).rounded())
      let digits = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
      return String(repeating: " ", count: max(0, 6 - digits.count)) + digits
    case .unknown(.tooFewWords(let words, let needed)):
      return "  none: \(words) words of the \(needed) it needs"
    case .unknown(.tooFewSentences(let sentences, let needed)):
      return "  none: \(sentences) sentences of the \(needed) it needs"
    case .unknown(.noFamiliarWords): return "  none: there is no list of familiar words"
    }
  }

  private static func title(_ name: String) -> String {
    switch name {
    case FleschKincaidGrade.name: "Flesch-Kincaid grade"
    case FleschReadingEase.name: "Flesch reading ease"
    case SMOG.name: "SMOG grade"
    case ColemanLiau.name: "Coleman-Liau grade"
    case GunningFog.name: "Gunning fog grade"
    case AutomatedReadabilityIndex.name: "Automated readability grade"
    case DaleChall.name: "Dale-Chall score"
    case Spache.name: "Spache grade"
    default: name
    }
  }

  /// What a number that is no grade means.
  private static func note(_ name: String) -> String {
    switch name {
    case FleschReadingEase.name: "  (0 is hardest, 100 is easiest)"
    case DaleChall.name: "  (5 to 5.9 is grade 5 or 6, 9 or more is college)"
    default: ""
    }
  }
}
