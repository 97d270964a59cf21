import IEPModel

extension String {
  /// Whether other words stand in this text, byte for byte. The standard library's `contains` compares by
  /// grapheme, which costs many times as much and differs only for letters written in two ways.
  func holds(_ words: String) -> Bool {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        guard let first = words.first, text.count >= words.count else { return words.isEmpty }
        return (0...(text.count - words.count)).contains { start in
          text[start] == first && (1..<max(1, words.count)).allSatisfy { text[start + $0] == words[$0] }
        }
      }
    }
  }
}
