import PlainIEP

/// English for what is wrong with a glossary pack: what, and what to do.
enum PackFindingText {
  /// `FILE:LINE:COLUMN: error: what, and what to do`.
  static func line(_ finding: PackFinding) -> String {
    let kind = finding.isWarning ? "warning" : "error"
    return
      "\(InputFile.shown(finding.file)):\(finding.line):\(finding.column): \(kind): \(text(finding.cause))"
  }

  private static func text(_ cause: PackFinding.Cause) -> String {
    switch cause {
    case .file(let reason): DataReasonText.text(reason)
    case .sameID(let id, let other):
      "\(InputFile.shown(other)) has an entry with the id \(id) too; give it another"
    case .clash(let clash): text(clash)
    case .notFound(let example): "not found in its example: \(example)"
    case .foundWhereItMustNot(let example): "found where it must not be: \(example)"
    case .tooLong(let key, let words): "\(key) has \(words) words; 40 are the most that are easy to read"
    case .longSentence(let key, let words): "a sentence of \(key) has \(words) words; cut it in two"
    case .hard(let grade):
      "this reads at grade \((grade * 10).rounded() / 10); use shorter words and sentences"
    }
  }

  private static func text(_ clash: ClashCheck.Clash) -> String {
    switch clash {
    case .letters(let letters, let other):
      "\(letters) also stands for the entry \(other); add cues, or a prior, so that the two can be told apart"
    case .words(let words, let other):
      "\"\(words)\" is a form of the entry \(other) too; take one of them away"
    case .replaces(let id): "this takes the place of the built-in entry \(id)"
    case .ordinaryWord(let word): "\"\(word)\" is a word of everyday; it would be found everywhere"
    }
  }
}
