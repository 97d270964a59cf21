import IEPModel

/// Headers and footers that a paste from a PDF repeats on every page, and the buttons of a page of the web.
enum PageFurniture {
  /// Which of these lines are page furniture. O(lines).
  static func find(in lines: [SourceSpan], of bytes: [UInt8]) -> Set<Int> {
    headersAndFooters(in: lines, of: bytes).union(WebMenu.find(in: lines, of: bytes))
  }

  /// "Page 3 of 9" by itself, and lines that recur with other numbers and either hold a page number or stand next to one
  /// each time.
  private static func headersAndFooters(in lines: [SourceSpan], of bytes: [UInt8]) -> Set<Int> {
    let lower = bytes.map(\.asciiLowercased)
    let hasPages =
      lower.contains(0x0C) || lower.contains(run: page) || lower.contains(run: shortPage)
      || lines.count { pageOfAll($0, bytes) != nil } >= 3
    guard hasPages || lines.count > pageLines * 2 && headers.contains(where: { lower.contains(run: $0) })
    else { return [] }
    var places: [[UInt8]: [Int]] = [:]
    for (index, line) in lines.enumerated() {
      let text = bytes[line.range]
      guard text.count <= 160, text.contains(where: \.isWordByte) else { continue }
      places[folded(text), default: []].append(index)
    }
    var found: Set<Int> = []
    for (text, indexes) in places where pageNumber(text) {
      if indexes.count >= 2 || isPageNumberAlone(text) {
        found.formUnion(indexes)
      } else if endsInPageNumber(text) {
        found.formUnion(indexes.filter { standsAlone($0, lines) })
      }
    }
    // "ELM SCHOOLS   |   Form 8/23   |   2/5": the same words, and a page after the other.
    for indexes in places.values where indexes.count >= 3 {
      let pages = indexes.compactMap { pageOfAll(lines[$0], bytes) }
      guard pages.count == indexes.count, pages.map(\.page) == Array(1...pages.count),
        Set(pages.map(\.all)).count == 1,
        pages.count == pages[0].all
      else { continue }
      found.formUnion(indexes)
    }
    // In the draft's order: a line beside one that was found may be found through it.
    let recurring = places.values.filter { $0.count >= 3 && !found.contains($0[0]) }
    for indexes in recurring.sorted(by: { $0[0] < $1[0] }) {
      let beside = indexes.count { index in
        [-3, -2, -1, 1, 2, 3].contains { step in
          found.contains(index + step) && onlyBlanks(between: index, index + step, lines)
        } || lines.indices.contains(index) && bytes[lines[index].range].contains(0x0C)
      }
      if beside * 3 >= indexes.count * 2 { found.formUnion(indexes) }
    }
    // Lines drawn beside them belong to the page.
    found.formUnion(
      found.flatMap { [$0 - 1, $0 + 1] }.filter { lines.indices.contains($0) && lines[$0].isRule(in: bytes) })
    for (text, indexes) in places where indexes.count >= 3 && !found.contains(indexes[0]) {
      guard isHeader(text), areApart(indexes, lines) else { continue }
      // What the first says of the child may stand nowhere else.
      found.formUnion(text.contains(UInt8(ascii: ":")) ? indexes.dropFirst() : indexes[...])
    }
    return found
  }

  /// The "2/5" that a line ends in, behind other words.
  private static func pageOfAll(_ line: SourceSpan, _ bytes: [UInt8]) -> (page: Int, all: Int)? {
    let text = bytes[line.range]
    guard let last = text.last, last.isASCIIDigit, let slash = text.suffix(4).lastIndex(of: UInt8(ascii: "/"))
    else {
      return nil
    }
    let before = text[..<slash].reversed().prefix(while: \.isASCIIDigit)
    guard before.count < text.count - 4, let page = Int(String(decoding: before.reversed(), as: UTF8.self)),
      let all = Int(String(decoding: text[(slash + 1)...], as: UTF8.self))
    else { return nil }
    return (page, all)
  }

  /// Whether lines stand a good part of a page from each other, each beside a blank line.
  private static func areApart(_ indexes: [Int], _ lines: [SourceSpan]) -> Bool {
    zip(indexes, indexes.dropFirst()).allSatisfy { $1 - $0 >= pageLines }
      && indexes.allSatisfy { index in
        [index - 1, index + 1].contains { !lines.indices.contains($0) || lines[$0].isEmpty }
      }
  }

  /// "Ana Ruiz – Page 6 of 6": a footer that the draft has once.
  private static func endsInPageNumber(_ text: [UInt8]) -> Bool {
    let end = text.lastIndex { !"*_".utf8.contains($0) }.map { $0 + 1 } ?? 0
    return end <= 80 && text[..<end].suffix(lastPage.count).elementsEqual(lastPage)
  }

  private static let lastPage = Array(" page # of #".utf8)

  private static func standsAlone(_ index: Int, _ lines: [SourceSpan]) -> Bool {
    [index - 1, index + 1].allSatisfy { !lines.indices.contains($0) || lines[$0].isEmpty }
  }

  /// Goals and services repeat their labels sooner than this.
  private static let pageLines = 12

  /// Words that a header has and a sentence of a plan has not.
  private static func isHeader(_ text: [UInt8]) -> Bool {
    text.last != UInt8(ascii: ".") && headers.contains { text.contains(run: $0) }
  }

  private static let headers = [
    "confidential", "draft", "dob:", "date of birth:", "student:", "student name:", "school district",
    "public schools",
    "individualized education program",
  ].map { Array($0.utf8) }

  /// Blank lines do not part a header from the page number.
  private static func onlyBlanks(between first: Int, _ second: Int, _ lines: [SourceSpan]) -> Bool {
    let inner = (min(first, second) + 1)..<max(first, second)
    return inner.allSatisfy { lines.indices.contains($0) && lines[$0].isEmpty } || inner.count <= 1
  }

  /// Lower case, blanks folded, every number as `#`.
  private static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      let sign = byte.isASCIIDigit ? UInt8(ascii: "#") : byte.isASCIISpace ? 0x20 : byte.asciiLowercased
      if (sign == UInt8(ascii: "#") || sign == 0x20), result.last == sign { continue }
      result.append(sign)
    }
    while result.last == 0x20 { result.removeLast() }
    if result.first == 0x20 { result.removeFirst() }
    return result
  }

  private static func pageNumber(_ text: [UInt8]) -> Bool {
    pageSigns.contains { text.contains(run: $0) }
  }

  private static let page = Array("page".utf8)
  private static let shortPage = Array("pg.".utf8)
  private static let pageSigns = ["page #", "page: #", "pg. #"].map { Array($0.utf8) }

  private static func isPageNumberAlone(_ text: [UInt8]) -> Bool {
    ["page #", "page # of #", "page #/#", "- page # -", "pg. #", "page: #", "page: # of #"].contains {
      Array($0.utf8) == text
    }
  }
}
