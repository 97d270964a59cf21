import IEPModel
import SourceReading
import TestSupport
import Testing

/// What readers make of layouts, as one line for each block.
@Suite struct ReaderTests {
  private func dump(_ text: String, _ name: String) throws -> String {
    try SourceReader.read(SourceText(name: name, bytes: Array(text.utf8))).value.dump
  }

  @Test(arguments: [
    ("# Goals #\ntext\nmore\n", "heading(level: 1) \"Goals\"\nparagraph \"text\" / \"more\"\n"),
    ("Goals\n-----\n", "heading(level: 2) \"Goals\"\n"),
    ("**Strengths**\n\nKind.\n", "heading(level: 7) \"Strengths\"\nparagraph \"Kind.\"\n"),
    (
      "**Baseline:** 42 *Method:* log\n",
      "lead \"Baseline:\"\nparagraph \"42\"\nlead \"Method:\"\nparagraph \"log\"\n"
    ),
    ("**[X] Yes** [ ] No\n", "paragraph \"[X] Yes [ ] No\"\n"),
    ("[Minutes]: 30\n", "paragraph \"[Minutes]: 30\"\n"),
    ("a <!-- b --> c\n", "paragraph \"a c\"\nhidden \"b\"\n"),
    (
      "- one\n  - two\n",
      "list(ordered: false)\n  item\n    paragraph \"one\"\n    list(ordered: false)\n      item\n        paragraph \"two\"\n"
    ),
    (
      "| A | B |\n|---|---|\n| 1 | x \\| y |\n",
      "table\n  row(isHeader: true)\n    cell \"A\"\n    cell \"B\"\n  row(isHeader: false)\n    cell \"1\"\n    cell \"x | y\"\n"
    ),
    ("one<br>two\n", "paragraph \"one\" / \"two\"\n"),
    ("2 \\* 30 &amp; 5 &lt; 6\n", "paragraph \"2 * 30 & 5 < 6\"\n"),
    ("[the law](https://x.org)\n", "paragraph \"the law (https://x.org)\"\n"),
    ("~~60~~ 30 minutes\n", "paragraph \"30 minutes\"\nhidden \"60\"\n"),
    ("a ~~ b ~ c\n", "paragraph \"a ~~ b ~ c\"\n"),
    ("_X_ Yes __ No\n", "paragraph \"_X_ Yes __ No\"\n"),
    ("<p>One<p>Two\n", "paragraph \"One\"\nparagraph \"Two\"\n"),
    // Plain tables of dashes: rows on lines, rows apart, pairs without heads, a head alone.
    (
      "  Name    Score\n  ----- -------\n  Ana        82\n  Bo          9\n\nNext.\n",
      "table\n  row(isHeader: true)\n    cell \"Name\"\n    cell \"Score\"\n  row(isHeader: false)\n    cell \"Ana\"\n    cell \"82\"\n  row(isHeader: false)\n    cell \"Bo\"\n    cell \"9\"\nparagraph \"Next.\"\n"
    ),
    (
      "---------------------\nScale        Standard\n             score\n------------ --------\nAttention    59\nProblems\n\nWithdrawal   63\n---------------------\n",
      "table\n  row(isHeader: true)\n    cell \"Scale\"\n    cell \"Standard\" / \"score\"\n  row(isHeader: false)\n    cell \"Attention\" / \"Problems\"\n    cell \"59\"\n  row(isHeader: false)\n    cell \"Withdrawal\"\n    cell \"63\"\n"
    ),
    (
      "------- -----\nChild   Ana\n\nGrade   Pre-K\n------- -----\n",
      "table\n  row(isHeader: false)\n    cell \"Child\"\n    cell \"Ana\"\n  row(isHeader: false)\n    cell \"Grade\"\n    cell \"Pre-K\"\n"
    ),
    // Lines to sign on, and words that stand across the gap.
    ("--------  --------\n\nParent    Date\n", "rule\nparagraph \"Parent Date\"\n"),
    (
      "--------  --------\nThe team meets\n\n--------  --------\n",
      "rule\nparagraph \"The team meets\"\nrule\n"
    ),
  ]) func markdown(text: String, blocks: String) throws { #expect(try dump(text, "a.md") == blocks) }

  @Test(arguments: [
    (
      // Rows that stand apart by blank lines, each of several lines.
      "GOAL                     MEASURED BY     WHEN\n\n1. READING: Given a      District        Quarterly\nPassage she will read    probe\nall of it\n\n2. MATH: Ana will add    Quiz            Quarterly\n",
      "table\n  row(isHeader: false)\n    cell \"GOAL\"\n    cell \"MEASURED BY\"\n    cell \"WHEN\"\n  row(isHeader: false)\n    cell \"1. READING: Given a\" / \"Passage she will read\" / \"all of it\"\n    cell \"District\" / \"probe\"\n    cell \"Quarterly\"\n  row(isHeader: false)\n    cell \"2. MATH: Ana will add\"\n    cell \"Quiz\"\n    cell \"Quarterly\"\n"
    ),
    (
      // A title and its key: no list with commas; and a list below a numbered title.
      "HELP  (C = class, T = tests, B = both)\nMore time, in all, C\n",
      "paragraph \"HELP (C = class, T = tests, B = both)\" / \"More time, in all, C\"\n"
    ),
    (
      "11.  HELP\n- one\n- two\n",
      "list(ordered: true)\n  item\n    paragraph \"HELP\"\nlist(ordered: false)\n  item\n    paragraph \"one\"\n  item\n    paragraph \"two\"\n"
    ),
    (
      // Drawn with lines: a row may take several lines, or each line is one.
      "+-----+------+\n| A   | B    |\n| a   |      |\n+=====+======+\n| C   | D    |\n+-----+------+\n| E   | F    |\n+-----+------+\n",
      "table\n  row(isHeader: false)\n    cell \"A\" / \"a\"\n    cell \"B\"\n  row(isHeader: false)\n    cell \"C\"\n    cell \"D\"\n  row(isHeader: false)\n    cell \"E\"\n    cell \"F\"\n"
    ),
    (
      "┌───┬───┐\n│ A │ B │\n├───┼───┤\n│ 1 │ 2 │\n│ 3 │ 4 │\n└───┴───┘\n",
      "table\n  row(isHeader: true)\n    cell \"A\"\n    cell \"B\"\n  row(isHeader: false)\n    cell \"1\"\n    cell \"2\"\n  row(isHeader: false)\n    cell \"3\"\n    cell \"4\"\n"
    ),
    (
      // Heads over two lines, and behind a blank line another table with heads of its own.
      "               Standard   Percentile\nIndex          Score      Rank\nVerbal         106        66\n\n               Scaled     Percentile\nSubtest        Score      Rank\nCoding         6          9\n",
      "table\n  row(isHeader: false)\n    cell \"Index\"\n    cell \"Standard\" / \"Score\"\n    cell \"Percentile\" / \"Rank\"\n  row(isHeader: false)\n    cell \"Verbal\"\n    cell \"106\"\n    cell \"66\"\ntable\n  row(isHeader: false)\n    cell \"Subtest\"\n    cell \"Scaled\" / \"Score\"\n    cell \"Percentile\" / \"Rank\"\n  row(isHeader: false)\n    cell \"Coding\"\n    cell \"6\"\n    cell \"9\"\n"
    ),
    (
      // A line to sign on is a row of its own.
      "Role         Name          Signature\nParent       Ana Ruiz      ________\nStudent                    ________\nTeacher      Bo Lind       ________\n",
      "table\n  row(isHeader: false)\n    cell \"Role\"\n    cell \"Name\"\n    cell \"Signature\"\n  row(isHeader: false)\n    cell \"Parent\"\n    cell \"Ana Ruiz\"\n    cell \"________\"\n  row(isHeader: false)\n    cell \"Student\"\n    cell\n    cell \"________\"\n  row(isHeader: false)\n    cell \"Teacher\"\n    cell \"Bo Lind\"\n    cell \"________\"\n"
    ),
    (
      // A name over rows that are set in, a key below them, and a row that a long name pushed.
      "Test           Old     New\nWISC-V\n  Words        92      30\n  Shapes       85      16\n  Letters and their names   78   7\nR = room, C = class\n",
      "table\n  row(isHeader: false)\n    cell \"Test\"\n    cell \"Old\"\n    cell \"New\"\n  row(isHeader: false)\n    cell \"WISC-V\"\n    cell\n    cell\n  row(isHeader: false)\n    cell \"Words\"\n    cell \"92\"\n    cell \"30\"\n  row(isHeader: false)\n    cell \"Shapes\"\n    cell \"85\"\n    cell \"16\"\n  row(isHeader: false)\n    cell \"Letters and their names\"\n    cell \"78\"\n    cell \"7\"\nparagraph \"R = room, C = class\"\n"
    ),
    (
      // Two items on one line, and one whose words go on below.
      "* Extra time (1.5x)     * Read aloud\n* Breaks    * Movement\n  each hour\n",
      "list(ordered: false)\n  item\n    paragraph \"Extra time (1.5x)\"\n  item\n    paragraph \"Read aloud\"\n  item\n    paragraph \"Breaks * Movement\" / \"each hour\"\n"
    ),
    (
      "Bus: Regular [x]   Special [ ]\nTests: With help (X)  Other ( )\n",
      "paragraph \"Bus: Regular [x] Special [ ]\" / \"Tests: With help (X) Other ( )\"\n"
    ),
    (
      "Name | Title\nAna Ruiz | Parent\nBo Lind | Teacher\n",
      "table\n  row(isHeader: false)\n    cell \"Name\"\n    cell \"Title\"\n  row(isHeader: false)\n    cell \"Ana Ruiz\"\n    cell \"Parent\"\n  row(isHeader: false)\n    cell \"Bo Lind\"\n    cell \"Teacher\"\n"
    ),
    (
      // The first column has no head.
      "\tScore\t%ile\nCore\t86\t18\n",
      "table\n  row(isHeader: false)\n    cell\n    cell \"Score\"\n    cell \"%ile\"\n  row(isHeader: false)\n    cell \"Core\"\n    cell \"86\"\n    cell \"18\"\n"
    ),
    (
      "School ...... Au Sable High      Grade ..... 11\nMeeting ..... 9/18/25\n",
      "table\n  row(isHeader: false)\n    cell \"School\"\n    cell \"Au Sable High\"\n  row(isHeader: false)\n    cell \"Grade\"\n    cell \"11\"\n  row(isHeader: false)\n    cell \"Meeting\"\n    cell \"9/18/25\"\n"
    ),
    (
      "[X] Yes, there is a plan for it, which is attached   [ ] No\nDoes she need more?\n",
      "list(ordered: false)\n  item\n    paragraph \"[X] Yes, there is a plan for it, which is attached [ ] No\"\nparagraph \"Does she need more?\"\n"
    ),
    ("Name: Ana     Grade: 4\n", "paragraph \"Name: Ana\" / \"Grade: 4\"\n"),
    (
      "first line of a\nsentence\n\n• one\n• two\n",
      "paragraph \"first line of a\" / \"sentence\"\nlist(ordered: false)\n  item\n    paragraph \"one\"\n  item\n    paragraph \"two\"\n"
    ),
    (
      "Service      Minutes   Place\nSpeech       30        Room 1\n  therapy              (upstairs)\nReading      45        Class\n",
      "table\n  row(isHeader: false)\n    cell \"Service\"\n    cell \"Minutes\"\n    cell \"Place\"\n  row(isHeader: false)\n    cell \"Speech\" / \"therapy\"\n    cell \"30\"\n    cell \"Room 1\" / \"(upstairs)\"\n  row(isHeader: false)\n    cell \"Reading\"\n    cell \"45\"\n    cell \"Class\"\n"
    ),
    (
      // A word that grew moves what stands behind it.
      "Name of help      Minutes  Place\nSpeech therapy    30       Room 1\nOccupational care   45       Gym\nCounseling help   20       Office\n",
      "table\n  row(isHeader: false)\n    cell \"Name of help\"\n    cell \"Minutes\"\n    cell \"Place\"\n  row(isHeader: false)\n    cell \"Speech therapy\"\n    cell \"30\"\n    cell \"Room 1\"\n  row(isHeader: false)\n    cell \"Occupational care\"\n    cell \"45\"\n    cell \"Gym\"\n  row(isHeader: false)\n    cell \"Counseling help\"\n    cell \"20\"\n    cell \"Office\"\n"
    ),
    (
      "Two sentences here.  A second one.\nAnd so on it goes.\n",
      "paragraph \"Two sentences here. A second one.\" / \"And so on it goes.\"\n"
    ),
    (
      "Name,Minutes,Place\nSpeech,30,\"Room 1, hall\"\n",
      "table\n  row(isHeader: true)\n    cell \"Name\"\n    cell \"Minutes\"\n    cell \"Place\"\n  row(isHeader: false)\n    cell \"Speech\"\n    cell \"30\"\n    cell \"Room 1, hall\"\n"
    ),
    ("Ana Lopez – Page 6 of 6\n", "pageFurniture \"Ana Lopez – Page 6 of 6\"\n"),
    ("He reads to the\nend of page 3 of 5\n", "paragraph \"He reads to the\" / \"end of page 3 of 5\"\n"),
    ("**not bold** in a paste\n", "paragraph \"**not bold** in a paste\"\n"),
  ]) func text(text: String, blocks: String) throws { #expect(try dump(text, "a.txt") == blocks) }

  @Test func aNameOverRowsIsNoRestOfTheRowAbove() throws {
    let lines = [
      "SPECIAL EDUCATION PROGRAM/SERVICES   FREQUENCY    LOCATION",
      "                                     RECOMMENDED",
      "Learning Lab Program                 3 x weekly   Room 2 -",
      "                                                  upstairs",
      "RELATED SERVICES",
      "Speech Therapy                       1 x weekly   Room 9",
    ]
    let blocks = try dump(lines.joined(separator: "\n"), "a.txt")
    #expect(blocks.contains("cell \"Learning Lab Program\"\n"))
    #expect(blocks.contains("cell \"RELATED SERVICES\"\n"))
  }

  @Test func boxesThatDoNotStandUnderEachOtherAreNoTable() throws {
    let lines = "7. Health plan?   Yes _X_   No ___\n8. Behavior plan?   Yes ___   No _X_\n"
    #expect(try !dump(lines, "a.txt").contains("table"))
  }

  @Test func pageHeadersAreSetAsideAndSentencesGoOnOverThem() throws {
    let page = { (number: Int) in "\nStudent: Ana Lopez     Page \(number) of 3\n\n" }
    let blocks = try dump("He reads the\(page(1))words\(page(2))aloud.\n\nNew.\(page(3))", "a.txt")
    #expect(blocks.contains("paragraph \"He reads the\" / \"words\" / \"aloud.\"\n"))
    #expect(blocks.split(separator: "\n").count { $0.hasPrefix("pageFurniture") } == 3)
  }

  @Test func headersWithoutPageNumbersAreSetAsideToo() throws {
    let page = (1...14).map { "Line \($0) of the plan.\n" }.joined()
    let header = "\nStudent: Ana Lopez   DOB: 3/4/2015\n\n"
    let footer = "\nCONFIDENTIAL\n\n"
    let text = try dump((1...3).map { _ in header + page + footer }.joined(), "a.txt")
    let kinds = text.split(separator: "\n").filter { $0.hasPrefix("pageFurniture") }
    #expect(kinds.count { $0.contains("CONFIDENTIAL") } == 3)
    #expect(kinds.count { $0.contains("Ana Lopez") } == 2)
  }

  @Test func linesThatGoalsRepeatAreNoPageHeaders() throws {
    let blocks = try dump((1...4).map { "Goal \($0)\nMethod: teacher data\n\n" }.joined(), "a.txt")
    #expect(!blocks.contains("pageFurniture"))
  }

  @Test(arguments: ["a: [&x 1, *x]\n", "a: &x 1\nb: *x\n", "- *x\n"]) func aliasesInYAMLAreRefusedOrHarmless(
    text: String
  ) {
    #expect(throws: ReadFailure.self) {
      try SourceReader.read(SourceText(name: "a.yaml", bytes: Array(text.utf8)))
    }
  }
}
