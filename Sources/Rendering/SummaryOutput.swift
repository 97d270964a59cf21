import IEPModel
import Wording

/// What differs from one output to the next: how text, places and pictures stand inside a line.
protocol SummaryOutput {
  /// A statement's text with its hard words marked. Statements are numbered through the page, from 1.
  func inline(_ statement: PlainStatement, _ number: Int) -> Markup
  /// Where a statement comes from, with the words for it: "line 12". What a first look says, a part says in full.
  func place(_ statement: PlainStatement, _ text: String, isFirstLook: Bool) -> Markup
  /// Blocks of the draft; nil where the output leaves them out.
  func official(_ blocks: ArraySlice<SourceBlock>) -> Markup?
  /// What a link to the statement names; nil where none leads there.
  func name(of statement: PlainStatement, _ number: Int) -> String?
  /// What a link to the first use of a hard word names.
  func firstUse(of sense: String) -> String?
  /// A statement's picture; nil where the output shows none.
  func figure(_ figure: Figure) -> Markup?
}
