import IEPModel
import Wording

/// A letter: when it was written, what the school will do and by when, what it asks of the parent.
enum LetterExplainer {
  static func explain(_ draft: IEPDraft, _ words: Catalogue) -> [Said] {
    guard draft.kind == .letter else { return [] }
    let texts = draft.sections.flatMap(\.blocks).flatMap(\.leafTexts)
    var all: [Said] = []
    func add(_ key: SentenceKey, _ slots: [SlotName: SlotValue], _ text: SpannedText) {
      guard let start = text.spans.first?.start else { return }
      var said = Said(at: start)
      said.add(words.say(key, slots), key, text.spans)
      all.append(said)
    }
    // The date that stands by itself over the first words.
    if let date = texts.prefix(8).first(where: { day(in: $0, words)?.isAll == true }),
      let day = day(in: date, words)
    {
      add(.letterDate, [.date: .text(day.text)], date)
    }
    for sentence in texts.flatMap(\.sentences) {
      if let promise = promise(in: sentence, words) {
        add(.letterPromise, [.date: .text(promise.date), .text: .text(promise.text)], sentence)
      } else if let asked = rest(of: sentence, after: ["Please"]) {
        add(.letterAsks, [.text: .text(asked)], sentence)
      }
    }
    return all
  }

  /// "We will send you a form by May 22, 2026."
  private static func promise(in sentence: SpannedText, _ words: Catalogue) -> (date: String, text: String)? {
    guard let day = day(in: sentence, words), !day.isAll,
      let said = rest(of: sentence[0..<day.range.lowerBound].trimmed, after: ["We", "will"])
        ?? rest(of: sentence[0..<day.range.lowerBound].trimmed, after: ["The", "school", "will"]),
      said.hasSuffix(" by"), isEnd(sentence, day.range.upperBound)
    else { return nil }
    return (day.text, String(said.dropLast(3)))
  }

  private static func isEnd(_ sentence: SpannedText, _ at: Int) -> Bool {
    sentence.bytes[at...].allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }
  }

  /// What follows some first words; nil where it speaks of the writer ("call me"), or is put off, refused or tied to an if.
  private static func rest(of sentence: SpannedText, after lead: [String]) -> String? {
    let all = sentence.string.split(separator: " ").map(String.init)
    guard all.starts(with: lead), all.count > lead.count else { return nil }
    let text = all.dropFirst(lead.count).joined(separator: " ")
    let facts = FactScanner.facts(in: Array(text.utf8), names: .none)
    let own = text.lowercased().split { !$0.isLetter }
    guard own.allSatisfy({ !writer.contains($0) }), !facts.contains(where: { turning.contains($0.kind) })
    else {
      return nil
    }
    return text.last == "." ? String(text.dropLast()) : text
  }

  private static let turning: Set<FactKind> = [.negations, .modals, .conditions]
  private static let writer: Set<Substring> = [
    "i", "me", "my", "we", "us", "our", "this", "it", "that", "them",
  ]

  /// The one whole date of a text, and whether it is all that stands there.
  private static func day(in text: SpannedText, _ words: Catalogue) -> (
    text: String, range: Range<Int>, isAll: Bool
  )? {
    let dates = FactScanner.facts(in: text.bytes, names: .none).filter { $0.kind == .dates }
    guard dates.count == 1, let fact = dates.first, case .date(let date) = fact.value, date.year > 0,
      date.day > 0,
      let said = words.date(date.iso)
    else { return nil }
    return (said, fact.range, fact.range == text.range)
  }
}

extension FactDate {
  /// `2026-05-12`.
  fileprivate var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
