import IEPModel

/// Labels and values on one line with nothing but blanks between: "Grade  6     Date of Birth  04/22/2014", as a form
/// with boxes comes out of a PDF.
enum RunOnFacts {
  /// The facts of a line that begins with a known label; a value ends at the next label or at a wide gap. O(words).
  static func read(_ text: SpannedText, _ words: FormWords) -> [(label: SpannedText, value: SpannedText)] {
    guard text.count <= 300, !text.bytes.contains(UInt8(ascii: ":")), text.startsWithCapital else { return [] }
    let places = text.words
    let labels = labels(in: text, places, words)
    guard labels.first?.words.lowerBound == 0 else { return [] }
    var facts: [(label: SpannedText, value: SpannedText)] = []
    for (index, label) in labels.enumerated() {
      let limit = index + 1 < labels.count ? labels[index + 1].words.lowerBound : places.count
      guard label.words.upperBound < limit else { continue }
      let isDate = label.fact.hasPrefix("dates.") || label.fact == "student.dateOfBirth"
      let isApart = isFar(text, places[label.words.upperBound - 1], places[label.words.upperBound], than: 1)
      guard isDate || isApart else { continue }
      var end = label.words.upperBound + 1
      while end < limit, label.fact == "dates.range" || !isFar(text, places[end - 1], places[end], than: 2) {
        end += 1
      }
      let value = text[places[label.words.upperBound].lowerBound..<places[end - 1].upperBound]
      if fits(value, label.fact) {
        let place = places[label.words.lowerBound].lowerBound..<places[label.words.upperBound - 1].upperBound
        facts.append((text[place], value))
      }
    }
    return facts
  }

  private static func labels(in text: SpannedText, _ places: [Range<Int>], _ words: FormWords)
    -> [(words: Range<Int>, fact: String)]
  {
    var found: [(words: Range<Int>, fact: String)] = []
    var at = 0
    outer: while at < places.count {
      if text.bytes[places[at].lowerBound].isASCIIUppercase {
        for count in stride(from: min(6, places.count - at), through: 1, by: -1) {
          let phrase = FormPhrase.normalized(text[places[at].lowerBound..<places[at + count - 1].upperBound])
          let fact = ["student.", "dates."].lazy.compactMap { words.labels.name(of: phrase, in: $0) }.first
          if let fact {
            found.append((at..<at + count, fact))
            at += count
            continue outer
          }
        }
      }
      at += 1
    }
    return found
  }

  /// Whether more blanks part two words in the draft.
  private static func isFar(_ text: SpannedText, _ left: Range<Int>, _ right: Range<Int>, than blanks: Int) -> Bool {
    guard let end = text.spans(of: left).last?.end, let start = text.spans(of: right).first?.start else { return false }
    return start - end > blanks
  }

  private static func fits(_ value: SpannedText, _ fact: String) -> Bool {
    let count = value.words.count
    let hasDigit = value.bytes.contains(where: \.isASCIIDigit)
    switch fact {
    case "student.name": return (2...5).contains(count) && value.startsWithCapital && !hasDigit
    case "student.grade": return count <= 2 && (value.bytes[0].isASCIIDigit || ["K", "PK", "Pre-K"].contains(value.string))
    case "student.school", "student.district": return (2...7).contains(count) && value.startsWithCapital
    case "dates.range": return DatePhrase.dates(in: value).count == 2
    case _ where fact == "student.dateOfBirth" || fact.hasPrefix("dates."):
      return DatePhrase.dates(in: value).first?.range.lowerBound == 0
    default: return false
    }
  }
}
