import IEPModel
import Wording

/// Help for the adults, and how the child gets to school.
enum SupportExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    var all: [Said] = []
    if !draft.staffSupports.isEmpty {
      var said = Said(in: .staffSupports)
      said.add(template: .supportStaff, words)
      all.append(said)
    }
    if let ride = draft.transportation, let start = ride.spans.first?.start {
      var said = Said(at: start)
      // Only a bare yes or no is put in other words.
      switch ride.value.lowercased().filter(\.isLetter) {
      case "no", "none", "notneeded", "na": said.add(words.say(.rideNo), .rideNo, ride.spans)
      case "yes": said.add(words.say(.rideYes), .rideYes, ride.spans)
      default:
        let key = deniesRide(ride.value) ? SentenceKey.rideNo : grantsRide(ride.value) ? .rideYes : .rideWords
        said.add(words.say(key), key, about: ride.spans)
      }
      all.append(said)
    }
    return all
  }

  /// "☒ Yes ☐ No Small bus with a harness": a ticked yes, and no condition beside it.
  private static func grantsRide(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    let marks = CheckMark.all(in: bytes)
    guard let tick = marks.first, marks.filter(\.isTicked).count == 1, tick.isTicked,
      CheckMark.isAnswer(after: tick.range.upperBound, in: bytes)
    else { return false }
    let words = value.lowercased().split { !$0.isLetter && $0 != "'" }
    return words.first == "yes" && !words.contains { conditions.contains($0) }
  }

  private static let conditions: Set<Substring> = ["but", "except", "unless", "if", "when", "only", "until"]

  /// "Regular bus. No special transportation needed.", and no condition beside it.
  private static func deniesRide(_ value: String) -> Bool {
    let words = value.lowercased().split { !$0.isLetter && $0 != "'" }
    guard words.count <= 16,
      !words.contains(where: conditions.contains),
      let special = words.firstIndex(where: { $0.hasPrefix("special") })
    else { return false }
    let isOfRide = words[special...].dropFirst().prefix(2).contains {
      $0.hasPrefix("transp") || $0 == "ride" || $0 == "bus"
    }
    let isDenied = words[..<special].suffix(4).contains { ["no", "not", "doesn't"].contains($0) }
    return isOfRide && isDenied
  }
}

/// What a signature can mean (34 CFR 300.300, 300.9): first services need a written yes; for later plans states differ.
enum ConsentExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    let kinds = draft.sections.flatMap(\.kinds)
    guard draft.kind == .iep, let part = [SectionKind.consent, .signatures].first(where: kinds.contains)
    else { return [] }
    var said = Said(in: part)
    for key in [SentenceKey.consentTwo, .consentFirst, .consentLater, .consentTime] {
      said.add(template: key, words)
    }
    said.ask(words.say(.consentAsk), because: words.say(.consentBecause), [], .detail)
    return [said]
  }
}

/// The parts of a prior written notice (34 CFR 300.503(b)), each under what it answers.
enum NoticeExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    draft.notice.compactMap { item in
      guard let start = item.text.spans.first?.start,
        let key = SentenceKey.named("notice.\(item.item.rawValue)")
      else { return nil }
      // Before the quote of what it is about.
      var said = Said(at: LabelLine.start(of: start, in: draft))
      said.add(words.say(key), key, about: item.text.spans)
      // Short enough to be read out at the meeting.
      let slots: [SlotName: SlotValue]? =
        item.text.value.split(separator: " ").count <= 20 ? [.text: item.text.inSentence] : nil
      switch item.item {
      case .actionRefused:
        said.ask(
          slots.flatMap { words.say(.noticeAskRefusedThis, $0) } ?? words.say(.noticeAskRefused),
          because: words.say(.noticeBecauseRefused), item.text.spans, .decision)
      case .actionProposed:
        said.ask(
          slots.flatMap { words.say(.noticeAskProposedThis, $0) } ?? words.say(.noticeAskProposed),
          because: words.say(.noticeBecauseProposed), item.text.spans, .target)
      default: break
      }
      return said
    }
  }
}
