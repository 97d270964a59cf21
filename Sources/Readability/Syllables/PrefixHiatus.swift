/// Prefixes that keep their syllable before a vowel: "re·act", "pre·empt", "co·or·di·nate".
///
/// Each with the letters that may follow, since the same letters start words with no prefix: "read", "deep".
enum PrefixHiatus {
  static func parts(_ word: Spelling, before index: Int) -> Bool {
    guard index == 2 || index == 3 else { return false }
    return table.contains { prefix, rests in
      prefix.utf8CodeUnitCount == index && word.starts(prefix) && rests.contains { word.has($0, at: index) }
    } && !word.starts("reach")
  }

  private static let table: [(StaticString, [StaticString])] = [
    ("re", ["ac", "add", "adj", "adm", "aff", "alig", "alin", "alit", "aliz", "allo", "ana", "app", "arr"]),
    ("re", ["ass", "att", "awa", "ele", "eme", "emp", "ena", "enf", "eng", "enl", "ent", "est", "eva"]),
    ("re", ["exa", "exp", "ign", "imb", "imp", "inc", "inf", "inst", "insu", "int", "inv", "iss", "ite"]),
    ("re", ["o", "u"]),
    ("pre", ["el", "em", "ex", "am", "arr", "o"]),
    ("de", ["ac", "ic", "o"]),
    ("co", ["ag", "ali", "aut", "ex", "inc", "ope", "opt", "ord"]),
    ("bi", ["a", "en", "o"]),
    ("tri", ["a", "en", "o", "u"]),
  ]
}
