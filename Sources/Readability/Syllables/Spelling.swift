/// The letters of a word, a to z, for the rules of spelling.
struct Spelling {
  let letters: [UInt8]
  /// Whether it ends in n't.
  let isNegation: Bool

  /// Folds case, and accents of Latin letters. An accented e becomes an i: it is never silent. Other letters and
  /// signs are left out.
  init(_ word: ArraySlice<UInt8>) {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count)
    var sawApostrophe = false
    var last: UInt8 = 0
    for byte in word {
      let lower = byte | 0x20
      if byte < 0x80 {
        if lower >= 0x61 && lower <= 0x7A {
          letters.append(lower)
        } else if byte == UInt8(ascii: "'") {
          sawApostrophe = true
        }
      } else if last == 0xC3, let plain = Self.plain(byte) {
        letters.append(plain)
      } else if last == 0x80, byte == 0x99 {
        sawApostrophe = true
      }
      last = byte
    }
    self.letters = letters
    isNegation = sawApostrophe && letters.suffix(2).elementsEqual("nt".utf8)
  }

  var count: Int { letters.count }

  /// The letter at an index; 0 outside the word.
  subscript(index: Int) -> UInt8 { letters.indices.contains(index) ? letters[index] : 0 }

  /// Whether a vowel is heard at an index. The u of qu is none; y is none before a vowel at the start of a word or
  /// after another vowel ("beyond", "lawyer").
  func isVowel(_ index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "u"): return self[index - 1] != UInt8(ascii: "q")
    case UInt8(ascii: "y"):
      guard Self.isVowelLetter(self[index + 1]) else { return true }
      let before = self[index - 1]
      return !(index == 0 || Self.isVowelLetter(before) || before == UInt8(ascii: "w") && index > 1)
    case let letter: return Self.isVowelLetter(letter)
    }
  }

  /// a, e, i, o, u.
  static func isVowelLetter(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  /// Whether a letter is written with neither a vowel nor a y.
  func isConsonantLetter(_ index: Int) -> Bool {
    let letter = self[index]
    return letter != 0 && letter != UInt8(ascii: "y") && !Self.isVowelLetter(letter)
  }

  func ends(_ ending: StaticString) -> Bool { has(ending, at: count - ending.utf8CodeUnitCount) }

  func starts(_ start: StaticString) -> Bool { has(start, at: 0) }

  /// Whether some letters stand at an index.
  func has(_ part: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + part.utf8CodeUnitCount <= count else { return false }
    return part.withUTF8Buffer { $0.elementsEqual(letters[index..<index + $0.count]) }
  }

  /// Whether one of the letters stands at an index.
  func isOne(of choice: StaticString, at index: Int) -> Bool {
    let letter = self[index]
    return letter != 0 && choice.withUTF8Buffer { $0.contains(letter) }
  }

  /// How many runs of vowels there are before an index.
  func vowelRuns(before end: Int) -> Int {
    (0..<max(0, end)).count { isVowel($0) && ($0 == 0 || !isVowel($0 - 1)) }
  }

  /// The second byte of Latin-1 letters in UTF-8, after 0xC3, without their accents.
  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte & 0x1F {
    case 0x00...0x06: UInt8(ascii: "a")
    case 0x07: UInt8(ascii: "c")
    case 0x08...0x0F: UInt8(ascii: "i")
    case 0x11: UInt8(ascii: "n")
    case 0x12...0x16, 0x18: UInt8(ascii: "o")
    case 0x19...0x1C: UInt8(ascii: "u")
    case 0x1D: UInt8(ascii: "y")
    default: nil
    }
  }
}
