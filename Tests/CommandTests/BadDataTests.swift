import Foundation
import TestSupport
import Testing

/// Data that is no draft: one line that names the place and what is wrong there, in the program's words alone.
@Suite struct BadDataTests {
  @Test(arguments: BadData.all) func badDataGetsOneLineWithItsPlaceAndNoFile(input: BadData) throws {
    let folder = try Folder()
    let draft = try folder.write(input.name, input.text)
    let run = try Command.run(["translate", draft])
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    #expect(folder.names == [input.name], "nothing is written")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 1, "\(run.errors)")
    let line = String(lines.first ?? "")
    let place = input.place
    let says = "\(input.name):\(place.line):\(place.column): error: \(input.says)"
    #expect(line.contains(says), "\(line)\nmust say\n\(says)")
    // The draft's own words, that a log must not have.
    #expect(!line.contains("Zebulon") && !line.contains("Quagmire"), "\(line)")
  }
}

/// A file, the place of its fault (marked `‸` in the text) and what the line says after "error: ".
struct BadData: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var says: String
  var place: (line: Int, column: Int)

  var testDescription: String { "\(name): \(says)" }

  /// The mark stands before the first character that is wrong; without one it is the first of the file.
  init(_ kind: String, _ marked: String, _ says: String) {
    name = "draft.\(kind)"
    self.says = says
    let before = marked.split(separator: "‸", omittingEmptySubsequences: false).first ?? ""
    let lines = (marked.contains("‸") ? before : "").split(separator: "\n", omittingEmptySubsequences: false)
    place = (max(1, lines.count), (lines.last?.utf8.count ?? 0) + 1)
    text = marked.replacing("‸", with: "")
  }

  private static func json(_ members: String, _ says: String) -> BadData {
    BadData("json", "{\n  \"student\": {\"name\": \"Zebulon Quagmire\"},\n  \(members)\n}\n", says)
  }

  private static func yaml(_ lines: String, _ says: String) -> BadData {
    BadData("yaml", "student:\n  name: Zebulon Quagmire\n\(lines)\n", says)
  }

  static let all: [BadData] =
    types + names + numbers + choices + shapes + ofYAML
    + [BadData("json", deep(40), "strengths: words are needed here")]
    + [BadData("json", deep(300), "lists, quotes or values nest deeper than 256 levels here")]

  private static func deep(_ depth: Int) -> String {
    let (mark, late) = depth < 256 ? ("‸", "") : ("", "‸")
    let open = String(repeating: "[", count: depth)
    let inner = depth < 256 ? open : String(open.prefix(255)) + late + open.dropFirst(255)
    return "{\"student\": {\"name\": \"Zebulon\"},\n \"strengths\": \(mark)\(inner)"
      + String(repeating: "]", count: depth) + "}"
  }

  private static let types: [BadData] = [
    json(#""goals": ‸{"text": "Zebulon will read."}"#, "goals: a list is needed here"),
    json(#""goals": ‸"Zebulon will read.""#, "goals: a list is needed here"),
    json(#""goals": [‸"Zebulon will read."]"#, "goals[0]: names with values are needed here"),
    json(#""goals": [{"text": "a"}, ‸null]"#, "goals[1]: names with values are needed here"),
    json(#""goals": [{"text": ‸["a"]}]"#, "goals[0].text: words are needed here"),
    json(#""goals": [{"text": ‸7}]"#, "goals[0].text: words are needed here"),
    json(#""goals": [{"text": ‸true}]"#, "goals[0].text: words are needed here"),
    json(#""dates": ‸[]"#, "dates: names with values are needed here"),
    json(#""dates": ‸true"#, "dates: names with values are needed here"),
    json(#""needs": ["a", ‸4]"#, "needs[1]: words are needed here"),
    json(#""needs": ["a", ‸["Zebulon"]]"#, "needs[1]: words are needed here"),
    json(#""staffSupports": [{"text": "a"}, {"text": ‸{}}]"#, "staffSupports[1].text: words are needed here"),
    json(
      #""services": [{"name": "a", "ambiguous": ‸"yes"}]"#,
      "services[0].ambiguous: true or false is needed here"),
    json(
      #""services": [{"name": "a", "ambiguous": ‸1}]"#, "services[0].ambiguous: true or false is needed here"),
    json(
      #""services": [{"name": "a", "amounts": [{"sessions": ‸"2"}]}]"#,
      "services[0].amounts[0].sessions: a number is needed here"),
    json(
      #""services": [{"name": "a", "amounts": [{"per": ‸"week"}]}]"#,
      "services[0].amounts[0].per: names with values are needed here"),
  ]

  private static let names: [BadData] = [
    json(#""‸goal": []"#, #"this name is not known here; did you mean "goals"?"#),
    json(#""‸Zebulon": 1"#, "this name is not known here; known are: accommodations, assessments, "),
    json(
      #""goals": [{"text": "a", "‸basline": {}}]"#,
      #"goals[0]: this name is not known here; did you mean "baseline"?"#),
    json(
      #""goals": [{"text": "a", "objectives": [{"text": "b", "‸lable": "c"}]}]"#,
      #"goals[0].objectives[0]: this name is not known here; did you mean "label"?"#),
    json(
      #""services": [{"name": "a", "amounts": [{"per": {"unit": "week", "‸Unit": 1}}]}]"#,
      #"services[0].amounts[0].per: this name is not known here; did you mean "unit"?"#),
    json(#""dates": {"meeting": null, ‸"meeting": null}"#, "the same name stands twice"),
    json(#"‸"student": {"name": "Quagmire"}"#, "the same name stands twice"),
    json(#""strengths": "a", ‸"str\u0065ngths": "b""#, "the same name stands twice"),
    json(
      #""goals": [‸{"area": "Reading", "text": null}]"#, "goals[0]: a goal needs its text"),
    json(#""services": [‸{"provider": "Zebulon"}]"#, "services[0]: a service needs its name or its text"),
    json(
      #""goals": [{"text": "a", "criteria": [‸{"kind": "percent"}]}]"#,
      "goals[0].criteria[0]: a criterion needs its kind and its value"),
    json(#""scores": [‸{"value": 85}]"#, "scores[0]: a score needs its kind"),
    json(#""assessments": [‸{}]"#, "assessments[0]: a test needs its name"),
  ]

  private static let numbers: [BadData] = [
    json(
      #""placement": {"percentInRegularClass": ‸120}"#,
      "placement.percentInRegularClass: this number is too large; at most 100 can be right"),
    json(
      #""placement": {"minutesOutsidePerWeek": ‸-5}"#,
      "placement.minutesOutsidePerWeek: a number is written with digits alone"),
    json(
      #""placement": {"minutesOutsidePerWeek": ‸1e400}"#,
      "placement.minutesOutsidePerWeek: a number is written with digits alone"),
    json(
      #""placement": {"minutesOutsidePerWeek": ‸99999999999999999999}"#,
      "placement.minutesOutsidePerWeek: a number is written with digits alone"),
    json(
      #""placement": {"minutesOutsidePerWeek": ‸99999999999}"#,
      "placement.minutesOutsidePerWeek: this number is too large; at most 10080 can be right"),
    json(#""placement": {"minutesOutsidePerWeek": ‸NaN}"#, "text must stand in double quotes"),
    json(#""placement": {"minutesOutsidePerWeek": ‸007}"#, "a number cannot begin with an extra zero"),
    json(
      #""progressReports": {"times": ‸2.5, "per": "year"}"#,
      "progressReports.times: a whole number is needed here"),
    json(
      #""progressReports": {"times": ‸400, "per": "year"}"#,
      "progressReports.times: this number is too large; at most 366 can be right"),
    json(
      #""goals": [{"text": "a", "criteria": [‸{"kind": "percent", "value": 130}]}]"#,
      "goals[0].criteria[0]: value: more than 100 percent cannot be reached"),
    json(
      #""scores": [{"kind": "percentile", "percentile": ‸101}]"#,
      "scores[0].percentile: this number is too large; at most 100 can be right"),
  ]

  private static let choices: [BadData] = [
    json(#""kind": ‸"IEP""#, "kind: one of these is needed here: iep, section504, "),
    json(#""status": ‸"Zebulon""#, "status: one of these is needed here: draft, final, amendment"),
    json(
      #""extendedSchoolYear": {"decision": ‸"maybe"}"#,
      "extendedSchoolYear.decision: one of these is needed here: yes, no, undecided"),
    json(
      #""services": [{"name": "a", "amounts": [{"per": {"unit": ‸"weeks"}}]}]"#,
      "services[0].amounts[0].per.unit: one of these is needed here: day, week, "),
    json(#""state": ‸"California""#, "state: two capital letters are needed here, such as CA"),
    json(#""state": ‸"ca""#, "state: two capital letters are needed here, such as CA"),
    json(#""dates": {"meeting": ‸"2026-02-30"}"#, "dates.meeting: a date is written as 2025-10-14, "),
    json(#""dates": {"meeting": ‸"10/14/2025"}"#, "dates.meeting: a date is written as 2025-10-14, "),
    json(#""dates": {"meeting": ‸"1600-01-01"}"#, "dates.meeting: a date is written as 2025-10-14, "),
    json(
      #""schema": ‸"plainiep-draft/2""#,
      #"schema: this is no draft that can be read here; a draft has "plainiep-draft/1""#),
    json(#""schema": ‸"plainiep-summary/1""#, "schema: this is no draft that can be read here"),
    BadData(
      "json", "{\"schema\": \"plainiep-draft/1\",\n \"naïve\": 1, ‸\"schema\": \"plainiep-draft/1\"}",
      "the same name stands twice"),
  ]

  private static let shapes: [BadData] = [
    BadData("json", "‸{}", "nothing is said in this draft"),
    BadData(
      "json",
      "\n‸{\"schema\": \"plainiep-draft/1\", \"student\": {\"name\": null}, \"goals\": null, \"services\": []}",
      "nothing is said in this draft"),
    BadData("json", "‸[]", "names with values are needed here"),
    BadData("json", "‸[{\"student\": {\"name\": \"Zebulon\"}}]", "names with values are needed here"),
    BadData("json", "‸\"Zebulon\"", "names with values are needed here"),
    BadData("json", "‸null", "names with values are needed here"),
    BadData(
      "json", "{\"student\": {\"name\": \"Zebulon\"}}\n‸{}", "there is more text after the end of the value"),
    BadData("json", "{\"strengths\": \"Zebulon‸\u{7}\"}", "a control character"),
    BadData("json", "{\"strengths\": \"Zebulon‸\nQuagmire\"}", "a line cannot break inside quotes"),
  ]

  private static let ofYAML: [BadData] = [
    yaml("parentConcerns: ‸*name", "anchors and aliases (&name, *name) are not read"),
    yaml("parentConcerns: ‸&Zebulon a", "anchors and aliases (&name, *name) are not read"),
    yaml("parentConcerns: ‸!!binary aGk=", "tags (a word behind !) are not read"),
    yaml("‸---\nstudent: a", "a second document begins here"),
    yaml("goals:\n  ‸text: Zebulon will read.", "goals: a list is needed here"),
    yaml("goals:\n  - ‸Zebulon will read.", "goals[0]: names with values are needed here"),
    yaml("dates:\n  meeting: ‸10/14/2025", "dates.meeting: a date is written as 2025-10-14, "),
    yaml(
      "placement:\n  minutesOutsidePerWeek: ‸1e400", "placement.minutesOutsidePerWeek: a number is written"),
    yaml(
      "placement:\n  minutesOutsidePerWeek: ‸a lot",
      "placement.minutesOutsidePerWeek: a number is needed here"),
    yaml("‸student:\n  name: Quagmire", "the same name stands twice"),
    yaml("‸strenghts: Zebulon is kind.", #"this name is not known here; did you mean "strengths"?"#),
    yaml("strengths: Zebulon‸: kind", "a colon and a blank cannot stand inside a value"),
    BadData("yaml", "‸- student: Zebulon\n", "names with values are needed here"),
    BadData("yaml", "‸~\n", "names with values are needed here"),
    BadData("yaml", "student: ‸~\n".replacing("‸", with: ""), "nothing is said in this draft"),
    BadData("yaml", "strengths: \"Zebulon‸\u{7}\"\n", "a control character cannot stand in YAML"),
  ]
}
