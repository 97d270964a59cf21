extension Score {
  /// The score as the Markdown profile writes it: "standard score 85, 16th percentile, range 80 to 90".
  public var notation: String {
    var parts: [String] = []
    let sign =
      switch limit {
      case .below: "below "
      case .above: "above "
      case nil: ""
      }
    if let value { parts.append("\(kind.notation) \(sign)\(value)") } else { parts.append(kind.notation) }
    if let percentile { parts.append("percentile \(percentile)") }
    if let low, let high { parts.append("range \(low) to \(high)") }
    return parts.joined(separator: ", ")
  }
}

extension Score.Kind {
  /// The kind's name in words: "standard score".
  public var notation: String {
    var words: [UInt8] = []
    for letter in rawValue.utf8 {
      if letter.isASCIIUppercase { words.append(UInt8(ascii: " ")) }
      words.append(letter.asciiLowercased)
    }
    return String(decoding: words, as: UTF8.self)
  }
}
