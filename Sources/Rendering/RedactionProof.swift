import IEPModel
import Wording

/// What was taken out of a copy to share, for the end of a page.
struct RedactionProof {
  let count: RedactionCount
  let words: Catalogue

  var line: String? {
    let counts: [(Int, SentenceKey)] = [
      (count.names, .proofRedactedNames), (count.places, .proofRedactedPlaces),
      (count.birthDates, .proofRedactedBirthDates), (count.numbers, .proofRedactedNumbers),
      (count.contacts, .proofRedactedContacts),
    ]
    let items = counts.filter { $0.0 > 0 }.compactMap { count, key in
      words.phrase(key, [.count: .number(Decimal(count))])
    }
    return words.list(items).flatMap { words.say(.proofRedacted, [.items: .text($0)]) }
  }
}
