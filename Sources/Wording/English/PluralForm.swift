import IEPModel

/// The forms of a noun beside a number, in the order of the Unicode CLDR's categories.
///
/// English has two of the six, and so has Spanish up to 999,999. A language with others adds its cases and
/// its rule here.
enum PluralForm: Int, CaseIterable {
  case one, other

  /// "1 time" or "-1 time", but "0 times" and "0.5 times".
  init(of number: Decimal) {
    self = number == 1 || number == -1 ? .one : .other
  }
}
