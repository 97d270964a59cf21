import PlainIEP

/// English for data that cannot be used: templates, sentences, glossary packs, form words.
enum DataReasonText {
  /// `FILE:LINE:COLUMN: error: what, and what to do`.
  static func line(_ error: ResourceError) -> String {
    "\(InputFile.shown(error.file)):\(error.line):\(error.column): error: \(text(error.cause))"
  }

  private static func text(_ cause: ResourceError.Cause) -> String {
    switch cause {
    case .missingFile: "this file is missing; install the program again"
    case .template(let reason): text(reason)
    case .sentences(let reason): text(reason)
    case .formWords(let reason): reason
    case .glossary(let reason): text(reason)
    case .glossaryIndex: "this is no glossary index; run Scripts/compile-glossary"
    case .unreadable(let failure): ReasonText.text(failure)
    }
  }

  private static func text(_ reason: TemplateError.Reason) -> String {
    switch reason {
    case .unclosedTag: "a tag is not closed; add }}"
    case .badName: "this tag has no name, or one that no tag can have"
    case .badDelimiters: "these are no delimiters for tags"
    case .unclosedSection(let name): "the section {{#\(name)}} is not closed; add {{/\(name)}}"
    case .unopenedSection(let name): "{{/\(name)}} closes a section that was not opened"
    case .mismatchedEnd(let name, let open): "{{/\(name)}} stands where {{/\(open)}} must"
    case .tooDeep(let limit): "sections or partials nest deeper than \(limit)"
    case .unknownPartial(let name): "there is no partial named \(name)"
    case .unknownName(let name): "the page has nothing named \(name); see Docs/Wording.md for the names"
    case .wrongKind(let name): "\(name) is not of the kind that this tag needs"
    }
  }

  private static func text(_ reason: CatalogueError.Reason) -> String {
    switch reason {
    case .notUTF8: "this byte is not UTF-8 text"
    case .notAnEntry: "this is no entry; write key = text"
    case .noText(let key): "\(key.rawValue) has no text"
    case .unknownKey(let key): "there is no sentence named \(key)"
    case .duplicateKey(let key): "\(key.rawValue) stands twice"
    case .unknownSlot(let slot): "there is no slot named {\(slot)}"
    case .unclosedSlot: "a slot is not closed; add }"
    case .strayBrace: "a brace by itself; write {{ or }} for a brace"
    case .pluralForms(let found, let needed):
      "\(found) plural form, but \(needed) are needed: {count one|other}"
    case .missingKeys(let keys):
      "these sentences are missing: \(keys.map(\.rawValue).joined(separator: ", "))"
    }
  }

  static func text(_ reason: GlossaryProblem.Reason) -> String {
    switch reason {
    case .notAMapping: "this must be names and values, such as topic: and entries:"
    case .missing(let key): "the entry has no \(key)"
    case .unknown(let key): "there is no key named \(key)"
    case .repeated(let key): "\(key) stands twice"
    case .wrongType(let key): "\(key) has a value of another kind than it needs"
    case .empty(let key): "\(key) is empty"
    case .duplicateID(let id): "another entry has the id \(id)"
    case .unclosedQuote: "this quotation mark is not closed"
    case .tooManyCells: "this row has more cells than the first row names"
    case .unmatchable(let form): "no text could match \"\(form)\""
    }
  }
}
