import IEPModel
import Wording

/// Rows whose choices have a cell each, with the box before its words: "State test | ( ) Without help | (X) With help".
extension Quoter {
  /// What is left of such a row, in words and not in marks: a choice that was told is not told again. Nil for any other
  /// row.
  func choices(_ cells: [SpannedText]) -> [Said]? {
    let boxes = cells.indices.filter { Self.isChoice(cells[$0]) }
    guard boxes.count > 1, boxes[0] == 1, let name = cells.first, !name.isEmpty,
      let row = BoxRow(boxes.reduce(into: name.labelled) { $0.append(cells[$1]) })
    else { return nil }
    var (text, spans) = (name.labelled.string, name.spans)
    let ticked = boxes.filter { CheckMark.all(in: cells[$0].bytes)[0].isTicked }
    let isTold = !ticked.isEmpty && ticked.allSatisfy { leftovers.parts(of: cells[$0]).isEmpty }
    var rule = "quote.row"
    if !isTold, let answer = row.answer, let box = ticked.first {
      text += " \(answer)."
      spans += cells[box].spans
    } else if !isTold {
      guard let sentence = row.sentence(words) else { return nil }
      (text, rule) = (sentence, row.key.rawValue)
      spans += boxes.flatMap { cells[$0].spans }
    }
    let others = cells.indices.dropFirst().filter {
      !boxes.contains($0) && !leftovers.parts(of: cells[$0]).isEmpty
    }
    if isTold, others.isEmpty { return [] }
    for index in others {
      text += " " + cells[index].string
      spans += cells[index].spans
    }
    var said = Said(at: spans.first?.start ?? 0)
    said.statements = [
      PlainStatement(text, origin: .quoted, rule: rule, spans: spans.merged, form: .point)
    ]
    return [said]
  }

  /// A box and its words, and nothing before it or behind another.
  private static func isChoice(_ cell: SpannedText) -> Bool {
    let marks = CheckMark.all(in: cell.bytes)
    return marks.count == 1 && marks[0].range.lowerBound == 0 && marks[0].range.upperBound < cell.count
  }
}

extension SpannedText {
  /// With the colon of a label.
  fileprivate var labelled: SpannedText {
    guard let last = bytes.last, last.isWordByte || last == UInt8(ascii: ")") else { return self }
    var text = self
    let end = spans.last?.end ?? 0
    text.append(":".utf8, standingFor: SourceSpan(end, end))
    return text
  }
}
