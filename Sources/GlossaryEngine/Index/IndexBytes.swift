/// Flat arrays, one after the other, as the index file holds them: a count of eight bytes, then the elements as they
/// lie in memory, filled up to eight bytes. Processors of today all have the lowest byte first.
struct IndexWriter {
  static let header = Array("plainiep-glossary\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{4}".utf8)
  private(set) var bytes = Self.header + [UInt8](repeating: 0, count: 8)

  mutating func add<Element: BitwiseCopyable>(_ elements: [Element]) {
    withUnsafeBytes(of: UInt64(elements.count)) { bytes += $0 }
    elements.withUnsafeBytes { bytes += $0 }
    bytes += [UInt8](repeating: 0, count: (8 - bytes.count % 8) % 8)
  }

  /// Puts the sum of all arrays behind the header.
  mutating func finish() {
    let sum = IndexReader.sum(of: bytes[(Self.header.count + 8)...])
    withUnsafeBytes(of: sum) { sum in
      for (index, byte) in sum.enumerated() { bytes[Self.header.count + index] = byte }
    }
  }
}

/// Takes the arrays out again, in the same order, each by one copy.
struct IndexReader {
  private let bytes: [UInt8]
  private var at = IndexWriter.header.count + 8

  /// Refuses bytes that are no index, and those that were changed since they were written. O(bytes).
  init(_ bytes: [UInt8]) throws(GlossaryIndexError) {
    guard bytes.starts(with: IndexWriter.header), bytes.count >= at, bytes.count % 8 == 0 else {
      throw .notAnIndex
    }
    guard bytes.load(UInt64.self, at: at - 8) == Self.sum(of: bytes[at...]) else { throw .damaged }
    self.bytes = bytes
  }

  mutating func array<Element: BitwiseCopyable>(of type: Element.Type) throws(GlossaryIndexError) -> [Element]
  {
    guard at + 8 <= bytes.count else { throw .damaged }
    let count = bytes.load(UInt64.self, at: at)
    at += 8
    let stride = MemoryLayout<Element>.stride
    guard count <= UInt64((bytes.count - at) / stride) else { throw .damaged }
    let size = Int(count) * stride
    let array = [Element](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
      bytes.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(buffer).copyMemory(from: .init(rebasing: $0[at..<at + size]))
      }
      filled = Int(count)
    }
    at += size + (8 - size % 8) % 8
    return array
  }

  /// A sum of eight bytes at a time, in four lanes, each as ``WordHash`` adds letters.
  static func sum(of bytes: ArraySlice<UInt8>) -> UInt64 {
    var lanes: (WordHash, WordHash, WordHash, WordHash) = (WordHash(), WordHash(), WordHash(), WordHash())
    bytes.withUnsafeBytes { bytes in
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
