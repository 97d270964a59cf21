/// Finds entries that stand in each other's way.
public enum ClashCheck {
  /// What is in the way of an entry.
  public enum Clash: Hashable, Sendable {
    /// Another entry has the same letters, and nothing tells the two apart: neither has cues.
    case letters(String, other: String)
    /// Another entry has the same words.
    case words(String, other: String)
    /// It takes the place of an entry of the glossary below.
    case replaces(String)
    /// A form that is an ordinary word, and would be found everywhere; where it needs a cue it would not.
    case ordinaryWord(String)
  }

  /// What is in the way of each of some entries, by their order; `below` is the glossary that they are put over, or nil
  /// where they are all there is. O(all forms).
  public static func clashes(of entries: [GlossaryEntry], over below: GlossaryIndex?) -> [[Clash]] {
    let own = TermMatcher(GlossaryIndex(entries))
    let others = below.map { TermMatcher($0) }
    return entries.map { entry in
      var result: [Clash] = below?.entry(id: entry.id) == nil ? [] : [.replaces(entry.id)]
      for form in [entry.acronym, entry.label].compactMap(\.self) + entry.forms {
        let bytes = Array(form.utf8)
        guard let written = WrittenForm(bytes, entry.match) else { continue }
        if entry.prior != 0, !written.isShort, written.ends.count == 1, OrdinaryWords.contains(bytes) {
          result.append(.ordinaryWord(form))
        }
        let rivals = [own, others].compactMap(\.self).flatMap { matcher in
          matcher.entries(named: bytes).filter { matcher.index.id(of: $0) != entry.id }.map {
            matcher.index[$0]
          }
        }.filter { $0.state == entry.state }
        if !written.isShort {
          if let other = rivals.first { result.append(.words(form, other: other.id)) }
        } else if entry.cues.isEmpty, entry.prior == nil,
          let other = rivals.first(where: \.cues.isEmpty)
        {
          result.append(.letters(form, other: other.id))
        }
      }
      return result
    }
  }
}
