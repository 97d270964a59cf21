import IEPModel
public import Wording

/// The blank form: what its lines are called, and how a value is set on it.
///
/// The words of the form have no place in the draft; a value keeps its own, so that a page can link to it.
public struct OfficialForm: Sendable {
  let names: FormNames
  let words: Catalogue

  /// The names on forms and the sentences must be of one language: they stand side by side.
  public init(names: FormNames, words: Catalogue) {
    self.names = names
    self.words = words
  }

  // MARK: texts

  /// Words of the form.
  func text(_ words: String) -> SpannedText {
    var text = SpannedText()
    text.append(words.utf8, standingFor: SourceSpan(0, 0))
    return text
  }

  func phrase(_ key: SentenceKey) -> SpannedText { text(words.say(key) ?? "") }

  /// The line that a person fills in.
  var blank: SpannedText { text("______") }

  // MARK: blocks

  func heading(_ level: Int, _ text: SpannedText) -> SourceBlock { leaf(.heading(level: level), text) }

  func paragraph(_ text: SpannedText) -> SourceBlock { leaf(.paragraph, text) }

  /// A line with its label; without a value it is a blank.
  func field(_ fact: String, _ value: SpannedText?) -> SourceBlock {
    labelled(names.label(fact), value ?? blank)
  }

  /// A line with its label, where there is something to say.
  func field(_ fact: String, ifSaid value: SpannedText?) -> SourceBlock? { value.map { field(fact, $0) } }

  func labelled(_ label: String, _ value: SpannedText) -> SourceBlock {
    SourceBlock(
      .item, span(value), children: [leaf(.lead, text(label + ":")), leaf(.paragraph, value)])
  }

  func item(_ value: SpannedText) -> SourceBlock {
    SourceBlock(.item, span(value), children: [leaf(.paragraph, value)])
  }

  func list(_ items: [SourceBlock?]) -> [SourceBlock] {
    let items = items.compactMap(\.self)
    return items.isEmpty ? [] : [SourceBlock(.list(ordered: false), span(items), children: items)]
  }

  /// A table without the columns that no row fills.
  func table(_ heads: [String], _ rows: [[SpannedText?]]) -> [SourceBlock] {
    let used = heads.indices.filter { column in column == 0 || rows.contains { $0[column] != nil } }
    guard !rows.isEmpty else { return [] }
    func row(_ cells: [SpannedText], isHeader: Bool) -> SourceBlock {
      let blocks = cells.map { leaf(.cell, $0) }
      return SourceBlock(.row(isHeader: isHeader), span(blocks), children: blocks)
    }
    let all =
      [row(used.map { text(heads[$0]) }, isHeader: true)]
      + rows.map { cells in row(used.map { cells[$0] ?? SpannedText() }, isHeader: false) }
    return [SourceBlock(.table, span(all), children: all)]
  }

  private func leaf(_ kind: SourceBlock.Kind, _ text: SpannedText) -> SourceBlock {
    SourceBlock(kind, span(text), lines: [text])
  }

  private func span(_ text: SpannedText) -> SourceSpan { text.spans.extent ?? SourceSpan(0, 0) }

  private func span(_ blocks: [SourceBlock]) -> SourceSpan {
    blocks.map(\.span).filter { !$0.isEmpty }.extent ?? SourceSpan(0, 0)
  }
}

extension Sourced<String> {
  /// The value with its places: each run of it that stands in the draft byte for byte, one soon after the other, has its
  /// own place there; the rest has those that are left. O(value + places).
  func spanned(in source: [UInt8]) -> SpannedText {
    let bytes = Array(value.utf8)
    var found: [(part: Range<Int>, span: SourceSpan)] = []
    var others: [SourceSpan] = []
    var at = 0
    for span in spans {
      let run = span.range.upperBound <= source.count ? Array(source[span.range]) : []
      let near = Array(bytes[at..<min(bytes.count, at + run.count + Self.reach)])
      if let part = near.place(of: run) {
        found.append((at + part.lowerBound..<at + part.upperBound, span))
        at += part.upperBound
      } else {
        others.append(span)
      }
    }
    var text = SpannedText()
    var rest = others[...]
    at = 0
    func addRest(upTo end: Int) {
      guard at < end else { return }
      let here = text.spans(of: max(0, text.count - 1)..<text.count).last?.end ?? 0
      let place = rest.count > 1 ? rest.removeFirst() : rest.first
      text.append(bytes[at..<end], standingFor: place ?? SourceSpan(here, here))
    }
    for (part, span) in found {
      addRest(upTo: part.lowerBound)
      text.append(span, of: source)
      at = part.upperBound
    }
    addRest(upTo: bytes.count)
    return text
  }

  /// How far apart two runs of a value can be: the signs and small words that a reader puts between them.
  private static var reach: Int { 256 }
}
