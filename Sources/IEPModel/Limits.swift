/// What one draft may cost, in one place. A draft over a limit is refused, the same on every machine.
public struct Limits: Hashable, Sendable {
  /// The size of a draft. A long IEP has 100 KB; a draft with pictures in it is no text.
  public var bytes: Int
  /// How deep lists, quotes, elements or objects may nest.
  public var depth: Int
  /// How many blocks or values a draft may have.
  public var nodes: Int
  /// How many attributes an element of XML may have, and how many names of namespaces may hold at one place.
  /// The parser compares each with each: 20,000 on one element keep it busy for seconds.
  public var attributes: Int

  /// The defaults are for drafts. Data that is none, such as a glossary pack, may need more.
  public init(bytes: Int = 8_000_000, depth: Int = 256, nodes: Int = 400_000, attributes: Int = 1_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.attributes = attributes
  }
}
