import Wording

/// What a reader can choose at the head of a page: groups of buttons that the style sheet knows by their ids.
struct PageChoices {
  let words: Catalogue

  var fields: [(String, TemplateValue)] {
    [
      (
        "show",
        choice(
          "show", .pageShow,
          [
            ("show-both", .pageShowBoth), ("show-plain", .pageShowPlain),
            ("show-official", .pageShowOfficial),
          ])
      ),
      (
        "settings",
        .list([
          choice(
            "size", .pageSize,
            [("", .pageSizeNormal), ("size-large", .pageSizeLarge), ("size-largest", .pageSizeLargest)]),
          choice("space", .pageSpace, [("", .pageSpaceNormal), ("space-wide", .pageSpaceWide)]),
          choice(
            "colors", .pageColors,
            [
              ("", .pageColorsDevice), ("colors-light", .pageColorsLight), ("colors-dark", .pageColorsDark),
              ("colors-strong", .pageColorsStrong),
            ]),
          choice(
            "print", .pagePrint,
            [("", .pagePrintNormal), ("print-large", .pagePrintLarge), ("print-booklet", .pagePrintBooklet)]),
        ])
      ),
    ]
  }

  /// The first option holds until another is chosen.
  private func choice(_ name: String, _ legend: SentenceKey, _ options: [(id: String, text: SentenceKey)])
    -> TemplateValue
  {
    .object([
      "name": .text(name), "legend": .optional(words.say(legend)),
      "options": .list(
        options.enumerated().map { index, option in
          .object([
            "id": .text(option.id), "text": .optional(words.say(option.text)), "isFirst": .bool(index == 0),
          ])
        }),
    ])
  }
}
