/// What a document says its short forms stand for, gathered over all its texts.
public struct OwnDefinitions: Sendable {
  /// One of them.
  public struct Definition: Hashable, Sendable {
    /// The words of the document, white space folded.
    public var expansion: String
    /// The caller's number for the part of the document that it stands in.
    public var section: Int
  }

  private var definitions: [[UInt8]: [Definition]] = [:]

  /// Those of a document that defines nothing.
  public init() {}

  /// Adds what one text says. Texts come in the order of the document, each with the number of its part. O(bytes).
  public mutating func read(_ bytes: [UInt8], section: Int = 0) {
    for pair in DefinitionFinder.pairs(in: bytes) {
      guard let letters = ShortForm.letters(of: pair.short, in: bytes) else { continue }
      let words = bytes[pair.long].split(whereSeparator: ASCII.isSpace)
      let expansion = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
      definitions[letters, default: []].append(Definition(expansion: expansion, section: section))
    }
  }

  /// What letters stand for in a part: what the part itself says, else what the document says first.
  public func definition(of short: String, in section: Int = 0) -> Definition? {
    let bytes = Array(short.utf8)
    return definition(of: bytes.indices, in: bytes, section)
  }

  func definition(of range: Range<Int>, in bytes: [UInt8], _ section: Int) -> Definition? {
    guard !definitions.isEmpty, let letters = ShortForm.letters(of: range, in: bytes),
      let known = definitions[letters]
    else { return nil }
    return known.first { $0.section == section } ?? known.first
  }
}
