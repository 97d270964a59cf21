/// The words around numbers that measure nothing, as data.
enum GoalOtherNumberCues {
  static let exampleSigns: GoalCues = ["e.g", "eg", "i.e", "ie", "ex", "for example", "such as"]
  static let numberedThings: WordSet = [
    "goal", "objective", "benchmark", "unit", "chapter", "lesson", "tier", "module", "phase", "section",
    "appendix", "page", "room", "form", "set", "trial", "standard", "standards", "teks", "ccss", "sol", "ee",
    "element", "step", "type", "part", "item", "no", "dibels", "acadience", "version", "book", "zone",
    "strand", "stage",
  ]
  static let beforeVerbs: WordSet = ["will", "shall", "to", "and", "or", "independently"]
  static let texts: WordSet = [
    "passage", "passages", "text", "texts", "book", "books", "reader", "readers", "words", "story", "stories",
    "material", "materials", "word", "probe", "probes", "reading",
  ]
  static let gradesAndAges: WordSet = ["grade", "grades", "gr", "age", "ages", "aged"]
  static let compoundHeads: WordSet = [
    "step", "digit", "word", "part", "minute", "second", "sentence", "syllable", "paragraph", "item", "page",
    "point", "hour", "component", "piece", "day", "week", "month", "year", "stage", "inch", "foot",
    "dimensional", "choice", "place", "turn", "attribute",
  ]
  static let compoundPhrases: GoalCues = [
    "letter word", "letter words", "letter blend", "letter blends", "letter combinations", "sound word",
    "sound words", "symbol sentence", "symbol sentences", "color pattern", "color patterns", "line poem",
  ]
  static let sets: WordSet = [
    "set", "sets", "list", "lists", "field", "choice", "choices", "group", "groups", "class", "series",
    "array", "sequence", "bank", "collection", "deck", "pair", "range", "multiples", "denominators",
    "factors", "stack", "sums",
  ]
  static let selections: WordSet = [
    "first", "last", "next", "top", "fry", "dolch", "previous", "other", "another", "section", "past",
    "these", "those", "nearest",
  ]
  static let numberNouns: WordSet = ["numbers", "number", "numerals", "facts", "integers"]
  static let results: WordSet = ["sums", "differences", "products", "quotients", "addition", "subtraction"]
  static let betweenNumbers: WordSet = [
    "to", "up", "within", "through", "from", "between", "and", "or", "-", ",",
  ]
  static let sizes: WordSet = [
    "inch", "inches", "page", "cup", "cups", "mile", "teaspoon", "tablespoon", "cm", "centimeter",
    "centimeters", "millimeter", "millimeters", "mm",
  ]
}
