import IEPModel

/// Headers of pages that hold the title of their page: "Form 34-54 (7/22)     PRESENT LEVELS     Page 2 of 6".
enum PageTitles {
  /// The lines, where such a header is three: what every page has before the title, the title, and the page number. The
  /// outer two are furniture. O(bytes).
  static func apart(_ lines: [SourceSpan], of bytes: [UInt8]) -> (lines: [SourceSpan], furniture: Set<Int>) {
    let headers = lines.enumerated().compactMap { index, line in
      Header(line, bytes).map { (index: index, header: $0) }
    }
    guard headers.count >= 3, let first = headers.first?.header else { return (lines, []) }
    // What all have before the title.
    let shared = headers.dropFirst().reduce(first.middle.count) { count, next in
      min(
        count, zip(first.middle, next.header.middle).prefix { folded($0, bytes) == folded($1, bytes) }.count)
    }
    let titles = headers.filter { isTitle($0.header.middle.dropFirst(shared), bytes) }
    // The same words on every page are no title.
    guard titles.count >= 3, titles.count * 2 > headers.count else { return (lines, []) }
    var parted = Dictionary(uniqueKeysWithValues: titles.map { ($0.index, $0.header) })
    var result: [SourceSpan] = []
    var furniture: Set<Int> = []
    for (index, line) in lines.enumerated() {
      guard let header = parted.removeValue(forKey: index), let from = header.middle.dropFirst(shared).first,
        let to = header.middle.last
      else {
        result.append(line)
        continue
      }
      if shared > 0 {
        furniture.insert(result.count)
        result.append(SourceSpan(line.start, header.middle[shared - 1].end))
      }
      result.append(SourceSpan(from.start, to.end))
      furniture.insert(result.count)
      result.append(SourceSpan(header.page, line.end))
    }
    return (result, furniture)
  }

  /// The words of a line that ends in "Page 2 of 6", up to that, and where it begins.
  private struct Header {
    var middle: [SourceSpan]
    var page: Int

    init?(_ line: SourceSpan, _ bytes: [UInt8]) {
      guard line.count <= 200, let last = line.isEmpty ? nil : bytes[line.end - 1], last.isASCIIDigit else {
        return nil
      }
      let words = bytes[line.range].split(whereSeparator: \.isASCIISpace).map {
        SourceSpan($0.startIndex, $0.endIndex)
      }
      guard words.count > 4, let page = words.dropLast(3).last,
        words.suffix(4).map({ folded($0, bytes) }) == ["page", "#", "of", "#"].map({ Array($0.utf8) })
      else { return nil }
      middle = Array(words.dropLast(4))
      self.page = page.start
    }
  }

  /// Words in capitals.
  private static func isTitle(_ words: ArraySlice<SourceSpan>, _ bytes: [UInt8]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let text = bytes[first.start..<last.end]
    return text.count(where: \.isASCIILetter) > 5 && !text.contains(where: \.isASCIILowercase)
  }

  /// Small letters, every number as `#`.
  private static func folded(_ word: SourceSpan, _ bytes: [UInt8]) -> [UInt8] {
    bytes[word.range].reduce(into: []) { result, byte in
      let sign = byte.isASCIIDigit ? UInt8(ascii: "#") : byte.asciiLowercased
      if sign != UInt8(ascii: "#") || result.last != sign { result.append(sign) }
    }
  }
}
