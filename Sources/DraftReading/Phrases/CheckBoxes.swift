import IEPModel

/// Check boxes in a line, each with the words it stands for: `☐ Yes ☒ No`, `_X_ Yes __ No`, `( ) a (X) b`.
struct CheckBox: Hashable, Sendable {
  var isTicked: Bool
  /// The words of the box, in the text's bytes; without blanks at either end.
  var label: Range<Int>
  /// The box itself.
  var mark: Range<Int>

  /// All boxes of a text, in order. A box stands before its words, unless the text ends with one, or a yes or no stands
  /// before the first and none behind the last: "Yes ☒ No ☐. He lost skills." O(bytes).
  static func read(_ text: SpannedText) -> [CheckBox] {
    let bytes = text.bytes
    let marks = CheckMark.all(in: bytes)
    guard let first = marks.first, let last = marks.last else { return [] }
    let answer = marks.count > 1 ? CheckMark.answer(before: first.range.lowerBound, in: bytes) : nil
    let isAnswered = answer != nil && !CheckMark.isAnswer(after: last.range.upperBound, in: bytes)
    // "A. ☒ Observation   B. ☐ Checklists": each box has its letter before it.
    let areLettered =
      marks.count > 1 && marks.allSatisfy { letter(before: $0.range.lowerBound, in: bytes) != nil }
    let boxAfter = isAnswered || last.range.upperBound == bytes.count && first.range.lowerBound > 0
    return marks.indices.map { index in
      let range = marks[index].range
      let words: Range<Int>
      if boxAfter {
        let start = index == 0 ? (isAnswered ? answer ?? 0 : 0) : marks[index - 1].range.upperBound
        words = start..<range.lowerBound
      } else {
        let isLast = index + 1 == marks.count
        words =
          range
          .upperBound..<(isLast
          ? Self.end(of: range.upperBound..<bytes.count, after: index, in: bytes)
          : areLettered
            ? letter(before: marks[index + 1].range.lowerBound, in: bytes) ?? 0
            : marks[index + 1].range.lowerBound)
      }
      let inner = text[words].trimmedRange
      let start = words.lowerBound + inner.lowerBound
      return CheckBox(isTicked: marks[index].isTicked, label: start..<(start + inner.count), mark: range)
    }
  }

  /// Where the letter of a list begins that stands right before a place: "B. "; nil for none.
  private static func letter(before place: Int, in bytes: [UInt8]) -> Int? {
    guard place >= 3, bytes[place - 1] == UInt8(ascii: " "), ".)".utf8.contains(bytes[place - 2]),
      bytes[place - 3].isASCIIUppercase, place == 3 || bytes[place - 4] == UInt8(ascii: " ")
    else { return nil }
    return place - 3
  }

  /// "yes ✓ no": one box between the two answers, of which nobody can tell whose it is.
  static func isBetweenAnswers(_ text: SpannedText) -> Bool {
    let bytes = text.bytes
    let marks = CheckMark.all(in: bytes)
    guard marks.count == 1, let mark = marks.first else { return false }
    return CheckMark.answer(before: mark.range.lowerBound, in: bytes) != nil
      && CheckMark.isAnswer(after: mark.range.upperBound, in: bytes)
  }

  /// Where the words of the last box of several end: "☐ Deferred — The team found no regression." says the reason
  /// behind a dash, whichever box is ticked.
  private static func end(of words: Range<Int>, after index: Int, in bytes: [UInt8]) -> Int {
    guard index > 0 else { return words.upperBound }
    for dash in dashes {
      guard let at = bytes.place(of: dash, from: words.lowerBound), at.upperBound + 20 < words.upperBound,
        bytes[at.upperBound].isASCIIUppercase, at.lowerBound - words.lowerBound <= 40
      else { continue }
      return at.lowerBound
    }
    return words.upperBound
  }

  private static let dashes = [" — ", " – ", " - "].map { Array($0.utf8) }
}

extension SpannedText {
  /// `_80_ % accuracy ___/___ attempts`: of a line of blanks, what someone filled in. A blank that is empty goes,
  /// and so do the words up to the next number.
  var withoutBlanks: SpannedText {
    let tokens = PhraseToken.tokens(of: self)
    guard bytes.contains(UInt8(ascii: "_")) else { return self }
    var kept = SpannedText()
    var isOpen = true
    var end = 0
    for token in tokens {
      if token.text == "_" { isOpen = false } else if token.number != nil { isOpen = true }
      let hasBlank = bytes[end..<token.range.lowerBound].contains(UInt8(ascii: " "))
      if isOpen { kept.append(self[token.range], separated: hasBlank) }
      end = token.range.upperBound
    }
    return kept
  }

