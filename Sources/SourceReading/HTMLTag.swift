import IEPModel

/// One tag as it stands among words: `<br>`, `</td>`, `<table class="grid">`.
struct HTMLTag {
  var name: String
  var isEnd: Bool
  var span: SourceSpan

  /// Reads the tag that starts at `at`, or nil where `<` is just a sign ("< 5 errors"). O(length).
  static func read(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> HTMLTag? {
    var index = at + 1
    let isEnd = index < limit && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let nameStart = index
    while index < limit, bytes[index].isASCIILetter || index > nameStart && bytes[index].isASCIIDigit {
      index += 1
    }
    guard index > nameStart, index < limit else { return nil }
    let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
    guard bytes[index].isASCIISpace || bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/")
    else {
      return nil
    }
    var quote: UInt8?
    while index < limit {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return HTMLTag(name: name, isEnd: isEnd, span: SourceSpan(at, index + 1))
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
      index += 1
    }
    return nil
  }
}

/// Character references that drafts hold.
enum HTMLEntity {
  /// The text of the reference at `at` (on `&`) and where it ends, or nil where `&` is just a sign.
  static func decode(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> (text: [UInt8], end: Int)? {
    guard let semicolon = bytes[at..<min(limit, at + 12)].firstIndex(of: UInt8(ascii: ";")),
      semicolon > at + 1
    else { return nil }
    let name = String(decoding: bytes[(at + 1)..<semicolon], as: UTF8.self)
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      guard let code = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
        let scalar = Unicode.Scalar(code), code >= 0x20
      else { return nil }
      return (Array(String(scalar).utf8), semicolon + 1)
    }
    guard let text = named[name] else { return nil }
    return (Array(text.utf8), semicolon + 1)
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "times": "×", "ge": "≥", "le": "≤", "deg": "°", "sect": "§",
    "para": "¶", "reg": "®", "copy": "©", "trade": "™", "aacute": "á", "eacute": "é", "iacute": "í",
    "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "Aacute": "Á", "Eacute": "É", "Iacute": "Í", "Oacute": "Ó",
    "Uacute": "Ú", "Ntilde": "Ñ", "uuml": "ü", "Uuml": "Ü", "ensp": " ", "emsp": " ", "thinsp": " ",
  ]
}
