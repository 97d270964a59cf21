import Wording

extension Escaping {
  func applied(to text: String) -> String {
    var output: [UInt8] = []
    append(text, to: &output)
    return output.text
  }
}

extension [UInt8] {
  var text: String { String(decoding: self, as: UTF8.self) }
}

extension String {
  /// Without the characters that no page may hold, told apart the slow way.
  var keepingPrintable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter {
          switch $0.value {
          case 0x00..<0x09, 0x0E..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
          default: true
          }
        }))
  }
}

/// The same numbers in every run.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }

  /// Up to twenty of the scalars.
  mutating func text(of scalars: String) -> String {
    let all = Array(scalars.unicodeScalars)
    let count = Int.random(in: 0...20, using: &self)
    return (0..<count).reduce(into: "") { text, _ in
      text.unicodeScalars.append(all[Int.random(in: 0..<all.count, using: &self)])
    }
  }
}
