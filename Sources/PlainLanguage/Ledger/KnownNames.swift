import IEPModel

/// The words of names in one draft: the child's, those of family and staff, of school and district.
struct KnownNames: Sendable {
  /// By ``FactWords/key(_:)``: the child's own names, which a summary may leave out for "your child".
  private(set) var child: Set<UInt64> = []
  private(set) var others: Set<UInt64> = []

  static let none = KnownNames()

  private init() {}

  /// The names that the draft's readers found, those after a title ("Ms. Ortiz"), and those after a label that names
  /// a person ("Parent/Guardian: Isaura Vasquez"). O(texts).
  init(_ draft: IEPDraft, in texts: [SpannedText]) {
    if let name = draft.student.name?.value { child = Self.words(of: Array(name.utf8)) }
    for goal in draft.goals { child.formUnion(Self.subject(of: goal.text.value)) }
    for name in draft.team.compactMap(\.name) { others.formUnion(Self.words(of: Array(name.value.utf8))) }
    for place in [draft.student.school, draft.student.district].compactMap(\.self) {
      others.formUnion(Self.words(of: Array(place.value.utf8), ofPlace: true))
    }
    for text in texts {
      text.bytes.withUnsafeBufferPointer { bytes in
        var reader = NameReader(bytes: bytes)
        reader.read()
        others.formUnion(reader.found)
      }
    }
    others.subtract(child)
  }

  /// Takes more names of family and staff.
  mutating func add(_ keys: Set<UInt64>) { others.formUnion(keys.subtracting(child)) }

  func contains(_ key: UInt64) -> Bool { others.contains(key) || child.contains(key) }

  /// The name that a goal begins with, as schools shorten it: "Kai will …".
  private static func subject(of goal: String) -> Set<UInt64> {
    let words = goal.split(separator: " ").prefix(40)
    for (word, next) in zip(words, words.dropFirst()) where next == "will" {
      let isName = word.first?.isUppercase == true && word.allSatisfy(\.isLetter) && word.count > 1
      return isName && !pronouns.contains(word.lowercased()) ? Self.words(of: Array(word.utf8)) : []
    }
    return []
  }

  private static let pronouns: Set<String> = ["he", "she", "they", "it", "this", "who", "we", "i"]

  /// The capitalised words of a name that are a name's alone: "Quillwood" of "Quillwood Elementary School".
  private static func words(of name: [UInt8], ofPlace: Bool = false) -> Set<UInt64> {
    name.withUnsafeBufferPointer { bytes in
      let reader = NameReader(bytes: bytes)
      var keys: Set<UInt64> = []
      var at = 0
      while at < bytes.count {
        let end = reader.wordEnd(at)
        if reader.isNameWord(at, end, ofPlace: ofPlace) { keys.insert(reader.key(at, end)) }
        at = max(at + 1, end)
      }
      return keys
    }
  }
}

