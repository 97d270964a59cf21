import IEPModel

/// What a line looks like: the title of a part, one of a list, a request of the form.
extension SpannedText {
  /// "2. Considerations" beside "1. Disability": both begin with a number, or with a letter and a period.
  func isNumberedLike(_ other: SpannedText) -> Bool {
    func number(_ text: SpannedText) -> ArraySlice<UInt8>? {
      let first = text.bytes.prefix { $0 != UInt8(ascii: " ") }
      guard let last = first.last, ".):".utf8.contains(last), first.count <= 5 else { return nil }
      return first.dropLast()
    }
    guard let mine = number(self), let theirs = number(other) else { return false }
    return mine.allSatisfy(\.isASCIIDigit) == theirs.allSatisfy(\.isASCIIDigit)
  }

  var startsWithCapital: Bool { bytes.first?.isASCIIUppercase ?? false }

  /// "Least Restrictive Environment Justification Statement": two to ten words, the long ones with a capital, and no
  /// sign at the end.
  var isTitleCase: Bool {
    let words = words
    guard (2...10).contains(words.count), startsWithCapital, bytes.last?.isWordByte ?? false,
      !bytes.contains(where: { ":;.?!".utf8.contains($0) || $0.isASCIIDigit })
    else { return false }
    return words.allSatisfy { $0.count <= 3 || !bytes[$0.lowerBound].isASCIILowercase }
  }

  /// "Special Factors (IDEA)" without what stands in brackets at its end.
  var beforeRemark: SpannedText {
    guard bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")), open > 0 else {
      return self
    }
    return self[0..<open].trimmed
  }

  /// "Describe the student's strengths": what a form asks someone to write, in one sentence.
  var isRequest: Bool {
    let end = bytes.firstIndex { ".:?".utf8.contains($0) } ?? count
    guard
      end == count && bytes.last?.isWordByte ?? false || end == count - 1 && bytes[end] == UInt8(ascii: "."),
      words.count <= 25
    else { return false }
    let said = string.lowercased()
    let verbs = ["describe ", "summarize ", "list ", "identify ", "explain ", "indicate "]
    return verbs.contains { said.hasPrefix($0) }
      && ["student", "child", "parent", "disabilit", "team"].contains { said.holds($0) }
  }

  /// "b. Reading instruction": one of a list by letters.
  var isLettered: Bool {
    count > 4 && (UInt8(ascii: "a")...UInt8(ascii: "h")).contains(bytes[0]) && ".)".utf8.contains(bytes[1])
      && bytes[2] == UInt8(ascii: " ") && bytes[3].isASCIIUppercase
  }

  /// Whether it begins as one of a numbered list: "2. Given …", "1.2 Given …", "3) Given …".
  var isNumbered: Bool {
    let number = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }
    return number.first?.isASCIIDigit ?? false && !number.allSatisfy(\.isASCIIDigit)
      && bytes.dropFirst(number.count).first == UInt8(ascii: " ")
      && bytes.dropFirst(number.count + 1).first?.isASCIIUppercase ?? false
  }

  /// Where the words behind a number of several parts begin, "7.1 Permanent pass"; nil where it has none.
  var sectionNumber: Int? {
    let number = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    guard number.count > 2, number.first?.isASCIIDigit ?? false,
      number.dropLast().contains(UInt8(ascii: ".")),
      bytes.dropFirst(number.count).first == UInt8(ascii: " "), number.count + 1 < count,
      bytes[number.count + 1].isASCIIUppercase
    else { return nil }
    return number.count + 1
  }

  /// Whether a number with its sign stands before it, whatever follows: "1) 88 words correct per minute".
  var isCounted: Bool {
    let digits = bytes.prefix(while: \.isASCIIDigit).count
    return (1...2).contains(digits) && digits + 2 < count && ".)".utf8.contains(bytes[digits])
      && bytes[digits + 1] == UInt8(ascii: " ")
  }

  /// "12. Statewide and District-Wide Testing", "3. Profile": a number before a title.
  var isCountedTitle: Bool {
    let digits = bytes.prefix(while: \.isASCIIDigit).count
    guard (1...2).contains(digits), digits + 2 < count, bytes[digits] == UInt8(ascii: "."),
      bytes[digits + 1] == UInt8(ascii: " ")
    else { return false }
    let title = self[(digits + 2)..<count].trimmed
    return title.isTitleCase
      || title.words.count == 1 && title.startsWithCapital && title.bytes.allSatisfy(\.isASCIILetter)
  }

  /// "Section 3: Parent Input", "1b. Parent input", "IV. Services": a short line with a number before it and no sign
  /// at its end. "1. …" is an item of a list and none of these.
  var isNumberedTitle: Bool {
    let words = words
    guard (2...16).contains(words.count), let last = bytes.last, !".;,:".utf8.contains(last) else {
      return false
    }
    let first = bytes[words[0]]
    let number = first.dropLast(".):".utf8.contains(first.last ?? 0) ? 1 : 0)
    let counted = ["Section", "SECTION", "Part", "PART", "Step", "Form"].contains {
      number.elementsEqual($0.utf8)
    }
    let rest = words.dropFirst(counted ? 2 : 1)
    guard let start = rest.first?.lowerBound, bytes[start].isASCIIUppercase else { return false }
    if counted { return bytes[words[1]].count <= 5 }
    guard number.count < first.count, number.count <= 4 else { return false }
    let digits = number.prefix { $0.isASCIIDigit }
    if digits.isEmpty {
      return number.allSatisfy { "IVX".utf8.contains($0) }
        || number.count == 1 && number.first.map(\.isASCIIUppercase) ?? false
    }
    return number.count - digits.count == 1 && number.last.map(\.isASCIILetter) ?? false
  }

  /// A label without the colon, dash or period that ends it.
  var strippingLabelEnd: SpannedText {
    var end = bytes.count
    while end > 0, ":.- ".utf8.contains(bytes[end - 1]) { end -= 1 }
    return self[0..<end]
  }
}
