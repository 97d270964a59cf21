extension GlossaryEntry {
  /// The words that letters stand for in this sense: those of the entry's forms whose initials they are. An entry may have
  /// several: "SDC" is a special day class where the preferred name is self-contained class. The preferred name without
  /// its brackets for the entry's own letters, for letters that fit no form, and for all that is not letters. O(forms).
  public func expansion(writtenAs written: String) -> String {
    let bytes = Array(written.utf8)
    guard let letters = ShortForm.letters(of: bytes.indices, in: bytes)?.map(ASCII.folded),
      letters != acronym.map({ $0.utf8.map(ASCII.folded).filter { $0 != 0 } })
    else { return expansion }
    return ([expansion] + forms).first { Self.areInitials(letters, of: Array($0.utf8)) } ?? expansion
  }

  private static func areInitials(_ letters: [UInt8], of form: [UInt8]) -> Bool {
    let words = LongForm.words(of: form.indices, form)
    return words.count > 1 && Initials.start(of: letters, among: words, in: form) == 0
  }
}
