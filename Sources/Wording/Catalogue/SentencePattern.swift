/// A sentence with its gaps, ready to be filled.
struct SentencePattern: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case literal(String)
    case slot(SlotName)
    /// One form for each of ``PluralForm``'s cases, after the number itself where it is counted.
    case plural(SlotName, forms: [String], isCounted: Bool)

    var slot: SlotName? {
      switch self {
      case .literal: nil
      case .slot(let slot), .plural(let slot, _, _): slot
      }
    }
  }

  let pieces: [Piece]

  var slots: Set<SlotName> { Set(pieces.compactMap(\.slot)) }
  var startsWithSlot: Bool { pieces.first?.slot != nil }

  /// Nil where a slot is missing or of the wrong kind. O(text).
  func filled(with values: [SlotName: SlotValue]) -> String? {
    var result = ""
    for piece in pieces {
      switch piece {
      case .literal(let text): result += text
      case .slot(let slot):
        guard let text = values[slot]?.text else { return nil }
        result += text
      case .plural(let slot, let forms, let isCounted):
        guard let value = values[slot], let number = value.text, let form = value.pluralForm else {
          return nil
        }
        if isCounted { result += number + " " }
        result += forms[form.rawValue]
      }
    }
    return result
  }
}
