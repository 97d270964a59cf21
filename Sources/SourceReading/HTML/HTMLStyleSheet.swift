import IEPModel

/// What a page's own style sheets say of its classes. A word processor that saves a page keeps what is struck out, hidden or
/// bold in classes alone: `.c5{text-decoration:line-through}`.
struct HTMLStyleSheet {
  /// The declarations for each class, in lower case without blanks.
  private(set) var declarations: [String: String] = [:]

  /// Takes the rules of a whole `style` element that are for classes alone ("`.c5`", "`span.c5`"); those inside of `@media`
  /// and the like do not count. Other markup says nothing. O(bytes).
  mutating func add(markup: ArraySlice<UInt8>) {
    guard folded(markup.prefix(6)) == "<style" else { return }
    let sheet = markup.drop { $0 != UInt8(ascii: ">") }.dropFirst()
    var depth = 0
    var start = sheet.startIndex
    var selectors: [String] = []
    for at in sheet.indices {
      switch sheet[at] {
      case UInt8(ascii: "{"):
        if depth == 0 { selectors = classes(of: folded(sheet[start..<at])) }
        depth += 1
        start = at + 1
      case UInt8(ascii: "}"):
        if depth == 1 {
          let body = folded(sheet[start..<at])
          for name in selectors { declarations[name, default: ""] += ";" + body }
        }
        depth = max(0, depth - 1)
        start = at + 1
      case UInt8(ascii: ";") where depth == 0: start = at + 1
      default: break
      }
    }
  }

  /// What the sheets say of an element with these classes, parted by blanks.
  func style(of classes: ArraySlice<UInt8>) -> String {
    if declarations.isEmpty { return "" }
    return classes.split(whereSeparator: \.isASCIISpace).compactMap { declarations[folded($0)] }.joined()
  }

  private func classes(of selectors: String) -> [String] {
    selectors.split(separator: ",").compactMap { selector in
      guard let dot = selector.lastIndex(where: { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }),
        selector[dot] == ".", selector[..<dot].allSatisfy({ $0.isLetter || $0 == "*" })
      else { return nil }
      return String(selector[selector.index(after: dot)...])
    }
  }

  private func folded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { !$0.isASCIISpace }.map(\.asciiLowercased), as: UTF8.self)
  }
}
