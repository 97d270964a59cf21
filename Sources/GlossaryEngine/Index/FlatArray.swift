/// Elements that lie one after the other in memory that never changes, read where they lie: in the program itself, or
/// in the copy that a ``GlossaryIndex`` holds. Nothing is counted when it is passed on, so it must not outlive that.
struct FlatArray<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  /// A number, since of a pointer the compiler cannot know that nobody writes through it.
  private let address: UInt
  let count: Int

  /// The elements at the start of bytes that stay. They need not be aligned.
  init(_ bytes: UnsafeRawBufferPointer, count: Int) {
    address = UInt(bitPattern: bytes.baseAddress)
    self.count = count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count)
    return start.loadUnaligned(fromByteOffset: index &* MemoryLayout<Element>.stride, as: Element.self)
  }

  func withContiguousStorageIfAvailable<Result>(_ body: (UnsafeBufferPointer<Element>) throws -> Result)
    rethrows -> Result?
  {
    guard address % UInt(MemoryLayout<Element>.alignment) == 0 else { return nil }
    return try body(UnsafeBufferPointer(start: start.assumingMemoryBound(to: Element.self), count: count))
  }

  /// An address that was taken of bytes is never 0.
  @inline(__always)
  private var start: UnsafeRawPointer { UnsafeRawPointer(bitPattern: address).unsafelyUnwrapped }
}

/// A copy of bytes that stays in one place until its last holder is gone.
final class FlatCopy: Sendable {
  private let address: UInt
  private let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 8), alignment: 8)
    memory.copyMemory(from: bytes)
    address = UInt(bitPattern: memory.baseAddress)
    count = bytes.count
  }

  deinit { UnsafeMutableRawPointer(bitPattern: address)?.deallocate() }

  /// Valid as long as the copy is held.
  var bytes: UnsafeRawBufferPointer { .init(start: UnsafeRawPointer(bitPattern: address), count: count) }
}
