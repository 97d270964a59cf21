import IEPModel

/// Finds the facts of a text in one pass over its bytes. O(bytes).
struct FactScanner {
  /// Whether words in one piece are taken apart at their capitals, as codes of data are written: `atMost`.
  var splitsCodes = false
  let names: KnownNames
  let bytes: [UInt8]
  var at = 0
  private(set) var facts: [Fact] = []

  private init(_ bytes: [UInt8], names: KnownNames, splitsCodes: Bool) {
    self.bytes = bytes
    self.names = names
    self.splitsCodes = splitsCodes
  }

  /// The facts of a text, in the order of their first bytes.
  static func facts(in bytes: [UInt8], names: KnownNames, splitsCodes: Bool = false) -> [Fact] {
    var scanner = FactScanner(bytes, names: names, splitsCodes: splitsCodes)
    scanner.run()
    return scanner.facts
  }

  private mutating func run() {
    while at < bytes.count {
      let byte = bytes[at]
      if byte.isASCIIDigit {
        number()
      } else if byte == UInt8(ascii: "."), startsDecimal {
        decimal()
      } else if byte.isASCIILetter || byte >= 0x80 {
        let end = wordEnd(at)
        if end > at { word(to: end) } else { sign() }
      } else {
        at += 1
      }
    }
  }

  mutating func add(_ kind: FactKind, _ value: Fact.Value, _ range: Range<Int>) {
    facts.append(Fact(kind: kind, value: value, range: range))
  }

  /// A number with what it counts.
  mutating func add(_ number: Fact.Value, _ range: Range<Int>, counting counted: Counted) {
    facts.append(
      Fact(
        kind: .numbers, value: number, unit: counted.unit, per: counted.per, noun: counted.noun,
        zeros: zeros(range), range: range))
  }

  // MARK: words

  /// Where the letters that begin at a byte end; the same place for none. Signs of Latin-1 and punctuation beyond it
  /// are no letters.
  func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte.isASCIILetter {
        if splitsCodes, end > start, byte.isASCIIUppercase, bytes[end - 1].isASCIILowercase { break }
        end += 1
        continue
      }
      let isTimes =
        byte == 0xC3 && end + 1 < bytes.count && (bytes[end + 1] == 0x97 || bytes[end + 1] == 0xB7)
      guard byte >= 0xC3, byte != 0xE2, byte != 0xEF, !isTimes else { break }
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return end
  }

  func key(_ start: Int, _ end: Int) -> UInt64 { FactWords.key(bytes[start..<end]) }

  private mutating func word(to end: Int) {
    let start = at
    let key = key(start, end)
    let entry = FactWords.entries[key]
    at = end
    let isCapital = !bytes[start].isASCIILowercase
    // A child may be called April: then only a day or a year makes it a month.
    let month = isCapital ? date(month: entry?.month, start, end) : nil
    if isCapital, names.contains(key), month == nil || month?.date.day == 0 && month?.date.year == 0 {
      add(.names, .text(key), start..<end)
      return
    }
    if let contraction = contractionEnd(start, end) {
      if let modal = FactWords.contracted(bytes[start..<end]) {
        add(.modals, .word(modal), start..<contraction)
      }
      add(.negations, .word(.not), start..<contraction)
      at = contraction
      return
    }
    guard let entry else {
      joined(key, start, end)
      return
    }
    for phrase in entry.phrases {
      guard let phraseEnd = self.end(of: phrase.rest, after: end) else { continue }
      if let fact = phrase.fact { add(fact.kind, .word(fact.word), start..<phraseEnd) }
      at = phraseEnd
      return
    }
    if let found = month {
      add(.dates, .date(found.date), start..<found.end)
      at = found.end
    } else if let number = entry.number {
      numberWord(number, entry, start, end)
    } else if let fact = entry.fact {
      add(fact.kind, .word(fact.word), start..<end)
    }
  }

  /// "Cannot" and "n/a": two facts in a word, a fact in two.
  private mutating func joined(_ key: UInt64, _ start: Int, _ end: Int) {
    if key == FactWords.cannot {
      add(.modals, .word(.can), start..<end)
      add(.negations, .word(.not), start..<end)
    } else if key == FactWords.n, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "/"),
      bytes[end + 1] | 0x20 == UInt8(ascii: "a"), wordEnd(end + 1) == end + 2
    {
      add(.negations, .word(.notApplicable), start..<(end + 2))
      at = end + 2
    }
  }

  /// Where "n't" ends, for a word whose last letter is its "n".
  private func contractionEnd(_ start: Int, _ end: Int) -> Int? {
    guard bytes[end - 1] | 0x20 == UInt8(ascii: "n"), end < bytes.count else { return nil }
    var next = end
    if bytes[end] == UInt8(ascii: "'") {
      next += 1
    } else if end + 2 < bytes.count, bytes[end] == 0xE2, bytes[end + 1] == 0x80, bytes[end + 2] == 0x99 {
      next += 3
    } else {
      return nil
    }
    guard next < bytes.count, bytes[next] | 0x20 == UInt8(ascii: "t"), wordEnd(next) == next + 1 else {
      return nil
    }
    return next + 1
  }

  /// Where a term ends whose other words follow, with one blank or hyphen before each.
  private func end(of rest: [UInt64], after start: Int) -> Int? {
    var end = start
    for word in rest {
      guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "-") else {
        return nil
      }
      let next = wordEnd(end + 1)
      guard next > end + 1, key(end + 1, next) == word else { return nil }
      end = next
    }
    return end
  }

  /// A character that is no letter: a fraction in one sign, `≥`, `≤`.
  private mutating func sign() {
    let start = at
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    at = end
    switch bytes[start..<end] {
    case [0xC2, 0xBC]: add(.numbers, .number(Decimal(25, scale: 2)), start..<end)
    case [0xC2, 0xBD]: add(.numbers, .number(Decimal(5, scale: 1)), start..<end)
    case [0xC2, 0xBE]: add(.numbers, .number(Decimal(75, scale: 2)), start..<end)
    case [0xE2, 0x89, 0xA5]: add(.modals, .word(.atLeast), start..<end)
    case [0xE2, 0x89, 0xA4]: add(.modals, .word(.atMost), start..<end)
    default: break
    }
  }
}

extension FactWords {
  static let cannot = key("cannot".utf8)
  static let n = key("n".utf8)

  /// The modal in "can't", "won't", "shouldn't"; `word` ends in its "n".
  static func contracted(_ word: ArraySlice<UInt8>) -> FactWord? {
    switch key(word) {
    case key("can".utf8): .can
    case key("won".utf8): .will
    case key("shan".utf8): .shall
    default:
      if let fact = entries[key(word.dropLast())]?.fact, fact.kind == .modals { fact.word } else { nil }
    }
  }
}
