import PlainIEP

/// English for why a draft cannot be read: what is wrong, and what to do about it.
enum ReasonText {
  /// `FILE:LINE:COLUMN: error: what, and what to do`.
  static func line(_ failure: ReadFailure, _ path: String, _ bytes: [UInt8]) -> String {
    let place = LineIndex(bytes).location(of: min(failure.offset ?? 0, bytes.count))
    return "\(InputFile.shown(path)):\(place.line):\(place.column): error: \(text(failure))"
  }

  /// Something noticed in a draft that is read all the same.
  static func line(_ diagnostic: Diagnostic, _ path: String, _ bytes: [UInt8]) -> String {
    let place = LineIndex(bytes).location(of: min(diagnostic.span.start, bytes.count))
    return "\(InputFile.shown(path)):\(place.line):\(place.column): warning: \(text(diagnostic.code))"
  }

  private static func text(_ code: Diagnostic.Code) -> String {
    switch code {
    case .pageFurniture: "lines that every page repeats were set aside"
    case .impossibleDate: "no calendar has this date; it is left as it stands"
    case .noSectionRecognised: "no part of a plan was recognised; the page quotes the draft as it is"
    case .hiddenText: "words that the draft's format hides are shown"
    case .unknownElement: "the standard does not have this element; its words are kept under Other"
    case .otherName:
      "another name stands here where the child's is expected; check that nothing was left from another draft"
    }
  }

  static func text(_ failure: ReadFailure) -> String {
    switch failure {
    case .empty: "the draft is empty; save the draft's text into it and run again"
    case .notUTF8:
      "this byte is not UTF-8 text; save the draft as UTF-8 (in Word: Plain text, Unicode (UTF-8))"
    case .nulByte: "there is a zero byte in the text; this is not a text file, or it was damaged"
    case .notText(let kind): text(kind)
    case .tooLarge(_, let limit):
      "the draft is larger than \(limit / 1_000_000) MB; drafts are text without pictures: save only the text"
    case .tooDeep(_, let limit):
      "lists, quotes or values nest deeper than \(limit) levels here, or cost too much to take apart; flatten them"
    case .tooManyBlocks(_, let limit): "the draft has more than \(limit) paragraphs or values; split it"
    case .malformed(_, _, let reason): reason
    case .severalDrafts(0): "there is no student's plan in this file"
    case .severalDrafts(let count):
      "this file holds the plans of \(count) students; translate writes one summary for each"
    }
  }

  private static func text(_ kind: ReadFailure.FileKind) -> String {
    switch kind {
    case .pdf:
      "this is a PDF; get its text first: pdftotext -layout draft.pdf draft.txt (or select all, copy, paste into a file)"
    case .picture: "this is a picture; type or scan its text into a file first"
    case .word: "this is a Word document; save it as Plain text (UTF-8) or as Markdown first"
    case .zip: "this is a zip file; unpack it and name the draft inside"
    case .oldOffice: "this is an old Office document; save it as Plain text (UTF-8) first"
    case .utf16: "this text has two bytes a letter (UTF-16); save it as UTF-8"
    case .rtf: "this is rich text (RTF); save it as Plain text (UTF-8) first"
    case .executable: "this is a program, not a draft"
    }
  }
}
