import IEPModel
import Wording

/// Text on the page: escaped, and what is in another language set apart with it, so that a screen reader can change its
/// voice: sentences in Spanish, and runs of another script. What stands before and after a run from right to left keeps
/// its place.
enum TextHTML {
  /// O(text); most text has nothing of it, and is only escaped.
  static func write(_ bytes: some Collection<UInt8>, into output: inout [UInt8]) {
    let bytes = Array(bytes)
    var at = 0
    for sentence in SpanishText.sentences(in: bytes) {
      writeRuns(bytes[at..<sentence.lowerBound], into: &output)
      output += "<span lang=\"es\">".utf8
      writeRuns(bytes[sentence], into: &output)
      output += "</span>".utf8
      at = sentence.upperBound
    }
    writeRuns(bytes[at...], into: &output)
  }

  private static func writeRuns(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) {
    guard bytes.contains(where: Script.mayStart) else { return Escaping.html(bytes, into: &output) }
    let text = Substring(decoding: bytes, as: UTF8.self)
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(where: { Script($0) != nil }), let script = Script(rest[start]) {
      Escaping.html(Substring(rest[..<start]), into: &output)
      var languages = [script]
      var end = rest.index(after: start)
      var at = end
      while at < rest.endIndex {
        let scalar = rest[at]
        if let next = Script(scalar) {
          guard next.stands(with: script) else { break }
          languages.append(next)
          end = rest.index(after: at)
        } else if scalar.properties.isAlphabetic {
          break
        } else if scalar.properties.canonicalCombiningClass != .notReordered {
          end = rest.index(after: at)
        }
        at = rest.index(after: at)
      }
      output += "<bdi lang=\"\((languages.contains(.kana) ? .kana : script).language)\">".utf8
      Escaping.html(Substring(rest[start..<end]), into: &output)
      output += "</bdi>".utf8
      rest = rest[end...]
    }
    Escaping.html(Substring(rest), into: &output)
  }

  static func markup(_ text: String) -> Markup {
    var output: [UInt8] = []
    write(text.utf8, into: &output)
    return Markup(trusting: output)
  }
}

/// A script other than Latin, by the language that is written in it; where several are, the script alone is told.
private enum Script {
  case greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, tamil, telugu
  case thai, lao, burmese, georgian, hangul, ethiopic, khmer, kana, han

  /// Whether a byte of UTF-8 may begin a letter of such a script: from U+0370 on, but for common punctuation.
  static func mayStart(_ byte: UInt8) -> Bool { byte >= 0xCD && byte != 0xE2 }

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x58F: self = .armenian
    case 0x591...0x5FF, 0xFB1D...0xFB4F: self = .hebrew
    case 0x600...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0x980...0x9FF: self = .bengali
    case 0xA00...0xA7F: self = .gurmukhi
    case 0xA80...0xAFF: self = .gujarati
    case 0xB80...0xBFF: self = .tamil
    case 0xC00...0xC7F: self = .telugu
    case 0xE00...0xE7F: self = .thai
    case 0xE80...0xEFF: self = .lao
    case 0x1000...0x109F: self = .burmese
    case 0x10A0...0x10FF: self = .georgian
    case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
    case 0x1200...0x139F: self = .ethiopic
    case 0x1780...0x17FF: self = .khmer
    case 0x3040...0x30FF: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
    default: return nil
    }
  }

  /// Whether both are parts of one writing: Japanese has two.
  func stands(with other: Script) -> Bool {
    self == other || [self, other].allSatisfy { $0 == .kana || $0 == .han }
  }

  /// BCP 47.
  var language: String {
    switch self {
    case .greek: "el"
    case .cyrillic: "und-Cyrl"
    case .armenian: "hy"
    case .hebrew: "he"
    case .arabic: "und-Arab"
    case .devanagari: "und-Deva"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .tamil: "ta"
    case .telugu: "te"
    case .thai: "th"
    case .lao: "lo"
    case .burmese: "my"
    case .georgian: "ka"
    case .hangul: "ko"
    case .ethiopic: "und-Ethi"
    case .khmer: "km"
    case .kana: "ja"
    case .han: "zh"
    }
  }
}
