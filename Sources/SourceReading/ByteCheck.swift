import IEPModel

/// What is looked at before any parser sees a draft: size, kind of file, encoding.
enum ByteCheck {
  /// O(bytes).
  static func check(_ bytes: [UInt8], limits: Limits) throws(ReadFailure) {
    if let kind = otherKind(bytes) { throw .notText(kind) }
    if bytes.count > limits.bytes { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    if let at = firstInvalid(bytes) { throw .notUTF8(at: at) }
    if let at = bytes.firstIndex(of: 0) { throw .nulByte(at: at) }
    var index = 0
    while index < bytes.count {
      let blank = WhiteSpace.count(at: index, in: bytes)
      if blank == 0 { return }
      index += blank
    }
    throw .empty
  }

  /// Files of another kind that come under a draft's name, by their first bytes.
  private static func otherKind(_ bytes: [UInt8]) -> ReadFailure.FileKind? {
    func starts(_ signature: [UInt8], at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: signature)
    }
    if starts(Array("%PDF-".utf8)) { return .pdf }
    if starts([0x89, 0x50, 0x4E, 0x47]) || starts([0xFF, 0xD8, 0xFF]) || starts(Array("GIF8".utf8))
      || starts(Array("WEBP".utf8), at: 8) || starts([0x49, 0x49, 0x2A, 0]) || starts([0x4D, 0x4D, 0, 0x2A])
      || starts(Array("ftypheic".utf8), at: 4) || starts([0x42, 0x4D]) && bytes.prefix(64).contains(0)
    {
      return .picture
    }
    if starts([0x50, 0x4B, 0x03, 0x04]) {
      let head = bytes.prefix(4096)
      return head.firstRange(of: Array("word/".utf8)) != nil ? .word : .zip
    }
    if starts([0xD0, 0xCF, 0x11, 0xE0]) { return .oldOffice }
    if starts(Array("{\\rtf".utf8)) { return .rtf }
    if starts([0x7F, 0x45, 0x4C, 0x46]) || starts([0x4D, 0x5A]) && bytes.prefix(64).contains(0) {
      return .executable
    }
    if starts([0xFF, 0xFE]) || starts([0xFE, 0xFF]) || looksLikeUTF16(bytes) { return .utf16 }
    return nil
  }

  /// Every second byte of the first ones is zero: two bytes a letter, with no mark that says so.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(64))
    guard head.count >= 8 else { return false }
    let zeros = head.indices.filter { head[$0] == 0 }
    let even = zeros.count { $0.isMultiple(of: 2) }
    let enough = head.count / 2 - 2
    return even >= enough && zeros.count - even == 0 || zeros.count - even >= enough && even == 0
  }

  /// The offset of the first byte that is not part of a UTF-8 character (RFC 3629: no overlong forms, no
  /// surrogates, nothing above U+10FFFF). O(bytes).
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let count: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch byte {
      case 0xC2...0xDF: count = 2
      case 0xE0: (count, second) = (3, 0xA0...0xBF)
      case 0xED: (count, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: count = 3
      case 0xF0: (count, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: count = 4
      case 0xF4: (count, second) = (4, 0x80...0x8F)
      default: return index
      }
      guard index + count <= bytes.count, second.contains(bytes[index + 1]),
        bytes[index + 2..<max(index + 2, index + count)].allSatisfy({ (0x80...0xBF).contains($0) })
      else { return index }
      index += count
    }
    return nil
  }
}
