import IEPModel
import Wording

/// Accommodations in groups of what they change; modifications apart, with what they can mean.
enum AccommodationExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    var groups: [Said] = []
    var rows: Set<Int> = []
    let prompts = draft.unread.filter { $0.reason == .formPrompt }.map(\.span).merged
    func beside(_ member: Accommodation) -> RowBeside? {
      member.text.spans.first.flatMap { RowBeside(of: $0, in: draft, prompts: prompts) }
    }
    // Lists in different parts of the draft stay apart: the parts of the summary stand beside them.
    for list in lists(draft) {
      let plain = list.filter { !$0.isModification }
      for category in order {
        let members = plain.filter { $0.category == category }
        if let key = SentenceKey.named("accommodation.\(category.rawValue)") {
          groups += group(members, key, words, beside, &rows)
        }
      }
      groups += group(list.filter(\.isModification), .accommodationModification, words, beside, &rows)
    }
    return groups
  }

  private static let order: [Accommodation.Category] = [
    .presentation, .response, .timing, .setting, .behavior, .staff, .other,
  ]

  /// Accommodations by the part of the draft that they stand in.
  private static func lists(_ draft: IEPDraft) -> [[Accommodation]] {
    var lists: [[Accommodation]] = []
    var last: Int?
    for accommodation in draft.accommodations {
      let place = accommodation.text.spans.extent ?? accommodation.span
      let section = draft.sections.firstIndex { $0.span.contains(place) }
      if section == last, !lists.isEmpty {
        lists[lists.count - 1].append(accommodation)
      } else {
        lists.append([accommodation])
      }
      last = section
    }
    return lists
  }

  private static func group(
    _ members: [Accommodation], _ key: SentenceKey, _ words: Catalogue,
    _ beside: (Accommodation) -> RowBeside?, _ rows: inout Set<Int>
  ) -> [Said] {
    guard let first = members.first else { return [] }
    var said = Said(at: first.span.start)
    said.add(words.say(key), key, about: members.flatMap(\.text.spans))
    for member in members {
      let row = beside(member)
      if let row, !row.marked.isEmpty {
        let columns = row.marked.map(\.string).joined(separator: ", ")
        said.add(
          words.say(.accommodationItemFor, [.text: member.text.slot, .items: .text(columns)]),
          .accommodationItemFor, member.text.spans + row.markSpans, form: .point)
        said.place(at: member.text.spans)
      } else {
        said.add(
          words.say(.accommodationItem, [.text: member.text.slot]), .accommodationItem,
          member.text.spans + (row?.markSpans ?? []), form: .point)
      }
      if !member.isModification, let look = AccommodationLooks.key(for: member.text.value) {
        said.add(words.say(look), look, about: member.text.spans, form: .detail)
      }
      // Of several things in one row, the first carries what the row says besides.
      if let row, !row.rest.isEmpty, rows.insert(row.start).inserted {
        said.add(
          words.say(.accommodationRest, [.text: .text(row.rest)]), .accommodationRest, row.restSpans,
          form: .detail)
      }
      ask(member, rest: row?.rest ?? "", words, &said)
    }
    if key == .accommodationModification {
      let spans = members.flatMap(\.text.spans)
      said.ask(
        words.say(.accommodationAskModification), because: words.say(.accommodationBecauseModification),
        spans,
        .decision)
    }
    return [said]
  }

  /// What is loose in one: when, where in the room, how much. `rest`: what its row says besides.
  private static func ask(_ member: Accommodation, rest: String, _ words: Catalogue, _ said: inout Said) {
    let text = member.text.value.lowercased()
    func has(_ cues: String...) -> Bool { cues.contains { text.holds($0) } }
    let spans = member.text.spans
    if has(
      "as needed", "when needed", "if needed", "as appropriate", "as necessary", "upon request", "on request")
    {
      said.ask(
        words.say(.accommodationAskOpen, [.text: member.text.inSentence]),
        because: words.say(.questionBecauseOpen), spans, .open)
    } else if has("preferential seating", "preferred seating"), text.split(separator: " ").count <= 3 {
      said.ask(words.say(.accommodationAskSeat), because: words.say(.questionBecause), spans, .gap)
    } else if has("extended time", "extra time", "additional time"), !text.contains(where: \.isNumber),
      !rest.contains(where: \.isNumber),
      !has("half", "double", "twice", "unlimited")
    {
      said.ask(words.say(.accommodationAskTime), because: words.say(.questionBecause), spans, .open)
    }
  }
}
