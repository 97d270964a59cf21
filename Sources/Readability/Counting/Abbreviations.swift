/// Words whose full stop does not end a sentence.
enum Abbreviations {
  enum Kind {
    /// A name or a number always follows: "Dr.", "e.g.".
    case never
    /// May stand at a sentence's end too: "etc.", "min.".
    case sometimes
    /// An abbreviation before a number only: "No. 5", but "She said no."
    case beforeNumber
  }

  /// The kind of a word without its stop, in lower case.
  static func kind(_ word: [UInt8]) -> Kind? { table[word] }

  private static let table: [[UInt8]: Kind] = {
    var table: [[UInt8]: Kind] = [:]
    func add(_ words: String, _ kind: Kind) {
      for word in words.utf8.split(separator: 0x20) { table[Array(word)] = kind }
    }
    add("dr mr mrs ms mx prof rev hon gen gov sen rep e.g i.e cf vs viz", .never)
    add("st jr sr etc al approx inc ltd co corp dept dist est ext acct ave blvd rd", .sometimes)
    add("a.m p.m min mins hr hrs wk wks mo mos yr yrs sec secs ft lb lbs oz", .sometimes)
    add("jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thurs fri", .sometimes)
    add("no nos p pp art fig ch vol par sect subd para pt gr", .beforeNumber)
    return table
  }()
}
