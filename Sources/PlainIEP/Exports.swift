// Whoever imports PlainIEP can name what it takes and gives: drafts, summaries, glossary entries, errors.
@_exported public import DraftReading
@_exported public import GlossaryEngine
@_exported public import IEPModel
@_exported public import Readability
@_exported public import Wording
