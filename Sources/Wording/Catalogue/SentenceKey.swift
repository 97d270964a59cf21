/// Every sentence that the catalogue holds, by the name that its file gives it.
///
/// A closed list, so that a misspelt key fails the build, and a sentence that a language lacks fails its
/// catalogue.
public enum SentenceKey: String, Hashable, Sendable, CaseIterable {
  case goalBaseline = "goal.baseline"
  case goalBehavior = "goal.behavior"

  case servicePerWeek = "service.perWeek"

  case listTwo = "list.two"
  case listMiddle = "list.middle"
  case listLast = "list.last"

  case dateFull = "date.full"
  case dateMonthYear = "date.monthYear"
  case dateMonth1 = "date.month.1"
  case dateMonth2 = "date.month.2"
  case dateMonth3 = "date.month.3"
  case dateMonth4 = "date.month.4"
  case dateMonth5 = "date.month.5"
  case dateMonth6 = "date.month.6"
  case dateMonth7 = "date.month.7"
  case dateMonth8 = "date.month.8"
  case dateMonth9 = "date.month.9"
  case dateMonth10 = "date.month.10"
  case dateMonth11 = "date.month.11"
  case dateMonth12 = "date.month.12"
}