/// Finds names by what stands before them.
struct NameReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var found: Set<UInt64> = []

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func read() {
    var at = 0
    while at < bytes.count {
      let end = wordEnd(at)
      guard end > at else {
        at += 1
        continue
      }
      if bytes[at].isASCIIUppercase, end - at <= 5, Self.titles.contains(key(at, end)) {
        var next = end
        if next < bytes.count, bytes[next] == UInt8(ascii: ".") { next += 1 }
        names(at: next)
      }
      at = end
    }
    label()
  }

  /// "Parent/Guardian: Isaura Vasquez and Peter Tolland".
  private mutating func label() {
    guard let colon = bytes.prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return }
    var at = 0
    var isPerson = false
    while at < colon {
      let end = wordEnd(at)
      if end > at, let fact = FactWords.entries[key(at, end)]?.fact, fact.kind == .actors { isPerson = true }
      at = max(at + 1, end)
    }
    guard isPerson else { return }
    var next = colon + 1
    // Two words in a row at the least: one alone may be any word that begins the value.
    while let end = names(at: next, atLeast: 2) {
      var after = end
      while after < bytes.count,
        [UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: ";")]
          .contains(bytes[after])
      {
        after += 1
      }
      let word = wordEnd(after)
      if word == after + 3, key(after, word) == Self.and { after = word }
      guard after > end else { return }
      next = after
    }
  }

  /// Takes the name words that stand in a row after a blank. Where they end, if there are enough.
  @discardableResult mutating func names(at start: Int, atLeast least: Int = 1) -> Int? {
    var keys: [UInt64] = []
    var at = start
    var last = start
    while at < bytes.count, [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'")].contains(bytes[at]) {
      let end = wordEnd(at + 1)
      // A word before a colon is the next label.
      guard isNameWord(at + 1, end), !(end < bytes.count && bytes[end] == UInt8(ascii: ":")) else { break }
      keys.append(key(at + 1, end))
      at = end
      last = end
    }
    guard keys.count >= least else { return nil }
    found.formUnion(keys)
    return last
  }

  /// Takes all name words of a value that is nothing but names, roles and joints.
  mutating func readRow() {
    var at = 0
    while at < bytes.count {
      let end = wordEnd(at)
      if isNameWord(at, end) { found.insert(key(at, end)) }
      // A sentence is no row of names.
      if end > at, bytes[at].isASCIILowercase, end - at > 3, FactWords.entries[key(at, end)] == nil { return }
      at = max(at + 1, end)
    }
  }

  /// Takes all name words before a place.
  mutating func takeWords(upTo end: Int) {
    var at = 0
    while at < end {
      let wordEnd = wordEnd(at)
      if isNameWord(at, wordEnd) { found.insert(key(at, wordEnd)) }
      at = max(at + 1, wordEnd)
    }
  }

  func isTitle(_ start: Int, _ end: Int) -> Bool { Self.titles.contains(key(start, end)) }

  func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count,
      bytes[end].isASCIILetter
        || (bytes[end] >= 0x80 && bytes[end] != 0xE2) && (end > start || bytes[end] >= 0xC3)
    {
      end += 1
    }
    return end
  }

  func key(_ start: Int, _ end: Int) -> UInt64 { FactWords.key(bytes[start..<end]) }

  /// A capitalised word of two letters or more that is no role, title or number ("Three Weirs") and, in the name of a school, no word that
  /// schools share.
  func isNameWord(_ start: Int, _ end: Int, ofPlace: Bool = false) -> Bool {
    guard end - start >= 2, bytes[start].isASCIIUppercase || bytes[start] >= 0xC3 else { return false }
    let key = key(start, end)
    let entry = FactWords.entries[key]
    return !Self.titles.contains(key) && !Self.forms.contains(key) && !(ofPlace && Self.places.contains(key))
      && entry?.fact?.kind != .actors && entry?.number == nil
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split { $0 == " " || $0.isNewline }.map { FactWords.key($0.utf8) })
  }

  private static let and = FactWords.key("and".utf8)
  private static let titles = keys("Mr Mrs Ms Miss Dr Mx Sr Sra Srta Prof Coach")

  /// Words that the names of schools and districts share.
  static let places = keys(
    """
    School Schools Elementary Middle Junior High Primary Preschool Academy Center Centre Charter Magnet Public
    Unified District County City State Area Local Regional Township Independent Community Learning Central
    Educational Region Agency Intermediate Unit Cooperative Consolidated Joint Union Early Childhood Day North
    South East West New Saint St Mt Mount Lake River Park Hill Hills Valley Bay Beach Falls Creek Springs Heights
    Grove ISD USD CSD CCSD SELPA BOCES Campus Complex Division
    """)

  /// Words of roles and of lines for names.
  static let forms = keys(
    """
    The Of And For In At On With To By Or As Not No Yes None Education Department Board Office Special General
    Regular Speech Language Occupational Physical Therapy Behavior Reading Math Mathematics Writing English Spanish
    School Schools District Representative Designee Signature Name Role Title Date Grade Present Absent Excused
    Attended Phone Email Instructional Related Service Services Certified Licensed Registered Chair Chairperson
    MA MS MEd PhD EdD PsyD OTR PT OT SLP CCC BCBA RN LCSW MSW NCSP Esq II III IV VP SPED IEP
    Teacher Inclusion Resource Room Program Support Director Assistant Superintendent Manager Case Self Both
    Adoptive Foster Biological Legal Surrogate Home Primary Secondary Preferred Interpreter Needed Elementary
    Birth Born Age Gender Vocational Rehabilitation
    """)
}
