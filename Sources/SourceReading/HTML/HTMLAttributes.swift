import IEPModel

/// The attributes of one tag: each name with the place of its value, quoted or not.
struct HTMLAttributes {
  private let bytes: [UInt8]
  private var found: [(name: SourceSpan, value: SourceSpan)] = []

  /// O(length of the tag).
  init(_ tag: HTMLTag, _ bytes: [UInt8]) {
    self.bytes = bytes
    let end = tag.span.end - 1
    var at = tag.nameEnd
    func skip(_ isSkipped: (UInt8) -> Bool) { while at < end, isSkipped(bytes[at]) { at += 1 } }
    while at < end {
      skip { $0.isASCIISpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
      let start = at
      skip { !$0.isASCIISpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
      let name = SourceSpan(start, at)
      if name.isEmpty { break }
      var value = SourceSpan(at, at)
      let after = at
      skip(\.isASCIISpace)
      if at < end, bytes[at] == UInt8(ascii: "=") {
        at += 1
        skip(\.isASCIISpace)
        if at < end, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
          let quote = bytes[at]
          at += 1
          let open = at
          skip { $0 != quote }
          value = SourceSpan(open, at)
          at = min(end, at + 1)
        } else {
          let open = at
          skip { !$0.isASCIISpace }
          value = SourceSpan(open, at)
        }
      } else {
        at = after
      }
      found.append((name, value))
    }
  }

  /// Where the value of an attribute stands; empty for a name without one, nil where the tag has none of that name.
  func place(of name: String) -> SourceSpan? {
    found.first { attribute in
      attribute.name.count == name.utf8.count
        && zip(bytes[attribute.name.range], name.utf8).allSatisfy { $0.asciiLowercased == $1 }
    }?.value
  }

  func has(_ name: String) -> Bool { place(of: name) != nil }

  /// The value as it stands; empty where the tag has none of that name.
  func value(_ name: String) -> ArraySlice<UInt8> { place(of: name).map { bytes[$0.range] } ?? [] }

  /// The value in lower case without blanks, up to 2,000 bytes: enough for a style or a list of classes.
  func folded(_ name: String) -> String {
    guard let place = place(of: name) else { return "" }
    let part = bytes[place.range].prefix(2000).filter { !$0.isASCIISpace }
    return String(decoding: part.map(\.asciiLowercased), as: UTF8.self)
  }
}