  /// Of words with check boxes, those that are ticked; empty where none is. Without boxes, the whole.
  var ticked: SpannedText {
    let boxes = CheckBox.read(self)
    if boxes.isEmpty { return self }
    return boxes.filter(\.isTicked).reduce(into: SpannedText()) { $0.append(self[$1.label]) }
  }
}

extension SpannedText {
  /// "Y/N", "Yes / No": the name of a column that holds answers.
  var isYesOrNo: Bool {
    ["y/n", "yes/no", "yorn", "yesorno"].contains(string.lowercased().filter { $0 != " " })
  }
}

/// The answer of a yes-no line.
struct YesNo: Hashable, Sendable {
  var answer: Answer
  /// The words and boxes that give it, ticked or not.
  var range: Range<Int>
  /// What stands after the answer and its boxes.
  var rest: Range<Int>

  /// Reads boxes, or a value that begins with yes or no; nil where the text has neither. A box that is not
  /// ticked is "not stated" unless its pair is.
  static func read(_ text: SpannedText) -> YesNo? {
    let bytes = text.bytes
    func first(_ range: Range<Int>) -> String {
      let word = bytes[range].prefix { $0.isASCIILetter }
      return String(decoding: word, as: UTF8.self).lowercased()
    }
    func after(_ range: Range<Int>, _ mark: Range<Int> = 0..<0) -> Range<Int> {
      var low = max(range.lowerBound + first(range).utf8.count, mark.upperBound)
      while low < bytes.count, !bytes[low].isWordByte, bytes[low] != UInt8(ascii: "(") { low += 1 }
      return low..<bytes.count
    }
    let all = CheckBox.read(text)
    if all.count == 1, CheckBox.isBetweenAnswers(text) { return nil }
    // "No _X_ for math   Yes _X_ No __ for speech": two answers, each for a case.
    let isMixed = all.contains { box in
      let words = text[box.label].words
      return words.count > 1
        && words.last.map {
          ["yes", "no"].contains(first($0.lowerBound + box.label.lowerBound..<box.label.upperBound))
        } ?? false
    }
    if isMixed, all.count > 2 { return nil }
    let boxes = all.filter { ["yes", "no", "y", "n"].contains(first($0.label)) }
    // Two questions run together: whose tick it is cannot be told.
    if boxes.count(where: { first($0.label).hasPrefix("y") }) > 1 { return nil }
    if let last = boxes.last {
      let ticked = boxes.filter(\.isTicked)
      guard ticked.count == 1, let tick = ticked.first else {
        return YesNo(answer: .notStated, range: last.mark, rest: after(last.label, last.mark))
      }
      let answer: Answer = first(tick.label).hasPrefix("y") ? .yes : .no
      let places = boxes.flatMap {
        [$0.mark, $0.label.lowerBound..<($0.label.lowerBound + first($0.label).utf8.count)]
      }
      let whole =
        (places.map(\.lowerBound).min() ?? 0)..<(places.map(\.upperBound).max() ?? bytes.count)
      return YesNo(answer: answer, range: whole, rest: after(last.label, last.mark))
    }
    let word = first(0..<bytes.count)
    // "Y" or "N" and nothing else, or a dash behind it.
    if word == "y" || word == "n", bytes.count == 1 || text.partedAtDash?.before.count == 1 {
      return YesNo(answer: word == "y" ? .yes : .no, range: 0..<1, rest: after(0..<bytes.count))
    }
    // "Y (tablet)", "N - see notes".
    if word == "y" || word == "n", bytes.count > 2, bytes[1] == UInt8(ascii: " "),
      "(-".utf8.contains(bytes[2])
    {
      return YesNo(answer: word == "y" ? .yes : .no, range: 0..<1, rest: after(0..<bytes.count))
    }
    guard word == "yes" || word == "no" else { return nil }
    let end = word.utf8.count
    // "Yes / No", "Yes X No": nobody can tell which.
    let others = PhraseToken.tokens(of: text[end..<text.count]).prefix { ![".", ","].contains($0.text) }
    let next = others.lazy.filter(\.isWord).map(\.text).first { $0 != "x" && $0 != "or" }
    if next == (word == "yes" ? "no" : "yes") { return nil }
    // "No special transportation" and "Not yet" are sentences; "No. …" and "No" are answers.
    guard
      end == bytes.count
        || !(bytes[end] == UInt8(ascii: " ") && end + 1 < bytes.count && bytes[end + 1].isASCIILowercase)
    else { return nil }
    return YesNo(answer: word == "yes" ? .yes : .no, range: 0..<end, rest: after(0..<bytes.count))
  }
}
