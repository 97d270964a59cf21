public import IEPModel

/// What fills a gap of a sentence.
public enum SlotValue: Hashable, Sendable {
  /// Words as they stand. They fill no gap where they are empty, and none that asks for a plural.
  case text(String)
  /// A number, which also chooses between singular and plural.
  case number(Decimal)

  /// The words to insert; nil for none.
  var text: String? {
    switch self {
    case .text(let text): text.isEmpty ? nil : text
    case .number(let number): number.description
    }
  }

  /// The form of a noun beside this number; nil for words, which do not tell.
  var pluralForm: PluralForm? {
    if case .number(let number) = self { PluralForm(of: number) } else { nil }
  }
}

extension SlotValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Words as they stand; an empty literal fills no gap.
  public init(stringLiteral text: String) { self = .text(text) }
  /// A whole number, which also chooses the plural.
  public init(integerLiteral number: Int) { self = .number(Decimal(number)) }
}
