/// Flat arrays, one after the other, as the index file holds them: a count of eight bytes, then the elements as they
/// lie in memory, filled up to eight bytes. Processors of today all have the lowest byte first.
struct IndexWriter {
  static let header = Array("plainiep-glossary\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{6}".utf8)
  private(set) var bytes = Self.header + [UInt8](repeating: 0, count: 8)

  mutating func add<Element: BitwiseCopyable>(_ elements: [Element]) {
    withUnsafeBytes(of: UInt64(elements.count)) { bytes += $0 }
    elements.withUnsafeBytes { bytes += $0 }
    bytes += [UInt8](repeating: 0, count: (8 - bytes.count % 8) % 8)
  }

  /// Puts the sum of all arrays behind the header.
  mutating func finish() {
    let sum = bytes.withUnsafeBytes { IndexReader.sum(of: .init(rebasing: $0[(Self.header.count + 8)...])) }
    withUnsafeBytes(of: sum) { sum in
      for (index, byte) in sum.enumerated() { bytes[Self.header.count + index] = byte }
    }
  }
}

/// Finds the arrays again, in the same order, where they lie.
struct IndexReader {
  private let bytes: UnsafeRawBufferPointer
  private var at = IndexWriter.header.count + 8
  /// Whether an array reaches beyond the bytes, or a table found its arrays not to fit each other.
  private(set) var isDamaged = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Refuses bytes that are no index. O(1).
  func checkHeader() throws(GlossaryIndexError) {
    guard bytes.starts(with: IndexWriter.header), bytes.count >= at, bytes.count % 8 == 0 else {
      throw .notAnIndex
    }
  }

  /// Refuses bytes that were changed since they were written. O(bytes).
  func checkSum() throws(GlossaryIndexError) {
    let sum = bytes.loadUnaligned(fromByteOffset: at - 8, as: UInt64.self)
    guard sum == Self.sum(of: .init(rebasing: bytes[at...])) else { throw .damaged }
  }

  mutating func require(_ condition: Bool) { isDamaged = isDamaged || !condition }

  /// The next array; an empty one where it is damaged.
  mutating func array<Element>(of type: Element.Type) -> FlatArray<Element> {
    let stride = MemoryLayout<Element>.stride
    let count = at + 8 <= bytes.count ? bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) : .max
    guard count <= UInt64(max(0, bytes.count - at - 8) / stride) else {
      isDamaged = true
      return FlatArray(bytes, count: 0)
    }
    at += 8
    let array = FlatArray<Element>(.init(rebasing: bytes[at...]), count: Int(count))
    let size = Int(count) * stride
    at += size + (8 - size % 8) % 8
    return array
  }

  /// A sum of eight bytes at a time, in four lanes, each as ``WordHash`` adds letters.
  static func sum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (WordHash, WordHash, WordHash, WordHash) = (WordHash(), WordHash(), WordHash(), WordHash())
    var at = 0
    func next() -> UInt64 {
      defer { at += 8 }
      return at < bytes.count ? bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) : 0
    }
    while at < bytes.count {
      lanes.0.add(next())
      lanes.1.add(next())
      lanes.2.add(next())
      lanes.3.add(next())
    }
    var all = lanes.0
    for lane in [lanes.1, lanes.2, lanes.3] { all.add(lane.state) }
    all.add(UInt64(bytes.count))
    return all.state
  }
}

extension [UInt8] {
  /// The value that lies at an offset within the bytes.
  @inline(__always)
  func load<Value: BitwiseCopyable>(_ type: Value.Type, at offset: Int) -> Value {
    span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: type)
  }
}
