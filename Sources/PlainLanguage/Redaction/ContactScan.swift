import IEPModel

/// Phones, e-mail addresses, links, street addresses and long numbers, by their shape alone.
enum ContactScan {
  /// O(bytes).
  static func places(in bytes: [UInt8]) -> [(Range<Int>, Identity.Kind)] {
    var found: [(Range<Int>, Identity.Kind)] = []
    var at = 0
    while at < bytes.count {
      if bytes[at].isASCIISpace {
        at += 1
        continue
      }
      var end = at
      while end < bytes.count, !bytes[end].isASCIISpace { end += 1 }
      if let range = mail(at..<end, bytes) {
        found.append((range, .email))
      } else if let range = link(at..<end, bytes) {
        found.append((range, .link))
      }
      at = end
    }
    found += numbers(in: bytes)
    found += streets(in: bytes)
    return found
  }

  private static func mail(_ token: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard let sign = bytes[token].firstIndex(of: UInt8(ascii: "@")), sign > token.lowerBound,
      bytes[sign..<token.upperBound].contains(UInt8(ascii: "."))
    else { return nil }
    return trimmed(token, bytes)
  }

  private static func link(_ token: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let word = Array(bytes[token])
    let isLink = word.contains(run: Array("://".utf8)) || word.contains(run: Array("www.".utf8))
    return isLink ? trimmed(token, bytes) : nil
  }

  private static func trimmed(_ token: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var (low, high) = (token.lowerBound, token.upperBound)
    while low < high, !bytes[low].isWordByte { low += 1 }
    while high > low, !bytes[high - 1].isWordByte { high -= 1 }
    return low..<high
  }

  /// Digits in groups with `-`, `.`, blanks or brackets between: 7, 10 or 11 are a phone, 9 as 3-2-4 a social security
  /// number; 6 digits in one piece and more are a number of a file.
  private static func numbers(in bytes: [UInt8]) -> [(Range<Int>, Identity.Kind)] {
    var found: [(Range<Int>, Identity.Kind)] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at].isASCIIDigit else {
        at += 1
        continue
      }
      var groups: [Int] = []
      var (end, last) = (at, at)
      while end < bytes.count, bytes[end].isASCIIDigit {
        let start = end
        while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        groups.append(end - start)
        last = end
        var next = end
        while next < bytes.count, next - end < 2,
          [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: ")"), UInt8(ascii: "/")]
            .contains(
              bytes[next])
        {
          next += 1
        }
        guard next > end, groups.count < 4 else { break }
        end = next
      }
      let isPhone = [[3, 4], [3, 3, 4], [1, 3, 3, 4]].contains(groups)
      if groups == [3, 2, 4] {
        found.append((at..<last, .number))
      } else if isPhone {
        let opens = at > 0 && bytes[at - 1] == UInt8(ascii: "(")
        found.append(((opens ? at - 1 : at)..<last, .phone))
      } else if let long = groups.firstIndex(where: { $0 >= 6 }), long == 0 {
        found.append((at..<(at + groups[0]), .number))
        last = at + groups[0]
      } else {
        last = at + groups[0]
      }
      at = max(last, at + 1)
    }
    return found
  }

  /// "12 Birch Hollow Lane, Marlow, CA 90000", "P.O. Box 12".
  private static func streets(in bytes: [UInt8]) -> [(Range<Int>, Identity.Kind)] {
    bytes.withUnsafeBufferPointer { buffer in
      let reader = NameReader(bytes: buffer)
      var found: [(Range<Int>, Identity.Kind)] = []
      var at = 0
      while at < bytes.count {
        guard bytes[at].isASCIIDigit, at == 0 || !bytes[at - 1].isWordByte else {
          at += 1
          continue
        }
        var end = at
        while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        let next = street(after: end, reader)
        if let next { found.append((at..<place(after: next, reader), .address)) }
        at = next ?? end
      }
      return found
    }
  }

  /// Where up to four capitalised words end of which the last is a kind of street.
  private static func street(after number: Int, _ reader: NameReader) -> Int? {
    var at = number
    for _ in 0..<5 {
      guard at + 1 < reader.bytes.count, reader.bytes[at] == UInt8(ascii: " ") else { return nil }
      var end = reader.wordEnd(at + 1)
      if end == at + 1 {
        // "4th", "21st".
        while end < reader.bytes.count, reader.bytes[end].isWordByte { end += 1 }
      }
      guard end > at + 1, reader.bytes[at + 1].isASCIIUppercase || reader.bytes[at + 1].isASCIIDigit else {
        return nil
      }
      if kinds.contains(reader.key(at + 1, end)) { return end }
      at = end < reader.bytes.count && reader.bytes[end] == UInt8(ascii: ".") ? end + 1 : end
    }
    return nil
  }

  /// Where the town, state and postal code end that follow a street.
  private static func place(after street: Int, _ reader: NameReader) -> Int {
    let bytes = reader.bytes
    var at = street
    var last = street
    while at < bytes.count, at - street < 60 {
      if bytes[at].isASCIIDigit {
        var end = at
        while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        return end - at == 5 ? end : last
      }
      let end = reader.wordEnd(at)
      if end > at {
        guard bytes[at].isASCIIUppercase else { return last }
        at = end
        last = end
      } else if [UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ".")].contains(bytes[at]) {
        at += 1
      } else {
        return last
      }
    }
    return last
  }

  private static let kinds: Set<UInt64> = Set(
    """
    Street St Avenue Ave Road Rd Lane Ln Drive Dr Court Ct Boulevard Blvd Way Place Pl Circle Cir Terrace Ter
    Highway Hwy Parkway Pkwy Trail Square
    """.split { $0 == " " || $0 == "\n" }.map { FactWords.key($0.utf8) })
}
