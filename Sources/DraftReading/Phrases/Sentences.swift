import IEPModel

extension SpannedText {
  /// The sentences of a text: parts that end in a period before a blank and a capital.
  var sentences: [SpannedText] {
    var parts: [SpannedText] = []
    var start = 0
    for index in bytes.indices.dropLast(2)
    where bytes[index] == UInt8(ascii: ".") && bytes[index + 1] == UInt8(ascii: " ") {
      let next = bytes[(index + 2)...].first { $0 != UInt8(ascii: " ") }
      // "J. Smith" goes on.
      let isInitial = index > 1 && bytes[index - 2] == UInt8(ascii: " ") && bytes[index - 1].isASCIIUppercase
      guard next?.isASCIIUppercase ?? false, index > start + 3, !isInitial else {
        continue
      }
      parts.append(self[start...index].trimmed)
      start = index + 1
    }
    return (parts + [self[start..<count].trimmed]).filter { !$0.isEmpty }
  }

  fileprivate subscript(part: ClosedRange<Int>) -> SpannedText { self[part.lowerBound..<part.upperBound + 1] }
}
