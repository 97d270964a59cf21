import IEPModel
import Wording

/// What differs from one output to the next: how text, places and pictures stand inside a line.
protocol SummaryOutput {
  /// A statement's text with its hard words marked. Statements are numbered through the page, from 1.
  func inline(_ statement: PlainStatement, _ number: Int) -> Markup
  /// Text of the draft or of ours outside of a statement.
  func text(_ text: String) -> Markup
  /// Whether the meaning of a hard word stands with this use of it.
  func explains(_ use: TermUse, _ number: Int) -> Bool
  /// Where a statement comes from, with the words for it: "line 12". What a first look says, a part says in full.
  func place(_ statement: PlainStatement, _ text: String, isFirstLook: Bool) -> Markup
  /// Blocks of the draft; nil where the output leaves them out.
  func official(_ blocks: ArraySlice<SourceBlock>) -> Markup?
  /// Blocks of the draft with their hard words marked, where they hold word for word what the statements beside them
  /// say; statements are numbered from `first`. Nil where they do not, or where the output leaves the draft out.
  func quoted(_ row: PairedRow, from first: Int) -> Markup?
  /// What a link to the statement names; nil where none leads there.
  func name(of statement: PlainStatement, _ number: Int) -> String?
  /// What a link to the first use of a hard word names.
  func firstUse(of sense: String) -> String?
  /// A statement's picture; nil where the output shows none.
  func figure(_ figure: Figure) -> Markup?
}
