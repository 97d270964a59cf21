/// Words of another language for letters of English: "Programa de Educación Individualizado (IEP)". The letters keep their
/// meaning, and need no words a second time.
enum ForeignExpansion {
  /// How many words are looked at.
  private static let reach = 8

  /// Whether a short form stands in round brackets after Spanish words, or before Spanish words in brackets.
  static func stands(beside range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    if before == UInt8(ascii: "("), after == UInt8(ascii: ")") || after == UInt8(ascii: ",") {
      return isSpanish(before: range.lowerBound - 1, bytes)
    }
    guard let open = bytes[range.upperBound...].prefix(2).firstIndex(of: UInt8(ascii: "(")),
      let close = bytes[open...].prefix(DefinitionFinder.reach).firstIndex(of: UInt8(ascii: ")"))
    else { return false }
    return isSpanish(before: close, bytes, from: open)
  }

  private static func isSpanish(before end: Int, _ bytes: [UInt8], from start: Int = 0) -> Bool {
    var at = end
    var words = 0
    var signs = 0
    while words < reach, let word = Neighbours.word(before: at, in: bytes), word.lowerBound >= start {
      if bytes[word.upperBound..<at].contains(where: { ".;:!?()".utf8.contains($0) }) { break }
      words += 1
      if particles.contains(word, of: bytes) || endings.contains(where: { bytes[word].ends(with: $0) }) {
        signs += 1
      }
      at = word.lowerBound
    }
    return words > 1 && signs > 0
  }

  private static let particles = WordSet("de del la las el los para y en con por un una")
  private static let endings: [[UInt8]] = [
    "ción", "ciones", "sión", "dad", "dades", "miento", "ual", "izado", "izada", "ivo", "iva", "rio", "ria",
  ].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
