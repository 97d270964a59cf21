public import DraftReading
import IEPModel
import PlainLanguage
import Rendering

extension Engine {
  /// One phrase in plain words: the sentences, and the object of the contract as one line of JSON.
  public func explain(_ line: [UInt8], as kind: ReadPhrase.Kind) -> (plain: String, json: [UInt8]) {
    let phrase = PhraseReader.read(line, as: kind)
    let said = writer.explain(
      phrase.draft, of: SourceText(name: "-", bytes: line), date: phrase.date)
    let json: JSON =
      switch kind {
      case .service, .goal, .accommodation:
        PhraseJSON.thing(phrase.draft, plain: said.plain, vague: phrase.vague)
      case .score: PhraseJSON.scores(phrase.draft, plain: said.plain)
      case .date: PhraseJSON.date(phrase.date, plain: said.plain)
      case .text: PhraseJSON.text(plain: said.plain, origin: said.origin, words: said.words)
      }
    return (said.plain, json.bytes(indented: false))
  }
}
