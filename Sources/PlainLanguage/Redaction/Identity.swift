import IEPModel

/// What tells who a draft is about: names, birth date, numbers, addresses, phones, e-mail.
struct Identity: Sendable {
  enum Kind: Hashable, Sendable, CaseIterable {
    case child, name, school, district, birthDate, number, address, phone, email, link
  }

  let names: KnownNames
  /// Values that stand under a label, as the draft writes them, the longest first.
  private(set) var literals: [(words: [UInt8], kind: Kind)] = []
  private(set) var birthDates: Set<FactDate> = []
  /// Words that the draft writes in small letters too.
  private var usual: Set<UInt64> = []

  /// O(draft).
  init(_ draft: IEPDraft, _ tree: SourceTree) {
    let blocks = draft.sections.flatMap(\.blocks) + tree.blocks
    var labels = LabelledValues()
    labels.read(blocks)
    if case .data(let root) = tree.content { labels.read(root) }
    var names = DraftFacts(draft, tree).names
    names.add(labels.names)
    self.names = names
    for text in DraftFacts.flows(of: blocks) {
      text.bytes.withUnsafeBufferPointer { bytes in
        let reader = NameReader(bytes: bytes)
        var at = 0
        while at < bytes.count {
          let end = reader.wordEnd(at)
          if end > at, bytes[at].isASCIILowercase { usual.insert(reader.key(at, end)) }
          at = max(at + 1, end)
        }
      }
    }
    for (school, kind) in [(draft.student.school, Kind.school), (draft.student.district, .district)] {
      if let school { literals.append((Array(school.value.utf8), kind)) }
    }
    // Of two that are the same, the first counts.
    literals = (literals + labels.values).enumerated().filter { $0.element.words.count > 2 }.sorted {
      ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
    }.map(\.element)
    let dates =
      labels.birthDates + [draft.student.dateOfBirth.map { Array($0.value.utf8) }].compactMap(\.self)
    for text in dates {
      for case .date(let date) in FactScanner.facts(in: text, names: .none).map(\.value) {
        birthDates.insert(date)
      }
    }
  }

  /// Where a text tells who it is about: sorted and apart. O(text × values).
  func places(in bytes: [UInt8]) -> [(range: Range<Int>, kind: Kind)] {
    var found: [(range: Range<Int>, kind: Kind)] = []
    /// What of a range is not taken yet.
    func add(_ range: Range<Int>, _ kind: Kind) {
      var at = range.lowerBound
      let taken = found.map(\.range).filter { $0.overlaps(range) }.sorted { $0.lowerBound < $1.lowerBound }
      for next in taken + [range.upperBound..<range.upperBound] {
        let end = next.lowerBound
        if at < end, bytes[at..<end].contains(where: \.isWordByte) { found.append((at..<end, kind)) }
        at = max(at, next.upperBound)
      }
    }
    let folded = bytes.map(\.asciiLowercased)
    for (words, kind) in literals {
      let place = words.map(\.asciiLowercased)
      for range in folded.places(of: place) where Self.isWhole(range, bytes) { add(range, kind) }
    }
    for (range, kind) in ContactScan.places(in: bytes) { add(range, kind) }
    for fact in FactScanner.facts(in: bytes, names: .none) {
      if case .date(let date) = fact.value, birthDates.contains(date) { add(fact.range, .birthDate) }
    }
    for range in PlaceRuns.all(in: bytes, usual: usual) { add(range, .district) }
    for (range, kind) in NameRuns(names: names, bytes: bytes).all { add(range, kind) }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Not a part of a longer word or number.
  private static func isWhole(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    !(range.lowerBound > 0 && bytes[range.lowerBound - 1].isWordByte && bytes[range.lowerBound].isWordByte)
      && !(range.upperBound < bytes.count && bytes[range.upperBound].isWordByte
        && bytes[range.upperBound - 1].isWordByte)
  }
}

/// Runs of the words of a name, with a title and initials: "Ms. A. Vasquez".
struct NameRuns {
  let names: KnownNames
  let bytes: [UInt8]

  var all: [(Range<Int>, Identity.Kind)] {
    var runs: [(range: Range<Int>, kind: Identity.Kind)] = []
    var open: (start: Int, end: Int, isChild: Bool)?
    /// A title or initials that a name may follow.
    var lead: (start: Int, end: Int)?
    func close() {
      if let open { runs.append((open.start..<open.end, open.isChild ? .child : .name)) }
      open = nil
    }
    bytes.withUnsafeBufferPointer { buffer in
      let reader = NameReader(bytes: buffer)
      var at = 0
      while at < bytes.count {
        let end = reader.wordEnd(at)
        guard end > at else {
          at += 1
          continue
        }
        let key = reader.key(at, end)
        let isCapital = !bytes[at].isASCIILowercase
        if let last = open?.end, !joins(last, at) { close() }
        if let last = lead?.end, !joins(last, at) { lead = nil }
        if names.contains(key), isCapital || !Self.everyday.contains(key) {
          let isChild = names.child.contains(key) && lead == nil
          let run = open ?? (lead?.start ?? at, end, true)
          open = (run.start, end, run.isChild && isChild)
          lead = nil
        } else if isCapital,
          reader.isTitle(at, end) || end == at + 1 && end < bytes.count && bytes[end] == UInt8(ascii: ".")
        {
          if open != nil, end == at + 1 { open?.end = end + 1 } else { lead = (lead?.start ?? at, end) }
        } else {
          close()
          lead = nil
        }
        at = end
      }
    }
    close()
    return runs
  }

  /// Whether no more than a point, a comma, a blank, a hyphen or an apostrophe lies between.
  private func joins(_ end: Int, _ start: Int) -> Bool {
    start - end <= 3
      && bytes[end..<start].allSatisfy {
        [UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: ",")]
          .contains($0)
      }
  }

  /// Names that are words of any text when they stand in small letters.
  private static let everyday: Set<UInt64> = Set(
    """
    will may grace hope joy mark art rose faith april june august dawn eve jack bill rob pat ray drew chase hunter
    mason max miles grant lance dean king young white brown black green gray long short rich wood woods hill lake
    stone field fields bush rice bell wells cook baker day price page love case little small best sharp strong good
    reed read reading bright park parks lane law winter summer autumn star sky river brook brooks forest angel
    carter porter taylor cooper fisher gardener mile son major minor frank earnest christian sandy violet iris ivy
    daisy lily olive jade ruby amber pearl coral melody harmony trinity journey justice patience charity constance
    """.split { $0 == " " || $0 == "\n" }.map { FactWords.key($0.utf8) })
}
