/// Arrows that some forms put between a label and its value: "Grade >> 2".
package enum LabelArrow {
  /// The first arrow with a blank on either side. O(length).
  package static func first(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    for index in bytes.indices where bytes[index] == UInt8(ascii: " ") {
      let rest = bytes[(index + 1)...]
      for arrow in arrows
      where rest.starts(with: arrow) && rest.dropFirst(arrow.count).first == UInt8(ascii: " ") {
        return (index + 1)..<(index + 1 + arrow.count)
      }
    }
    return nil
  }

  private static let arrows = [">>", "=>", "->", "→", "»"].map { Array($0.utf8) }
}
