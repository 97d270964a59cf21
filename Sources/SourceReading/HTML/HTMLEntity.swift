import IEPModel

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
      guard var code = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
        code >= 0x20
      else { return nil }
      if (0x80..<0xA0).contains(code) { code = windows[Int(code) - 0x80] }
      guard let scalar = Unicode.Scalar(code) else { return nil }
      return (Array(String(scalar).utf8), semicolon + 1)
    }
    guard let text = named[name] else { return nil }
    return (Array(text.utf8), semicolon + 1)
  }

  /// What numbers from 128 to 159 stand for in pages, which took them from Windows: `&#146;` is an apostrophe.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "times": "×", "ge": "≥", "le": "≤", "deg": "°", "sect": "§",
    "para": "¶", "reg": "®", "copy": "©", "trade": "™", "aacute": "á", "eacute": "é", "iacute": "í",
    "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "Aacute": "Á", "Eacute": "É", "Iacute": "Í", "Oacute": "Ó",
    "Uacute": "Ú", "Ntilde": "Ñ", "uuml": "ü", "Uuml": "Ü", "ensp": " ", "emsp": " ", "thinsp": " ",
    "sbquo": "‚", "bdquo": "„", "laquo": "«", "raquo": "»", "dagger": "†", "plusmn": "±", "minus": "−",
    "divide": "÷", "ne": "≠", "asymp": "≈", "rarr": "→", "larr": "←", "check": "✓", "cent": "¢", "pound": "£",
    "euro": "€", "iexcl": "¡", "iquest": "¿", "ordm": "º", "ordf": "ª", "sup1": "¹", "sup2": "²", "sup3": "³",
    "agrave": "à", "egrave": "è", "igrave": "ì", "ograve": "ò", "ugrave": "ù", "acirc": "â", "ecirc": "ê",
    "icirc": "î", "ocirc": "ô", "ucirc": "û", "auml": "ä", "euml": "ë", "iuml": "ï", "ouml": "ö",
    "atilde": "ã",
    "otilde": "õ", "ccedil": "ç", "Ccedil": "Ç", "Agrave": "À", "Egrave": "È", "Auml": "Ä", "Ouml": "Ö",
    "szlig": "ß", "hairsp": " ", "numsp": " ", "squ": "□", "square": "□", "cir": "○", "starf": "★",
    "star": "☆",
  ]
}
