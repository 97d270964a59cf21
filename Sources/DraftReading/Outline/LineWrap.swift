import IEPModel

/// Whether a draft's lines are wrapped at a margin, as pastes from a PDF are, or each stands by itself.
///
/// Decides which lines are one sentence and which are several entries: a wrong guess either way would join two
/// services or cut one goal in half.
struct LineWrap: Hashable, Sendable {
  /// The margin in bytes; nil where lines are not wrapped.
  let margin: Int?
  /// Whether the draft is typed in small letters alone, so that one at a line's start does not say that it goes on.
  let isSmall: Bool

  /// Looks at all lines that another line of their paragraph follows: wrapped ones crowd at the margin.
  init(_ blocks: [SourceBlock]) {
    var lengths: [Int] = []
    var starts: (small: Int, capital: Int) = (0, 0)
    func visit(_ block: SourceBlock) {
      if block.kind == .paragraph {
        let lines = block.lines.map(\.trimmed)
        lengths += lines.dropLast().map(\.count)
        starts.small += lines.count { $0.bytes.first?.isASCIILowercase ?? false }
        starts.capital += lines.count { $0.bytes.first?.isASCIIUppercase ?? false }
      }
      for child in block.children { visit(child) }
    }
    for block in blocks { visit(block) }
    lengths.sort()
    isSmall = starts.small > starts.capital * 20
    guard !lengths.isEmpty else {
      margin = nil
      return
    }
    let edge = lengths[(lengths.count * 95 / 100).clamped(to: 0...(lengths.count - 1))]
    let crowd = lengths.count { $0 >= edge - 16 }
    margin = edge >= 40 && crowd * 2 >= lengths.count ? edge : nil
  }

  private init(margin: Int, isSmall: Bool) {
    self.margin = margin
    self.isSmall = isSmall
  }

  /// The wrap of one paragraph: of its own, narrower margin where it is prose of several lines, of which some go on in
  /// small letters.
  func within(_ block: SourceBlock) -> LineWrap {
    let lines = block.lines.map(\.trimmed)
    let longest = lines.dropLast().map(\.count).max() ?? 0
    guard lines.count > 3, longest >= 60, longest < margin ?? .max,
      lines.dropFirst().count(where: { $0.bytes.first?.isASCIILowercase ?? false }) * 3 >= lines.count,
      lines.dropLast().count(where: { $0.count >= longest - 24 }) * 3 >= (lines.count - 1) * 2
    else { return self }
    return LineWrap(margin: longest, isSmall: isSmall)
  }

  /// Words that no line ends with but one that goes on.
  private static let open: WordSet = [
    "of", "the", "a", "an", "and", "or", "his", "their", "that", "because", "with", "will", "is",
    "are", "to", "from", "for", "than", "least",
  ]

  /// Words that a long line ends with only where it goes on: a short one may be "Morning check-in".
  private static let openInLong: WordSet = [
    "on", "in", "by", "at", "as", "if", "who", "but", "not", "was", "be", "has", "have", "which", "into",
    "about",
  ]

  /// Whether a line runs on into the next.
  func joins(_ line: SpannedText, _ next: SpannedText) -> Bool {
    let (line, next) = (line.trimmed, next.trimmed)
    guard let last = line.bytes.last, let first = next.bytes.first else { return false }
    if last == UInt8(ascii: ",") || last == UInt8(ascii: "-") { return true }
    // A line that ends a sentence and is short stands by itself, whatever the next begins with.
    // So does a short one of notes typed in small letters, which no margin wraps.
    let isNote = margin == nil && line.count < 60 && line.bytes[0].isASCIILowercase
    if first.isASCIILowercase, !isSmall, !isNote,
      !".!?".utf8.contains(last) || Abbreviations.end(line[0..<line.count - 1])
    {
      return true
    }
    // "… impede learning? [X] Yes  [ ] No" ends with its answer.
    if line.endsInAnswer { return false }
    // "Science   __ no help   _X_ with help": a line of boxes, and another below it.
    if [line, next].allSatisfy({ CheckBox.read($0).first.map { $0.mark.lowerBound > 0 } ?? false }) {
      return false
    }
    if let word = PhraseToken.tokens(of: line).last?.text,
      Self.open.contains(word) || line.count >= 60 && Self.openInLong.contains(word)
    {
      return true
    }
    guard let margin else { return last == UInt8(ascii: ":") }
    let word = next.bytes.prefix { $0 != UInt8(ascii: " ") }.count
    return line.count + 1 + word > margin - 4
  }
}

extension SpannedText {
  /// Whether it ends in the boxes of a yes and a no.
  fileprivate var endsInAnswer: Bool {
    let word = bytes.suffix(3).map(\.asciiLowercased)
    guard word.elementsEqual("yes".utf8) || word.suffix(2).elementsEqual("no".utf8) else { return false }
    return CheckBox.read(self).count > 1 && YesNo.read(self)?.rest.isEmpty ?? false
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
