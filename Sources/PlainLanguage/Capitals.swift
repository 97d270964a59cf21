import GlossaryEngine
import IEPModel

/// Words in capitals, as some forms and exports write all of them: hard to read, and loud. Told in small letters, where
/// the summary uses the draft's words in sentences of its own; what is quoted stays as it stands.
struct Capitals {
  /// In small letters, each kept as a name.
  private let names: Set<String>
  /// Letters that stand for words, such as SLP.
  private let matcher: TermMatcher

  init(_ draft: IEPDraft, _ matcher: TermMatcher) {
    self.matcher = matcher
    let people = [draft.student.name] + draft.team.map(\.name)
    let places = [draft.student.school, draft.student.district]
    let words = (people + places).compactMap { $0?.value }.flatMap { $0.split { !$0.isLetter } }
    names = Set(words.filter { $0.count > 1 }.map { $0.lowercased() }).subtracting(Self.ordinary)
  }

  /// A sentence with its runs of two words or more in capitals in small letters, outside of quotation marks. O(length).
  func calmed(_ sentence: String) -> String {
    guard sentence.utf8.count(where: { $0 >= 0x41 && $0 <= 0x5A }) > 7 else { return sentence }
    var result = ""
    var run: [Substring] = []
    var isQuoted = false
    func end() {
      let loud = run.filter { $0.contains(where: \.isLetter) }
      let isRun = loud.count > 1 && (loud.count > 3 || loud.contains { $0.count(where: \.isLetter) > 4 })
      var isNamed = false
      for word in run {
        let calm = isRun ? calmed(word: word, &isNamed) : String(word)
        let begins = result.isEmpty || result.hasSuffix(". ")
        result += (begins ? calm.prefix(1).uppercased() + calm.dropFirst() : calm) + " "
      }
      run = []
    }
    for word in sentence.split(separator: " ", omittingEmptySubsequences: false) {
      let isLoud = !isQuoted && !word.contains("“") && !word.contains(where: \.isLowercase)
      if isLoud {
        run.append(word)
      } else {
        end()
        result += word + " "
      }
      if word.contains("“") { isQuoted = true }
      if word.contains("”") { isQuoted = false }
    }
    end()
    return String(result.dropLast())
  }

  /// `isNamed`: whether the word before is a name, so that "High" and "School" go on with it.
  private func calmed(word text: Substring, _ isNamed: inout Bool) -> String {
    var result = ""
    var rest = text
    while let first = rest.first {
      let piece = rest.prefix { $0.isLetter == first.isLetter }
      rest = rest.dropFirst(piece.count)
      guard first.isLetter else {
        result += piece
        continue
      }
      let small = piece.lowercased()
      isNamed =
        Self.titles.contains(small) || names.contains(small) && (isNamed || !Self.ofPlaces.contains(small))
      // "Foods I" is the first of its kind.
      let isNumeral = piece.count == 1 && small != "a"
      result += isNamed ? Self.named(small) : isNumeral || isShortForm(piece) ? String(piece) : small
    }
    return result
  }

  /// "Ruiz", "McSorley".
  private static func named(_ small: String) -> String {
    small.hasPrefix("mc") && small.count > 4
      ? "Mc" + named(String(small.dropFirst(2))) : small.prefix(1).uppercased() + small.dropFirst()
  }

  private func isShortForm(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    return !Self.ordinary.contains(word.lowercased())
      && matcher.matches(in: bytes).contains { $0.isShort && $0.range == bytes.indices }
  }

  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr"]

  /// Words that are part of a name behind one: "Hollyhock Falls High School".
  private static let ofPlaces: Set<String> = [
    "high", "school", "schools", "middle", "elementary", "early", "learning", "center", "public", "county",
    "city",
    "district", "academy", "community", "independent", "special", "education",
  ]

  /// Everyday words whose letters stand for something else where others write them in capitals.
  static let ordinary = Set(
    """
    a able act add aid aim air all an and any are area as ask at be book by can care day days desk do door draw each
    ed far fast fine fit for go goal had has he help her him his home how idea if in is it its job life line list
    math may me must my new no nor not note of on one or oral our out page past peer per play read ride rise room
    see self set she sing sit so step swim talk task ten text than that the then they this time to top two type up
    us walk was we were what when who will with word work you your
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
